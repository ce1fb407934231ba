"""Lining up and equal gaps: what pulls, what is shown, and that the two agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.document.panes import Rect
from canvas_app.editing.guides import SAME, Gap, Guides, Line, Side
from canvas_app.editing.resizing import stretched

A = Rect(0, 0, 100, 50)
B = Rect(130, 0, 100, 50)
FAR = Rect(600, 300, 80, 40)

numbers = st.integers(-400, 400).map(float)
lengths = st.integers(20, 200).map(float)
rects = st.builds(Rect, numbers, numbers, lengths, lengths)
sides = st.sampled_from(
    [frozenset(s) for s in (("left",), ("right",), ("top",), ("bottom",), ("left", "top"),
     ("right", "top"), ("left", "bottom"), ("right", "bottom"))]
)  # fmt: skip


@pytest.mark.parametrize(
    ("x", "pulled"),
    [
        (604, 600),  # left to left
        (683, 680),  # left to right
        (497, 500),  # right to left, 100 wide
        (583, 580),  # right to right
        (588, 590),  # middle to middle
        (620, 620),  # too far from anything
    ],
)
def test_edges_and_middles_pull_from_nearby(x: float, pulled: float) -> None:
    dx, dy = Guides([FAR]).moved(Rect(x, 0, 100, 30), 6)
    assert (x + dx, dy) == (pulled, 0)


def test_the_nearest_pulls() -> None:
    guides = Guides([Rect(0, 0, 50, 50), Rect(5, 300, 50, 50)])
    assert guides.moved(Rect(4, 100, 20, 20), 6)[0] == 1
    assert guides.moved(Rect(2, 100, 20, 20), 6)[0] == -2


def test_an_edge_that_two_would_share_pulls_only_where_nothing_else_does() -> None:
    guides = Guides([Rect(0, 0, 50, 50), Rect(46, 300, 60, 50)])
    assert guides.moved(Rect(49, 100, 20, 20), 6)[0] == -3, "to the start of the lower one"
    assert guides.moved(Rect(46, 100, 20, 20), 6)[0] == 0, "it is there already"
    assert guides.moved(Rect(53, 100, 20, 20), 6)[0] == -3, "to the end of the upper one"
    assert guides.stretched(Rect(49, 100, 200, 20), 6, {"left"}) == (-3, 0)


def test_nothing_pulls_along_an_axis_that_is_locked() -> None:
    guides = Guides([A])
    assert guides.moved(Rect(3, 3, 100, 50), 6, level=False) == (0, -3)
    assert guides.moved(Rect(3, 3, 100, 50), 6, upright=False) == (-3, 0)


def test_the_inside_of_a_pane_pulls_only_what_lies_in_it() -> None:
    pane = Rect(400, 40, 300, 200)
    guides = Guides([], [pane])
    assert guides.moved(Rect(404, 100, 50, 50), 6) == (-4, 0)
    assert guides.moved(Rect(404, 500, 50, 50), 6) == (0, 0)
    assert guides.moved(Rect(397, 100, 300, 50), 6) == (3, 0)
    assert guides.moved(Rect(695, 100, 50, 50), 6) == (0, 0), "its outside is no place to be"


def test_a_line_reaches_to_the_nearest_that_it_joins_on_both_sides() -> None:
    cards = [Rect(0, 900, 60, 30), A, Rect(0, 400, 60, 30)]
    lines = Guides(cards).hints(Rect(0, 200, 80, 40)).lines
    assert lines == (Line(upright=True, at=0, start=0, end=430),)


def test_two_edges_say_enough_without_the_middle() -> None:
    lines = Guides([A]).hints(Rect(0, 200, 100, 50)).lines
    assert [line.at for line in lines] == [0, 100]


def test_a_gap_is_repeated_at_the_end_of_a_row() -> None:
    guides = Guides([A, B])
    assert guides.moved(Rect(257, 2, 60, 46), 6) == (3, 0)  # 230 + 30, and the middle already is
    gaps = guides.hints(Rect(260, 2, 60, 46)).gaps
    assert [(g.start, g.end, g.size) for g in gaps] == [(230, 260, 30), (100, 130, 30)]
    assert all(g.level and 0 < g.at < 50 for g in gaps)


def test_a_gap_is_repeated_before_the_beginning_of_a_column() -> None:
    guides = Guides([Rect(0, 0, 90, 50), Rect(0, 70, 80, 50)])
    _, dy = guides.moved(Rect(20, -63, 40, 40), 6)
    assert dy == 3, "20 above the first, as the second stands 20 below it"
    assert [g.level for g in guides.hints(Rect(20, -60, 40, 40)).gaps] == [False, False]


def test_between_two_the_gaps_become_equal() -> None:
    guides = Guides([Rect(0, 0, 100, 50), Rect(300, 0, 100, 50)])
    dx, _ = guides.moved(Rect(176, 10, 53, 20), 6)
    assert 176 + dx == 173.5
    (left, right) = guides.hints(Rect(174, 10, 53, 20)).gaps
    assert (left.end, right.start) == (174, 227)
    assert left.size == right.size == 73.5


def test_there_is_no_gap_where_a_card_lies_in_it() -> None:
    covered = Rect(250, 0, 40, 50)
    assert Guides([A, B]).hints(Rect(260, 0, 60, 50)).gaps
    assert not Guides([A, B, covered]).hints(Rect(260, 0, 60, 50)).gaps


def test_cards_of_another_row_make_no_gaps() -> None:
    guides = Guides([A, B])
    assert guides.hints(Rect(260, 51, 60, 46)).gaps == ()


def test_equal_gaps_go_on_along_the_row() -> None:
    row = [Rect(130.0 * n, 0, 100, 50) for n in range(3)]
    gaps = Guides(row).hints(Rect(390, 0, 100, 50)).gaps
    assert [g.start for g in gaps] == [360, 230, 100]


def test_only_the_sides_that_are_dragged_are_pulled_and_shown() -> None:
    guides = Guides([Rect(0, 100, 200, 50)])
    grown = Rect(0, 0, 197, 53)
    assert guides.stretched(grown, 6, {"right"}) == (3, 0)
    assert guides.stretched(grown, 6, {"bottom"}) == (0, 0)
    hints = guides.hints(Rect(0, 0, 200, 53), {"right"})
    assert [line.at for line in hints.lines] == [200]
    assert hints.gaps == ()


@given(st.lists(rects, max_size=12), rects, st.floats(1, 20))
def test_no_pull_goes_further_than_it_reaches_and_what_it_leads_to_is_shown(
    cards: list[Rect], moving: Rect, reach: float
) -> None:
    guides = Guides(cards)
    dx, dy = guides.moved(moving, reach)
    assert abs(dx) <= reach
    assert abs(dy) <= reach
    # as dragging does: along one axis, in whole units
    after = Rect(round(moving.x + dx), moving.y, moving.width, moving.height)
    if dx:
        hints = guides.hints(after)
        assert any(line.upright for line in hints.lines) or any(gap.level for gap in hints.gaps)


@given(st.lists(rects, max_size=12), rects)
def test_what_is_shown_is_true(cards: list[Rect], moving: Rect) -> None:
    hints = Guides(cards).hints(moving)
    for line in hints.lines:
        places = [p for r in cards for p in _places(r, line.upright)]
        assert min(abs(line.at - p) for p in _places(moving, line.upright)) <= SAME
        assert min(abs(line.at - p) for p in places) <= SAME
    for gap in hints.gaps:
        assert abs((gap.end - gap.start) - gap.size) <= 2 * SAME
    for level in (True, False):
        assert len(_of(hints.gaps, level)) != 1, "one gap alone is equal to nothing"


@given(rects, sides, numbers, numbers, st.booleans())
def test_sides_that_are_not_dragged_stay_or_else_the_middle_does(
    frame: Rect, dragged: frozenset[Side], dx: float, dy: float, both: bool
) -> None:
    after = stretched(frame, dragged, dx, dy, least=(20, 20), both_ways=both)
    assert after.width >= 20
    assert after.height >= 20
    if both:
        assert after.x + after.width / 2 == pytest.approx(frame.x + frame.width / 2)
        assert after.y + after.height / 2 == pytest.approx(frame.y + frame.height / 2)
    else:
        for side, before, now in (
            ("left", frame.x, after.x), ("right", frame.right, after.right),
            ("top", frame.y, after.y), ("bottom", frame.bottom, after.bottom),
        ):  # fmt: skip
            if side not in dragged:
                assert now == pytest.approx(before)


@given(rects, sides, numbers, numbers, st.booleans())
def test_proportions_are_kept(
    frame: Rect, dragged: frozenset[Side], dx: float, dy: float, both: bool
) -> None:
    after = stretched(frame, dragged, dx, dy, least=(20, 20), proportions=True, both_ways=both)
    assert after.width / after.height == pytest.approx(frame.width / frame.height)
    assert min(after.width, after.height) >= 20 - 1e-9


def test_a_corner_that_is_dragged_follows_the_pointer() -> None:
    after = stretched(Rect(0, 0, 100, 50), {"right", "bottom"}, 30, 10, least=(20, 20))
    assert after == Rect(0, 0, 130, 60)
    after = stretched(Rect(0, 0, 100, 50), {"left", "top"}, 30, 10, least=(20, 20))
    assert after == Rect(30, 10, 70, 40)
    both = stretched(Rect(0, 0, 100, 50), {"right"}, 30, 99, least=(20, 20), both_ways=True)
    assert both == Rect(-30, 0, 160, 50)


def _places(rect: Rect, upright: bool) -> tuple[float, float, float]:
    if upright:
        return rect.x, rect.right, rect.x + rect.width / 2
    return rect.y, rect.bottom, rect.y + rect.height / 2


def _of(gaps: tuple[Gap, ...], level: bool) -> list[Gap]:
    return [gap for gap in gaps if gap.level == level]
