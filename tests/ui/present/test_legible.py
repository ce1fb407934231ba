"""Whatever is painted of a talk can be read from the back of the room.

The letters are taken from what reaches the screen, not from what slides say of themselves.
"""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainter, QTransform

from canvas_app import i18n, paths
from canvas_app.drawing.slides.deck import SMALLEST, deck_of
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.files.opening import read_canvas

SAMPLES = sorted(paths.sample_canvases().glob("*.gtm.json"))
METRIC = QPaintDevice.PaintDeviceMetric


class Reader(QPaintEngine):
    """Reads what is written, and how large."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.read: list[tuple[float, str]] = []
        self._scale = QTransform()

    def begin(self, device):
        return True

    def end(self):
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state):
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._scale = state.transform()

    def drawTextItem(self, at, item):
        self.read.append((round(item.font().pixelSize() * self._scale.m22(), 1), item.text()))

    def drawPath(self, *_):
        pass

    drawPolygon = drawRects = drawPixmap = drawImage = drawPath


class Sheet(QPaintDevice):
    """Something to paint on, of 96 dots an inch."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def paintEngine(self):
        return self._reader

    def metric(self, what):
        known = {METRIC.PdmWidth: 1920, METRIC.PdmHeight: 1080, METRIC.PdmDepth: 32,
                 METRIC.PdmNumColors: 1 << 24, METRIC.PdmDevicePixelRatio: 1,
                 METRIC.PdmDevicePixelRatioScaled: 1 << 16}  # fmt: skip
        return known.get(what, 96)


def read(slide, deck) -> list[tuple[float, str]]:
    """The letters' heights and the words on a slide, at 1080 p."""
    reader = Reader()
    sheet = Sheet(reader)
    painter = QPainter(sheet)
    paint_slide(painter, slide, deck)
    painter.end()
    return reader.read


@pytest.mark.parametrize(
    ("width", "theme", "language"),
    [(1920.0, LIGHT, "en"), (1440.0, DARK, "zh_CN"), (2520.0, LIGHT, "zh_CN")],
)
@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_the_smallest_letters_of_every_stop(themed, file, width, theme, language):
    canvas = read_canvas(file).canvas
    deck = deck_of(canvas, "base", theme, i18n.translator(language), width=width, sliders=3)
    for stop in deck.stops:
        for slide in slides_of(deck, stop):
            words = read(slide, deck)
            assert slide.title.split()[0] in " ".join(text for _, text in words)
            assert min(words)[0] >= SMALLEST, min(words)
