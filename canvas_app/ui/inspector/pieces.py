"""Small parts that every editor uses: plain labels, what they stand on, whose undo it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QWidget

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.shown import Shown
from canvas_app.ui import plain
from canvas_app.ui.combo import CONTROL as CONTROL


@dataclass(frozen=True)
class Ground:
    """What an editor stands on: colours, the document's words for figures, the reader's signs."""

    theme: Theme
    currency: str
    language: str
    """The document's: figures look the same here, on the cards and in the strip."""
    year: int
    """The target year."""
    accent: str
    """The colour of what is chosen, as a key of the theme's accents."""
    scenarios: tuple[tuple[str, str], ...] = ()
    """Ids and names of the document's scenarios."""
    case: Case = "base"
    """Numbers are shown and typed as they are in this case."""
    case_name: str = ""
    author: str = ""
    """Who comments here; "" where nobody has given a name."""
    looks: bool = False
    """Whether the document can only be looked at."""

    @property
    def decimal(self) -> str:
        """The decimal sign of the reader's language."""
        sign = QLocale().decimalPoint()
        return sign if sign in (".", ",") else "."

    @property
    def shown(self) -> Shown:
        """Formats figures as everywhere in this document."""
        return Shown(self.currency, self.language, tr)

    def unit(self, unit: str) -> str:
        """A unit of the metadata in words: "{currency} / year" as "USD / year"."""
        return tr(unit, currency=self.currency, year=self.year) if unit else ""


def plain_label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text; one that wraps takes the width that it is given."""
    made = plain.label(text, wrap=wraps)
    if role:  # not by `set_role`, whose polishing again is dear for labels that were never shown
        made.setProperty("role", role)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def left_to_document(event: QEvent) -> bool:
    """Whether a key means undo or redo, which an editor that writes as one types leaves alone.

    A field's own undo knows only its own text; the document's knows everything.
    """
    if not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def in_reading_order(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout that take the focus by Tab, top to bottom, left to right.

    A layout named "header" comes after what it heads: who goes from number to number has typed
    the number before being offered its range.
    """
    if layout is None:
        return
    found = [layout.itemAt(i) for i in range(layout.count())]
    items = [(item.layout(), item.widget()) for item in found if item is not None]
    first = items[0][0] if len(items) > 1 else None
    if first is not None and first.objectName() == "header":
        items[0], items[1] = items[1], items[0]
    for inner, widget in items:
        if inner is not None:
            yield from in_reading_order(inner)
        elif widget is not None:
            if widget.focusPolicy() in _BY_TAB:
                yield widget
            elif widget.layout() is not None:
                yield from in_reading_order(widget.layout())


_BY_TAB = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
