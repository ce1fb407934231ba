"""Comparing two canvases by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import edits, stops
from canvas_app.editing.differences import differences
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.comparing.side import marks
from canvas_app.ui.comparing.words import Wording
from tests.canvases import canvas_of, card


@pytest.fixture
def mine() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=1000, revenue=50,
             obtainable=0.1, text="We like small firms."),
        card("persona", "boss", title="<img src=//host/x>"),
        title="Plan",
    )  # fmt: skip


@pytest.fixture
def theirs(mine) -> Canvas:
    canvas = edits.set_card(mine, "smb", text="We love small firms.", customers={"base": 2000.0})
    canvas, _ = edits.add_card_in(canvas, "partner", "distribution", title="Partner X")
    return edits.set_fields(edits.delete(canvas, {"boss"}), currency="EUR")


@pytest.fixture
def compares(person, mine, theirs):
    """Opens the comparison over a window; gives the dialog and what it tells."""

    def run(**more):
        dialog = CompareDialog(
            mine, theirs, title="Compare", mine_name="Here", theirs_name="In the file",
            accept_words="Take over", theme=LIGHT, parent=person.window, **more,
        )  # fmt: skip
        told: list[Canvas] = []
        dialog.chosen.connect(told.append)
        dialog.open()
        dialog.activateWindow()
        person.waits()
        return dialog, told

    return run


def clicks(widget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
    QApplication.processEvents()


def lines(dialog: CompareDialog) -> list[tuple[str, str]]:
    return [dialog.list.words(row) for row in range(dialog.list.count())]


def sizes(dialog: CompareDialog) -> list[str]:
    """TAM of both, and of the result."""
    return [row[0].text() for row in dialog.figures.values]


def test_what_is_ticked_is_taken_and_the_figures_follow(compares, mine, theirs, person):
    dialog, told = compares()
    assert lines(dialog) == [
        ("Currency", "USD → EUR"),
        ("SMB", "Changed: Text, Customers in the segment"),
        ("<img src=//host/x>", "Only in: Here"),
        ("Partner X", "Only in: In the file"),
    ]
    assert sizes(dialog) == ["$50k", "€100k", "$50k"]
    box = dialog.list.visualItemRect(dialog.list.item(1))
    clicks(dialog.list.viewport(), QPoint(box.left() + 25, box.center().y()))
    assert dialog.count.text() == "1 of 4 ticked"
    assert sizes(dialog) == ["$50k", "€100k", "$100k"]
    clicks(dialog.take)
    (after,) = told
    assert after.by_id["smb"] == theirs.by_id["smb"]
    assert (after.currency, "boss" in after.by_id, len(after.cards)) == ("USD", True, 2)
    QTest.qWait(0)
    assert not isValid(dialog)


def test_a_click_on_the_words_only_shows_the_fields(compares):
    dialog, _ = compares()
    box = dialog.list.visualItemRect(dialog.list.item(1))
    clicks(dialog.list.viewport(), box.center())
    assert dialog.list.chosen() == ()
    rows = [(row.title, row.mine, row.theirs) for row in dialog.details.rows]
    assert rows == [
        ("Text", "We like small firms.", "We love small firms."),
        ("Customers in the segment", "1,000", "2,000"),
    ]


def test_by_keys_alone_all_and_none(compares, theirs, mine, person):
    dialog, told = compares()
    assert QApplication.focusWidget() is dialog.list
    person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_Space)
    assert [each.key for each in dialog.list.chosen()] == ["smb"]
    spoken = dialog.list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Customers in the segment: 1,000, there 2,000" in spoken
    clicks(dialog.all)
    person.presses(Qt.Key.Key_Return)
    assert told == [theirs]


def test_nothing_ticked_keeps_mine_unless_a_tick_is_needed(compares, mine):
    dialog, told = compares()
    clicks(dialog.all)
    clicks(dialog.none)
    clicks(dialog.take)
    assert told[0] is mine
    dialog, _ = compares(needs_ticks=True)
    assert not dialog.take.isEnabled()
    clicks(dialog.all)
    assert dialog.take.isEnabled()


def test_where_nothing_may_be_taken_there_is_only_something_to_see(compares, person):
    dialog, told = compares(may_take=False)
    assert not dialog.take.isVisible()
    assert dialog.count.text() == "4 differences"
    person.presses(Qt.Key.Key_Space)
    assert dialog.list.chosen() == ()
    person.presses(Qt.Key.Key_Escape)
    assert told == []


def test_all_text_is_plain(compares):
    dialog, _ = compares()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        texts = dialog.findChildren(QLabel)
        assert {each.textFormat() for each in texts} == {Qt.TextFormat.PlainText}


def test_two_canvases_that_say_the_same(person, mine, compares):
    dialog = CompareDialog(
        mine, edits.set_fields(mine, id="other"), title="Compare", mine_name="Here",
        theirs_name="There", accept_words="Take over", theme=LIGHT, parent=person.window,
    )  # fmt: skip
    dialog.open()
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert said == ["Nothing differs", "“Here” and “There” say the same."]
    dialog.close()


def test_every_kind_of_difference_has_words(mine):
    shares = ({"label": "Has phones", "share": {"base": 0.4, "low": 0.3}},)
    theirs = edits.set_card(mine, "smb", filters=shares, colour="red", clarity=3, tags=("a", "b"),
                            revenue={"base": 50.000000001})  # fmt: skip
    theirs = edits.move_cards(theirs, {"boss"}, 4000, 0)
    wording = Wording(mine, theirs, "Here", "There")
    content, place = differences(mine, theirs)
    rows = {row.title: (row.mine, row.theirs) for row in wording.rows(content)}
    assert rows["Narrowed by"] == ("–", "Has phones: 40% (low 30%)")
    assert rows["Colour"] == ("Automatic", "Red")
    assert rows["Clarity"] == ("–", "3 of 5")
    assert rows["Tags"] == ("–", "a\nb")
    assert rows["Revenue per customer"] == ("50", "50.000000001"), "never the same twice"
    assert wording.what(place).startswith("Moved")
    assert "Red" in wording.spoken(content)


def test_a_presentation_and_a_brand_are_told_in_words(mine):
    theirs = stops.set_brand(mine, primary="#E2001A", font="Georgia")
    theirs = stops.set_stop(theirs, "market", hidden=True, headline="Where we win")
    theirs, _ = stops.add_stop(theirs, "market", shows="chart", chart="funnel")
    theirs, _ = stops.add_stop(theirs, None, shows="cards", cards=("smb", "boss", "gone"))
    theirs, _ = stops.add_stop(theirs, None, shows="area",
                               area={"x": 1, "y": 2, "width": 30, "height": 40})  # fmt: skip
    wording = Wording(mine, theirs, "Here", "There")
    brand, talk = differences(mine, theirs)
    assert (wording.name(brand), wording.name(talk)) == ("Brand", "Presentation")
    assert wording.what(brand) == "Changed: First colour, Font"
    assert ("First colour", "–", "#E2001A") in [
        (r.title, r.mine, r.theirs) for r in wording.rows(brand)
    ]
    rows = {row.title: (row.mine, row.theirs) for row in wording.rows(talk)}
    assert rows["Order"][1].split("\n")[1:3] == ["Market (hidden)", "Funnel"]
    assert rows["Market: Headline"] == ("–", "Where we win")
    assert rows["Funnel: Chart"] == ("–", "Funnel")
    assert rows["Chosen cards: Cards"] == ("–", "SMB\n<img src=//host/x>")
    assert rows["Part of the canvas: Place"] == ("–", "30 × 40 at 1, 2")
    assert "{" not in wording.spoken(talk)


def test_what_only_one_text_has_is_marked():
    assert marks("We like firms", "We love firms") == ([(3, 7)], [(3, 7)])
    assert marks("x " * 9000, "y") == ([], [])
