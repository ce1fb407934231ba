"""Differences in a reader's words: what is different, in which fields, from what to what."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from PySide6.QtCore import QLocale

from canvas_app.document.base import Model
from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card
from canvas_app.document.cards.base import Comment
from canvas_app.document.estimate import Estimate, Source
from canvas_app.document.panes import PANE_TITLES
from canvas_app.document.text import Text
from canvas_app.editing.differences import Difference, cards_needed
from canvas_app.editing.field_changes import FieldChange
from canvas_app.editing.handover_changes import NAMES
from canvas_app.i18n import LANGUAGES, tr
from canvas_app.numbers import display
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.quantities import Measure
from canvas_app.numbers.shown import NOTHING, Shown
from canvas_app.ui.inspector.pickers import COLOUR_NAMES

_MOST = 4_000
"""So much of what this version does not know is shown."""


@dataclass(frozen=True)
class Row:
    """One field, as it is in both."""

    title: str
    mine: str
    theirs: str


class Wording:
    """Puts the differences of two canvases into words."""

    def __init__(self, mine: Canvas, theirs: Canvas, mine_name: str, theirs_name: str) -> None:
        self.mine, self.theirs = mine, theirs
        self._names = {"removed": mine_name, "added": theirs_name}
        self._shown = (
            Shown(mine.currency, mine.language, tr),
            Shown(theirs.currency, theirs.language, tr),
        )

    # --- a difference --------------------------------------------------------------------------

    def name(self, of: Difference) -> str:
        """What is different."""
        item = of.mine or of.theirs
        if isinstance(item, Card):
            return self._card_name(item)
        if isinstance(item, Link):
            return tr("{start} → {end}", start=self._end(of, "start"), end=self._end(of, "end"))
        match of.part:
            case "scenario":
                home = self.mine if of.mine else self.theirs
                name = self._shown[0].line(case_title(home, of.key))
                return tr("Scenario “{name}”", name=name)
            case "pane":
                return tr("Pane “{name}”", name=tr(PANE_TITLES[of.mine.pane]))
            case "order":
                return tr("Order in the file")
            case "images":
                return tr("Pictures that no card shows")
        return tr(NAMES[of.key]) if of.key in NAMES else tr(of.fields[0].title)

    def what(self, of: Difference) -> str:
        """In which way, in a few words."""
        if of.kind != "changed":
            return tr("Only in: {name}", name=self._names[of.kind])
        rows = self.rows(of)
        if of.part == "setting" and of.key not in NAMES:
            return f"{_short(rows[0].mine)} → {_short(rows[0].theirs)}"
        if of.part in ("order", "images"):
            return tr("Changed")
        fields = tr(", ").join(row.title for row in rows)
        if of.part in ("place", "pane"):
            return self._moved(of, fields)
        return tr("Changed: {fields}", fields=fields)

    def meaning(self, of: Difference) -> str:
        """What a tick does."""
        needed = [self._card_name(self.theirs.by_id[id]) for id in cards_needed(of, self.mine)]
        if needed:
            cards = tr(", ").join(f"“{name}”" for name in needed)
            return tr("It can only come together with {cards}: tick that as well.", cards=cards)
        match of.part, of.kind:
            case "card", "added":
                return tr("With a tick, this card comes onto your canvas.")
            case "card", "removed":
                return tr("With a tick, this card leaves your canvas, and its links with it.")
            case "link", "added":
                return tr("With a tick, this link comes onto your canvas.")
            case "link", "removed":
                return tr("With a tick, this link leaves your canvas.")
            case "scenario", "removed":
                return tr("With a tick, this scenario and its numbers leave your canvas.")
            case "place" | "pane", _:
                return tr("With a tick, it moves to where it is at the right.")
            case "order", _:
                return tr(
                    "The same things stand in another order in the file. Nothing else changes."
                )
        return tr("With a tick, what stands at the right counts.")

    def spoken(self, of: Difference) -> str:
        """All of it in a line, for whom it is read out to."""
        rows = [
            tr("{field}: {mine}, there {theirs}", field=row.title, mine=_short(row.mine),
               theirs=_short(row.theirs))
            for row in self.rows(of)
        ]  # fmt: skip
        return ". ".join([self.name(of), self.what(of), *rows])

    def rows(self, of: Difference) -> list[Row]:
        """Its fields as they are in both."""
        return [self._row(each) for each in of.fields]

    def _moved(self, of: Difference, fields: str) -> str:
        names = {each.name for each in of.fields}
        pane = next((each for each in of.fields if each.name in ("pane", "lane")), None)
        if pane is not None:
            row = self._row(pane)
            return tr("Moved: {mine} → {theirs}", mine=row.mine, theirs=row.theirs)
        if names <= {"order"}:
            return tr("In front of others, or behind them")
        if names <= {"width", "height", "order"}:
            return tr("Resized")
        return tr("Moved and resized") if names & {"width", "height"} else tr("Moved")

    def _card_name(self, card: Card) -> str:
        name = card.name
        return tr(name) if name == card.LABEL else name

    def _end(self, of: Difference, which: str) -> str:
        canvas, link = (self.mine, of.mine) if of.mine else (self.theirs, of.theirs)
        return self._card_name(canvas.by_id[getattr(link, which)])

    # --- a field -------------------------------------------------------------------------------

    def _row(self, change: FieldChange) -> Row:
        mine, theirs = (
            self._value(change, value, shown, canvas)
            for value, shown, canvas in (
                (change.mine, self._shown[0], self.mine),
                (change.theirs, self._shown[1], self.theirs),
            )
        )
        if mine == theirs:
            mine, theirs = _exactly(change, mine), _exactly(change, theirs, other=True)
        return Row(tr(change.title), mine, theirs)

    def _value(self, change: FieldChange, value: Any, shown: Shown, canvas: Canvas) -> str:
        if value is None and change.name == "pane":
            return tr("Outside the panes")
        if change.name == "colour":
            return tr(COLOUR_NAMES[value]) if value else tr("Automatic")
        if change.name == "language" and isinstance(value, str):
            return LANGUAGES.get(value, value)
        if change.name == "clarity" and isinstance(value, int):
            return tr("{n} of {most}", n=value, most=5)
        if change.name in ("image", "logo") and value:
            return _picture(value, canvas)
        return words_of(value, shown, change.measure, change.choices)


def words_of(
    value: Any, shown: Shown, measure: str = "", choices: Mapping[Any, str] | None = None
) -> str:
    """A field's value in words; "–" where there is none."""
    choices = choices or {}
    if value is None or value in ("", ()):
        return NOTHING
    if isinstance(value, Text):
        return tr(value)
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, int | float):
        return shown.full(measure, float(value)) if measure in _MEASURES else f"{value:.10g}"  # type: ignore[arg-type]
    if isinstance(value, str):
        return tr(choices[value]) if value in choices else value
    if isinstance(value, Estimate):
        return _estimate(value, shown, measure)
    if isinstance(value, Source):
        as_of = tr("as of {date}", date=value.as_of) if value.as_of else ""
        return _joined((value.text, value.url, as_of)) or _raw(value)
    if isinstance(value, Comment):
        said = tr("{author}: {words}", author=value.author or tr("Somebody"), words=value.text)
        return tr("{comment} (settled)", comment=said) if value.resolved else said
    if isinstance(value, Model):
        return _model(value, shown)
    if isinstance(value, tuple):
        return "\n".join(words_of(each, shown, measure, choices) for each in value)
    return _raw(value)


