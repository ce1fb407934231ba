"""Puts together what a slide has as single lines: in a deck, a list is one text box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.parts import Part, Writing


@dataclass(frozen=True)
class Block:
    """Lines below each other, each perhaps with a figure at its right.

    `pitch` is the distance from line to line where all are single lines, `gap` the room between
    one and the next.
    """

    rect: QRectF
    lines: tuple[tuple[Writing, Writing | None], ...]
    pitch: float
    gap: float


def together(parts: Iterable[Part]) -> list[Part | Block]:
    """The same parts, but lines that belong together as one."""
    made: list[Part | Block] = []
    lines: list[tuple[Writing, Writing | None]] = []

    def done() -> None:
        if len(lines) == 1 and lines[0][1] is None and not lines[0][0].mark:
            made.append(lines[0][0])
        elif lines:
            made.append(_block(lines))
        lines.clear()

    for part in parts:
        if isinstance(part, Writing) and lines and _beside(lines[-1], part):
            lines[-1] = (lines[-1][0], part)
        elif isinstance(part, Writing) and _listed(part):
            if lines and not _follows([writing for writing, _ in lines], part):
                done()
            lines.append((part, None))
        else:
            done()
            made.append(part)
    done()
    return made


def _listed(part: Writing) -> bool:
    return part.upright == "top" and part.align == "left" and part.role == "" and bool(part.lines)


def _beside(line: tuple[Writing, Writing | None], part: Writing) -> bool:
    """Whether words are the figure at the right of a line."""
    writing, figure = line
    return (
        figure is None
        and not writing.mark
        and part.align == "right"
        and part.upright == "top"
        and part.size == writing.size
        and abs(part.rect.top() - writing.rect.top()) < 1
        and part.rect.left() >= writing.rect.right() - 1
    )


def _follows(before: Sequence[Writing], part: Writing) -> bool:
    last = before[-1]
    gap = part.rect.top() - last.rect.top() - _high(last)
    same = part.size == last.size and abs(part.rect.left() - last.rect.left()) < 1
    close = -part.size * 0.5 <= gap <= part.size
    return same and close and bool(part.mark) == bool(last.mark) and _kind(part) == _kind(last)


def _kind(part: Writing) -> bool:
    return part.mark.endswith(".")


def _high(part: Writing) -> float:
    return max(len(part.lines) * part.size * LEAD, 0.0)


def _block(lines: Sequence[tuple[Writing, Writing | None]]) -> Block:
    rect = QRectF()
    for writing, figure in lines:
        own = writing.rect
        rect = rect.united(QRectF(own.left(), own.top(), own.width(), max(own.height(), 1.0)))
        if figure is not None:
            rect = rect.united(figure.rect)
    first, last = lines[0][0], lines[-1][0]
    rect.setBottom(max(rect.bottom(), last.rect.top() + _high(last)))
    pitch = first.size * LEAD
    gap = 0.0
    if len(lines) > 1:
        second = lines[1][0]
        pitch = second.rect.top() - first.rect.top()
        gap = max(pitch - _high(first), 0.0)
    return Block(rect, tuple(lines), pitch, gap)
