"""Words on a card with real keys: marks, lists, Tab, an input method, pasting, text sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from canvas_app.document.base import MOST_LINE, MOST_PROSE
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.drawing.corner import chevron_rect
from canvas_app.drawing.fonts import BOLD

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def board(person):
    """Three cards, and what somebody does with them."""
    person.opens(
        Canvas(
            id="plan",
            title="Plan",
            cards=(
                new_card("note", "one", title="One", text="first", x=20, y=700),
                new_card("note", "two", title="Two", x=220, y=700),
                new_card("persona", "cfo", title="CFO", roles=("buyer",), pains=("cost",),
                         text="signs", x=420, y=700),
            ),
        )
    )  # fmt: skip
    return person


def text_of(board, id: str = "one") -> str:
    return board.canvas.by_id[id].text


def composes(board, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(QApplication.focusWidget(), event)
    QApplication.processEvents()


def pastes(board, text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(data)
    board.presses(Qt.Key.Key_V, CONTROL)
    QGuiApplication.clipboard().clear()  # data that outlives the application ends it badly


@pytest.mark.x11
def test_a_list_is_typed_and_ended_by_two_enters(board):
    board.desk.editor.edit("two", True)
    for line in ("- copper", "phones"):
        board.types(line)
        board.presses(Qt.Key.Key_Return)
    board.presses(Qt.Key.Key_Return)
    board.types("plain")
    assert text_of(board, "two") == "- copper\n- phones\nplain"
    board.presses(Qt.Key.Key_Escape)
    assert board.desk.view.hasFocus()
    board.presses(Qt.Key.Key_Z, CONTROL)
    assert text_of(board, "two") == "", "all of an editing is one step"


def test_numbers_count_on_and_tab_nests(board):
    board.desk.editor.edit("two", True)
    board.types("1. a")
    board.presses(Qt.Key.Key_Enter)
    board.types("b")
    board.presses(Qt.Key.Key_Tab)
    assert text_of(board, "two") == "1. a\n  1. b"
    board.presses(Qt.Key.Key_Backtab, SHIFT)
    assert text_of(board, "two") == "1. a\n2. b"
    assert board.desk.editor.text.hasFocus()


def test_bold_by_its_key_and_by_its_marks(board):
    editor = board.desk.editor
    editor.edit("one", True)
    board.presses(Qt.Key.Key_B, CONTROL)
    assert text_of(board) == "**first**"
    shown = editor.text.document().firstBlock().layout().formats()
    assert [(f.start, f.length) for f in shown if f.format.fontWeight() == BOLD] == [(2, 5)]
    board.presses(Qt.Key.Key_B, CONTROL)
    assert text_of(board) == "first"
    board.presses(Qt.Key.Key_Z, CONTROL)
    assert text_of(board) == "**first**", "the editor's own undo goes first"


def test_bold_is_typed_between_two_presses_of_its_key(board):
    board.desk.editor.edit("one", True)
    board.presses(Qt.Key.Key_Right)
    board.types("?")
    board.presses(Qt.Key.Key_B, CONTROL)
    board.types(" and then ")
    board.presses(Qt.Key.Key_B, CONTROL)
    board.types("more")
    assert text_of(board) == "first? **and then** more"


def test_a_key_makes_a_list_of_the_lines(board):
    board.desk.editor.edit("one", True)
    board.presses(Qt.Key.Key_8, CONTROL | SHIFT)
    assert text_of(board) == "- first"


@pytest.mark.x11
def test_tab_goes_from_the_title_to_the_text_to_the_next_card_and_back(board):
    editor = board.desk.editor
    board.clicks_card("One")
    board.presses(Qt.Key.Key_F2)
    assert editor.title.hasFocus()
    board.presses(Qt.Key.Key_Tab)
    assert editor.text.hasFocus()
    board.presses(Qt.Key.Key_Tab)
    assert not editor.isVisible()
    assert board.desk.session.selection == {"two"}
    board.presses(Qt.Key.Key_F2)
    board.presses(Qt.Key.Key_Backtab, SHIFT)
    assert board.desk.session.selection == {"one"}
    assert board.canvas.by_id["one"].text == "first", "no tab was typed"


@pytest.mark.parametrize("end", ["esc", "ctrl+enter", "click"])
def test_what_ends_editing(board, end):
    board.desk.editor.edit("one", True)
    board.types("!")
    if end == "esc":
        board.presses(Qt.Key.Key_Escape)
    elif end == "ctrl+enter":
        board.presses(Qt.Key.Key_Return, CONTROL)
    else:
        board.clicks(QPointF(900, 860))
    assert not board.desk.editor.isVisible()
    assert text_of(board) == "first!"


@pytest.mark.x11
def test_an_input_method_composes_in_place_and_the_card_grows_with_it(board):
    editor = board.desk.editor
    board.desk.view.set_zoom(1.0)
    editor.edit("one", True)
    before = editor.height()
    composes(board, "yuan cheng tuan dui ye neng bao chi zhuan ye xing xiang " * 3)
    assert text_of(board) == "first", "what is being composed is not in the document"
    grown = editor.height()
    assert grown > before + 40
    field = editor.text
    assert field.needed_height() <= field.height()
    assert editor.rect().contains(field.geometry())
    board.presses(Qt.Key.Key_Return)  # an input method that lets its key through
    assert editor.isVisible()
    assert "\n" not in text_of(board)
    composes(board, "", "远程团队")
    assert text_of(board) == "first远程团队"
    assert editor.height() < grown
    assert editor.isVisible()
    assert board.canvas.by_id["one"].height == 84


def test_the_editor_holds_all_words_at_every_zoom_and_the_card_keeps_its_height(board):
    editor = board.desk.editor
    editor.edit("one", True)
    board.types(" many words that go on and on" * 6)
    for zoom in (0.1, 0.5, 1.0, 1.7, 4.0):
        board.desk.view.set_zoom(zoom)
        for field in (editor.title, editor.text):
            assert field.needed_height() <= field.height()
            assert editor.rect().contains(field.geometry())
    assert board.canvas.by_id["one"].height == 84
    assert board.desk.scene.cards["one"].frame.height() > 120


def test_an_empty_card_shows_both_placeholders_whole(board):
    board.desk.commands.add_kind("note")
    editor = board.desk.editor
    for field in (editor.title, editor.text):
        assert field.height() >= field.fontMetrics().height()
        assert editor.rect().contains(field.geometry())
    assert editor.title.geometry().bottom() < editor.text.geometry().top()


def test_the_lines_of_a_card_stand_between_its_title_and_its_text(board):
    editor = board.desk.editor
    board.desk.view.set_zoom(1.0)
    editor.edit("cfo", False)
    words = board.desk.scene.cards["cfo"].words
    place = words._laid.body[0][1].y()
    assert abs(editor.text.geometry().top() - 2 - place) <= 3, "the text stays where it stood"


def test_what_is_pasted_is_plain(board):
    board.desk.editor.edit("two", True)
    pastes(board, "a\r\nb\x07\x00c\u2028d\ufeff", "<b>a</b><img src='x.png'>")
    assert text_of(board, "two") == "a\nbc\nd"
    board.desk.editor.edit("two", False)
    pastes(board, "over\ntwo lines")
    assert board.canvas.by_id["two"].title == "Twoover two lines"


def test_too_much_is_cut_and_said(board):
    told: list[str] = []
    board.desk.session.refused.connect(lambda text: told.append(str(text)))
    board.desk.editor.edit("one", True)
    pastes(board, "x" * (MOST_PROSE + 10))
    assert text_of(board) == "first" + "x" * (MOST_PROSE - 5)
    board.types("y")
    assert len(text_of(board)) == MOST_PROSE
    assert "y" not in text_of(board)
    board.desk.editor.edit("one", False)
    composes(board, "", "远" * (MOST_LINE + 3))
    assert len(board.canvas.by_id["one"].title) == MOST_LINE
    assert len(told) == 3
    assert "at most 50,000 characters" in told[0]


def test_a_no_break_space_survives_editing(board):
    person = board
    person.opens(
        Canvas(id="n", cards=(new_card("note", "n", title="N", text="5\u00a0%", x=20, y=700),)),
        "other.gtm.json",
    )
    person.desk.editor.edit("n", False)
    person.types("!")
    assert text_of(person, "n") == "5\u00a0%"
    person.presses(Qt.Key.Key_Tab)
    person.types(" x")
    assert text_of(person, "n") == "5\u00a0% x"


def test_a_second_card_does_not_get_the_first_ones_undo(board):
    board.desk.editor.edit("two", True)
    board.types("abc")
    board.presses(Qt.Key.Key_Escape)
    board.desk.commands.add_kind("note")
    board.presses(Qt.Key.Key_Tab)
    board.presses(Qt.Key.Key_Z, CONTROL)
    assert len(board.canvas.cards) == 3, "the new card goes"
    assert text_of(board, "two") == "abc"


# --- sizes and collapsing ------------------------------------------------------------------------


@pytest.mark.x11
def test_text_gets_larger_and_smaller_for_all_selected_cards(board):
    scene = board.desk.scene
    board.clicks_card("One")
    board.clicks_card("Two", SHIFT)
    board.presses(Qt.Key.Key_Greater, CONTROL)
    board.presses(Qt.Key.Key_Greater, CONTROL)
    board.presses(Qt.Key.Key_Greater, CONTROL)
    assert [c.text_size for c in board.canvas.cards] == ["huge", "huge", "normal"]
    assert scene.cards["one"].words.face.size == "huge"
    board.presses(Qt.Key.Key_Less, CONTROL)
    assert board.canvas.by_id["one"].text_size == "large"
    for _ in range(3):
        board.does("undo")
    assert {c.text_size for c in board.canvas.cards} == {"normal"}


def test_a_card_is_edited_at_its_size(board):
    editor = board.desk.editor
    board.desk.view.set_zoom(1.0)
    editor.edit("one", True)
    small = editor.text.font().pointSizeF()
    board.presses(Qt.Key.Key_Greater, CONTROL)
    assert editor.isVisible()
    assert board.canvas.by_id["one"].text_size == "large"
    assert editor.text.font().pointSizeF() > 1.3 * small
    board.types("!")
    assert text_of(board) == "first!"


@pytest.mark.x11
def test_a_card_is_collapsed_by_a_key_and_expanded_by_its_chevron(board):
    board.clicks_card("One")
    board.presses(Qt.Key.Key_M, CONTROL)
    item = board.desk.scene.cards["one"]
    assert board.canvas.by_id["one"].collapsed
    assert item.frame.height() < 45
    assert board.canvas.by_id["one"].height == 84
    board.clicks(QPointF(900, 860))
    board.clicks(chevron_rect(item.frame).center())
    assert not board.canvas.by_id["one"].collapsed
    assert item.frame.height() == 84
    others = [c.zValue() for id, c in board.desk.scene.cards.items() if id != "one"]
    assert item.zValue() > max(others), "it lies before the others, to be read"
    board.does("undo")
    assert board.canvas.by_id["one"].collapsed


def test_several_cards_collapse_together_and_then_expand(board):
    board.does("select-all")
    board.does("collapse")
    assert all(c.collapsed for c in board.canvas.cards)
    board.does("collapse")
    assert not any(c.collapsed for c in board.canvas.cards)


def test_a_collapsed_card_is_edited_whole_and_is_collapsed_again(board):
    board.clicks_card("One")
    board.does("collapse")
    editor = board.desk.editor
    editor.edit("one", False)
    assert editor.text.isVisible()
    board.presses(Qt.Key.Key_Tab)
    board.types("!")
    board.presses(Qt.Key.Key_Escape)
    assert text_of(board) == "first!"
    assert board.desk.scene.cards["one"].frame.height() < 45


def test_a_click_beside_the_chevron_selects(board):
    board.clicks_card("One")
    board.does("collapse")
    board.clicks(QPointF(900, 860))
    frame = board.desk.scene.cards["one"].frame
    board.clicks(frame.topLeft() + QPointF(30, 15))
    assert board.canvas.by_id["one"].collapsed
    assert board.desk.session.selection == {"one"}


def test_a_double_click_puts_the_cursor_where_the_word_is(board):
    view, item = board.desk.view, board.desk.scene.cards["one"]
    view.set_zoom(1.0)
    view.centerOn(item)
    text = item.frame.topLeft() + QPointF(11, item.words.text_top + 8)
    board.double_clicks(text)
    assert board.desk.editor.text.hasFocus()
    board.types("x")
    assert text_of(board) == "xfirst"


def test_a_collapsed_card_without_a_title_is_known_by_its_text(board):
    board.desk.editor.edit("one", False)
    board.presses(Qt.Key.Key_A, CONTROL)
    board.presses(Qt.Key.Key_Delete)
    board.presses(Qt.Key.Key_Tab)
    board.presses(Qt.Key.Key_B, CONTROL)
    board.presses(Qt.Key.Key_Escape)
    board.does("collapse")
    assert board.canvas.by_id["one"].text == "**first**"
    assert board.desk.scene.cards["one"].words.face.title == "first"


def test_lines_break_in_the_editor_as_they_do_on_the_card(board):
    editor, item = board.desk.editor, board.desk.scene.cards["one"]
    editor.edit("one", True)
    board.types(" and many more words of many lengths, so that there are several lines to break")
    painted = item.words._laid.body[0][0]
    expected = [painted.lineAt(n).textStart() for n in range(painted.lineCount())]
    assert len(expected) > 3
    for zoom in (0.3, 0.73, 0.9, 1.0, 1.37, 2.0):
        board.desk.view.set_zoom(zoom)
        typed = editor.text.document().firstBlock().layout()
        assert [typed.lineAt(n).textStart() for n in range(typed.lineCount())] == expected, zoom
