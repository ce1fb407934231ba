"""`gtm-canvas import WORKBOOK FILE`, as people and scripts use it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app import cli
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import SegmentCard
from canvas_app.document.codec import decode, encode
from canvas_app.editing import edits
from tests.canvases import canvas_of, card
from tests.imports.client import Client

PLAN: Canvas = canvas_of(
    card("segment", "smb", title="SMB", lane="target", customers=1000, revenue=50, obtainable=0.1),
    id="plan-7",
)
Gives = Callable[..., tuple[int, str, str]]


@pytest.fixture
def gives(capfd: pytest.CaptureFixture[str]) -> Gives:
    def run(*arguments: object) -> tuple[int, str, str]:
        capfd.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        sys.stdout.flush()
        return (code, *capfd.readouterr())

    return run


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.gtm.json"
    path.write_bytes(encode(PLAN))
    return path


@pytest.fixture
def book(tmp_path: Path) -> Callable[[Client], Path]:
    def save(client: Client) -> Path:
        path = tmp_path / "client.xlsx"
        path.write_bytes(client.sends())
        return path

    return save


def customers(path: Path) -> float:
    smb = decode(path.read_bytes()).by_id["smb"]
    assert isinstance(smb, SegmentCard)
    assert smb.customers is not None
    return smb.customers.base


def test_changes_are_shown_and_written(gives: Gives, plan: Path, book) -> None:
    path = book(Client(PLAN).types("in_smb_customers", 1200))
    code, out, err = gives("import", path, plan)
    assert (code, err) == (0, "")
    assert out.splitlines()[0].split() == ["Card", "Quantity", "Before", "After", "Remark"]
    assert " ".join(out.splitlines()[1].split()) == "SMB Customers in the segment 1,000 1,200"
    assert "Changes written to plan.gtm.json: 1." in out
    assert customers(plan) == 1200


def test_a_dry_run_only_shows(gives: Gives, plan: Path, book) -> None:
    before = plan.read_bytes()
    code, out, _ = gives(
        "import", "--dry-run", book(Client(PLAN).types("in_smb_customers", 1200)), plan
    )
    assert code == 0
    assert "1,200" in out
    assert "would be made" in out
    assert plan.read_bytes() == before


def test_written_elsewhere_the_file_stays(gives: Gives, plan: Path, book, tmp_path: Path) -> None:
    other = tmp_path / "other.gtm.json"
    path = book(Client(PLAN).types("in_smb_customers", 1200))
    assert gives("import", path, plan, "--out", other)[0] == 0
    assert (customers(plan), customers(other)) == (1000, 1200)


def test_without_changes_nothing_is_written(gives: Gives, plan: Path, book) -> None:
    before = plan.stat().st_mtime_ns, plan.stat().st_ino
    code, out, _ = gives("import", book(Client(PLAN)), plan)
    assert (code, out) == (0, "Nothing to take over; no file was written.\n")
    assert (plan.stat().st_mtime_ns, plan.stat().st_ino) == before


def test_what_needs_an_answer_is_left_and_said(gives: Gives, plan: Path, book) -> None:
    client = Client(PLAN).types("in_smb_customers", "about 5k").types("in_smb_revenue", 60)
    code, out, _ = gives("import", book(client), plan)
    assert code == 1
    assert "about 5k ?" in out
    assert "Perhaps 5,000 is meant." in out
    assert "1 left as they are" in out
    assert customers(plan) == 1000


def test_what_is_missing_is_said(gives: Gives, plan: Path, book) -> None:
    path = book(Client(PLAN).points("in_smb_customers", "#REF!").types("in_smb_revenue", 60))
    code, out, _ = gives("import", path, plan)
    assert code == 1
    assert "Deleted in the workbook" in out
    assert "Changes written to" in out


def test_another_documents_workbook_needs_a_yes(gives: Gives, plan: Path, book) -> None:
    path = book(Client(edits.set_fields(PLAN, id="another")).types("in_smb_customers", 1200))
    before = plan.read_bytes()
    code, _, err = gives("import", path, plan)
    assert (code, plan.read_bytes()) == (2, before)
    assert "made of another canvas" in err
    assert gives("import", "--dry-run", path, plan)[0] == 0
    assert plan.read_bytes() == before
    assert gives("import", "--yes", path, plan)[0] == 0
    assert customers(plan) == 1200


def test_what_can_not_be_read_changes_nothing(gives: Gives, plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes()
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\3\4 cut off")
    for workbook, file, said in (
        (bad, plan, "“bad.xlsx”: The workbook is damaged"),
        (tmp_path / "gone.xlsx", plan, "There is no file"),
        (bad, tmp_path / "gone.gtm.json", "There is no file"),
    ):
        code, out, err = gives("import", workbook, file)
        assert (code, out) == (2, "")
        assert said in err
        assert err.count("\n") == 1
    assert plan.read_bytes() == before
