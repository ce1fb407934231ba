"""What all charts have in common: both themes, sharp screens, empty states, words on hover."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from canvas_app.drawing.charts.ink import Ink, spot_at
from canvas_app.drawing.contrast import contrast
from canvas_app.drawing.theme import DARK, LIGHT, THEMES, Theme, colour_of
from canvas_app.numbers.shown import Shown
from tests.drawing.charts.gallery import MARGIN, charts, painted

NAMES = sorted(charts(Shown("USD")))


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(image.height())}


@pytest.mark.parametrize("name", NAMES)
class TestEveryChart:
    def test_it_takes_its_colours_from_the_theme(self, name: str, shown: Shown) -> None:
        chart = charts(shown)[name]
        light, dark = painted(chart, 400, LIGHT)[0], painted(chart, 400, DARK)[0]
        assert light.pixelColor(2, 2).name().upper() == LIGHT.surface
        assert dark.pixelColor(2, 2).name().upper() == DARK.surface
        assert not {int(c) for c in colours(dark)} & {LIGHT.accent("market").rgb()}
        assert len(colours(dark)) > 20

    def test_it_is_the_same_on_a_sharp_screen(self, name: str, shown: Shown) -> None:
        chart = charts(shown)[name]
        plain, _ = painted(chart, 400)
        sharp, ink = painted(chart, 400, ratio=2)
        assert sharp.size() == plain.size() * 2
        again = painted(chart, 400)[1]
        assert [label.text for label in ink.labels] == [label.text for label in again.labels]

    def test_it_shows_words_on_hover(self, name: str, shown: Shown) -> None:
        _, ink = painted(charts(shown)[name], 640)
        assert ink.spots
        for spot in ink.spots:
            assert spot.text
            found = spot_at(ink.spots, spot.bounds.center())
            assert found is not None

    def test_it_leaves_the_painter_as_it_was(self, name: str, shown: Shown) -> None:
        image = QImage(400, 800, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        before = painter.font(), painter.pen(), painter.renderHints()
        charts(shown)[name].paint(painter, QRectF(0, 0, 400, 800), LIGHT)
        assert (painter.font(), painter.pen(), painter.renderHints()) == before
        painter.end()

    def test_it_is_the_same_on_paper(self, name: str, shown: Shown, tmp_path: Path) -> None:
        """The same words in the same places, as text and lines and not as a picture of them."""
        chart = charts(shown)[name]
        file = tmp_path / "chart.pdf"
        paper = QPdfWriter(str(file))
        paper.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
        painter = QPainter(paper)
        scale = paper.width() / (640 + 2 * MARGIN)
        painter.scale(scale, scale)
        room = QRectF(MARGIN, MARGIN, 640, chart.height_for(640))
        ink = chart.drawn(painter, room, LIGHT)
        painter.end()
        assert ink.labels == painted(chart, 640)[1].labels
        assert b"/Subtype /Image" not in file.read_bytes()

    def test_without_its_title_it_needs_less_room(self, name: str, shown: Shown) -> None:
        chart = charts(shown)[name]
        assert chart.height_for(500, titled=False) < chart.height_for(500)
        image = QImage(500, 900, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        room = QRectF(0, 0, 500, chart.height_for(500, titled=False))
        ink = chart.drawn(painter, room, LIGHT, titled=False)
        painter.end()
        assert chart.title not in [label.text for label in ink.labels]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_mark_of_a_risky_input_can_be_read(theme: Theme) -> None:
    painter = QPainter()
    ground = Ink(painter, theme).tint(colour_of(theme.warning), 0.13).name()
    assert contrast(theme.warning, ground) >= 4.5
