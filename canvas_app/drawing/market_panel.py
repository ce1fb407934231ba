"""The panel below the panes: nested TAM, SAM, SOM; whether the methods agree; need and supply."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_, Text
from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import RADIUS, Theme, colour_of
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.shown import Shown

HEIGHT = 236.0
GAP = 16.0
"""Below the panes."""
_ASIDE = 200.0
"""Room left of the panel, for notes."""
_SMALLEST = 5.0
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
    painter.setFont(font(14, SEMIBOLD))
    painter.setPen(colour_of(theme.ink))
    painter.drawText(rect.topLeft() + QPointF(16, 28), shown.line(Text(_CASES[case])))
    if isinstance(model.sizing.bottom_up.tam.evaluate(case), Absent):
        painter.setFont(font(13))
        painter.setPen(colour_of(theme.muted))
        painter.drawText(
            rect.adjusted(40, 20, -40, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            shown.line(
                Text(
                    "Give a segment its customers and its revenue per customer: "
                    "TAM, SAM and SOM appear here, and follow while you drag."
                )
            ),
        )
        return
    third = (rect.width() - 32) / 3
    body = QRectF(rect.left() + 16, rect.top() + 44, third, rect.height() - 56)
    _circles(painter, body.adjusted(0, 0, third * 0.2, 0), model, case, shown, theme)
    body.translate(third * 1.25, 0)
    _methods(painter, body.adjusted(0, 0, -third * 0.22, 0), model, case, shown, theme)
    body.translate(third * 0.9, 0)
    _supply(painter, body.adjusted(0, 0, -third * 0.2, 0), model, case, shown, theme)


def _circles(
    painter: QPainter, box: QRectF, model: Model, case: Case, shown: Shown, theme: Theme
) -> None:
    """Areas in proportion, one inside the other; names beside them, so that all are legible."""
    size = model.sizing.bottom_up
    known = [(f, f.evaluate(case)) for f in (size.tam, size.sam, size.som)]
    largest = max((v for _, v in known if not isinstance(v, Absent)), default=0.0)
    if largest <= 0:
        return
    diameter = min(box.height(), box.width() * 0.62)
    bottom, centre = box.bottom(), box.left() + diameter / 2
    accent = theme.accent("market")
    label_x = box.left() + diameter + 26
    for n, (figure, value) in enumerate(known):
        y = box.top() + (n + 0.5) * box.height() / 3
        _label(painter, QPointF(label_x, y), figure, value, case, model, shown, theme)
        if isinstance(value, Absent) or value <= 0:
            continue
        across = max(diameter * math.sqrt(value / largest), _SMALLEST)
        circle = QRectF(centre - across / 2, bottom - across, across, across)
        fill = QColor(accent)
        fill.setAlphaF((0.14, 0.34, 1.0)[n])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(circle)
        start = QPointF(centre, circle.top() + min(across / 2, 14))
        painter.setPen(QPen(colour_of(theme.faint), 1))
        painter.drawLine(start, QPointF(label_x - 24, y))
        painter.drawLine(QPointF(label_x - 24, y), QPointF(label_x - 6, y))


def _label(
    painter: QPainter,
    at: QPointF,
    figure: Figure,
    value: float | Absent,
    case: Case,
    model: Model,
    shown: Shown,
    theme: Theme,
) -> None:
    painter.setFont(font(12))
    painter.setPen(colour_of(theme.muted))
    painter.drawText(at + QPointF(0, -5), shown.line(figure.label))
    painter.setFont(font(17, SEMIBOLD))
    painter.setPen(colour_of(theme.ink))
    painter.drawText(at + QPointF(0, 15), shown.value(figure, value))


def _methods(
    painter: QPainter, box: QRectF, model: Model, case: Case, shown: Shown, theme: Theme
) -> None:
    """One bar a method, for the level at which most methods have a number."""
    methods = model.sizing.methods
    level = max(
        ("sam", "tam", "som"),
        key=lambda name: sum(
            not isinstance(getattr(m, name).evaluate(case), Absent) for m in methods
        ),
    )
    _heading(painter, box, shown.line(Text("Do the methods agree?")), theme)
    figures: list[Figure] = [getattr(m, level) for m in methods]
    values = [f.evaluate(case) for f in figures]
    largest = max((v for v in values if not isinstance(v, Absent)), default=0.0)
    name = shown.line(getattr(model.sizing.bottom_up, level).label)
    for n, (method, figure, value) in enumerate(zip(methods, figures, values, strict=True)):
        y = box.top() + 44 + n * 32
        painter.setFont(font(12))
        painter.setPen(colour_of(theme.ink))
        painter.drawText(QPointF(box.left(), y), shown.line(method.title))
        bar_left, room = box.left() + 88, box.width() - 88 - 64
        if isinstance(value, Absent):
            painter.setPen(colour_of(theme.faint))
            painter.drawText(QPointF(bar_left, y), "–")
            continue
        width = max(room * value / largest, 2) if largest > 0 else 2
        fill = QColor(theme.accent("market"))
        fill.setAlphaF((1.0, 0.6, 0.35)[n])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(bar_left, y - 10, width, 11), 3, 3)
        painter.setPen(colour_of(theme.ink))
        painter.drawText(QPointF(bar_left + width + 8, y), shown.value(figure, value))
    agreement = model.sizing.agreement[level]  # type: ignore[index]
    apart = agreement.evaluate(case)
    if isinstance(apart, Absent):
        return
    far = apart > model.canvas.tolerance
    painter.setFont(font(12, SEMIBOLD))
    painter.setPen(colour_of(theme.danger if far else theme.good))
    text = (
        Text("{level} differs by {share}", level=name, share=shown.value(agreement, apart))
        if far
        else Text("{level} agrees within {share}", level=name, share=shown.value(agreement, apart))
    )
    painter.drawText(QPointF(box.left(), box.top() + 44 + 3 * 32 + 8), shown.line(text))


def _supply(
    painter: QPainter, box: QRectF, model: Model, case: Case, shown: Shown, theme: Theme
) -> None:
    """Customers that SOM needs beside customers that the channels win in a year."""
    _heading(painter, box, shown.line(Text("What must the channels win?")), theme)
    rows = (
        (Text("SOM needs, by year {year}", year=model.canvas.target_year), model.sizing.won),
        (Text("Channels win in a year"), model.channels.new),
    )
    values = [figure.evaluate(case) for _, figure in rows]
    largest = max((v for v in values if not isinstance(v, Absent)), default=0.0)
    for n, ((label, figure), value) in enumerate(zip(rows, values, strict=True)):
        y = box.top() + 44 + n * 48
        painter.setFont(font(12))
        painter.setPen(colour_of(theme.muted))
        painter.drawText(QPointF(box.left(), y), shown.line(label))
        painter.setFont(font(13, SEMIBOLD))
        painter.setPen(colour_of(theme.ink))
        right = QRectF(box.left(), y - 14, box.width(), 18)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight, shown.value(figure, value))
        track = QRectF(box.left(), y + 8, box.width(), 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(theme.line))
        painter.drawRoundedRect(track, 4, 4)
        if not isinstance(value, Absent) and largest > 0 and value > 0:
            track.setWidth(max(track.width() * value / largest, 6))
            painter.setBrush(theme.accent("market" if n == 0 else "distribution"))
            painter.drawRoundedRect(track, 4, 4)


def _heading(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
    painter.setFont(font(13, SEMIBOLD))
    painter.setPen(colour_of(theme.ink))
    painter.drawText(box.topLeft() + QPointF(0, 10), text)
