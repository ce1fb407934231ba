"""A chart below sliders: no row is missing without a word, and it says what it is about."""

from __future__ import annotations

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.drawing.charts.bars import RatioChart
from canvas_app.drawing.slides.deck import Deck, deck_of
from canvas_app.drawing.slides.make import slides_of
from canvas_app.drawing.slides.parts import ChartPart, Slide, Writing
from canvas_app.drawing.theme import LIGHT
from canvas_app.files.opening import read_canvas

pytestmark = pytest.mark.usefixtures("themed")


def price(canvas: Canvas) -> tuple[Slide, Deck]:
    deck = deck_of(canvas, "base", LIGHT, sliders=3)
    stop = next(stop for stop in deck.stops if stop.shows == "price")
    return slides_of(deck, stop)[0], deck


def with_channels(count: int) -> Canvas:
    """A sample with more of its channels."""
    canvas = read_canvas(paths.sample_canvases() / "slack.gtm.json").canvas
    channel = next(card for card in canvas.cards if card.kind == "channel")
    more = tuple(
        channel.model_copy(update={"id": f"more-{n}", "title": f"Reseller {n}"})
        for n in range(count - sum(card.kind == "channel" for card in canvas.cards))
    )
    return canvas.model_copy(update={"cards": (*canvas.cards, *more)})


@pytest.mark.parametrize(("channels", "missing"), [(3, False), (9, True)])
def test_the_worst_channel_is_not_left_out_silently(channels: int, missing: bool) -> None:
    slide, deck = price(with_channels(channels))
    part = next(part for part in slide.parts if isinstance(part, ChartPart))
    assert isinstance(part.chart, RatioChart)
    assert part.titled is not missing
    left_out = channels + 1 - len(part.chart.bars)
    assert bool(left_out) is missing
    said = [part for part in slide.parts if isinstance(part, Writing) and "more" in part.text]
    assert [line.text for line in said] == ([f"and {left_out} more"] if missing else [])
    for line in said:
        assert part.rect.bottom() <= line.rect.top()
        assert line.rect.bottom() <= deck.content.bottom() + 0.1
