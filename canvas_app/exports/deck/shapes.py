"""A slide's parts as native shapes: boxes, words, cards, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

from pptx.oxml.ns import qn
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage

from canvas_app.document.cards import Card, ImageCard, LinkCard
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.parts import Box, CardPart, PicturePart, Writing
from canvas_app.drawing.theme import CARD_RADIUS
from canvas_app.drawing.words import BADGE_PIXELS, PADDING, SPACING, Words, pixels
from canvas_app.exports.deck.blocks import Block
from canvas_app.exports.deck.page import Page, named, soft_shadow
from canvas_app.exports.deck.words import Paragraph, Run, marked_up
from canvas_app.exports.deck.xml import child

_SHARP: Final = 2.0
"""Pixels of a picture for each unit of the slide; more would be sent for nothing."""
_LOWER: Final = 0.08
"""Letters stand this much of their size higher in a text box than where a slide paints them."""
_SMALL: Final = 256 * 256
"""A picture of fewer pixels stays as it is; of more, one without transparency is a photograph."""
_COLUMN: Final = 0.95


def add_box(page: Page, box: Box) -> None:
    """A rectangle."""
    page.shape(
        box.rect, "Lane" if box.lane else "Box", fill=box.fill, line=box.line, width=box.width,
        dashed=box.dashed, radius=box.radius,
    )  # fmt: skip


def add_writing(page: Page, part: Writing) -> None:
    """Words in a text box of their own. What has one line stays on one line."""
    single = len(part.lines) <= 1 and part.rect.height() < 2 * part.size * LEAD
    high = max(part.rect.height(), len(part.lines) * part.size * LEAD)
    rect = QRectF(part.rect.topLeft(), QPointF(part.rect.right(), part.rect.top() + high))
    if part.upright == "top":
        rect.translate(0, part.size * _LOWER)
    made = page.text_box(rect, _name(part.text))
    page.write(made, list(_lines(page, part)), upright=part.upright, wrap=not single)


def add_block(page: Page, block: Block) -> None:
    """Words that belong together in one text box: a list, or lines with figures at their right."""
    first = block.lines[0][0]
    listed = bool(first.mark)
    rect = QRectF(block.rect)
    hanging = 0.0
    if listed:
        hanging = page.deck.wide(max((w.mark for w, _ in block.lines), key=len), first.size) + 16
        rect.setLeft(rect.left() - hanging)
    rect.translate(0, first.size * _LOWER)
    lines: list[Paragraph] = []
    begins = _number(first.mark)
    for n, (writing, figure) in enumerate(block.lines):
        runs = [_run(page, writing)]
        if figure is not None:
            runs.append(_run(page, figure, tab=True))
        lines.append(
            Paragraph(
                runs=tuple(runs),
                before=block.gap if n and listed else 0.0,
                bullet=writing.mark if listed and begins is None else "",
                number=begins if listed else None,
                mark=writing.colour,
                left=hanging,
                hanging=hanging,
                tab=block.rect.width() - 4 if figure is not None else None,
                lead=None if listed else block.pitch,
            )
        )
    made = page.text_box(rect, _name(first.text))
    page.write(made, lines)


def _lines(page: Page, part: Writing) -> Iterator[Paragraph]:
    for line in part.text.split("\n"):
        yield Paragraph(runs=(_run(page, part, line),), align=part.align, size=part.size)


def _run(page: Page, part: Writing, text: str | None = None, *, tab: bool = False) -> Run:
    return Run(
        text=part.text if text is None else text, size=part.size, colour=part.colour,
        bold=part.weight != "normal", tab=tab, link=page.link(part.link),
    )  # fmt: skip


def _number(mark: str) -> int | None:
    return int(mark[:-1]) if mark.endswith(".") and mark[:-1].isdigit() else None


def _name(text: str) -> str:
    return text.split("\n")[0][:40] or "Text"


# --- cards -----------------------------------------------------------------------------------


def add_card(page: Page, part: CardPart) -> Any:
    """A card: one shape with its words; with its picture, if it has one, a group."""
    picture = part.image if isinstance(part.card, ImageCard) else None
    target = page if picture is None else page.group(part.card.name)
    made = _card(target, part.card, part.words, part.rect, part.scale)
    if picture is not None:
        room = _picture_room(part.words, part.rect, part.scale)
        if room is not None:
            add_picture(target, picture, room, told=part.card.name)
    return made


def _card(page: Page, card: Card, words: Words, rect: QRectF, scale: float) -> Any:
    face, theme = words.face, page.deck.theme
    made = page.shape(rect, card.name, fill=theme.tints[face.colour], radius=CARD_RADIUS * scale)
    soft_shadow(made, dark=page.palette.dark)
    if isinstance(card, LinkCard) and (relation := page.link(card.url)):
        about = made._element._nvXxPr.cNvPr
        child(about, "a:hlinkClick").set(qn("r:id"), relation)
    side = PADDING * scale
    page.write(made, card_lines(page, words, scale), insets=(side, (PADDING - 1) * scale, side, 0))
    return made


def card_lines(page: Page, words: Words, scale: float) -> list[Paragraph]:
    """A card's words as paragraphs: title, lines, text, and how unsure it is."""
    face, theme = words.face, page.deck.theme
    title, text = (size * scale for size in pixels(face.size))
    gap = SPACING * scale
    made: list[Paragraph] = []

    def plain(words: str, size: float, colour: str, *, bold: bool = False) -> Iterator[Paragraph]:
        for line in words.split("\n"):
            run = Run(text=line, size=size, colour=colour, bold=bold)
            yield Paragraph(runs=(run,) if line else (), size=size)

    if face.title:
        made += plain(face.title, title, theme.ink, bold=True)
    if face.collapsed:
        return made
    for n, line in enumerate(face.lines):
        made += spaced(plain(line, text, theme.body), gap if made and not n else 0.0)
    if face.text:
        said = marked_up(
            face.text, text, theme.body, theme.accents[face.colour], column=text * _COLUMN
        )
        made += spaced(said, gap if made else 0.0)
    if face.badge:
        run = Run(text=face.badge, size=BADGE_PIXELS * scale, colour=theme.muted)
        made.append(Paragraph(runs=(run,), align="right"))
    return made


