"""Canvases for tests: written down like use, and generated from the models' own fields.

    canvas_of(card("segment", "smb", customers=118_000, lane="target"), tolerance=0.1)

Plain numbers stand for estimates, `(base, low, high)` for one with cases, and a pair in `filters`
or `conversions` for a label and a share.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from hypothesis import strategies as st
from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.estimate import Estimate
from canvas_app.document.stops import Stop


def card(kind: str, id: str, **fields: Any) -> dict[str, Any]:
    """A card as plain data, on its home pane unless `pane` says otherwise."""
    made: dict[str, Any] = {"kind": kind, "id": id, "pane": CARD_KINDS[kind].HOME}
    for name, value in fields.items():
        if isinstance(value, list | tuple) and name in ("filters", "conversions"):
            made[name] = [share(*row) if isinstance(row, tuple) else row for row in value]
        elif _holds_estimate(CARD_KINDS[kind], name):
            made[name] = estimate(value)
        else:
            made[name] = value
    return made


def estimate(value: Any) -> Any:
    """`5` as an estimate, `(5, 4, 6)` as one with a low and a high case."""
    if isinstance(value, tuple):
        return dict(zip(("base", "low", "high"), value, strict=True))
    return {"base": value} if isinstance(value, int | float) else value


def share(label: str, value: Any, level: str | None = None) -> dict[str, Any]:
    """A row of a list of filters or conversions."""
    return {"label": label, "share": estimate(value)} | ({"level": level} if level else {})


def canvas_of(
    *cards: dict[str, Any], links: Iterable[tuple[str, str]] = (), **fields: Any
) -> Canvas:
    """A canvas with these cards, and links from one to another."""
    made = [{"id": f"link-{i}", "start": start, "end": end} for i, (start, end) in enumerate(links)]
    return Canvas.model_validate({"id": "test", **fields, "cards": list(cards), "links": made})


def _holds_estimate(kind: type[Card], name: str) -> bool:
    field = kind.model_fields.get(name)
    return field is not None and Estimate in get_args(field.annotation)


# --- generated ---------------------------------------------------------------------------------

# Everything that UTF-8 can hold but control characters, which no web address may have.
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12)
_UNKNOWN_NAMES = st.text("abcxyz", min_size=1, max_size=6).map(lambda name: f"x_{name}")
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(-1e300, 1e300) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)
UNKNOWN_FIELDS = st.dictionaries(_UNKNOWN_NAMES, _JSON, max_size=2)
"""Fields of a version to come."""
SCENARIOS = ("price-war", "launch")
"""Scenarios that generated estimates know of; a canvas may have them or not."""


@st.composite
def canvases(draw: st.DrawFn, *, most_cards: int = 8, sensible: bool = False) -> Canvas:
    """Any canvas. `sensible` ones have shares from 0 to 1, and numbers a market could have."""
    kinds = draw(st.lists(st.sampled_from([*CARD_KINDS, "a_kind_to_come"]), max_size=most_cards))
    cards = [draw(_cards(kind, f"c{i}", sensible)) for i, kind in enumerate(kinds)]
    skip = ("format", "version", "cards", "links", "panes", "scenarios", "stops")
    fields = draw(_model(Canvas, sensible, skip=skip))
    names = draw(st.lists(_TEXT, max_size=2))
    scenarios = [{"id": id, "name": name} for id, name in zip(SCENARIOS, names, strict=False)]
    ids = [each["id"] for each in cards]
    ends = st.tuples(st.sampled_from(ids), st.sampled_from(ids)) if ids else st.nothing()
    links = [
        {"id": f"l{i}", "start": a, "end": b, "label": draw(_TEXT)}
        for i, (a, b) in enumerate(draw(st.lists(ends, max_size=6)) if ids else [])
    ]
    stops = [draw(_stops(f"s{i}")) for i in range(draw(st.integers(0, 2)))]
    own = {"scenarios": scenarios, "cards": cards, "links": links, "stops": stops}
    return Canvas.model_validate({**fields, **own})


@st.composite
def _cards(draw: st.DrawFn, kind: str, id: str, sensible: bool) -> dict[str, Any]:
    model = CARD_KINDS.get(kind, Card)
    fields: dict[str, Any] = draw(_model(model, sensible, skip=("kind", "id")))
    if draw(st.integers(0, 3)):
        fields["pane"] = model.HOME
    return {"kind": kind, "id": id, **fields}


def _stops(id: str) -> st.SearchStrategy[dict[str, Any]]:
    return _model(Stop, sensible=False, skip=("id",)).map(lambda fields: {**fields, "id": id})


def _model(
    model: type[BaseModel], sensible: bool, skip: tuple[str, ...] = ()
) -> st.SearchStrategy[dict[str, Any]]:
    required: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name in skip:
            continue
        (required if field.is_required() else optional)[name] = _field(field, sensible)
    known = st.fixed_dictionaries(required, optional=optional)
    return st.tuples(known, UNKNOWN_FIELDS).map(lambda both: {**both[1], **both[0]})


def _field(field: FieldInfo, sensible: bool) -> st.SearchStrategy[Any]:
    extra = field.json_schema_extra
    measure = extra.get("measure") if isinstance(extra, dict) else None
    if sensible and measure is not None:
        top = 1.0 if measure == "share" else 1e6
        if field.annotation is float:
            least: Any = next((each.ge for each in field.metadata if isinstance(each, Ge)), 0.0)
            most: Any = next((each.le for each in field.metadata if isinstance(each, Le)), top)
            return st.floats(least, min(most, top))
        numbers = st.floats(0, top)
        own = st.fixed_dictionaries({"scenario": st.sampled_from(SCENARIOS), "value": numbers})
        return st.none() | st.fixed_dictionaries(
            {"base": numbers},
            optional={"low": numbers, "high": numbers, "scenarios": st.lists(own, max_size=2)},
        )
    return _values(field.annotation, list(field.metadata), sensible)


def _values(annotation: Any, metadata: list[Any], sensible: bool) -> st.SearchStrategy[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        for each in arguments[1:]:
            metadata = [*metadata, *(each.metadata if isinstance(each, FieldInfo) else [each])]
        return _values(arguments[0], metadata, sensible)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, UnionType):
        return st.one_of([_values(each, metadata, sensible) for each in arguments])
    if origin is tuple:
        return st.lists(_values(arguments[0], [], sensible), max_size=3)
    if annotation is NoneType:
        return st.none()
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _model(annotation, sensible)
    patterns = (m.pattern for m in metadata if isinstance(m, StringConstraints))
    pattern = next(filter(None, patterns), None)
    least = next((m.ge for m in metadata if isinstance(m, Ge)), None)
    most = next((m.le for m in metadata if isinstance(m, Le)), None)
    if annotation is str:
        return st.from_regex(pattern, fullmatch=True, alphabet=_ASCII) if pattern else _TEXT
    if annotation is bool:
        return st.booleans()
    if annotation is int:
        return st.integers(least, most)
    if annotation is float:
        # The very largest floats are no numbers of 15 digits.
        return st.floats(-1e308 if least is None else least, 1e308 if most is None else most)
    raise AssertionError(f"no values for {annotation}")


_ASCII = st.characters(min_codepoint=32, max_codepoint=126)
