"""The heads of the preview's columns: what the sheet calls each, and what it becomes on a card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget

from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.imports.table.fields import OUT, TEXT, Target, targets_of
from canvas_app.ui.combo import CONTROL, Combo

_HEADING = 30
_HEIGHT = _HEADING + CONTROL + 10
_SIDE = 5


class ColumnHeads(QHeaderView):
    """A heading and a drop-down of fields above every column; they scroll with it."""

    chosen = Signal(int, str)
    """A column, and the key of the target that somebody chose for it."""

    def __init__(self, headings: Sequence[str], theme: Theme, table: QTableWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._headings, self._theme = list(headings), theme
        self.combos: list[Combo] = []
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for n in range(len(headings)):
            combo = Combo(theme)
            combo.setParent(self.viewport())
            combo.setMaxVisibleItems(24)
            combo.activated.connect(partial(self._choose, n))
            self.combos.append(combo)
        self.sectionResized.connect(self.place)
        table.horizontalScrollBar().valueChanged.connect(self.place)

    def show_choices(self, kind: str, columns: Sequence[str], headings: Sequence[str]) -> None:
        """Offer the fields of a kind, with those of the columns chosen."""
        self._headings = list(headings)
        for n, combo in enumerate(self.combos):
            combo.clear()
            for target in _in_order(kind):
                combo.addItem(tr(target.title), target.key)
            combo.insertSeparator(2)
            combo.setCurrentIndex(combo.findData(columns[n]))
            head = headings[n].strip() or tr("Column {n}", n=n + 1)
            combo.setAccessibleName(tr("What “{column}” becomes", column=head))
        self.viewport().update()
        self.place()

    def mark(self, columns: Sequence[str]) -> None:
        """Show which fields are chosen now."""
        for combo, key in zip(self.combos, columns, strict=True):
            combo.setCurrentIndex(combo.findData(key))

    def place(self) -> None:
        """Keep every drop-down above its column."""
        for n, combo in enumerate(self.combos):
            left = self.sectionViewportPosition(n)
            combo.setGeometry(left + _SIDE, _HEADING, self.sectionSize(n) - 2 * _SIDE, CONTROL)

    def bring_into_view(self, column: int) -> None:
        """Scroll so that a column's drop-down is seen, when Tab comes to it."""
        table = self.parent()
        if isinstance(table, QTableWidget) and table.rowCount():
            row = max(0, table.rowAt(0))
            table.scrollTo(table.model().index(row, column))

    def _choose(self, column: int, at: int) -> None:
        self.chosen.emit(column, self.combos[column].itemData(at))

    # --- Qt ------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, colour_of(self._theme.surface))
        painter.setPen(colour_of(self._theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        heading = " ".join(self._headings[logicalIndex].split())
        painter.setFont(font(12, SEMIBOLD))
        painter.setPen(colour_of(self._theme.ink if heading else self._theme.muted))
        if not heading:
            heading = tr("Column {n}", n=logicalIndex + 1)
        room = QRect(rect.left() + _SIDE + 5, rect.top(), rect.width() - 2 * _SIDE - 8, _HEADING)
        words = painter.fontMetrics().elidedText(heading, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


def _in_order(kind: str) -> list[Target]:
    """Text and leaving out first: those are chosen most often when the proposal is wrong."""
    every = targets_of(kind)
    ahead = [target for target in every if target.key in (TEXT, OUT)]
    return [*ahead, *(target for target in every if target not in ahead)]
