"""What can be done with the cells of a table; whatever one gesture does is one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import Text
from canvas_app.editing import cells, edits
from canvas_app.i18n import tr
from canvas_app.ui.look import icon
from canvas_app.ui.numbers import blocks
from canvas_app.ui.numbers.blocks import Block, Plan
from canvas_app.ui.numbers.cards_grid import CardsGrid, UnreadableCell
from canvas_app.ui.numbers.grid import Grid
from canvas_app.ui.numbers.table_view import NumbersTable
from canvas_app.ui.session import Session

_Keys = QKeySequence.StandardKey
_DOWN = Qt.Key.Key_D


class TableCommands(QObject):
    """Commands on one table. A read-only one can be copied and explained."""

    jump = Signal(str)
    """The id of a card to show on the canvas."""
    said = Signal(str)

    def __init__(self, session: Session, table: NumbersTable) -> None:
        super().__init__(table)
        self.session, self.table = session, table
        table.commands = self
        session.read_only_changed.connect(self._follow_read_only)
        self._follow_read_only()
        table.menu_wanted.connect(self.open_menu)

    def _follow_read_only(self) -> None:
        self.table.look_on(self.session.read_only is not None)

    @property
    def grid(self) -> Grid:
        return self.table.grid

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was a command, and is done."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        for match, do in (
            (event.matches(_Keys.Copy), self.copy),
            (event.matches(_Keys.Cut), self.cut),
            (event.matches(_Keys.Paste), self.paste),
            (event.matches(_Keys.SelectAll), self.select_all),
            (control and event.key() == _DOWN, self.fill_down),
            (event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace), self.clear),
        ):
            if match:
                do()
                return True
        return False

    # --- typing --------------------------------------------------------------------------------

    def problem(self, row: int, column: int, text: str) -> Text | None:
        """Why a text can't stand in a cell."""
        if isinstance(self.grid, CardsGrid):
            try:
                blocks.typed(self.grid, row, column, text)
            except UnreadableCell as error:
                return error.text
        return None

    def type_into(self, row: int, column: int, text: str) -> int:
        """Write a text that can be read into a cell; the row where it then stands."""
        grid = self.grid
        if not isinstance(grid, CardsGrid) or self.session.refuse():
            return row
        plan = blocks.typed(grid, row, column, text)
        label = Text("Change “{column}”", column=grid.columns[column].title)
        if plan.added:
            label = Text("Add {kind}", kind=Text(CARD_KINDS[grid.table.kind].LABEL))
        made = self._apply(label, plan)
        return self.grid.rows.index(made[0]) if made and made[0] in self.grid.rows else row

    # --- blocks --------------------------------------------------------------------------------

    def copy(self, *, headings: bool = False) -> None:
        """Put the chosen cells on the clipboard as spreadsheets do."""
        block = self.table.block
        if block is not None:
            text = blocks.copied(self.grid, block, headings=headings)
            QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        """Copy, then clear."""
        if not self.session.refuse():
            self.copy()
            self._clear(Text("Cut cells"))

    def clear(self) -> None:
        """Empty the chosen cells."""
        self._clear(Text("Clear cells"))

    def _clear(self, label: Text) -> None:
        block, grid = self.table.block, self.grid
        if block is not None and isinstance(grid, CardsGrid) and not self.session.refuse():
            self._apply(label, blocks.cleared(grid, block))

    def paste(self) -> None:
        """Read the clipboard's cells over the chosen ones; rows below the last become cards."""
        block, grid = self.table.block, self.grid
        text = QGuiApplication.clipboard().text()
        if block is None or not text or not isinstance(grid, CardsGrid) or self.session.refuse():
            return
        try:
            plan = blocks.pasted(grid, block, text)
        except UnreadableCell as error:
            self.said.emit(tr(error.text))
            return
        key = grid.columns[block.left].key
        made = self._apply(Text("Paste cells"), plan)
        if plan.passed_over:
            self.said.emit(tr("Calculated cells were left as they are."))
        if made:
            self._select_pasted(block.top, key)

    def _select_pasted(self, top: int, key: str) -> None:
        """The cursor on the first row that was pasted, where the columns may have changed."""
        keys = [column.key for column in self.grid.columns]
        self.table.go_to(top, keys.index(key) if key in keys else 0)

    def fill_down(self) -> None:
        """The first chosen row in those below it; for a single row, the one above in it."""
        block, grid = self.table.block, self.grid
        if block is not None and isinstance(grid, CardsGrid) and not self.session.refuse():
            self._apply(Text("Fill down"), blocks.filled_down(grid, block))

    def select_all(self) -> None:
        """Select the cells of every card."""
        grid, table = self.grid, self.table
        last = max(0, grid.end - 1) if isinstance(grid, CardsGrid) else len(grid.rows) - 1
        table.select_block(Block(0, 0, last, len(grid.columns) - 1))

    # --- rows ----------------------------------------------------------------------------------

    def add_row(self) -> None:
        """Begin the name of a new card in the row for it."""
        if self.grid.add_row is not None and not self.session.refuse():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.go_to(self.grid.add_row, 0)
            self.table.edit(self.table.currentIndex())

    def delete_rows(self) -> None:
        """Delete the cards of the chosen rows."""
        ids = {card.id for card in self._cards()}
        if ids:
            n = len(ids)
            label = Text("Delete card") if n == 1 else Text("Delete {n} cards", n=n)
            self.session.apply(label, lambda canvas: edits.delete(canvas, ids))

    def _cards(self) -> list[Card]:
        block, grid = self.table.block, self.grid
        if block is None or not isinstance(grid, CardsGrid):
            return []
        rows = range(block.top, block.bottom + 1)
        return [card for row in rows if (card := grid.card(row)) is not None]

    def _apply(self, label: Text, plan: Plan) -> tuple[str, ...]:
        grid, case = self.grid, self.session.case
        if not isinstance(grid, CardsGrid):
            return ()
        try:
            after, made = cells.changed(
                self.session.canvas, grid.table.kind, plan.changes, plan.added, case
            )
        except DocumentError as error:
            self.session.refused.emit(error.text)
            return ()
        self.session.apply(label, lambda canvas: after)
        return made

    # --- the menu ------------------------------------------------------------------------------

    def open_menu(self, at: QPoint) -> None:
        """What can be done here; freed when it closes."""
        menu = self.menu()
        menu.popup(at)

    def menu(self) -> QMenu:
        """The context menu of the chosen cells."""
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cards = self._cards()
        fixed = self.session.read_only is not None
        editable = isinstance(self.grid, CardsGrid) and not fixed
        colour = self.table.painter_.theme.muted
        n = len(cards)
        for key, sign, text, shown in (
            ("cut", "scissors", tr("Cut"), editable),
            ("copy", "copy", tr("Copy"), True),
            ("headings", "", tr("Copy with headings"), True),
            ("paste", "clipboard-paste", tr("Paste"), editable),
            ("fill", "", tr("Fill down"), editable),
            ("clear", "", tr("Clear cells"), editable),
            ("", "", "", True),
            ("explain", "calculator", tr("Explain"), True),
            ("show", "arrow-right", tr("Show on the canvas"), n == 1),
            ("delete", "trash-2", self._delete_words(n), n > 0 and not fixed),
        ):
            if not key:
                menu.addSeparator()
            elif shown:
                action = menu.addAction(text)
                action.setData(key)
                if sign:
                    action.setIcon(icon(sign, colour))
        menu.triggered.connect(self._on_action)
        return menu

    def _delete_words(self, n: int) -> str:
        return tr("Delete the card") if n == 1 else tr("Delete {n} cards", n=n)

    def _on_action(self, action: QObject) -> None:
        key = action.data()  # type: ignore[attr-defined]
        if key == "headings":
            self.copy(headings=True)
        elif key == "show":
            self.jump.emit(self._cards()[0].id)
        else:
            {
                "cut": self.cut,
                "copy": self.copy,
                "paste": self.paste,
                "fill": self.fill_down,
                "clear": self.clear,
                "explain": self.table.explain,
                "delete": self.delete_rows,
            }[key]()
