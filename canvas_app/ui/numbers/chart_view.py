"""The one widget that shows a chart: painted, explained on hover, read out, copied as a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.ink import Spot
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.look import icon
from canvas_app.ui.mime import mime_data
from canvas_app.ui.plain import tip

_PAD = 4
_PICTURE = 720.0
"""Width of a copied picture, in pixels at 1×; it is copied at 2×."""


class ChartView(QWidget):
    """Shows a chart at the width that it is given, as high as the chart needs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._theme = theme
        self._spots: tuple[Spot, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart, or another state of it."""
        if chart == self.chart:
            return
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.text())
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._wanted_height(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 60)

    def _wanted_height(self, width: float) -> int:
        if self.chart is None:
            return 80
        return int(self.chart.height_for(max(width - 2 * _PAD, 80.0))) + 2 * _PAD + 1

    def _fit(self) -> None:
        wanted = self._wanted_height(self.width())
        if self.minimumHeight() != wanted or self.maximumHeight() != wanted:
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chart is None:
            return
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._spots = self.chart.paint(painter, room, self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour_of(self._theme.selection), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def words_at(self, at: QPointF) -> str:
        """What a place of the chart says; "" where there is nothing."""
        return next((s.text for s in reversed(self._spots) if s.shape.contains(at)), "")

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), tip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("copy", self._theme.muted), tr("Copy as picture")).triggered.connect(
            self.copy
        )
        menu.popup(event.globalPos())

    def copy(self) -> None:
        """Put the chart on the clipboard: as a picture, and its words for who wants text."""
        if self.chart is None:
            return
        data = mime_data()
        data.setImageData(self.picture())
        data.setText(self.chart.text())
        QGuiApplication.clipboard().setMimeData(data)

    def picture(self) -> QImage:
        """The chart as a sharp picture on its ground."""
        assert self.chart is not None
        margin = 16.0
        high = self.chart.height_for(_PICTURE - 2 * margin) + 2 * margin
        image = QImage(int(_PICTURE * 2), int(high * 2), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        image.fill(colour_of(self._theme.surface))
        painter = QPainter(image)
        room = QRectF(0, 0, _PICTURE, high).adjusted(margin, margin, -margin, -margin)
        self.chart.paint(painter, room, self._theme)
        painter.end()
        return image
