"""The palette: every kind of card, to drag onto the canvas or to click."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.panes import PANE_TITLES, PANES, Pane
from canvas_app.document.text import N_
from canvas_app.drawing.card import SHADOW, Words, paint_card
from canvas_app.drawing.face import Face
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.look import set_role
from canvas_app.ui.plain import label, set_tip

KIND_MIME = "application/x-gtm-card-kind"
"""What a drag from the palette carries: the kind's key in CARD_KINDS, as UTF-8."""

WIDTH = 152
_LOWEST, _HIGHEST = 21, 34
_LEAST_ZOOM = 0.25
"""Below it a card in the hand would no longer be seen."""
_HEADING, _GAP, _SIDE = 19, 3, 12

TIPS: dict[str, str] = {
    "segment": N_(
        "Customers who are alike: how many they are and what one pays. "
        "Its lane decides whether it counts for TAM, SAM or SOM."
    ),
    "market_total": N_("A published size of the whole market, narrowed step by step (top-down)."),
    "competitor": N_("Who else the customer could choose; doing nothing counts too."),
    "persona": N_("A person who takes part in buying: their roles, goals and pains."),
    "job": N_("A pain to end or a goal to reach, apart from any one person."),
    "channel": N_("A way to customers: its leads, how many of them buy, and what it costs."),
    "partner": N_("Somebody else who sells, recommends or delivers."),
    "message": N_("What to say to whom: the pain, the value, the words."),
    "proof": N_("Evidence for a message: a customer, a figure, an award."),
    "differentiator": N_("What you do that the alternatives don’t."),
    "tier": N_("A price, what it is paid for, and the share of customers who choose it."),
    "offer": N_("What is sold: pricing model, margin and churn."),
    "research": N_("What people said they would pay: the best price, and the range they accept."),
    "note": N_("Plain words, anywhere on the canvas."),
    "image": N_("A picture, anywhere on the canvas."),
    "link": N_("The address of something outside the canvas."),
}


def kind_mime(kind: str) -> QMimeData:
    """What a drag of a kind carries."""
    data = QMimeData()
    data.setData(KIND_MIME, QByteArray(kind.encode()))
    return data


def kind_of(data: QMimeData) -> str | None:
    """The kind that a drag carries; None where it carries something else."""
    if not data.hasFormat(KIND_MIME):
        return None
    kind = bytes(data.data(KIND_MIME).data()).decode("utf-8", "replace")
    return kind if kind in CARD_KINDS else None


class CardPalette(QScrollArea):
    """All kinds of cards in the order of the panes. Fits without scrolling from 536 px on."""

    wanted = Signal(str)
    """A kind that was clicked, or chosen with Enter: put such a card in a free place."""

    zoom = 1.0
    """The canvas's: a card is as large in the hand as it will be there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, KindButton] = {}
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Kinds of cards"))
        set_role(self, "panel")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_SIDE, 6, _SIDE, 8)
        column.setSpacing(_GAP)
        self._headings = 0
        groups: list[tuple[Pane | None, str]] = [(pane, PANE_TITLES[pane]) for pane in PANES]
        for home, title in [*groups, (None, N_("Anywhere"))]:
            kinds = {kind: made for kind, made in CARD_KINDS.items() if home == made.HOME}
            if kinds:
                self._add_group(column, tr(title), kinds, theme)
        column.addStretch(1)
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the buttons as high as the room allows, so that all fit in a small window."""
        n = len(self.buttons)
        fixed = self._headings * _HEADING + (n + self._headings) * _GAP + 6 + 8
        height = (self.viewport().height() - fixed) // n
        for button in self.buttons.values():
            button.setFixedHeight(max(_LOWEST, min(_HIGHEST, height)))
        super().resizeEvent(event)

    def _add_group(
        self, column: QVBoxLayout, title: str, kinds: dict[str, type[Card]], theme: Theme
    ) -> None:
        heading = label(title, "small")
        heading.setFixedHeight(_HEADING)
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        heading.setContentsMargins(2, 0, 0, 1)
        column.addWidget(heading)
        self._headings += 1
        for kind, made in kinds.items():
            button = KindButton(kind, made, theme)
            button.clicked.connect(partial(self.wanted.emit, kind))
            button.stepped.connect(self._step)
            button.dragged.connect(self._drag)
            column.addWidget(button)
            self.buttons[kind] = button

    def _drag(self, kind: str) -> None:
        button = self.buttons[kind]
        button.drag(card_picture(button.made, button.theme, button.devicePixelRatioF(), self.zoom))

    def follow_zoom(self, zoom: float) -> None:
        """The canvas is shown at another zoom."""
        self.zoom = max(zoom, _LEAST_ZOOM)

    def _step(self, by: int) -> None:
        """Move the keyboard's focus to the next or the previous kind."""
        buttons = list(self.buttons.values())
        for at, button in enumerate(buttons):
            if button.hasFocus():
                target = buttons[max(0, min(at + by, len(buttons) - 1))]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self.ensureWidgetVisible(target)
                return


class KindButton(QPushButton):
    """One kind. A press that moves becomes a drag, otherwise it is a click."""

    stepped = Signal(int)
    dragged = Signal(str)
    """Its kind begins to be dragged."""

    def __init__(self, kind: str, made: type[Card], theme: Theme) -> None:
        super().__init__(tr(made.LABEL))
        self.kind = kind
        self.made = made
        self.theme = theme
        self._pressed_at: QPoint | None = None
        set_role(self, "kind")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setIconSize(QSize(12, 10))
        explained = tr(TIPS[kind]) if kind in TIPS else ""
        set_tip(self, explained)
        self.setAccessibleName(tr("New card: {kind}", kind=tr(made.LABEL)))
        self.setAccessibleDescription(explained)
        self.setIcon(_square(theme, made))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = (event.position().toPoint() - start).manhattanLength()
            if moved >= QApplication.startDragDistance():
                self._pressed_at = None
                self.setDown(False)
                self.dragged.emit(self.kind)
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.stepped.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)

    def drag(self, picture: QPixmap) -> None:
        """Drag the kind, seen as a picture around the pointer."""
        drag = QDrag(self)
        drag.setMimeData(kind_mime(self.kind))
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize()
        drag.setHotSpot(QPointF(size.width() / 2, size.height() / 2).toPoint())
        drag.exec(Qt.DropAction.CopyAction)


def card_picture(made: type[Card], theme: Theme, ratio: float, zoom: float = 1.0) -> QPixmap:
    """An empty card of a kind, as it will lie on the canvas, a little see-through."""
    width, height = made.SIZE
    ratio = max(1.0, ratio)
    room = QSizeF(width + 2 * SHADOW, height + 2 * SHADOW) * zoom
    pixmap = QPixmap((room * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.92)
    painter.scale(zoom, zoom)
    face = Face(tr(made.LABEL), (), "", "", made.COLOUR)
    frame = QRectF(SHADOW, SHADOW, width, height)
    paint_card(
        painter, frame, Words(face, width), theme, device_ratio=min(max(ratio * zoom, 1.0), 4.0)
    )
    painter.end()
    return pixmap


def _square(theme: Theme, made: type[Card]) -> QIcon:
    colour = theme.accent(made.COLOUR)
    if made.COLOUR == "note":
        colour = QColor("#E3BC5A") if theme.name == "light" else colour
    elif made.COLOUR == "grey":
        colour = colour_of(theme.faint)
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(12 * scale, 10 * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, 10, 10), 2.5, 2.5)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
