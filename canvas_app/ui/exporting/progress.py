"""How far an export is, and a way to stop it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.exports.request import Cancelled
from canvas_app.i18n import tr
from canvas_app.ui.plain import label

PATIENCE_MS = 500
"""What takes no longer is not spoken of."""
_LOOKS_MS = 100
_WHOLE = 1000


class Meter:
    """Carries how far it is out of the worker, and the wish to stop into it."""

    def __init__(self) -> None:
        self.share = 0.0
        """What is done, from 0 to 1."""
        self._stopped = Event()

    def tell(self, done: int, of: int) -> None:
        """In the worker: so much is done. Raises Cancelled."""
        self.share = min(max(done / max(of, 1), 0.0), 1.0)
        if self.stopped:
            raise Cancelled

    @property
    def stopped(self) -> bool:
        """Whether nobody wants the export any more."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Nobody wants the export any more."""
        self._stopped.set()


class ExportProgress(QDialog):
    """Comes up by itself where it takes long. QProgressDialog is not used: it handles events in
    the middle of being told, and its bar without an end burns a core."""

    given_up = Signal()

    def __init__(self, name: str, meter: Meter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Export"))
        self._meter = meter
        words = tr("Exporting “{name}”…", name=name)
        self._words = label(words, "title", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.button = QPushButton(tr("Cancel"))
        self.button.setAutoDefault(False)  # whoever presses Enter twice didn't mean this
        self.button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)
        self.setMinimumWidth(420)
        self._patience, self._looks = QTimer(self), QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._come_up)
        self._patience.start(PATIENCE_MS)
        self._looks.timeout.connect(self._look)
        self.rejected.connect(self.given_up)

    def write(self) -> None:
        """It is made; what is left takes as long as the drive does, and can't be called back."""
        self._meter.share = 1.0
        self.button.setText(tr("Don't wait"))
        self._look()

    def end(self) -> None:
        """It is done, or it failed."""
        self.rejected.disconnect(self.given_up)
        self.close()
        self.deleteLater()  # one that was never shown is not freed by closing

    def _come_up(self) -> None:
        self._look()
        self._looks.start(_LOOKS_MS)
        self.open()

    def _look(self) -> None:
        self.bar.setValue(round(self._meter.share * _WHOLE))
