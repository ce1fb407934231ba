"""Links find their way: from edge to edge, around what lies between, the same way every time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.drawing.boxes import Box, Places, crosses
from canvas_app.drawing.routes import HUB, Routes
from canvas_app.drawing.routing import BOTTOM, LEFT, OUT, RIGHT, TOP, Route, flat


def at(x: float, y: float, width: float = 150, height: float = 80) -> Box:
    return Box(x, y, x + width, y + height)


def routes_of(cards: dict[str, Box], *links: tuple[str, str]) -> Routes:
    """Cards, and links called l0, l1, …"""
    routes = Routes()
    for id, box in cards.items():
        routes.place(id, box)
    for n, (start, end) in enumerate(links):
        routes.connect(f"l{n}", start, end)
    return routes


def met(route: Route, cards: dict[str, Box], *but: str) -> set[str]:
    """The cards that a route crosses."""
    line = flat(route)
    return {
        id
        for id, box in cards.items()
        if id not in but and any(crosses(a, b, box) for a, b in pairwise(line))
    }


def stands_on_edges(route: Route, start: Box, end: Box) -> bool:
    for port, box in ((route.start, start), (route.end, end)):
        x, y = port.at
        on = {
            RIGHT: x == box.right,
            LEFT: x == box.left,
            TOP: y == box.top,
            BOTTOM: y == box.bottom,
        }
        if not on[port.side] or not (box.left <= x <= box.right and box.top <= y <= box.bottom):
            return False
    return True


def test_with_nothing_between_a_link_is_a_curve_between_the_sides_that_face_each_other():
    cards = {"a": at(0, 0), "b": at(400, 60)}
    route = routes_of(cards, ("a", "b")).route("l0")
    assert not route.bends
    assert (route.start.side, route.end.side) == (RIGHT, LEFT)


def test_a_link_goes_around_the_card_between_two():
    cards = {"a": at(0, 0), "between": at(250, 0), "b": at(500, 0)}
    route = routes_of(cards, ("a", "b")).route("l0")
    assert met(route, cards, "a", "b") == set()


def test_a_link_finds_the_gap_between_packed_cards():
    """Ten pixels wide, as in the samples; it runs in the middle of it."""
    cards = {f"{x}{y}": at(x * 160, y * 90) for x in range(5) for y in range(4)}
    route = routes_of(cards, ("00", "43")).route("l0")
    assert route.bends
    assert met(route, cards, "00", "43") == set()
    inner = [x for x, y in route.points if 160 <= x <= 640 and 90 <= y <= 260]
    assert all(min(abs(x % 160 - 155), abs(x % 160)) <= 3 for x in inner)


def test_a_link_goes_through_the_middle_of_the_only_gap():
    cards = {"a": at(0, 0), "b": at(500, 0)}
    cards |= {"above": at(300, -2000, 60, 2100), "below": at(300, 110, 60, 2000)}
    route = routes_of(cards, ("a", "b")).route("l0")
    assert met(route, cards, "a", "b") == set()
    assert {y for x, y in route.points if 250 < x < 400} <= {105}
    assert any(a[1] == b[1] == 105 for a, b in pairwise(route.points))


def test_a_way_around_leaves_and_arrives_at_right_angles():
    cards = {"a": at(0, 0), "wall": at(300, -200, 60, 600), "b": at(500, 20)}
    route = routes_of(cards, ("a", "b")).route("l0")
    points = route.points
    for port, first, second in (
        (route.start, points[0], points[1]),
        (route.end, points[-1], points[-2]),
    ):
        out_x, out_y = OUT[port.side]
        assert (second[0] - first[0]) * out_x >= 0
        assert (second[1] - first[1]) * out_y >= 0
        assert second[0] == first[0] if out_x == 0 else second[1] == first[1]


def test_links_that_leave_the_same_side_are_spread_in_the_order_of_where_they_lead():
    cards = {"hub": at(0, 200)} | {f"s{n}": at(500, n * 150) for n in range(4)}
    routes = routes_of(cards, *(("hub", f"s{n}") for n in (2, 0, 3, 1)))
    heights = {routes.cards(f"l{n}")[1]: routes.route(f"l{n}").start.at[1] for n in range(4)}
    assert sorted(heights, key=lambda id: heights[id]) == ["s0", "s1", "s2", "s3"]
    gaps = [b - a for a, b in pairwise(sorted(heights.values()))]
    assert min(gaps) > 10


@pytest.mark.parametrize("between", [False, True])
def test_links_there_and_back_do_not_lie_on_each_other(between: bool):
    cards = {"a": at(0, 0), "b": at(600, 0)}
    if between:
        cards |= {"wall": at(280, -300, 60, 400), "floor": at(0, 95, 750, 40)}
    routes = routes_of(cards, ("a", "b"), ("b", "a"))
    there, back = routes.route("l0"), routes.route("l1")
    assert there.start.at != back.end.at
    stretches = [set(pairwise(there.points)), {(b, a) for a, b in pairwise(back.points)}]
    for a, b in stretches[0]:
        for c, d in stretches[1]:
            lying = a[1] == b[1] == c[1] == d[1] and max(min(a[0], b[0]), min(c[0], d[0])) < min(
                max(a[0], b[0]), max(c[0], d[0])
            )
            upright = a[0] == b[0] == c[0] == d[0] and max(min(a[1], b[1]), min(c[1], d[1])) < min(
                max(a[1], b[1]), max(c[1], d[1])
            )
            assert not lying
            assert not upright
    assert met(there, cards, "a", "b") | met(back, cards, "a", "b") == set()


def test_a_card_in_a_larger_one_and_a_link_to_itself_have_their_ways():
    cards = {"room": at(0, 0, 800, 600), "a": at(50, 50), "b": at(500, 400)}
    routes = routes_of(cards, ("a", "b"), ("a", "room"), ("a", "a"))
    assert met(routes.route("l0"), cards, "a", "b", "room") == set()
    for n, (start, end) in enumerate((("a", "b"), ("a", "room"), ("a", "a"))):
        assert stands_on_edges(routes.route(f"l{n}"), cards[start], cards[end])


def test_a_hub_has_plain_curves_but_still_from_edge_to_edge():
    spokes = {f"s{n}": at(700, n * 100) for n in range(HUB + 8)}
    cards = {"hub": at(0, 900)} | spokes
    routes = routes_of(cards, *(("hub", id) for id in spokes))
    for n, id in enumerate(spokes):
        route = routes.route(f"l{n}")
        assert not route.bends
        assert stands_on_edges(route, cards["hub"], cards[id])


def test_moving_a_card_away_forgets_only_what_it_concerns():
    cards = {"a": at(0, 0), "wall": at(250, -100, 60, 300), "b": at(500, 0)}
    cards |= {"c": at(5000, 0), "d": at(5400, 0)}
    routes = routes_of(cards, ("a", "b"), ("c", "d"))
    far = routes.route("l1")
    assert routes.route("l0").bends
    assert routes.place("wall", at(250, 2000, 60, 300)) == {"l0"}
    assert not routes.route("l0").bends
    assert routes.route("l1") is far
    assert routes.place("wall", at(250, -100, 60, 300)) == {"l0"}
    assert met(routes.route("l0"), cards, "a", "b") == set()


def test_a_search_that_takes_too_long_ends_with_the_plain_curve():
    cards = {"a": at(0, 0), "wall": at(250, -100, 60, 300), "b": at(500, 0)}
    routes = routes_of(cards, ("a", "b"))
    assert not routes.route("l0", most_steps=2).bends
    routes.renew({"l0"})
    assert routes.route("l0").bends


# --- whatever people lay on a canvas ---------------------------------------------------------

PLACES = st.one_of(
    st.integers(-300, 900).map(float), st.sampled_from([0.0, 1e7, -1e7, 123_456.5, 1e-3])
)
SIZES = st.one_of(st.integers(40, 400).map(float), st.sampled_from([0.0, 1.0, 1e5]))
ANY_CARDS = st.lists(st.builds(at, PLACES, PLACES, SIZES, SIZES), min_size=2, max_size=12).map(
    lambda boxes: {f"c{n}": box for n, box in enumerate(boxes)}
)


@settings(max_examples=150, deadline=None)
@given(cards=ANY_CARDS, data=st.data())
def test_any_two_cards_are_linked_from_edge_to_edge_and_always_in_the_same_way(cards, data):
    ids = st.sampled_from(sorted(cards))
    links = data.draw(st.lists(st.tuples(ids, ids), min_size=1, max_size=8))
    routes, again = routes_of(cards, *links), Routes()
    for n, link in reversed(list(enumerate(links))):
        again.connect(f"l{n}", *link)
    for id in sorted(cards, reverse=True):
        again.place(id, cards[id])
    for n, (start, end) in enumerate(links):
        route = routes.route(f"l{n}")
        assert stands_on_edges(route, cards[start], cards[end])
    for n in reversed(range(len(links))):
        assert again.route(f"l{n}") == routes.route(f"l{n}")


CELLS = st.tuples(st.integers(0, 5), st.integers(0, 5))


@settings(max_examples=150, deadline=None)
@given(
    cells=st.lists(CELLS, min_size=2, max_size=30, unique=True),
    gap=st.sampled_from([8, 10, 24, 60]),
    sizes=st.randoms(use_true_random=False),
)
def test_where_there_is_a_free_way_links_cross_no_card(cells, gap, sizes):
    """Cards of any size in the cells of a grid: between the cells there is always a way."""
    cards = {}
    for n, (x, y) in enumerate(cells):
        width, height = sizes.randint(60, 150), sizes.randint(40, 80)
        cards[f"c{n}"] = at(x * (150 + gap), y * (80 + gap), width, height)
    links = [("c0", "c1"), ("c1", "c0"), ("c0", f"c{len(cells) - 1}")]
    routes = routes_of(cards, *links)
    for n, (start, end) in enumerate(links):
        if start != end:
            assert met(routes.route(f"l{n}"), cards, start, end) == set()


@settings(max_examples=100, deadline=None)
@given(cards=ANY_CARDS, moves=st.lists(st.tuples(st.integers(0, 11), PLACES, PLACES), max_size=6))
def test_after_moves_the_ways_are_those_of_the_cards_as_they_lie_then(cards, moves):
    ids = sorted(cards)
    links = [(ids[0], ids[-1]), (ids[-1], ids[0]), (ids[0], ids[1])]
    routes = routes_of(cards, *links)
    for n in range(len(links)):
        routes.route(f"l{n}")
    for n, x, y in moves:
        id = ids[n % len(ids)]
        box = cards[id]
        cards[id] = at(x, y, box.right - box.left, box.bottom - box.top)
        routes.place(id, cards[id])
        routes.route("l0")
    fresh = routes_of(cards, *links)
    for n in range(len(links)):
        assert routes.route(f"l{n}") == fresh.route(f"l{n}")


@settings(max_examples=100, deadline=None)
@given(cards=ANY_CARDS, gone=st.sets(st.integers(0, 11)), area=st.builds(at, PLACES, PLACES))
def test_what_is_near_is_what_touches(cards, gone, area):
    places: Places[str] = Places()
    for id, box in cards.items():
        places.put(id, box)
    for n in gone:
        places.drop(f"c{n}")
    left = {id: box for id, box in cards.items() if int(id[1:]) not in gone}
    assert set(places.near(area)) == {id for id, box in left.items() if box.touches(area)}
