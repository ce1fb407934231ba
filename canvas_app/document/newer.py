"""What this version understands of a file that a newer one wrote: to be looked at, never saved.

The bytes are read as strictly as any others. What follows is lenient: a card that does not fit
our models is shown as one of an unknown kind, and whatever else does not fit is left out and
counted. Figures stay honest that way: a card that is understood by half takes no part in them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from canvas_app.document.base import Model
from canvas_app.document.canvas import (
    MOST_CARDS,
    MOST_IMAGES,
    MOST_LINKS,
    RESERVED_CASES,
    VERSION,
    Canvas,
    Image,
    Link,
    Scenario,
)
from canvas_app.document.cards import CARD_KINDS, Card, UnknownCard
from canvas_app.document.codec import parse
from canvas_app.document.errors import NewerDocument
from canvas_app.document.estimate import MOST_SCENARIOS
from canvas_app.document.migrations import migrate
from canvas_app.document.stops import MOST_STOPS, Stop
from canvas_app.document.text import Text

_LISTS: Final = {
    "scenarios": MOST_SCENARIOS,
    "cards": MOST_CARDS,
    "links": MOST_LINKS,
    "images": MOST_IMAGES,
    "stops": MOST_STOPS,
}
_NAMELESS: Final = "newer-canvas"


@dataclass(frozen=True, slots=True)
class Newer:
    """What became of a newer version's file."""

    version: int
    """Of its format."""
    unknown: int = 0
    """Cards of a known kind that are shown as unknown ones."""
    left_out: int = 0
    """Cards, links, pictures, scenarios and stops of a talk that can't be shown at all."""

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
            "shown read-only, and what this version doesn't know is left out of the picture "
            "(cards, links and images left out: {n}). Update GTM Canvas to work on it.",
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
        for name, most in _LISTS.items():
            items = self._plain.get(name, [])
            if not isinstance(items, list) or len(items) > most:
                return None
        self._plain["cards"] = self._kept("cards", _card)
        self._plain["scenarios"] = self._kept("scenarios", Scenario.model_validate)
        self._plain["links"] = self._kept("links", Link.model_validate)
        self._plain["images"] = self._kept("images", Image.model_validate)
        self._plain["stops"] = self._kept("stops", Stop.model_validate)
        self._drop_repeated()
        self._drop_loose_links()
        for _ in range(len(Canvas.model_fields)):  # one goes at a time, at worst
            try:
                return Canvas.model_validate(self._plain)
            except ValidationError as error:
                if not self._without(error):
                    return None
        return None

    def _kept(self, name: str, read: Callable[[Any], Model]) -> list[Any]:
        kept = []
        for item in self._plain.get(name, []):
            with suppress(ValidationError):
                read(item)
                kept.append(item)
                continue
            card = _as_unknown(item) if name == "cards" else None
            if card is None:
                self.left_out += 1
            else:
                self.unknown += 1
                kept.append(card)
        return kept

    def _without(self, error: ValidationError) -> bool:
        """Leave the document's own fields that are wrong to their defaults; whether that helps."""
        names = {str(each["loc"][0]) for each in error.errors(include_url=False) if each["loc"]}
        if not names or names & _LISTS.keys():
            return False
        for name in names:
            if name == "id":
                self._plain["id"] = _NAMELESS
            else:
                self._plain.pop(name, None)
        return True

    def _drop_repeated(self) -> None:
        """Of two with one id the first counts: to which of them a link leads is unclear."""
        for name in ("scenarios", "cards", "links", "stops"):
            seen = set(RESERVED_CASES) if name == "scenarios" else set[str]()
            kept = []
            for item in self._plain[name]:
                if item["id"] in seen:
                    self.left_out += 1
                else:
                    seen.add(item["id"])
                    kept.append(item)
            self._plain[name] = kept

    def _drop_loose_links(self) -> None:
        """A link goes with its card."""
        ids = {card["id"] for card in self._plain["cards"]}
        links = self._plain["links"]
        kept = [link for link in links if {link["start"], link["end"]} <= ids]
        self.left_out += len(links) - len(kept)
        self._plain["links"] = kept


def _card(item: Any) -> Card:
    kind = item.get("kind") if isinstance(item, dict) else None
    made = CARD_KINDS.get(kind, UnknownCard) if isinstance(kind, str) else UnknownCard
    return made.model_validate(item)


def _as_unknown(item: Any) -> dict[str, Any] | None:
    """A card that our models refuse, as one of a kind that we don't know; None where that fails."""
    if not isinstance(item, dict):
        return None
    kind = item.get("kind")
    if isinstance(kind, str) and kind in CARD_KINDS:
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
