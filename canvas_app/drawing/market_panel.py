"""The panel below the panes: nested TAM, SAM, SOM; whether the methods agree; need and supply."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.bars import draw_group
from canvas_app.drawing.charts.build.market import busiest_level, methods_chart, nested_chart
from canvas_app.drawing.charts.ink import Ink, Tone
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.theme import RADIUS, Theme, colour_of
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

HEIGHT = 236.0
GAP = 16.0
"""Below the panes."""
_ASIDE = 200.0
"""Room left of the panel, for notes."""
_CASES = {
    "low": N_("Market size, low case"),
    "base": N_("Market size, base case"),
    "high": N_("Market size, high case"),
}


def panel_rect(canvas: Canvas) -> QRectF:
    """Where the panel lies: below the panes, with a margin for notes at its left."""
    frames = [frame.rect for frame in canvas.panes]
    left, right = min(r.x for r in frames), max(r.right for r in frames)
    top = max(r.bottom for r in frames) + GAP
    return QRectF(left + _ASIDE, top, max(right - left - _ASIDE, 640), HEIGHT)


def paint_panel(
    painter: QPainter, rect: QRectF, model: Model, case: Case, shown: Shown, theme: Theme
) -> None:
    """Paint the panel with the figures of a case."""
    painter.setPen(QPen(colour_of(theme.line), 1))
    painter.setBrush(colour_of(theme.surface))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    ink = Ink(painter, theme)
    title = rect.topLeft() + QPointF(16, 28)
    ink.text(title, _title(model, case, shown), size=14, weight=SEMIBOLD, room=rect.width() - 32)
    sizes = nested_chart(model, case, shown)
    if sizes.empty is not None:
        sizes.paint(painter, rect.adjusted(40, 20, -40, 0), theme, titled=False)
        return
    third = (rect.width() - 32) / 3
    body = QRectF(rect.left() + 16, rect.top() + 44, third, rect.height() - 56)
    sizes.draw(ink, body.adjusted(0, 0, third * 0.2, 0))
    body.translate(third * 1.25, 0)
    methods = methods_chart(model, case, shown, (busiest_level(model, case),))
    for group in methods.groups:
        room = body.adjusted(0, -2, -third * 0.22, 0)
        draw_group(ink, room, replace(group, name=methods.title))
    body.translate(third * 0.9, 0)
    _supply(ink, body.adjusted(0, 0, -third * 0.2, 0), model, case, shown)


def _title(model: Model, case: Case, shown: Shown) -> str:
    if case in _CASES:
        return shown.line(Text(_CASES[case]))
    return shown.joined((Text("Market size"), case_title(model.canvas, case)))


def _supply(ink: Ink, box: QRectF, model: Model, case: Case, shown: Shown) -> None:
    """Customers that SOM needs in the target year, those that the channels bring by then."""
    delivery = model.delivery
    target = delivery.years.target
    title = shown.line(Text("Can the channels deliver the SOM?"))
    ink.heading(box.topLeft() + QPointF(0, 10), title, box.width())
    year = model.canvas.base_year + target
    rows = (
        (Text("SOM needs in {year}", year=year), delivery.needed(target)),
        (Text("Channels bring by {year}", year=year), delivery.customers(target)),
    )
    values = [figure.evaluate(case) for _, figure in rows]
    largest = max((v for v in values if not isinstance(v, Absent)), default=0.0)
    for n, ((label, figure), value) in enumerate(zip(rows, values, strict=True)):
        y = box.top() + 44 + n * 44
        end = QPointF(box.right(), y)
        number = ink.text(end, shown.value(figure, value), size=13, weight=SEMIBOLD, align="right")
        room = number.left() - box.left() - 8
        ink.text(QPointF(box.left(), y), shown.line(label), colour=ink.muted, room=room)
        track = QRectF(box.left(), y + 8, box.width(), 9)
        ink.bar(track, colour_of(ink.theme.line), 4)
        if not isinstance(value, Absent) and largest > 0 and value > 0:
            track.setWidth(max(track.width() * value / largest, 6))
            ink.bar(track, ink.theme.accent("market" if n == 0 else "distribution"), 4)
    verdict, tone = _verdict(model, case, shown)
    room_below = QRectF(box.left(), box.top() + 112, box.width(), 48)
    ink.paragraph(room_below, verdict, size=12, colour=ink.tone(tone), most=3)


def _verdict(model: Model, case: Case, shown: Shown) -> tuple[str, Tone]:
    """By how much the channels fall short, that they don't, or what is missing to say so."""
    gap = model.delivery.gap_customers
    value = gap.evaluate(case)
    if isinstance(value, Absent):
        return shown.line(Text("Not known: {reason}.", reason=value.reason)), "quiet"
    year = model.canvas.base_year + model.delivery.years.target
    if value > 0:
        short = Text("Short by {number} in {year}", number=shown.value(gap, value), year=year)
        return shown.line(short), "bad"
    return shown.line(Text("The channels can win more than SOM needs")), "good"
