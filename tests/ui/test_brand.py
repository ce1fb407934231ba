"""The client's brand: colours typed or chosen, a font, a logo, each a step and seen on a slide."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog, QFileDialog

from canvas_app.document.brand import Brand
from canvas_app.document.codec import decode
from canvas_app.document.text import Text
from canvas_app.drawing import fonts
from canvas_app.drawing.contrast import SHAPE, TEXT
from canvas_app.ui import picture_dialog
from canvas_app.ui.branding.colour_row import moved_words, read_colour
from canvas_app.ui.branding.page import BrandPage
from canvas_app.ui.session import ReadOnly
from tests.canvases import canvas_of, card

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
PLAN = canvas_of(card("segment", "smb", title="SMB", customers=1000, lane="target"))


@pytest.fixture
def page(person) -> BrandPage:
    person.opens(PLAN)
    person.desk.talk.show("brand")
    dialog = person.desk.talk.dialog
    assert dialog is not None
    page = dialog.brand
    assert isinstance(page, BrandPage)
    person.qtbot.waitUntil(lambda: page.isVisible() and dialog.isActiveWindow())
    return page


def brand(person) -> Brand:
    return person.canvas.brand or Brand()


def logo_file(folder: Path, name: str, colour: str) -> Path:
    picture = QImage(640, 320, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.fillRect(100, 100, 440, 120, QColor(colour))
    painter.end()
    picture.save(str(folder / name))
    return folder / name


@pytest.mark.x11
def test_a_colour_is_typed_as_it_stands_in_a_manual(person, page: BrandPage) -> None:
    field = page.primary.field
    field.setFocus()
    person.types("ffe0")
    assert person.canvas.brand is None, "half a colour is none"
    person.types("00")
    assert brand(person).primary == "#FFE000"
    assert page.primary.remark.text() == (
        "“#FFE000” is too pale on light ground: shown there as “#807000”, 4.5 : 1."
    )
    person.presses(Qt.Key.Key_Tab)
    assert field.text() == "#FFE000"
    person.presses(Qt.Key.Key_Z, CONTROL)
    assert person.canvas.brand is None
    assert field.text() == ""
    assert page.primary.remark.isHidden()


def test_what_is_no_colour_is_said_and_changes_nothing(person, page: BrandPage) -> None:
    row = page.primary
    row.field.setFocus()
    person.types("teal")
    person.presses(Qt.Key.Key_Tab)
    assert "six digits or letters" in row.problem.text()
    assert row.field.text() == "teal", "what somebody typed stays to be put right"
    assert person.canvas.brand is None
    row.field.setFocus()
    row.field.selectAll()
    person.types("#0a6")
    person.presses(Qt.Key.Key_Return)
    assert brand(person).primary == "#00AA66"
    assert row.problem.isHidden()
    QTest.mouseClick(row.clear, LEFT)
    assert person.canvas.brand is None


def test_a_colour_is_chosen_from_a_palette(person, page: BrandPage) -> None:
    QTest.mouseClick(page.secondary.swatch, LEFT)
    dialog = page.secondary.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor(QColor("#123456"))
    dialog.accept()
    assert brand(person).secondary == "#123456"
    assert page.secondary.field.text() == "#123456"
    assert "too dark on dark ground" in page.secondary.remark.text()
    person.does("undo")
    assert brand(person).secondary is None
    assert page.secondary.field.text() == ""


def test_a_remark_is_made_only_where_a_colour_is_moved() -> None:
    assert read_colour(" 1D5fbf ") == "#1D5FBF"
    assert [read_colour(typed) for typed in ("", "#12345", "#1234567", "red")] == [None] * 4
    assert len(moved_words("#FFE000", TEXT)) == 1
    assert len(moved_words("#1D5FBF", TEXT)) == 1
    assert moved_words("#7A7A7A", SHAPE) == []


def test_a_font_is_chosen_or_typed_for_another_machine(person, page: BrandPage) -> None:
    row = page.font_
    at = row.field.findText(fonts.LATIN)
    assert at >= 0
    row.line.setFocus()
    person.types("inter")
    offers = row.completer.popup()
    assert offers.isVisible()
    QTest.keyClick(offers, Qt.Key.Key_Tab)
    assert brand(person).font == "Inter", "as this machine calls it"
    assert row.remark.isHidden()
    row.line.setFocus()
    row.line.selectAll()
    person.types("Corporate S")
    person.presses(Qt.Key.Key_Return)
    assert brand(person).font == "Corporate S"
    assert row.remark.text().startswith("“Corporate S” is not on this computer")
    person.does("undo")
    assert row.line.text() == "Inter"


def test_what_is_typed_and_not_left_is_saved(person, page: BrandPage) -> None:
    page.font_.line.setFocus()
    person.types("Corporate S")
    page.font_.completer.popup().hide()
    page.primary.field.setText("#0a6")
    page.primary.field.setModified(True)
    person.saves()
    assert decode((person.folder / "plan.gtm.json").read_bytes()).brand == Brand(
        primary="#00AA66", font="Corporate S"
    )


def test_a_logo_is_embedded_shown_replaced_and_removed(
    person, page: BrandPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [
        logo_file(tmp_path, "white.png", "#FFFFFF"),
        logo_file(tmp_path, "red.png", "#E2001A"),
    ]
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(files.pop(0)), "")
    )  # the system's own dialog
    page.logo.choose.click()
    (white,) = person.canvas.images
    assert brand(person).logo == white.sha256
    assert page.logo.remark.text().endswith("there it stands on a dark plate.")
    page.logo.choose.click()
    (red,) = person.canvas.images
    assert red.sha256 != white.sha256
    assert page.logo.remark.isHidden()
    assert pixel_colours(page) >= {"#e2001a"}
    page.logo.remove.click()
    assert person.canvas.images == ()
    assert person.canvas.brand is None
    person.does("undo")
    assert person.canvas.images == (red,)


def pixel_colours(page: BrandPage) -> set[str]:
    """The colours in the picture of the logo on light ground."""
    shown = page.logo.tiles[0].grab().toImage()
    row = shown.height() // 2
    return {shown.pixelColor(x, row).name() for x in range(shown.width())}


def test_what_is_no_picture_is_refused_in_words(
    person, page: BrandPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "logo.png").write_text("<svg/>")
    said: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "logo.png"), ""))
    monkeypatch.setattr(picture_dialog, "say", lambda parent, words: said.append(words))
    page.logo.choose.click()
    assert said
    assert "no picture that can be embedded" in said[0]
    assert person.canvas.brand is None


def test_a_logo_that_is_lost_is_said_to_be(person, page: BrandPage) -> None:
    lost = person.canvas.model_copy(update={"brand": Brand(logo="a" * 64)})
    person.desk.session.apply(Text("x"), lambda _: lost)
    assert "missing or damaged" in page.logo.remark.text()
    assert not page.logo.remove.isHidden()


def test_the_brand_is_seen_on_a_slide_in_both_themes(person, page: BrandPage) -> None:
    before = [slide.grab().toImage() for slide in (page.light, page.dark)]
    page.primary.field.setFocus()
    person.types("#E2001A")
    for slide, old in zip((page.light, page.dark), before, strict=True):
        person.qtbot.waitUntil(lambda slide=slide, old=old: slide.grab().toImage() != old)
        assert slide.accessibleName()


def test_a_brand_that_is_only_looked_at_stays(person, page: BrandPage) -> None:
    session = person.desk.session
    session.set_read_only(ReadOnly(Text("Somebody else has it.")))
    page.primary.field.setFocus()
    person.types("#E2001A")
    person.presses(Qt.Key.Key_Tab)
    assert session.canvas.brand is None
    for part in (page.logo.choose, page.primary.swatch, page.font_.field):
        assert not part.isEnabled()
    session.set_read_only(None)
    assert page.logo.choose.isEnabled()
