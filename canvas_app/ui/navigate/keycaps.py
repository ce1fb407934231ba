"""Keys painted as keys: in the command palette and on the sheet of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of

HEIGHT = 20.0
_GAP, _SIDE = 3.0, 6.0


def parts(keys: str) -> list[str]:
    """The keys of a sequence as a platform writes it: "Ctrl+Shift++", "⌘⇧P", "F1, Ctrl+K"."""
    if not keys:
        return []
    if "+" not in keys:  # a Mac writes its keys without anything between them
        marks = [sign for sign in keys if sign in "⌘⇧⌥⌃"]
        rest = keys.lstrip("⌘⇧⌥⌃")
        return [*marks, rest] if rest else marks
    last_is_plus = keys.endswith("+")
    found = [part for part in keys.removesuffix("+").split("+") if part]
    return [*found, "+"] if last_is_plus else found


def width(keys: str) -> float:
    """How wide the keys are when they are painted."""
    metrics = QFontMetricsF(fonts.font(11, fonts.MEDIUM))
    caps = [_cap_width(metrics, part) for part in parts(keys)]
    return sum(caps) + _GAP * max(len(caps) - 1, 0)


def paint(painter: QPainter, keys: str, left: float, middle: float, theme: Theme) -> None:
    """Paint keys side by side from a left edge, around a middle line."""
    font = fonts.font(11, fonts.MEDIUM)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for part in parts(keys):
        cap = QRectF(QPointF(left, middle - HEIGHT / 2), QPointF(left, middle + HEIGHT / 2))
        cap.setWidth(_cap_width(metrics, part))
        painter.setPen(QPen(colour_of(theme.edge), 1))
        painter.setBrush(colour_of(theme.paper))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(colour_of(theme.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, part)
        left += cap.width() + _GAP
    painter.restore()


def _cap_width(metrics: QFontMetricsF, part: str) -> float:
    return max(HEIGHT, round(metrics.horizontalAdvance(part)) + 2 * _SIDE)
