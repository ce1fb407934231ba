"""Typing a survey of prices: a table, row by row, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

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
    for head in ("Price, USD", "Too cheap, %", "Bargain, %", "Getting expensive, %"):
        assert heads.count(head) == 1
    row = desk.block("answers").rows[0]
    assert [block.field.text() for block in row.blocks.values()] == ["10", "52", "86", "4", "1"]


def test_heads_stand_over_their_columns(desk):
    block = desk.block("answers")
    heads = {label.text(): label for label in block.findChildren(QLabel) if "," in label.text()}
    for part in block.rows[0].blocks.values():
        unit = "USD" if part.about.name == "price" else "%"
        head = heads[f"{part.name}, {unit}"]
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
    assert "Too cheap, %" in shown(desk.block("answers"))


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
