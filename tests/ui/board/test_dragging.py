"""Dragging cards, their sides and marquees, with the keys that people hold meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card, new_card
from canvas_app.document.estimate import Estimate
from canvas_app.ui.board.tools.drag import DragCards
from canvas_app.ui.board.tools.marquee import Marquee
from tests.canvases import canvas_of, card

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

ROW = 1000.0
"""Below everything that a canvas has of itself: only the notes of the test lie there."""


def note(id: str, x: float, y: float, width: float = 160, height: float = 80, **more) -> Card:
    return new_card("note", id, title=id.title(), x=x, y=y, width=width, height=height, **more)


@pytest.fixture
def plan() -> Canvas:
    """Three notes in a row, 40 apart, and one far below."""
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            note("one", 0, ROW), note("two", 200, ROW), note("three", 400, ROW),
            note("loose", 640, ROW + 230, 100, 60),
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=460,
                customers=Estimate(base=1000), revenue=Estimate(base=100),
                obtainable=Estimate(base=0.1),
            ),
        ),
        links=(Link(id="between", start="one", end="two", label="leads to"),),
    )  # fmt: skip


@pytest.fixture
def board(person, plan):
    person.opens(plan)
    person.desk.view.set_zoom(1.0)
    person.desk.view.centerOn(450, 1000)
    return person


def drag_by(board, title: str, dx: float, dy: float) -> None:
    """Press a card and move; the button stays down."""
    start = board.middle(title)
    board.grabs(start)
    board.moves(start + QPointF(dx, dy))


def place(board, title: str) -> tuple[float, float]:
    """Where a card is in the document."""
    found = board.card(title)
    return found.x, found.y


def seen(board, id: str) -> tuple[float, float]:
    """Where a card is on the screen."""
    at = board.desk.scene.cards[id].pos()
    return at.x(), at.y()


# --- guides ------------------------------------------------------------------------------------


@pytest.mark.x11
def test_a_card_lines_up_with_others_and_stands_at_the_same_gap(board):
    drag_by(board, "Loose", -44, -224)  # near (600, 1010): 40 after Three, in the middle of the row
    hints = board.desk.view.tool.hints.shown
    assert seen(board, "loose") == (600, ROW + 10)
    assert [gap.size for gap in hints.gaps] == [40, 40, 40]
    assert {line.at for line in hints.lines if not line.upright} == {ROW + 40}
    board.lets_go()
    assert place(board, "Loose") == (600, ROW + 10)
    board.does("undo")
    assert place(board, "Loose") == (640, ROW + 230)


def test_with_ctrl_nothing_pulls_and_nothing_is_shown(board):
    drag_by(board, "Loose", -44, -224)
    assert board.desk.view.tool.hints.shown
    board.holds(Key.Key_Control)
    assert seen(board, "loose") == (596, ROW + 6)
    assert not board.desk.view.tool.hints.shown
    board.releases(Key.Key_Control)
    assert seen(board, "loose") == (600, ROW + 10)
    board.holds(Key.Key_Control)
    board.lets_go()
    assert place(board, "Loose") == (596, ROW + 6)


def test_things_pull_from_as_near_on_the_screen_at_any_zoom(board):
    board.desk.view.set_zoom(0.5)
    drag_by(board, "Loose", -72, -100)  # 8 from Three's right side: 4 pixels
    assert seen(board, "loose")[0] == 560
    board.presses(Key.Key_Escape)
    board.lets_go()
    board.desk.view.set_zoom(2.0)
    board.desk.view.centerOn(board.middle("Loose"))
    drag_by(board, "Loose", -88, -40)  # 8 from Three's right side: 16 pixels
    assert seen(board, "loose")[0] == 552


def test_the_inside_of_a_lane_pulls(board):
    board.desk.view.centerOn(300, 600)
    drag_by(board, "SMB", 3, 40)
    assert seen(board, "smb")[0] == 24, "the lane's padding"


def test_cards_far_outside_the_view_pull_nothing(person):
    person.opens(canvas_of(card("note", "near", title="Near", x=100, y=1000),
                           card("note", "far", title="Far", x=305, y=9000)))  # fmt: skip
    person.desk.view.set_zoom(1.0)
    person.desk.view.centerOn(300, 1100)
    drag_by(person, "Near", 203, 0)
    assert seen(person, "near")[0] == 303


# --- keys held while dragging --------------------------------------------------------------------


@pytest.mark.x11
def test_shift_keeps_to_one_axis_from_the_moment_it_is_held(board):
    drag_by(board, "Loose", 90, 33)
    assert seen(board, "loose") == (730, ROW + 263)
    board.holds(Key.Key_Shift)
    assert seen(board, "loose") == (730, ROW + 230)
    board.releases(Key.Key_Shift)
    assert seen(board, "loose") == (730, ROW + 263)
    board.holds(Key.Key_Shift)
    board.moves(board.middle("Loose") + QPointF(-70, 95))
    assert seen(board, "loose")[0] == 640, "the longer way decides"
    board.lets_go(SHIFT)
    assert place(board, "Loose")[0] == 640
    assert place(board, "Loose")[1] > ROW + 300


def test_shift_that_is_held_from_the_start_drags_what_is_selected(board):
    board.clicks_card("One")
    board.clicks_card("Two", SHIFT)
    board.grabs(board.middle("Two"), SHIFT)
    board.moves(QPointF(280, ROW + 340), SHIFT)
    board.lets_go(SHIFT)
    assert (place(board, "One"), place(board, "Two")) == ((0, ROW + 300), (200, ROW + 300))
    board.clicks_card("Two", SHIFT)
    assert board.desk.session.selection == {"one"}, "a mere click leaves it out"


@pytest.mark.x11
def test_alt_leaves_the_cards_and_drags_copies_with_their_links(board, plan):
    board.clicks_card("One")
    board.clicks_card("Two", SHIFT)
    drag_by(board, "One", 20, 150)
    board.holds(Key.Key_Alt)
    assert (seen(board, "one"), seen(board, "two")) == ((0, ROW), (200, ROW))
    assert board.desk.view.cursor().shape() == Qt.CursorShape.DragCopyCursor
    assert not board.desk.scene.cards["one"].chosen, "the copies look selected instead"
    board.moves(board.middle("One") + QPointF(20, 170))
    assert board.canvas == plan, "the document waits for the end"
    board.lets_go()
    copies = [c for c in board.canvas.cards if c.id not in plan.by_id]
    assert sorted((c.title, c.x, c.y) for c in copies) == [
        ("One", 20, ROW + 170), ("Two", 220, ROW + 170),
    ]  # fmt: skip
    assert board.desk.session.selection == {c.id for c in copies}
    (link,) = [link for link in board.canvas.links if link.id != "between"]
    assert {link.start, link.end} == {c.id for c in copies}
    assert link.label == "leads to"
    assert (place(board, "Three"), board.canvas.by_id["one"].y) == ((400, ROW), ROW)
    board.does("undo")
    assert board.canvas == plan, "one step"


def test_copies_line_up_with_their_originals(board):
    board.holds(Key.Key_Control)
    drag_by(board, "Loose", 3, 90)
    board.holds(Key.Key_Alt)
    board.releases(Key.Key_Control)
    assert [line.at for line in board.desk.view.tool.hints.shown.lines] == [640, 740]
    board.lets_go()
    board.releases(Key.Key_Alt)
    assert [c.x for c in board.canvas.cards if c.title == "Loose"] == [640, 640]


def test_duplicating_after_that_repeats_the_way_of_the_copies(board):
    board.holds(Key.Key_Alt)
    drag_by(board, "Loose", -10, 90)
    board.lets_go()
    board.releases(Key.Key_Alt)
    board.does("duplicate")
    places = [(c.x, c.y) for c in board.canvas.cards if c.title == "Loose"]
    assert places == [(640, ROW + 230), (630, ROW + 320), (620, ROW + 410)]


def test_alt_that_is_let_go_before_the_button_moves_the_cards_after_all(board, plan):
    drag_by(board, "Loose", 90, 33)
    board.holds(Key.Key_Alt)
    assert seen(board, "loose") == (640, ROW + 230)
    board.releases(Key.Key_Alt)
    assert seen(board, "loose") == (730, ROW + 263)
    assert board.desk.view.cursor().shape() != Qt.CursorShape.DragCopyCursor
    board.lets_go()
    assert place(board, "Loose") == (730, ROW + 263)
    assert len(board.canvas.cards) == len(plan.cards)


def test_figures_follow_copies_while_they_are_dragged(board, plan):
    board.desk.view.centerOn(300, 600)
    assert board.som() == 10_000
    drag_by(board, "SMB", 40, 60)
    assert board.som() == 10_000
    board.holds(Key.Key_Alt)
    assert board.som() == 20_000, "twice the segment"
    board.presses(Key.Key_Escape)
    assert board.som() == 10_000
    assert board.canvas is board.desk.session.canvas
    assert board.canvas == plan


@pytest.mark.x11
def test_esc_puts_everything_back(board, plan):
    board.clicks_card("One")
    board.clicks_card("Three", SHIFT)
    drag_by(board, "One", 60, 130)
    board.presses(Key.Key_Escape)
    assert (seen(board, "one"), seen(board, "three")) == ((0, ROW), (400, ROW))
    assert board.desk.view.tool is None
    board.moves(QPointF(500, ROW + 300))
    board.lets_go()
    assert board.canvas == plan
    assert not board.desk.session.dirty
    assert board.desk.session.selection == {"one", "three"}
    assert board.desk.scene.cards["one"].chosen


def test_scrolling_with_the_wheel_takes_what_is_in_the_hand_along(board):
    drag_by(board, "Loose", 130, 33)
    view = board.desk.view
    at, before = QPointF(board.point(board.middle("Loose"))), view.seen().top()
    QApplication.sendEvent(
        view.viewport(),
        QWheelEvent(at, view.viewport().mapToGlobal(at), QPoint(0, 60), QPoint(0, 60),
                    Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                    Qt.ScrollPhase.NoScrollPhase, False),
    )  # fmt: skip
    assert view.seen().top() == before - 60
    assert seen(board, "loose") == (770, ROW + 203)
    board.presses(Key.Key_Escape)
    board.lets_go()


# --- where cards land ----------------------------------------------------------------------------


def test_a_card_lands_before_those_that_it_covers_in_one_step(board, plan):
    drag_by(board, "One", 230, 20)
    board.lets_go()
    assert board.card("One").order > board.card("Two").order
    assert board.desk.scene.card_at(QPointF(250, ROW + 50)).card.id == "one"
    board.does("undo")
    assert board.canvas == plan


def test_a_card_that_covers_nothing_keeps_its_place_in_the_pile(board):
    before = board.card("One").order
    drag_by(board, "One", 40, 300)
    board.lets_go()
    assert board.card("One").order == before


def test_locked_cards_stay_and_the_others_move(person):
    person.opens(
        canvas_of(
            note("fixed", 100, ROW, locked=True),
            note("free", 300, ROW),
        )
    )
    person.desk.view.centerOn(300, ROW)
    drag_by(person, "Fixed", 60, 90)
    assert seen(person, "fixed") == (100, ROW)
    person.lets_go()
    assert place(person, "Fixed") == (100, ROW)
    assert not person.desk.session.dirty
    assert person.desk.session.selection == {"fixed"}, "it can be selected"
    person.clicks_card("Free", SHIFT)
    drag_by(person, "Free", 60, 150)
    assert seen(person, "fixed") == (100, ROW)
    person.lets_go()
    assert (place(person, "Fixed"), place(person, "Free")) == ((100, ROW), (360, ROW + 150))


# --- near the view's edge ------------------------------------------------------------------------


def edge_of(board, x: float) -> QPointF:
    """A point of the view as one of the canvas: x pixels from its left, in the middle."""
    view = board.desk.view
    return view.to_canvas(QPointF(x, view.viewport().height() / 2))


@pytest.mark.x11
def test_near_the_edge_the_board_scrolls_and_the_card_stays_under_the_pointer(board):
    view, start = board.desk.view, board.middle("One")
    board.grabs(start)
    hand = view.viewport().width() - 4
    board.moves(edge_of(board, hand))
    assert view.edge_scroll.runs
    before = view.seen().left()
    board.qtbot.waitUntil(lambda: view.seen().left() > before + 60)
    under = view.to_canvas(QPointF(hand, view.viewport().height() / 2))
    assert abs(board.middle("One").x() - under.x()) <= 8, "but for what pulls at it"
    board.moves(edge_of(board, hand - 200))
    assert not view.edge_scroll.runs
    board.moves(edge_of(board, hand))
    assert view.edge_scroll.runs
    board.presses(Key.Key_Escape)
    assert not view.edge_scroll.runs
    assert seen(board, "one") == (0, ROW)
    board.lets_go()


def test_letting_go_at_the_edge_stops_at_once(board):
    board.grabs(board.middle("One"))
    board.moves(edge_of(board, -5))
    assert board.desk.view.edge_scroll.runs
    board.lets_go()
    assert not board.desk.view.edge_scroll.runs


def test_a_card_at_the_edge_can_be_taken_without_scrolling_away(board):
    view = board.desk.view
    view.centerOn(450, 1000)
    view.pan(-view.mapFromScene(QPointF(0, 0)).x() - 70, 0)  # the middle of One, 10 from the left
    board.grabs(board.middle("One"))
    board.moves(board.middle("One") + QPointF(2, 60))
    assert isinstance(view.tool, DragCards)
    assert not view.edge_scroll.runs
    board.moves(board.middle("One") + QPointF(-8, 60))
    assert view.edge_scroll.runs, "further out is meant"
    board.presses(Key.Key_Escape)
    board.lets_go()


def test_marquees_and_links_scroll_too(board):
    view = board.desk.view
    board.grabs(QPointF(300, ROW + 200))
    board.moves(edge_of(board, 3))
    assert isinstance(view.tool, Marquee)
    board.qtbot.waitUntil(lambda: view.tool.area.width() > 800)
    board.lets_go()
    view.centerOn(450, 1000)
    board.clicks_card("Three")
    board.grabs(view.link_handle.point("three"))
    board.moves(edge_of(board, view.viewport().width() - 3))
    assert view.edge_scroll.runs
    board.presses(Key.Key_Escape)
    board.lets_go()


# --- sides and corners ---------------------------------------------------------------------------


def stretch(board, title: str, corner: str, dx: float, dy: float) -> None:
    """Drag a corner or the middle of a side of a card; the button stays down."""
    board.clicks_card(title)
    frame = board.desk.scene.cards[board.card(title).id].frame
    across = {"left": frame.left(), "right": frame.right()}
    down = {"top": frame.top(), "bottom": frame.bottom()}
    names = corner.split()
    x = next((across[n] for n in names if n in across), frame.center().x())
    y = next((down[n] for n in names if n in down), frame.center().y())
    board.grabs(QPointF(x, y))
    board.moves(QPointF(x + dx, y + dy))


def frame(board, title: str) -> tuple[float, float, float, float]:
    found = board.card(title)
    return found.x, found.y, found.width, found.height


@pytest.mark.x11
@pytest.mark.parametrize(
    ("grip", "frame_after"),
    [
        ("right", (640, 1230, 130, 60)),
        ("left", (670, 1230, 70, 60)),
        ("top", (640, 1250, 100, 40)),
        ("bottom", (640, 1230, 100, 80)),
        ("right bottom", (640, 1230, 130, 80)),
    ],
)
def test_a_card_is_resized_by_its_sides_and_corners(person, grip, frame_after):
    person.opens(canvas_of(note("loose", 640, 1230, 100, 60)))
    person.desk.view.set_zoom(1.0)
    person.desk.view.centerOn(640, 1230)
    stretch(person, "Loose", grip, 30, 20)
    person.lets_go()
    wide = max(frame_after[2], 80.0)  # as narrow as a card can be
    x = frame_after[0] if "left" not in grip else 740 - wide
    assert frame(person, "Loose") == (x, frame_after[1], wide, frame_after[3])


def test_a_side_lines_up_with_other_cards(board):
    stretch(board, "Loose", "left", -77, 0)
    assert [line.at for line in board.desk.view.tool.hints.shown.lines] == [560]
    board.lets_go()
    assert frame(board, "Loose") == (560, ROW + 230, 180, 60)


def test_shift_keeps_the_proportions_and_alt_the_middle(board):
    stretch(board, "Three", "right bottom", 80, 3)
    board.holds(Key.Key_Shift)
    item = board.desk.scene.cards["three"]
    assert (item.frame.width(), item.frame.height()) == (240, 120)
    board.holds(Key.Key_Alt)
    assert item.frame.center() == QPointF(480, ROW + 40)
    assert (item.frame.width(), item.frame.height()) == (320, 160)
    board.lets_go()
    assert frame(board, "Three") == (320, ROW - 40, 320, 160)


@pytest.mark.parametrize("grip", ["bottom", "top"])
def test_a_card_never_gets_smaller_than_its_words(person, grip):
    words = "Six people call small firms that have looked at the price page twice. " * 2
    person.opens(canvas_of(note("long", 100, ROW, 200, 300, text=words)))
    person.desk.view.set_zoom(1.0)
    person.desk.view.centerOn(200, ROW)
    stretch(person, "Long", grip, 0, 250 if grip == "top" else -250)
    item = person.desk.scene.cards["long"]
    assert item.frame.height() >= item.words.height > 90
    still = item.frame.bottom() if grip == "top" else item.frame.top()
    assert still == (ROW + 300 if grip == "top" else ROW), "the other side stays"
    shown = item.frame
    person.lets_go()
    assert item.frame == shown, "what was seen is what it is"
    assert person.card("Long").height >= item.words.height


def test_a_double_click_on_a_corner_makes_the_card_as_high_as_its_words(person):
    words = "Six people call small firms that have looked at the price page twice."
    person.opens(canvas_of(note("long", 100, ROW, 200, 300, text=words)))
    person.clicks_card("Long")
    item = person.desk.scene.cards["long"]
    person.double_clicks(item.frame.bottomRight())
    found = person.card("Long")
    assert (found.x, found.y, found.width) == (100, ROW, 200)
    assert item.words.height <= found.height < item.words.height + 1
    person.does("undo")
    assert person.card("Long").height == 300


def test_a_collapsed_card_is_only_made_wider(person):
    person.opens(canvas_of(note("long", 100, ROW, 200, 300, text="Words", collapsed=True)))
    person.desk.view.set_zoom(1.0)
    person.desk.view.centerOn(200, ROW)
    stretch(person, "Long", "left top", -50, -90)
    person.lets_go()
    assert frame(person, "Long") == (50, ROW, 250, 300)


def test_a_small_card_on_the_screen_is_still_dragged_by_its_middle(board):
    view = board.desk.view
    board.clicks_card("Loose")
    view.set_zoom(0.15)
    board.grabs(board.middle("Loose"))
    board.moves(board.middle("Loose") + QPointF(300, 300))
    assert isinstance(view.tool, DragCards)
    board.lets_go()


# --- marquees and arrows -------------------------------------------------------------------------


@pytest.mark.x11
def test_a_marquee_selects_what_it_touches_and_with_shift_adds(board):
    board.grabs(QPointF(180, ROW - 30))
    board.moves(QPointF(210, ROW + 100))
    board.lets_go()
    assert board.desk.session.selection == {"two"}
    board.grabs(QPointF(390, ROW - 30), SHIFT)
    board.moves(QPointF(410, ROW + 100), SHIFT)
    board.lets_go(SHIFT)
    assert board.desk.session.selection == {"two", "three"}
    board.grabs(QPointF(180, ROW - 30))
    board.moves(QPointF(590, ROW + 100))
    board.presses(Key.Key_Escape)
    board.lets_go()
    assert board.desk.session.selection == {"two", "three"}, "Esc takes the marquee back"


@pytest.mark.x11
def test_arrows_nudge_by_one_and_with_shift_by_ten(board, plan):
    board.clicks_card("Loose")
    board.presses(Key.Key_Right)
    board.presses(Key.Key_Down)
    board.presses(Key.Key_Left, SHIFT)
    board.presses(Key.Key_Down, SHIFT)
    assert place(board, "Loose") == (631, ROW + 241)
    board.does("undo")
    assert board.canvas == plan, "one step for all of them"
