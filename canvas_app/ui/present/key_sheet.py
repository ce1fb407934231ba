"""A calm sheet of the keys of a talk, over the slide; whatever is pressed next closes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from canvas_app.drawing.fonts import BOLD, MEDIUM, font
from canvas_app.drawing.slides.parts import HIGH
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.present.keys import KEYS, caps

_TEXT, _CAP, _TITLE = 26, 24, 40
_ROW, _CAP_HIGH, _GAP, _PAD, _HEAD, _FOOT = 50.0, 38.0, 10.0, 60.0, 88.0, 64.0
_BETWEEN: Final = 48.0
"""Between the keys and what they do."""


class KeySheet(QWidget):
    """Covers its parent. All sizes are in units of a slide."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self.theme = theme
        self._rows = [(caps(keys), tr(keys.text)) for keys in KEYS]
        self._title = tr("Keys")
        self._foot = tr("A click goes on, the right button goes back. Any key closes this.")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._title)
        said = [f"{', '.join(names)}: {text}" for names, text in self._rows]
        self.setAccessibleDescription("\n".join((*said, self._foot)))
        self.hide()

    def open(self) -> None:
        """Show it all over the parent."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        announce(self, f"{self._title}. {self.accessibleDescription()}")

    @property
    def _keys_wide(self) -> float:
        return max(sum(_cap_wide(name) + _GAP for name in names) - _GAP for names, _ in self._rows)

    @property
    def _size(self) -> tuple[float, float]:
        texts = max(_wide(text, _TEXT) for _, text in self._rows)
        wide = max(self._keys_wide + _BETWEEN + texts, _wide(self._foot, _CAP))
        return wide + 2 * _PAD, _HEAD + _ROW * len(self._rows) + _FOOT + 2 * _PAD * 0.6

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
        wide, high = self._size
        scale = min(self.width() / (wide + 40), self.height() / HIGH)
        painter.translate(QRectF(self.rect()).center())
        painter.scale(scale, scale)
        panel = QRectF(-wide / 2, -high / 2, wide, high)
        painter.setPen(QPen(colour_of(self.theme.line), 1.5))
        painter.setBrush(colour_of(self.theme.surface))
        painter.drawRoundedRect(panel, 24, 24)
        left, y = panel.left() + _PAD, panel.top() + _PAD * 0.6
        painter.setFont(font(_TITLE, BOLD))
        painter.setPen(colour_of(self.theme.ink))
        painter.drawText(QPointF(left, y + _TITLE * 1.15), self._title)
        y += _HEAD
        for names, text in self._rows:
            x = left
            for name in names:
                x = self._paint_cap(painter, x, y, name) + _GAP
            painter.setFont(font(_TEXT))
            painter.setPen(colour_of(self.theme.ink))
            painter.drawText(
                QPointF(left + self._keys_wide + _BETWEEN, y + _CAP_HIGH / 2 + _TEXT * 0.36), text
            )
            y += _ROW
        painter.setFont(font(_CAP))
        painter.setPen(colour_of(self.theme.muted))
        painter.drawText(QPointF(left, y + _FOOT * 0.62), self._foot)
        painter.end()

    def _paint_cap(self, painter: QPainter, x: float, y: float, name: str) -> float:
        """A key with its name; gives where it ends."""
        cap = QRectF(x, y, _cap_wide(name), _CAP_HIGH)
        painter.setPen(QPen(colour_of(self.theme.edge), 1.5))
        painter.setBrush(colour_of(self.theme.paper))
        painter.drawRoundedRect(cap, 8, 8)
        painter.setFont(font(_CAP, MEDIUM))
        painter.setPen(colour_of(self.theme.body))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, name)
        return cap.right()


def _wide(text: str, size: int) -> float:
    return QFontMetricsF(font(size)).horizontalAdvance(text)


def _cap_wide(name: str) -> float:
    return max(QFontMetricsF(font(_CAP, MEDIUM)).horizontalAdvance(name) + 26, _CAP_HIGH + 4)
