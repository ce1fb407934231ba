"""The window around the canvas: start page, files, what is wrong with them, leaving."""

from __future__ import annotations

import io
import json

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app import paths
from canvas_app.document.canvas import Canvas, Scenario
from canvas_app.document.cards import new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from canvas_app.editing.change import revised
from canvas_app.ui import exporting
from canvas_app.ui.desk import Desk
from canvas_app.ui.inspector.number_field import NumberField
from canvas_app.ui.palette import KindButton, kind_mime

pytestmark = pytest.mark.x11


@pytest.fixture
def plan() -> Canvas:
    return Canvas(id="plan", title="Plan", cards=(new_card("note", "n", title="Note", x=40.0),))


def drop(widget, data: QMimeData, at: QPointF) -> None:
    """Drop something on a widget, as the window system would."""
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    free = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(at.toPoint(), *held, free))
    QApplication.sendEvent(widget, QDragMoveEvent(at.toPoint(), *held, free))
    QApplication.sendEvent(widget, QDropEvent(at, *held, free))
    QApplication.processEvents()


def test_the_start_page_is_first_and_a_sample_opens_as_an_untitled_copy(person):
    window = person.window
    assert window.desk is None
    assert window.start_page.isVisible()
    sample = paths.sample_canvases() / "cloud-telephony.gtm.json"
    window.start_page.sample_chosen.emit(sample)
    person.waits()
    assert person.desk.session.path is None
    original = decode(sample.read_bytes())
    assert person.canvas.cards == original.cards
    assert person.canvas.id != original.id


def test_a_new_canvas_is_blank_and_not_dirty(person):
    person.does("new")
    assert person.canvas.cards == ()
    assert not person.desk.session.dirty


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: b"", "empty"),
        (lambda data: data[: len(data) // 2], "cut off"),
        (lambda data: data.replace(b'"Note"', b"17"), "text is needed"),
        (lambda data: b"PK\x03\x04\xff\xfe", "not a GTM Canvas"),
    ],
)
def test_a_bad_file_gets_one_sentence_and_leaves_everything(person, plan, answers, spoil, says):
    person.opens(plan)
    person.clicks_card("Note")
    desk, canvas = person.desk, person.canvas
    bad = person.folder / "bad.gtm.json"
    data = spoil(encode(plan))
    bad.write_bytes(data)
    person.window.files.open(bad)
    person.waits()
    assert len(answers) == 1
    assert says in answers[0]
    assert "bad.gtm.json" in answers[0]
    assert person.window.desk is desk
    assert person.canvas is canvas
    assert bad.read_bytes() == data


def test_closing_with_changes_asks_and_cancel_stays(person, plan, answers):
    person.opens(plan)
    person.drags("Note", QPointF(300, 760))
    person.does("close")
    assert len(answers) == 1
    assert person.window.desk is not None, "Esc means: stay"
    answers.next = ["Don't save"]
    person.does("close")
    assert person.window.desk is None


def test_closing_with_changes_can_save_first(person, plan, answers, qtbot):
    path = person.opens(plan)
    person.drags("Note", QPointF(300, 760))
    after = person.canvas
    answers.next = ["Save"]
    person.does("close")
    qtbot.waitUntil(lambda: person.window.desk is None)
    assert decode(path.read_bytes()) == after


def test_a_file_that_changed_on_disk_is_not_overwritten(person, plan, answers, qtbot):
    path = person.opens(plan)
    person.drags("Note", QPointF(300, 760))
    other = encode(plan).replace(b"Plan", b"Their plan")
    path.write_bytes(other)
    person.does("save")
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert path.read_bytes() == other
    assert person.desk.session.dirty
    answers.next = ["Overwrite"]
    person.does("save")
    qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert decode(path.read_bytes()) == person.canvas


def test_undo_goes_back_before_the_save(person, plan):
    person.opens(plan)
    person.drags("Note", QPointF(300, 760))
    person.saves()
    person.does("undo")
    assert person.canvas == plan
    assert person.desk.session.dirty


