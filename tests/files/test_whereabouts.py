"""Which document a path held is remembered, so that a damaged file finds its kept versions."""

import os
from pathlib import Path

import pytest

from canvas_app.files import whereabouts
from canvas_app.files.versions import Versions
from canvas_app.files.whereabouts import Whereabouts
from tests.canvases import canvas_of


@pytest.fixture
def known(tmp_path: Path) -> Whereabouts:
    return Whereabouts(Versions(tmp_path / "versions"))


def test_a_path_leads_to_the_versions_of_what_it_held(known: Whereabouts, tmp_path: Path) -> None:
    plan, path = canvas_of(title="Plan"), tmp_path / "plan.gtm.json"
    kept = known.versions.keep(plan, saved=True)
    assert known.of_path(path) == []
    known.remember(path, plan.id)
    assert known.of_path(path) == [kept]
    path.touch()
    link = tmp_path / "link.gtm.json"
    link.symlink_to(path)
    assert known.of_path(link) == [kept], "whatever name leads to it"
    known.remember(path, "another")
    assert known.of_path(path) == []


def test_neither_names_nor_folders_are_written_down(known: Whereabouts, tmp_path: Path) -> None:
    known.remember(tmp_path / "secret name.gtm.json", "plan")
    (note,) = (tmp_path / "versions" / "whereabouts").iterdir()
    assert b"secret" not in note.read_bytes() + os.fsencode(note.name)


@pytest.mark.parametrize("data", [b"", b"{", b"[1]", b'{"document": 5}', b'{"document": "../x"}'])
def test_a_damaged_note_counts_for_nothing(known: Whereabouts, tmp_path: Path, data: bytes) -> None:
    known.remember(tmp_path / "plan", "plan")
    (note,) = (tmp_path / "versions" / "whereabouts").iterdir()
    note.write_bytes(data)
    assert known.document_at(tmp_path / "plan") is None


def test_there_are_never_too_many(
    known: Whereabouts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whereabouts, "MOST", 4)
    for n in range(6):
        known.remember(tmp_path / str(n), f"plan-{n}")
    assert len(list((tmp_path / "versions" / "whereabouts").iterdir())) <= 4
    assert known.document_at(tmp_path / "5") == "plan-5"
