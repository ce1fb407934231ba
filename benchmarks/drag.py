"""One drag step with 300 cards, figures following, against plain rectangles in a plain view."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView

from benchmarks.canvases import canvas_of
from benchmarks.desks import application, opened
from benchmarks.measure import Row, row
from benchmarks.painted import Painted
from benchmarks.plain import plain_view
from canvas_app.editing.placement import area
from canvas_app.ui.desk import Desk
from canvas_app.ui.window import MainWindow


def rows(cards: int = 300, steps: int = 200) -> list[Row]:
    """Dragging within a lane, and across lanes so that every figure changes."""
    app = application()
    plain = plain_view(canvas_of(cards), 1000, 750)
    floor = _plain_steps(app, plain, steps)
    window, desk = _desk(cards)
    room = area(desk.session.canvas, "market", "target")
    total = area(desk.session.canvas, "market", "total")
    near = QRectF(*room).center()
    far = QRectF(*total).center()
    inside = _steps(app, desk, [near, near + QPointF(3, 2)] * (steps // 2))
    across = _steps(app, desk, [near, far] * (steps // 2))
    name = f"one plain rectangle among {cards}"
    window.desk = None
    return [
        row(f"a drag step, {cards} cards", inside, name, floor, "p99 ≤ 8 ms"),
        row(f"a drag step that changes the lane, {cards} cards", across, name, floor, "p99 ≤ 8 ms"),
    ]  # fmt: skip


def _plain_steps(app: QApplication, view: QGraphicsView, steps: int) -> list[float]:
    item = view.scene().items()[0]
    home = item.pos()
    view.centerOn(item)
    app.processEvents()
    painted = Painted(app, view.viewport())
    return [
        painted.cost_of(partial(item.setPos, home + QPointF(n % 7 * 10 + 1, n % 5 * 10)))
        for n in range(steps)
    ]


def _desk(cards: int) -> tuple[MainWindow, Desk]:
    window, desk = opened(canvas_of(cards))
    desk.view.set_zoom(0.7)
    desk.view.centerOn(560, 500)
    QApplication.processEvents()
    return window, desk


def _steps(app: QApplication, desk: Desk, points: list[QPointF]) -> list[float]:
    view = desk.view
    viewport = view.viewport()

    def at(point: QPointF) -> QPoint:
        return view.mapFromScene(point)

    card = next(c for c in desk.session.canvas.cards if getattr(c, "lane", "") == "target")
    grip = desk.scene.cards[card.id].frame.center()
    top = desk.scene.card_at(grip)
    assert top is not None
    desk.session.select({top.card.id})
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(grip))
    painted = Painted(app, viewport)
    times = [
        painted.cost_of(partial(QTest.mouseMove, viewport, at(point)))
        for point in [points[0], *points]
    ]
    desk.view.cancel_tool()
    return times[2:]
