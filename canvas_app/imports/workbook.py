"""Compares a workbook that came back with the canvas: what was changed in it, input by input."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from canvas_app.document.canvas import VERSION, Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import N_, Text
from canvas_app.editing.incoming import Incoming, applied, setting_field
from canvas_app.files.opening import ReadError, read_bytes
from canvas_app.imports.cells import Book, Found, read_book
from canvas_app.imports.comparison import Change, Comparison
from canvas_app.imports.errors import ImportFailed, NothingOfOurs
from canvas_app.imports.meaning import Reading, exactly, number_in, word_in
from canvas_app.imports.package import MOST_BYTES, Stop
from canvas_app.imports.sentences import Lists, called, quoted, removal, speaks_of
from canvas_app.numbers.cases import case_title, cases_of
from canvas_app.numbers.display import signs
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.passport import DOC_ID, DOC_STATE, DOC_VERSION, cell_name, state_of
from canvas_app.numbers.quantities import Choice, Input, Quantity

_OF_THE_WORKBOOK: Final = frozenset(("in_case", "in_clearest", "in_rounding"))
"""Names of cells that belong to the workbook alone."""


class TooLargeWorkbook(ReadError):
    """Larger than any workbook of a canvas; it was not read."""

    _template = N_("“{name}” is too large for a workbook ({size} MB; at most {most} MB).")


def read_workbook(path: Path, stop: Stop = lambda: False) -> Book:
    """The named cells of a workbook file.

    Raises a ReadError where the file can't be read, an ImportFailed where it is no workbook that
    can be taken. Both have a sentence in `text` that names the file.
    """
    data = read_bytes(path, MOST_BYTES, TooLargeWorkbook)
    try:
        return read_book(data, stop)
    except ImportFailed as error:
        error.text = Text("“{name}”: {what}", name=path.name, what=error.text)
        raise


def compare(canvas: Canvas, workbook: bytes | Book) -> Comparison:
    """Every difference between a canvas and a workbook that was made of it.

    Raises an ImportFailed with a sentence where nothing can be read.
    """
    book = workbook if isinstance(workbook, Book) else read_book(workbook)
    return _Comparing(canvas, book).result()


class _Comparing:
    """One comparison."""

    def __init__(self, canvas: Canvas, book: Book) -> None:
        self._canvas, self._book = canvas, book
        self._model: Model = model_of(canvas)
        self._lists = Lists()
        self._changes: list[Change] = []
        self._known: set[str] = set()
        self._found: Counter[Case] = Counter()
        self._without: list[tuple[Quantity, Case]] = []
        """Inputs without a cell for a case other than the base."""
        self._decimal = "," if signs(canvas.language).decimal == "," else "."

    def result(self) -> Comparison:
        inputs = [*self._model.inputs, *self._settings()]
        for choice in self._model.choices:
            self._compare_choice(choice)
        for quantity in inputs:
            self._compare_input(quantity)
        if not self._found and not self._lists.gone:
            raise NothingOfOurs()
        order = {card.id: n for n, card in enumerate(self._canvas.cards)}
        self._changes.sort(key=lambda c: order.get(c.quantity.card or "", len(order)))
        self._new_cards([*self._model.choices, *self._model.inputs])
        self._missing_cases()
        self._deleted_since()
        self._lists.copies += [quoted(sheet) for sheet in self._book.names.copies]
        made_of, state = self._said(DOC_ID), self._said(DOC_STATE)
        return Comparison(
            self._model,
            tuple(self._changes),
            tuple(self._lists.left_out()),
            (*self._of_the_whole(made_of), *self._lists.remarks()),
            other_document=bool(made_of) and made_of != self._canvas.id,
            changed_since=bool(state) and state != state_of(self._model),
            inputs=self._found["base"],
        )

    def _settings(self) -> Iterator[Input]:
        """The document's settings that only the workbook's checks use."""
        if "tolerance" not in self._model.by_key:
            kept = Estimate(base=self._canvas.tolerance)
            label = Text(N_("Methods may differ by"))
            yield Input("tolerance", label, "share", "%", estimate=kept, setting=True)

    # --- inputs ------------------------------------------------------------------------------

    def _cell(self, quantity: Quantity, case: Case) -> Found | None:
        """The cell of an input in a case. One that is not there is said, never guessed."""
        name = cell_name(self._model, self._name(quantity), case)
        self._known.add(name.lower())
        found = self._book.named(name)
        if found is not None:
            self._found[case] += 1
            return found
        lost = self._book.names.lost.get(name.lower())
        if lost is None and case != "base":
            if quantity.card is not None:  # what is no card's has no cases
                self._without.append((quantity, case))
            return None
        if lost is None and isinstance(quantity, Input):
            if quantity.setting:
                self._lists.settings.append(called(quantity))
                return None
            if quantity.estimate is None:  # nothing is typed here, and nothing there
                return None
        lists = self._lists
        where = lists.missing if lost is None else lists.gone if lost == "gone" else lists.astray
        if called(quantity) not in where:
            where.append(called(quantity))
        return None

    def _name(self, quantity: Quantity) -> str:
        return self._model.names.get(quantity.key) or f"in_{quantity.key}"

    def _compare_choice(self, choice: Choice) -> None:
        found = self._cell(choice, "base")
        if found is None:
            return
        reading = word_in(found, choice, self._titles(choice))
        if reading.asks or reading.value != choice.value:
            self._add(choice, "base", choice.value, reading)

    def _compare_input(self, quantity: Input) -> None:
        base = self._cell(quantity, "base")
        cells = {
            case: self._cell(quantity, case) for case in cases_of(self._canvas) if case != "base"
        }
        if base is None:
            return
        if quantity.setting or quantity.card is None:
            self._compare_fixed(quantity, base, list(cells.values()))
            return
        kept = quantity.estimate
        before = kept.base if kept else quantity.assumed
        others = [found for found in cells.values() if found is not None and found.kind != "empty"]
        reading = number_in(base, quantity.measure, before, self._decimal)
        asked = False
        if base.kind == "empty" and others:
            asked = True
            note = Text("Cleared, but another case is still typed. Type a base, or leave it.")
            self._add(quantity, "base", before, Reading(None, note, asks=True))
        elif base.kind == "empty":
            if kept is not None:
                self._add(quantity, "base", kept.base, Reading(None, removal(kept)))
            return
        elif not self._same(reading, base, before, quantity):
            asked = reading.asks
            self._add(quantity, "base", before, reading)
        for case, found in cells.items():
            if found is None:
                continue
            own = kept.typed_in(case) if kept else None
            reading = number_in(
                found, quantity.measure, before if own is None else own, self._decimal
            )
            if not self._same(reading, found, own, quantity):
                waits = asked and kept is None and quantity.assumed is None
                self._add(quantity, case, own, reading, needs_base=waits)

    def _compare_fixed(self, quantity: Input, base: Found, others: list[Found | None]) -> None:
        """An input that is no card's field: a document setting, or a place without a card."""
        typed = quantity.estimate.base if quantity.estimate else quantity.assumed
        reading = number_in(base, quantity.measure, typed, self._decimal)
        different = not self._same(reading, base, typed, quantity)
        if any(found is not None and found.kind != "empty" for found in others):
            self._lists.fixed.append(self._of_card(quantity))
        if not different:
            return
        field_name = setting_field(self._canvas, quantity.key) if quantity.setting else None
        if not quantity.setting:
            if base.kind != "empty":
                self._lists.homeless.append(called(quantity))
        elif field_name is None or base.kind == "empty":
            self._lists.fixed.append(self._of_card(quantity))
        else:
            if not reading.asks:
                try:
                    applied(
                        self._canvas,
                        [Incoming(quantity.key, "base", reading.value)],
                        self._model,
                    )
                except DocumentError as refused:
                    said = f"{reading.value:.15g}"
                    reading = Reading(None, refused.text, asks=True, said=said)
            self._add(quantity, "base", typed, reading)

    def _of_card(self, setting: Input) -> Text:
        """A setting with its card, where it follows from one: a tier's payments a year."""
        card = self._canvas.by_id.get(setting.key.split(".")[0])
        if card is None:
            return called(setting)
        return Text("“{card}” · {quantity}", card=card.name, quantity=setting.label)

    def _same(
        self, reading: Reading, found: Found, before: float | None, quantity: Quantity
    ) -> bool:
        if found.kind == "text" and before is not None:
            # A number that was turned into a text, and says what the canvas says anyway.
            return exactly(str(found.value), quantity.measure, self._decimal) == before
        return not reading.asks and reading.value == before

    def _add(
        self,
        quantity: Quantity,
        case: Case,
        before: float | str | None,
        reading: Reading,
        needs_base: bool = False,
    ) -> None:
        row = self._row_note(quantity)
        self._changes.append(
            Change(
                quantity,
                case,
                before,
                reading.value,
                reading.note or row[0],
                asks=reading.asks,
                doubtful=row[1],
                needs_base=needs_base,
                said=reading.said,
                titles=self._titles(quantity),
            )
        )

    def _titles(self, quantity: Quantity) -> Mapping[str, str]:
        """What the words of a choice are called, for people."""
        if not isinstance(quantity, Choice):
            return {}
        owner = self._canvas.by_id[quantity.card] if quantity.card else self._canvas
        about = type(owner).model_fields.get(quantity.key.rpartition(".")[2])
        extra = about.json_schema_extra if about else None
        titles = extra.get("choices") if isinstance(extra, dict) else None
        return {str(k): str(v) for k, v in titles.items()} if isinstance(titles, dict) else {}

    def _row_note(self, quantity: Quantity) -> tuple[Text | None, bool]:
        """Whether the workbook's row speaks of the same card, and of the same row in a list."""
        words = [w for w in self._book.row_of(self._name(quantity)) if not w.startswith("in_")]
        listed = quantity.label.values.get("name") if isinstance(quantity, Input) else None
        if words and listed is not None and not speaks_of(words, str(listed)):
            note = Text(
                "In the workbook another “{name}” may be meant: the list was changed since.",
                name=listed,
            )
            return note, True
        if words and quantity.subject and not speaks_of(words, quantity.subject):
            return Text("The workbook calls this card otherwise."), False
        return None, False

    # --- what is said about the whole ----------------------------------------------------------

    def _said(self, name: str) -> str:
        found = self._book.named(name)
        return str(found.value).strip() if found is not None and found.kind == "text" else ""

    def _new_cards(self, quantities: Iterable[Quantity]) -> None:
        """Cards without a single name in the workbook are new, not missing."""
        known = {*self._book.names.places, *self._book.names.lost}
        by_card: dict[str, list[Quantity]] = {}
        for quantity in quantities:
            by_card.setdefault(quantity.card or "", []).append(quantity)
        for card, of_card in by_card.items():
            if card and not any(self._name(quantity).lower() in known for quantity in of_card):
                self._lists.new_cards.append(quoted(of_card[0].subject))
                new = {called(quantity) for quantity in of_card}
                self._lists.missing = [m for m in self._lists.missing if m not in new]

    def _missing_cases(self) -> None:
        """Cells of single cases that are not there; a scenario that no input has is new."""
        for scenario in self._canvas.scenarios:
            if not self._found[scenario.id]:
                title = case_title(self._canvas, scenario.id)
                self._lists.new_scenarios.append(Text("“{name}”", name=title))
        for quantity, case in self._without:
            named = self._book.names.places.get(self._name(quantity).lower())
            if named is not None and self._found[case]:
                title = case_title(self._canvas, case)
                self._lists.missing.append(
                    Text("{input} ({case})", input=called(quantity), case=title)
                )

    def _deleted_since(self) -> None:
        """Inputs in the workbook, with something typed, that the canvas no longer has."""
        inputs = {self._name(each).lower() for each in (*self._model.inputs, *self._model.choices)}
        titles = {card.name for card in self._canvas.cards}
        told: set[str] = set()
        for name in self._book.names.places:
            if name in self._known or name in _OF_THE_WORKBOOK or not name.startswith("in_"):
                continue
            found = self._book.named(name)
            if found is None or found.kind == "empty":
                continue
            words = [w for w in self._book.row_of(name) if not w.startswith("in_")]
            cuts = [n for n, letter in enumerate(name) if letter == "_"]
            scenario = next((name[n + 1 :] for n in cuts if name[:n] in inputs), "")
            if scenario:
                which = Text("the scenario “{name}”", name=scenario)
            elif len(words) > 1 and words[0] in titles:
                which = Text("“{card}” · {quantity}", card=words[0], quantity=words[1])
            else:
                which = quoted(words[0] if words else name)
            if str(which) not in told:
                told.add(str(which))
                self._lists.deleted.append(which)

    def _of_the_whole(self, made_of: str) -> Iterator[Text]:
        if not made_of:
            yield Text("The workbook doesn't say which canvas it was made of.")
        version = self._said(DOC_VERSION)
        if version.isdigit() and int(version) > VERSION:
            yield Text("A newer version of the program made it: what is new there is left out.")
