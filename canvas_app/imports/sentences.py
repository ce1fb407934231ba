"""What is said about inputs that can't come in: once for many, with the first few named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.numbers.quantities import Quantity

_NAMED: Final = 8
"""So many things are named in one sentence before it says "and 12 more"."""


@dataclass
class Lists:
    """Inputs, cards and sheets by the sentence in which they are to be named."""

    missing: list[Text] = field(default_factory=list)
    gone: list[Text] = field(default_factory=list)
    astray: list[Text] = field(default_factory=list)
    homeless: list[Text] = field(default_factory=list)
    fixed: list[Text] = field(default_factory=list)
    deleted: list[Text] = field(default_factory=list)
    copies: list[Text] = field(default_factory=list)
    new_cards: list[Text] = field(default_factory=list)
    new_scenarios: list[Text] = field(default_factory=list)
    settings: list[Text] = field(default_factory=list)

    def left_out(self) -> Iterator[Text]:
        """What can't come in, and why."""
        for which, make in (
            (self.gone, _gone),
            (self.missing, _missing),
            (self.astray, _astray),
            (self.homeless, _homeless),
            (self.fixed, _fixed),
            (self.deleted, _deleted),
            (self.copies, _copies),
        ):
            if which:
                yield make(listed(which))

    def remarks(self) -> Iterator[Text]:
        """What is good to know and harms nothing."""
        for which in (self.new_cards, self.new_scenarios):
            if which:
                yield Text(
                    "Added on the canvas since, so not in the workbook: {which}.",
                    which=listed(which),
                )
        if self.settings:
            yield Text(
                "Settings that this workbook doesn't have, and that stay as they are: {which}.",
                which=listed(self.settings),
            )


def _gone(which: Text) -> Text:
    return Text("Deleted in the workbook, and left as they are here: {which}.", which=which)


def _missing(which: Text) -> Text:
    return Text(
        "Without a named cell in the workbook, and left as they are here: {which}.", which=which
    )


def _astray(which: Text) -> Text:
    return Text(
        "Their names stand for several cells, for another file or for no cell at all, so they "
        "are left as they are: {which}.",
        which=which,
    )


def _homeless(which: Text) -> Text:
    return Text(
        "Typed in the workbook, but no card of the canvas holds it: {which}. Add the card and "
        "type the number there.",
        which=which,
    )


def _fixed(which: Text) -> Text:
    return Text(
        "Follows from something else, or is one number in every case: {which}. Change it on the "
        "canvas.",
        which=which,
    )


def _deleted(which: Text) -> Text:
    return Text("In the workbook, but no longer on the canvas: {which}.", which=which)


def _copies(which: Text) -> Text:
    return Text(
        "Copied sheets are not read, only those that they were copied from: {which}.", which=which
    )


def called(quantity: Quantity) -> Text:
    """An input as people find it: “SMB” · Revenue per customer."""
    if quantity.subject:
        return Text("“{card}” · {quantity}", card=quantity.subject, quantity=quantity.label)
    return quantity.label


def quoted(name: str) -> Text:
    """Somebody's own words in quotation marks."""
    return Text("“{name}”", name=name)


def listed(names: Sequence[Text]) -> Text:
    """The first few names, and how many more there are."""
    told = names[0]
    for name in names[1:_NAMED]:
        told = Text("{first}, {second}", first=told, second=name)
    more = len(names) - _NAMED
    return told if more <= 0 else Text("{names} and {count} more", names=told, count=more)


def removal(kept: Estimate) -> Text | None:
    """What goes with a base that is removed."""
    more = kept.low is not None or kept.high is not None or kept.scenarios or kept.source
    return Text("Removed, with its other cases and its source.") if more else None


def speaks_of(words: Sequence[str], name: str) -> bool:
    """Whether one of the words in a row names something, in whichever language."""
    wanted = " ".join(name.split())
    rows = [" ".join(word.split()) for word in words]
    return not wanted or any(
        row.endswith(wanted) or (len(wanted) > 2 and wanted in row) for row in rows
    )
