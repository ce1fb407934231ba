"""One canvas with chosen parts of another, and always one that a file can hold.

What is a part, and how it is called, says `differences`; here is only what follows from a choice:
a link never leads nowhere, a card brings its picture, and the order of things is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import Any, Final, TypeVar

from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas, Image, Link, Scenario
from canvas_app.document.cards import Card, ImageCard
from canvas_app.document.estimate import MOST_SCENARIOS, Estimate
from canvas_app.document.panes import PaneFrame
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import within_limits
from canvas_app.editing.scenarios import with_estimates

Picked = Collection[tuple[str, str]]
"""What comes from the other canvas: a part and its key."""

PLACE: Final = ("pane", "lane", "x", "y", "width", "height", "order")
"""Where a card lies. A segment's lane is where it lies, too."""
PARTS: Final = ("panes", "scenarios", "cards", "links", "images")
FIXED: Final = ("format", "version", "id")
"""Fields that are never another canvas's."""
STRAY: Final = ("images", "")
ORDER: Final = ("order", "")
BRAND: Final = ("setting", "brand")

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def merged(mine: Canvas, theirs: Canvas, picked: Picked) -> Canvas:
    """`mine` with what is picked from `theirs`; `mine` itself where nothing comes out different.

    Raises RefusedEdit where both together are more than a canvas can hold.
    """
    if not picked:
        return mine
    by_order = ORDER in picked
    scenarios = _chosen(mine.scenarios, theirs.scenarios, "scenario", _id, picked, by_order)
    cards = _cards(mine, theirs, picked)
    cards = _without_scenarios(cards, theirs, _ids(mine.scenarios) - _ids(scenarios))
    cards = _without_new_loners(cards, mine, theirs)
    links = _links(mine, theirs, picked, {card.id for card in cards})
    parts: dict[str, Any] = {
        "panes": _panes(mine, theirs, picked),
        "scenarios": scenarios,
        "cards": cards,
        "links": links,
        "images": images_for(cards, mine, theirs, picked),
    }
    values = {**_settings(mine, theirs, picked), **parts}
    if len(scenarios) > MOST_SCENARIOS:
        raise RefusedEdit(Text("A canvas holds at most {most} scenarios.", most=MOST_SCENARIOS))
    within_limits(assembled(mine, **parts))
    made = Canvas.model_validate({**values, "id": mine.id})
    return mine if made == mine else made


def images_for(
    cards: Iterable[Card], mine: Canvas, theirs: Canvas, picked: Picked
) -> tuple[Image, ...]:
    """The pictures of some cards and of the brand: those of mine stay, but for those that nothing
    shows any more.

    Where the pictures themselves are picked, theirs; and of mine what a card of mine shows.
    """
    brand = theirs.brand if BRAND in picked else mine.brand
    own, other = numbered(mine.images), numbered(theirs.images)
    cards = tuple(cards)
    if STRAY in picked:
        kept = dict(other)
        foreign = [card for card in cards if card != theirs.by_id.get(card.id)]
        wanted = {key for key in own if key[0] in _shown(foreign, Canvas(id="x"), brand)}
        images = {**{key: own[key] for key in wanted if key not in other}, **kept}
    else:
        shown = _shown(cards, mine, brand)
        gone = _shown(mine.cards, mine, mine.brand) - shown
        kept = {key: image for key, image in own.items() if key[0] not in gone}
        brought = {key: i for key, i in other.items() if key not in own and key[0] in shown}
        images = {**kept, **brought}
    order = in_order(tuple(own), tuple(other), images.keys(), by_theirs=ORDER in picked)
    return tuple(images[key] for key in order)


def numbered(images: Iterable[Image]) -> dict[tuple[str, int], Image]:
    """Pictures by their address; one that is there twice is told apart by its number."""
    seen = Counter[str]()
    found: dict[tuple[str, int], Image] = {}
    for image in images:
        found[image.sha256, seen[image.sha256]] = image
        seen[image.sha256] += 1
    return found


def in_order(
    mine: Sequence[K], theirs: Sequence[K], wanted: Collection[K], *, by_theirs: bool = False
) -> tuple[K, ...]:
    """What is wanted, as it stands in mine, or in theirs; what only the other one has follows
    what it follows there."""
    lead, other = (theirs, mine) if by_theirs else (mine, theirs)
    spine = [key for key in lead if key in wanted]
    known = set(spine)
    following: dict[K | None, list[K]] = {None: []}
    last: K | None = None
    for key in other:
        if key in known:
            last = key
        elif key in wanted:
            following.setdefault(last, []).append(key)
    found = list(following[None])
    for key in spine:
        found += [key, *following.get(key, ())]
    return tuple(found)


def same_order(mine: Iterable[K], theirs: Iterable[K]) -> bool:
    """Whether what both have stands in the same order."""
    mine, theirs = list(mine), list(theirs)
    both = set(mine) & set(theirs)
    return [key for key in mine if key in both] == [key for key in theirs if key in both]


def place_of(card: Card) -> dict[str, Any]:
    """The fields that say where a card lies, as far as its kind has them."""
    fields = type(card).model_fields
    return {name: getattr(card, name) for name in PLACE if name in fields}


def content_of(card: Card) -> dict[str, Any]:
    """All other fields, those of a newer version too."""
    fields = type(card).model_fields
    known = {name: getattr(card, name) for name in fields if name not in PLACE}
    return {**known, **(card.model_extra or {})}


