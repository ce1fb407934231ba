"""Canvases survive a round trip; whatever is no canvas is refused in one sentence."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import MOST_BYTES, decode, encode
from canvas_app.document.errors import DocumentError, NewerDocument, UnreadableDocument
from tests.canvases import canvas_of, canvases, card

EMPTY: dict[str, Any] = {"format": "gtm-canvas", "version": 1, "id": "x"}
NOTE: dict[str, Any] = {"kind": "note", "id": "n"}
PANE: dict[str, Any] = {"pane": "market", "x": 0, "y": 0, "width": 9, "height": 9}


def as_bytes(plain: Any) -> bytes:
    return json.dumps(plain).encode()


def with_card(**fields: Any) -> bytes:
    return as_bytes({**EMPTY, "cards": [{"kind": "segment", "id": "a", "title": "SMB", **fields}]})


def refusal(data: bytes) -> str:
    """The sentence with which these bytes are refused."""
    with pytest.raises(DocumentError) as caught:
        decode(data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "{" not in sentence
    return sentence


# --- there and back ------------------------------------------------------------------------------


@given(canvases())
def test_any_canvas_survives_a_round_trip_byte_for_byte(canvas: Canvas) -> None:
    data = encode(canvas)
    again = decode(data)
    assert again == canvas
    assert encode(again) == data


def test_an_empty_canvas_is_a_short_file() -> None:
    assert encode(canvas_of()) == (
        b'{\n  "format": "gtm-canvas",\n  "version": 1,\n  "id": "test"\n}\n'
    )


def test_a_change_in_one_card_touches_one_line_of_the_file() -> None:
    cards = [card("segment", f"c{i}", title=f"Segment {i}", customers=1000 + i) for i in range(20)]
    before = encode(canvas_of(*cards)).splitlines()
    cards[7]["customers"] = {"base": 5}
    after = encode(canvas_of(*cards)).splitlines()
    assert len(before) == len(after)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def test_text_of_every_script_stands_in_the_file_as_people_write_it() -> None:
    data = encode(canvas_of(card("note", "n", text="远程团队 – naïve 🎈")))
    assert "远程团队 – naïve 🎈" in data.decode()


def test_a_byte_order_mark_is_accepted() -> None:
    assert decode(b"\xef\xbb\xbf" + as_bytes(EMPTY)) == decode(as_bytes(EMPTY))


def test_numbers_keep_fifteen_digits() -> None:
    canvas = decode(with_card(customers={"base": 0.1 + 0.2}))
    assert b'{"base": 0.3}' in encode(canvas)


def test_a_document_never_changes() -> None:
    canvas = canvas_of(card("note", "n"))
    with pytest.raises(ValueError, match="frozen"):
        canvas.title = "other"  # type: ignore[misc]
    with pytest.raises(ValueError, match="frozen"):
        canvas.cards[0].title = "other"  # type: ignore[misc]


# --- bytes that are no canvas --------------------------------------------------------------------

SURROGATE = "half of a character"
TOO_DEEP = "nested too deeply"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x00" * 4096, "empty"),
        (as_bytes(EMPTY).decode().encode("utf-16"), "UTF-16"),
        (as_bytes(EMPTY).decode().encode("utf-16-le"), "UTF-16"),
        (as_bytes(EMPTY).decode().encode("utf-16-be"), "UTF-16"),
        (b"caf\xe9", "not UTF-8 text (byte 3)"),
        (b"\x00" + as_bytes(EMPTY), "at line 1 it holds zero bytes"),
        (b'{\n"id": "x"' + b"\x00" * 4096, "at line 2 it holds zero bytes"),
        (as_bytes(EMPTY) + b" and more", "no valid JSON at line 1, column 51"),
        (b"Dear diary", "no valid JSON"),
        (b"PK\x03\x04 a workbook", "no valid JSON"),
        (b'"a text"', "not a GTM Canvas"),
        (b"[1, 2]", "not a GTM Canvas"),
        (b"null", "not a GTM Canvas"),
        (b"{}", "“format” is missing"),
        (as_bytes({**EMPTY, "format": "excalidraw"}), "names another program"),
        (b"NaN", "The file holds NaN where a number belongs."),
        (b'{"id": "x", "z": NaN}', "holds NaN where a number belongs, at z."),
        (
            b'{"id": "x", "z": [{"q": -Infinity}]}',
            "holds -Infinity where a number belongs, at z[0].q.",
        ),
        (b'{"id": "x", "z": [1e999]}', "a number that is too large, at z[0]."),
        (b'{"id": "x", "z": [0, -1e999]}', "a number that is too large, at z[1]."),
        (b'{"id": "x", "z": {"y": ' + b"9" * 5000 + b"}}", "a number that is too long, at z.y."),
        (b'{"id": "x", "id": "y"}', "“id” twice in one object."),
        (b'{"z": [1, {"a": 1, "a": 1}]}', "“a” twice in one object, at z[1]."),
        (b'{"z": {"a": {"b": 1}, "a": 1}}', "“a” twice in one object, at z."),
        (b'{"z": "\\ud800"}', SURROGATE + " (a lone surrogate) in a text, at z."),
        (b'{"\\udc00": 1}', SURROGATE),
        (b'{"z": ["\\ud83d and more"]}', SURROGATE + " (a lone surrogate) in a text, at z[0]."),
        (b"[" * 100_000, TOO_DEEP),
        (b'{"a":' * 100_000, TOO_DEEP),
        (b'{"z": ' + b"[" * 70 + b"]" * 70 + b"}", TOO_DEEP),
        (b'{"z": [' + b"[" * 500 + b"]" * 500 + b", NaN]}", "NaN where a number belongs, at z[1]."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_canvas_is_refused_in_one_sentence(data: bytes, says: str) -> None:
    assert says in refusal(data)


def test_a_file_beyond_the_limit_is_refused_by_its_size() -> None:
    assert "too large" in refusal(b" " * (MOST_BYTES + 1))


WHOLE = encode(
    canvas_of(
        card("segment", "smb", title="小企业", customers=118_000, filters=[("pays", 0.5)]),
        card("tier", "team", price=25, mix=1, unit_name="seat"),
        card("note", "n", text="line one\nline “two”"),
        links=[("smb", "team")],
        title="Cut me",
    )
)


@pytest.mark.parametrize("fiftieth", range(50))
def test_a_file_cut_off_anywhere_is_refused(fiftieth: int) -> None:
    sentence = refusal(WHOLE[: len(WHOLE) * fiftieth // 50])
    # A cut may also split a character, or leave a word such as “fals” behind.
    assert any(says in sentence for says in ("cut off", "empty", "not UTF-8", "no valid JSON"))


def test_most_cuts_are_called_by_their_name() -> None:
    sentences = [refusal(WHOLE[:end]) for end in range(1, len(WHOLE) - 2)]
    assert sum("cut off" in sentence for sentence in sentences) > 0.9 * len(sentences)


@given(st.binary(max_size=60))
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    refusal(data)


@given(st.data())
def test_a_file_with_a_damaged_byte_opens_or_is_refused(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    damaged = WHOLE[:at] + bytes([data.draw(st.integers(0, 255))]) + WHOLE[at + 1 :]
    with suppress(DocumentError):
        decode(damaged)


# --- values of the wrong type --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "place", "says"),
    [
        ({"customers": {"base": "3"}}, "customers.base", "a number is needed"),
        ({"customers": {"base": True}}, "customers.base", "a number is needed"),
        ({"customers": {"base": None}}, "customers.base", "a number is needed"),
        ({"customers": {}}, "customers.base", "missing"),
        ({"customers": 5}, "customers", "an object is needed"),
        ({"customers": {"base": 10**400}}, "customers.base", "a number is needed"),
        ({"customers": {"base": 1.7976931348623157e308}}, "customers.base", "too large"),
        ({"customers": {"base": 1, "low": "1"}}, "customers.low", "a number is needed"),
        ({"customers": {"base": 1, "clarity": True}}, "customers.clarity", "a whole number"),
        ({"customers": {"base": 1, "clarity": 0}}, "customers.clarity", "at least 1"),
        ({"customers": {"base": 1, "unit": 5}}, "customers.unit", "a text is needed"),
        ({"customers": {"base": 1, "source": "me"}}, "customers.source", "an object"),
        ({"source": {"text": 5}}, "source.text", "a text is needed"),
        ({"source": {"as_of": "May"}}, "source.as_of", "the wrong form"),
        ({"source": {"url": "http://a\nb"}}, "source.url", "control character"),
        ({"filters": {}}, "filters", "a list is needed"),
        ({"filters": [5]}, "filters[0]", "an object is needed"),
        ({"filters": [{"share": {"base": "5 %"}}]}, "filters[0].share.base", "a number"),
        ({"filters": [{}] * 21}, "filters", "the list is too long"),
        ({"value_drivers": [{"times": {"base": False}}]}, "value_drivers[0].times.base", "number"),
        ({"lane": "serviceble"}, "lane", "none of the known choices"),
        ({"x": "10"}, "x", "a number is needed"),
        ({"x": True}, "x", "a number is needed"),
        ({"x": 1e8}, "x", "at most 10,000,000"),
        ({"width": -1}, "width", "at least 0"),
        ({"order": 1.0}, "order", "a whole number is needed"),
        ({"order": True}, "order", "a whole number is needed"),
        ({"tags": "ICP"}, "tags", "a list is needed"),
        ({"tags": [1]}, "tags[0]", "a text is needed"),
        ({"title": ["SMB"]}, "title", "a text is needed"),
        ({"title": "x" * 1001}, "title", "the text is too long"),
        ({"pane": "Market"}, "pane", "none of the known choices"),
        ({"id": "a b"}, "id", "the wrong form"),
        ({"id": "../../x"}, "id", "the wrong form"),
    ],
)
def test_a_wrong_value_in_a_card_is_named_with_its_place(
    fields: dict[str, Any], place: str, says: str
) -> None:
    sentence = refusal(with_card(**fields))
    assert f"at cards[0].{place}: " in sentence
    assert says in sentence
    if isinstance(fields.get("title", ""), str) and "title" not in fields:
        assert "“SMB”" in sentence


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"id": 5}, "at id: a text is needed"),
        ({"title": None}, "at title: a text is needed"),
        ({"product_market_fit": "yes"}, "at product_market_fit: true or false"),
        ({"product_market_fit": 1}, "at product_market_fit: true or false"),
        ({"horizon": "5"}, "at horizon: a whole number"),
        ({"horizon": 5.0}, "at horizon: a whole number"),
        ({"horizon": 0}, "at horizon: the number must be at least 1"),
        ({"tolerance": -0.1}, "at tolerance: the number must be at least 0"),
        ({"currency": "usd"}, "at currency: the text has the wrong form"),
        ({"audience": "b2g"}, "at audience: this is none of the known choices"),
        ({"cards": {}}, "at cards: a list"),
        ({"cards": ["x"]}, "at cards[0]: an object"),
        ({"cards": [{}]}, "at cards[0].kind"),
        ({"cards": [{"kind": "note"}]}, "at cards[0].id: something that must be there"),
        ({"cards": [{"kind": 5, "id": "a"}]}, "at cards[0].kind: a text"),
        ({"cards": [{"kind": "later", "id": "a", "x": "1"}]}, "at cards[0].x: a number"),
        ({"cards": [{"kind": "note", "id": "a"}] * 2}, "two cards have the same id"),
        ({"panes": []}, "each of the five panes must be there once"),
        ({"links": [{"id": "l", "start": "a", "end": "b"}]}, "leads to a card that is not there"),
        ({"images": [{"sha256": "../../x", "data": ""}]}, "at images[0].sha256"),
        ({"images": [{"sha256": "0" * 64, "data": 5}]}, "at images[0].data: a text"),
        (
            {"links": [{"id": "l", "start": "a", "end": "a", "label": 5}]},
            "at links[0].label: a text",
        ),
        ({"scenarios": [{"id": "s", "name": True}]}, "at scenarios[0].name: a text"),
        ({"panes": [{**PANE, "x": "3"}]}, "at panes[0].x: a number"),
        ({"panes": [{**PANE, "x": True}]}, "at panes[0].x: a number"),
        ({"cards": [{**NOTE, "locked": "yes"}]}, "at cards[0].locked: true or false"),
        ({"cards": [{**NOTE, "locked": 1}]}, "at cards[0].locked: true or false"),
        (
            {"cards": [{**NOTE, "comments": [{"id": "c", "resolved": 1}]}]},
            "at cards[0].comments[0].resolved: true or false",
        ),
        (
            {
                "cards": [
                    {
                        "kind": "segment",
                        "id": "a",
                        "customers": {"base": 1, "scenarios": [{"scenario": "s", "value": "3"}]},
                    }
                ]
            },
            "at cards[0].customers.scenarios[0].value: a number",
        ),
        ({"cards": [{}] * 200_000}, "at cards[0].kind"),
        ({"later": [0] * 5_000_001}, "too many values"),
        ({"images": [{"sha256": "0" * 64, "data": "<svg>"}]}, "at images[0].data"),
    ],
)
def test_a_wrong_value_in_the_document_is_named_with_its_place(
    fields: dict[str, Any], says: str
) -> None:
    assert says in refusal(as_bytes({**EMPTY, **fields}))


def test_the_document_needs_an_id() -> None:
    assert "at id" in refusal(b'{"format": "gtm-canvas", "version": 1}')


def test_unknown_fields_are_looked_at_as_well() -> None:
    assert SURROGATE in refusal(b'{"format":"gtm-canvas","version":1,"id":"x","z":{"q":"\\ud800"}}')


def test_a_newer_version_is_told_apart_from_a_damaged_file() -> None:
    with pytest.raises(NewerDocument) as caught:
        decode(as_bytes({**EMPTY, "version": 2}))
    assert "newer version of GTM Canvas (format 2" in str(caught.value)


@pytest.mark.parametrize("version", [0, -1, True, "1", 1.0, None])
def test_a_version_that_is_none_is_refused(version: Any) -> None:
    with pytest.raises(UnreadableDocument, match="does not say which format version"):
        decode(as_bytes({**EMPTY, "version": version}))


def test_sentences_can_be_translated_as_a_whole() -> None:
    chinese = {
        "The canvas can't be read: card “{card}”, at {place}: {what}.": "{card}，{place}：{what}。",
        "a number is needed": "需要一个数字",
    }
    with pytest.raises(UnreadableDocument) as caught:
        decode(with_card(x="1"))
    told = caught.value.text.in_language(lambda literal: chinese[literal])
    assert told == "SMB，cards[0].x：需要一个数字。"


def test_defaults_are_numbers_as_they_are_written() -> None:
    """A whole number where a fraction may stand was no number for whoever wrote all fields."""
    canvas = Canvas(id="x")
    assert Canvas.model_validate(canvas.model_dump()) == canvas
    assert b'"ramp_speed":2' in canvas.model_dump_json().encode()
