"""Out and back again: exactly what was typed comes in, whichever program saved the workbook."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.i18n import translator
from canvas_app.imports.comparison import with_changes
from canvas_app.imports.workbook import compare
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Input
from tests import generated
from tests.canvases import canvases
from tests.imports.client import (
    Client,
    change,
    in_libreoffice,
    libreoffice_is_there,
    says,
    seen,
)


def samples() -> list[Canvas]:
    return [
        decode(file.read_bytes()) for file in sorted(paths.sample_canvases().glob("*.gtm.json"))
    ]


def typed(model: Model) -> dict[str, tuple[Any, ...]]:
    """Everything that a workbook can change, by key."""
    found: dict[str, tuple[Any, ...]] = {c.key: (c.value,) for c in model.choices}
    for quantity in model.inputs:
        kept = quantity.estimate
        found[quantity.key] = (kept.low, kept.base, kept.high) if kept else (None, None, None)
    return found


@pytest.mark.parametrize("seed", range(20))
def test_an_unchanged_workbook_changes_nothing(seed: int) -> None:
    canvas = generated.canvas(seed)
    for data in (workbook_bytes(canvas), Client(canvas).sends()):
        found = compare(canvas, data)
        assert (found.changes, found.left_out, found.remarks) == ((), (), ())
        assert not found.changed_since


@given(canvases(most_cards=5))
@settings(max_examples=25)
def test_an_unchanged_workbook_of_any_canvas_changes_nothing(canvas: Canvas) -> None:
    found = compare(canvas, workbook_bytes(canvas))
    assert found.changes == ()
    assert with_changes(canvas, found.ready) is canvas


def test_a_chinese_workbook_comes_back_as_well() -> None:
    (canvas,) = [each for each in samples() if each.language.startswith("zh")]
    found = compare(canvas, workbook_bytes(canvas, translate=translator("zh_CN")))
    assert (found.changes, found.left_out, found.remarks) == ((), (), ())


class Typist:
    """Types numbers at random into a workbook's inputs, and remembers what must come of it."""

    def __init__(self, canvas: Canvas, seed: int) -> None:
        self.dice = random.Random(seed)
        self.client = Client(canvas)
        self.model = model_of(canvas)
        self.expected = typed(self.model)

    def work(self) -> bytes:
        fields = [i for i in self.model.inputs if i.card is not None and not i.setting]
        for quantity in self.dice.sample(fields, min(12, len(fields))):
            self._type(quantity)
        for choice in self.model.choices:
            if self.dice.random() < 0.3:
                word = self.dice.choice(choice.choices)
                self.client.types(self.model.names[choice.key], word)
                self.expected[choice.key] = (word,)
        return self.client.sends()

    def _type(self, quantity: Input) -> None:
        name = self.model.names[quantity.key]
        if self.dice.random() < 0.15:
            ends = ("_low", "_high", *(f"_{end}" for end in self.model.scenario_names.values()))
            self.client.clears(name, *(f"{name}{end}" for end in ends))
            self.expected[quantity.key] = (None, None, None)
            return
        numbers = [self._number(quantity), self._number(quantity), self._number(quantity)]
        for n, end in ((0, "_low"), (2, "_high")):
            if self.dice.random() < 0.4:
                numbers[n] = None
            self.client.types(f"{name}{end}", numbers[n])
        self.client.types(name, numbers[1])
        self.expected[quantity.key] = tuple(numbers)

    def _number(self, quantity: Input) -> Any:
        if quantity.measure == "share":
            return float(f"{self.dice.random():.15g}")
        return float(f"{self.dice.lognormvariate(5, 6):.15g}")


@given(st.integers(0, 1_000_000))
@settings(max_examples=20)
def test_what_was_typed_is_what_the_document_holds(seed: int) -> None:
    canvas = generated.canvas(seed)
    typist = Typist(canvas, seed)
    data = typist.work()
    found = compare(canvas, data)
    assert [c for c in found.changes if not c.ready] == []
    after = with_changes(canvas, found.ready)
    got = typed(model_of(after))
    for key, wanted in typist.expected.items():
        if key not in got:  # what no figure uses is an input only while something is typed
            assert wanted == (None, None, None)
        elif got[key] != wanted:  # an assumed number stays assumed until something is typed
            assumed = getattr(typist.model.by_key[key], "assumed", None)
            assert assumed is not None
            assert wanted == (None, assumed, None)
            assert got[key] == (None, None, None)
    assert compare(after, data).changes == ()
    assert decode(encode(after)) == after, "and it can be kept"


