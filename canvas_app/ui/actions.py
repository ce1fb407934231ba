"""Every action as one record: menus, shortcuts and later the command palette come from here.

A record names what it runs as a method of the window, so that this file needs no heavy import.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from canvas_app.document.text import N_
from canvas_app.i18n import tr
from canvas_app.ui.look import icon

if TYPE_CHECKING:
    from canvas_app.drawing.theme import Theme
    from canvas_app.ui.window import MainWindow

Key = QKeySequence.StandardKey
Shortcut = str | QKeySequence.StandardKey


@dataclass(frozen=True)
class Action:
    """One thing that people can do.

    `runs` is a path of attributes from the window: "files.save", "desk.commands.delete";
    "desk…" needs an open canvas. `board` keys work only while the board has the focus, so that
    they mean what they should in text fields.
    """

    id: str
    text: str
    menu: str
    runs: str
    arguments: tuple[object, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    icon: str = ""
    board: bool = False
    selection: bool = False
    """Needs something selected."""
    separated: bool = False
    """A line stands above it in the menu."""
    hidden: bool = False
    """A key without a line in a menu."""
    canvas: bool = False
    """Means something only while the canvas is shown, and not another view of it."""
    numbers: str = ""
    """What it does instead in the Numbers view: a command of the table that is used there."""


FILE, EDIT, INSERT, VIEW, HELP = N_("&File"), N_("&Edit"), N_("&Insert"), N_("&View"), N_("&Help")
MENUS = (FILE, EDIT, INSERT, VIEW, HELP)

VIEWS: dict[str, str] = {"canvas": N_("&Canvas"), "numbers": N_("&Numbers")}
"""The views of an open canvas, in the order of the switch in the header."""


def _nudges() -> tuple[Action, ...]:
    made = []
    for key, dx, dy in (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1)):
        for prefix, far in (("", 1), ("Shift+", 10)):
            made.append(
                Action(
                    f"nudge-{prefix}{key}".lower(),
                    N_("Nudge"),
                    EDIT,
                    "desk.commands.nudge",
                    (float(dx * far), float(dy * far)),
                    (f"{prefix}{key}",),
                    board=True,
                    hidden=True,
                )
            )
    return tuple(made)


ACTIONS: tuple[Action, ...] = (
    Action("new", N_("&New canvas"), FILE, "files.new", (), (Key.New,), "file-plus"),
    Action("home", N_("Start page"), FILE, "files.home", (), ("Alt+Home",), "house"),
    Action("open", N_("&Open…"), FILE, "files.open_dialog", (), (Key.Open,), "folder-open"),
    Action("save", N_("&Save"), FILE, "desk.files.save", (), (Key.Save,), "save", separated=True),
    Action("save-as", N_("Save &as…"), FILE, "desk.files.save_as", (), ("Ctrl+Shift+S",)),
    Action(
        "export-workbook", N_("Export &workbook…"), FILE, "desk.files.export", (".xlsx",),
        ("Ctrl+E",), "file-spreadsheet", separated=True,
    ),
    Action("import-workbook", N_("&Import changes from workbook…"), FILE, "desk.importer.ask"),
    Action(
        "export-picture", N_("Export &picture…"), FILE, "desk.files.export", (".png",),
        ("Ctrl+Shift+E",), "image",
    ),
    Action("close", N_("&Close"), FILE, "files.home", (), ("Ctrl+W",), separated=True),
    Action("quit", N_("&Quit"), FILE, "close", (), ("Ctrl+Q",)),
    Action("undo", N_("&Undo"), EDIT, "desk.session.undo", (), (Key.Undo,), "undo-2"),
    Action("redo", N_("&Redo"), EDIT, "desk.session.redo", (), ("Ctrl+Shift+Z", "Ctrl+Y"),
           "redo-2"),
    Action("cut", N_("Cu&t"), EDIT, "desk.commands.cut", (), (Key.Cut,), "scissors", board=True,
           selection=True, separated=True, numbers="cut"),
    Action("copy", N_("&Copy"), EDIT, "desk.commands.copy", (), (Key.Copy,), "copy", board=True,
           selection=True, numbers="copy"),
    Action("paste", N_("&Paste"), EDIT, "desk.commands.paste", (), (Key.Paste,),
           "clipboard-paste", board=True, numbers="paste"),
    Action("duplicate", N_("&Duplicate"), EDIT, "desk.commands.duplicate", (), ("Ctrl+D",),
           "square-stack", board=True, selection=True),
    Action("delete", N_("De&lete"), EDIT, "desk.commands.delete", (), ("Del", "Backspace"),
           "trash-2", board=True, selection=True, numbers="clear"),
    Action("select-all", N_("Select &all"), EDIT, "desk.commands.select_all", (),
           (Key.SelectAll,), board=True, separated=True, numbers="select_all"),
    Action("edit-card", N_("&Edit card"), EDIT, "desk.commands.edit", (),
           ("F2", "Return", "Enter"), "pencil", board=True, selection=True),
    Action("to-front", N_("Bring to &front"), EDIT, "desk.commands.to_front", (), ("]",),
           board=True, selection=True),
    Action("next-card", N_("Next card"), EDIT, "desk.commands.select_next", (1,), ("Tab",),
           board=True, hidden=True),
    Action("previous-card", N_("Previous card"), EDIT, "desk.commands.select_next", (-1,),
           ("Shift+Tab",), board=True, hidden=True),
    *_nudges(),
    *(Action(f"view-{view}", title, VIEW, "desk.show_view", (view,), (f"Ctrl+{n}",))
      for n, (view, title) in enumerate(VIEWS.items(), start=1)),
    Action("zoom-in", N_("Zoom &in"), VIEW, "desk.zoom_by", (1.25,), ("Ctrl++", "Ctrl+="),
           "plus", canvas=True, separated=True),
    Action("zoom-out", N_("Zoom &out"), VIEW, "desk.zoom_by", (0.8,), ("Ctrl+-",), "minus",
           canvas=True),
    Action("zoom-100", N_("Zoom to &100 %"), VIEW, "desk.zoom_to", (1.0,), ("Ctrl+0",),
           canvas=True),
    Action("fit", N_("&Fit everything"), VIEW, "desk.fit_all", (), ("Shift+1",), "maximize",
           board=True),
    Action("fit-selection", N_("Fit &selection"), VIEW, "desk.fit_selection", (), ("Shift+2",),
           board=True, selection=True),
    Action("case-low", N_("&Low case"), VIEW, "desk.session.set_case", ("low",), ("Alt+1",),
           separated=True),
    Action("case-base", N_("&Base case"), VIEW, "desk.session.set_case", ("base",), ("Alt+2",)),
    Action("case-high", N_("&High case"), VIEW, "desk.session.set_case", ("high",), ("Alt+3",)),
    Action("new-scenario", N_("&New scenario…"), VIEW, "desk.ask_for_scenario", (), ("Alt+4",)),
    Action("panels", N_("Side &panels"), VIEW, "desk.toggle_panels", (), ("Ctrl+\\",),
           separated=True, canvas=True),
    Action("full-screen", N_("F&ull screen"), VIEW, "toggle_full_screen", (), ("F11",)),
    Action("about", N_("&About GTM Canvas"), HELP, "about"),
)  # fmt: skip


def insert_actions() -> tuple[Action, ...]:
    """One action for each kind of card. Asked for when the first canvas opens, not before:
    the kinds need pydantic."""
    from canvas_app.document.cards import CARD_KINDS  # noqa: PLC0415 (after the first paint)

    made: list[Action] = []
    home: object = next(iter(CARD_KINDS.values())).HOME
    for kind, card in CARD_KINDS.items():
        made.append(
            Action(
                f"insert-{kind}",
                card.LABEL,
                INSERT,
                "desk.add_kind",
                (kind,),
                separated=home != card.HOME,
            )
        )
        home = card.HOME
    return tuple(made)


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
        made = QAction(tr(record.text), window)
        made.setObjectName(record.id)
        if record.icon:
            made.setIcon(icon(record.icon, self._theme.muted))
        made.setShortcuts([QKeySequence(key) for key in record.shortcuts])
        if record.board:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            window.addAction(made)
        made.triggered.connect(partial(self._run, record))
        self.each[record.id] = made
        self._records.append(record)

    def add_menus(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        for title in MENUS:
            self._menus[title] = menu = bar.addMenu(tr(title))
            self.fill(menu, [record for record in ACTIONS if record.menu == title])
        self._menus[INSERT].setEnabled(False)

    def add_kinds(self) -> None:
        """Fill the Insert menu, once there is a canvas to insert into."""
        if "insert-note" not in self.each:
            kinds = list(insert_actions())
            for record in kinds:
                self._make(record)
            self.fill(self._menus[INSERT], kinds)

    def fill(self, menu: QMenu, records: list[Action]) -> None:
        """Put actions into a menu."""
        for record in records:
            if not record.hidden:
                if record.separated:
                    menu.addSeparator()
                menu.addAction(self.each[record.id])

    def add_board_keys(self, board: QWidget) -> None:
        """Let the board's own keys work while it has the focus."""
        board.addActions([self.each[record.id] for record in ACTIONS if record.board])

    def update(self) -> None:
        """Enable what can be done now, and say what would be undone."""
        desk = self._window.desk
        if INSERT in self._menus:
            self._menus[INSERT].setEnabled(desk is not None)
        for record in self._records:
            possible = desk is not None or not record.runs.startswith("desk")
            if desk is not None and desk.shown_view == "numbers":
                possible = bool(record.numbers) or not (record.board or record.canvas)
            elif record.selection and desk is not None:
                chosen = desk.session.selection or desk.session.selected_link
                possible = bool(chosen)
            self.each[record.id].setEnabled(possible)
        history = desk.session.history if desk else None
        for id, label, word, with_label in (
            ("undo", history.undo_label if history else None, N_("&Undo"), N_("&Undo: {what}")),
            ("redo", history.redo_label if history else None, N_("&Redo"), N_("&Redo: {what}")),
        ):
            action = self.each[id]
            action.setEnabled(label is not None)
            action.setText(tr(with_label, what=tr(label)) if label else tr(word))

    def _run(self, record: Action, checked: bool = False) -> None:
        desk = self._window.desk
        if record.numbers and desk is not None and desk.shown_view == "numbers":
            desk.do_in_numbers(record.numbers)
            return
        target: object = self._window
        for name in record.runs.split("."):
            target = getattr(target, name)
        target(*record.arguments)  # type: ignore[operator]
