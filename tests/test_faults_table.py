"""docs/faults.md has a row for every fault, and every proof that a row names is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TABLE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| (F\d\d) \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
_PROOF = re.compile(r"`((?:tests|scripts)/[\w/]+\.(?:py|sh))(?:::(\w+))?`")
ROWS = {match[1]: match for match in _ROW.finditer(TABLE)}


@cache
def names_in(path: Path) -> frozenset[str]:
    """The names of the tests in a file, by its source: nothing of it is run."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    # machines of hypothesis are classes, whose TestCase is given a name that is collected
    named = {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    return frozenset(name for name in functions | named if name.lower().startswith("test"))


def test_every_fault_has_one_row() -> None:
    assert [match[1] for match in _ROW.finditer(TABLE)] == [f"F{n:02}" for n in range(1, 49)]


@pytest.mark.parametrize("fault", [f"F{n:02}" for n in range(1, 49)])
def test_what_proves_a_row_is_there(fault: str) -> None:
    proofs = _PROOF.findall(ROWS[fault][4])
    assert proofs, "a row without any proof"
    for file, name in proofs:
        path = ROOT / file
        assert path.is_file(), file
        if file.startswith("tests/"):
            assert name, f"{file}: which test?"
            assert name in names_in(path), f"{file}::{name}"


def test_nothing_else_stands_where_a_proof_belongs() -> None:
    for fault, row in ROWS.items():
        words = re.sub(r"<br>|,|·|\s", "", _PROOF.sub("", row[4]))
        assert not words, f"{fault}: {words}"