def test_a_card_is_dragged_from_the_palette_into_a_pane(person, plan):
    person.opens(plan)
    view = person.desk.view
    at = QPointF(person.point(person.inside("market", "serviceable")))
    drop(view.viewport(), kind_mime("segment"), at)
    (segment,) = [card for card in person.canvas.cards if card.kind == "segment"]
    assert (segment.pane, segment.lane) == ("market", "serviceable")
    person.types("Support desks")
    person.presses(Qt.Key.Key_Escape)
    assert person.card("Support desks").id == segment.id


def test_a_click_in_the_palette_puts_the_card_into_its_home_pane(person, plan):
    person.opens(plan)
    button = next(
        b for b in person.desk.palette_.findChildren(KindButton)
        if b.kind == "tier"
    )  # fmt: skip
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [card.pane for card in person.canvas.cards if card.kind == "tier"] == ["price"]


def test_a_file_dropped_on_the_window_opens(person, plan):
    path = person.folder / "dropped.gtm.json"
    path.write_bytes(encode(plan))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(person.window, data, QPointF(500, 400))
    person.waits()
    assert person.canvas == plan
    assert person.desk.session.path == path


def test_a_picture_dropped_on_a_canvas_is_embedded_once(person, plan):
    person.opens(plan)
    path = person.folder / "logo.png"
    image = QImage(2400, 1200, QImage.Format.Format_RGB32)
    image.fill("#0E7C73")
    assert image.save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    for _ in range(2):
        drop(person.window, data, QPointF(500, 400))
    cards = [card for card in person.canvas.cards if card.kind == "image"]
    assert len(cards) == 2
    assert len(person.canvas.images) == 1
    assert person.desk.scene.cards[cards[0].id].picture.width() == 1600


def test_svg_under_another_name_is_refused(person, plan):
    person.opens(plan)
    path = person.folder / "sneaky.png"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    )
    person.window.open_dropped(path)
    assert "“sneaky.png” is no picture" in person.desk.notice.text
    assert person.canvas == plan


def test_exporting_a_workbook_and_a_picture(person, plan, qtbot):
    person.opens(plan)
    for suffix in (".xlsx", ".png"):
        path = person.folder / f"plan{suffix}"
        person.desk.exporting.export_to(path, suffix)
        qtbot.waitUntil(path.exists, timeout=20_000)
    book = load_workbook(io.BytesIO((person.folder / "plan.xlsx").read_bytes()))
    assert book.sheetnames[0] == "Summary"
    assert QImage(str(person.folder / "plan.png")).width() > 1000
    assert json.loads(encode(person.canvas)) == json.loads(encode(plan)), (
        "exporting changes nothing"
    )


def test_a_failed_export_leaves_the_old_file_and_says_so(person, plan, qtbot, answers, monkeypatch):
    said = []
    monkeypatch.setattr(exporting, "say", lambda parent, what, detail="": said.append(what))
    person.opens(plan)
    path = person.folder / "plan.xlsx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    person.desk.exporting.export_to(path, ".xlsx")
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert path.read_bytes() == b"old"


def test_a_desk_is_freed_when_another_canvas_is_opened(person, plan, qtbot):
    person.opens(plan)
    gone = []
    person.desk.destroyed.connect(lambda: gone.append(True))
    person.does("new")
    qtbot.waitUntil(lambda: bool(gone))
    assert isinstance(person.window.desk, Desk)


def test_the_case_switches_every_figure(person):
    person.opens(decode((paths.sample_canvases() / "cloud-telephony.gtm.json").read_bytes()))
    base = person.som()
    person.does("case-low")
    low = person.som()
    person.does("case-high")
    assert low < base < person.som()
    assert not person.desk.session.dirty


