"""Which column becomes which field, and which kind of card the rows are: a first proposal.

Headings decide, in the words of the fields' own titles in every language of the program and in
those that people use besides. A column whose cells don't fit the field goes into the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from canvas_app.imports.table.fields import (
    KINDS,
    OUT,
    TEXT,
    TITLE,
    Target,
    targets_of,
)
from canvas_app.imports.table.numbers import (
    Reader,
    decimal_of,
    is_nothing,
    looks_numeric,
    reader_for,
)
from canvas_app.imports.table.reading import Table
from canvas_app.imports.table.words import chosen, is_vague, names_kind, plain_words, words_for
from canvas_app.numbers.typed import UnreadableNumber

Translators = Sequence[Callable[[str], str]]
"""The program's languages: each turns an English title into its own."""

_EXACT = 3.0
_EVERYWHERE = (TITLE, TEXT, "tags", "owner", "source", OUT)
_LOOKED_AT = 200
_SHORTEST = 4
"""Letters of a word that is looked for within a longer heading; two Chinese characters."""
_SPLIT = ",;、，；\n|&+/"


@dataclass(frozen=True)
class Matching:
    """What becomes of a table: the kind of its cards, and the target's key of each column."""

    kind: str
    has_headings: bool
    columns: tuple[str, ...]
    without_total: bool = False
    """Whether the last row is left out, because it adds up the others."""

    def rows(self, table: Table) -> tuple[tuple[str, ...], ...]:
        """The rows that become cards."""
        end = len(table.rows) - (1 if self.without_total else 0)
        return table.rows[1 if self.has_headings else 0 : end]

    def heading(self, table: Table, column: int) -> str:
        """What stands above a column; "" where nothing does."""
        return table.rows[0][column] if self.has_headings else ""


def matched(
    table: Table,
    translators: Translators = (),
    *,
    decimal: str = ".",
    kind: str | None = None,
    has_headings: bool | None = None,
    without_total: bool | None = None,
) -> Matching:
    """The proposal for a table; what is given, a person has decided."""
    if has_headings is None:
        has_headings = _first_row_is_headings(table, translators)
    if without_total is None:
        without_total = table.last_is_total
    look = _Look(table, translators, decimal, has_headings, without_total)
    if kind is None:
        kind = look.likely_kind() if has_headings else "note"
    return Matching(kind, has_headings, look.columns(kind), without_total)


def readers(table: Table, matching: Matching, decimal: str) -> list[Reader | None]:
    """How each column's numbers are read; None where it holds none."""
    found: list[Reader | None] = []
    rows = matching.rows(table)
    sign = sign_of(table, decimal)
    by_key = {target.key: target for target in targets_of(matching.kind)}
    for n, key in enumerate(matching.columns):
        target = by_key.get(key)
        if target is None or not target.measure:
            found.append(None)
            continue
        cells = [row[n] for row in rows if row[n].strip()]
        found.append(reader_for(target, matching.heading(table, n), cells, sign))
    return found


def sign_of(table: Table, decimal: str) -> str:
    """The decimal sign of a table, that of the reader's language where it does not say."""
    cells = (cell for row in table.rows for cell in row)
    return decimal_of(cells, table.decimal or decimal)


def words_in(cell: str) -> list[str]:
    """The parts of a cell that lists several words."""
    for sign in _SPLIT:
        cell = cell.replace(sign, "\n")
    return [word.strip() for word in cell.split("\n") if word.strip()]