def settings_of(canvas: Canvas) -> dict[str, Any]:
    """The document's own fields, those of a newer version too."""
    skip = (*FIXED, *PARTS)
    known = {name: getattr(canvas, name) for name in Canvas.model_fields if name not in skip}
    return {**known, **(canvas.model_extra or {})}


# --- parts ---------------------------------------------------------------------------------------


def _settings(mine: Canvas, theirs: Canvas, picked: Picked) -> dict[str, Any]:
    own, other = settings_of(mine), settings_of(theirs)
    found = {}
    for name in (*own, *(name for name in other if name not in own)):
        source = other if ("setting", name) in picked else own
        if name in source:
            found[name] = source[name]
    return found


def _panes(mine: Canvas, theirs: Canvas, picked: Picked) -> tuple[PaneFrame, ...]:
    order = theirs.panes if ORDER in picked else mine.panes
    return tuple(
        theirs.frame(frame.pane) if ("pane", frame.pane) in picked else mine.frame(frame.pane)
        for frame in order
    )


def _chosen(
    mine: Sequence[T],
    theirs: Sequence[T],
    part: str,
    key: Callable[[T], str],
    picked: Picked,
    by_theirs: bool,
) -> tuple[T, ...]:
    """A list of things with a key, each from mine, or from theirs where it is picked."""
    own, other = {key(each): each for each in mine}, {key(each): each for each in theirs}
    found = {
        id: source[id]
        for id in {**own, **other}
        if id in (source := other if (part, id) in picked else own)
    }
    return tuple(found[id] for id in in_order([*own], [*other], found, by_theirs=by_theirs))


def _cards(mine: Canvas, theirs: Canvas, picked: Picked) -> tuple[Card, ...]:
    found = {}
    for id in {**mine.by_id, **theirs.by_id}:
        card = _card(mine.by_id.get(id), theirs.by_id.get(id), id, picked)
        if card is not None:
            found[id] = card
    order = in_order([*mine.by_id], [*theirs.by_id], found, by_theirs=ORDER in picked)
    return tuple(found[id] for id in order)


def _card(mine: Card | None, theirs: Card | None, id: str, picked: Picked) -> Card | None:
    content, place = ("card", id) in picked, ("place", id) in picked
    if mine is None or theirs is None or mine.kind != theirs.kind:
        return theirs if content else mine
    if mine == theirs:
        return mine
    content = content or content_of(mine) == content_of(theirs)
    place = place or place_of(mine) == place_of(theirs)
    if content and place:
        return theirs
    if content:
        return revised(theirs, **place_of(mine))
    return revised(mine, **place_of(theirs)) if place else mine


def _without_scenarios(
    cards: tuple[Card, ...], theirs: Canvas, gone: Collection[str]
) -> tuple[Card, ...]:
    """Cards of mine don't keep numbers for a scenario that goes."""
    if not gone:
        return cards
    own = tuple(card for card in cards if card != theirs.by_id.get(card.id))

    def without(estimate: Estimate) -> Estimate:
        kept = tuple(each for each in estimate.scenarios if each.scenario not in gone)
        same = len(kept) == len(estimate.scenarios)
        return estimate if same else revised(estimate, scenarios=kept)

    after = with_estimates(assembled(theirs, cards=own), without).by_id
    return tuple(after.get(card.id, card) for card in cards)


def _without_new_loners(cards: tuple[Card, ...], mine: Canvas, theirs: Canvas) -> tuple[Card, ...]:
    """Of a group one card alone is none, unless it was alone on one of the two canvases."""
    alone = _loners(cards) - _loners(mine.cards) - _loners(theirs.cards)
    if not alone:
        return cards
    return tuple(revised(card, group=None) if card.group in alone else card for card in cards)


def _loners(cards: Iterable[Card]) -> set[str]:
    count = Counter(card.group for card in cards if card.group is not None)
    return {group for group, members in count.items() if members == 1}


def _links(
    mine: Canvas, theirs: Canvas, picked: Picked, there: Collection[str]
) -> tuple[Link, ...]:
    links = _chosen(mine.links, theirs.links, "link", _id, picked, ORDER in picked)
    own = {link.id: link for link in mine.links}
    # a changed link whose new card stays away is as it was
    links = tuple(link if _leads(link, there) else own.get(link.id, link) for link in links)
    only_mine = own.keys() - {link.id for link in theirs.links}
    ends = {(link.start, link.end) for link in links if link.id in only_mine}
    return tuple(
        link
        for link in links
        if _leads(link, there) and (link.id in own or (link.start, link.end) not in ends)
    )


def _leads(link: Link, there: Collection[str]) -> bool:
    return link.start in there and link.end in there


def _shown(cards: Iterable[Card], canvas: Canvas, brand: Brand | None) -> set[str]:
    """The pictures that cards and a brand show, or that occur in anything that this version does
    not know."""
    cards = tuple(cards)
    found = {card.image for card in cards if isinstance(card, ImageCard) and card.image}
    unknown = str([card.model_extra for card in cards if card.model_extra])
    if brand is not None:
        found |= {brand.logo} - {""}
        unknown += str(brand.model_extra)
    unknown += str(canvas.model_extra or "")
    return found | set(_hashes(unknown))


def _hashes(text: str) -> Iterable[str]:
    return re.findall(r"[0-9a-f]{64}", text)


def _id(item: Scenario | Link) -> str:
    return item.id


def _ids(items: Iterable[Scenario]) -> set[str]:
    return {item.id for item in items}
