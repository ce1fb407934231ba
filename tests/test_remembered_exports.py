"""How documents were exported: kept in the settings, the latest hundred, and nothing broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from canvas_app.exports import Exporter, exporter_for
from canvas_app.exports.request import Options
from canvas_app.remembered_exports import MOST_DOCUMENTS, DocumentMemory, FormatMemory
from canvas_app.settings import Settings
from canvas_app.ui.exporting.remembered import options_from, words_of


def memory(document: str, **options: Any) -> DocumentMemory:
    return DocumentMemory(document, "/home/ines").but(".png", FormatMemory(options, "For Ines"))


def picture() -> Exporter:
    found = exporter_for("x.png")
    assert found is not None
    return found


def test_two_programs_remember_their_documents_side_by_side(tmp_path: Path) -> None:
    one, other = Settings(tmp_path / "s.json"), Settings(tmp_path / "s.json")
    one.remember_export(memory("a", theme="dark"))
    other.remember_export(memory("b", theme="light"))
    one.save()
    other.save()
    again = Settings(tmp_path / "s.json")
    assert again.export_memory("a") == memory("a", theme="dark")
    assert again.export_memory("b") == memory("b", theme="light")
    assert again.export_memory("c") == DocumentMemory("c")


def test_the_latest_hundred_are_kept_in_a_file_that_stays_small(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    for n in range(MOST_DOCUMENTS + 5):
        settings.remember_export(memory(f"d{n}"))
    settings.remember_export(memory("d7", theme="dark"))
    known = [each.document for each in settings.exports]
    assert known[:2] == ["d7", f"d{MOST_DOCUMENTS + 4}"]
    assert len(known) == len(set(known)) == MOST_DOCUMENTS
    for n in range(MOST_DOCUMENTS):
        settings.remember_export(DocumentMemory(f"long{n}", "/" + "x" * 4_000).but(".png",
                                 FormatMemory({}, "名" * 240)))  # fmt: skip
    settings.save()
    assert (tmp_path / "s.json").stat().st_size < 300_000
    assert Settings(tmp_path / "s.json").export_memory("long99").of(".png").name == "名" * 240


@pytest.mark.parametrize(
    "stored", ["nonsense", [3], [{"folder": "/x"}], [{"document": "a", "formats": [1]}],
               [{"document": "a", "formats": {".png": {"options": {"theme": ["x"]}}}}]],
)  # fmt: skip
def test_what_can_not_be_understood_counts_as_not_being_there(
    tmp_path: Path, stored: object
) -> None:
    settings = Settings(tmp_path / "s.json")
    settings.store.put("exports/documents", stored)
    assert settings.export_memory("a") == DocumentMemory("a")
    settings.remember_export(memory("a", theme="dark"))
    assert settings.export_memory("a") == memory("a", theme="dark")


def test_only_options_that_are_valid_and_the_formats_own_come_back() -> None:
    kept = {"theme": "dark", "scale": 7, "transparent": "yes", "paper": "letter", "only": "a"}
    assert options_from(FormatMemory(kept), picture()) == Options(theme="dark")
    assert options_from(FormatMemory({"scale": True}), picture()) == Options()
    chosen = Options(theme="dark", scale=4.0, transparent=True, only=frozenset({"a"}))
    words = words_of(chosen, picture())
    assert words == {"theme": "dark", "scale": 4.0, "transparent": True}, "cards are today's"
    assert options_from(FormatMemory(words), picture()) == Options(
        theme="dark", scale=4.0, transparent=True
    )
