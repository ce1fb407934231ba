"""The small map at the board's lower right: what lies where, and which part of it is in view.

It is painted from a picture of the whole, made anew only when nothing has happened for a moment:
no step of a gesture waits for it. When everything is in view it shows nothing new, and hides.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.zoom_control import MARGIN

WIDTH, HEIGHT = 148, 100
_EDGE = 8
_QUIET_MS = 120
_MANY = 1000
"""More cards than these are dots that nobody sees the edges of."""
_ENOUGH_ROOM = 560
"""In a board narrower than this it would be in the way."""


class Minimap(QWidget):
    """A map of the canvas that can be clicked and dragged in."""

    def __init__(self, view: BoardView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._wanted = True
        self._content = view.board.content()
        self._picture: QPixmap | None = None
        self._held: QRectF | None = None
        """What the map shows while the pointer drags in it: it must not shrink meanwhile."""
        self._grip = QPointF()
        self._hovered = False
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAccessibleName(tr("Map of the canvas"))
        self.setToolTip(tr("Map of the canvas: click or drag to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._renew)
        view.session.changed.connect(self._quiet.start)
        view.moved.connect(self._follow)
        view.installEventFilter(self)
        self._follow()

    @property
    def wanted(self) -> bool:
        """Whether it is there at all."""
        return self._wanted

    def want(self, wanted: bool) -> None:
        """Have it, or not."""
        self._wanted = wanted
        self._follow()

    # --- following the board -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            view = self._view
            self.move(view.width() - WIDTH - MARGIN, view.height() - HEIGHT - MARGIN)
        return False

    def _renew(self) -> None:
        """Something has changed, and the gesture that did it has come to rest."""
        if self._view.tool is not None:
            self._quiet.start()
            return
        self._content = self._extent()
        self._picture = None
        self._follow()

    def _extent(self) -> QRectF:
        """Where everything lies, by what the cards say: asking ten thousand items takes longer."""
        board, cards = self._view.board, self._view.session.canvas.cards
        area = board.content_of_panes().united(board.panel.rect)
        if not cards:
            return area
        left, top = min(card.x for card in cards), min(card.y for card in cards)
        right = max(card.x + card.width for card in cards)
        bottom = max(card.y + card.height for card in cards)
        return area.united(QRectF(left, top, right - left, bottom - top))

    def _follow(self) -> None:
        view = self._view
        # on a small screen it would lie over the figures before anybody has lost their way
        needed = self._wanted and view.width() >= _ENOUGH_ROOM and not view.as_opened
        if self._held is None:
            needed = needed and not view.seen().adjusted(-1, -1, 1, 1).contains(self._content)
        if needed == self.isHidden():
            self.setVisible(needed)
        if needed:
            self.update()

    # --- places ------------------------------------------------------------------------------

    def _shown(self) -> QRectF:
        """The part of the canvas that the map shows: everything, and where one is."""
        return self._held or self._content.united(self._view.seen() & self._reach())

    def _reach(self) -> QRectF:
        """Further away than this the content would become a dot: the map's frame ends there."""
        area = self._content
        return area.adjusted(-area.width(), -area.height(), area.width(), area.height())

    def _place(self, area: QRectF) -> QRectF:
        """Where a part of the canvas is on the map."""
        whole = self._shown()
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / whole.width(), room.height() / whole.height())
        corner = room.center() + (area.topLeft() - whole.center()) * scale
        return QRectF(corner, area.size() * scale)

    def _on_canvas(self, at: QPointF) -> QPointF:
        whole = self._shown()
        drawn = self._place(whole)
        return whole.topLeft() + (at - drawn.topLeft()) * (whole.width() / drawn.width())

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lively = self._hovered or self._held is not None
        painter.setOpacity(1.0 if lively else 0.94)
        painter.setPen(QPen(colour_of(theme.edge if lively else theme.line), 1))
        painter.setBrush(colour_of(theme.surface))
        painter.drawRoundedRect(frame, 10, 10)
        target = self._place(self._content)
        if self._picture is None:
            self._picture = self._painted(target.size())
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
        seen = self._place(self._view.seen())
        fill = QColor(theme.selection)
        fill.setAlpha(26)
        painter.setPen(QPen(colour_of(theme.selection), 1.5))
        painter.setBrush(fill)
        painter.drawRoundedRect(seen & frame.adjusted(2, 2, -2, -2), 3, 3)

    def _painted(self, size: QSizeF) -> QPixmap:
        """The whole canvas, small."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((size * ratio).toSize().expandedTo(QSizeF(1, 1).toSize()))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = picture.width() / max(self._content.width(), 1.0)
        painter.scale(scale, scale)
        painter.translate(-self._content.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        board, theme = self._view.board, self._theme
        for pane, item in board.panes.items():
            tone = QColor(theme.accent(pane))
            tone.setAlpha(52)
            painter.setBrush(tone)
            painter.drawRoundedRect(QRectF(*item.frame.rect), 14, 14)
        painter.setBrush(colour_of(theme.line))
        painter.drawRoundedRect(board.panel.rect, 14, 14)
        cards = self._view.session.canvas.cards
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(cards) <= _MANY)
        blocks: dict[str, list[QRectF]] = defaultdict(list)
        for card in cards:
            frame = QRectF(card.x, card.y, card.width, card.height)
            blocks[card.colour or card.COLOUR].append(frame)
        for colour, frames in blocks.items():
            tone = QColor(theme.accents[colour])  # type: ignore[index]
            tone.setAlpha(150)
            painter.setBrush(tone)
            painter.drawRects(frames)
        painter.end()
        return picture

    # --- the pointer -------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._shown()
        at = event.position()
        if not self._place(self._view.seen()).contains(at):
            self._view.go(self._view.zoom, self._on_canvas(at))
            self._grip = QPointF()
        else:  # the visible part is taken where it was gripped
            self._grip = self._view.seen().center() - self._on_canvas(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            view = self._view
            view.glide.stop()
            view.as_opened = False
            view.look_at(view.zoom, self._on_canvas(event.position()) + self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._follow()
