"""What lies on the board. Items only show; `BoardScene` says what, tools move them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.canvas import Link
from canvas_app.document.cards import Card
from canvas_app.document.panes import LANES, Lane, PaneFrame
from canvas_app.drawing.card import SHADOW, Words, paint_card
from canvas_app.drawing.face import Face
from canvas_app.drawing.links import LABEL_WIDTH, link_path, paint_link
from canvas_app.drawing.market_panel import paint_panel
from canvas_app.drawing.panes import (
    PaneNotes,
    header_rect,
    lit_rects,
    note_rect,
    paint_pane,
    paint_plus,
    qrect,
)
from canvas_app.drawing.picture import paint_picture
from canvas_app.drawing.theme import CARD_RADIUS, Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

PANE_Z, PANEL_Z, LINK_Z = -3e9, -2e9, -1.5e9
"""Behind every card: a card's own z is its order."""


class Detail(Enum):
    """How much of a card is painted, by zoom and by how many cards there are."""

    FULL = 0
    TITLE = 1
    BLOCK = 2


class CardItem(QGraphicsRectItem):
    """One card. A top-level item, so that Qt's index finds it quickly."""

    def __init__(self, card: Card, face: Face, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.detail = Detail.FULL
        self.chosen = False
        self.hidden_words = False
        self.picture: QImage | None = None
        self.picture_of = ""
        """The sha256 of the embedded image that `picture` shows."""
        self.show_card(card, face)

    def show_card(self, card: Card, face: Face) -> None:
        """Show another state of the card."""
        self.card = card
        self.words = Words(face, card.width)
        self.setRect(QRectF(0, 0, card.width, max(card.height, self.words.height)))
        self.setPos(card.x, card.y)
        self.setZValue(card.order)
        self.update()

    def stretch(self, frame: QRectF) -> None:
        """Show the card in another frame while it is being resized."""
        if frame.width() != self.words.width:
            self.words = Words(self.words.face, frame.width())
        height = max(frame.height(), self.words.height)
        self.setRect(QRectF(0, 0, frame.width(), height))
        self.setPos(frame.topLeft())

    def choose(self, chosen: bool) -> None:
        """Show or end the outline of a selected card."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    @property
    def frame(self) -> QRectF:
        """Where the card lies on the canvas, as high as its words need."""
        return self.rect().translated(self.pos())

    def boundingRect(self) -> QRectF:
        edge = SHADOW + 3
        return self.rect().adjusted(-edge, -edge, edge, edge)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.rect())
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.detail is not Detail.BLOCK:
            ratio = painter.device().devicePixelRatioF() * option.levelOfDetailFromTransform(
                painter.worldTransform()
            )
            paint_card(
                painter,
                self.rect(),
                self.words,
                self.theme,
                device_ratio=min(max(ratio, 1.0), 4.0),
                title_only=self.detail is Detail.TITLE or self.hidden_words,
            )
            if self.picture is not None:
                paint_picture(painter, self.rect(), self.words, self.picture)
        else:
            painter.fillRect(self.rect(), self.theme.tint(self.words.face.colour))
        if self.chosen:
            pen = QPen(colour_of(self.theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                self.rect().adjusted(-1, -1, 1, 1), CARD_RADIUS + 1, CARD_RADIUS + 1
            )


class PaneItem(QGraphicsItem):
    """A pane: a backdrop, never the parent of its cards."""

    def __init__(self, frame: PaneFrame, notes: PaneNotes, theme: Theme) -> None:
        super().__init__()
        self.frame, self.notes, self.theme = frame, notes, theme
        self.lit = False
        self.lit_lane: Lane | None = None
        self.hot = False
        self.setZValue(PANE_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_pane(self, frame: PaneFrame, notes: PaneNotes) -> None:
        """Show another state of the pane; only words that differ are painted anew."""
        before, pane = self.notes, frame.pane
        if frame is not self.frame:
            self.prepareGeometryChange()
        elif notes.hints.get(pane) == before.hints.get(pane):
            self.notes = notes
            if notes.panes.get(pane) != before.panes.get(pane):
                self._update_part(header_rect(frame))
            for lane in LANES if pane == "market" else ():
                if notes.lanes.get(lane) != before.lanes.get(lane):
                    self._update_part(note_rect(frame, lane))
            return
        self.frame, self.notes = frame, notes
        self.update()

    def light(self, lit: bool, lane: Lane | None = None) -> None:
        """Show whether what is being dragged would land here."""
        before = self.lit, self.lit_lane
        self.lit, self.lit_lane = lit, lane
        if before[0] != lit:
            self.update()
        elif before[1] != lane:
            for changed in (before[1], lane):
                for part in lit_rects(self.frame, changed) if changed else ():
                    self._update_part(part)

    def _update_part(self, part: QRectF) -> None:
        """Of several parts, an item's own `update` would paint all that lies between them too."""
        self.scene().update(part)  # a pane lies at the origin

    def heat(self, hot: bool) -> None:
        """Show that the pointer is over the +."""
        if hot != self.hot:
            self.hot = hot
            self.update()

    def boundingRect(self) -> QRectF:
        return qrect(self.frame.rect).adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        paint_pane(
            painter,
            self.frame,
            self.notes,
            self.theme,
            tr,
            lit=self.lit,
            lit_lane=self.lit_lane,
            within=exposed,
        )
        paint_plus(painter, self.frame, self.theme, hot=self.hot)


class PanelItem(QGraphicsItem):
    """The figures below the panes."""

    def __init__(self, rect: QRectF, model: Model, case: Case, shown: Shown, theme: Theme) -> None:
        super().__init__()
        self.rect, self.model, self.case, self.shown, self.theme = rect, model, case, shown, theme
        self.setZValue(PANEL_Z)

    def show_model(self, rect: QRectF, model: Model, case: Case, shown: Shown) -> None:
        """Show other figures."""
        if rect != self.rect:
            self.prepareGeometryChange()
        self.rect, self.model, self.case, self.shown = rect, model, case, shown
        self.update()

    def boundingRect(self) -> QRectF:
        return self.rect.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_panel(painter, self.rect, self.model, self.case, self.shown, self.theme)


class LinkItem(QGraphicsItem):
    """A link between two cards."""

    def __init__(self, link: Link, start: CardItem, end: CardItem, theme: Theme) -> None:
        super().__init__()
        self.link, self.start, self.end, self.theme = link, start, end, theme
        self.chosen = False
        self.setZValue(LINK_Z)
        self.follow()

    def follow(self) -> None:
        """Lie where the two cards are now."""
        self.prepareGeometryChange()
        self.path, self.tip, self.direction = link_path(self.start.frame, self.end.frame)

    def choose(self, chosen: bool) -> None:
        """Show or end that the link is selected."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def boundingRect(self) -> QRectF:
        edge = LABEL_WIDTH / 2 + 2 if self.link.label else 10.0
        return self.path.boundingRect().adjusted(-edge, -10, edge, 10)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(10)
        return stroker.createStroke(self.path)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_link(
            painter,
            self.path,
            self.tip,
            self.direction,
            self.theme,
            label=self.link.label,
            selected=self.chosen,
        )


def handle_points(frame: QRectF) -> dict[str, QPointF]:
    """The four corners by which a card is resized."""
    return {
        "top_left": frame.topLeft(),
        "top_right": frame.topRight(),
        "bottom_left": frame.bottomLeft(),
        "bottom_right": frame.bottomRight(),
    }
