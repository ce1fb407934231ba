"""A whole canvas as a picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, card


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_paper_reaches_every_edge(themed: None, theme: Theme) -> None:
    image = canvas_image(Canvas(id="plan"), theme=theme, scale=0.5)
    paper = colour_of(theme.paper)
    right, bottom = image.width() - 1, image.height() - 1
    assert bottom > 200, "several strips"
    for x in (0, right):
        assert {image.pixelColor(x, y).name() for y in range(bottom + 1)} == {paper.name()}
    for y in (0, bottom):
        assert {image.pixelColor(x, y).name() for x in range(right + 1)} == {paper.name()}


@pytest.fixture
def board(themed: None) -> Board:
    canvas = canvas_of(
        card("note", "low", title="Low", order=1, x=100, y=1300, width=200, height=100),
        card("note", "high", title="High", order=2, colour="red", x=50, y=1340, width=200,
             height=100),
        card("note", "far", title="Far", x=900, y=1300, width=200, height=100),
        links=(("low", "far"),),
    )  # fmt: skip
    return Board(canvas, model_of(canvas), Shown("USD", "en"))


def painted(board: Board, area: QRectF, **how: object) -> QImage:
    """A part of a board on magenta, which nothing has."""
    image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    board.paint(painter, **how)  # type: ignore[arg-type]
    painter.end()
    return image


def names(image: QImage, xs: range, ys: range) -> set[str]:
    return {image.pixelColor(x, y).name() for x in xs for y in ys}


def test_a_part_of_the_canvas_is_painted_as_it_is_and_nothing_beyond(board: Board) -> None:
    area = QRectF(0, 1200, 400, 300)
    whole = painted(board, area)
    part = painted(board, area, within=QRectF(120, 1310, 100, 60))
    inside = QRect(121, 111, 98, 58)
    assert part.copy(inside) == whole.copy(inside)
    assert names(part, range(0, 119), range(300)) == {"#ff00ff"}
    assert names(part, range(221, 400), range(300)) == {"#ff00ff"}
    assert names(part, range(400), range(0, 109)) == {"#ff00ff"}


def test_as_shapes_it_looks_as_it_does_in_pixels(board: Board) -> None:
    area = board.bounds()
    pixels, shapes = painted(board, area), painted(board, area, vector=True)
    assert pixels.size() == shapes.size()
    apart = [
        abs(a - b)
        for y in range(0, pixels.height(), 3)
        for a, b in zip(bytes(pixels.constScanLine(y)), bytes(shapes.constScanLine(y)), strict=True)
    ]
    assert sum(apart) / len(apart) < 0.2
    assert sum(1 for each in apart if each > 40) / len(apart) < 0.001


def test_what_lies_above_stays_above_in_reading_order_too(board: Board) -> None:
    area = QRectF(100, 1300, 300, 200)
    for vector in (False, True):
        image = painted(board, area, vector=vector)
        assert image.pixelColor(100, 85).name() == LIGHT.tints["red"].lower()
    order = [piece.card.id for piece in board.pieces(vector=True) if piece.card]
    assert order == ["low", "high", "far"], "from left to right, but for what lies above"
