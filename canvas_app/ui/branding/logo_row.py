"""The logo: chosen from a file, shown on the grounds on which it will stand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canvas_app.drawing.branding import Look
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.inspector.pieces import plain_label

_TILE = QSize(112, 64)


class LogoRow(QWidget):
    """Tells that a logo is wanted, or none any more."""

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tiles = (LogoTile(LIGHT, tr("The logo on light ground")),
                      LogoTile(DARK, tr("The logo on dark ground")))  # fmt: skip
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a logo"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remark = plain_label("", "small", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for tile in self.tiles:
            row.addWidget(tile)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row.addLayout(buttons)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(tr("Logo"), "small"))
        column.addLayout(row)
        column.addWidget(self.remark)
        self.choose.clicked.connect(self.wanted)
        self.remove.clicked.connect(self.unwanted)

    def show_logo(self, light: Look, dark: Look, *, missing: bool) -> None:
        """Show the logo as it is in both looks; `missing` is one of the document that can't be
        shown."""
        for tile, look in zip(self.tiles, (light, dark), strict=True):
            tile.show_logo(look.logo)
        self.remove.setVisible(light.logo is not None or missing)
        told = []
        if missing:
            told.append(tr("The logo can't be shown: its picture is missing or damaged. Choose it "
                           "again."))  # fmt: skip
        if light.plated:
            told.append(tr("On light ground hardly anything of it would be seen: there it stands "
                           "on a dark plate."))  # fmt: skip
        if dark.plated:
            told.append(tr("On dark ground hardly anything of it would be seen: there it stands "
                           "on a light plate."))  # fmt: skip
        self.remark.setText("\n".join(told))
        self.remark.setVisible(bool(told))

    def allow(self, changes: bool) -> None:
        """Let it be changed, or only be looked at."""
        self.choose.setEnabled(changes)
        self.remove.setEnabled(changes)


class LogoTile(QWidget):
    """The logo on one ground, in its proportions."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._logo: QImage | None = None
        self.setFixedSize(_TILE)
        self.setAccessibleName(name)

    def show_logo(self, logo: QImage | None) -> None:
        """Show a logo, or that there is none."""
        self._logo = logo
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour_of(self._theme.edge), 1))
        painter.setBrush(colour_of(self._theme.paper))
        painter.drawRoundedRect(frame, 8, 8)
        room = frame.adjusted(10, 9, -10, -9)
        if self._logo is None:
            pen = QPen(colour_of(self._theme.faint), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(14, 6, -14, -6), 6, 6)
        else:
            size = QSizeF(self._logo.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._logo)
        painter.end()
