"""What is different of a thing that two canvases have, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from canvas_app.document.panes import LANE_TITLES, PANE_TITLES
from canvas_app.document.text import N_, Text

TITLES: Final[Mapping[str, str]] = {
    "kind": N_("Kind of card"),
    "pane": N_("Pane"),
    "x": N_("From the left"),
    "y": N_("From the top"),
    "width": N_("Width"),
    "height": N_("Height"),
    "order": N_("In front of others"),
    "group": N_("Grouped with"),
    "locked": N_("Locked"),
    "collapsed": N_("Only the title shown"),
    "comments": N_("Comments"),
    "image": N_("Picture"),
    "start": N_("From"),
    "end": N_("To"),
    "label": N_("Label"),
}
"""Of fields that nobody edits in a form, and so have no title of their own."""
_CHOICES: Final[Mapping[str, Mapping[Any, str]]] = {"pane": PANE_TITLES, "lane": LANE_TITLES}


@dataclass(frozen=True)
class FieldChange:
    """One field that is different. Numbers and words are put into a reader's language later."""

    title: Text
    mine: Any
    theirs: Any
    measure: str = ""
    choices: Mapping[Any, str] = field(default_factory=dict)
    """What the words of a choice are called."""
    name: str = ""
    """The field's name in the file."""


def model_changes(model: type[Any], own: Any, other: Any) -> Iterable[FieldChange]:
    for name in names_of(model, own, other):
        a, b = getattr(own, name, None), getattr(other, name, None)
        if name not in ("id", "pane") and says(a) != says(b):
            yield field_change(model, name, a, b)


def field_change(model: type[Any], name: str, a: Any, b: Any) -> FieldChange:
    """A field with what its metadata says of it."""
    about = model.model_fields.get(name)
    if about is None:
        return FieldChange(unknown(name), a, b)
    extra = about.json_schema_extra if isinstance(about.json_schema_extra, dict) else {}
    choices: Any = extra.get("choices") or _CHOICES.get(name, {})
    title = about.title or TITLES.get(name, name)
    return FieldChange(Text(title), a, b, str(extra.get("measure", "")), choices, name)


def says(value: Any) -> Any:
    """An empty text or list says as little as nothing."""
    return None if value in ("", ()) else value


def unknown(name: str) -> Text:
    return Text("“{name}”, which this version does not know", name=name)


def names_of(model: type[Any], *items: Any) -> dict[str, None]:
    """The fields of a model and of some of its instances, those of a newer version too."""
    names = dict.fromkeys(model.model_fields)
    for item in items:
        if item is not None:
            names.update(dict.fromkeys((*type(item).model_fields, *(item.model_extra or {}))))
    return names
