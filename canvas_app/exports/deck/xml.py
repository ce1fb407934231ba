"""Elements of a deck's XML, and lengths: the little that python-pptx has no words for.

A slide's unit, of which its height has 1080, is 6350 EMU; half a unit is a point of letters.
"""

from __future__ import annotations

from typing import Any, Final

from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import OxmlElement
from PySide6.QtCore import QRectF

from canvas_app.exports.workbook.text import clean

UNIT: Final = 6350
"""EMU; 914,400 are an inch."""


def emu(units: float) -> int:
    """A length of the slide."""
    return round(units * UNIT)


def box_of(rect: QRectF) -> tuple[int, int, int, int]:
    """Left, top, width and height."""
    return emu(rect.x()), emu(rect.y()), max(emu(rect.width()), 0), max(emu(rect.height()), 0)


def hundredths(units: float) -> int:
    """The height of letters as a deck counts it: hundredths of a point, whole tenths of one."""
    return max(round(units * 5) * 10, 100)


def child(parent: Any, tag: str, /, **given: object) -> Any:
    """A new last element of another."""
    made: Any = OxmlElement(tag)
    for name, value in given.items():
        made.set(name, clean(str(value)))
    parent.append(made)
    return made


def find(parent: Any, path: str) -> Any:
    """The first element on a path of tags such as "a:ln/a:solidFill"; None where there is none."""
    return parent.find("/".join(qn(tag) for tag in path.split("/")))


def without(parent: Any, *tags: str) -> None:
    """Take the elements of some tags out of another."""
    for tag in tags:
        for found in parent.findall(qn(tag)):
            parent.remove(found)