class _Look:
    """One table, looked at for every kind."""

    def __init__(
        self,
        table: Table,
        translators: Translators,
        decimal: str,
        has_headings: bool,
        without_total: bool,
    ) -> None:
        self._table, self._translators = table, translators
        bare = Matching("note", has_headings, ("",) * table.width, without_total)
        self._headings = [bare.heading(table, n) for n in range(table.width)]
        rows = bare.rows(table)
        self._cells = [
            [row[n] for row in rows if not is_nothing(row[n])] for n in range(table.width)
        ]
        self._sign = sign_of(table, decimal)

    def likely_kind(self) -> str:
        best, most = "note", 1.9  # one field that fits exactly is enough
        for kind in KINDS:
            points = self._points(kind)
            if points > most:
                best, most = kind, points
        return best

    def _points(self, kind: str) -> float:
        points = sum(
            (2.0 if score >= _EXACT and not is_vague(self._headings[column]) else 1.0)
            * (0.25 if target.key == "url" else 1.0)
            for score, column, target in self._assigned(kind)
            if target.key not in _EVERYWHERE
        )
        if any(names_kind(kind, heading) for heading in self._headings):
            points += 3.0
        return points + (2.0 if kind == "link" and self._addresses() else 0.0)

    def _addresses(self) -> bool:
        return any(
            cells and all(c.startswith(("http://", "https://", "www.")) for c in cells)
            for cells in self._cells
        )

    def columns(self, kind: str) -> tuple[str, ...]:
        """The target of each column; what fits nowhere goes into the text."""
        found = {column: target.key for _, column, target in self._assigned(kind)}
        if TITLE not in found.values():
            title = self._likely_title(found)
            if title is not None:
                found[title] = TITLE
        return tuple(found.get(n, TEXT) for n in range(self._table.width))

    def _likely_title(self, taken: dict[int, str]) -> int | None:
        free = [n for n in range(self._table.width) if taken.get(n, TEXT) == TEXT]
        for n in free:
            cells = self._cells[n][:_LOOKED_AT]
            if cells and sum(map(looks_numeric, cells)) * 2 < len(cells):
                return n
        return None

    def _assigned(self, kind: str) -> list[tuple[float, int, Target]]:
        """The best column for each field, and for each column its field."""
        every = sorted(self._scores(kind), key=lambda each: (-each[0], each[1]))
        columns: set[int] = set()
        fields: set[str] = set()
        found = []
        for score, column, target in every:
            if column in columns or (target.key in fields and not target.many):
                continue
            if not self._fits(column, target):
                continue
            columns.add(column)
            fields.add(target.key)
            found.append((score, column, target))
        return found

    def _scores(self, kind: str) -> Iterator[tuple[float, int, Target]]:
        for target in targets_of(kind):
            if target.key == OUT:
                continue
            known = _names(kind, target, self._translators)
            for column, heading in enumerate(self._headings):
                score = _score(plain_words(heading), known, whole=target.key in _EVERYWHERE)
                if score:
                    yield score, column, target

    def _fits(self, column: int, target: Target) -> bool:
        """Whether at least half of a column's cells can be read for a field."""
        cells = self._cells[column][:_LOOKED_AT]
        if not cells or target.shape in ("text", "word", "lines", "source"):
            return True
        if target.measure:
            reader = reader_for(target, self._headings[column], cells, self._sign)
            readable = sum(1 for cell in cells if _readable(reader, cell))
        elif target.shape in ("choice", "choices"):
            readable = sum(
                1
                for cell in cells
                if any(chosen(target.key, target.choices, word) for word in words_in(cell))
                or chosen(target.key, target.choices, cell)
            )
        else:
            return True
        return readable * 2 >= len(cells)


def _readable(reader: Reader, cell: str) -> bool:
    try:
        reader.number(cell)
    except UnreadableNumber:
        return False
    return True


def _names(kind: str, target: Target, translators: Translators) -> frozenset[str]:
    titles = [target.title, *(translate(target.title) for translate in translators)]
    return frozenset([*map(plain_words, titles), *words_for(kind, target.key)])


def _score(heading: str, known: frozenset[str], *, whole: bool) -> float:
    """How well a heading fits a field: exactly, or by a word in it, best at its end."""
    if not heading:
        return 0.0
    if heading in known:
        return _EXACT
    if whole:
        return 0.0
    best = 0.0
    for words in known:
        if len(words) < (_SHORTEST if words.isascii() else 2) or len(words) >= len(heading):
            continue
        within = f" {words} " in f" {heading} " if words.isascii() else words in heading
        if within:
            at_end = 0.3 if heading.endswith(words) else 0.0
            best = max(best, 1.0 + len(words) / len(heading) + at_end)
    return min(best, _EXACT - 0.1)


def _first_row_is_headings(table: Table, translators: Translators) -> bool:
    first = [cell for cell in table.rows[0] if cell.strip()]
    if len(table.rows) < 2 or not first:
        return False
    known = sum(1 for cell in first if _is_known(cell, translators))
    numbers = sum(map(looks_numeric, first))
    if known * 2 >= len(first):
        return True
    if numbers:
        return False
    if known:
        return True
    below = [table.column(n, below=1) for n in range(table.width)]
    return any(cells and sum(map(looks_numeric, cells)) * 2 > len(cells) for cells in below)


def _is_known(cell: str, translators: Translators) -> bool:
    words = plain_words(cell)
    return bool(words) and any(
        names_kind(kind, cell) or words in _names(kind, target, translators)
        for kind in KINDS
        for target in targets_of(kind)
        if target.key != OUT
    )
