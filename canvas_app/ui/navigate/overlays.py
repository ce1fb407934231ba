"""What the window lays over everything: the command palette and the sheet of shortcuts.

Both are made anew each time, from the actions as they are then, and are loaded with the first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from canvas_app.ui.navigate.overlay import Overlay
    from canvas_app.ui.window import MainWindow


class Overlays(QObject):
    """At most one of them is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.open: Overlay | None = None

    def commands(self) -> None:
        """Ask what to do."""
        from canvas_app.ui.navigate.commands import offer_of  # noqa: PLC0415 (first use)
        from canvas_app.ui.navigate.palette import CommandPalette  # noqa: PLC0415

        window = self._window
        self._finish_typing()
        self._show(CommandPalette(window, offer_of(window), window.settings, window.theme))

    def shortcuts(self) -> None:
        """Show every key, and what the mouse does."""
        from canvas_app.ui.navigate.shortcuts import ShortcutSheet  # noqa: PLC0415 (first use)

        window = self._window
        self._show(ShortcutSheet(window, window.actions_, window.theme))

    def close(self) -> None:
        """Close what is open."""
        if self.open is not None:
            self.open.close_overlay()

    def _finish_typing(self) -> None:
        if self._window.desk is not None:
            self._window.desk.files.finish_typing()

    def _show(self, overlay: Overlay) -> None:
        self.close()
        self.open = overlay
        overlay.closed.connect(self._closed)
        overlay.open()

    def _closed(self) -> None:
        self.open = None
