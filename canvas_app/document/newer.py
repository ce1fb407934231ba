"""What this version understands of a file that a newer one wrote: to be looked at, never saved.

The bytes are read as strictly as any others. What follows is lenient: a card that does not fit
our models is shown as one of an unknown kind, and whatever else does not fit is left out and
counted. Figures stay honest that way: a card that is understood by half takes no part in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from canvas_app.document.canvas import RESERVED_CASES, VERSION, Canvas
from canvas_app.document.cards import CARD_KINDS, UnknownCard
from canvas_app.document.codec import parse
from canvas_app.document.errors import NewerDocument
from canvas_app.document.migrations import migrate
from canvas_app.document.text import Text

_LISTS: Final = ("scenarios", "cards", "links", "images")
_ROUNDS: Final = 6
"""What is put right may uncover the next problem, but hardly more often than this."""
_NAMELESS: Final = "newer-canvas"


@dataclass(frozen=True, slots=True)
class Newer:
    """What became of a newer version's file."""

    version: int
    """Of its format."""
    unknown: int = 0
    """Cards of a known kind that are shown as unknown ones."""
    left_out: int = 0
    """Cards, links, pictures and scenarios that can't be shown at all."""

    @property
    def text(self) -> Text:
        """Why it can only be looked at, and what is missing."""
        if not self.left_out:
            return Text(
                "This canvas was written by a newer version of GTM Canvas (format {version}). It "
                "is shown read-only, and what this version doesn't know is left out of the "
                "picture. Update GTM Canvas to work on it.",
                version=self.version,
            )
        return Text(
            "This canvas was written by a newer version of GTM Canvas (format {version}). It is "
            "shown read-only, and what this version doesn't know is left out of the picture, "
            "with {n} cards, links or pictures. Update GTM Canvas to work on it.",
            version=self.version,
            n=self.left_out,
        )


def decode_newer(data: bytes) -> tuple[Canvas, Newer]:
    """As much of a newer version's file as can be shown.

    Raises UnreadableDocument as `decode` does, and NewerDocument where nothing is understood.
    """
    plain = parse(data)
    version = plain.get("version")
    try:
        migrate(plain)
    except NewerDocument as error:
        refusal = error
        assert isinstance(version, int)
    else:
        return Canvas.model_validate(plain), Newer(VERSION)  # it is not newer after all
    made = _Understood({**plain, "version": VERSION})
    canvas = made.canvas()
    if canvas is None:
        raise refusal
    return canvas, Newer(version, made.unknown, made.left_out)


class _Understood:
    """Takes out of a parsed file, step by step, what our models refuse."""

    def __init__(self, plain: dict[str, Any]) -> None:
        self._plain = plain
        self.unknown = self.left_out = 0

    def canvas(self) -> Canvas | None:
        """The canvas that is left; None where too little is."""
        if any(not isinstance(self._plain.get(name, []), list) for name in _LISTS):
            return None
        self._drop_repeated()
        for _ in range(_ROUNDS):
            self._drop_loose_links()
            try:
                return Canvas.model_validate(self._plain)
            except ValidationError as error:
                if not self._put_right(error):
                    return None
        return None

    def _put_right(self, error: ValidationError) -> bool:
        """Take out what the error names; whether it named anything that can go."""
        wrong: dict[str, set[int]] = {name: set() for name in _LISTS}
        for place in (each["loc"] for each in error.errors(include_url=False)):
            name = place[0] if place else None
            if name in _LISTS and len(place) > 1 and isinstance(place[1], int):
                wrong[str(name)].add(place[1])
            elif name == "id":
                self._plain["id"] = _NAMELESS
            elif name in self._plain and name not in _LISTS:
                del self._plain[str(name)]  # back to its default
            else:
                return False
        for name, places in wrong.items():
            if places:
                self._put_right_list(name, places)
        return True

    def _put_right_list(self, name: str, places: set[int]) -> None:
        kept = []
        for n, item in enumerate(self._plain[name]):
            if n not in places:
                kept.append(item)
            elif name == "cards" and (card := _as_unknown(item)) is not None:
                self.unknown += 1
                kept.append(card)
            else:
                self.left_out += 1
        self._plain[name] = kept

    def _drop_repeated(self) -> None:
        """Of two with one id the first counts: to which of them a link leads is unclear."""
        for name in ("scenarios", "cards", "links"):
            seen = set(RESERVED_CASES) if name == "scenarios" else set[str]()
            kept = []
            for item in self._plain.get(name, []):
                id = item.get("id") if isinstance(item, dict) else None
                if isinstance(id, str) and id in seen:
                    self.left_out += 1
                    continue
                if isinstance(id, str):
                    seen.add(id)
                kept.append(item)
            if name in self._plain:
                self._plain[name] = kept

    def _drop_loose_links(self) -> None:
        """A link goes with its card."""
        ids = {
            id
            for card in self._plain.get("cards", [])
            if isinstance(card, dict) and isinstance(id := card.get("id"), str)
        }
        links = self._plain.get("links", [])
        kept = [
            link
            for link in links
            if not isinstance(link, dict)
            or all(not isinstance(end := link.get(key), str) or end in ids
                   for key in ("start", "end"))
        ]  # fmt: skip
        self.left_out += len(links) - len(kept)
        if "links" in self._plain:
            self._plain["links"] = kept


def _as_unknown(item: Any) -> dict[str, Any] | None:
    """A card that our models refuse, as one of a kind that we don't know; None where that fails."""
    if not isinstance(item, dict):
        return None
    kind = item.get("kind")
    if kind in CARD_KINDS:
        kind = f"newer {kind}"
    card = {name: item[name] for name in UnknownCard.model_fields if name in item}
    card["kind"] = kind
    for _ in range(2):
        try:
            UnknownCard.model_validate(card)
        except ValidationError as error:
            for place in (each["loc"] for each in error.errors(include_url=False)):
                if place[0] in ("kind", "id"):
                    return None
                card.pop(str(place[0]), None)
        else:
            return card
    return None