_MEASURES = frozenset(get_args(Measure))


def _estimate(value: Estimate, shown: Shown, measure: str) -> str:
    base = words_of(value.base, shown, measure)
    cases = []
    if value.low is not None:
        cases.append(tr("low {number}", number=words_of(value.low, shown, measure)))
    if value.high is not None:
        cases.append(tr("high {number}", number=words_of(value.high, shown, measure)))
    return f"{base} ({tr(', ').join(cases)})" if cases else base


def _model(value: Model, shown: Shown) -> str:
    """A row of a list: its name, then its numbers, which are named where there are several."""
    name, numbers = "", []
    for field, about in type(value).model_fields.items():
        extra = about.json_schema_extra if isinstance(about.json_schema_extra, dict) else {}
        found = getattr(value, field)
        if field == "label":
            name = found
        elif found is not None and about.title:
            choices: Any = extra.get("choices")
            words = words_of(found, shown, str(extra.get("measure", "")), choices)
            numbers.append((tr(about.title), words))
    named = len(numbers) > 1
    said = _joined(f"{title} {words}" if named else words for title, words in numbers)
    return f"{name}: {said}" if name and said else name or said or NOTHING


def _picture(sha256: str, canvas: Canvas) -> str:
    data = next((image.data for image in canvas.images if image.sha256 == sha256), None)
    if data is None:
        return tr("A picture that is missing")
    size = QLocale().formattedDataSize(len(data) * 3 // 4, 1)
    return tr("A picture of {size}", size=size)


def _exactly(change: FieldChange, words: str, *, other: bool = False) -> str:
    """What looks the same when it is rounded, in full; or that there is more to it."""
    value = change.theirs if other else change.mine
    if isinstance(value, float) and change.measure in _MEASURES:
        return display.editable(value, percent=change.measure == "share", grouped=True) + (
            "%" if change.measure == "share" else ""
        )
    return tr("{words} (differs in what is not shown here)", words=words) if other else words


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _raw(value: Any) -> str:
    """What this version knows nothing of, as it stands in the file."""
    plain = value.model_dump() if isinstance(value, Model) else value
    text = json.dumps(plain, ensure_ascii=False, default=str)
    return text if len(text) <= _MOST else text[:_MOST] + "…"
