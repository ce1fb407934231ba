"""Presenting at 1080 p: until the first slide is seen, a step of the glide, the next stop.

Beside each stands a plain widget of the same size that only paints the finished picture.
`QT_SCALE_FACTOR=2` in front of the command measures it at twice the pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.desks import application
from benchmarks.measure import Row, row
from benchmarks.painted import Painted
from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.files.opening import read_canvas
from canvas_app.ui.motion import Motion
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.session import Session

WIDTH, HEIGHT = 1920, 1080
STEPS = 60
_FRAME: Final = "p99 ≤ 16.7 ms"
_WAYS: Final = (("into a pane", 0, 1), ("across the overview", 1, 4), ("out to the overview", 4, 0))


class _Picture(QWidget):
    """Paints a finished picture."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self.picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self.picture)
        painter.end()


def rows(steps: int = STEPS) -> list[Row]:
    """Everything, for the sample with the most on it."""
    app = application()
    canvas = read_canvas(paths.sample_canvases() / "cloud-telephony.gtm.json").canvas
    made = [_entering(app, canvas, max(steps // 6, 3))]
    window = _window(canvas)
    window.show()
    app.processEvents()
    plain = _Picture(window.grab())
    plain.show()
    app.processEvents()
    floor, ours = Painted(app, plain), Painted(app, window)
    still = [floor.cost_of(plain.update) for _ in range(steps)]

    def add(what: str, change: Callable[[int], object]) -> None:
        ours.cost_of(partial(change, 1))
        times = [ours.cost_of(partial(change, n)) for n in range(steps)]
        made.append(row(what, times, "painting the picture", still, _FRAME))

    for number in range(len(window.talk.stops)):  # words are laid out once
        _fresh(window, number)
        app.processEvents()
    for what, start, end in _WAYS:
        _begin(window, start, end)
        motion = window.findChild(Motion, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert isinstance(motion, Motion)
        motion.pause()
        _step(motion, 7)
        add(f"glide: a step {what}", partial(_step, motion))
        window.animated = False
    window.talk.jump(0)
    stops = len(window.talk.stops)
    add("a stop that nobody has painted ahead", lambda n: _fresh(window, (n + 1) % stops))
    window.talk.switch_laser(True)
    add("laser: a step", lambda n: window.talk.point(QPointF(300 + 9 * n, 400)))
    window.close()
    plain.close()
    return made


def _window(canvas: Canvas) -> AudienceWindow:
    session = Session(canvas)
    window = AudienceWindow(Talk(session, session))
    session.setParent(window)
    window.resize(WIDTH, HEIGHT)
    return window


def _entering(app: QApplication, canvas: Canvas, runs: int) -> Row:
    """A talk made, its window shown, and the first slide painted; the second time and later."""
    ours, theirs = list[float](), list[float]()
    picture = QPixmap(WIDTH, HEIGHT)
    picture.fill(Qt.GlobalColor.white)
    for n in range(runs + 1):
        for make, into in ((partial(_window, canvas), ours), (partial(_Picture, picture), theirs)):
            time = _shown(app, make)
            if n:
                into.append(time)
    return row("entering the presentation", ours, "a window with a picture", theirs, "≤ 100 ms")


def _begin(window: AudienceWindow, start: int, end: int) -> None:
    window.animated = False
    window.talk.jump(start)
    QApplication.processEvents()
    window.animated = True
    window.talk.jump(end)


def _step(motion: Motion, number: int) -> None:
    motion.setCurrentTime((number % 16 + 1) * motion.duration() // 18 + number % 2)


def _fresh(window: AudienceWindow, number: int) -> None:
    window.pictures.forget()
    window.talk.jump(number)


def _shown(app: QApplication, make: Callable[[], QWidget]) -> float:
    """What a window costs until it has been painted first."""
    holder = QWidget()
    painted = Painted(app, holder)
    made: list[QWidget] = []

    def show() -> None:
        made.append(make())
        made[0].installEventFilter(painted)
        made[0].show()

    time = painted.cost_of(show)
    made[0].close()
    made[0].deleteLater()
    app.processEvents()
    return time
