"""A card on the board."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.cards import Card
from canvas_app.drawing.card import SHADOW, Words, frame_of, paint_card
from canvas_app.drawing.embedded import paint_picture
from canvas_app.drawing.face import Face
from canvas_app.drawing.theme import CARD_RADIUS, Theme, colour_of


class Detail(Enum):
    """How much of a card is painted, by zoom and by how many cards there are."""

    FULL = 0
    TITLE = 1
    BLOCK = 2


def _nobody() -> None:
    """Nobody paints it but itself."""


class CardItem(QGraphicsRectItem):
    """One card. A top-level item, so that Qt's index finds it quickly."""

    def __init__(
        self, card: Card, face: Face, theme: Theme, on_unblocked: Callable[[], None] = _nobody
    ) -> None:
        super().__init__()
        self.theme, self.on_unblocked = theme, on_unblocked
        self.detail = Detail.FULL
        self.blocked = False
        """Whether `BlocksItem` paints it instead, until it is moved."""
        self.chosen = False
        self.hidden_words = False
        self.picture: QImage | None = None
        self.picture_broken = False
        """Whether it has a picture that can't be shown."""
        self.show_card(card, face)

    def show_card(self, card: Card, face: Face) -> None:
        """Show another state of the card."""
        self.card = card
        self.words = Words(face, card.width)
        frame = frame_of(card, self.words)
        self.setRect(QRectF(0, 0, frame.width(), frame.height()))
        super().setPos(frame.topLeft())
        self.setZValue(card.order)
        self._settle()
        self.update()

    def show_detail(self, detail: Detail) -> None:
        """Paint more or less."""
        self.detail = detail
        self._settle()

    def setPos(self, *place: Any) -> None:
        """Move the item: from now on it paints itself, as it may be in somebody's hand."""
        if self.blocked:
            self.blocked = False
            self.setFlag(self.GraphicsItemFlag.ItemHasNoContents, False)
            self.on_unblocked()
        super().setPos(*place)

    def _settle(self) -> None:
        blocked = self.detail is Detail.BLOCK
        if blocked != self.blocked:
            self.blocked = blocked
            self.setFlag(self.GraphicsItemFlag.ItemHasNoContents, blocked)

    def stretch(self, frame: QRectF) -> None:
        """Show the card in another frame while it is being resized."""
        if frame.width() != self.words.width:
            self.words = Words(self.words.face, frame.width())
        height = self.words.frame_height(frame.height())
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
            if self.picture is not None or self.picture_broken:
                paint_picture(painter, self.rect(), self.words, self.picture, self.theme)
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
