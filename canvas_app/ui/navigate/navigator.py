"""What helps to find one's way on one open canvas, and what the View menu calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from canvas_app.document.panes import Pane
from canvas_app.drawing.panes import qrect
from canvas_app.ui.navigate.after_undo import AfterUndo
from canvas_app.ui.navigate.back import BackButton
from canvas_app.ui.navigate.find_bar import FindBar
from canvas_app.ui.navigate.focus_mode import FocusMode
from canvas_app.ui.navigate.minimap import Minimap

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk


class Navigator(QObject):
    """The map, the way back, finding, and the board alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.minimap = Minimap(desk.view, desk.theme)
        self.back = BackButton(desk.view, desk.theme)
        self.focus_mode = FocusMode(desk.view, self)
        self.focus_mode.changed.connect(self._focus_changed)
        self.after_undo = AfterUndo(desk.view)
        self.find_bar: FindBar | None = None
        desk.view.escaped.connect(self._escaped)
        self.follow_settings()

    # --- settings that the View menu changes -------------------------------------------------

    def follow_settings(self) -> None:
        """Do what the settings say now."""
        self.minimap.want(self.shows_minimap and not self.focus_mode.on)

    def _focus_changed(self) -> None:
        self.follow_settings()
        self._desk.actions_.update()

    @property
    def shows_minimap(self) -> bool:
        """Whether there is a map when there is something to see on it."""
        return self._desk.files.settings.minimap

    def toggle_minimap(self) -> None:
        """Have the map, or not."""
        settings = self._desk.files.settings
        settings.minimap = not settings.minimap
        self._settings_changed()

    @property
    def wheel_zooms(self) -> bool:
        """Whether the bare mouse wheel zooms."""
        return self._desk.files.settings.wheel == "zoom"

    def toggle_wheel(self) -> None:
        """Let the bare mouse wheel zoom, or scroll."""
        self._desk.files.settings.wheel = "scroll" if self.wheel_zooms else "zoom"
        self._settings_changed()

    def _settings_changed(self) -> None:
        desk = self._desk
        desk.follow_settings()
        if (told := getattr(desk.window(), "settings_changed", None)) is not None:
            told.emit()  # for the other windows

    # --- places ------------------------------------------------------------------------------

    def back_to_content(self) -> None:
        """Show everything, from wherever one is."""
        self._desk.view.fit()

    def show_pane(self, pane: Pane) -> None:
        """Show a pane whole, on the canvas."""
        desk = self._desk
        if desk.shown_view != "canvas":
            desk.show_view("canvas")
        desk.view.fit(qrect(desk.scene.panes[pane].frame.rect))

    def find(self) -> None:
        """Search the words on the canvas."""
        desk = self._desk
        if desk.shown_view != "canvas":
            desk.show_view("canvas")
        if self.find_bar is None:
            self.find_bar = FindBar(desk.view, desk.theme)
            self.find_bar.closed.connect(self._found)
        self.find_bar.start()

    def find_next(self, step: int) -> None:
        """Go to the next match, or to the one before; without a search, ask what for."""
        if self.find_bar is None:
            self.find()
        else:
            self.find_bar.go(step)

    def _found(self) -> None:
        self.find_bar = None
        self._desk.view.setFocus()

    # --- the board alone ---------------------------------------------------------------------

    @property
    def focused(self) -> bool:
        """Whether only the board is shown."""
        return self.focus_mode.on

    def toggle_focus(self) -> None:
        """Show only the board, or everything again."""
        if self.focus_mode.on:
            self.focus_mode.leave()
        else:
            self.focus_mode.enter(self._around())

    def leave_focus(self) -> None:
        """Show everything again, for what can't be done on the board alone."""
        if self.focus_mode.on:
            self.focus_mode.leave()

    def _around(self) -> list[QWidget]:
        desk = self._desk
        return [*desk.surroundings(), desk.zoom_control]

    def _escaped(self) -> None:
        if self.find_bar is not None:
            self.find_bar.close_bar()
        else:
            self.leave_focus()
