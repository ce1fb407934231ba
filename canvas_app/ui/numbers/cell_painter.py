"""Paints the cells and the head of a table: no widget for a cell, so that many rows stay quick."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from canvas_app.drawing.fonts import MEDIUM, SEMIBOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.numbers.columns import Column
from canvas_app.ui.numbers.grid import Cell, Grid, Tone
from canvas_app.ui.painted_text import two_lines, width_of

ROW = 30
PAD = 9
_NARROWEST, _WIDEST, _NAME = 72, 230, 300
_LINE, _HEAD_PAD = 16, 8
_LONG_TEXT = 200


def text_font(*, strong: bool = False) -> QFont:
    """Figures of one width, so that digits stand below each other."""
    return font(13, SEMIBOLD) if strong else font(13)


def italic_font() -> QFont:
    made = QFont(font(13))
    made.setItalic(True)
    return made


class CellPainter:
    """Paints cells in a theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._italic = italic_font()

    def paint(
        self,
        painter: QPainter,
        room: QRect,
        cell: Cell,
        *,
        calculated: bool,
        total: bool,
        selected: bool,
        current: bool,
    ) -> None:
        """A cell: ground, lines, text, and a quiet corner where a number is rather a guess."""
        theme = self.theme
        ground = theme.paper if calculated or total else theme.surface
        painter.fillRect(room, colour_of(theme.selection_tint if selected else ground))
        painter.fillRect(room.left(), room.bottom(), room.width(), 1, colour_of(theme.line))
        if total:
            painter.fillRect(room.left(), room.top(), room.width(), 1, colour_of(theme.faint))
        painter.setFont(self._font(cell, total))
        painter.setPen(colour_of(self._colour(cell)))
        inside = room.adjusted(PAD, 0, -PAD, -1)
        side = Qt.AlignmentFlag.AlignRight if cell.number else Qt.AlignmentFlag.AlignLeft
        text = cell.text.replace("\n", " ")[:_LONG_TEXT]
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) > inside.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inside, flags, text)
        if cell.unsure:
            self._corner(painter, room)
        if current:
            painter.setPen(colour_of(theme.selection))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (0, 1):
                painter.drawRect(room.adjusted(inset, inset, -1 - inset, -1 - inset))

    def _corner(self, painter: QPainter, room: QRect) -> None:
        right, top = room.right() + 1.0, float(room.top())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(self.theme.warning))
        corner = [QPointF(right - 7, top), QPointF(right, top), QPointF(right, top + 7)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolygon(QPolygonF(corner))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _font(self, cell: Cell, total: bool) -> QFont:
        if cell.tone is Tone.ASSUMED:
            return self._italic
        return text_font(strong=total)

    def _colour(self, cell: Cell) -> str:
        theme = self.theme
        if cell.tone in (Tone.QUIET, Tone.ASSUMED, Tone.ABSENT, Tone.ADD):
            return theme.muted
        return theme.ink


class TableHead(QHeaderView):
    """Titles on up to three lines, with the unit below in a quieter colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.grid: Grid | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        lines = 1
        for n, column in enumerate(self.grid.columns if self.grid else ()):
            width = self.sectionSize(n) - 2 * PAD
            own = len(title_lines(column.title, width)) + (1 if column.unit else 0)
            lines = max(lines, own)
        return _HEAD_PAD * 2 + _LINE * lines

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if self.grid is None or logicalIndex >= len(self.grid.columns):
            return
        self.paint_head(painter, rect, self.grid.columns[logicalIndex])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, bottom = QPainter(self.viewport()), self.viewport().height() - 1
        painter.fillRect(0, bottom, self.viewport().width(), 1, colour_of(self.theme.faint))

    def paint_head(self, painter: QPainter, rect: QRect, column: Column) -> None:
        """One column's head."""
        theme = self.theme
        calculated = column.slot is None and self.grid is not None and not self.grid.read_only
        painter.fillRect(rect, colour_of(theme.paper if calculated else theme.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour_of(theme.faint))
        room = rect.adjusted(PAD, _HEAD_PAD, -PAD, -_HEAD_PAD)
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        lines = [(line, theme.ink, font(12, MEDIUM)) for line in
                 title_lines(column.title, room.width())]  # fmt: skip
        if column.unit:
            unit = QFontMetrics(font(11)).elidedText(
                column.unit, Qt.TextElideMode.ElideRight, room.width()
            )
            lines.append((unit, theme.muted, font(11)))
        top = room.bottom() + 1 - _LINE * len(lines)
        for n, (text, colour, face) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(colour_of(colour))
            painter.drawText(QRect(room.left(), top + n * _LINE, room.width(), _LINE), flags, text)


@lru_cache(maxsize=2048)
def title_lines(title: str, width: int) -> tuple[str, ...]:
    """A title on at most three lines."""
    face = font(12, MEDIUM)
    if width_of(title, face) <= width:
        return (title,)
    first, *rest = two_lines(title, face, width)
    if rest and rest[0].endswith("…"):
        left = title[len(first) :].strip()
        return (first, *two_lines(left, face, width))
    return (first, *rest)


def widths_of(grid: Grid, rows: Iterable[int]) -> list[int]:
    """Each column as wide as its longest number in some rows, within bounds; the head wraps."""
    rows = list(rows)
    face, head = QFontMetrics(text_font(strong=True)), QFontMetrics(font(12, MEDIUM))
    small = QFontMetrics(font(11))
    widths: list[int] = []
    for n, column in enumerate(grid.columns):
        cells = (grid.cell(r, n).text for r in rows)
        longest = max(cells, key=len, default="")
        word = max(column.title.split(), key=len, default="")
        wanted = max(
            face.horizontalAdvance(longest[:_LONG_TEXT]),
            head.horizontalAdvance(word),
            min(head.horizontalAdvance(column.title) // 2 + 24, 160),
            small.horizontalAdvance(column.unit),
        )
        most = _NAME if column.wide else _WIDEST
        least = 180 if column.wide else _NARROWEST
        width = max(least, min(wanted + 2 * PAD + 2, most))
        while width < _WIDEST and _badly_broken(title_lines(column.title, width - 2 * PAD)):
            width += 8
        widths.append(width)
    return widths


def _badly_broken(lines: tuple[str, ...]) -> bool:
    """More lines than two, or one sign alone on a line, as Chinese may break anywhere."""
    return len(lines) > 2 or (len(lines) == 2 and len(lines[1]) == 1)
