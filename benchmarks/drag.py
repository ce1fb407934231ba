"""One drag step with 300 cards, figures following, against plain rectangles in a plain view."""

from __future__ import annotations

import gc
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
)

from benchmarks.canvases import canvas_of
from benchmarks.measure import Row, row
from benchmarks.painted import Painted
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.placement import area
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.desk import Desk
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.session import Session
from canvas_app.ui.window import MainWindow


def rows(cards: int = 300, steps: int = 200) -> list[Row]:
    """Dragging within a lane, and across lanes so that every figure changes."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load()
    look.apply(app, LIGHT)
    plain = _plain(cards)
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


def _plain(cards: int) -> QGraphicsView:
    scene = QGraphicsScene()
    for n in range(cards):
        item = QGraphicsRectItem(0, 0, 168, 84)
        item.setPos(n % 40 * 180, n // 40 * 100)
        scene.addItem(item)
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.resize(1000, 750)
    view.show()
    return view


def _plain_steps(app: QApplication, view: QGraphicsView, steps: int) -> list[float]:
    item = view.scene().itemAt(10, 10, view.transform())
    assert item is not None
    view.centerOn(item)
    app.processEvents()
    painted = Painted(app, view.viewport())
    return [painted.cost_of(partial(item.setPos, n % 7 * 10 + 1, n % 5 * 10)) for n in range(steps)]


def _desk(cards: int) -> tuple[MainWindow, Desk]:
    gc.freeze()  # as it is when the first canvas is opened
    window = MainWindow(Settings(), LIGHT)
    session = Session(canvas_of(cards))
    files = DeskFiles(session, window.settings, window.files.background, window)
    assert isinstance(window.actions_, Actions)
    desk = Desk(session, window.actions_, files, LIGHT, window)
    window.show_desk(desk)
    window.resize(1440, 900)
    window.show()
    QApplication.processEvents()
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
