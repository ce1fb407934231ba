"""Axes have round numbers, whatever lies on them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.drawing.charts.axes import axis_of
from canvas_app.numbers.shown import Shown


def texts(values: list[float], **how: bool) -> list[str]:
    axis = axis_of(values, lambda v: Shown("USD").value("money", v), **how)
    return [text for _, text in axis.ticks]


def test_round_numbers_from_zero() -> None:
    assert texts([3.1e6, 9.2e6]) == ["$0", "$2.00M", "$4.00M", "$6.00M", "$8.00M", "$10.0M"]


def test_without_zero_the_axis_stays_near_its_values() -> None:
    assert texts([38e6, 41e6], zero=False)[0] == "$38.0M"


def test_negative_values_stand_below_zero() -> None:
    ticks = axis_of([-30, 50], str).ticks
    assert (ticks[0][0], ticks[-1][0]) == (-40, 60)
    assert 0 in [value for value, _ in ticks]


def test_customers_are_not_cut_into_pieces() -> None:
    axis = axis_of([0, 2], str, whole=True)
    assert [value for value, _ in axis.ticks] == [0, 1, 2]


@pytest.mark.parametrize("values", [[], [0.0], [5.0], [1e15], [-1e15], [1.7e308, -1.7e308]])
def test_nothing_one_value_and_huge_ones_have_an_axis(values: list[float]) -> None:
    axis = axis_of(values, str)
    assert axis.low < axis.high
    assert axis.ticks
    for value in values:
        assert 0 <= axis.at(value) <= 1


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=9), st.booleans(), st.booleans())
def test_every_value_lies_on_its_axis(values: list[float], zero: bool, whole: bool) -> None:
    axis = axis_of(values, repr, zero=zero, whole=whole)
    assert 1 <= len(axis.ticks) <= 14
    at = [axis.at(value) for value in sorted(values)]
    assert at == sorted(at)
    assert all(math.isfinite(place) and 0 <= place <= 1 for place in at)
    size = max(abs(axis.low), abs(axis.high))
    assert axis.low <= min(values) + size * 1e-9
    assert axis.high >= max(values) - size * 1e-9
