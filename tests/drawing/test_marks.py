"""Plain marks in a card's text: shown formatted, stored as they were typed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from canvas_app.document.cards import new_card
from canvas_app.document.cards.base import TEXT_SIZES, TextSize
from canvas_app.drawing.card import PADDING, Words, frame_of, paint_card
from canvas_app.drawing.corner import comments_rect, width_beside_title
from canvas_app.drawing.face import Face
from canvas_app.drawing.fonts import SEMIBOLD
from canvas_app.drawing.marks import (
    bold_in,
    characters,
    item_of,
    marked,
    paragraphs,
    units,
    without_marks,
)
from canvas_app.drawing.measuring import height_of, laid_out, ruler
from canvas_app.drawing.theme import LIGHT

pytestmark = pytest.mark.usefixtures("themed")

MARKED = st.text(alphabet="a b*-1.2•远，\n\t😀", max_size=60)
WORDS = st.text(
    alphabet="abcdefghijklmnopqrstuvwxyzAVTW 0123456789  .,;:!?%()/-$&'×–"
    "远程团队也能保持专业形象，。",
    max_size=120,
)


def words(text: str, width: float = 168, size: TextSize = "normal", **more: object) -> Words:
    return Words(Face("Title", (), text, "", "note", size, **more), width)  # type: ignore[arg-type]


def shown(text: str) -> list[tuple[str, list[str]]]:
    """Each line as it is shown, and its bold words."""
    return [(p.words, [p.words[a:b] for a, b in p.bold]) for p in paragraphs(text)]


def test_bold_is_what_stands_between_two_stars_each() -> None:
    assert shown("a **bold** word") == [("a bold word", ["bold"])]
    assert shown("**远程**团队") == [("远程团队", ["远程"])]
    assert shown("**a****b**") == [("ab", ["a", "b"])]


@pytest.mark.parametrize(
    "text", ["a**b", "** a **", "2 ** 3 ** 4", "****", "**a", "-5 %", "1.5 m", "*a*", "2025. x"]
)
def test_what_is_not_closed_or_not_known_stays_as_it_is_typed(text: str) -> None:
    assert shown(text) == [(text, [])]
    assert paragraphs(text)[0].item is None


def test_bold_does_not_reach_over_the_end_of_a_line() -> None:
    assert shown("**a\nb**") == [("**a", []), ("b**", [])]


def test_lists_have_bullets_numbers_and_one_level_below() -> None:
    each = paragraphs("- one\n* two\n  • below\n12. twelve\n- ")
    items = [(p.item.mark, p.item.level, p.words) for p in each if p.item]
    assert items == [
        ("-", 0, "one"),
        ("*", 0, "two"),
        ("•", 1, "below"),
        ("12.", 0, "twelve"),
        ("-", 0, ""),
    ]


def test_a_bold_mark_inside_an_item_is_not_its_bullet() -> None:
    assert shown("* **a** b") == [("a b", ["a"])]
    assert item_of("**a** b") is None


@given(MARKED)
@example("***x***")
@example("****a**")
def test_no_sign_is_lost(text: str) -> None:
    for line, p in zip(text.split("\n"), paragraphs(text), strict=True):
        taken = 4 * len(p.bold) + (p.item.length if p.item else 0)
        assert len(p.words) == len(line) - taken
        assert all(0 <= a < b <= len(p.words) for a, b in p.bold)
        for start, end in bold_in(line):
            assert line[start : start + 2] == "**" == line[end - 2 : end]
    if not marked(text):
        assert without_marks(text) == text


@given(MARKED, st.data())
def test_positions_go_to_qt_and_back(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert units(text, at) == len(text[:at].encode("utf-16-le")) // 2
    assert characters(text, units(text, at)) == at


def test_a_hostile_text_is_read_at_once() -> None:
    assert shown("**a " * 12_000 + "b")[0][1] == []
    assert len(bold_in("**a**" * 10_000)) == 10_000


@given(WORDS, st.sampled_from([60.0, 148.0, 300.0]), st.booleans())
@example("Is the 118k from the census table or from the panel?", 148.0, False)
@example("远程团队也能保持专业形象，" * 4, 148.0, True)
def test_the_height_told_in_advance_is_the_height_laid_out(
    text: str, room: float, title: bool
) -> None:
    line = ruler(13, SEMIBOLD) if title else ruler(12)
    low, high = line.bounds(text, room)
    real = height_of(laid_out(text, line.font, room))
    assert low <= real <= high


def test_heights_of_sentences_are_told_right_at_every_edge() -> None:
    sentence = "Is the 118k from the census table, or 3.5% of Remote-first SMB (net) at $15 a seat?"
    chinese = "远程团队也能保持专业形象，电话系统每周故障；成本高。"
    for text in (sentence, chinese):
        for step in range(600):
            room = 60 + step / 3
            low, high = ruler(12).bounds(text, room)
            assert low <= height_of(laid_out(text, ruler(12).font, room)) <= high, room


@given(MARKED | WORDS, st.sampled_from(TEXT_SIZES))
def test_the_frame_holds_all_words(text: str, size: TextSize) -> None:
    laid = words(text, size=size)
    card = new_card("note", "n", height=40.0)
    assert frame_of(card, laid).height() == max(40.0, words(text, size=size)._laid.height)


@given(MARKED)
def test_more_text_never_makes_a_card_lower(text: str) -> None:
    assert words(text + "\nmore").height > words(text).height
    assert words(text, size="large").height > words(text, size="normal").height


def test_the_usual_text_is_measured_without_being_laid_out() -> None:
    for text in (
        "Is the 118k from the census table or from the panel?",
        "远程团队也能保持专业形象",
    ):
        laid = words(text)
        assert laid.height > 40
        assert laid._laid_out is None


def ink(laid: Words, height: float = 0) -> QImage:
    image = QImage(220, int(max(laid.height, height)) + 10, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    laid.paint(painter, QPointF(0, 0), LIGHT, title_only=False)
    painter.end()
    return image


def dark(image: QImage, x: range, y: range) -> int:
    return sum(image.pixelColor(a, b).lightness() < 165 for a in x for b in y)


def test_bold_words_are_painted_heavier() -> None:
    assert ink(words("**heavier words**")) != ink(words("heavier words"))
    everything = range(200), range(28, 50)
    assert dark(ink(words("**heavier words**")), *everything) > 1.15 * dark(
        ink(words("heavier words")), *everything
    )


def test_the_second_line_of_an_item_hangs_below_its_first() -> None:
    laid = words("- a rather long item that needs more than a single line")
    image = ink(laid)
    below = range(46, int(laid.height) - 8)
    assert dark(image, range(10, 20), below) == 0, "nothing below the bullet"
    assert dark(image, range(20, 60), below) > 20


def test_a_collapsed_card_is_as_high_as_its_title_and_keeps_its_height() -> None:
    card = new_card("note", "n", height=84.0)
    closed = words("Many words that need lines. " * 20, collapsed=True)
    assert frame_of(card, closed).height() < 45
    assert closed.height == closed._laid.height


def test_whatever_stands_beside_the_title_touches_no_word() -> None:
    for more in ({"comments": 3}, {"collapsed": True, "comments": 12, "locked": True}):
        face = Face("W" * 40, (), "", "", "note", **more)  # type: ignore[arg-type]
        title = Words(face, 168)._laid.title[0][0]
        widest = max(title.lineAt(n).naturalTextWidth() for n in range(title.lineCount()))
        assert widest <= 168 - 20 - width_beside_title(face)
        assert comments_rect(QRectF(0, 0, 168, 84), face).left() >= PADDING + widest


def test_comments_and_locks_make_no_card_higher() -> None:
    face = Face("Title", ("line",), "text", "", "note")
    with_all = Face("Title", ("line",), "text", "", "note", locked=True, comments=3)
    assert Words(with_all, 168).height == Words(face, 168).height


def test_all_of_a_card_is_painted_in_every_size() -> None:
    for size in TEXT_SIZES:
        face = Face("T", ("line",), "- a\n1. b", "clarity 2", "note", size, False, True, 3)
        laid = Words(face, 168)
        image = QImage(180, int(laid.height) + 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        card = new_card("note", "n", x=4.0, y=4.0)
        paint_card(painter, frame_of(card, laid), laid, LIGHT)
        painter.end()
        assert dark(image, range(180), range(image.height() - 38, image.height() - 20)) > 20


def test_places_in_a_text_with_letters_of_two_units_are_counted_as_qt_does() -> None:
    text = "中😀a"
    assert [units(text, at) for at in range(4)] == [0, 1, 3, 4]
    assert [characters(text, units(text, at)) for at in range(4)] == [0, 1, 2, 3]
