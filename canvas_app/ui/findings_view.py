"""What to look at: every finding as a sentence, the worst first; a click goes to its card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import N_
from canvas_app.drawing.fonts import font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.findings import Finding, Severity
from canvas_app.numbers.shown import Shown
from canvas_app.ui.look import icon
from canvas_app.ui.plain import label
from canvas_app.ui.popover import Popover

WIDTH = 480
SEVERITY_TITLES: dict[Severity, str] = {
    "error": N_("Error"),
    "warning": N_("Warning"),
    "hint": N_("Hint"),
}
_MARKS: dict[Severity, str] = {"error": "circle-alert", "warning": "triangle-alert", "hint": "info"}
_CARD = Qt.ItemDataRole.UserRole
_SEVERITY = Qt.ItemDataRole.UserRole + 1
_WHERE = Qt.ItemDataRole.UserRole + 2
_MARK, _ARROW, _PAD = 30, 30, 8


class FindingsView(Popover):
    """The list of findings. Up and Down choose, Enter goes to the card."""

    jump = Signal(str)
    """The id of a card to show."""

    def __init__(
        self, found: Sequence[Finding], canvas: Canvas, shown: Shown, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, WIDTH, theme)
        self.column.setContentsMargins(10, 14, 10, 12)
        self.setAccessibleName(tr("Checks"))
        self.list = FindingList(found, canvas, shown, theme)
        if not found:
            self.list.hide()
            self._add_all_well(theme)
            return
        count = len(found)
        title = tr("1 thing to look at") if count == 1 else tr("{n} things to look at", n=count)
        head = label(title, "title")
        head.setContentsMargins(6, 0, 6, 4)
        self.column.addWidget(head)
        self.column.addWidget(self.list)
        hint = label(tr("Enter or a click goes to the card · Esc closes"), "small")
        hint.setContentsMargins(6, 4, 6, 0)
        self.column.addWidget(hint)
        self.list.chosen.connect(self._leave_for)

    def open_above(self, anchor: QWidget) -> None:
        super().open_above(anchor)
        self.list.setFixedHeight(min(self.list.wanted_height(), self.room() - 90))
        self.settle()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_all_well(self, theme: Theme) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 2)
        row.setSpacing(10)
        mark = QLabel()
        mark.setPixmap(icon("circle-check", theme.good).pixmap(18, 18))
        row.addWidget(mark)
        row.addWidget(label(tr("Nothing to look at: every check passes."), "strong"), 1)
        self.column.addLayout(row)

    def _leave_for(self, card: str) -> None:
        self.close()
        self.jump.emit(card)


class FindingList(QListWidget):
    """The findings as rows whose sentences wrap."""

    chosen = Signal(str)

    def __init__(
        self, found: Sequence[Finding], canvas: Canvas, shown: Shown, theme: Theme
    ) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Checks"))
        self._painter = FindingPainter(theme, self)
        self.setItemDelegate(self._painter)
        for finding in found:
            item = QListWidgetItem(shown.line(finding.text))
            card = canvas.by_id.get(finding.card) if finding.card else None
            item.setData(_CARD, card.id if card else None)
            item.setData(_WHERE, tr("Go to “{card}”", card=card.name) if card else "")
            item.setData(_SEVERITY, finding.severity)
            kind = tr(SEVERITY_TITLES[finding.severity])
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {item.text()}")
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemClicked.connect(self._choose)

    def wanted_height(self) -> int:
        """High enough for all sentences."""
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the popover's
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        card = item.data(_CARD) if item is not None else None
        if card is not None:
            self.chosen.emit(card)


class FindingPainter(QStyledItemDelegate):
    """Icon, sentence, and where it leads; all of it plain text."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = WIDTH - 2 * 10 - 2 - _MARK - _ARROW - 14
        text = QFontMetrics(_face()).boundingRect(
            QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), str(index.data())
        )
        return QSize(width, max(20, text.height()) + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, row = self._theme, QRect(option.rect)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        severity: Severity = index.data(_SEVERITY)
        colours = {"error": theme.danger, "warning": theme.warning, "hint": theme.muted}
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(theme.selection_tint if current else theme.paper))
            painter.drawRoundedRect(QRectF(row).adjusted(0, 1, 0, -1), 7, 7)
        mark = icon(_MARKS[severity], colours[severity])
        mark.paint(painter, row.left() + 8, row.top() + _PAD, 18, 18)
        painter.setFont(_face())
        painter.setPen(colour_of(theme.ink))
        room = row.adjusted(_MARK + 4, _PAD, -_ARROW, -_PAD + 2)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        if index.data(_CARD) is not None and (current or hovered):
            arrow = icon("arrow-right", theme.selection)
            arrow.paint(painter, row.right() - 23, row.center().y() - 8, 16, 16)
        painter.restore()


def _face() -> QFont:
    return font(13)
