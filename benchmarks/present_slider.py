"""A slider step in a talk, from the hand to the picture, against painting one of that size."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from benchmarks.canvases import full_canvas
from benchmarks.measure import Row, row
from benchmarks.numbers import milliseconds
from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.drawing import fonts
from canvas_app.drawing.board import Board
from canvas_app.drawing.theme import LIGHT
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from canvas_app.ui import look
from canvas_app.ui.garbage import GarbageCollection
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.trying import Trying
from canvas_app.ui.session import Session

_SIZE: Final = QSize(1920, 1080)
_FLOOR: Final = "the canvas's cards painted once, as large"


def rows(runs: int = 40) -> list[Row]:
    """Steps on the slides of the market, the channels and the figures; and going to a stop."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load()
    look.apply(app, LIGHT)
    GarbageCollection(app)  # as in the program: never during a gesture
    sample = decode((paths.sample_canvases() / "cloud-telephony.gtm.json").read_bytes())
    floor = _board(sample, runs)
    found = [
        row(f"a slider step, {stop}, painted", _steps(app, sample, stop, runs), _FLOOR, floor,
            "≤ 16.7 ms")
        for stop in ("market", "distribution", "price", "figures")
    ]  # fmt: skip
    full = full_canvas()
    floor = _board(full, runs // 4)
    found += [
        row("a slider step, 50 segments", _steps(app, full, "market", runs // 2), _FLOOR, floor,
            "≤ 50 ms"),
        row("finding a stop's sliders, 50 segments, 30 channels", _finding(full), _FLOOR, floor,
            "≤ 100 ms"),
    ]  # fmt: skip
    return found


def _steps(app: QApplication, canvas: Canvas, stop: str, runs: int) -> list[float]:
    talk = Talk(Session(canvas))
    window = AudienceWindow(talk)
    window.animated = False
    trying = Trying(talk, window)
    window.resize(_SIZE)
    window.show()
    talk.jump([each.id for each in talk.stops].index(stop))
    app.processEvents()
    slider = trying.sliders.each[0]

    def step() -> None:
        back = slider.value() >= slider.maximum() - 1
        slider.setValue(0 if back else slider.value() + 1)
        app.processEvents()

    times = [milliseconds(step) for _ in range(runs + 3)]
    window.close()
    window.deleteLater()
    return times[3:]


def _finding(canvas: Canvas) -> list[float]:
    """The inputs that matter on a stop, when it is shown first."""
    times = []
    for stop in ("market", "distribution", "price", "figures"):
        talk = Talk(Session(canvas))
        shown = next(each for each in talk.stops if each.id == stop)
        for figure in talk.session.model.headlines:
            figure.evaluate("base")
        times.append(milliseconds(partial(talk.levers_of, shown)))
    return times


def _board(canvas: Canvas, runs: int) -> list[float]:
    shown = Shown(canvas.currency, canvas.language)
    board = Board(canvas, model_of(canvas), shown, LIGHT)
    image = QImage(_SIZE, QImage.Format.Format_RGB32)
    bounds = board.bounds()
    scale = min(_SIZE.width() / bounds.width(), _SIZE.height() / bounds.height())

    def paint() -> None:
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        board.paint(painter, scale=scale)
        painter.end()

    return [milliseconds(paint) for _ in range(runs + 2)][2:]
