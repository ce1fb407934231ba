"""Nested TAM, SAM and SOM: areas in proportion, legible however small SOM is."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from canvas_app.drawing.charts.ink import spot_at
from canvas_app.drawing.charts.nested import NestedChart
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.numbers.shown import Shown
from tests.drawing.charts.gallery import nested, painted


def areas(chart: NestedChart, width: float = 640) -> dict[str, float]:
    """The area of each level's circle, measured on what shows words on hover."""
    _, ink = painted(chart, width)
    found: dict[str, float] = {}
    for spot in ink.spots:
        path = spot.shape
        if isinstance(path, QPainterPath):
            box = path.boundingRect()
            assert box.width() == pytest.approx(box.height(), rel=1e-3)
            found.setdefault(spot.text.split(":")[0], math.pi * (box.width() / 2) ** 2)
    return found


@pytest.mark.parametrize("width", [320, 640, 1400])
@pytest.mark.parametrize(
    ("tam", "sam", "som"), [(2.3e9, 9.2e8, 3.8e7), (100, 100, 99), (1e15, 5e14, 1e13), (9, 4, 1)]
)
def test_areas_are_in_proportion(
    shown: Shown, width: int, tam: float, sam: float, som: float
) -> None:
    found = areas(nested(tam, sam, som, shown), width)
    assert found["SAM"] / found["TAM"] == pytest.approx(sam / tam, rel=2e-3)
    assert found["SOM"] / found["TAM"] == pytest.approx(som / tam, rel=2e-2)


def test_each_circle_lies_inside_the_one_around_it(shown: Shown) -> None:
    _, ink = painted(nested(100, 30, 4, shown), 640)
    outer, middle, inner = (spot.bounds for spot in ink.spots[:3])
    grown = outer.adjusted(-0.01, -0.01, 0.01, 0.01)
    assert grown.contains(middle)
    assert middle.adjusted(-0.01, -0.01, 0.01, 0.01).contains(inner)


@pytest.mark.parametrize("share", [0.01, 0.001, 0.0001])
def test_a_tiny_som_is_shown_enlarged(shown: Shown, share: float) -> None:
    """A dot of SOM's full colour can be seen, and how much larger it is where it had to be."""
    image, ink = painted(nested(2.3e9, 8e8, 2.3e9 * share, shown), 640)
    enlarged = [label.text for label in ink.labels if label.text.startswith("×")]
    assert bool(enlarged) == (share < 0.005)
    wanted = LIGHT.accent("market").rgb()
    pixels = sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )
    assert pixels > 250


def test_a_som_that_can_be_seen_needs_no_lens(shown: Shown) -> None:
    _, ink = painted(nested(100, 50, 10, shown), 640)
    assert not [label.text for label in ink.labels if label.text.startswith("×")]


@pytest.mark.parametrize("share", [0.01, 0.0001, 1e-12])
def test_every_level_says_its_number_in_words(shown: Shown, share: float) -> None:
    _, ink = painted(nested(2.3e9, 8e8, 2.3e9 * share, shown), 320)
    texts = [label.text for label in ink.labels]
    for level in nested(2.3e9, 8e8, 2.3e9 * share, shown).levels:
        assert level.name in texts
        assert level.shown in texts


def test_an_absent_level_says_why(shown: Shown) -> None:
    chart = nested(100, 50, 10, shown)
    som = replace(
        chart.levels[2], value=None, shown="–", part="", reason="no segment lies in Target now"
    )
    _, ink = painted(replace(chart, levels=(*chart.levels[:2], som)), 1000)
    assert "no segment lies in Target now" in [label.text for label in ink.labels]
    assert set(areas(replace(chart, levels=(*chart.levels[:2], som)))) == {"TAM", "SAM"}


def test_the_smallest_circle_answers_the_pointer(shown: Shown) -> None:
    _, ink = painted(nested(100, 40, 5, shown), 640, DARK)
    som = ink.spots[2].bounds.center()
    found = spot_at(ink.spots, som)
    assert found is not None
    assert found.text.startswith("SOM")
    above = QPointF(som.x(), ink.spots[0].bounds.top() + 5)
    outer = spot_at(ink.spots, above)
    assert outer is not None
    assert outer.text.startswith("TAM")


@pytest.mark.parametrize("values", [(0, 0, 0), (-5, -3, -1), (5, 0, 0), (1, 10, 100)])
def test_zero_negative_and_wrong_sizes_paint(
    shown: Shown, values: tuple[float, float, float]
) -> None:
    levels = tuple(
        replace(level, value=value)
        for level, value in zip(nested(3, 2, 1, shown).levels, values, strict=True)
    )
    image, _ = painted(NestedChart(title="Market size", levels=levels), 400)
    assert not image.isNull()
