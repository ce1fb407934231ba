"""Changed settings get into their file soon, without holding the window up."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from canvas_app.settings import Settings
from canvas_app.ui import settings_writer
from canvas_app.ui.background import Background
from canvas_app.ui.settings_writer import SettingsWriter


@pytest.fixture
def parent(qapp):
    """Owns what would otherwise be freed before its results come."""
    made = QObject()
    yield made
    for background in made.findChildren(Background):
        background.wait()
    made.deleteLater()


@pytest.fixture(autouse=True)
def _soon(monkeypatch) -> None:
    monkeypatch.setattr(settings_writer, "_SOON_MS", 10)


def test_a_change_is_written_by_the_worker_and_the_rest_at_the_end(
    qtbot, parent, tmp_path, monkeypatch
) -> None:
    file = tmp_path / "settings.json"
    settings = Settings(file)
    threads: list[threading.Thread] = []
    write = settings.store.write

    def noted() -> None:
        threads.append(threading.current_thread())
        write()

    monkeypatch.setattr(settings.store, "write", noted)
    writer = SettingsWriter(settings, Background(parent), parent)
    settings.theme = "dark"
    settings.add_recent(tmp_path / "plan.gtm.json")
    qtbot.waitUntil(lambda: file.exists() and not settings.store.unwritten)
    assert Settings(file).theme == "dark"
    assert len(Settings(file).recent) == 1
    assert threads != []
    assert threading.main_thread() not in threads
    settings.wheel = "zoom"
    writer.finish()
    assert Settings(file).wheel == "zoom"


def test_a_file_that_can_not_be_written_costs_a_preference_and_no_more(
    qtbot, parent, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "own").write_text("a file in the folder's place")
    settings = Settings(tmp_path / "own" / "settings.json")
    writer = SettingsWriter(settings, Background(parent), parent)
    with caplog.at_level(logging.WARNING):
        settings.theme = "dark"
        qtbot.waitUntil(lambda: "settings could not be written" in caplog.text)
        caplog.clear()
        writer.finish()
    assert "settings could not be written" in caplog.text
    assert settings.theme == "dark"
