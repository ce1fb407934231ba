"""A small window above the thing it tells more about; a click beside it or Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from canvas_app.drawing.theme import Theme, colour_of

_GAP = 8
_RADIUS = 12


class Popover(QFrame):
    """A frameless popup, freed when it closes. It grows upwards from its anchor."""

    closed = Signal()

    def __init__(self, parent: QWidget, width: int, theme: Theme) -> None:
        kind = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, kind | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Without a compositor X shows what is see-through as black, and nobody can ask it.
        self._see_through = QGuiApplication.platformName() != "xcb"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        self._theme = theme
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 12)
        self.column.setSpacing(4)
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._anchor: QWidget | None = None

    def open_above(self, anchor: QWidget) -> None:
        """Show it above a widget, inside the widget's window as far as it goes."""
        self._anchor = anchor
        self.settle()
        self.show()

    def settle(self) -> None:
        """Take the size of the contents and stand above the anchor again."""
        if self._anchor is None:
            return
        self.adjustSize()
        self.setGeometry(self._place(self._anchor))

    def room(self) -> int:
        """How high it may become."""
        if self._anchor is None:
            return 560
        top = self._anchor.mapToGlobal(QPoint(0, 0)).y()
        return max(200, min(640, top - self._free_area(self._anchor).top() - 3 * _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded panel: style sheets leave a see-through window empty."""
        painter = QPainter(self)
        if not self._see_through:
            painter.fillRect(self.rect(), colour_of(self._theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour_of(self._theme.edge), 1))
        painter.setBrush(colour_of(self._theme.surface))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._see_through:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return done

    def _place(self, anchor: QWidget) -> QRect:
        at = anchor.mapToGlobal(QPoint(0, 0))
        free = self._free_area(anchor)
        x = max(free.left() + _GAP, min(at.x(), free.right() - self.width() - _GAP))
        y = at.y() - self.height() - _GAP
        if y < free.top():
            y = max(free.top(), min(at.y() + anchor.height() + _GAP, free.bottom() - self.height()))
        return QRect(x, y, self.width(), self.height())

    @staticmethod
    def _free_area(anchor: QWidget) -> QRect:
        """The part of the screen where the anchor's window is."""
        screen = anchor.screen().availableGeometry()
        window = anchor.window()
        wide = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        across = wide if wide.width() > 480 else screen
        return QRect(across.left(), screen.top(), across.width(), screen.height()) & screen
