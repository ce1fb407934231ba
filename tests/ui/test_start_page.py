"""The start page: templates, samples, recent files; quick, calm and usable by keyboard."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvas_app import paths
from canvas_app.document.cards import CARD_KINDS, Card
from canvas_app.document.panes import DEFAULT_FRAMES
from canvas_app.drawing.fonts import font
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.settings import Settings
from canvas_app.ui import start_recent
from canvas_app.ui.bundled import EMBLEMS, TITLES
from canvas_app.ui.start_page import StartPage
from canvas_app.ui.start_recent import Looked
from canvas_app.ui.start_tiles import CanvasTile, short_folder, when
from canvas_app.ui.thumbnails import CARD_SIZE, COLOURS, FRAMES, sketch, thumbnail

LEFT = Qt.MouseButton.LeftButton

# What the offscreen platform says of itself when a widget is shown alone; a screen is silent.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY = 86_400


def canvas_file(folder: Path, name: str, title: str, cards: int = 0) -> Path:
    folder.mkdir(exist_ok=True)
    made = [{"kind": "note", "id": f"n{n}", "x": 10 * n} for n in range(cards)]
    plain = {"format": "gtm-canvas", "version": 1, "id": "x", "title": title, "cards": made}
    path = folder / f"{name}.gtm.json"
    path.write_text(json.dumps(plain))
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def page(qtbot: QtBot, themed: None, tmp_path: Path, settings: Settings) -> StartPage:
    """Two templates, two samples; one recent file that is there and one that is gone."""
    canvas_file(tmp_path / "templates", "b2b", "B2B software", cards=3)
    canvas_file(tmp_path / "templates", "zero", "Blank")
    canvas_file(tmp_path / "samples", "a", "Cloud telephony", cards=1)
    canvas_file(tmp_path / "samples", "b", "供应链软件", cards=2)
    settings.add_recent(tmp_path / "gone.gtm.json")
    settings.add_recent(canvas_file(tmp_path, "plan", "Plan"))
    return shown(qtbot, settings, tmp_path)


def shown(qtbot: QtBot, settings: Settings, folder: Path) -> StartPage:
    made = StartPage(settings, LIGHT, templates=folder / "templates", samples=folder / "samples")
    qtbot.addWidget(made)
    made.resize(1280, 660)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_titles_come_from_the_files_the_empty_template_first(page: StartPage) -> None:
    assert [tile.sketch.title for tile in page.template_tiles] == ["Blank", "B2B software"]
    assert [tile.about for tile in page.template_tiles] == ["Five empty panes", "3 cards"]
    assert [tile.sketch.title for tile in page.sample_tiles] == ["Cloud telephony", "供应链软件"]
    assert page.sample_tiles[0].about == "1 card"


def test_a_click_chooses(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.template_chosen) as chosen:
        QTest.mouseClick(page.template_tiles[1], LEFT)
    assert chosen.args == [tmp_path / "templates" / "b2b.gtm.json"]
    with qtbot.waitSignal(page.sample_chosen) as chosen:
        QTest.mouseClick(page.sample_tiles[1], LEFT)
    assert chosen.args == [tmp_path / "samples" / "b.gtm.json"]
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        QTest.mouseClick(page.recent_tiles[0], LEFT)
    assert chosen.args == [tmp_path / "plan.gtm.json"]
    with qtbot.waitSignal(page.open_wanted):
        QTest.mouseClick(page.open_button, LEFT)


def test_a_missing_file_is_marked_and_can_only_be_removed(
    page: StartPage, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    gone = page.recent_tiles[1]
    qtbot.waitUntil(lambda: gone.missing)
    assert gone.when == "Not found"
    assert "not found" in gone.accessibleName()
    assert gone.cross.isVisible()
    with qtbot.assertNotEmitted(page.recent_chosen):
        QTest.mouseClick(gone, LEFT)
    QTest.mouseClick(gone.cross, LEFT)
    assert [tile.name for tile in page.recent_tiles] == ["plan"]
    assert [file.path for file in settings.recent] == [tmp_path / "plan.gtm.json"]


def test_recent_files_show_what_they_look_like(
    qtbot: QtBot, settings: Settings, tmp_path: Path, page: StartPage
) -> None:
    broken = tmp_path / "broken.gtm.json"
    broken.write_text("{")
    settings.add_recent(broken)
    settings.add_recent(canvas_file(tmp_path, "full", "Full", cards=5))
    page.refresh()
    full, wrong, plan, gone = page.recent_tiles
    qtbot.waitUntil(lambda: None not in (plan.sketch, full.sketch))
    assert full.sketch.cards == 5
    assert wrong.sketch is None, "an icon will do"
    assert gone.sketch is None
    with_picture = full.grab().toImage()
    full.show_look(Looked())
    assert full.grab().toImage() != with_picture


def test_a_recent_file_can_be_removed_by_keyboard(page: StartPage, settings: Settings) -> None:
    page.recent_tiles[0].setFocus()
    QTest.keyClick(page.recent_tiles[0], Qt.Key.Key_Delete)
    assert [tile.name for tile in page.recent_tiles] == ["gone"]
    QTest.keyClick(page.recent_tiles[0], Qt.Key.Key_Delete)
    assert page.recent_tiles == []
    assert settings.recent == ()
    assert page.focusWidget() is page.open_button


def test_a_drive_that_does_not_answer_holds_nothing_up(
    qtbot: QtBot, themed: None, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, look = threading.Event(), start_recent.look

    def hangs(path: Path, before: Looked) -> Looked:
        assert path.name != "far.gtm.json" or answers.wait(20)
        return look(path, before)

    monkeypatch.setattr(start_recent, "look", hangs)
    settings.add_recent(canvas_file(tmp_path / "share", "far", "Far", cards=2))
    settings.add_recent(canvas_file(tmp_path, "near", "Near", cards=1))
    page = shown(qtbot, settings, tmp_path)
    near, far = page.recent_tiles
    qtbot.waitUntil(lambda: near.sketch is not None)
    assert far.sketch is None
    assert not far.missing
    with qtbot.waitSignal(page.recent_chosen):
        QTest.mouseClick(far, LEFT)
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    answers.set()
    qtbot.waitUntil(lambda: far.sketch is not None)


def test_it_looks_again_when_it_is_shown_again(
    page: StartPage, settings: Settings, tmp_path: Path
) -> None:
    page.hide()
    settings.add_recent(canvas_file(tmp_path, "new", "New"))
    page.show()
    assert [tile.name for tile in page.recent_tiles] == ["new", "plan", "gone"]


def test_arrows_and_enter(page: StartPage, qtbot: QtBot) -> None:
    assert page.focusWidget() is page.template_tiles[0]

    def press(key: Qt.Key) -> object:
        QTest.keyClick(page.focusWidget(), key)
        return page.focusWidget()

    assert press(Qt.Key.Key_Right) is page.template_tiles[1]
    assert press(Qt.Key.Key_Down) is page.sample_tiles[1]
    assert press(Qt.Key.Key_Left) is page.sample_tiles[0]
    assert press(Qt.Key.Key_Up) is page.template_tiles[0]
    assert press(Qt.Key.Key_Up) is page.template_tiles[0], "nothing above"
    with qtbot.waitSignal(page.template_chosen):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Right)
    for _ in range(3):
        press(Qt.Key.Key_Right)
    assert page.focusWidget() in page.recent_tiles


def test_an_empty_list_says_what_it_is_for(
    qtbot: QtBot, themed: None, settings: Settings, tmp_path: Path
) -> None:
    page = shown(qtbot, settings, tmp_path)
    assert page.recent_tiles == []
    assert page.template_tiles == []
    assert not page.grab().isNull()


def test_removed_tiles_are_freed(page: StartPage) -> None:
    before = len(page.findChildren(type(page.recent_tiles[0])))
    for _ in range(5):
        page.refresh()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(page.findChildren(type(page.recent_tiles[0]))) == before


def test_pictures_know_the_documents_defaults() -> None:
    for frame in DEFAULT_FRAMES:
        assert FRAMES[frame.pane] == (frame.x, frame.y, frame.width, frame.height)
    assert (Card.model_fields["width"].default, Card.model_fields["height"].default) == CARD_SIZE
    for kind, made in CARD_KINDS.items():
        assert COLOURS.get(kind, "grey") == made.COLOUR


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"format": "other"}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_canvas_has_no_picture(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.gtm.json"
    file.write_bytes(content)
    assert sketch(file) is None


def test_odd_geometry_is_left_out(themed: None, tmp_path: Path) -> None:
    file = tmp_path / "odd.gtm.json"
    cards = [{"x": "far"}, {"x": 1e300}, 7, {"width": True}, {"id": "ok", "kind": ["?"]}, None]
    links = [{"start": "ok", "end": "nowhere"}, 5]
    panes = [{"pane": "market", "x": None}, {"pane": [], "x": 1}]
    plain = {"format": "gtm-canvas", "title": 5, "cards": cards, "links": links, "panes": panes}
    file.write_text(json.dumps(plain))
    made = sketch(file)
    assert made is not None
    assert (made.title, made.cards, made.links) == ("odd", 1, ())
    assert not thumbnail(made, QSize(200, 112), DARK, 2.0).isNull()


def test_times_are_said_as_people_say_them() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    now = 1_790_000_000.0  # a Monday
    assert when(now, now).startswith("Today, ")
    assert when(now - DAY, now) == "Yesterday"
    assert when(now - 3 * DAY, now) == "Friday"
    assert "2026" in when(now - 30 * DAY, now)


def test_folders_are_shortened_from_the_front(themed: None) -> None:
    face = font(12)
    folder = Path.home() / "Clients" / "Northwind Telephony" / "2026"
    assert short_folder(folder, face, 1000) == "~/Clients/Northwind Telephony/2026"
    assert short_folder(folder, face, 60) == "…/2026"
    assert short_folder(Path("/srv"), face, 1000) == "/srv"


def test_neither_pydantic_nor_openpyxl_is_imported_for_the_start_page() -> None:
    program = (
        "import sys\n"
        "import canvas_app.ui.start_page, canvas_app.settings, canvas_app.ui.look\n"
        "import canvas_app.ui.window, canvas_app.i18n, canvas_app.drawing.theme\n"
        "print([m for m in ('pydantic', 'openpyxl') if m in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_save_in_another_window_is_seen_on_coming_back(
    page: StartPage, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    saved = tmp_path / "just saved.gtm.json"
    saved.write_text("{}")
    settings.add_recent(saved)
    QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert page.recent_tiles[0].name == "just saved"
    saved.unlink()

    def comes_back_and_sees() -> bool:
        QApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
        return page.recent_tiles[0].missing

    qtbot.waitUntil(comes_back_and_sees)


def test_every_canvas_that_comes_with_the_program_is_told_from_the_others() -> None:
    files = [
        *(paths.resources() / "templates").glob("*.gtm.json"),
        *paths.sample_canvases().glob("*.gtm.json"),
    ]
    emblems = set()
    for file in files:
        made = sketch(file)
        assert made is not None
        assert made.title in TITLES or made.language == "zh_CN", "its title can be translated"
        if made.cards:
            emblem = EMBLEMS[file.name.removesuffix(".gtm.json")]
            assert emblem.accent in LIGHT.accents
            assert (paths.resources() / "icons" / f"{emblem.icon}.svg").exists()
            emblems.add(emblem)
    assert len(emblems) == len(files) - 1, "no two alike, and none for the blank one"


def test_a_canvas_in_another_language_than_the_interfaces_says_so(
    qtbot: QtBot, themed: None
) -> None:
    made = sketch(paths.sample_canvases() / "supply-chain.gtm.json")
    assert made is not None
    tile = CanvasTile(made, LIGHT)
    qtbot.addWidget(tile)
    assert tile.about == "36 cards · 简体中文"
