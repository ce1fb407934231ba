"""A key: what the colours and lines of a chart mean, in as many rows as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from canvas_app.drawing.charts.ink import Ink
from canvas_app.drawing.charts.words import width_of

ROW = 20.0
_SAMPLE, _BETWEEN = 18.0, 18.0
Sample = Literal["line", "dashes", "area", "dot"]


@dataclass(frozen=True)
class Entry:
    """One line of a key."""

    text: str
    sample: Sample


def key_height(entries: Sequence[Entry], width: float) -> float:
    """How high the key is at a width."""
    return (_places(entries, width)[-1][1] + ROW) if entries else 0.0


def draw_key(ink: Ink, box: QRectF, entries: Sequence[Entry], colours: Sequence[QColor]) -> None:
    """Draw the key from the top left of a box."""
    places = _places(entries, box.width())
    for entry, colour, (x, y) in zip(entries, colours, places, strict=True):
        left, middle = box.left() + x, box.top() + y + 8
        if entry.sample == "area":
            ink.bar(QRectF(left, middle - 5, 14, 10), colour, 2)
        elif entry.sample == "dot":
            ink.dot(QPointF(left + 6, middle), colour, 4)
        else:
            ends = QPointF(left, middle), QPointF(left + 14, middle)
            ink.line(*ends, colour, 2, dashed=entry.sample == "dashes")
        room = box.right() - left - _SAMPLE
        ink.text(QPointF(left + _SAMPLE, middle + 4), entry.text, colour=ink.muted, room=room)


def _places(entries: Sequence[Entry], width: float) -> list[tuple[float, float]]:
    places: list[tuple[float, float]] = []
    x = y = 0.0
    for entry in entries:
        wide = min(_SAMPLE + width_of(entry.text), width)
        if x and x + wide > width:
            x, y = 0.0, y + ROW
        places.append((x, y))
        x += wide + _BETWEEN
    return places
