"""Sentences for users that are translated later, by whoever shows them.

The domain must not import Qt, yet its sentences reach the screen in several languages.
So it marks its literals with `N_` and builds sentences as `Text`: the English template stays
apart from the values that go into it. The translation tools find both by their names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

Translate = Callable[[str], str]


def N_(literal: str) -> str:
    """Mark a literal for translation and give it back unchanged."""
    return literal


class Text:
    """A whole sentence with named placeholders; `str()` gives it in English."""

    __slots__ = ("template", "values")

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values: Mapping[str, object] = values

    def in_language(self, translate: Translate) -> str:
        """The sentence with its template, and any `Text` among its values, translated."""
        shown = {
            name: value.in_language(translate) if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return translate(self.template).format(**shown) if shown else translate(self.template)

    def __str__(self) -> str:
        return self.in_language(str)

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return self.template == other.template and self.values == other.values

    def __hash__(self) -> int:
        return hash(self.template)
