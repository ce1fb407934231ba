"""A whole canvas as a picture, without a window: for exports and thumbnails."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPen

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import ImageCard
from canvas_app.document.text import Translate
from canvas_app.drawing.card import Words, frame_of, paint_card
from canvas_app.drawing.decoding import Album
from canvas_app.drawing.embedded import paint_picture
from canvas_app.drawing.face import face_of, results_of
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.links import (
    DrawnLink,
    drawn_links,
    link_colour,
    link_pen,
    paint_label,
    paint_line,
)
from canvas_app.drawing.market_panel import paint_panel, panel_rect
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import paint_pane, qrect
from canvas_app.drawing.theme import LIGHT, Theme, colour_of
from canvas_app.editing.change import assembled
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.shown import Shown

MARGIN = 28.0
MOST_PIXELS = 100_000_000
MOST_SIDE = 32_000
"""Pixels along a side: Qt paints nothing beyond 32,767, without a word."""
COPY_MARGIN = 16.0
MOST_COPIED = 4_000_000
"""Pixels of a picture on the clipboard: copying a thousand cards must not be felt."""
MANY_COPIED = 200
"""More cards than that are painted without their words."""
_STRIP = 64


@dataclass(frozen=True, slots=True)
class Picture:
    """A painted canvas, and how many pixels a unit of the canvas has on it."""

    image: QImage
    scale: float


def frames_of(canvas: Canvas, words: dict[str, Words]) -> dict[str, QRectF]:
    """The frames in which cards are painted: as high as their words need, never cut off."""
    return {card.id: frame_of(card, words[card.id]) for card in canvas.cards}


def words_of(canvas: Canvas, model: Model, shown: Shown, case: Case) -> dict[str, Words]:
    """The laid-out words of every card, but for how many comments it has: a picture is for
    others than those who comment."""
    results = results_of(model, shown, case)
    faces = {
        card.id: face_of(card, shown, results.get(card.id, ())) for card in fairly(canvas.cards)
    }
    return {
        card.id: Words(replace(faces[card.id], comments=0), card.width)
        for card in fairly(canvas.cards)
    }


def canvas_image(
    canvas: Canvas,
    *,
    case: Case = "base",
    theme: Theme = LIGHT,
    scale: float = 2.0,
    translate: Translate = str,
) -> QImage:
    """`canvas_picture`, for whom any scale will do."""
    return canvas_picture(canvas, case=case, theme=theme, scale=scale, translate=translate).image


def canvas_picture(
    canvas: Canvas,
    *,
    case: Case = "base",
    theme: Theme = LIGHT,
    scale: float = 2.0,
    translate: Translate = str,
) -> Picture:
    """Paint the canvas into an image at a scale, with everything on it and a margin.

    The scale is lowered where the picture would have more than a hundred million pixels, or more
    than Qt can paint along a side, or more than there is memory for. Raises MemoryError where
    there is none for a much smaller one either.
    """
    model = model_of(canvas)
    shown = Shown(canvas.currency, canvas.language, translate, case)
    words = words_of(canvas, model, shown, case)
    frames = frames_of(canvas, words)
    panel = panel_rect(canvas)
    links = drawn_links(canvas.links, frames)
    bounds = QRectF(panel)
    panes = [qrect(frame.rect) for frame in canvas.panes]
    for rect in fairly((*frames.values(), *panes, *(link.rect for link in links))):
        bounds = bounds.united(rect)
    bounds = bounds.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    image, painter, scale = _large_paper(bounds, scale, theme)
    notes = replace(notes_of(model, shown, case), hints={})  # nobody can drag onto a picture
    for pane in canvas.panes:
        paint_pane(painter, pane, notes, theme, translate, plus=False)
    paint_panel(painter, panel, model, case, shown, theme)
    _paint_cards(painter, canvas, words, frames, links, theme, scale)
    painter.end()
    return Picture(image, scale)


def selection_image(
    canvas: Canvas,
    ids: Collection[str],
    words: Mapping[str, Words],
    *,
    theme: Theme = LIGHT,
    scale: float = 2.0,
    most_pixels: int = MOST_COPIED,
) -> QImage:
    """Paint some cards and the links among them, with their laid-out words, onto paper.

    Panes are left out: what was copied is put into somebody's letter or slide. The scale is
    lowered where the picture would have more than `most_pixels`, because a person waits for it.
    """
    part = assembled(
        canvas,
        cards=tuple(card for card in canvas.cards if card.id in ids),
        links=tuple(link for link in canvas.links if link.start in ids and link.end in ids),
    )
    if len(part.cards) > MANY_COPIED:
        return _blocks_image(part, words, theme)
    frames = {card.id: frame_of(card, words[card.id]) for card in part.cards}
    links = drawn_links(part.links, frames)
    bounds = QRectF()
    for rect in (*frames.values(), *(link.rect for link in links)):
        bounds = bounds.united(rect)
    bounds = bounds.adjusted(-COPY_MARGIN, -COPY_MARGIN, COPY_MARGIN, COPY_MARGIN)
    scale = min(scale, _largest(bounds, most_pixels))
    image, painter = _paper(bounds, scale, theme)
    _paint_cards(painter, part, words, frames, links, theme, scale)
    painter.end()
    return image


def _blocks_image(canvas: Canvas, words: Mapping[str, Words], theme: Theme) -> QImage:
    """Very many cards as plain blocks, as the board shows them from far: nobody could read them."""
    frames = {card.id: QRectF(*card.rect) for card in canvas.cards}
    bounds = QRectF()
    for frame in frames.values():
        bounds = bounds.united(frame)
    bounds = bounds.adjusted(-COPY_MARGIN, -COPY_MARGIN, COPY_MARGIN, COPY_MARGIN)
    scale = min(1.0, _largest(bounds, MOST_COPIED // 4))
    image, painter = _paper(bounds, scale, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(link_colour(theme))
    pen.setCosmetic(True)
    painter.setPen(pen)
    for link in canvas.links:
        painter.drawLine(frames[link.start].center(), frames[link.end].center())
    for card in sorted(canvas.cards, key=lambda card: card.order):
        painter.fillRect(frames[card.id], theme.tint(words[card.id].face.colour))
    painter.end()
    return image


def _large_paper(bounds: QRectF, scale: float, theme: Theme) -> tuple[QImage, QPainter, float]:
    """Paper at the largest scale up to `scale` for which there is room, and that scale."""
    scale = min(scale, _largest(bounds, MOST_PIXELS))
    for times in (1, 2, 4):
        with suppress(MemoryError):
            return *_paper(bounds, scale / times, theme), scale / times
    return *_paper(bounds, scale / 8, theme), scale / 8


def _largest(bounds: QRectF, most_pixels: int) -> float:
    """The largest scale at which a picture has at most so many pixels, and no side is too long."""
    width, height = bounds.width(), bounds.height()
    return min(math.sqrt(most_pixels / (width * height)), MOST_SIDE / max(width, height))


def _paper(bounds: QRectF, scale: float, theme: Theme) -> tuple[QImage, QPainter]:
    """An empty image of an area of the canvas, and a painter in the canvas's coordinates.

    Raises MemoryError.
    """
    image = QImage(
        max(1, round(bounds.width() * scale)),
        max(1, round(bounds.height() * scale)),
        QImage.Format.Format_RGB32,
    )
    if image.isNull():  # Qt says no more of it than this, and would write an empty file
        raise MemoryError("there is no room for the picture")
    painter = QPainter(image)
    # strip by strip: a hundred million pixels at once would stop a window beside this thread
    for top in fairly(range(0, image.height(), _STRIP)):
        painter.fillRect(0, top, image.width(), _STRIP, colour_of(theme.paper))
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(scale, scale)
    painter.translate(-bounds.topLeft())
    return image, painter


def _paint_cards(
    painter: QPainter,
    canvas: Canvas,
    words: Mapping[str, Words],
    frames: Mapping[str, QRectF],
    links: Collection[DrawnLink],
    theme: Theme,
    scale: float,
) -> None:
    """Paint a canvas's links, and its cards above them in their order."""
    for link in fairly(links):
        paint_line(painter, link.shown, link_pen(link_colour(theme), scale))
    pictures, album = {image.sha256: image for image in canvas.images}, Album()
    for card in fairly(sorted(canvas.cards, key=lambda card: card.order)):
        paint_card(painter, frames[card.id], words[card.id], theme, device_ratio=scale)
        if isinstance(card, ImageCard) and card.image:
            image = pictures.get(card.image)
            picture = album.of(image) if image else None
            paint_picture(painter, frames[card.id], words[card.id], picture, theme)
    for link in fairly(links):
        if link.place is not None:
            paint_label(painter, link.place, link.label, theme)


def png_bytes(image: QImage) -> bytes:
    """The image as a PNG file's bytes. Raises MemoryError: Qt's encoder has no other reason."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise MemoryError("the picture could not be encoded")
    return bytes(buffer.data().data())
