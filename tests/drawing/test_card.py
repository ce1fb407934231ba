"""Cards grow with their words, and painting them for long does not harm the interpreter."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.drawing.card import PADDING, Words, frame_of, paint_card
from canvas_app.drawing.face import Face
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.png import png_bytes
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.ui.board.items.card import CardItem

pytestmark = pytest.mark.usefixtures("themed")


def words(text: str, width: float = 168) -> Words:
    return Words(Face("Title", ("1,000 × $5",), text, "", "market"), width)


def test_a_card_is_as_high_as_its_words_and_never_lower_than_its_frame() -> None:
    short, long = words("One line"), words("Many words that need lines. " * 20)
    assert long.height > short.height
    card = new_card("note", "n", height=84.0)
    assert frame_of(card, short).height() == 84
    assert frame_of(card, long).height() == long.height


def test_a_narrower_card_is_higher() -> None:
    text = "Many words that need several lines"
    assert words(text, 100).height > words(text, 300).height


def test_a_word_without_spaces_is_broken_not_cut() -> None:
    assert words("x" * 400).height > words("x").height + 100
    assert words("远程团队也能保持专业形象" * 10).height > words("远").height + 50


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_words_are_painted_inside_the_frame(theme) -> None:
    laid = words("Some words in the card that wrap onto further lines")
    frame = QRectF(20, 20, 168, laid.height)
    image = QImage(220, int(laid.height) + 60, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    paint_card(painter, frame, laid, theme)
    painter.end()
    tint = theme.tints["market"].lower()
    inside = int(20 + PADDING / 2)
    assert image.pixelColor(inside, int(frame.center().y())).name() == tint
    row = [image.pixelColor(x, y).name() for y in range(26, 44) for x in range(30, 120)]
    assert len(set(row)) > 10, "there are letters"


def test_an_empty_canvas_has_a_picture_and_a_large_one_is_scaled_down() -> None:
    image = canvas_image(Canvas(id="empty"))
    assert png_bytes(image).startswith(b"\x89PNG")
    assert image.width() > 2000
    far = new_card("note", "far", x=100_000.0, y=100_000.0)
    huge = canvas_image(Canvas(id="huge", cards=(far,)))
    assert not huge.isNull()
    assert huge.width() * huge.height() <= 101_000_000


def test_thousands_of_repaints_leave_none_alone() -> None:
    """PySide6 6.12.0 on Python 3.11 drops a reference of None at every void call."""
    scene = QGraphicsScene()
    item = CardItem(new_card("note", "n"), Face("Note", (), "text", "", "note"), LIGHT)
    scene.addItem(item)
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(3000):
        scene.render(painter)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 1000


def test_a_picture_has_no_hints_on_what_to_drag():
    image = canvas_image(Canvas(id="empty"), scale=1.0)
    surface = QColor(LIGHT.surface)
    pane = next(frame for frame in Canvas(id="empty").panes if frame.pane == "customer").rect
    left, top = (
        min(f.x for f in Canvas(id="empty").panes),
        min(f.y for f in Canvas(id="empty").panes),
    )
    x = round(pane.x - left + pane.width / 2) + 28
    ys = range(round(pane.y - top) + 28 + 60, round(pane.y - top + pane.height) + 28 - 20)
    assert all(image.pixelColor(x, y) == surface for y in ys)
