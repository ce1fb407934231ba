"""The settings: each takes effect at once, in every window, and is there at the next start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app import i18n
from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.i18n import LANGUAGES
from canvas_app.settings import Settings
from canvas_app.ui import look
from canvas_app.ui.appearance import Appearance
from canvas_app.ui.settings_dialog import SettingsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def appearance(qapp: QApplication, person) -> Iterator[Appearance]:
    person.window.settings.language = "en"
    made = Appearance(qapp, person.window.settings, is_dark=lambda: False)
    made.add(person.window)
    yield made
    QGuiApplication.styleHints().colorSchemeChanged.disconnect(made.follow)
    made._waiting.stop()
    i18n.install(qapp, "en")
    if made.theme is not LIGHT:
        look.recolour(qapp, LIGHT)


@pytest.fixture
def dialog(person, appearance: Appearance) -> SettingsDialog:
    person.presses(Qt.Key.Key_Comma, CONTROL)
    return shown(person)


def shown(person) -> SettingsDialog:
    for _ in range(4):
        QApplication.processEvents()
    dialog = person.window.settings_dialog
    assert isinstance(dialog, SettingsDialog)
    assert dialog.isVisible()
    return dialog


def test_they_show_what_is_set(person, dialog: SettingsDialog) -> None:
    assert dialog.language.currentText() == "English"
    assert dialog.theme.buttons["system"].isChecked()
    assert dialog.wheel.buttons["scroll"].isChecked()
    assert dialog.motion.isChecked() == person.window.settings.reduce_motion
    assert dialog.author.text() == ""
    offered = [dialog.language.itemData(n) for n in range(dialog.language.count())]
    assert offered == ["", *LANGUAGES]


def test_a_theme_is_seen_at_once_and_the_keyboard_stays(person, dialog: SettingsDialog) -> None:
    dialog.move(QPoint(120, 80))
    at = dialog.pos()
    QTest.mouseClick(dialog.theme.buttons["dark"], LEFT)
    again = shown(person)
    assert again is not dialog
    assert person.window.theme is DARK
    assert again.pos() == at
    assert again.theme.buttons["dark"].isChecked()
    assert again.theme.buttons["dark"].hasFocus()
    person.presses(Qt.Key.Key_Left)
    person.presses(Qt.Key.Key_Space)
    shown(person)
    assert person.window.settings.theme == "light"


def test_a_language_is_spoken_at_once_by_the_dialog_too(person, dialog: SettingsDialog) -> None:
    at = dialog.language.findText("繁體中文")
    dialog.language.setCurrentIndex(at)
    dialog.language.activated.emit(at)
    again = shown(person)
    assert again.language.accessibleName() == "語言"
    assert person.window.start_page.accessibleName() == "開始"
    assert again.language.currentText() == "繁體中文"


def test_the_rest_needs_no_new_window(person, dialog: SettingsDialog, tmp_path) -> None:
    person.opens(Canvas(id="empty"))
    desk = person.desk
    person.window.choose("reduce_motion", False)
    person.does("settings")
    QTest.mouseClick(dialog.wheel.buttons["zoom"], LEFT)
    QTest.mouseClick(dialog.motion, LEFT)
    dialog.author.setFocus()
    person.types("Ann  Bee")
    assert shown(person) is dialog
    assert person.desk is desk
    assert desk.view.wheel_zooms
    assert not desk.strip.animated
    settings = person.window.settings
    settings.save()
    again = Settings(tmp_path / "own" / "config" / "settings.json")
    assert (again.wheel, again.reduce_motion, again.author) == ("zoom", True, "Ann Bee")
    assert dialog.author.text() == "Ann  Bee", "nobody corrects what is being typed"


def test_esc_closes_them_and_they_open_again_as_they_are(person, dialog: SettingsDialog) -> None:
    person.window.choose("wheel", "zoom")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    person.does("settings")
    assert shown(person).wheel.buttons["zoom"].isChecked()


@pytest.mark.parametrize("action", ["theme-dark", "language-zh_CN", "language-zh_TW"])
def test_each_choice_is_an_action_for_the_palette(
    person, appearance: Appearance, action: str
) -> None:
    record = next(each for each in person.window.actions_.records if each.id == action)
    assert not record.hidden
    person.does(action)
    for _ in range(4):
        QApplication.processEvents()
    name, value = record.arguments
    assert getattr(person.window.settings, str(name)) == value
    assert value in (appearance.theme.name, appearance.language)


def test_macos_finds_them_where_it_keeps_settings(person) -> None:
    roles = {id: action.menuRole() for id, action in person.window.actions_.each.items()}
    assert roles["settings"] == QAction.MenuRole.PreferencesRole
    assert roles["quit"] == QAction.MenuRole.QuitRole
    assert roles["new"] == QAction.MenuRole.NoRole
