"""Closing a window: asks, lets what is being written be finished, and never blocks meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout
from shiboken6 import isValid

from canvas_app.i18n import tr
from canvas_app.ui.plain import label

if TYPE_CHECKING:
    from canvas_app.ui.background import Background
    from canvas_app.ui.window import MainWindow

PAUSE_MS = 300
"""What takes no longer to finish is not spoken of."""
_LAST_MS = 1_000
"""So long the reading of modules may hold a window up that is gone already."""


class Closing(QObject):
    """Decides when a window may close."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = False
        """Whether the window is to close once all is written."""
        self._free = False
        """Nothing would be lost of the canvas."""
        self._asking = False
        self._given_up = False
        """Somebody would rather not wait."""
        self.dialog: QDialog | None = None
        self._pause = QTimer(self)  # again and again: another theme frees all dialogs
        self._pause.timeout.connect(self._show)
        for work in self._work():
            work.idle.connect(self._go_on)

    def may(self) -> bool:
        """Whether the window may close now; if not, it closes by itself as soon as it may."""
        desk = self._window.desk
        if desk is not None and desk.files.at_stake:
            self._free = False  # something was changed since that was found
        if desk is not None and not self._free and not self._given_up:
            self._asking = True
            self._window.files.leave(self._go)
            self._asking = False
            if not self._free:
                if desk.files.saving:
                    self._wait()
                else:
                    self._stop()
                return False
        if not self._given_up and any(work.unfinished for work in self._work()):
            self._wait()
            return False
        self._end_dialog()
        if not self._given_up:
            self._window.files.background.wait(_LAST_MS / 1000)
        return True

    def _work(self) -> tuple[Background, Background]:
        return self._window.files.background, self._window.keeping.background

    def _go(self) -> None:
        """Nothing would be lost: close now, or once the save that was asked for is done."""
        self._free = True
        if not self._asking:  # Qt overlooks a close within a close
            self._window.close()

    def _wait(self) -> None:
        self._wanted = True
        if not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    def _go_on(self) -> None:
        """All is written, or could not be."""
        if not self._wanted:
            return
        if self._free:
            self._window.close()
        elif self._window.desk is None or not self._window.desk.files.saving:
            self._stop()  # a save failed, and somebody was asked what to do

    def _stop(self) -> None:
        self._wanted = False
        self._pause.stop()
        self._end_dialog()

    # --- the dialog --------------------------------------------------------------------------

    def _show(self) -> None:
        if not self._wanted:
            return
        if not any(work.unfinished for work in self._work()):
            self._end_dialog()  # somebody is being asked, since it could not be saved
            self._pause.start()
            return
        if self.dialog is not None and isValid(self.dialog):
            return
        desk = self._window.desk
        self.dialog = _dialog(self._window, canvas=desk is not None and desk.files.saving)
        self.dialog.accepted.connect(self._without_waiting)
        self.dialog.rejected.connect(self._stay)
        self.dialog.open()

    def _end_dialog(self) -> None:
        self._pause.stop()
        dialog, self.dialog = self.dialog, None
        if dialog is not None and isValid(dialog):
            dialog.accepted.disconnect(self._without_waiting)
            dialog.rejected.disconnect(self._stay)
            dialog.close()
            dialog.deleteLater()

    def _without_waiting(self) -> None:
        """What is not finished may be lost, but for the recovery copy."""
        self._given_up = True
        self._window.close()

    def _stay(self) -> None:
        self._free = False
        if self._window.desk is not None:
            self._window.desk.files.stay()
        self._stop()


def _dialog(window: MainWindow, *, canvas: bool) -> QDialog:
    made = QDialog(window)
    made.setWindowTitle("GTM Canvas")
    made.setWindowModality(Qt.WindowModality.WindowModal)
    column = QVBoxLayout(made)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(10)
    heading = label(tr("Finishing saving…"), role="title")
    column.addWidget(heading)
    if canvas:
        text = tr("The drive takes its time. Your work is also kept in a recovery copy on this "
                  "computer, and is offered at the next start.")  # fmt: skip
    else:
        text = tr("A file is still being written. Without waiting it may not be completed.")
    words = label(text, wrap=True)
    words.setMinimumWidth(380)
    column.addWidget(words)
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setAccessibleName(tr("Finishing saving…"))
    column.addWidget(bar)
    buttons = QDialogButtonBox()
    leave = buttons.addButton(
        tr("Close without waiting"), QDialogButtonBox.ButtonRole.DestructiveRole
    )
    stay = buttons.addButton(tr("Keep the window open"), QDialogButtonBox.ButtonRole.RejectRole)
    leave.clicked.connect(made.accept)
    stay.setDefault(True)
    stay.setFocus(Qt.FocusReason.OtherFocusReason)
    buttons.rejected.connect(made.reject)
    column.addWidget(buttons)
    return made
