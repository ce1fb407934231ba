"""A canvas as bytes, and bytes as a canvas.

Reading trusts nothing: size, encoding, duplicate keys, depth, numbers and types are checked, and
whatever is wrong is said in one sentence. Writing is made for people who read and compare files:
a stable order, one field a line, small things on one line, defaults left out.
"""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic import ValidationError

from canvas_app.document.canvas import FORMAT, VERSION, Canvas
from canvas_app.document.cards import UnknownCard
from canvas_app.document.errors import UnreadableDocument
from canvas_app.document.inspecting import (
    MOST_VALUES,
    TOO_DEEP,
    TOO_MANY,
    Constant,
    inspect,
    once_each,
    whole_number,
)
from canvas_app.document.migrations import migrate
from canvas_app.document.problems import describe
from canvas_app.document.text import Text

MOST_BYTES = 64 * 1024 * 1024
_UTF_16 = re.compile(rb"\xff\xfe|\xfe\xff|\{\x00[\s\"}]\x00|\x00\{\x00[\s\"}]")
_LINE = 100
_ONE_EACH = ("panes", "cards", "links", "images", "stops")
"""Lists of which each element has at least a line of its own."""


def decode(data: bytes) -> Canvas:
    """Read a canvas of this or an older format version.

    Raises UnreadableDocument or NewerDocument, whose `text` says what is wrong and where.
    """
    plain = migrate(parse(data))
    try:
        return Canvas.model_validate(plain)
    except ValidationError as error:
        raise UnreadableDocument(describe(error, plain)) from error


def parse(data: bytes) -> dict[str, Any]:
    """Strict JSON to a dict: no duplicate keys, no NaN, bounded size and depth."""
    if len(data) > MOST_BYTES:
        raise UnreadableDocument(
            Text(
                "The file is too large for a canvas ({size} MB; at most {most} MB).",
                size=len(data) // 2**20,
                most=MOST_BYTES // 2**20,
            )
        )
    if not data.strip(b" \t\r\n"):
        raise UnreadableDocument(Text("The file is empty."))
    if not data.strip(b"\x00 \t\r\n"):
        raise UnreadableDocument(Text("The file is empty: it holds nothing but zero bytes."))
    if _UTF_16.match(data):
        raise UnreadableDocument(
            Text("The file is written in UTF-16, and a canvas is UTF-8. Save it as UTF-8 in the "
                 "program that wrote it.")
        )  # fmt: skip
    if data.count(b",") > MOST_VALUES:  # before they take a hundred times their room in memory
        raise UnreadableDocument(Text(TOO_MANY))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableDocument(
            Text("This is not a GTM Canvas file: it is not UTF-8 text (byte {at}).", at=error.start)
        ) from error
    plain = _loaded(text)
    inspect(plain)
    if not isinstance(plain, dict):
        raise UnreadableDocument(Text("This is JSON, but not a GTM Canvas."))
    return plain


def encode(canvas: Canvas) -> bytes:
    """The canvas as the bytes of its file: UTF-8 JSON that ends with a newline."""
    plain: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        **canvas.model_dump(exclude_defaults=True, exclude={"format", "version"}),
    }
    if "cards" in plain:
        plain["cards"] = [
            # A newer version's defaults may not be ours, so unknown kinds keep what they came with.
            card.model_dump(exclude_unset=True) if isinstance(card, UnknownCard) else dumped
            for card, dumped in zip(canvas.cards, plain["cards"], strict=True)
        ]
    lines = ["{"]
    parts = []
    for key, value in plain.items():
        if key in _ONE_EACH:
            each = ",\n".join("    " + _block(item, 4, open=key == "cards") for item in value)
            parts.append(f'  "{key}": [\n{each}\n  ]')
        else:
            parts.append(f"  {_one_line(key)}: {_block(value, 2)}")
    lines.append(",\n".join(parts))
    lines.append("}\n")
    return "\n".join(lines).encode()


_one_line = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_quoted = json.encoder.encode_basestring


def _block(value: Any, indent: int, *, open: bool = False) -> str:
    """JSON on one line where that is short, else a field or an element a line."""
    kind = type(value)
    if kind is str:  # most values are; the encoder would first make up its mind what it is
        return _quoted(value)
    if kind is int:
        return str(value)
    if not isinstance(value, dict | list | tuple):
        return _one_line(value)
    if not open:
        flat = _one_line(value)
        if len(flat) + indent <= _LINE or not value:
            return flat
    inner, outer, deeper = " " * (indent + 2), " " * indent, indent + 2
    if isinstance(value, dict):
        rows = [f"{inner}{_quoted(k)}: {_block(v, deeper)}" for k, v in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{outer}}}"
    rows = [inner + _block(item, deeper) for item in value]
    return "[\n" + ",\n".join(rows) + f"\n{outer}]"


def _loaded(text: str) -> Any:
    try:
        try:
            return json.loads(text, object_pairs_hook=once_each, parse_constant=Constant)
        except json.JSONDecodeError:
            raise
        except ValueError:  # a number with thousands of digits: once more, to say where
            return json.loads(
                text, object_pairs_hook=once_each, parse_constant=Constant, parse_int=whole_number
            )
    except RecursionError as error:
        raise UnreadableDocument(Text(TOO_DEEP)) from error
    except json.JSONDecodeError as error:
        raise UnreadableDocument(_where_json_breaks(text, error)) from error


def _where_json_breaks(text: str, error: json.JSONDecodeError) -> Text:
    if text[error.pos : error.pos + 1] == "\x00" or "\x00" in text[: error.pos]:
        line = text.count("\n", 0, text.index("\x00")) + 1
        return Text("The file is damaged: at line {line} it holds zero bytes.", line=line)
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return Text(
            "The file is cut off: it ends in the middle, at line {line}.", line=error.lineno
        )
    return Text(
        "This is not a GTM Canvas file: no valid JSON at line {line}, column {column}.",
        line=error.lineno,
        column=error.colno,
    )
