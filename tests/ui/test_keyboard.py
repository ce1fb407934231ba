"""The whole job without a mouse: real keys only, from an empty canvas to a saved file."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.codec import decode
from canvas_app.document.text import Text
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.edits import add_card_in, set_fields
from canvas_app.ui.board.context_menu import fill_context_menu
from canvas_app.ui.palette import KindButton
from canvas_app.ui.standing import Choice

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def pane_of(person) -> str:
    """The pane that the keyboard has come to."""
    return person.desk.keys.ring.pane or ""


def tabs_to(person, field) -> None:
    """Press Tab until a field has the keyboard."""
    for _ in range(60):
        if field.hasFocus():
            return
        person.presses(Key.Key_Tab)
    raise AssertionError("Tab does not come here")


def selected(person) -> list[str]:
    return sorted(person.canvas.by_id[id].title for id in person.desk.session.selection)


def where(person) -> str:
    """The part of the window that has the keyboard."""
    focus, desk = QApplication.focusWidget(), person.desk
    parts = {
        "board": desk.view, "inspector": desk.inspector, "strip": desk.strip,
        "palette": desk.palette_, "header": desk.header, "numbers": desk.numbers,
    }  # fmt: skip
    return next((n for n, part in parts.items() if part and (
        part is focus or part.isAncestorOf(focus))), "")  # fmt: skip


@pytest.fixture
def plan() -> Canvas:
    canvas = Canvas(id="plan", title="Plan")
    for kind, pane, title in (
        ("segment", "market", "SMB"),
        ("segment", "market", "Mid"),
        ("persona", "customer", "Boss"),
        ("tier", "price", "Pro"),
    ):
        canvas, _ = add_card_in(canvas, kind, pane, title=title)
    return add_card_in(canvas, "note", None, title="Later")[0]


@pytest.fixture
def board(person, plan):
    person.opens(plan)
    person.desk.view.setFocus()
    return person


@pytest.mark.x11
def test_the_whole_job_by_keys_only(person):
    """A segment with numbers, its lane, a tier, a link, a comment, everything undone, saved."""
    path = person.opens(Canvas(id="new"))
    desk = person.desk
    desk.view.setFocus()
    person.presses(Key.Key_F6)
    assert desk.keys.ring.pane == "market"
    person.presses(Key.Key_Return, CONTROL)
    assert QApplication.focusWidget() is desk.editor.title
    person.types("SMB")
    person.presses(Key.Key_Escape)
    person.presses(Key.Key_Return, ALT)
    assert where(person) == "inspector"
    for name, number in (("customers", "1000"), ("revenue", "12k"), ("obtainable", "10 %")):
        field = desk.inspector.page.blocks[name].field
        tabs_to(person, field)
        person.types(number)
        person.presses(Key.Key_Return)
    person.presses(Key.Key_Escape)
    assert where(person) == "board"
    assert person.figure("tam") == 12_000_000

    person.presses(Key.Key_Down, ALT)
    assert "Serviceable" in desk.notice.text
    person.presses(Key.Key_Down, ALT)
    assert person.card("SMB").lane == "target"
    assert desk.notice.text == "Moved to Target now. SOM is now $1.20M."
    assert person.som() == 1_200_000

    while pane_of(person) != "price":
        person.presses(Key.Key_F6)
    person.presses(Key.Key_Return, CONTROL)
    person.types("Pro")
    person.presses(Key.Key_Escape)
    assert person.card("Pro").kind == "tier"

    while selected(person) != ["SMB"]:
        person.presses(Key.Key_Tab, SHIFT)
    person.presses(Key.Key_L, CONTROL)
    assert desk.keys.link_mode.hint.isVisible()
    person.presses(Key.Key_Tab)
    person.presses(Key.Key_Return)
    assert not desk.keys.link_mode.hint.isVisible()
    (link,) = person.canvas.links
    assert (link.start, link.end) == (person.card("SMB").id, person.card("Pro").id)
    assert desk.notice.text == "Linked SMB to Pro."

    person.presses(Key.Key_M, CONTROL | ALT)
    person.types("Too dear?")
    person.presses(Key.Key_Return, CONTROL)
    (comment,) = person.card("Pro").comments
    assert comment.text == "Too dear?"
    person.presses(Key.Key_Escape)

    done = person.canvas
    while desk.session.history.undo_label:
        person.presses(Key.Key_Z, CONTROL)
    assert person.canvas == Canvas(id="new")
    while desk.session.history.redo_label:
        person.presses(Key.Key_Z, CONTROL | SHIFT)
    person.presses(Key.Key_S, CONTROL)
    person.qtbot.waitUntil(lambda: not desk.session.dirty)
    assert decode(path.read_bytes()) == done


def test_f6_goes_round_everything_and_shift_f6_back(board):
    seen = []
    for _ in range(10):
        board.presses(Key.Key_F6)
        seen.append(f"{where(board)} {pane_of(board)}".strip() if where(board) == "board"
                    else where(board))  # fmt: skip
    assert seen == [
        "board market", "board customer", "board distribution", "board positioning",
        "board price", "board", "inspector", "strip", "palette", "header",
    ]  # fmt: skip
    board.presses(Key.Key_F6)
    assert (where(board), selected(board)) == ("board", ["SMB"])
    back = []
    for _ in range(10):
        board.presses(Key.Key_F6, SHIFT)
        back.append(where(board))
    assert back == ["header", "palette", "strip", "inspector", *["board"] * 6]
    assert selected(board) == ["SMB"]


def test_a_message_above_the_canvas_is_reached_used_and_left_by_keys(board):
    desk, done = board.desk, []
    choice = Choice(Text("Edit here"), lambda: done.append("edited"))
    desk.files.standing.say("lock", Text("It is open elsewhere."), [choice])
    board.waits()
    board.presses(Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is desk.banner.buttons[0]
    board.presses(Key.Key_Return)
    assert done == ["edited"]
    board.presses(Key.Key_Escape)
    assert where(board) == "board"
    desk.notice.show("Something went wrong.", ("Copy details", lambda: done.append("copied")))
    desk.keys.go_to_pane("market")
    board.presses(Key.Key_F6, SHIFT)
    board.presses(Key.Key_Return)
    assert done == ["edited", "copied"]
    assert desk.view.hasFocus()
    board.presses(Key.Key_2, CONTROL)
    desk.banner.enter()
    board.presses(Key.Key_Escape)
    assert where(board) == "numbers"


def test_f6_passes_over_hidden_panels_and_an_empty_margin(board):
    board.desk.keys.go_to_pane(None)
    board.presses(Key.Key_Delete)
    board.desk.toggle_panels()
    board.desk.keys.go_to_pane("price")
    seen = []
    for _ in range(3):
        board.presses(Key.Key_F6)
        seen.append(where(board))
    assert seen == ["strip", "header", "board"]


def test_f6_in_the_numbers(board):
    board.presses(Key.Key_2, CONTROL)
    desk, seen = board.desk, []
    for _ in range(4):
        board.presses(Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append("list" if desk.numbers.list.isAncestorOf(focus) else where(board))
    assert seen == ["strip", "header", "list", "numbers"]


def test_a_pane_that_is_reached_is_ringed_and_empty_ones_select_nothing(board):
    board.desk.keys.go_to_pane("market")
    board.presses(Key.Key_F6)
    board.presses(Key.Key_F6)
    assert board.desk.keys.ring.pane == "distribution"
    assert selected(board) == []
    picture = board.desk.view.grab().toImage()
    frame = board.canvas.frame("distribution")
    at = board.desk.view.mapFromScene(QPointF(frame.x - 2, frame.y + 100))
    ratio = picture.devicePixelRatio()
    seen = picture.pixelColor(round(at.x() * ratio), round(at.y() * ratio))
    ring = QColor(LIGHT.selection)
    pairs = zip(seen.getRgb()[:3], ring.getRgb()[:3], strict=True)
    assert max(abs(a - b) for a, b in pairs) < 60, seen.name()


def test_tab_reads_the_cards_in_order_and_round(board):
    seen = []
    for _ in range(6):
        board.presses(Key.Key_Tab)
        seen += selected(board)
    assert seen == ["SMB", "Mid", "Boss", "Pro", "Later", "SMB"]
    board.presses(Key.Key_Tab, SHIFT)
    assert selected(board) == ["Later"]


def test_ctrl_and_arrows_go_as_one_sees(board):
    board.presses(Key.Key_Tab)
    board.presses(Key.Key_Right, CONTROL)
    assert selected(board) == ["Mid"]
    board.presses(Key.Key_Right, CONTROL)
    assert selected(board) == ["Boss"]
    board.presses(Key.Key_Left, CONTROL)
    board.presses(Key.Key_Left, CONTROL)
    assert selected(board) == ["SMB"]


def test_alt_shift_and_arrows_select_more_and_less(board):
    board.presses(Key.Key_Tab)
    board.presses(Key.Key_Right, ALT | SHIFT)
    board.presses(Key.Key_Right, ALT | SHIFT)
    assert selected(board) == ["Boss", "Mid", "SMB"]
    board.presses(Key.Key_Left, ALT | SHIFT)
    assert selected(board) == ["Mid", "SMB"]


def test_two_selected_cards_are_linked_the_first_selected_first(board):
    session = board.desk.session
    boss, pro = board.card("Boss").id, board.card("Pro").id
    session.select({pro})
    session.select({pro, boss})
    board.presses(Key.Key_L, CONTROL)
    (link,) = board.canvas.links
    assert (link.start, link.end) == (pro, boss)


def test_esc_ends_linking_where_it_began(board):
    board.presses(Key.Key_Tab)
    board.presses(Key.Key_L, CONTROL)
    board.presses(Key.Key_Tab)
    assert selected(board) == ["Mid"]
    board.presses(Key.Key_Escape)
    assert selected(board) == ["SMB"]
    assert board.canvas.links == ()
    board.presses(Key.Key_Return)
    assert QApplication.focusWidget() is board.desk.editor.title, "Enter edits again"


def test_links_are_reached_and_deleted_by_keys(board):
    session = board.desk.session
    smb, pro = board.card("SMB").id, board.card("Pro").id
    session.apply(Text("Link"), lambda c: c.model_copy(
        update={"links": (Link(id="one", start=smb, end=pro),)}))  # fmt: skip
    session.select({smb})
    board.presses(Key.Key_L, ALT)
    assert session.selected_link == "one"
    board.presses(Key.Key_Tab)
    assert selected(board) == ["Pro"]
    board.presses(Key.Key_L, ALT)
    board.presses(Key.Key_Delete)
    assert board.canvas.links == ()


def test_cards_move_between_panes_and_figures_follow(board):
    smb = board.card("SMB").id
    board.presses(Key.Key_Tab)
    before = board.canvas
    board.presses(Key.Key_Right, ALT)
    assert board.card("SMB").pane == "customer"
    assert board.desk.notice.text == "Moved to Customer. Its numbers don't count there."
    assert board.desk.session.selection == {smb}
    board.presses(Key.Key_Left, ALT)
    assert board.card("SMB").counts
    board.presses(Key.Key_Z, CONTROL)
    board.presses(Key.Key_Z, CONTROL)
    assert board.canvas == before


def test_what_can_not_move_says_why(board):
    board.desk.session.select({board.card("Boss").id})
    board.presses(Key.Key_Up, ALT)
    assert board.desk.notice.text == "Only segments in the Market pane have lanes."
    board.desk.session.select({board.card("SMB").id})
    board.presses(Key.Key_Up, ALT)
    assert board.desk.notice.text == "There is no further place in this direction."


def test_cards_grow_by_keys_in_one_step_of_undo(board):
    board.presses(Key.Key_Tab)
    before, card = board.canvas, board.card("SMB")
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down):
        board.presses(key, CONTROL | ALT)
    grown = board.card("SMB")
    assert (grown.width, grown.height) == (card.width + 20, card.height + 10)
    board.presses(Key.Key_Z, CONTROL)
    assert board.canvas == before


def test_a_new_card_comes_just_after_the_selected_one(board):
    board.desk.session.select({board.card("Boss").id})
    board.presses(Key.Key_Return, CONTROL)
    board.types("Buyer")
    board.presses(Key.Key_Escape)
    made, boss = board.card("Buyer"), board.card("Boss")
    assert (made.kind, made.pane) == ("persona", "customer")
    order = board.desk.keys.order
    assert order.index(made.id) == order.index(boss.id) + 1


def test_the_menu_of_a_card_opens_by_keys(board):
    board.presses(Key.Key_Tab)
    board.presses(Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    frame = board.desk.scene.cards[board.card("SMB").id].frame
    at = board.desk.view.viewport().mapFromGlobal(menu.pos())
    assert frame.adjusted(-2, -2, 2, 2).contains(board.desk.view.mapToScene(at))
    menu.close()
    board.desk.view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(board.desk.view, event)
    assert isinstance(QApplication.activePopupWidget(), QMenu), "by the menu key as well"
    QApplication.activePopupWidget().close()


def test_a_kind_is_chosen_from_the_palette_by_keys(board):
    while where(board) != "palette":
        board.presses(Key.Key_F6, SHIFT)
    for _ in range(3):
        board.presses(Key.Key_Down)
    button = QApplication.focusWidget()
    assert isinstance(button, KindButton)
    board.presses(Key.Key_Return)
    board.types("New one")
    board.presses(Key.Key_Escape)
    assert board.card("New one").kind == button.kind


def test_no_key_means_two_things(board):
    taken: dict[str, str] = {}
    for record in board.window.actions_.records:
        for key in board.window.actions_.each[record.id].shortcuts():
            assert key.toString() not in taken, f"{record.id} and {taken[key.toString()]}"
            taken[key.toString()] = record.id
    for key in ("F6", "Shift+F6", "Ctrl+L", "Alt+Down", "Alt+Right", "Ctrl+Alt+M", "Tab"):
        assert key in taken


def letters(actions) -> dict[str, list[str]]:
    """The letters of a menu's lines, each with what it stands for."""
    found: dict[str, list[str]] = {}
    for action in actions:
        if letter := re.search(r"&(\w)", action.text().replace("&&", "")):
            found.setdefault(letter[1].upper(), []).append(action.text())
    return found


