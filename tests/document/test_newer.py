"""Newer files can be looked at; what a later version of the same format added is kept."""

import json
from typing import Any

import pytest

from canvas_app.document.cards import UnknownCard
from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import NewerDocument, UnreadableDocument
from canvas_app.document.newer import decode_newer
from canvas_app.document.panes import DEFAULT_FRAMES
from canvas_app.editing.edits import set_fields

NEW: dict[str, Any] = {"later": None, "also": {"deep": [1, 2.5, "三", True, []]}, "zero": 0}
"""Fields that this version does not know, some of which look like defaults."""


def newer(**fields: Any) -> bytes:
    return json.dumps({"format": "gtm-canvas", "version": 2, "id": "plan", **fields}).encode()


# --- the same format: nothing is lost ------------------------------------------------------------


def test_what_this_version_does_not_know_is_kept_at_every_level_byte_for_byte() -> None:
    """F34: only a file as we write them can come back byte for byte, so it is written once."""
    estimate = {
        "base": 5,
        "source": {"text": "census", **NEW},
        "scenarios": [{"scenario": "slow", "value": 4, **NEW}],
        **NEW,
    }
    comment = {"id": "c1", "text": "why?", **NEW}
    sha = "0" * 64
    cards = [
        {"kind": "segment", "id": "a", "customers": estimate, "comments": [comment],
         "filters": [{"label": "pays", "share": {"base": 0.5, **NEW}, **NEW}],
         "source": {"text": "us", **NEW}, **NEW},
        {"kind": "hologram", "id": "b", "title": "Später", "x": 0, "comments": [comment], **NEW},
        {"kind": "image", "id": "c", "image": sha, **NEW},
    ]  # fmt: skip
    panes = [{**frame.model_dump(), **NEW} for frame in DEFAULT_FRAMES]
    plain = {
        "format": "gtm-canvas",
        "version": 1,
        "id": "plan",
        "panes": panes,
        "scenarios": [{"id": "slow", "name": "Slow", **NEW}],
        "cards": cards,
        "links": [{"id": "l", "start": "a", "end": "b", **NEW}],
        "images": [{"sha256": sha, "data": "", **NEW}],
        "brand": {"logo": sha, "font": "Georgia", **NEW},
        "stops": [
            {"id": "market", "shows": "market", "notes": "Slowly", **NEW},
            {"id": "s", "shows": "area", "area": {"x": 1, "y": 2, "width": 3, "height": 4, **NEW}},
        ],
        **NEW,
    }
    canvas = decode(json.dumps(plain).encode())
    data = encode(canvas)
    assert json.loads(data) == plain
    assert encode(decode(data)) == data
    edited = encode(set_fields(canvas, title="Changed here"))
    assert json.loads(edited) == {**plain, "title": "Changed here"}


# --- a newer format: what is understood is shown -------------------------------------------------


def test_a_newer_file_is_shown_as_far_as_it_is_understood() -> None:
    canvas, what = decode_newer(
        newer(
            title="Plan",
            currency="crypto",
            horizon={"years": 5},
            panes=[{"pane": "community"}],
            scenarios=[{"id": "slow"}, {"id": "base"}, 5],
            cards=[
                {"kind": "note", "id": "n", "text": "as before", "glow": 3},
                {"kind": "segment", "id": "s", "title": "SMB", "x": 20, "customers": [1, 2]},
                {"kind": "segment", "id": "t", "title": "Odd", "x": "left", "pane": "community"},
                {"kind": "hologram", "id": "h"},
                {"kind": "note", "id": "n", "text": "the same id"},
                {"kind": "note", "id": {"of": "another form"}},
                "a card",
            ],
            links=[
                {"id": "l", "start": "n", "end": "s"},
                {"id": "m", "start": "n", "end": "gone"},
                {"id": "o", "from": "n"},
            ],
            images=[{"sha256": "blake3"}],
            brand={"primary": "oklch(0.7 0.1 30)"},
            stops=[
                {"id": "price", "shows": "price"},
                {"id": "film", "shows": "film"},
                {"id": "price", "shows": "price", "headline": "the same id"},
            ],
        )
    )
    assert canvas.title == "Plan"
    assert (canvas.currency, canvas.horizon) == ("USD", 5)
    assert canvas.panes == DEFAULT_FRAMES
    assert [card.id for card in canvas.cards] == ["n", "s", "t", "h"]
    for id, title in (("s", "SMB"), ("t", "Odd")):
        card = canvas.by_id[id]
        assert isinstance(card, UnknownCard), "understood by half, it would make wrong figures"
        assert card.title == title
    assert canvas.by_id["s"].x == 20
    assert canvas.by_id["t"].pane is None
    assert [link.id for link in canvas.links] == ["l"]
    assert [scenario.id for scenario in canvas.scenarios] == ["slow"]
    assert [stop.id for stop in canvas.talk] == ["price"]
    assert canvas.brand is None
    assert what.version == 2
    assert (what.unknown, what.left_out) == (2, 10)
    assert "newer version of GTM Canvas (format 2)" in str(what.text)
    assert "left out: 10)" in str(what.text)


def test_a_newer_file_that_only_calls_itself_newer_is_shown_whole() -> None:
    canvas, what = decode_newer(newer(cards=[{"kind": "note", "id": "n"}], id=7))
    assert len(canvas.cards) == 1
    assert (what.unknown, what.left_out) == (0, 0)
    assert "left out:" not in str(what.text)


@pytest.mark.parametrize(
    "fields", [{"cards": {"n": {"kind": "note"}}}, {"cards": [{}] * 20_001}, {"links": "n>m"}]
)
def test_where_nothing_is_understood_the_program_is_to_be_updated(fields: dict[str, Any]) -> None:
    with pytest.raises(NewerDocument, match="Please update the program"):
        decode_newer(newer(**fields))


def test_newer_or_not_the_bytes_are_read_as_strictly() -> None:
    with pytest.raises(UnreadableDocument, match="NaN"):
        decode_newer(newer()[:-1] + b', "z": NaN}')
    with pytest.raises(UnreadableDocument, match="names another program"):
        decode_newer(b'{"format": "excalidraw", "version": 2}')
