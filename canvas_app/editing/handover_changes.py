"""How the talks and the brands of two canvases differ, in parts that a person knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import CHART_TITLES, Area, Stop, title_of
from canvas_app.document.text import N_, Text
from canvas_app.editing.field_changes import FieldChange, field_change, model_changes, says, unknown

NAMES: Final = {"stops": N_("Presentation"), "brand": N_("Brand")}
"""Settings that are taken over as a whole, and shown in their parts."""


def handover_changes(name: str, mine: Canvas, theirs: Canvas) -> tuple[FieldChange, ...]:
    """What is different of one of them; never nothing."""
    found: Iterable[FieldChange]
    if name == "stops":
        found = _talk(mine, theirs)
    else:
        found = model_changes(Brand, mine.brand or Brand(), theirs.brand or Brand())
    # two that say the same in the file in different ways
    return tuple(found) or (FieldChange(Text(NAMES[name]), None, None, name=name),)


def _talk(mine: Canvas, theirs: Canvas) -> Iterable[FieldChange]:
    own, other = _order(mine), _order(theirs)
    if _ids(mine) != _ids(theirs) or own != other:
        yield FieldChange(Text("Order"), own, other)
    before, after = ({stop.id: stop for stop in canvas.talk} for canvas in (mine, theirs))
    for id in {**before, **after}:
        yield from _stop(before.get(id), after.get(id), mine, theirs)


def _ids(canvas: Canvas) -> list[str]:
    return [stop.id for stop in canvas.talk]


def _order(canvas: Canvas) -> tuple[Text, ...]:
    return tuple(
        Text("{stop} (hidden)", stop=_name(stop)) if stop.hidden else _name(stop)
        for stop in canvas.talk
    )


def _name(stop: Stop) -> Text:
    return Text(title_of(stop))


def _stop(
    own: Stop | None, other: Stop | None, mine: Canvas, theirs: Canvas
) -> Iterable[FieldChange]:
    there = own or other
    assert there is not None
    stop = _name(there)
    blank = Stop(id=there.id, shows=there.shows)
    before, after = own or blank, other or blank
    for name in dict.fromkeys((*Stop.model_fields, *_extra(before), *_extra(after))):
        a, b = getattr(before, name, None), getattr(after, name, None)
        if name in ("id", "hidden") or says(a) == says(b):
            continue  # what is hidden, the order says
        if name == "shows":
            a, b = _name(before), _name(after)
            yield FieldChange(Text("{stop}: {field}", stop=stop, field=Text("Shows")), a, b)
        elif name == "cards":
            cards = Text("{stop}: {field}", stop=stop, field=Text("Cards"))
            yield FieldChange(cards, _cards(a or (), mine), _cards(b or (), theirs))
        elif name == "area":
            part = Text("{stop}: {field}", stop=stop, field=Text("Place"))
            yield FieldChange(part, _area(a), _area(b))
        elif name == "chart":
            chart = Text("{stop}: {field}", stop=stop, field=Text("Chart"))
            yield FieldChange(chart, a, b, choices=CHART_TITLES)
        elif name in Stop.model_fields:
            words = field_change(Stop, name, a, b).title
            yield FieldChange(Text("{stop}: {field}", stop=stop, field=words), a, b)
        else:
            yield FieldChange(Text("{stop}: {field}", stop=stop, field=unknown(name)), a, b)


def _extra(stop: Stop) -> dict[str, Any]:
    return stop.model_extra or {}


def _cards(ids: Iterable[str], canvas: Canvas) -> tuple[str | Text, ...]:
    """Their names; those that are no longer there have none."""
    cards = (canvas.by_id[id] for id in ids if id in canvas.by_id)
    return tuple(Text(card.name) if card.name == card.LABEL else card.name for card in cards)


def _area(area: Area | None) -> Text | None:
    if area is None:
        return None
    return Text("{width} × {height} at {x}, {y}", width=round(area.width),
                height=round(area.height), x=round(area.x), y=round(area.y))  # fmt: skip