def test_no_letter_in_a_menu_means_two_things(board):
    bar, actions = board.window.header.menu_bar, board.window.actions_
    offered = [bar.actions(), *(title.menu().actions() for title in bar.actions())]
    offered += [line.menu().actions() for lines in offered[1:] for line in lines if line.menu()]
    board.desk.session.select({card.id for card in board.canvas.cards})
    for pane in ("market", None):
        menu = QMenu(board.window)
        fill_context_menu(menu, actions, board.desk.arrange, pane)
        offered.append(menu.actions())
        board.desk.session.select(())
    for lines in offered:
        twice = [texts for texts in letters(lines).values() if len(texts) > 1]
        assert not twice
    assert len(letters(bar.actions())) == len(bar.actions())


def test_an_ampersand_in_a_name_is_no_letter_of_the_menu(board):
    board.desk.session.apply(
        Text("New scenario “{name}”", name="R&D"), lambda canvas: set_fields(canvas, title="R&D")
    )
    assert board.window.actions_.each["undo"].text() == "&Undo: New scenario “R&&D”"


def test_menus_fit_into_a_small_screen(board):
    board.window.resize(1280, 720)
    room = 720 - board.window.header.height()
    for action in board.window.header.menu_bar.actions():
        assert action.menu().sizeHint().height() <= room, action.text()


