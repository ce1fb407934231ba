"""Comments in a card's form: made, settled, folded, changed, never lost, undone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.cards.base import Comment
from canvas_app.drawing.corner import comments_rect
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.inspector.comment_dates import exactly, moment_of, said_at, stamp
from canvas_app.ui.inspector.comment_row import CommentRow

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def plan() -> Canvas:
    comments = (
        Comment(id="old", author="Ann", at="2026-03-01T09:00Z", text="Done with", resolved=True),
        Comment(id="why", author="Wei", at="2026-11-21T10:05Z", text="为什么是这个数字？"),
    )
    cards = (
        new_card("note", "idea", title="Idea", comments=comments),
        new_card("note", "two", title="Two", x=300),
    )
    return Canvas(id="plan", cards=cards, author="Bo")


@pytest.fixture
def desk(at, plan):
    desk = at(plan)
    desk.selects("idea")
    return desk


def section(desk):
    return desk.inspector.page.comments


def shown(desk) -> list[str]:
    """The comments that are to be seen, from top to bottom."""
    rows = [row for row in section(desk).findChildren(CommentRow) if row.isVisible()]
    return [row.text.toPlainText() for row in sorted(rows, key=lambda row: row.mapToGlobal(
        row.rect().topLeft()).y())]  # fmt: skip


def writes(desk, text: str, *keys) -> None:
    field = section(desk).field
    field.setFocus()
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            field.insertPlainText(letter)
    for key, modifiers in keys:
        QTest.keyClick(field, key, modifiers)
    QApplication.processEvents()


POST = (Key.Key_Return, CONTROL)


def test_open_ones_are_shown_and_settled_ones_folded(desk):
    assert shown(desk) == ["为什么是这个数字？"]
    assert section(desk).fold.text() == "1 resolved"
    section(desk).fold.click()
    assert shown(desk) == ["为什么是这个数字？", "Done with"]


def test_a_comment_is_written_and_posted(desk):
    writes(desk, "Really? 真的？", POST)
    made = desk.card("idea").comments[-1]
    assert (made.text, made.author, made.resolved) == ("Really? 真的？", "Bo", False)
    assert moment_of(made.at) is not None
    assert shown(desk) == ["为什么是这个数字？", "Really? 真的？"]
    assert section(desk).field.toPlainText() == ""
    desk.session.undo()
    assert shown(desk) == ["为什么是这个数字？"]


def test_the_name_in_the_settings_comes_before_the_canvas_s(desk):
    desk.inspector.author = "Cem"
    writes(desk, "Mine", POST)
    assert desk.card("idea").comments[-1].author == "Cem"


def test_nothing_typed_is_an_empty_step(desk):
    before = desk.canvas
    writes(desk, "  ", POST)
    assert desk.canvas is before


def test_settling_and_opening_again(desk):
    row = section(desk).rows["why"]
    row.tick.click()
    assert desk.card("idea").comments[1].resolved
    assert shown(desk) == []
    assert section(desk).fold.text() == "2 resolved"
    section(desk).fold.click()
    section(desk).rows["old"].tick.click()
    assert shown(desk)[0] == "Done with"
    assert desk.session.history.undo_label is not None
    desk.session.undo()
    desk.session.undo()
    assert shown(desk)[0] == "为什么是这个数字？"


def test_the_keyboard_stays_in_the_comments_when_its_row_goes(desk):
    row = section(desk).rows["why"]
    row.tick.setFocus()
    QTest.keyClick(row.tick, Key.Key_Space)
    assert section(desk).field.hasFocus()


def test_words_are_changed_and_esc_keeps_the_old_ones(desk):
    row = section(desk).rows["why"]
    row.edit()
    QTest.keyClicks(row.text, "Why")
    QTest.keyClick(row.text, *POST)
    assert desk.card("idea").comments[1].text == "Why"
    row.edit()
    QTest.keyClicks(row.text, "Other")
    QTest.keyClick(row.text, Key.Key_Escape)
    assert desk.card("idea").comments[1].text == "Why"
    assert not row.is_editing
    assert row.text.toPlainText() == "Why"


def test_a_comment_is_deleted_from_its_menu(desk):
    row = section(desk).rows["why"]
    menu = row.menu()
    next(action for action in menu.actions() if action.data() == "delete").trigger()
    menu.close()
    assert [each.id for each in desk.card("idea").comments] == ["old"]
    assert shown(desk) == []


def test_what_was_begun_is_kept_when_another_card_is_shown(desk):
    writes(desk, "Half a thought")
    desk.elsewhere.setFocus()
    desk.selects("two")
    assert desk.card("idea").comments[-1].text == "Half a thought"
    assert shown(desk) == []


def test_saving_in_the_middle_of_a_comment_keeps_it_once(desk):
    writes(desk, "Half")
    desk.inspector.commit()
    assert [each.text for each in desk.card("idea").comments][2:] == ["Half"]
    assert section(desk).field.toPlainText() == "Half"
    assert shown(desk) == ["为什么是这个数字？"], "it is still in the field"
    writes(desk, " and whole", POST)
    assert [each.text for each in desk.card("idea").comments][2:] == ["Half and whole"]
    assert shown(desk)[-1] == "Half and whole"


def test_undo_in_the_field_is_of_its_words_then_of_the_document(desk):
    writes(desk, "First", POST)
    writes(desk, "Second")
    while section(desk).field.toPlainText():
        QTest.keyClick(section(desk).field, Key.Key_Z, CONTROL)
    assert len(desk.card("idea").comments) == 3
    QTest.keyClick(section(desk).field, Key.Key_Z, CONTROL)
    assert len(desk.card("idea").comments) == 2


def test_long_words_wrap_within_the_panel(desk):
    writes(desk, "x" * 300 + " " + "长" * 200, POST)
    QApplication.processEvents()
    row = section(desk).rows[desk.card("idea").comments[-1].id]
    assert row.text.height() > 8 * row.text.fontMetrics().height()
    right = row.mapTo(desk.inspector, row.rect().topRight()).x()
    assert right < desk.inspector.width()
    assert row.text.horizontalScrollBar().maximum() < 10, "no more than the space at its end"


def test_moments_are_said_as_people_do():
    assert said_at("2026-11-22T11:59Z", NOW) == "1 min ago"
    assert said_at("2026-11-22T12:00Z", NOW) == "just now"
    here = moment_of("2026-11-21T20:15Z")
    assert said_at("2026-11-20T01:00Z", NOW) == exactly("2026-11-20T01:00Z").split()[0]
    assert here is not None
    assert said_at("", NOW) == said_at(None, NOW) == said_at("2026-02-31T10:00Z", NOW) == ""
    assert stamp(NOW) == "2026-11-22T12:00Z"


def test_everything_of_it_is_named(desk):
    row = section(desk).rows["why"]
    assert row.tick.accessibleName() == "Resolve: 为什么是这个数字？"
    assert "Wei" in row.accessibleName()
    assert LIGHT.paper in row.styleSheet()


@pytest.mark.x11
def test_a_key_goes_to_the_comments_and_esc_back(person, plan):
    person.opens(plan)
    person.desk.view.setFocus()
    person.desk.session.select({"idea"})
    person.presses(Key.Key_M, CONTROL | ALT)
    comments = person.desk.inspector.page.comments
    assert comments.field.hasFocus()
    place = comments.field.mapTo(person.desk.inspector, comments.field.rect().center())
    assert person.desk.inspector.rect().contains(place), "it is scrolled into view"
    person.types("Hm")
    person.presses(*POST)
    assert person.card("Idea").comments[-1].text == "Hm"
    person.presses(Key.Key_Escape)
    assert person.desk.view.hasFocus()


def test_the_next_open_comment_is_found_from_anywhere(person, plan):
    person.opens(plan)
    person.desk.session.select({"two"})
    person.does("next-comment")
    assert person.desk.session.selection == {"idea"}
    row = person.desk.inspector.page.comments.rows["why"]
    place = row.mapTo(person.desk.inspector, row.rect().center())
    assert person.desk.inspector.rect().contains(place)
    row.tick.click()
    person.does("next-comment")
    assert person.desk.notice.text == "There is no open comment."


@pytest.mark.parametrize("collapsed", [False, True])
@pytest.mark.parametrize("locked", [False, True])
def test_a_click_on_the_bubble_shows_the_comments(person, plan, collapsed, locked):
    fields = {"collapsed": collapsed, "locked": locked, "title": "A somewhat longer title"}
    cards = tuple(card.model_copy(update=fields) for card in plan.cards)
    person.opens(plan.model_copy(update={"cards": cards}))
    item = person.desk.scene.cards["idea"]
    place = comments_rect(item.frame, item.words.face)
    person.clicks(place.center())
    comments = person.desk.inspector.page.comments
    assert comments.card == "idea"
    assert comments.field.hasFocus()
    picture = person.desk.view.grab().toImage()
    ratio = picture.devicePixelRatio()
    spot = person.desk.view.mapFromScene(place.adjusted(4, 4, -4, -4)).boundingRect()
    area = QRect(spot.topLeft() * ratio, spot.size() * ratio)
    seen = {picture.pixel(x, y) for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())}  # fmt: skip
    assert len(seen) > 8, "a bubble is painted there"


def test_a_picture_for_others_shows_no_comments(person, plan):
    without = plan.cards[0].model_copy(update={"comments": ()}), plan.cards[1]
    pictures = [
        canvas_image(canvas, case="base", translate=str)
        for canvas in (plan, plan.model_copy(update={"cards": without}))
    ]
    assert pictures[0] == pictures[1]
