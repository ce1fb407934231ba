"""The floor of every frame: the same cards and links as plain rectangles and lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QGraphicsLineItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
)

from canvas_app.document.canvas import Canvas

_FILL = QColor("#FFF3C4")


def populated(canvas: Canvas) -> QGraphicsScene:
    """A scene with one rectangle a card and one line a link."""
    scene = QGraphicsScene()
    scene.setSceneRect(-8000, -8000, 24_000, 80_000)
    middles: dict[str, QPointF] = {}
    for card in canvas.cards:
        item = QGraphicsRectItem(0, 0, card.width, card.height)
        item.setPos(card.x, card.y)
        item.setBrush(_FILL)
        scene.addItem(item)
        middles[card.id] = QRectF(*card.rect).center()
    for link in canvas.links:
        start, end = middles[link.start], middles[link.end]
        scene.addItem(QGraphicsLineItem(start.x(), start.y(), end.x(), end.y()))
    return scene


def plain_view(canvas: Canvas, width: int, height: int) -> QGraphicsView:
    """A view of such a scene, set up as ours is."""
    view = QGraphicsView()
    scene = populated(canvas)
    scene.setParent(view)
    view.setScene(scene)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
    view.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
    view.resize(width, height)
    view.show()
    return view