def spaced(lines: Iterator[Paragraph], before: float) -> Sequence[Paragraph]:
    """The same with room before the first."""
    all_of_them = list(lines)
    if all_of_them and before:
        all_of_them[0] = replace(all_of_them[0], before=before)
    return all_of_them


def _picture_room(words: Words, rect: QRectF, scale: float) -> QRectF | None:
    """Where a card's picture is, as the canvas has it."""
    if words.face.collapsed:
        return None
    top = (words.height - 4 if words.face.title else PADDING) * scale
    side = PADDING * scale
    room = rect.adjusted(side, top, -side, -side)
    return room if room.width() >= 8 and room.height() >= 8 else None


# --- pictures --------------------------------------------------------------------------------


def add_picture_part(page: Page, part: PicturePart, name: str) -> None:
    """A picture in its own proportions in a part's room."""
    spare = {"left": 0.0, "centre": 0.5, "right": 1.0}[part.align]
    add_picture(page, part.image, part.rect, told=name, across=spare)


def add_picture(page: Page, image: QImage, room: QRectF, *, told: str, across: float = 0.5) -> None:
    """A picture as large as fits, and no more of its pixels than can be seen."""
    target = fitted(image, room, across)
    made = page.shapes.add_picture(
        picture_file(image, target), *(round(x * 6350) for x in (target.x(), target.y())),
        width=round(target.width() * 6350), height=round(target.height() * 6350),
    )  # fmt: skip
    named(made, told, told)


def fitted(image: QImage, room: QRectF, across: float) -> QRectF:
    """Where a picture is in a room: as large as fits, in the middle of its height."""
    size = image.size().toSizeF()
    size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = room.left() + (room.width() - size.width()) * across
    return QRectF(QPointF(left, room.center().y() - size.height() / 2), size)


def picture_file(image: QImage, target: QRectF) -> BytesIO:
    """Made anew: what a photograph's file says of its place and time stays here."""
    wanted = (target.size() * _SHARP).toSize().expandedTo(QSize(1, 1))
    if image.width() > 1.2 * wanted.width():
        image = image.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    photograph = not image.hasAlphaChannel() and image.width() * image.height() > _SMALL
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG" if photograph else "PNG", 90 if photograph else -1)  # type: ignore[call-overload]
    return BytesIO(bytes(buffer.data().data()))
