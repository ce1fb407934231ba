"""The dialog of exports, by mouse and keys: options, what is remembered, what is replaced."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import encode
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Options
from canvas_app.settings import Settings
from canvas_app.ui.exporting import formats, opening
from canvas_app.ui.exporting.dialog import ExportDialog
from tests.canvases import canvas_of, card

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.x11


@pytest.fixture
def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", x=60.0, y=120.0, customers=1000),
        card("note", "n", title="To check", x=700.0, y=900.0),
        title="Plan",
    )


def dialog(person) -> ExportDialog:
    shown = person.desk.exporting.dialog
    assert shown is not None
    assert shown.isVisible()
    return shown


def focuses(person, widget: QWidget) -> None:
    """Bring the keyboard there; a window manager may take its time."""
    widget.activateWindow()
    widget.setFocus()
    person.qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)


def retypes(person, words: str) -> None:
    """Type another file name."""
    name = dialog(person).name
    focuses(person, name)
    name.selectAll()
    person.types(words)


def clicks(widget: QWidget) -> None:
    """In its left half: a tick box is as wide as its words."""
    QTest.mouseClick(widget, LEFT, pos=QPoint(8, widget.height() // 2))


def exported(person, name: str) -> bytes:
    path = person.folder / name
    background = person.window.files.background
    person.qtbot.waitUntil(lambda: path.exists() and not background.busy, timeout=20_000)
    person.waits()
    return path.read_bytes()


def again(person) -> ExportDialog:
    """Ask for a picture by the keys."""
    person.window.activateWindow()  # offscreen nobody does, once a dialog is closed
    QTest.qWaitForWindowActive(person.window)
    person.presses(Qt.Key.Key_E, CONTROL | SHIFT)
    return dialog(person)


def test_enter_exports_with_the_options_of_this_documents_last_export(
    person, plan, answers
) -> None:
    person.opens(plan)
    shown = again(person)
    assert shown.formats.buttons[".png"].isChecked()
    assert shown.path == person.folder / "Plan.png"
    clicks(shown.form.theme.buttons["dark"])
    clicks(shown.form.scale.buttons["3"])
    QTest.keyClick(shown.form.scale.buttons["3"], Qt.Key.Key_Return)
    large = QImage.fromData(exported(person, "Plan.png"))
    assert large.pixelColor(3, 3).lightness() < 60, "it is dark"
    assert person.canvas == plan
    assert not person.desk.session.dirty, "exporting changes nothing"

    person.window.settings.save()
    kept = Settings(person.window.settings.store.path).export_memory(plan.id)
    assert kept.of(".png").options == {"theme": "dark", "scale": 3.0, "transparent": False}
    shown = again(person)
    assert shown.form.options == Options(theme="dark", scale=3.0)
    assert shown.form.theme.buttons["dark"].isChecked()
    clicks(shown.form.scale.buttons["1"])
    QTest.keyClick(shown, Qt.Key.Key_Return)  # what was exported last is replaced unasked
    path = str(person.folder / "Plan.png")
    person.qtbot.waitUntil(lambda: QImage(path).width() * 3 == large.width() or bool(answers))
    assert answers == []


def test_another_document_begins_with_what_is_usual(person, plan) -> None:
    person.opens(plan)
    clicks(again(person).form.theme.buttons["dark"])
    clicks(dialog(person).go)
    exported(person, "Plan.png")
    person.opens(canvas_of(title="Other").model_copy(update={"id": "other"}), "other.gtm.json")
    assert again(person).form.options == Options()


def test_arrows_switch_the_format_and_only_its_options_are_offered(person, plan) -> None:
    person.opens(plan)
    person.does("export-picture")
    shown = dialog(person)
    assert shown.focusWidget() is shown.formats.buttons[".png"]
    clicks(shown.form.transparent)
    retypes(person, "For Ines")
    seen = [shown.exporter.suffix]
    while seen[-1] != ".canvas":
        focuses(person, shown.formats.buttons[seen[-1]])
        person.presses(Qt.Key.Key_Down)
        seen.append(shown.exporter.suffix)
    assert seen[:2] == [".png", ".svg"]
    assert not hasattr(shown.form, "transparent")
    assert shown.form.kept.buttons["whole"].isChecked()
    assert "our own" in shown.form.kept_hint.text()
    clicks(shown.form.kept.buttons["strict"])
    assert "brings notes" in shown.form.kept_hint.text()
    QTest.keyClick(shown.formats.buttons[".canvas"], Qt.Key.Key_Return)
    made = json.loads(exported(person, "For Ines.canvas"))
    assert set(made) == {"nodes", "edges"}

    person.does("export-json-canvas")
    assert dialog(person).name.text() == "For Ines"
    assert dialog(person).form.kept.buttons["strict"].isChecked()
    QTest.keyClick(dialog(person), Qt.Key.Key_Escape)
    person.does("export-picture")
    assert dialog(person).name.text() == "Plan"
    assert not dialog(person).form.transparent.isChecked(), "that one was not exported"


def test_tab_goes_through_the_dialog_as_it_is_read(person, plan) -> None:
    person.opens(plan)
    person.clicks_card("SMB")
    person.does("export-picture")
    shown = dialog(person)
    shown.show_format(".svg")
    shown.show_format(".png")  # with options that were made later than the rest
    form = shown.form
    focuses(person, shown.formats.buttons[".png"])
    for stop in (form.cases, form.theme.buttons["light"], form.scale.buttons["2"], form.transparent,
                 form.only, shown.name, shown.folder):  # fmt: skip
        person.presses(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_only_the_selected_cards(person, plan) -> None:
    person.opens(plan)
    person.does("export-picture")
    assert not dialog(person).form.only.isEnabled()
    clicks(dialog(person).go)
    whole = QImage.fromData(exported(person, "Plan.png"))
    person.clicks_card("SMB")
    person.does("export-picture")
    shown = dialog(person)
    assert shown.form.only.text() == "Only the selected cards (1)"
    clicks(shown.form.only)
    shown.name.setText("SMB")
    clicks(shown.go)
    part = QImage.fromData(exported(person, "SMB.png"))
    assert part.width() < whole.width() / 2


def test_what_somebody_else_wrote_is_not_replaced_unasked(person, plan, answers) -> None:
    person.opens(plan)
    path = person.folder / "Plan.png"
    path.write_bytes(b"by hand")
    person.does("export-picture")
    clicks(dialog(person).go)
    person.qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers == ["Replace “Plan.png”?"]
    assert path.read_bytes() == b"by hand"
    assert dialog(person).go.isEnabled(), "another name can be typed"
    answers.next = ["Replace"]
    clicks(dialog(person).go)
    person.qtbot.waitUntil(lambda: path.read_bytes() != b"by hand")
    exported(person, "Plan.png")


def test_a_name_or_folder_that_can_not_be_is_said_before_anything_is_made(person, plan) -> None:
    person.opens(plan)
    person.does("export-picture")
    shown = dialog(person)
    retypes(person, "a:b")
    assert "can't be a file name" in shown.trouble.text()
    assert not shown.go.isEnabled()
    retypes(person, "Plan.PNG")
    assert shown.path == person.folder / "Plan.png"
    gone = person.folder / "gone"
    shown._folder = gone
    clicks(shown.go)
    person.qtbot.waitUntil(lambda: "“gone” isn't there any more" in shown.trouble.text())
    assert shown.isVisible()


def test_the_folder_is_chosen_and_remembered(person, plan, monkeypatch) -> None:
    person.opens(plan)
    (person.folder / "Client & co").mkdir()
    chosen = str(person.folder / "Client & co")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen)
    person.does("export-picture")
    clicks(dialog(person).folder)
    assert "Client && co" in dialog(person).folder.text()
    clicks(dialog(person).go)
    exported(person, "Client & co/Plan.png")
    person.does("export-picture")
    assert dialog(person).path == Path(chosen) / "Plan.png"


def test_a_format_whose_package_is_missing_says_what_to_type(person, plan, monkeypatch) -> None:
    picture = exporter_for("x.png")
    assert picture is not None
    absent = dataclasses.replace(picture, suffix=".pptx", title="Deck", module="not_installed_x")
    monkeypatch.setattr(formats, "EXPORTERS", (picture, absent))
    person.opens(plan)
    person.does("export-deck")
    shown = dialog(person)
    assert not shown.go.isEnabled()
    hint = shown._missing
    assert hint.isVisible()
    assert hint.command.text() == 'pip install "gtm-canvas[pptx]"'
    clicks(hint.copy)
    assert QGuiApplication.clipboard().text() == hint.command.text()
    clicks(shown.formats.buttons[".png"])
    assert not hint.isVisible()
    assert shown.go.isEnabled()


def test_a_workbook_asks_for_its_file_and_nothing_else(person, plan, monkeypatch) -> None:
    person.opens(plan)
    offered = []

    def ask(parent: object, title: str, start: str, *_: object) -> tuple[str, str]:
        offered.append(start)
        return str(person.folder / "For the client.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    person.presses(Qt.Key.Key_E, CONTROL)
    assert person.desk.exporting.dialog is None
    exported(person, "For the client.xlsx")
    person.presses(Qt.Key.Key_E, CONTROL)
    assert offered == [str(person.folder / name) for name in ("Plan.xlsx", "For the client.xlsx")]
    person.qtbot.waitUntil(lambda: not person.window.files.background.busy, timeout=20_000)


def test_an_export_can_be_opened_from_what_is_said_of_it(person, plan, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", opened.append)
    person.opens(plan)
    person.does("export-json-canvas")
    clicks(dialog(person).go)
    exported(person, "Plan.canvas")
    notice = person.desk.notice
    assert notice.text == "Exported to Plan.canvas"
    assert opened == []
    clicks(notice.button)
    assert [url.toLocalFile() for url in opened] == [str(person.folder / "Plan.canvas")]


def test_the_dialog_is_freed(person, plan) -> None:
    person.opens(plan)
    freed = []
    for _ in range(2):
        shown = again(person)
        shown.destroyed.connect(lambda: freed.append(True))
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(freed) == 2
    assert encode(person.canvas) == encode(plan)
