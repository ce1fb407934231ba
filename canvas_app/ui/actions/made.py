"""The window's QActions, made from the records."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from shiboken6 import delete

from canvas_app.document.text import N_
from canvas_app.i18n import tr
from canvas_app.ui.actions import insert
from canvas_app.ui.actions.record import Action, Needs
from canvas_app.ui.actions.registry import ACTIONS, MENUS
from canvas_app.ui.look import icon
from canvas_app.ui.plain import tip

if TYPE_CHECKING:
    from canvas_app.drawing.theme import Theme
    from canvas_app.ui.session import Session
    from canvas_app.ui.window import MainWindow


_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS moves into the application's own menu."""
_MNEMONIC = re.compile(r"\(&.\)|&")
"""The letter of a menu: "&Undo", or in Chinese "撤销(&U)"."""


class Actions:
    """The window's QActions, made from the records."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self._theme = theme
        self._records: list[Action] = []
        self._menus: dict[str, QMenu] = {}
        self.each: dict[str, QAction] = {}
        for record in ACTIONS:
            self._make(record)
        self.update()

    def _make(self, record: Action) -> None:
        window = self._window
        made = QAction(tr(record.short or record.text), window)
        made.setObjectName(record.id)
        made.setMenuRole(_ROLES.get(record.id, QAction.MenuRole.NoRole))
        if record.icon:
            made.setIcon(icon(record.icon, self._theme.muted))
        made.setCheckable(bool(record.checked))
        made.setShortcuts([QKeySequence(key) for key in record.shortcuts])
        if record.board:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            window.addAction(made)
        made.triggered.connect(partial(self._run, record))
        self.each[record.id] = made
        self._records.append(record)

    @property
    def records(self) -> tuple[Action, ...]:
        """All of them, the kinds of cards too once there is a canvas."""
        return tuple(self._records)

    def add_menus(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        for title in MENUS:
            self._menus[title] = menu = bar.addMenu(tr(title))
            self.fill(menu, [record for record in ACTIONS if record.menu == title])
        self._menus[insert.MENU].setEnabled(False)

    def add_kinds(self) -> None:
        """Fill the Insert menu, once there is a canvas to insert into."""
        if "insert-note" not in self.each:
            kinds = list(insert.insert_actions())
            for record in kinds:
                self._make(record)
            self.fill(self._menus[insert.MENU], kinds)

    def fill(self, menu: QMenu, records: list[Action]) -> None:
        """Put actions into a menu, those of a group into a menu within it."""
        groups: dict[str, QMenu] = {}
        for record in records:
            if not record.hidden:
                if record.separated:
                    menu.addSeparator()
                place = menu
                if record.group:
                    if record.group not in groups:
                        groups[record.group] = menu.addMenu(tr(record.group))
                    place = groups[record.group]
                place.addAction(self.each[record.id])

    def add_board_keys(self, board: QWidget) -> None:
        """Let the board's own keys work while it has the focus."""
        board.addActions([self.each[record.id] for record in ACTIONS if record.board])

    def update(self) -> None:
        """Enable what can be done now, and say what would be undone."""
        desk = self._window.desk
        fixed = desk is not None and desk.session.read_only is not None
        if insert.MENU in self._menus:
            self._menus[insert.MENU].setEnabled(desk is not None and not fixed)
        for record in self._records:
            possible = desk is not None or not record.runs.startswith("desk")
            if desk is not None and desk.shown_view == "numbers":
                possible = bool(record.numbers) or not (record.board or record.canvas)
            elif record.needs and desk is not None:
                possible = _there(record.needs, desk.session)
            self.each[record.id].setEnabled(possible and not (fixed and record.changes))
            if record.checked:
                there = desk is not None or not record.checked.startswith("desk")
                self.each[record.id].setChecked(there and bool(self._at(record.checked)))
        history = desk.session.history if desk is not None and not fixed else None
        for id, label, word, with_label in (
            ("undo", history.undo_label if history else None, N_("&Undo"), N_("&Undo: {what}")),
            ("redo", history.redo_label if history else None, N_("&Redo"), N_("&Redo: {what}")),
        ):
            action = self.each[id]
            action.setEnabled(label is not None)
            what = tr(label) if label else ""
            letters = what.replace("&", "&&")  # no letter of the menu
            action.setText(tr(with_label, what=letters) if label else tr(word))
            # buttons show it, and Qt would take a scenario's name in it for markup
            plain = _MNEMONIC.sub("", tr(with_label) if label else tr(word))
            action.setToolTip(tip(plain.replace("{what}", what)))

    def end(self) -> None:
        """Free the actions: others take their place."""
        for action in self.each.values():
            delete(action)
        self.each.clear()
        self._records.clear()
        self._menus.clear()

    def _run(self, record: Action, checked: bool = False) -> None:
        desk = self._window.desk
        if record.numbers and desk is not None and desk.shown_view == "numbers":
            desk.do_in_numbers(record.numbers)
            return
        self._at(record.runs)(*record.arguments)  # type: ignore[operator]
        if record.checked:
            self.update()

    def _at(self, path: str) -> object:
        """What a path of attributes from the window leads to."""
        target: object = self._window
        for name in path.split("."):
            target = getattr(target, name)
        return target


def _there(needs: Needs, session: Session) -> bool:
    """Whether enough is selected."""
    n = len(session.selection)
    match needs:
        case "one":
            return n == 1
        case "cards":
            return n >= 1
        case "two":
            return n >= 2
        case "three":
            return n >= 3
        case "link":
            return session.selected_link is not None
    return n >= 1 or session.selected_link is not None
