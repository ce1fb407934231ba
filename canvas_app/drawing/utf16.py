"""Texts by places as Qt counts them: in units of UTF-16, of which 💡 and 𠮷 have two."""

from __future__ import annotations


class Units:
    """A text that Qt has laid out."""

    def __init__(self, text: str) -> None:
        self._units = text.encode("utf-16-le", "surrogatepass")

    def part(self, start: int, end: int | None = None) -> str:
        """What stands from one place up to another one, or up to the end."""
        last = None if end is None else 2 * end
        return self._units[2 * start : last].decode("utf-16-le", "surrogatepass")
