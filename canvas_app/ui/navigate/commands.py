"""What the command palette offers, and in which order. No widgets here.

Every action of the registry by itself, and on an open canvas its cards, panes and scenarios; the
files that were opened last in any case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from canvas_app.i18n import tr
from canvas_app.ui.actions import insert
from canvas_app.ui.actions.record import Action
from canvas_app.ui.navigate.fuzzy import fit, folded

if TYPE_CHECKING:
    from canvas_app.document.cards import Card
    from canvas_app.ui.window import MainWindow

MOST_SHOWN = 60
MANY, MOST_TRIED = 2000, 400
"""Of more cards than MANY, letters must stand together, and so many are looked at closely."""
CARD = "card-"
_PATH = 0.6
_BONUS = {"action": 6.0, "view": 6.0, "card": 0.0}
_USED = 14.0
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


@dataclass(frozen=True)
class Entry:
    """Something that can be chosen."""

    id: str
    title: str
    path: str
    """Where it stands in the menus, or what it is."""
    run: Callable[[], object]
    kind: str = "action"
    icon: str = ""
    colour: str = ""
    """Of a card or a pane: the name of its accent."""
    keys: str = ""
    other: str = ""
    """Its English name, while another language is spoken."""
    reason: str = ""
    """Why it can't be chosen now; "" where it can."""
    words: tuple[str, str, str] = field(init=False)

    def __post_init__(self) -> None:
        words = folded(self.title), folded(self.other), folded(self.path)
        object.__setattr__(self, "words", words)


@dataclass(frozen=True)
class Hit:
    """An entry that fits what was typed, and the signs of its title that do."""

    entry: Entry
    places: tuple[int, ...] = ()


class Cards:
    """The cards of a canvas as entries, made only of those that may be meant."""

    def __init__(self, cards: Sequence[Card], go_to: Callable[[str], object]) -> None:
        self._cards, self._go_to = cards, go_to
        self._path = tr("Go to card")
        self._names: list[str] | None = None

    def which(self, words: Sequence[str]) -> list[Entry]:
        """Those that may fit words that were typed; of very many only whose names contain them."""
        if len(self._cards) <= MANY:
            return [self.entry(card) for card in self._cards]
        if self._names is None:
            self._names = [folded(card.name) for card in self._cards]
        path = folded(self._path)
        words = [word for word in words if word not in path]
        numbers = [n for n, name in enumerate(self._names) if all(w in name for w in words)]
        if len(numbers) > MOST_TRIED:  # then the beginnings, which fit best
            first = words[0] if words else ""
            numbers = [n for n in numbers if self._names[n].startswith(first)] or numbers
        return [self.entry(self._cards[n]) for n in numbers[:MOST_TRIED]]

    def used(self, ids: Sequence[str]) -> list[Entry]:
        """Those that were chosen before."""
        wanted = {id.removeprefix(CARD) for id in ids if id.startswith(CARD)}
        return [self.entry(card) for card in self._cards if card.id in wanted] if wanted else []

    def entry(self, card: Card) -> Entry:
        """The entry of a card."""
        return Entry(
            CARD + card.id,
            card.name if card.name != card.LABEL else tr(card.LABEL),
            self._path,
            partial(self._go_to, card.id),
            "card",
            colour=card.colour or card.COLOUR,
        )


@dataclass(frozen=True)
class Offer:
    """Everything that can be chosen in a window now."""

    entries: Sequence[Entry]
    cards: Cards | None = None


def best(offer: Offer, typed: str, used: Sequence[str]) -> list[Hit]:
    """What fits, best first; without anything typed, what was used last and then every action."""
    entries = list(offer.entries)
    rank = {id: number for number, id in enumerate(used)}
    words = folded(typed).split()
    if not words:
        if offer.cards is not None:
            entries += offer.cards.used(used)
        there = [e for e in entries if e.kind == "action" and not e.reason]
        latest = sorted((e for e in entries if e.id in rank and not e.reason),
                        key=lambda entry: rank[entry.id])  # fmt: skip
        return [Hit(e) for e in (*latest, *(e for e in there if e.id not in rank))]
    if offer.cards is not None:
        entries += offer.cards.which(words)
    found: list[tuple[bool, float, int, Hit]] = []
    for number, entry in enumerate(entries):
        if (fitting := _fits(entry, words)) is not None:
            score, places = fitting
            score += _BONUS.get(entry.kind, 2.0)
            if entry.id in rank:
                score += _USED * (1 - rank[entry.id] / (len(rank) + 1))
            found.append((bool(entry.reason), -score, number, Hit(entry, places)))
    found.sort(key=lambda one: one[:3])
    return [one[3] for one in found[:MOST_SHOWN]]


