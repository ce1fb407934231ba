"""Which part of the view has to be painted again when something above the cards changes.

Painting all of it for each keystroke and each card that the pointer crosses would cost most of a
frame.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion, QTransform

_BESIDE = 26
"""Pixels of the view by which handles and outlines may reach beyond what they belong to."""

_MANY = 32
"""So many rectangles of a region cost more than painting what lies between them."""

NOWHERE = QRectF()


def region_of(areas: Iterable[QRectF | None], to_view: QTransform) -> QRegion | None:
    """Areas of the canvas as a region of the view; None where one may be anywhere."""
    region = QRegion()
    for area in areas:
        if area is None:
            return None
        if not area.isNull():
            around = to_view.mapRect(area).adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
            region += around.toAlignedRect()
    return region


def joined(one: QRegion | None, other: QRegion | None) -> QRegion | None:
    """Two regions as one; None where either may be anywhere."""
    if one is None or other is None:
        return None
    both = one.united(other)
    return both if both.rectCount() < _MANY else QRegion(both.boundingRect())


def union_of(areas: Iterable[QRectF]) -> QRectF:
    """One area around several."""
    whole = QRectF()
    for area in areas:
        whole = whole.united(area)
    return whole
