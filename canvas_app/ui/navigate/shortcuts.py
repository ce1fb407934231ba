"""The sheet of all shortcuts, made from the actions themselves, and of what the mouse does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from canvas_app.document.text import N_
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.actions.registry import MENUS
from canvas_app.ui.look import icon
from canvas_app.ui.navigate import keycaps
from canvas_app.ui.navigate.commands import as_written, without_mnemonic
from canvas_app.ui.navigate.overlay import Overlay
from canvas_app.ui.plain import label

if TYPE_CHECKING:
    from canvas_app.ui.actions.made import Actions

GESTURES: tuple[tuple[str, str], ...] = (
    (N_("Pan"), N_("Drag with Space or the middle button; two fingers on a trackpad")),
    (N_("Pan sideways"), N_("Shift+wheel")),
    (N_("Zoom to the pointer"), N_("Ctrl+wheel, or pinch")),
    (N_("New note"), N_("Double-click an empty place")),
    (N_("New card"), N_("Drag it from the palette")),
    (N_("Edit a card"), N_("Double-click it, or just type")),
    (N_("Select several"), N_("Drag over them from an empty place, or Shift+click")),
    (N_("Move along one axis"), N_("Shift while dragging")),
    (N_("Duplicate"), N_("Alt while dragging")),
    (N_("Put everything back"), N_("Esc while dragging")),
    (N_("Link cards"), N_("Drag from the dot at a card's edge")),
    (N_("Linked new card"), N_("Drag from the dot into an empty place")),
)
"""What is done, and how, with mouse or trackpad."""

_ARROWS = ("Left", "Right", "Up", "Down")
_MOST_KEYS = 2
_BETWEEN = 8
_COLUMN, _GAP, _LINE, _HEAD, _PART = 300, 36, 27, 30, 18


@dataclass(frozen=True)
class Row:
    """One line: what it does, and either keys or words that say how."""

    name: str
    keys: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True)
class Section:
    """Lines below a heading."""

    title: str
    rows: tuple[Row, ...]


def sections(actions: Actions) -> list[Section]:
    """All keys by menu, then the gestures."""
    made = []
    for menu in MENUS:
        keys: dict[str, list[QKeySequence]] = {}
        for record in actions.records:
            action = actions.each[record.id]
            if record.menu == menu and action.shortcuts():
                name = without_mnemonic(tr(record.text))
                keys.setdefault(name, []).extend(action.shortcuts())
        rows = tuple(Row(name, tuple(_told(found))) for name, found in keys.items())
        if rows:
            made.append(Section(without_mnemonic(tr(menu)), rows))
    gestures = tuple(Row(tr(what), how=tr(how)) for what, how in GESTURES)
    made.append(Section(tr("Mouse and trackpad"), gestures))
    return made


def _told(keys: Iterable[QKeySequence]) -> list[str]:
    """Keys as this platform writes them; four arrows together are the arrow keys."""
    portable = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys]
    both = {key.removesuffix("Return") for key in portable if key.endswith("Return")}
    # the two keys called Enter are one to most people
    portable = [k for k in portable if not (k.endswith("Enter") and k[:-5] in both)]
    told: list[str] = []
    for key in portable:
        prefix, _, last = key.rpartition("+") if not key.endswith("+") else ("", "", key)
        family = [f"{prefix}+{arrow}" if prefix else arrow for arrow in _ARROWS]
        if last in _ARROWS and all(one in portable for one in family):
            if key == family[0]:
                told.append(as_written(key).replace("←", "← → ↑ ↓"))
        else:
            told.append(as_written(key))
    return told[:_MOST_KEYS] if not any("←" in one for one in told) else told


class ShortcutSheet(Overlay):
    """The sheet over the window."""

    def __init__(self, window: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(window, theme)
        self.setAccessibleName(tr("Keyboard and mouse"))
        head = QHBoxLayout()
        head.setContentsMargins(28, 20, 18, 10)
        head.addWidget(label(tr("Keyboard and mouse"), "title"))
        head.addStretch(1)
        close = QToolButton()
        close.setIcon(icon("x", theme.muted))
        close.setIconSize(QSize(18, 18))
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.close_overlay)
        head.addWidget(close)
        self.columns = Columns(sections(actions), theme)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.columns)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(0, 0, 4, 14)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def place(self, room: QRect) -> QRect:
        """As many columns as fit side by side, in the middle."""
        count = max(1, min(4, (room.width() - 48 - 56 + _GAP) // (_COLUMN + _GAP)))
        self.columns.arrange(count)
        width = count * _COLUMN + (count - 1) * _GAP + 56 + 4
        height = min(self.columns.height_needed + 66 + 14, room.height() - 48)
        return QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        steps = {Qt.Key.Key_Down: _LINE, Qt.Key.Key_Up: -_LINE,
                 Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
                 Qt.Key.Key_Space: bar.pageStep()}  # fmt: skip
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close_overlay()
        else:
            super().keyPressEvent(event)
        event.accept()


class Columns(QWidget):
    """The sections, painted in columns of about the same height."""

    def __init__(self, parts: list[Section], theme: Theme) -> None:
        super().__init__()
        self._sections, self._theme = parts, theme
        self._columns: list[list[Section]] = []
        self.height_needed = 0
        self.setAccessibleName("\n".join(_spoken(parts)))

    def arrange(self, count: int) -> None:
        """Set the sections in so many columns of about the same height, in their order."""
        limit = sum(self._height(part) for part in self._sections) / count
        while len(columns := self._fill(limit)) > count:
            limit += _LINE / 2
        self._columns = columns
        tallest = max(sum(self._height(part) for part in column) for column in columns)
        self.height_needed = int(tallest)
        self.setMinimumHeight(self.height_needed)
        self.update()

    def _fill(self, limit: float) -> list[list[Section]]:
        """Fill columns up to a height. A section that goes on in the next has its heading again."""
        columns: list[list[Section]] = [[]]
        filled = 0.0
        for part in self._sections:
            rows: list[Row] = []
            filled += _HEAD + _PART
            for row in part.rows:
                height = self._row_height(row)
                if filled + height > limit and (columns[-1] or rows):
                    if rows:
                        columns[-1].append(Section(part.title, tuple(rows)))
                    columns.append([])
                    rows, filled = [], float(_HEAD + _PART)
                rows.append(row)
                filled += height
            columns[-1].append(Section(part.title, tuple(rows)))
        return columns

    def _height(self, part: Section) -> float:
        return _HEAD + _PART + sum(self._row_height(row) for row in part.rows)

    def _row_height(self, row: Row) -> float:
        if not row.how:
            name = QFontMetricsF(fonts.font(13))
            return max(_LINE, _wrapped(name, row.name, _room(row)).height() + 11)
        metrics = QFontMetricsF(fonts.font(12))
        return 22 + _wrapped(metrics, row.how).height() + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, column in enumerate(self._columns):
            left, top = 28.0 + number * (_COLUMN + _GAP), 0.0
            for part in column:
                top = self._paint_section(painter, part, left, top)

    def _paint_section(self, painter: QPainter, part: Section, left: float, top: float) -> float:
        theme = self._theme
        painter.setFont(fonts.font(12, fonts.SEMIBOLD))
        painter.setPen(colour_of(theme.muted))
        head = QRectF(left, top, _COLUMN, _HEAD - 6)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, part.title)
        painter.fillRect(QRectF(left, top + _HEAD - 5, _COLUMN, 1), colour_of(theme.line))
        top += _HEAD
        for row in part.rows:
            height = self._row_height(row)
            self._paint_row(painter, row, QRectF(left, top, _COLUMN, height))
            top += height
        return top + _PART

    def _paint_row(self, painter: QPainter, row: Row, box: QRectF) -> None:
        theme = self._theme
        font = fonts.font(13)
        painter.setFont(font)
        painter.setPen(colour_of(theme.ink))
        if row.how:
            name = QRectF(box.topLeft() + QPointF(0, 4), box.size())
            painter.drawText(name, Qt.AlignmentFlag.AlignTop, row.name)
            metrics = QFontMetricsF(fonts.font(12))
            painter.setFont(fonts.font(12))
            painter.setPen(colour_of(theme.muted))
            at = _wrapped(metrics, row.how).translated(box.left(), box.top() + 22)
            painter.drawText(at.adjusted(0, 0, 4, 4), Qt.TextFlag.TextWordWrap, row.how)
            return
        right = box.right()
        for keys in reversed(row.keys):
            right -= keycaps.width(keys)
            keycaps.paint(painter, keys, right, box.center().y(), theme)
            right -= _BETWEEN
        place = QRectF(box.topLeft(), QSizeF(_room(row), box.height()))
        how = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(place, how, row.name)


def _room(row: Row) -> float:
    """What a row's keys leave for its name."""
    return _COLUMN - sum(keycaps.width(keys) + _BETWEEN for keys in row.keys) - 4


def _wrapped(metrics: QFontMetricsF, text: str, width: float = _COLUMN) -> QRectF:
    room = QRectF(0, 0, width, 1000)
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)


def _spoken(parts: list[Section]) -> Iterable[str]:
    for part in parts:
        yield part.title
        for row in part.rows:
            yield f"{row.name}: {row.how or ', '.join(row.keys)}"
