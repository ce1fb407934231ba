"""Only parts of the board are painted anew, but every part that looks different is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import new_card
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.editing import edits


class Painted(QObject):
    """Where a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region = self.region.united(event.region())
        return False


@pytest.fixture
def board(person):
    person.opens(
        Canvas(
            id="plan",
            cards=(
                new_card(
                    "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415,
                    customers=Estimate(base=1000), revenue=Estimate(base=100),
                ),
            ),
        )
    )  # fmt: skip
    QApplication.processEvents()
    return person.desk


def missed(before: QImage, after: QImage, painted: QRegion) -> list[QPoint]:
    """Places that look different and were not painted."""
    places = (QPoint(x, y) for y in range(after.height()) for x in range(after.width()))
    return [at for at in places if before.pixel(at) != after.pixel(at) and not painted.contains(at)]


def test_heads_and_lit_lanes_are_painted_wherever_they_differ(board, qtbot):
    viewport, session = board.view.viewport(), board.session
    board.scene.light("market", "target")
    QApplication.processEvents()
    before = viewport.grab().toImage()
    painted = Painted(viewport)
    for lane in ("serviceable", "total"):
        board.scene.light("market", lane)
        with qtbot.waitSignal(session.numbers_settled):
            session.preview(edits.set_card(session.canvas, "smb", lane=lane))
        QApplication.processEvents()
    region = QRegion(painted.region)
    after = viewport.grab().toImage()
    assert before != after
    assert missed(before, after, region) == []


def test_what_lanes_amount_to_is_painted_wherever_it_differs(board, qtbot):
    viewport, session = board.view.viewport(), board.session
    before = viewport.grab().toImage()
    painted = Painted(viewport)
    with qtbot.waitSignal(session.numbers_settled):
        session.preview(edits.set_card(session.canvas, "smb", customers=Estimate(base=54_321)))
    QApplication.processEvents()
    region = QRegion(painted.region)
    after = viewport.grab().toImage()
    assert before != after
    assert missed(before, after, region) == []


@pytest.mark.parametrize("ends", ["let go", "Esc"])
def test_nothing_of_a_marquee_stays_behind(board, person, ends):
    viewport = board.view.viewport()
    person.clicks_card("SMB")
    person.grabs(QPointF(700, 500))
    person.moves(QPointF(420, 90))
    before = viewport.grab().toImage()
    painted = Painted(viewport)
    if ends == "Esc":
        person.presses(Qt.Key.Key_Escape)
    else:
        person.lets_go()
    QApplication.processEvents()
    region = QRegion(painted.region)
    after = viewport.grab().toImage()
    assert before != after
    assert missed(before, after, region) == []


def test_a_label_leaves_nothing_where_it_was_when_its_link_goes_another_way(person, qtbot):
    cards = [
        new_card("note", id, title=id, x=x, y=y, width=160, height=80)
        for id, x, y in (("one", 300, 700), ("between", 300, 900), ("two", 300, 1100))
    ]
    label = Link(id="way", start="one", end="two", label="a label of some length")
    person.opens(Canvas(id="plan", cards=tuple(cards), links=(label,)))
    person.clicks_card("one")
    desk = person.desk
    viewport, session, wires = desk.view.viewport(), desk.session, desk.scene.wires
    QApplication.processEvents()
    place = wires.items["way"].label
    session.apply(Text("Move"), lambda canvas: edits.move_cards(canvas, {"between"}, 600, 0))
    QApplication.sendPostedEvents()  # painted as it was, before there is time for another way
    assert wires.items["way"].stale
    before = viewport.grab().toImage()
    painted = Painted(viewport)
    qtbot.waitUntil(lambda: wires.items["way"].label != place)
    QApplication.processEvents()
    region = QRegion(painted.region)
    after = viewport.grab().toImage()
    assert before != after
    assert missed(before, after, region) == []
