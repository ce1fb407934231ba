"""The editor of a list: filters, stages of a funnel, value drivers. Rows come, go and move."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from canvas_app.document.base import Model
from canvas_app.i18n import tr
from canvas_app.ui import look
from canvas_app.ui.inspector.about import About, offered
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.inspector.remark_button import RemarkButton
from canvas_app.ui.inspector.row import GAP, MENU, Row, is_table, share_of_width
from canvas_app.ui.plain import set_tip

_ROOMY = 3
"""So many columns leave each head the room for letters of the usual size."""


class RowsBlock(Block):
    """A tuple of small models, a row each."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        assert about.row is not None
        self._model: type[Model] = about.row
        self._values: tuple[Any, ...] = ()
        self.rows: list[Row] = []
        words = tr("Add a row to “{list}”", list=self.name)
        self.add_button = RemarkButton(words, ground.theme, "plus", icon_first=True)
        self.add_button.say(tr("Add"))
        self.add_button.clicked.connect(self.append)
        self._header.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        if about.help:
            set_tip(self, tr(about.help))
        self._heads = _heads(self._model, ground) if is_table(self._model) else None
        if self._heads:
            self._heads.hide()
            self._column.addWidget(self._heads)
        self._list = QVBoxLayout()
        self._list.setSpacing(4 if self._heads else 8)
        self._column.addLayout(self._list)

    def show_value(self, value: Any) -> None:
        self._values = tuple(value)
        changed = len(self.rows) != len(self._values)
        while len(self.rows) > len(self._values):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(self._values):
            self._append_row()
        for place, (row, item) in enumerate(zip(self.rows, self._values, strict=True), 1):
            row.show_value(item, place)
        if self._heads:
            self._heads.setVisible(bool(self.rows))
        most = self.about.longest
        room = most is None or len(self._values) < most
        self.add_button.setEnabled(room and not self.ground.looks)
        if changed:
            self.rearranged.emit()

    def commit(self) -> None:
        for row in tuple(self.rows):
            row.commit()

    def append(self) -> None:
        """A new, empty row at the end, with the cursor in it."""
        if self.ground.looks:
            return
        self.commit()
        self._tell_and_show((*self._values, self._model()))
        if self.rows:
            first = next(iter(self.rows[-1].blocks.values()))
            control: Any = getattr(first, "field", first)
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_out(self, at: int) -> None:
        """Take a row away."""
        if self.ground.looks:
            return
        self.commit()
        self._tell_and_show((*self._values[:at], *self._values[at + 1 :]))

    def shift(self, at: int, by: int) -> None:
        """Move a row up (-1) or down (1); the cursor goes with it."""
        to = at + by
        if self.ground.looks or not (0 <= at < len(self._values) and 0 <= to < len(self._values)):
            return
        self.commit()
        values = list(self._values)
        values.insert(to, values.pop(at))
        focused = self._focused_part(self.rows[at])
        self._tell_and_show(tuple(values))
        if focused:
            control: Any = getattr(self.rows[to].blocks[focused], "field", None)
            if control:
                control.setFocus(Qt.FocusReason.OtherFocusReason)

    def menu_of(self, row: Row) -> QMenu:
        """What can be done with a row; the caller shows it, and it is freed when it closes."""
        at, theme, fixed = self.rows.index(row), self.ground.theme, self.ground.looks
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, icon, text, enabled in (
            ("open", "sliders-horizontal", tr("Range, source and clarity"), True),
            ("up", "chevron-up", tr("Move up"), at > 0 and not fixed),
            ("down", "chevron-down", tr("Move down"), at < len(self.rows) - 1 and not fixed),
            ("remove", "trash-2", tr("Remove"), not fixed),
        ):
            action = menu.addAction(look.icon(icon, theme.muted), text)
            action.setData((key, at))
            action.setEnabled(enabled)
            if key == "open":
                action.setCheckable(True)
                action.setChecked(row.is_open)
                action.setVisible(bool(row.has_details))
        menu.triggered.connect(self._on_action)
        return menu

    def _append_row(self) -> None:
        row = Row(self._model, self.ground, self.name)
        row.edited.connect(self._on_edited)
        row.left.connect(self.left)
        row.rearranged.connect(self.rearranged)
        row.menu_wanted.connect(self._on_menu_wanted)
        row.moved.connect(self._on_moved)
        self.rows.append(row)
        self._list.addWidget(row)

    def _tell_and_show(self, values: tuple[Any, ...]) -> None:
        """Rows show the new list even where nobody is listening, as in a test."""
        self.tell(values)
        if self._values != values:
            self.show_value(values)

    def _on_edited(self, row: Row, item: Any, typing: bool) -> None:
        at = self.rows.index(row)
        self._values = (*self._values[:at], item, *self._values[at + 1 :])
        self.tell(self._values, typing)

    def _on_menu_wanted(self, row: Row) -> None:
        self.menu_of(row).popup(row.menu_button.mapToGlobal(row.menu_button.rect().bottomLeft()))

    def _on_moved(self, row: Row, by: int) -> None:
        self.shift(self.rows.index(row), by)

    def _on_action(self, action: QAction) -> None:
        key, at = action.data()
        if key == "open":
            self.rows[at].open(not self.rows[at].is_open)
        elif key == "remove":
            self.take_out(at)
        else:
            self.shift(at, -1 if key == "up" else 1)

    @staticmethod
    def _focused_part(row: Row) -> str | None:
        for name, block in row.blocks.items():
            control: Any = getattr(block, "field", block)
            if control.hasFocus():
                return name
        return None


def _heads(model: type[Model], ground: Ground) -> QWidget:
    """What stands in each column of a table, and in which unit."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(GAP)
    columns = offered(model)
    for about in columns:
        title, unit = tr(about.title), ground.unit(about.unit)
        if len(columns) > _ROOMY:
            head = plain_label(f"{title}\n{unit}", "small", wraps=True)
            head.setStyleSheet("font-size: 10px")  # so that "expensive" fits into a fifth
        else:
            said = tr("{column}, {unit}", column=title, unit=unit)
            head = plain_label(said, "small", wraps=True)
        if about.help:
            set_tip(head, tr(about.help))
        across.addWidget(head, share_of_width(about), Qt.AlignmentFlag.AlignBottom)
    across.addSpacing(MENU + GAP)
    return made
