"""Slides hold everything that a talk is to show, in order, legible, nothing on top of another."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage, QPainter

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.panes import LANES, PANES
from canvas_app.document.stops import CHART_TITLES, Area, Stop
from canvas_app.drawing.face import Face
from canvas_app.drawing.slides.deck import CHART_SCALE, SMALLEST, Deck, deck_of, paper_of
from canvas_app.drawing.slides.flow import in_brief
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.paint import paint_slide
from canvas_app.drawing.slides.parts import (
    HIGH,
    BoardPart,
    Box,
    CardPart,
    ChartPart,
    Slide,
    Writing,
)
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.drawing.words import BADGE_PIXELS
from canvas_app.editing.edits import set_fields
from canvas_app.editing.reading import cards_of
from canvas_app.editing.stops import add_stop, set_brand, set_stop
from canvas_app.files.opening import read_canvas
from tests.generated import canvas as generated

pytestmark = pytest.mark.usefixtures("themed")
SAMPLES = sorted(paths.sample_canvases().glob("*.gtm.json"))


def slides(deck: Deck) -> list[Slide]:
    return [slide for stop in deck.stops for slide in slides_of(deck, stop)]


def deck(canvas: Canvas, width: float = 1920.0, sliders: int = 0) -> Deck:
    return deck_of(canvas, "base", LIGHT, width=width, sliders=sliders)


def stop(made: Deck, shows: str) -> tuple[Slide, ...]:
    return slides_of(made, next(s for s in made.stops if s.shows == shows))


def shown(pages: tuple[Slide, ...]) -> list[str]:
    return [part.card.id for page in pages for part in page.cards]


def crowded(count: int, pane: str = "customer", **fields: object) -> Canvas:
    kind = {"market": "segment", "customer": "persona"}[pane]
    cards = [
        new_card(kind, f"c{n}", title=f"Card {n}", pane=pane, x=10.0, y=90.0 * n, **fields)
        for n in range(count)
    ]
    return Canvas(id="crowd", cards=tuple(cards))


# --- everything is there, in order -----------------------------------------------------------


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
@pytest.mark.parametrize("on_paper", [False, True])
def test_a_panes_slides_show_each_of_its_cards_once_in_reading_order(file, on_paper) -> None:
    canvas = read_canvas(file).canvas
    made = paper_of(canvas, "base", LIGHT, ratio=1.414) if on_paper else deck(canvas)
    for pane in PANES:
        assert shown(stop(made, pane)) == [card.id for card in cards_of(canvas, pane)]


@given(seed=st.integers(0, 10_000), width=st.sampled_from([1440.0, 1920.0, 2520.0]))
def test_whatever_is_on_a_canvas_is_on_its_slides(seed: int, width: float) -> None:
    canvas = generated(seed)
    made = deck(canvas, width, sliders=2)
    for pane in PANES:
        pages = stop(made, pane)
        assert sorted(shown(pages)) == sorted(card.id for card in cards_of(canvas, pane))
        for page in pages:
            assert_tidy(page)


def test_more_cards_than_fit_go_on_to_another_slide() -> None:
    canvas = crowded(60)
    pages = stop(deck(canvas), "customer")
    assert len(pages) > 1
    assert shown(pages) == [card.id for card in canvas.cards]
    assert [page.page for page in pages] == list(range(len(pages)))
    for page in pages:
        assert_tidy(page)


def test_every_slide_of_a_crowded_market_has_all_lanes_to_drag_to() -> None:
    canvas = crowded(30, "market", lane="target")
    pages = stop(deck(canvas), "market")
    assert len(pages) > 1
    for page in pages:
        assert set(page.lanes) == set(LANES)
        assert_tidy(page)


@given(
    facts=st.lists(
        st.from_regex(r"[a-z]{2,9} [0-9]{1,6}%", fullmatch=True), min_size=1, max_size=4
    ),
    wide=st.floats(120, 320),
    brief=st.sampled_from([1, 2]),
)
def test_in_brief_a_fact_is_whole_or_left_out(facts, wide: float, brief: int) -> None:
    face = Face("Title", tuple(facts), "More words", "", "market")
    (line,) = in_brief(face, wide, brief, ", ").lines
    said = line.removesuffix(" …").split(", ")
    assert said == facts[: len(said)]


def test_a_card_with_very_much_text_is_whole() -> None:
    canvas = crowded(1, text="Many words that need lines. " * 80)
    (page,) = stop(deck(canvas), "customer")
    (card,) = page.cards
    assert card.rect.height() >= card.words.height * card.scale - 1
    assert_tidy(page)


def test_a_folded_card_shows_its_text_on_paper_only() -> None:
    canvas = crowded(1, text="What it holds", collapsed=True)
    (live,) = stop(deck(canvas), "customer")
    (printed,) = stop(paper_of(canvas, "base", LIGHT, ratio=1.414), "customer")
    assert live.cards[0].words.face.collapsed
    assert not printed.cards[0].words.face.collapsed


# --- legible -----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1440.0, 1920.0, 2520.0])
@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_nothing_on_a_screen_is_written_smaller_than_can_be_read_from_the_back(file, width) -> None:
    for slide in slides(deck(read_canvas(file).canvas, width, sliders=3)):
        for part in slide.parts:
            if isinstance(part, Writing):
                assert part.size >= SMALLEST
            elif isinstance(part, CardPart):
                assert part.scale * BADGE_PIXELS >= SMALLEST
                assert part.words.face.size != "small"
            elif isinstance(part, ChartPart):
                assert part.scale >= CHART_SCALE


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
def test_nothing_lies_on_anything_else(file) -> None:
    for slide in slides(deck(read_canvas(file).canvas, sliders=3)):
        assert_tidy(slide)


def assert_tidy(slide: Slide) -> None:
    """Every part is on the slide, words are within their room, and no two cards overlap."""
    for part in slide.parts:
        assert slide.rect.adjusted(-1, -1, 1, 1).contains(part.rect), part
    solid = [p.rect.adjusted(1, 1, -1, -1) for p in slide.parts if _stands_alone(p)]
    for n, one in enumerate(solid):
        assert not any(one.intersects(other) for other in solid[n + 1 :])
    for card, (lane, rect) in product(slide.cards, slide.lanes.items()):
        inside = rect.adjusted(-1, -1, 1, 1).contains(card.rect)
        assert inside == (card.lane == lane)
    if slide.sliders is not None:
        assert not any(slide.sliders.intersects(rect) for rect in solid)


def _stands_alone(part: object) -> bool:
    return isinstance(part, CardPart | ChartPart) or (isinstance(part, Writing) and not part.role)


# --- each kind of stop -------------------------------------------------------------------------


def test_the_overview_says_where_each_pane_comes_from() -> None:
    (slide,) = stop(deck(read_canvas(SAMPLES[0]).canvas), "overview")
    assert set(slide.origins) == set(PANES)
    for one, other in pairwise(slide.origins.values()):
        assert not one.intersects(other)


def test_the_overview_counts_what_it_has_no_room_for() -> None:
    (slide,) = stop(deck(crowded(40)), "overview")
    lines = [part.text for part in slide.parts if isinstance(part, Writing)]
    named = sum(line.startswith("Card ") for line in lines)
    assert f"and {40 - named} more" in lines


def test_the_figures_of_an_empty_canvas_say_what_to_type() -> None:
    made = deck(Canvas(id="empty"))
    (slide,) = stop(made, "figures")
    (chart,) = (part.chart for part in slide.parts if isinstance(part, ChartPart))
    assert chart.empty
    assert all(slides_of(made, each) for each in made.stops)


def test_next_steps_are_what_somebody_wrote_or_else_what_is_open() -> None:
    canvas = read_canvas(SAMPLES[0]).canvas
    found = [p.text for p in stop(deck(canvas), "next")[0].parts if isinstance(p, Writing)]
    own = set_stop(canvas, "next", text="Call the first ten\n\n**Sign** two of them")
    written = [p for p in stop(deck(own), "next")[0].parts if isinstance(p, Writing) and p.mark]
    assert [(p.mark, p.text) for p in written] == [
        ("1.", "Call the first ten"), ("2.", "Sign two of them"),
    ]  # fmt: skip
    assert not set(found) & {p.text for p in written}


def test_a_step_that_is_longer_than_a_slide_goes_on_upon_the_next_one() -> None:
    words = [f"word{n}" for n in range(3000)]
    text = "First\n" + " ".join(words) + "\nLast"
    made = deck(set_stop(Canvas(id="long"), "next", text=text))
    steps = [
        part for slide in stop(made, "next") for part in slide.parts
        if isinstance(part, Writing) and not part.role
        and part.rect.left() > made.content.left() and part.rect.top() >= made.content.top()
    ]  # fmt: skip
    assert " ".join(part.text for part in steps).split() == ["First", *words, "Last"]
    assert all(part.rect.bottom() <= made.content.bottom() for part in steps)
    assert [part.mark for part in steps if part.mark] == ["1.", "2.", "3."]


def test_where_every_stop_is_hidden_the_first_is_the_only_one() -> None:
    canvas = Canvas(id="hidden")
    for each in canvas.talk:
        canvas = set_stop(canvas, each.id, hidden=True)
    made = deck(canvas)
    slide = slides_of(made, canvas.talk[0])[0]
    said = [part.text for part in slide.parts if isinstance(part, Writing)]
    assert "Overview · 1 of 1" in said


def test_added_stops_show_cards_a_part_of_the_canvas_and_charts() -> None:
    canvas = read_canvas(SAMPLES[0]).canvas
    chosen = tuple(card.id for card in canvas.cards[:3])
    canvas, cards = add_stop(canvas, None, shows="cards", cards=(*chosen, "gone"))
    canvas, area = add_stop(
        canvas, cards, shows="area", area=Area(x=0, y=0, width=400, height=300), headline="Here"
    )
    made = deck(canvas)
    by_id = {each.id: slides_of(made, each) for each in made.stops}
    assert shown(by_id[cards]) == list(chosen)
    (board,) = (p for p in by_id[area][0].parts if isinstance(p, BoardPart))
    assert board.area == QRectF(0, 0, 400, 300)
    assert by_id[area][0].title == "Here"


def test_a_view_that_is_too_small_to_be_read_is_followed_by_its_cards() -> None:
    canvas = read_canvas(SAMPLES[0]).canvas
    canvas, near = add_stop(canvas, None, shows="area", area=Area(x=0, y=0, width=360, height=300))
    canvas, far = add_stop(
        canvas, near, shows="area", area=Area(x=-50, y=-50, width=2000, height=1500)
    )
    made = deck(canvas)
    by_id = {each.id: slides_of(made, each) for each in made.stops}
    assert len(by_id[near]) == 1
    first, *others = by_id[far]
    assert [type(p) for p in first.parts if isinstance(p, BoardPart | CardPart)] == [BoardPart]
    assert set(shown(others)) == {card.id for card in canvas.cards}
    for page in others:
        assert_tidy(page)


@pytest.mark.parametrize("name", CHART_TITLES)
def test_every_chart_can_be_a_stop(name) -> None:
    canvas = read_canvas(SAMPLES[0]).canvas
    made = deck(canvas)
    for page in slides_of(made, Stop(id="s", shows="chart", chart=name)):
        assert any(isinstance(part, ChartPart) for part in page.parts)


def test_the_figure_that_matters_has_the_clients_colour() -> None:
    canvas = set_brand(read_canvas(SAMPLES[0]).canvas, primary="#7A1FA2")
    parts = [p for p in stop(deck(canvas), "market")[0].parts if isinstance(p, Writing)]
    assert [p.colour for p in parts if p.role == "figure"].count("#7A1FA2") == 1


def test_what_somebody_remarked_on_a_card_is_not_for_the_audience() -> None:
    canvas = crowded(1, comments=({"id": "a", "text": "Is this true?"},))
    for made in (deck(canvas), paper_of(canvas, "base", LIGHT, ratio=1.414)):
        (page,) = stop(made, "customer")
        assert page.cards[0].words.face.comments == 0


def test_hidden_stops_are_not_counted() -> None:
    canvas = set_stop(read_canvas(SAMPLES[0]).canvas, "customer", hidden=True)
    made = deck(canvas)
    assert "customer" not in [each.id for each in made.stops]
    kickers = [p.text for p in stop(made, "market")[0].parts if _is_kicker(p)]
    assert kickers == ["Market · 2 of 7"]


def _is_kicker(part: object) -> bool:
    return isinstance(part, Writing) and part.role == "kicker"


def test_figures_are_in_view_on_every_slide_once_there_are_any() -> None:
    for slide in slides(deck(read_canvas(SAMPLES[0]).canvas)):
        labels = [p.text for p in slide.parts if isinstance(p, Writing) and p.role == "label"]
        assert labels[:2] == ["TAM", "SAM"]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_slide_is_painted_where_its_parts_are(theme) -> None:
    canvas = set_fields(read_canvas(SAMPLES[0]).canvas, title="Painted")
    made = deck_of(canvas, "base", theme, width=1920)
    (slide,) = stop(made, "market")
    image = QImage(1920, int(HIGH), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slide(painter, slide, made)
    painter.end()
    lane = next(p for p in slide.parts if isinstance(p, Box) and p.lane == "target")
    assert image.pixelColor(lane.rect.bottomLeft().toPoint() + QPoint(8, -8)).name() == lane.fill
    card = slide.cards[0]
    corner = card.rect.bottomRight().toPoint() - QPoint(12, 12)
    assert image.pixelColor(corner).name().upper() == theme.tints[card.words.face.colour]
    assert image.pixelColor(4, 4).name().upper() == theme.paper
