"""The routes of all links between some cards: found when they are asked for, and kept.

Links that leave the same side of a card are spread along it. Moving a card forgets only the routes
of its own links, of those that pass it or its new place, and of those that share a side with one
of these. The board and the exported picture both take their routes from here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from canvas_app.drawing.boxes import Box, Places, Point, around
from canvas_app.drawing.lattice import Stretch
from canvas_app.drawing.routing import (
    LONGEST,
    MARGIN,
    MOST_STEPS,
    OUT,
    RIGHT,
    SIDES,
    TOP,
    Port,
    Route,
    Side,
    facing,
    gentle,
    is_free,
    loop,
    middle_of,
    plain,
    port_on,
    rooms,
    way_around,
)

HUB = 32
"""A card with more links than that has plain curves: nobody could follow that many ways around."""
_SPACING = 16.0
_EDGE = 14.0
"""Room beside the outermost links of a side, so that none leaves at a rounded corner."""


class Routes:
    """Cards, the links between them, and the links' routes."""

    def __init__(self) -> None:
        self._cards: Places[str] = Places()
        self._ends: dict[str, tuple[str, str]] = {}
        self._links_of: dict[str, dict[str, None]] = {}
        self._sides: dict[str, tuple[Side, Side]] = {}
        self._no_way: set[str] = set()
        """Links for which there is no way around, or none was found in time."""
        self._routes: dict[str, Route] = {}
        self._areas: Places[str] = Places()
        """Where a card would matter to the sides of a link."""

    # --- what there is -----------------------------------------------------------------------

    def place(self, card: str, box: Box) -> set[str]:
        """Let a card lie here; gives the links whose routes are to be found anew."""
        old = self._cards.get(card)
        if old == box:
            return set()
        self._cards.put(card, box)
        if not self._areas and card not in self._links_of:
            return set()  # nothing has been asked for yet
        return self._forget_near(card, old, box)

    def box(self, card: str) -> Box | None:
        """Where a card lies."""
        return self._cards.get(card)

    def forget(self, card: str) -> set[str]:
        """A card is gone; its links must have been taken away before."""
        old = self._cards.get(card)
        self._cards.drop(card)
        self._links_of.pop(card, None)
        return self._forget_near(card, old, None)

    def connect(self, link: str, start: str, end: str) -> set[str]:
        """A link between two cards; gives the links whose routes are to be found anew."""
        if self._ends.get(link) == (start, end):
            return set()
        gone = self.disconnect(link)
        self._ends[link] = start, end
        for card in (start, end):
            self._links_of.setdefault(card, {})[link] = None
        return gone | self._forget_routes((start, end))

    def disconnect(self, link: str) -> set[str]:
        """A link is gone."""
        ends = self._ends.pop(link, None)
        if ends is None:
            return set()
        for card in ends:
            self._links_of.get(card, {}).pop(link, None)
        self._forget_sides(link)
        self._routes.pop(link, None)
        return self._forget_routes(ends)

    def renew(self, links: Collection[str]) -> set[str]:
        """Forget routes that were found in a hurry; gives the links whose routes are gone."""
        cards: set[str] = set()
        for link in links:
            if link in self._ends:
                self._forget_sides(link)
                cards.update(self._ends[link])
        return self._forget_routes(cards)

    def share(self, link: str) -> float:
        """The part of the way at which a link is labelled: not where those beside it are."""
        start, end = self._ends[link]
        twins = self._twins(link)
        part = (twins.index(link) + 1) / (len(twins) + 1)
        return part if start < end else 1 - part

    def links_of(self, cards: Collection[str]) -> set[str]:
        """The links of some cards."""
        return {link for card in cards for link in self._links_of.get(card, ())}

    def ends(self, link: str) -> tuple[Box, Box]:
        """Where the two cards of a link lie."""
        start, end = self._ends[link]
        return self._cards[start], self._cards[end]

    def cards(self, link: str) -> tuple[str, str]:
        """The two cards of a link."""
        return self._ends[link]

    def middles(self, link: str) -> tuple[Point, Point]:
        """The middles of the two cards of a link."""
        start, end = self.ends(link)
        return start.middle, end.middle

    def near(self, area: Box) -> list[Box]:
        """The cards that an area touches."""
        return [self._cards[card] for card in self._cards.near(area)]

    def _forget_near(self, card: str, old: Box | None, new: Box | None) -> set[str]:
        found = set(self._links_of.get(card, ()))
        for box in (old, new):
            if box is not None:
                found.update(self._areas.near(box))
        cards: set[str] = set()
        for link in found:
            self._forget_sides(link)
            cards.update(self._ends[link])
        return found | self._forget_routes(cards)

    def _forget_sides(self, link: str) -> None:
        self._sides.pop(link, None)
        self._no_way.discard(link)
        self._areas.drop(link)

    def _forget_routes(self, cards: Collection[str]) -> set[str]:
        found = self.links_of(cards)
        for link in found:
            self._routes.pop(link, None)
        return found

    # --- routes ------------------------------------------------------------------------------

    def curves(self, links: Collection[str], moved: Mapping[str, Box]) -> dict[str, Route]:
        """Curves of links between the sides that face each other, with some cards elsewhere.

        On the cards that are moved they are spread; where they lead, they stand where they stood.
        """
        ends: dict[str, tuple[Port, Port]] = {}
        fans: dict[tuple[str, Side], list[tuple[float, str, int]]] = {}
        for link in links:
            cards = self._ends[link]
            boxes = [moved.get(card) or self._cards[card] for card in cards]
            sides = facing(*boxes), facing(boxes[1], boxes[0])
            known = self._routes.get(link)
            ports = (known.start, known.end) if known else ()
            made = []
            for n, (card, box, side) in enumerate(zip(cards, boxes, sides, strict=True)):
                offset = ports[n].offset if ports and ports[n].side == side else 0.0
                made.append(port_on(box, side, offset))
                if card in moved:
                    x, y = boxes[1 - n].middle
                    at = made[n].at
                    aside, ahead = (
                        (y - at[1], x - at[0]) if side % 2 == 0 else (x - at[0], y - at[1])
                    )
                    fans.setdefault((card, side), []).append(
                        (math.atan2(aside, abs(ahead)), link, n)
                    )
            ends[link] = made[0], made[1]
        for (card, side), fan in fans.items():
            box = moved[card]
            spacing = _spacing(box, side, len(fan))
            for nth, (_, link, n) in enumerate(sorted(fan)):
                port = port_on(box, side, (nth - (len(fan) - 1) / 2) * spacing)
                ends[link] = (port, ends[link][1]) if n == 0 else (ends[link][0], port)
        return {
            link: loop(moved.get(self._ends[link][0]) or self.ends(link)[0])
            if self._is_loop(link)
            else Route(*ports)
            for link, ports in ends.items()
        }

    def route(self, link: str, most_steps: int = MOST_STEPS) -> Route:
        """The route of a link."""
        route = self._routes.get(link)
        if route is None:
            route = self._routes[link] = self._found(link, most_steps)
        return route

    def _found(self, link: str, most_steps: int) -> Route:
        start, end = self.ends(link)
        if self._is_loop(link):
            return loop(start)
        a, b = self._ends[link]
        leave, arrive = self._sides_of(link, most_steps)
        route = Route(
            self._port(link, a, leave, most_steps), self._port(link, b, arrive, most_steps)
        )
        if self._is_plain(link):
            return route
        bounds = around(route.points).grown(MARGIN)
        self._watch(link, bounds)
        if link in self._no_way or is_free(route, self._others(link, bounds)):
            return route
        beside = self._beside(link, most_steps)
        for close in rooms(start, end):
            room = close.grown(MARGIN * self._twins(link).index(link))
            self._watch(link, room)
            others = self._others(link, room)
            way = way_around(
                start, end, [route.start], [route.end], others, room, most_steps, beside
            )
            if way is not None:
                return way
        return route

    def _sides_of(self, link: str, most_steps: int) -> tuple[Side, Side]:
        """The sides at which a link leaves and arrives, as if it were alone there."""
        sides = self._sides.get(link)
        if sides is not None:
            return sides
        start, end = self.ends(link)
        if self._is_plain(link) or self._is_loop(link):
            sides = facing(start, end), facing(end, start)
            self._sides[link] = sides
            return sides
        area = start.united(end).grown(MARGIN)
        route = gentle(start, end, self._others(link, area))
        for room in rooms(start, end) if route is None else ():
            area = room
            route = way_around(
                start,
                end,
                list(_ports(start, facing(start, end))),
                list(_ports(end, facing(end, start))),
                self._others(link, room),
                room,
                most_steps,
            )
            if route is not None:
                break
        if route is None:
            self._no_way.add(link)
            route = plain(start, end)
        self._watch(link, area)
        self._sides[link] = route.start.side, route.end.side
        return self._sides[link]

    def _port(self, link: str, card: str, side: Side, most_steps: int) -> Port:
        """Where a link stands among those of the same side: in the order of where they lead."""
        box = self._cards[card]
        mine = self._bearing(link, card, side)
        links = self._links_of[card]
        if len(links) > HUB:  # by where it leads alone: sorting thousands takes too long
            offset = _room(box, side) / 2 * mine[0] / (math.pi / 2)
        else:
            before, count = 0, 1
            for other in links:
                if other == link or self._side_at(other, card, most_steps) != side:
                    continue
                count += 1
                before += self._bearing(other, card, side) < mine
            offset = (before - (count - 1) / 2) * _spacing(box, side, count)
        return port_on(box, side, offset)

    def _side_at(self, link: str, card: str, most_steps: int) -> Side | None:
        if self._is_loop(link):
            return None
        sides = self._sides_of(link, most_steps)
        return sides[0] if self._ends[link][0] == card else sides[1]

    def _beside(self, link: str, most_steps: int) -> list[Stretch]:
        """The ways of earlier links between the same two cards, beside which this one runs."""
        twins = self._twins(link)
        earlier = [self.route(twin, most_steps) for twin in twins[: twins.index(link)]]
        return [pair for way in earlier if way.bends for pair in pairwise(way.points)]

    def _twins(self, link: str) -> list[str]:
        """All links between two cards, in the order in which they are put side by side."""
        start, end = self._ends[link]
        return sorted(self._links_of[start].keys() & self._links_of[end].keys())

    def _bearing(self, link: str, card: str, side: Side) -> tuple[float, float, str]:
        """By what links stand in order on a side: the angle at which the other card lies, seen
        from its middle, and then which of the links between the two it is."""
        start, end = self._ends[link]
        other = self._cards[end if start == card else start]
        (x, y), (to_x, to_y) = middle_of(self._cards[card], side), other.middle
        ox, oy = OUT[side]
        ahead = max((to_x - x) * ox + (to_y - y) * oy, 1.0)
        beside = to_y - y if side % 2 == 0 else to_x - x
        # two links between the same cards keep left or right of each other all the way
        heading = 1.0 if card == min(start, end) else -1.0
        left = -heading if side in (RIGHT, TOP) else heading
        return round(math.atan2(beside, ahead), 9), -left * self._twins(link).index(link), link

    def _others(self, link: str, area: Box) -> list[Box]:
        """The cards in an area that a link has to go around."""
        ends = self._ends[link]
        start, end = self.ends(link)
        found = []
        for card in self._cards.near(area):
            box = self._cards[card]
            if card not in ends and not box.holds(start) and not box.holds(end):
                found.append(box)
        return found

    def _watch(self, link: str, area: Box) -> None:
        """A card that comes into this area, or leaves it, may change the way of the link."""
        before = self._areas.get(link)
        self._areas.put(link, area if before is None else before.united(area))

    def _is_plain(self, link: str) -> bool:
        """Whether a link is a curve whatever it crosses: one of a hub's, or a very long one."""
        if any(len(self._links_of[card]) > HUB for card in self._ends[link]):
            return True
        start, end = self.ends(link)
        left, top, right, bottom = start.united(end)
        return right - left + bottom - top > LONGEST

    def _is_loop(self, link: str) -> bool:
        start, end = self._ends[link]
        return start == end


def _room(box: Box, side: Side) -> float:
    """The length of a side on which links may stand."""
    length = box.bottom - box.top if side % 2 == 0 else box.right - box.left
    return max(length - 2 * _EDGE, 0.0)


def _spacing(box: Box, side: Side, count: int) -> float:
    return min(_SPACING, _room(box, side) / (count - 1)) if count > 1 else 0.0


def _ports(box: Box, first: Side) -> Iterator[Port]:
    """The middles of all sides, one of them first."""
    for side in (first, *(side for side in SIDES if side != first)):
        yield port_on(box, side)
