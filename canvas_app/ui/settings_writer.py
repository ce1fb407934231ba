"""Puts changed settings into their file, away from the window's thread."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from canvas_app.settings import Settings
from canvas_app.ui.background import Background

_SOON_MS = 1000


class SettingsWriter(QObject):
    """Writes about a second after a change. Where that fails, a preference is lost, no more."""

    def __init__(
        self, settings: Settings, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._background = settings, background
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._write)
        settings.on_change = self._soon.start

    def finish(self) -> None:
        """Write what is left, when the program ends."""
        self._soon.stop()
        try:
            self._settings.save()
        except OSError as error:
            _failed(error)

    def _write(self) -> None:
        self._background.run(self._settings.save, _done, _failed)


def _done(_: object) -> None:
    """Nobody waits for it."""


def _failed(error: Exception) -> None:
    logging.getLogger(__name__).warning("settings could not be written", exc_info=error)
