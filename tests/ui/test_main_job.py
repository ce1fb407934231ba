"""The main job with real events: cards between lanes, numbers following, undo, save, reopen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode
from canvas_app.document.estimate import Estimate
from tests.canvases import canvas_of, card

pytestmark = pytest.mark.x11

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plan() -> Canvas:
    """Two segments: one targeted, one only in the total market."""
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415,
                customers=Estimate(base=1000), revenue=Estimate(base=100),
                obtainable=Estimate(base=0.1),
            ),
            new_card(
                "segment", "ent", title="Enterprise", pane="market", lane="total", x=24, y=76,
                customers=Estimate(base=50), revenue=Estimate(base=10_000),
                obtainable=Estimate(base=0.2),
            ),
            new_card("note", "idea", title="Idea", text="Think about it", x=20, y=700),
        ),
    )  # fmt: skip


def test_dragging_a_segment_to_target_now_changes_som_and_undo_brings_it_back(person, plan):
    person.opens(plan)
    assert person.som() == 10_000
    person.drags_to("Enterprise", "market", "target")
    assert person.card("Enterprise").lane == "target"
    assert person.som() == 10_000 + 100_000
    person.does("undo")
    assert person.som() == 10_000
    assert person.canvas == plan


def test_the_numbers_follow_during_the_drag_and_esc_puts_everything_back(person, plan):
    person.opens(plan)
    person.grabs(person.middle("Enterprise"))
    person.moves(person.inside("market", "target"))
    assert person.som() == 110_000, "while the button is still down"
    assert "$110k" in person.strip_says("SOM")
    assert person.canvas.by_id["ent"].lane == "total", "the document waits for the end"
    person.presses(Qt.Key.Key_Escape)
    assert person.som() == 10_000
    assert person.canvas is person.desk.session.canvas
    assert not person.desk.session.dirty
    assert person.desk.scene.cards["ent"].pos() == QPointF(24, 76)


def test_a_saved_canvas_opens_equal(person, plan):
    path = person.opens(plan)
    person.drags_to("Enterprise", "market", "serviceable")
    person.saves()
    assert not person.desk.session.dirty
    after = person.canvas
    assert decode(path.read_bytes()) == after
    person.window.files.home()
    person.window.files.open(path)
    person.waits()
    assert person.canvas == after


def test_a_segment_outside_its_pane_does_not_count(person, plan):
    person.opens(plan)
    person.drags("SMB", QPointF(100, 760))
    assert person.card("SMB").pane is None
    assert person.som() is None
    person.does("undo")
    assert person.som() == 10_000


def test_several_cards_move_together_as_one_step(person, plan):
    person.opens(plan)
    person.clicks_card("SMB")
    person.clicks_card("Idea", SHIFT)
    person.drags("Idea", QPointF(300, 780))
    moved = person.card("SMB"), person.card("Idea")
    assert moved[0].x - 24 == moved[1].x - 20 != 0
    person.does("undo")
    assert person.canvas == plan


def test_a_marquee_selects_what_it_touches(person, plan):
    person.opens(plan)
    person.grabs(QPointF(-14, 380))
    person.moves(QPointF(250, 800))
    person.lets_go()
    assert person.desk.session.selection == {"smb", "idea"}


def test_double_click_on_nothing_makes_a_note_there_and_typing_fills_it(person, plan):
    person.opens(plan)
    person.double_clicks(QPointF(-90, 300))
    person.types("Call the bank")
    person.presses(Qt.Key.Key_Escape)
    note = person.card("Call the bank")
    assert note.kind == "note"
    assert note.rect.contains(-90, 300)
    person.does("undo")
    person.does("undo")
    assert person.canvas == plan


def test_editing_in_place_is_one_undo_step_and_the_card_grows(person, plan):
    person.opens(plan)
    item = person.desk.scene.cards["idea"]
    height = item.rect().height()
    person.double_clicks(item.frame.topLeft() + QPointF(30, 18))
    person.presses(Qt.Key.Key_Home)
    person.types("Big ")
    person.presses(Qt.Key.Key_Return)
    person.types(" and much more text that needs several lines in such a narrow card, " * 2)
    person.presses(Qt.Key.Key_Escape)
    assert person.canvas.by_id["idea"].title == "Big Idea"
    assert item.rect().height() > height
    person.does("undo")
    assert person.canvas == plan
    assert item.rect().height() == height


def test_typing_on_a_selected_card_starts_editing(person, plan):
    person.opens(plan)
    person.clicks_card("Idea")
    person.types("s!")
    person.presses(Qt.Key.Key_Escape)
    assert person.canvas.by_id["idea"].title == "Ideas!"


def test_delete_duplicate_copy_and_paste(person, plan):
    person.opens(plan)
    person.clicks_card("SMB")
    person.presses(Qt.Key.Key_D, CONTROL)
    assert [c.title for c in person.canvas.cards].count("SMB") == 2
    assert person.som() == 20_000, "a copy counts too"
    person.presses(Qt.Key.Key_D, CONTROL)
    xs = sorted(c.x for c in person.canvas.cards if c.title == "SMB")
    assert xs[2] - xs[1] == xs[1] - xs[0], "the offset repeats"
    person.presses(Qt.Key.Key_Delete)
    assert len(person.canvas.cards) == 4
    person.clicks_card("Idea")
    person.presses(Qt.Key.Key_C, CONTROL)
    person.presses(Qt.Key.Key_V, CONTROL)
    assert [c.title for c in person.canvas.cards].count("Idea") == 2
    for _ in range(4):
        person.does("undo")
    assert person.canvas == plan


def test_arrows_nudge_by_one_and_with_shift_by_ten(person, plan):
    person.opens(plan)
    person.clicks_card("Idea")
    person.presses(Qt.Key.Key_Right)
    person.presses(Qt.Key.Key_Down, SHIFT)
    assert (person.card("Idea").x, person.card("Idea").y) == (21, 710)
    person.does("undo")
    assert person.canvas == plan


def test_a_corner_resizes_a_card(person, plan):
    person.opens(plan)
    person.clicks_card("Idea")
    frame = person.desk.scene.cards["idea"].frame
    person.grabs(frame.bottomRight())
    person.moves(frame.bottomRight() + QPointF(60, 40))
    person.lets_go()
    assert person.card("Idea").width == pytest.approx(228, abs=2)
    assert person.card("Idea").height > frame.height()
    person.does("undo")
    assert person.canvas == plan


def test_a_link_is_drawn_from_the_handle_to_another_card(person, plan):
    person.opens(plan)
    person.clicks_card("SMB")
    handle = person.desk.view.link_handle.point("smb")
    person.grabs(handle)
    person.moves(person.middle("Idea"))
    person.lets_go()
    (link,) = person.canvas.links
    assert (link.start, link.end) == ("smb", "idea")
    path = person.desk.scene.links[link.id].path
    person.clicks(path.pointAtPercent(0.5))
    assert person.desk.session.selected_link == link.id
    person.presses(Qt.Key.Key_Delete)
    assert person.canvas.links == ()


def test_the_plus_of_a_pane_adds_its_first_kind(person, plan):
    person.opens(plan)
    item = person.desk.scene.panes["price"]
    from canvas_app.drawing.panes import plus_rect

    person.clicks(plus_rect(item.frame).center())
    person.types("Starter")
    person.presses(Qt.Key.Key_Escape)
    assert person.card("Starter").kind == "tier"
    assert person.card("Starter").pane == "price"


def test_zooming_keeps_the_point_under_the_pointer(person, plan):
    person.opens(plan)
    view = person.desk.view
    at = QPointF(400, 300)
    before = view.to_canvas(at)
    view.set_zoom(view.zoom * 1.7, at)
    after = view.to_canvas(at)
    assert abs(after.x() - before.x()) < 1.5
    assert abs(after.y() - before.y()) < 1.5


def test_undo_after_undo_leads_back_to_the_start_and_redo_to_the_end(person, plan):
    person.opens(plan)
    person.drags_to("Enterprise", "market", "target")
    person.clicks_card("SMB")
    person.presses(Qt.Key.Key_Delete)
    end = person.canvas
    person.does("undo")
    person.does("undo")
    assert person.canvas == plan
    person.does("redo")
    person.does("redo")
    assert person.canvas == end


def test_cards_say_their_numbers_in_the_case_in_use(person) -> None:
    smb = card(
        "segment", "smb", title="SMB", lane="target", x=24, y=444, revenue=10,
        customers=(118_000, 90_000, 140_000),
    )  # fmt: skip
    person.opens(canvas_of(smb))
    said = person.desk.scene.cards["smb"].words
    assert "118,000" in str(said.face)
    person.does("case-high")
    assert "140,000" in str(person.desk.scene.cards["smb"].words.face)