def test_the_ring_goes_when_the_pointer_is_used_or_somebody_goes_on(board):
    keys = board.desk.keys
    keys.go_to_pane("market")
    assert keys.ring.pane == "market"
    board.presses(Key.Key_Tab)
    assert keys.ring.pane is None
    keys.go_to_pane("distribution")
    board.clicks(board.inside("distribution"))
    assert keys.ring.pane is None
    keys.go_to_pane("distribution")
    board.presses(Key.Key_Escape)
    assert keys.ring.pane is None


def test_a_click_ends_linking_by_keys(board):
    board.presses(Key.Key_Tab)
    board.presses(Key.Key_L, CONTROL)
    board.clicks_card("Boss")
    assert not board.desk.keys.link_mode.hint.isVisible()
    assert board.canvas.links == ()


def test_a_pane_gets_another_size_and_another_place_by_keys(board):
    before = board.canvas
    board.desk.keys.go_to_pane("customer")
    board.presses(Key.Key_Escape)
    assert (selected(board), board.desk.keys.ring.pane) == ([], "customer")
    wide, right = before.frame("customer").width, before.frame("positioning").x
    for _ in range(3):
        board.presses(Key.Key_Right, CONTROL | ALT)
    assert board.canvas.frame("customer").width == wide + 30
    assert board.canvas.frame("positioning").x == right + 30, "its neighbour makes room"
    board.presses(Key.Key_Z, CONTROL)
    assert board.canvas == before
    board.presses(Key.Key_Right, ALT)
    assert board.desk.notice.text == "Customer and Positioning have changed places."
    assert board.canvas.frame("customer").x > board.canvas.frame("positioning").x
    assert board.card("Boss").pane == "customer"
    board.presses(Key.Key_Z, CONTROL)
    assert board.canvas == before
