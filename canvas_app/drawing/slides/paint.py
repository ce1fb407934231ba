"""Paints a slide: on a screen, on a page, into a picture."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from canvas_app.drawing.card import SHADOW, paint_card
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.embedded import paint_picture
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.fonts import BOLD, SEMIBOLD, font
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.parts import (
    BoardPart,
    Box,
    CardPart,
    ChartPart,
    Part,
    PicturePart,
    Slide,
    TablePart,
    Writing,
)
from canvas_app.drawing.theme import colour_of

_WEIGHTS = {"normal": QFont.Weight.Normal, "semibold": SEMIBOLD, "bold": BOLD}


def paint_slide(
    painter: QPainter,
    slide: Slide,
    deck: Deck,
    *,
    device_ratio: float = 1.0,
    vector: bool = False,
    without: Collection[str] = (),
) -> None:
    """Paint a slide in its own units. `without` are cards that are in somebody's hand;
    `vector` is for a medium that keeps shapes, as a page does."""
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.fillRect(slide.rect, colour_of(deck.theme.paper))
    try:
        for part in fairly(slide.parts):
            if not (isinstance(part, CardPart) and part.card.id in without):
                paint_part(painter, part, deck, device_ratio=device_ratio, vector=vector)
    finally:
        painter.restore()


def paint_part(
    painter: QPainter, part: Part, deck: Deck, *, device_ratio: float = 1.0, vector: bool = False
) -> None:
    """Paint one part of a slide."""
    if isinstance(part, Box):
        _paint_box(painter, part)
    elif isinstance(part, Writing):
        _write(painter, part, deck)
    elif isinstance(part, CardPart):
        paint_card_part(painter, part, deck, device_ratio=device_ratio, vector=vector)
    elif isinstance(part, ChartPart):
        painter.save()
        painter.translate(part.rect.topLeft())
        painter.scale(part.scale, part.scale)
        room = QRectF(QPointF(), part.rect.size() / part.scale)
        part.chart.paint(painter, room, deck.theme, titled=part.titled)
        painter.restore()
    elif isinstance(part, PicturePart):
        _paint_picture(painter, part)
    elif isinstance(part, TablePart):
        _paint_table(painter, part, deck)
    elif isinstance(part, BoardPart):
        _paint_board(painter, part, deck, device_ratio, vector)


def paint_card_part(
    painter: QPainter,
    part: CardPart,
    deck: Deck,
    *,
    device_ratio: float = 1.0,
    vector: bool = False,
) -> None:
    """A card, as the canvas shows it, in the size of the slide."""
    painter.save()
    painter.translate(part.rect.topLeft())
    painter.scale(part.scale, part.scale)
    frame = QRectF(QPointF(), part.rect.size() / part.scale)
    ratio = device_ratio * part.scale
    paint_card(painter, frame, part.words, deck.theme, device_ratio=ratio, vector=vector)
    if getattr(part.card, "image", ""):
        paint_picture(painter, frame, part.words, part.image, deck.theme)
    painter.restore()


def _paint_box(painter: QPainter, box: Box) -> None:
    if box.line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(colour_of(box.line), box.width)
        if box.dashed:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
    painter.setBrush(colour_of(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.rect, box.radius, box.radius)


def _write(painter: QPainter, part: Writing, deck: Deck) -> None:
    face = font(part.size, _WEIGHTS[part.weight], deck.look.family)
    painter.setFont(face)
    painter.setPen(colour_of(part.colour))
    metrics = QFontMetricsF(face)
    high = len(part.lines) * part.size * LEAD
    spare = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[part.upright] * (part.rect.height() - high)
    y = part.rect.top() + spare + part.size
    if part.mark:
        wide = metrics.horizontalAdvance(part.mark)
        painter.drawText(QPointF(part.rect.left() - wide - part.size * 0.5, y), part.mark)
    for line in part.lines:
        wide = metrics.horizontalAdvance(line)
        spare = {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align] * (part.rect.width() - wide)
        painter.drawText(QPointF(part.rect.left() + spare, y), line)
        y += part.size * LEAD


def _paint_picture(painter: QPainter, part: PicturePart) -> None:
    size = part.image.size().toSizeF()
    size.scale(part.rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    spare = {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
    target = QRectF(QPointF(), size)
    target.moveTopLeft(
        part.rect.topLeft()
        + QPointF(
            (part.rect.width() - size.width()) * spare,
            (part.rect.height() - size.height()) / 2,
        )
    )
    painter.drawImage(target, part.image)


def _paint_table(painter: QPainter, table: TablePart, deck: Deck) -> None:
    y, size = table.rect.top(), table.size
    heading = font(size, SEMIBOLD, deck.look.family)
    plain = font(size, family=deck.look.family)
    for n, (row, high) in enumerate(zip(_all_rows(table), table.heights, strict=True)):
        painter.setFont(plain if n else heading)
        metrics = QFontMetricsF(painter.font())
        x = table.rect.left()
        for at, (column, lines) in enumerate(zip(table.columns, row, strict=True)):
            linked = (n - 1, at) in table.links
            painter.setPen(colour_of(_cell_ink(deck, n, linked)))
            wide = table.rect.width() * column.share
            top = y + size * 1.3
            for line in lines:
                spare = wide - 28 - metrics.horizontalAdvance(line)
                left = x + (spare if column.align == "right" else 0.0)
                painter.drawText(QPointF(left, top), line)
                top += size * LEAD
            x += wide
        y += high
        painter.fillRect(
            QRectF(table.rect.left(), y - 1, table.rect.width(), 1.2), colour_of(deck.theme.line)
        )


def _cell_ink(deck: Deck, row: int, linked: bool) -> str:
    if linked:
        return deck.look.primary
    return deck.theme.ink if row else deck.theme.muted


def _all_rows(table: TablePart) -> tuple[tuple[tuple[str, ...], ...], ...]:
    return (tuple((column.title,) for column in table.columns), *table.rows)


def area_of(part: BoardPart, deck: Deck) -> QRectF:
    """What of the canvas is shown."""
    if part.area is not None:
        return part.area
    bounds = deck.board.bounds()
    return bounds if bounds.isEmpty() else bounds.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)


def fitted(rect: QRectF, area: QRectF) -> float:
    """How many times as large as on the canvas that is, in the middle of a rectangle."""
    return min(rect.width() / area.width(), rect.height() / area.height())


def on_slide(part: BoardPart, area: QRectF, rect: QRectF) -> QRectF:
    """Where on the slide something of the canvas is, of which an area is shown."""
    if area.isEmpty():
        return QRectF()
    scale = fitted(part.rect, area)
    middle = part.rect.center() + (rect.center() - area.center()) * scale
    found = QRectF(QPointF(), rect.size() * scale)
    found.moveCenter(middle)
    return found


def _paint_board(
    painter: QPainter, part: BoardPart, deck: Deck, device_ratio: float, vector: bool
) -> None:
    """The canvas as large as fits a rectangle, in its middle."""
    board = deck.board
    area = area_of(part, deck)
    if area.isEmpty():
        return
    scale = fitted(part.rect, area)
    painter.save()
    painter.setClipRect(part.rect, Qt.ClipOperation.IntersectClip)
    painter.translate(part.rect.center())
    painter.scale(scale, scale)
    painter.translate(-area.center())
    try:
        board.paint(painter, vector=vector, scale=scale * device_ratio, within=area)
    finally:  # somebody may have had enough of a long export
        painter.restore()
