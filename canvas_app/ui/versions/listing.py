"""The kept versions in a list, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme
from canvas_app.files.versions import Version
from canvas_app.i18n import tr
from canvas_app.ui.look import icon
from canvas_app.ui.painted_row import paint_chosen
from canvas_app.ui.painted_text import draw_line
from canvas_app.ui.versions.looking import Facts
from canvas_app.ui.versions.words import capital, facts_of

ROW = 50
_WHEN, _FACTS, _ICON = (Qt.ItemDataRole.UserRole + n for n in range(3))
_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class VersionList(QListWidget):
    """Up and Down walk over the versions that can be opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.versions: list[Version] = []
        self.setAccessibleName(tr("Kept versions"))
        self.setObjectName("versions")
        self.setStyleSheet(
            f"#versions {{ background: {theme.surface}; border: none; outline: none; }}"
        )
        self.setItemDelegate(_Rows(theme, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_versions(self, versions: Sequence[Version], moments: Sequence[str]) -> None:
        """Fill the list."""
        self.versions = list(versions)
        for version, when in zip(versions, moments, strict=True):
            item = QListWidgetItem()
            item.setData(_WHEN, capital(when))
            self.addItem(item)
            self._tell(self.count() - 1, version, None)

    def show_facts(self, version: Version, facts: Facts) -> None:
        """Say more of one; what can't be opened can't be chosen either."""
        if version not in self.versions:
            return
        row = self.versions.index(version)
        self._tell(row, version, facts)
        if facts.problem is not None:
            self.item(row).setFlags(Qt.ItemFlag.NoItemFlags)
            if row == self.currentRow():
                self.setCurrentRow(self.next_open(row))

    def next_open(self, row: int) -> int:
        """The nearest version behind a row that can be opened, or the one before it; -1: none."""
        rows = (*range(row + 1, self.count()), *range(row - 1, -1, -1))
        return next((each for each in rows if self.can_open(each)), -1)

    def can_open(self, row: int) -> bool:
        """Whether nothing is known against it."""
        return bool(self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)

    def words(self, row: int) -> tuple[str, str]:
        """What a row says."""
        return self.item(row).data(_WHEN), self.item(row).data(_FACTS)

    def _tell(self, row: int, version: Version, facts: Facts | None) -> None:
        item = self.item(row)
        words = facts_of(version, facts)
        damaged = facts is not None and facts.problem is not None
        item.setData(_FACTS, words)
        item.setData(_ICON, "triangle-alert" if damaged else "save" if version.saved else "history")
        spoken = f"{item.data(_WHEN)}. {words}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chosen(painter, option, theme)
        left, top = option.rect.left() + 18, option.rect.top()
        tone = theme.muted if usable else theme.warning
        icon(index.data(_ICON), tone).paint(painter, left, top + 17, 16, 16)
        width = option.rect.width() - 18 - 28 - 16
        when = QRect(left + 28, top + 6, width, 20)
        face = fonts.font(13, fonts.SEMIBOLD)
        draw_line(painter, when, index.data(_WHEN), face, theme.ink if usable else theme.muted)
        facts = QRect(left + 28, top + 26, width, 17)
        draw_line(painter, facts, index.data(_FACTS), fonts.font(12), theme.muted)
        painter.restore()
