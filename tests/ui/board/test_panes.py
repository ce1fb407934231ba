"""Panes are dragged by their titles and edges, and laid out from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.drawing.market_panel import panel_rect
from canvas_app.editing.placement import places
from canvas_app.ui.board.grips.pane_edges import PaneEdges
from tests.editing.test_arrange import figures
from tests.editing.test_panes import all_count_where_they_lie, no_pane_on_another

LAYOUTS = ("panes-columns", "panes-three-two", "panes-centre", "panes-beginning")


@pytest.fixture
def board(person):
    person.opens(
        Canvas(
            id="plan",
            cards=(
                new_card(
                    "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=480,
                    customers=Estimate(base=1000), revenue=Estimate(base=100),
                ),
                new_card("tier", "team", title="Team", pane="price", x=880, y=380),
                new_card("persona", "ann", title="Ann", pane="customer", x=412, y=60),
            ),
        )
    )  # fmt: skip
    return person


def title_of(person, pane) -> QPointF:
    frame = person.canvas.frame(pane)
    return QPointF(frame.x + 60, frame.y + 20)


def shows_the_document(person) -> bool:
    """Whether every pane, the figures below and all cards lie where the document says."""
    scene, canvas = person.desk.scene, person.canvas
    return (
        all(scene.panes[frame.pane].frame == frame for frame in canvas.panes)
        and scene.panel.rect == panel_rect(canvas)
        and all(
            scene.cards[card.id].pos() == QPointF(card.x, card.y)
            and scene.cards[card.id].rect().width() == card.width
            for card in canvas.cards
        )
    )


@pytest.mark.x11
def test_a_pane_is_moved_by_its_title_with_its_cards(board):
    before = figures(board.canvas)
    board.grabs(title_of(board, "price"))
    board.moves(title_of(board, "price") + QPointF(160, 60))
    assert board.desk.scene.cards["team"].x() == pytest.approx(1040, abs=8)
    assert board.card("Team").x == 880, "only shown so far"
    board.lets_go()
    frame = board.canvas.frame("price")
    assert frame.x == pytest.approx(1020, abs=8)
    assert board.card("Team").x - frame.x == 20
    assert board.desk.session.history.undo_label == Text("Move {pane}", pane=Text("Price"))
    assert figures(board.canvas) == before
    assert shows_the_document(board)
    board.does("undo")
    assert (board.canvas.frame("price").x, board.card("Team").x) == (860, 880)
    assert shows_the_document(board)


def test_esc_puts_a_pane_back(board):
    before = board.canvas
    board.grabs(title_of(board, "price"))
    board.moves(title_of(board, "price") + QPointF(300, 200))
    board.presses(Qt.Key.Key_Escape)
    board.lets_go()
    assert board.canvas is before
    assert shows_the_document(board)


def test_a_pane_that_is_dropped_on_another_changes_places_with_it(board):
    board.grabs(title_of(board, "customer"))
    board.moves(title_of(board, "positioning") + QPointF(80, 120))
    board.lets_go()
    assert board.canvas.frame("customer").x == 800
    assert board.canvas.frame("positioning").x == 400
    assert board.card("Ann").x == 812
    assert no_pane_on_another(board.canvas)
    assert shows_the_document(board)


def test_a_click_on_a_title_moves_nothing_and_deselects(board):
    before = board.canvas
    board.clicks_card("Ann")
    board.clicks(title_of(board, "market"))
    assert board.canvas is before
    assert not board.desk.session.selection


@pytest.mark.x11
def test_a_pane_is_resized_by_its_edge_and_pushes_its_neighbours(board):
    edge = QPointF(380, 300)
    board.grabs(edge)
    board.moves(edge + QPointF(60, 0))
    assert board.desk.scene.panes["market"].frame.width > 400, "shown at once"
    assert board.canvas.frame("market").width == 380
    board.lets_go()
    wider = board.canvas.frame("market").width
    assert wider == pytest.approx(440, abs=12)
    assert board.canvas.frame("customer").x == wider + 20
    assert board.card("Ann").x == 412 + wider - 380
    assert board.desk.session.history.undo_label == Text("Resize {pane}", pane=Text("Market"))
    assert shows_the_document(board)


def test_lanes_grow_and_their_cards_go_with_them(board):
    before = figures(board.canvas)
    edge = QPointF(100, 640)
    board.grabs(edge)
    board.moves(edge + QPointF(0, 90))
    board.lets_go()
    assert board.canvas.frame("market").height > 700
    assert board.card("SMB").y > 520
    assert places(board.canvas.cards)["smb"] == ("market", "target")
    assert figures(board.canvas) == before
    assert all_count_where_they_lie(board.canvas)
    assert shows_the_document(board)


def test_esc_puts_an_edge_back(board):
    before = board.canvas
    edge = QPointF(580, 310)
    board.grabs(edge)
    board.moves(edge - QPointF(0, 150))
    board.presses(Qt.Key.Key_Escape)
    board.lets_go()
    assert board.canvas is before
    assert shows_the_document(board)


def test_the_pointer_tells_what_can_be_done(board):
    view = board.desk.view
    for at, shape in (
        (QPointF(380, 300), Qt.CursorShape.SizeHorCursor),
        (QPointF(580, 310), Qt.CursorShape.SizeVerCursor),
        (QPointF(1180, 640), Qt.CursorShape.SizeFDiagCursor),
        (title_of(board, "customer"), Qt.CursorShape.SizeAllCursor),
        (QPointF(600, 250), Qt.CursorShape.ArrowCursor),
    ):
        view._hover(at)
        assert view.cursor().shape() == shape


def test_a_card_over_an_edge_is_taken_and_not_the_edge(board):
    board.drags("Ann", QPointF(470, 310))
    board.drags("Ann", QPointF(480, 330))
    assert board.canvas.frame("customer").height == 310


@pytest.mark.parametrize("sample", ["cloud-telephony", "supply-chain"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_layouts_of_the_samples(person, sample, layout):
    canvas = decode((paths.sample_canvases() / f"{sample}.gtm.json").read_bytes())
    person.opens(canvas)
    before = figures(canvas)
    person.does(layout)
    assert figures(person.canvas) == before
    assert places(person.canvas.cards) == places(canvas.cards)
    assert no_pane_on_another(person.canvas)
    assert all_count_where_they_lie(person.canvas)
    scene = person.desk.scene
    boxes = [scene.cards[c.id].frame.adjusted(0.5, 0.5, -0.5, -0.5) for c in person.canvas.cards]
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[:n])
    QApplication.processEvents()
    person.does("undo")
    assert person.canvas == canvas
    assert shows_the_document(person)


def test_the_border_of_a_pane_is_not_lit_while_a_note_is_written_on_it(board):
    view = board.desk.view
    frame = board.canvas.frame("distribution").rect
    at = QPointF(frame.x, frame.y + frame.height / 2)
    view._hover(at)
    (lit,) = [grip for grip in view.grips if isinstance(grip, PaneEdges)]
    assert not lit.extent().isNull()
    board.double_clicks(at)
    assert board.desk.editor.isVisible()
    assert lit.extent().isNull()
