"""What the fuzzers found (scripts/trials/fuzz_reader.py), so that it stays repaired.

Whatever a file holds, it is refused in a sentence, or opens and can be worked with.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import UnreadableDocument
from canvas_app.editing.clipboard import copied, pasted


def opened(**fields: Any) -> Canvas:
    """A canvas from a file that holds these."""
    plain = {"format": "gtm-canvas", "version": 1, "id": "hostile", **fields}
    return decode(json.dumps(plain).encode())


def test_cards_with_a_foreign_field_called_image_can_be_copied() -> None:
    """A note of a newer version may have an "image" that is anything; copying looked at it."""
    canvas = opened(
        cards=[{"kind": "note", "id": "a", "image": ["b" * 64, {"crop": [0, 1]}]}],
        images=[{"sha256": "b" * 64, "data": ""}, {"sha256": "c" * 64, "data": ""}],
    )
    copies = decode(copied(canvas, {"a"}))
    assert copies.cards == canvas.cards
    assert [image.sha256 for image in copies.images] == ["b" * 64]
    after, ids = pasted(canvas, encode(copies))
    assert len(ids) == 1
    assert decode(encode(after)) == after


def test_a_number_that_is_too_long_before_something_that_is_no_json() -> None:
    """Reading it once more to say where the number is met the other fault, and fell over it."""
    with pytest.raises(UnreadableDocument, match="no valid JSON at line 1"):
        decode(b'{"id": ' + b"9" * 5_000 + b', "title": }')
    with pytest.raises(UnreadableDocument, match="cut off"):
        decode(b'{"id": ' + b"9" * 5_000)
    with pytest.raises(UnreadableDocument, match="nested too deeply"):
        decode(b'{"id": ' + b"9" * 5_000 + b', "a": ' + b"[" * 100_000)


@pytest.mark.parametrize(
    "address",
    ["../../x", "/etc/passwd", "C:x", "\\\\host\\share\\x.png", "a\0b", "A" * 64, "a" * 63 + "\n",
     f"{'a' * 64}\n", "file:///etc/passwd"],
)  # fmt: skip
def test_a_picture_has_no_address_but_the_hash_of_its_bytes(address: str) -> None:
    """F35: nothing in a document can name a file that is opened for it."""
    with pytest.raises(UnreadableDocument, match="wrong form"):
        opened(images=[{"sha256": address, "data": ""}])
    with pytest.raises(UnreadableDocument, match="wrong form"):
        opened(cards=[{"kind": "image", "id": "i", "image": address}])


def test_pictures_are_kept_whatever_is_in_them() -> None:
    """Only who shows them looks inside: tests/ui/test_hostile_pictures.py."""
    canvas = opened(images=[{"sha256": "a" * 64, "data": data} for data in ("AAAAA", "AA=")])
    assert [image.content for image in canvas.images] == [None, None]
    assert decode(encode(canvas)) == canvas
