"""Reading a file beside the window's thread, with a word and a way out where it takes long."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from canvas_app.i18n import tr
from canvas_app.ui.background import Background
from canvas_app.ui.plain import label

_PATIENCE_MS = 500
"""What takes longer than this is told of."""


class Reader(QObject):
    """Reads one file at a time for a window: a later wish takes the place of an earlier one.

    A read that hangs in the system can't be stopped. It has a thread of its own, its outcome is
    forgotten, and nobody waits for it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._number: int | None = None
        self._wishes = 0
        self._name = ""
        self._dialog: QProgressDialog | None = None
        self._slow = QTimer(self)  # again and again: another theme frees all dialogs
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._number is not None

    def read(
        self,
        name: str,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do some work that reads a file; then `done` or `failed`, unless it is not wanted."""
        self.forget()
        self._name = name
        self._wishes += 1
        self._number = self._background.run(
            work,
            partial(self._end, done),
            partial(self._end, failed),
            lane=f"reading {self._wishes}",
            spare=True,
        )
        self._slow.start()

    def forget(self) -> None:
        """What is being read is not wanted any more."""
        if self._number is not None:
            self._background.forget(self._number)
            self._rest()

    def _end(self, told: Callable[[Any], object], outcome: Any) -> None:
        self._rest()
        told(outcome)

    def _rest(self) -> None:
        self._number = None
        self._slow.stop()
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        self._dialog = None

    def _tell(self) -> None:
        if self._dialog is not None and isValid(self._dialog):
            return
        dialog = self._dialog = QProgressDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle("GTM Canvas")
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setLabel(label(tr("Opening “{name}”…", name=self._name)))
        dialog.setCancelButtonText(tr("Cancel"))
        dialog.setRange(0, 0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setMinimumWidth(360)
        dialog.canceled.connect(self.forget)
        dialog.show()