# --- LibreOffice ---------------------------------------------------------------------------------

needs_libreoffice = pytest.mark.skipif(
    not libreoffice_is_there(), reason="LibreOffice is not installed"
)


@pytest.fixture(scope="module")
def returned(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The samples as LibreOffice saves them: untouched, rearranged, and changed in some ways."""
    tour = samples()[0]
    book = workbook_bytes(tour)
    rearranged = [
        "rows Inputs 2 3",
        "rows Inputs 14 1",
        "columns Inputs 1 2",
        "columns Inputs 8 1",
        "rename Inputs Client's numbers – 数字",
        "rename About Über uns",
        "rename Summary In short",
        "move Market 0",
    ]
    things = {
        "rearranged": [*rearranged],
        "typed": [
            *rearranged,
            "value in_remote_smb_customers 125000",
            "value in_remote_smb_customers_low 91000.5",
            "text in_enterprise_lane serviceable",
            "clear in_inside_sales_spend",
            "formula in_team_price =20+7",
        ],
        "deleted": ["delete in_remote_smb_customers"],
        "copied": ["copy Inputs Again", "value in_remote_smb_customers 125000"],
        "broken": ["formula in_team_price =1/0", "formula in_global_price =FALSE()"],
    }
    books = {name: (book, what) for name, what in things.items()}
    books |= {canvas.id: (workbook_bytes(canvas), []) for canvas in samples()}
    books["openpyxl"] = (Client(tour).types("in_team_price", "=20+7").sends(), [])
    return in_libreoffice(books, tmp_path_factory.mktemp("libreoffice"))


@pytest.mark.oracle
@needs_libreoffice
def test_untouched_in_libreoffice(returned: dict[str, bytes]) -> None:
    for canvas in samples():
        found = compare(canvas, returned[canvas.id])
        assert (found.changes, found.left_out, found.remarks) == ((), (), ())
        assert not found.changed_since


@pytest.mark.oracle
@needs_libreoffice
def test_rearranged_in_libreoffice(returned: dict[str, bytes]) -> None:
    found = compare(samples()[0], returned["rearranged"])
    assert (found.changes, found.left_out, found.remarks) == ((), (), ())


@pytest.mark.oracle
@needs_libreoffice
def test_rearranged_and_typed_in_libreoffice(returned: dict[str, bytes]) -> None:
    canvas = samples()[0]
    before = typed(model_of(canvas))
    found = compare(canvas, returned["typed"])
    assert seen(found) == {
        ("remote-smb.customers", "base"): (before["remote-smb.customers"][1], 125_000),
        ("remote-smb.customers", "low"): (before["remote-smb.customers"][0], 91_000.5),
        ("enterprise.lane", "base"): ("total", "serviceable"),
        ("inside-sales.spend", "base"): (before["inside-sales.spend"][1], None),
        ("team.price", "base"): (before["team.price"][1], 27),
    }
    assert found.left_out == ()
    assert "A formula" in str(change(found, "team.price").note)


@pytest.mark.oracle
@needs_libreoffice
def test_a_row_deleted_in_libreoffice(returned: dict[str, bytes]) -> None:
    found = compare(samples()[0], returned["deleted"])
    assert found.changes == ()
    assert "Customers in the segment" in says(found)


@pytest.mark.oracle
@needs_libreoffice
def test_a_sheet_copied_in_libreoffice(returned: dict[str, bytes]) -> None:
    found = compare(samples()[0], returned["copied"])
    assert [c.after for c in found.changes] == [125_000]


@pytest.mark.oracle
@needs_libreoffice
def test_errors_and_truths_from_libreoffice(returned: dict[str, bytes]) -> None:
    found = compare(samples()[0], returned["broken"])
    assert {c.quantity.key for c in found.changes} == {"team.price", "global.price"}
    assert found.ready == ()
    assert change(found, "team.price").said == "#DIV/0!"


@pytest.mark.oracle
@needs_libreoffice
def test_a_formula_without_a_value_gets_one_in_libreoffice(returned: dict[str, bytes]) -> None:
    """What openpyxl saved without a value is calculated when LibreOffice saves it."""
    assert change(compare(samples()[0], returned["openpyxl"]), "team.price").after == 27
