"""What a frame costs: the gestures of the board at 100 to 10,000 cards, with up to 1,000 links.

Each is measured in processor time until it is painted, and beside it the same gesture on plain
rectangles in a plain view of the same size, in the same run. `QT_SCALE_FACTOR=2` in front of the
command measures it at twice the pixels.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsView

from benchmarks.canvases import canvas_of
from benchmarks.desks import application, opened
from benchmarks.measure import Row, row
from benchmarks.painted import Painted
from benchmarks.plain import plain_view
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.ui.desk import Desk

WIDTH, HEIGHT = 1600, 1000
SIZES = (100, 300, 1_000, 10_000)
STEPS = 60
_TARGET, _QUICK, _DRAG = "p99 ≤ 16.7 ms", "≤ 10 ms", "p99 ≤ 8 ms"

_MIDDLE = 900.0, 1400.0
"""Where people look: at the notes below the panes, or at the panes where there are none."""

Change = Callable[[int], object]


def rows(sizes: tuple[int, ...] = SIZES) -> list[Row]:
    """Every gesture at every size."""
    return [made for size in sizes for made in _rows_of(size)]


def _rows_of(size: int) -> list[Row]:
    app = application()
    canvas = canvas_of(size, links=min(size, 1_000))
    plain = plain_view(canvas, WIDTH, HEIGHT)
    window, desk = opened(canvas, WIDTH, HEIGHT)
    floor, board = _Plain(app, plain), _Board(app, desk)
    made = []
    for what, target, gesture in (
        ("pan at 100 %", _TARGET, "pan"),
        ("zoom in and out", _TARGET, "zoom"),
        ("everything in view", _TARGET, "whole"),
        ("drag one card", _DRAG, "drag_one"),
        ("drag a hundred cards", _TARGET, "drag_hundred"),
        ("a keystroke on a card", _QUICK, "keystroke"),
        ("undo and redo a move", _QUICK, "undo"),
    ):
        theirs = getattr(floor, gesture)()
        ours = getattr(board, gesture)()
        made.append(row(f"{what}, {size:,} cards", ours, "plain items", theirs, target))
    window.desk = None
    window.close()
    plain.close()
    return made


class _Plain:
    """The gestures on plain rectangles."""

    def __init__(self, app: QApplication, view: QGraphicsView) -> None:
        self.view = view
        self._painted = Painted(app, view.viewport())
        cards = [i for i in view.scene().items() if isinstance(i, QGraphicsRectItem)]
        self._cards = sorted(cards, key=_far_from_the_middle)

    def pan(self) -> list[float]:
        self._look(1.0)
        return self._times(self._pan)

    def _pan(self, n: int) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.value() + (9 if n % 20 < 10 else -9))

    def zoom(self) -> list[float]:
        self._look(0.6)
        return self._times(self._zoom)

    def _zoom(self, n: int) -> None:
        factor = 1.06 if n % 20 < 10 else 1 / 1.06
        self.view.scale(factor, factor)

    def whole(self) -> list[float]:
        self.view.fitInView(
            self.view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio
        )
        return self._times(lambda n: self.view.viewport().update())

    def drag_one(self) -> list[float]:
        return self._drag(self._cards[:1])

    def drag_hundred(self) -> list[float]:
        return self._drag(self._cards[:100])

    def keystroke(self) -> list[float]:
        self._look(1.0)
        return self._times(lambda n: self._cards[0].setRect(0, 0, 168, 84 + n % 2))

    def undo(self) -> list[float]:
        return self._drag(self._cards[:1])

    def _drag(self, items: list[QGraphicsRectItem]) -> list[float]:
        self._look(0.7)
        homes = [item.pos() for item in items]

        def move(n: int) -> None:
            for item, home in zip(items, homes, strict=True):
                item.setPos(home + QPointF(n % 7 * 6 + 1, n % 5 * 6))

        return self._times(move)

    def _look(self, zoom: float) -> None:
        self.view.resetTransform()
        self.view.scale(zoom, zoom)
        self.view.centerOn(*_MIDDLE)

    def _times(self, change: Change) -> list[float]:
        return _times(self._painted, change)


class _Board:
    """The same gestures on our board, with real events where a hand would make them."""

    def __init__(self, app: QApplication, desk: Desk) -> None:
        self.desk, self.view = desk, desk.view
        self._painted = Painted(app, desk.view.viewport())

    def pan(self) -> list[float]:
        self._look(1.0)
        return self._times(lambda n: self.view.pan(9.0 if n % 20 < 10 else -9.0, 0.0))

    def zoom(self) -> list[float]:
        self._look(0.6)
        middle = QPointF(700, 400)
        return self._times(
            lambda n: self.view.set_zoom(
                self.view.zoom * (1.06 if n % 20 < 10 else 1 / 1.06), middle
            )
        )

    def whole(self) -> list[float]:
        self.view.fit()
        QApplication.processEvents()
        return self._times(lambda n: self.view.viewport().update())

    def drag_one(self) -> list[float]:
        return self._drag(1)

    def drag_hundred(self) -> list[float]:
        return self._drag(100)

    def keystroke(self) -> list[float]:
        self._look(1.0)
        near = self._near(1)[0]
        self.view.ensureVisible(self.desk.scene.cards[near].frame, 40, 40)
        self.desk.editor.edit(near, True)
        QApplication.processEvents()
        times = self._times(lambda n: QTest.keyClicks(self.desk.editor.text, "abc "[n % 4]))
        self.desk.editor.close_editor()
        return times

    def undo(self) -> list[float]:
        self._look(0.7)
        session, ids = self.desk.session, set(self._near(1))
        self.view.ensureVisible(self.desk.scene.cards[next(iter(ids))].frame, 40, 40)
        session.apply(Text("Move"), lambda canvas: edits.move_cards(canvas, ids, 30, 20))
        QApplication.processEvents()
        return self._times(lambda n: session.redo() if n % 2 else session.undo())

    def _drag(self, cards: int) -> list[float]:
        self._look(0.7)
        chosen = self._near(cards)
        view, viewport = self.view, self.view.viewport()
        view.ensureVisible(self.desk.scene.cards[chosen[0]].frame, 120, 120)
        self._rest()
        self.desk.session.select(chosen)
        grip = view.mapFromScene(self.desk.scene.cards[chosen[0]].frame.center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, left, none, grip)
        QTest.mouseMove(viewport, grip + QPoint(12, 9))

        def step(n: int) -> None:
            QTest.mouseMove(viewport, grip + QPoint(n % 7 * 6 + 13, n % 5 * 6 + 9))

        times = self._times(step)
        view.cancel_tool()
        QTest.mouseRelease(viewport, left, none, grip)
        self.desk.session.select(())
        return times

    def _near(self, n: int) -> list[str]:
        items = sorted(self.desk.scene.cards.values(), key=_far_from_the_middle)
        return [item.card.id for item in items[:n]]

    def _look(self, zoom: float) -> None:
        self.desk.session.select(())
        self.view.set_zoom(zoom)
        self.view.centerOn(*_MIDDLE)
        self._rest()

    def _rest(self) -> None:
        """Until links have found their way: people look before they touch."""
        QApplication.processEvents()
        until = time.monotonic() + 3
        while self.desk.scene.wires.busy and time.monotonic() < until:
            QApplication.processEvents()

    def _times(self, change: Change) -> list[float]:
        return _times(self._painted, change)


def _far_from_the_middle(item: QGraphicsRectItem) -> float:
    way = item.pos() - QPointF(*_MIDDLE)
    return way.manhattanLength()


def _times(painted: Painted, change: Change) -> list[float]:
    for n in range(3):
        painted.cost_of(partial(change, n))
    return [painted.cost_of(partial(change, n)) for n in range(3, STEPS + 3)]