def test_saving_takes_over_a_number_that_is_still_being_typed(person):
    segment = new_card("segment", "smb", title="SMB", pane="market", lane="target", x=24.0, y=400.0)
    path = person.opens(Canvas(id="plan", cards=(segment,)))
    person.clicks_card("SMB")
    field = person.desk.inspector.page.blocks["customers"].findChild(NumberField)
    field.setFocus()
    person.types("118k")
    person.saves()
    assert decode(path.read_bytes()).cards[0].customers.base == 118_000


def test_a_sample_named_on_the_command_line_opens_as_a_copy(person):
    person.window.files.open(paths.sample_canvases() / "slack.gtm.json")
    person.waits()
    assert person.canvas.title.startswith("Slack")
    assert person.desk.session.path is None, "saving asks where to, and the sample stays"


def test_a_case_without_any_range_says_why_nothing_moves(person):
    segment = new_card(
        "segment",
        "smb",
        title="SMB",
        pane="market",
        lane="target",
        x=24.0,
        y=400.0,
        customers=Estimate(base=100.0),
    )
    person.opens(Canvas(id="plan", cards=(segment,)))
    person.does("case-low")
    assert "every case is the base" in person.desk.notice.text
    person.opens(
        Canvas(id="plan", cards=(revised(segment, customers=Estimate(base=100.0, low=80.0)),))
    )
    person.does("case-low")
    assert person.desk.notice.text == ""


def test_a_scenario_without_numbers_of_its_own_says_where_to_type_them(person):
    person.opens(Canvas(id="plan", scenarios=(Scenario(id="war", name="Price war"),)))
    person.desk.session.set_case("war")
    assert "“Price war” is still like the base" in person.desk.notice.text


def shows_all_panes(person) -> bool:
    view = person.desk.view
    area = view.mapFromScene(person.desk.scene.content_of_panes()).boundingRect()
    return view.viewport().rect().contains(area)


def open_sample(person) -> None:
    person.window.files.open(paths.sample_canvases() / "cloud-telephony.gtm.json")
    person.waits()
    header = person.desk.header  # it comes after the canvas, and takes eight pixels from it
    person.qtbot.waitUntil(lambda: header.height() >= header.sizeHint().height())
    for _ in range(3):  # one layout asks for the next
        person.waits()


def test_a_resized_window_still_shows_the_panes_until_somebody_zooms(person):
    open_sample(person)
    assert shows_all_panes(person)
    person.window.resize(1280, 690)
    QApplication.processEvents()
    assert shows_all_panes(person)
    person.does("zoom-100")
    person.window.resize(1440, 900)
    QApplication.processEvents()
    assert person.desk.view.zoom == pytest.approx(1), "a zoom that was chosen stays"


def test_whether_it_is_saved_is_said_on_a_small_screen_and_nothing_is_ever_cut(person, plan):
    person.opens(revised(plan, title="B2B SaaS"))
    header = person.desk.header
    for width in (1000, 1040, 1080, 1160, 1220, 1240, 1360, 1280):
        person.window.resize(width, 720)
        person.waits()
        assert header.layout().minimumSize().width() <= header.width(), width
    assert header.saved.isVisible()
    assert header.saved.text() == "Saved"


def test_hiding_the_side_panels_gives_the_canvas_the_width(person):
    open_sample(person)
    desk = person.desk
    width, zoom = desk.view.width(), desk.view.zoom
    person.does("panels")
    assert not desk.palette_.isVisible()
    assert not desk.inspector.isVisible()
    assert desk.view.width() > width + 300
    assert desk.view.zoom >= zoom
    person.does("panels")
    assert desk.palette_.isVisible()
    assert desk.inspector.isVisible()
    assert desk.view.width() == width


def test_a_canvas_without_a_title_goes_by_its_files_name(person):
    person.opens(Canvas(id="plan"), "train ride.gtm.json")
    assert person.desk.header.title.text() == "train ride"
    assert person.window.windowTitle().startswith("train ride")