def _fits(entry: Entry, words: list[str]) -> tuple[float, tuple[int, ...]] | None:
    """Every word must fit the title, the English title or the path."""
    total, places = 0.0, set[int]()
    title, other, path = entry.words
    for word in words:
        options: list[tuple[float, tuple[int, ...]]] = []
        if (in_title := fit(word, title)) is not None:
            options.append(in_title)
        if other and (in_other := fit(word, other)) is not None:
            options.append((in_other[0] * 0.95, ()))
        if word in path:
            options.append((_PATH * (fit(word, path) or (0.0,))[0], ()))
        if not options:
            return None
        score, where = max(options, key=lambda option: option[0])
        total += score
        places.update(where)
    return total / len(words), tuple(sorted(places))


# --- where entries come from -----------------------------------------------------------------


def offer_of(window: MainWindow) -> Offer:
    """Everything that can be chosen in a window now."""
    made = [_action(window, record) for record in window.actions_.records if not record.hidden]
    made = [entry for entry in made if entry.id != "commands"]
    if window.desk is not None:
        made += _places(window)
    made += _recent(window)
    desk = window.desk
    cards = None if desk is None else Cards(desk.session.canvas.cards, desk.go_to)
    return Offer(made, cards)


def without_mnemonic(text: str) -> str:
    """A menu's text without the sign for its key: "&Save", "保存(&S)"."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def native(keys: Iterable[QKeySequence]) -> str:
    """The first of an action's keys, as this platform writes it."""
    first = next(iter(keys), None)
    return as_written(first) if first else ""


def as_written(keys: QKeySequence | str) -> str:
    """Keys as this platform writes them, and the arrows as arrows."""
    sequence = QKeySequence(keys)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    before, plus, last = portable.rpartition("+")
    if arrow := _ARROWS.get(last):
        if not plus:
            return arrow
        other = QKeySequence(f"{before}+A").toString(QKeySequence.SequenceFormat.NativeText)
        return other[:-1] + arrow
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _action(window: MainWindow, record: Action) -> Entry:
    action = window.actions_.each[record.id]
    text = tr(record.text) if record.short else action.text()
    title, english = without_mnemonic(text), without_mnemonic(record.text)
    return Entry(
        record.id,
        title,
        without_mnemonic(tr(record.menu)),
        action.trigger,
        icon=record.icon,
        keys=native(action.shortcuts()),
        other="" if english == title else english,
        colour=_colour(record),
        reason="" if action.isEnabled() else _reason(window, record),
    )


def _colour(record: Action) -> str:
    """The accent of a kind of card that an action inserts."""
    if not record.id.startswith(insert.PREFIX):
        return ""
    from canvas_app.document.cards import CARD_KINDS  # noqa: PLC0415 (a canvas is open)

    return CARD_KINDS[record.id.removeprefix(insert.PREFIX)].COLOUR


def _reason(window: MainWindow, record: Action) -> str:
    desk = window.desk
    if desk is None:
        return tr("Open a canvas first")
    if desk.shown_view != "canvas" and (record.board or record.canvas):
        return tr("Only on the canvas")
    match record.needs:
        case "selection":
            return tr("Select something first")
        case "one":
            return tr("Select one card first")
        case "cards":
            return tr("Select a card first")
        case "two":
            return tr("Select two cards first")
        case "three":
            return tr("Select three cards first")
    return tr("Not possible now")


def _places(window: MainWindow) -> list[Entry]:
    from canvas_app.document.panes import PANE_TITLES  # noqa: PLC0415 (a canvas is open)

    desk = window.desk
    assert desk is not None
    canvas = desk.session.canvas
    made = [
        Entry(
            f"pane-{frame.pane}",
            tr(PANE_TITLES[frame.pane]),
            tr("Go to pane"),
            partial(desk.navigate.show_pane, frame.pane),
            "pane",
            colour=frame.pane,
            other=PANE_TITLES[frame.pane],
        )
        for frame in canvas.panes
    ]
    made += [
        Entry(
            f"scenario-{scenario.id}",
            scenario.name or scenario.id,
            tr("Show scenario"),
            partial(desk.session.set_case, scenario.id),
            "scenario",
            icon="sliders-horizontal",
        )
        for scenario in canvas.scenarios
    ]
    return made


def _recent(window: MainWindow) -> list[Entry]:
    return [
        Entry(
            f"file-{recent.path}",
            recent.path.name,
            tr("Open recent"),
            partial(window.files.open, recent.path),
            "file",
            icon="history",
        )
        for recent in window.settings.recent
    ]
