"""Typing a survey of prices: a table, row by row, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from canvas_app.ui.inspector.inspector import WIDTH
from tests.canvases import canvas_of
from tests.numbers.test_research import OFFERED, USUAL, survey


@pytest.fixture
def desk(at):
    made = at(canvas_of(survey(OFFERED, USUAL, respondents=240)))
    made.selects("r")
    return made


def shown(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_heads_stand_once_above_the_numbers(desk):
    heads = shown(desk.block("answers"))
    for head in ("Price\nUSD", "Too cheap\n%", "Bargain\n%", "Getting expensive\n%"):
        assert heads.count(head) == 1
    row = desk.block("answers").rows[0]
    assert [block.field.text() for block in row.blocks.values()] == ["10", "52", "86", "4", "1"]
    assert shown(desk.block("offers"))[1:3] == ["Price, USD", "Would buy, %"]


def test_heads_stand_over_their_columns(desk):
    block = desk.block("answers")
    heads = {label.text().split("\n")[0]: label for label in block.findChildren(QLabel)}
    for part in block.rows[0].blocks.values():
        head = heads[part.name]
        left = part.mapTo(block, part.rect().topLeft()).x()
        assert head.mapTo(block, head.rect().topLeft()).x() == pytest.approx(left, abs=2)


def test_a_row_is_added_typed_and_taken_out(desk):
    block = desk.block("offers")
    block.append()
    row = block.rows[-1]
    desk.types_in(row.blocks["price"].field, "39", Qt.Key.Key_Enter)
    desk.types_in(row.blocks["share"].field, "28 %", Qt.Key.Key_Enter)
    added = desk.card("r").offers[-1]
    assert (added.price.base, added.share.base) == (39, 0.28)
    assert row.menu_button.isVisible()
    block.take_out(len(OFFERED))
    assert len(desk.card("r").offers) == len(OFFERED)


def test_an_empty_list_has_no_heads(at):
    desk = at(canvas_of(survey()))
    desk.selects("r")
    assert not [text for text in shown(desk.block("answers")) if "%" in text]
    desk.block("answers").append()
    assert "Too cheap\n%" in shown(desk.block("answers"))


def test_usual_prices_are_not_cut_off(at):
    desk = at(canvas_of(survey(judged=[(1037.5, 0.865, 1, 0, 0.005), *USUAL])))
    desk.inspector.setFixedWidth(WIDTH)
    desk.selects("r")
    for part in desk.block("answers").rows[0].blocks.values():
        field = part.field
        wanted = field.fontMetrics().horizontalAdvance(field.text())
        margins = field.textMargins()
        assert wanted <= field.width() - 22 - margins.left() - margins.right(), field.text()


def test_the_box_says_what_the_survey_says(desk):
    box = desk.inspector.page.parentWidget().window()
    said = " ".join(shown(box))
    assert "What the survey says" in said
    assert "Best price $25" in said
    assert "$14.87 to $40.45" in said


def test_the_box_says_what_is_missing(at):
    desk = at(canvas_of(survey(OFFERED[:1])))
    desk.selects("r")
    said = " ".join(shown(desk.window))
    assert "It takes two prices with the share who would buy" in said
