"""Changes to JSON and to bytes, of the kinds that damage, malice or a newer program make.

Used by the fuzzers beside this file; knows nothing of what reads the result.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from typing import Any

ODD_NUMBERS: tuple[Any, ...] = (
    0, -0.0, -1, 1, 0.1, 1e-320, 5e-324, 1e15, 1e16, 2**53 + 1, 10**17, 10**40, 10**310, -(10**310),
    1.7976931348623157e308, -1.7976931348623157e308, 1e308, 1e154, 1e7, 1e7 + 1, 99999.99, 100001.0,
    0.30000000000000004, 1 / 3, 12345678901234567890, True, False,
)  # fmt: skip
ODD_TEXTS = (
    "", " ", "\n", "\t", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\u202e", "\ufeff", "\ufffe",
    "\ud800", "\udfff", "e\u0301" * 20, "👩‍👩‍👧‍👦", "\U0010ffff", "a" * 999, "a" * 1001,
    "字" * 60_000,
    "<img src=//host/x>", "{title}", "{0}", "%s", "=1+1", "../../x", "C:\\x", "NaN", "null", "base",
    "low", "high", "NUL", "a\r\nb", "\u0e33" * 9, "\u0627\u0644", "-", "_", "A", "zz", "1e5",
    "٣", "²",
    "2026-02-30", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-01-01T00:00:00+99:99",
    "USD", "AAA", "xx", "zh_CN", "low.base", "x" * 64, "AAAA", "AA==", "A", "====", "0" * 64,
)  # fmt: skip
SIGNS = "\x00\t\n\r\"\\/{}[]:,<>&=+-@%'0123456789.eE\u00a0\u2028\ud83d\udc69\u200d\u0301中"


class Mutator:
    """Random changes, the same for the same seed. `keys` and `kinds` are the format's own words."""

    def __init__(self, seed: int, keys: Sequence[str], kinds: Sequence[str]) -> None:
        self.random = random.Random(seed)
        self._keys, self._kinds = list(keys), list(kinds)
        self._found: list[Any] = []

    def learn(self, seeds: Sequence[Any]) -> None:
        """Remember values of real documents, to be put where they do not belong."""
        for seed in seeds:
            self._found += [value for _, _, value in _places(seed)][:4_000]

    def of_json(self, root: Any, times: int | None = None) -> Any:
        """Some changes to a parsed document; the given one is left alone."""
        root = json.loads(json.dumps(root))
        for _ in range(times or self.random.choice((1, 1, 1, 2, 3, 5, 12))):
            places = _places(root)
            if not places:
                return root
            holder, key, value = self.random.choice(places)
            self.random.choice(self._changes)(self, holder, key, value)
        return root

    def of_bytes(self, data: bytes) -> bytes:
        """Some changes to bytes: cut, doubled, flipped, replaced."""
        made = bytearray(data)
        for _ in range(self.random.choice((1, 1, 2, 4, 16))):
            at = self.random.randrange(len(made) + 1)
            end = min(len(made), at + self.random.choice((1, 1, 2, 8, 100, 4_000)))
            match self.random.randrange(5):
                case 0:
                    del made[at:end]
                case 1:
                    made[at:at] = made[at:end]
                case 2:
                    made[at:at] = self.random.randbytes(self.random.choice((1, 2, 4, 8)))
                case 3 if at < len(made):
                    made[at] ^= 1 << self.random.randrange(8)
                case _:
                    made[at:end] = self.random.choice(
                        (b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"1e999", b"NaN", b"9" * 5_000,
                         b"[" * 70, b'{"a":' * 70, b"\\ud800",
                         b'"', b"}", b",", b"&a;", b"<!DOCTYPE a>")
                    )  # fmt: skip
        return bytes(made)

    def written(self, root: Any) -> bytes:
        """JSON as bytes, now and then with what only the text of JSON can have wrong."""
        text = json.dumps(root, ensure_ascii=self.random.random() < 0.5)
        odd = self.random.random()
        if odd < 0.03:
            text = text.replace("{", '{"id": "twice", ', self.random.randrange(1, 3))
        elif odd < 0.05:
            text = text.replace(": 0", ": " + self.random.choice(("NaN", "-Infinity", "1e999")), 1)
        data = text.encode("utf-8", "surrogatepass")
        if odd > 0.98:
            return b"\xef\xbb\xbf" + data
        return data if odd < 0.97 else text.encode("utf-16", "surrogatepass")

    def value(self) -> Any:
        """Something that may be of any type."""
        one = self.random
        match one.randrange(9):
            case 0 | 1:
                return one.choice(ODD_NUMBERS)
            case 2 | 3:
                return one.choice(ODD_TEXTS)
            case 4:
                return "".join(one.choices(SIGNS, k=one.randrange(30)))
            case 5:
                return one.choice((None, [], {}, [[]], [None], {"": ""}, [{}], "unknown"))
            case 6:
                return self._nested(one.choice((2, 20, 61, 70)))
            case 7:
                return 10 ** one.uniform(-20, 20) * one.choice((1, -1))
            case _:
                return json.loads(json.dumps(one.choice(self._found))) if self._found else 1

    def _nested(self, depth: int) -> Any:
        made: Any = 1
        for _ in range(depth):
            made = [made] if self.random.random() < 0.5 else {"a": made}
        return made

    def _replace(self, holder: Any, key: Any, value: Any) -> None:
        holder[key] = self.value()

    def _remove(self, holder: Any, key: Any, value: Any) -> None:
        del holder[key]

    def _number(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(value, int | float):
            holder[key] = self.random.choice(ODD_NUMBERS)

    def _text(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(value, str):
            at = self.random.randrange(len(value) + 1)
            holder[key] = value[:at] + self.random.choice((*ODD_TEXTS, *SIGNS)) + value[at:]

    def _rename(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(holder, dict):
            del holder[key]
            holder[self.random.choice((*self._keys, *ODD_TEXTS))] = value

    def _add(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(holder, dict):
            holder[self.random.choice((*self._keys, "new_in_2", "", "__class__"))] = self.value()
        else:
            holder.insert(key, self.value())

    def _double(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(holder, list) and len(holder) < 400:
            copy = json.loads(json.dumps(value))
            if isinstance(copy, dict) and self.random.random() < 0.8 and "id" in copy:
                copy["id"] = f"x{self.random.randrange(10**6)}"
            holder.append(copy)

    def _kind(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(value, dict):
            value["kind"] = self.random.choice((*self._kinds, "new_kind", "", "unknown"))

    def _version(self, holder: Any, key: Any, value: Any) -> None:
        if isinstance(holder, dict) and "version" in holder:
            holder["version"] = self.random.choice((0, 1, 1, 2, 3, 10**30, -1, 1.0, "1", True))

    _changes: tuple[Callable[[Mutator, Any, Any, Any], None], ...] = (
        _replace, _replace, _remove, _number, _number, _number, _text, _text, _rename, _add, _add,
        _double, _kind, _version,
    )  # fmt: skip


def _places(root: Any) -> list[tuple[Any, Any, Any]]:
    """Every value of a document with what holds it and by which key."""
    found: list[tuple[Any, Any, Any]] = []
    waiting = [root]
    while waiting:
        holder = waiting.pop()
        inner = list(holder.items()) if isinstance(holder, dict) else list(enumerate(holder))
        for key, value in inner:
            found.append((holder, key, value))
            if isinstance(value, dict | list):
                waiting.append(value)
    return found
