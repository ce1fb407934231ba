"""TAM, SAM and SOM as circles one inside the other, of which PowerPoint has no chart."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF

from canvas_app.drawing.charts.nested import NestedChart
from canvas_app.exports.deck.page import Page
from canvas_app.exports.deck.room import Room
from canvas_app.exports.deck.words import Paragraph, Run


def add_circles(room: Room, chart: NestedChart) -> None:
    """Circles whose areas are in proportion, all standing on one point, and their names."""
    scale = room.scale
    page = room.page.group(chart.title, chart.text())
    across = min(room.rect.height(), room.rect.width() * 0.5, 300 * scale)
    bottom = QPointF(room.rect.left() + across / 2, room.rect.top() + across)
    values = {n: level.value for n, level in enumerate(chart.levels) if (level.value or 0) > 0}
    largest = max((v for v in values.values() if v is not None), default=1.0)
    strengths = (0.16, 0.4, 1.0)
    left = room.rect.left() + across + 30 * scale
    high = across / max(len(chart.levels), 1)
    circles: dict[int, QRectF] = {}
    for n, value in sorted(values.items(), key=lambda item: -(item[1] or 0)):
        wide = max(across * math.sqrt((value or 0.0) / largest), 6.0)
        circles[n] = QRectF(bottom.x() - wide / 2, bottom.y() - wide, wide, wide)
        page.shape(circles[n], chart.levels[n].name, fill=page.palette.first, form="ellipse",
                   alpha=strengths[min(n, 2)])  # fmt: skip
    for n, level in enumerate(chart.levels):
        row = QRectF(left, room.rect.top() + n * high, room.rect.right() - left, high)
        middle = row.center().y()
        if n in circles:
            _lead(page, circles[n], QPointF(left - 8 * scale, middle))
        aside = level.reason if level.value is None else level.part
        made = page.text_box(QRectF(left, middle - 34 * scale, row.width(), 68 * scale), level.name)
        quiet, ink = page.palette.muted, page.palette.ink
        number = Run(text=level.shown, size=20 * scale, colour=ink, bold=True)
        small = Run(text=aside, size=12 * scale, colour=quiet)
        beside = page.deck.wide(level.shown, round(20 * scale), "bold") + 20 * scale
        fits = beside + page.deck.wide(aside, round(12 * scale)) < row.width()
        name = Run(text=level.name, size=12 * scale, colour=quiet)
        lines = [Paragraph(runs=(name,))]
        if aside and fits:
            gap = Run(text="  ", size=12 * scale, colour=quiet)
            lines.append(Paragraph(runs=(number, gap, small)))
        else:
            lines += [Paragraph(runs=(run,)) for run in (number, small) if run.text]
        page.write(made, lines, upright="middle")


def _lead(page: Page, circle: QRectF, to: QPointF) -> None:
    """A line from the edge of a circle to where its name stands."""
    away = to - circle.center()
    length = math.hypot(away.x(), away.y()) or 1.0
    start = circle.center() + away * (circle.width() / 2 / length)
    page.stroke(start, to, page.deck.theme.faint)
