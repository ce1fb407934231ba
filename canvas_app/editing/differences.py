"""How two canvases differ, card by card, and one of them with chosen differences from the other.

Nothing here knows which one is newer. "Mine" is the one that is worked on, "theirs" a kept version
of it, or what another program wrote to its file. Their ids play no part: the canvas stays itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from canvas_app.document.canvas import Canvas, Link, Scenario
from canvas_app.document.cards import Card
from canvas_app.document.estimate import Estimate
from canvas_app.document.panes import PaneFrame
from canvas_app.document.text import Text
from canvas_app.editing.field_changes import (
    TITLES,
    FieldChange,
    field_change,
    model_changes,
    names_of,
    says,
    unknown,
)
from canvas_app.editing.handover_changes import NAMES, handover_changes
from canvas_app.editing.merging import (
    BRAND,
    ORDER,
    PLACE,
    STRAY,
    content_of,
    images_for,
    merged,
    numbered,
    place_of,
    same_order,
    settings_of,
)
from canvas_app.numbers.cases import case_title

Part = Literal["setting", "scenario", "card", "link", "place", "pane", "order", "images"]
Kind = Literal["added", "removed", "changed"]
"""Seen from mine: "added" is only in theirs, "removed" only in mine."""


@dataclass(frozen=True)
class Difference:
    """One thing that can be taken from theirs, or left as it is in mine.

    A card that was moved and changed makes two: "place" is where it lies and how large it is.
    """

    part: Part
    kind: Kind
    key: str
    """The id of the card or link, the name of the setting."""
    fields: tuple[FieldChange, ...] = field(default=(), compare=False)
    mine: Any = field(default=None, compare=False, repr=False)
    """The card, link, scenario or pane itself."""
    theirs: Any = field(default=None, compare=False, repr=False)


def differences(mine: Canvas, theirs: Canvas) -> tuple[Difference, ...]:
    """Everything that is different; nothing where they are the same but for their ids."""
    return (
        *_settings(mine, theirs),
        *_scenarios(mine, theirs),
        *_cards(mine, theirs),
        *_links(mine, theirs),
        *_places(mine, theirs),
        *_panes(mine, theirs),
        *_order(mine, theirs),
        *_images(mine, theirs),
    )


def taken(mine: Canvas, theirs: Canvas, chosen: Collection[Difference]) -> Canvas:
    """Mine with the chosen differences as they are in theirs; with none of them mine itself.

    What can't be without something else comes or goes with it: a link with its cards, a picture
    with the card that shows it. Raises RefusedEdit where it is more than a canvas can hold.
    """
    return merged(mine, theirs, {(each.part, each.key) for each in chosen})


def cards_needed(difference: Difference, mine: Canvas) -> tuple[str, ...]:
    """The cards without which a link of theirs can't be taken: those that mine doesn't have."""
    if difference.part != "link" or difference.theirs is None:
        return ()
    ends = dict.fromkeys((difference.theirs.start, difference.theirs.end))
    return tuple(id for id in ends if id not in mine.by_id)


# --- parts ---------------------------------------------------------------------------------------


def _settings(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    own, other = settings_of(mine), settings_of(theirs)
    for name in dict.fromkeys((*own, *other)):
        if name in own and name in other and own[name] == other[name]:
            continue
        fields: tuple[FieldChange, ...]
        if name in NAMES:
            fields = handover_changes(name, mine, theirs)
        else:
            fields = (field_change(Canvas, name, own.get(name), other.get(name)),)
        yield Difference("setting", _kind(name in own, name in other), name, fields)


def _scenarios(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    for id, own, other in _pairs(mine.scenarios, theirs.scenarios):
        fields = model_changes(Scenario, own, other)
        yield Difference("scenario", _kind(own, other), id, tuple(fields), own, other)


def _cards(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    for id, own, other in _pairs(mine.cards, theirs.cards):
        alike = own is not None and other is not None and own.kind == other.kind
        if alike and content_of(own) == content_of(other):
            continue  # only moved
        fields = tuple(_card_changes(own, other, mine, theirs))
        yield Difference("card", _kind(own, other), id, fields, own, other)


def _places(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    for id, own, other in _pairs(mine.cards, theirs.cards):
        if own is None or other is None or own.kind != other.kind:
            continue  # its place comes with it
        here, there = place_of(own), place_of(other)
        if here != there:
            fields = tuple(
                field_change(type(own), name, here[name], there[name])
                for name in here
                if here[name] != there[name]
            )
            yield Difference("place", "changed", id, fields, own, other)


def _links(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    for id, own, other in _pairs(mine.links, theirs.links):
        fields = []
        for name in names_of(Link, own, other):
            a, b = getattr(own, name, None), getattr(other, name, None)
            if name != "id" and says(a) != says(b):
                if name in ("start", "end"):
                    a, b = _name_of(a, mine), _name_of(b, theirs)
                fields.append(field_change(Link, name, a, b))
        yield Difference("link", _kind(own, other), id, tuple(fields), own, other)


def _panes(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    for frame in mine.panes:
        other = theirs.frame(frame.pane)
        if frame != other:
            fields = tuple(model_changes(PaneFrame, frame, other))
            yield Difference("pane", "changed", frame.pane, fields, frame, other)


def _order(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    """Where nothing but the order in the file is different."""
    same = (
        same_order((each.pane for each in mine.panes), (each.pane for each in theirs.panes))
        and same_order((s.id for s in mine.scenarios), (s.id for s in theirs.scenarios))
        and same_order(mine.by_id, theirs.by_id)
        and same_order((each.id for each in mine.links), (each.id for each in theirs.links))
        and same_order(numbered(mine.images), numbered(theirs.images))
    )
    if not same:
        yield Difference(ORDER[0], "changed", ORDER[1])


def _images(mine: Canvas, theirs: Canvas) -> Iterable[Difference]:
    """Pictures that neither a card nor the brand explains; those come and go with them."""
    expected = numbered(images_for(theirs.cards, mine, theirs, {BRAND}))
    wanted = numbered(theirs.images)
    if expected != wanted:
        fields = (FieldChange(Text("Pictures"), len(mine.images), len(theirs.images)),)
        kind = _kind(mine.images, theirs.images)
        yield Difference(STRAY[0], kind, STRAY[1], fields)


# --- fields --------------------------------------------------------------------------------------


def _card_changes(
    own: Card | None, other: Card | None, mine: Canvas, theirs: Canvas
) -> Iterable[FieldChange]:
    """What cards say differently; of a card that only one has, what it says at all."""
    there = own or other
    assert there is not None
    both = own is not None and other is not None
    if both and own is not None and other is not None and own.kind != other.kind:
        yield FieldChange(Text(TITLES["kind"]), Text(own.LABEL), Text(other.LABEL))
    for name in names_of(type(there), own, other):
        if name in ("kind", "id") or (name in PLACE and both):
            continue
        a, b = getattr(own, name, None), getattr(other, name, None)
        if not both and (name in PLACE or name == "group" or _silent(there, name)):
            continue
        if says(a) == says(b):
            continue
        if name == "group":
            a, b = _companions(own, mine), _companions(other, theirs)
        model = (
            type(other) if other is not None and name in type(other).model_fields else type(there)
        )
        # kinds may use one name for a number and for a text
        if (a or b) is not None and all(isinstance(x, Estimate | None) for x in (a, b)):
            yield from _estimate_changes(model, name, a, b, mine, theirs)
        else:
            yield field_change(model, name, a, b)


def _silent(card: Card, name: str) -> bool:
    """Whether a field of a card says nothing: it is as it is on any new card."""
    about = type(card).model_fields.get(name)
    return about is not None and getattr(card, name) == about.default


def _estimate_changes(
    model: type[Any], name: str, own: Estimate | None, other: Estimate | None,
    mine: Canvas, theirs: Canvas,
) -> Iterable[FieldChange]:  # fmt: skip
    """A number in its cases, where it comes from and how sure it is: each by itself."""
    whole = field_change(model, name, None, None)
    title = whole.title

    cases: dict[str, Text] = {
        "base": title,
        "low": Text("{field}, low case", field=title),
        "high": Text("{field}, high case", field=title),
    }
    named = [each.scenario for e in (own, other) if e is not None for each in e.scenarios]
    for case in named:
        home = mine if any(each.id == case for each in mine.scenarios) else theirs
        scenario = case_title(home, case)
        cases[case] = Text("{field}, scenario “{name}”", field=title, name=scenario)
    for case, words in cases.items():
        a = own.typed_in(case) if own else None
        b = other.typed_in(case) if other else None
        if a != b:
            yield FieldChange(words, a, b, whole.measure)
    for part, words in (
        ("unit", Text("{field}, unit", field=title)),
        ("source", Text("{field}, source", field=title)),
        ("clarity", Text("{field}, clarity", field=title)),
    ):
        a, b = getattr(own, part, None), getattr(other, part, None)
        if says(a) != says(b):
            yield FieldChange(words, a, b, name=part)
    if own is not None and other is not None:
        extras = own.model_extra or {}, other.model_extra or {}
        if extras[0] != extras[1]:
            yield FieldChange(unknown(name), *extras)


def _companions(card: Card | None, canvas: Canvas) -> tuple[str, ...] | None:
    """The cards that are in a group with one, by their names."""
    if card is None or card.group is None:
        return None
    return tuple(
        each.name for each in canvas.cards if each.group == card.group and each.id != card.id
    )


def _name_of(id: str | None, canvas: Canvas) -> str | None:
    return canvas.by_id[id].name if id is not None and id in canvas.by_id else id


def _pairs(mine: Iterable[Any], theirs: Iterable[Any]) -> Iterable[tuple[str, Any, Any]]:
    """What differs of two lists by id: what only theirs has stands behind what precedes it."""
    own, other = {each.id: each for each in mine}, {each.id: each for each in theirs}
    for id in {**own, **other}:
        a, b = own.get(id), other.get(id)
        if a != b:
            yield id, a, b


def _kind(mine: object, theirs: object) -> Kind:
    if mine:
        return "changed" if theirs else "removed"
    return "added"
