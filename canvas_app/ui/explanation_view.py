"""How a figure came about: its formula in words, and a tree that opens down to inputs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.explanation import Explanation
from canvas_app.ui.explanation_row import STEP, RowPainter, spoken
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label, tip
from canvas_app.ui.popover import Popover

WIDTH = 500


class ExplanationView(Popover):
    """Explains one figure; `case` says in words in which case it is.

    Arrows open and close its steps, Enter goes to a step's card.
    """

    jump = Signal(str)
    """The id of a card to show."""

    def __init__(self, told: Explanation, title: str, case: str, theme: Theme, parent: QWidget):
        super().__init__(parent, WIDTH, theme)
        self.told = told
        self.setAccessibleName(tr("How {figure} came about", figure=title))
        self._add_head(title, case)
        if told.reason:
            self._add_reason()
        self.tree = StepTree(told, theme)
        self.tree.jump.connect(self._leave_for)
        self.tree.resized.connect(self._fit)
        if told.operands:
            line = QFrame()
            set_role(line, "line")
            line.setFixedHeight(1)
            self.column.addSpacing(6)
            self.column.addWidget(line)
            self.column.addWidget(self.tree)
            self.column.addSpacing(4)
            hint = tr("→ opens a step · Enter goes to its card · Esc closes")
            self.column.addWidget(label(hint, "small"))
        else:
            self.tree.hide()
            if not told.reason and told.card:
                self._add_button(told.card, told.subject)

    def open_above(self, anchor: QWidget) -> None:
        super().open_above(anchor)
        self._fit()
        if self.told.operands:
            self.tree.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_head(self, title: str, case: str) -> None:
        told = self.told
        top = QHBoxLayout()
        name = title if not told.subject else f"{title} · {told.subject}"
        top.addWidget(label(name, "small", wrap=True), 1)
        top.addWidget(label(case, "small"))
        self.column.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(told.full, "heading"))
        if not told.reason:
            unit = label(told.unit, "muted")
            unit.setAlignment(Qt.AlignmentFlag.AlignBottom)
            unit.setContentsMargins(0, 0, 0, 4)
            row.addWidget(unit)
        row.addStretch(1)
        self.column.addLayout(row)
        below = f"= {told.words}" if told.words else told.source
        if below:
            self.column.addWidget(label(below, "muted", wrap=True))

    def _add_reason(self) -> None:
        """Why there is no figure, and what to do about it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(icon("info", self._theme.warning).pixmap(18, 18))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(sign)
        text = tr("No figure yet: {reason}.", reason=self.told.reason)
        row.addWidget(label(text, "warning", wrap=True), 1)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        missing = _first_missing(self.told)
        if missing is not None and missing.card:
            self._add_button(missing.card, missing.subject)
        else:
            advice = tr("The figure appears here as soon as that changes.")
            self.column.addWidget(label(advice, "muted", wrap=True))

    def _add_button(self, card: str, name: str) -> None:
        short = name if len(name) <= 40 else name[:39] + "…"
        button = QPushButton(tr("Go to “{card}”", card=short.replace("&", "&&")))
        button.clicked.connect(partial(self._leave_for, card))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 2)
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _leave_for(self, card: str) -> None:
        self.close()
        self.jump.emit(card)

    def _fit(self) -> None:
        """Make the tree as high as its open steps, or as the screen allows."""
        wanted = self.tree.wanted_height()
        others = self.sizeHint().height() - self.tree.height()
        self.tree.setFixedHeight(max(STEP, min(wanted, self.room() - others)))
        self.settle()


class StepTree(QTreeWidget):
    """The operands of a figure, each opened when somebody wants to know."""

    jump = Signal(str)
    resized = Signal()

    def __init__(self, told: Explanation, theme: Theme) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(18)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Steps of the calculation"))
        self._theme = theme
        palette = self.palette()  # the row's painter shows what is selected
        palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        self._painter = RowPainter(theme, self)
        self.setItemDelegate(self._painter)
        for operand in told.operands:
            self._add(self.invisibleRootItem(), operand, told.subject)
        self.itemExpanded.connect(self._fill)
        self.itemExpanded.connect(self.resized)
        self.itemCollapsed.connect(self.resized)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
            first.setExpanded(self.topLevelItemCount() == 1)

    def wanted_height(self) -> int:
        """High enough for everything that is open."""
        rows, item = 0, self.topLevelItem(0)
        while item is not None:
            rows, item = rows + 1, self.itemBelow(item)
        return rows * STEP + 4

    def told_at(self, index: QModelIndex | QPersistentModelIndex) -> Explanation:
        """What a row explains."""
        told: Explanation = index.data(Qt.ItemDataRole.UserRole)
        return told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Space:
            self._toggle()
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # the popover's
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._over_arrow(index, at):
            self.jump.emit(self.told_at(index).card)
        elif at.x() >= self.visualRect(index).left():  # beside the sign that opens it anyway
            self.setExpanded(index, not self.isExpanded(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        over = index.isValid() and self._over_arrow(index, at)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.told_at(index).operands:
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            at = QPoint(rect.right() - 16, rect.top() + 7)
            icon(name, self._theme.muted).paint(painter, at.x(), at.y(), 14, 14)

    def _over_arrow(self, index: QModelIndex, at: QPoint) -> bool:
        place = RowPainter.arrow_place(self.visualRect(index))
        return self.told_at(index).card is not None and place.contains(at)

    def _enter(self) -> None:
        if not self.currentIndex().isValid():
            return
        card = self.told_at(self.currentIndex()).card
        if card is not None:
            self.jump.emit(card)
        else:
            self._toggle()

    def _toggle(self) -> None:
        index = self.currentIndex()
        self.setExpanded(index, not self.isExpanded(index))

    def _add(self, parent: QTreeWidgetItem, told: Explanation, above: str) -> None:
        item = QTreeWidgetItem(parent)
        item.setText(0, told.label)
        item.setData(0, Qt.ItemDataRole.UserRole, told)
        item.setData(0, RowPainter.SUBJECT, "" if told.subject == above else told.subject)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(told))
        item.setToolTip(0, tip(spoken(told)))
        if told.operands:
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if item.childCount() == 0:
            told: Explanation = item.data(0, Qt.ItemDataRole.UserRole)
            for operand in told.operands:
                self._add(item, operand, told.subject)


def _first_missing(told: Explanation) -> Explanation | None:
    """The first input that keeps a figure from being known."""
    return next((each for _, each in told.walk() if each.is_input and each.reason), None)
