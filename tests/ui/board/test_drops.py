"""What is dropped onto the board, as the window system delivers it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import ImageCard, LinkCard, new_card
from canvas_app.document.codec import encode
from canvas_app.editing import clipboard
from canvas_app.ui.board.items.panes import PaneItem
from canvas_app.ui.palette import kind_mime
from canvas_app.ui.pasting.dialog import CellsDialog

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def plan() -> Canvas:
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card("note", "note", title="Note", x=20, y=700),
            new_card("image", "empty", title="", x=220, y=700),
        ),
    )


def enters(widget, data: QMimeData, at: QPointF) -> QDragEnterEvent:
    event = QDragEnterEvent(at.toPoint(), COPY | MOVE, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event


def moves(widget, data: QMimeData, at: QPointF) -> QDragMoveEvent:
    event = QDragMoveEvent(at.toPoint(), COPY | MOVE, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event


def drops(person, data: QMimeData, at: QPointF) -> QDropEvent:
    """Drop something onto a place of the canvas."""
    view = person.desk.view
    place = QPointF(view.mapFromScene(at))
    enters(view.viewport(), data, place)
    moves(view.viewport(), data, place)
    event = QDropEvent(place, COPY | MOVE, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()
    return event


def text(words: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(words)
    if html:
        data.setHtml(html)
    return data


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def picture(path, width: int = 400, height: int = 200, colour: str = "#336699"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def made(person, before: Canvas):
    return [card for card in person.canvas.cards if card.id not in before.by_id]


def lit(person) -> set[str]:
    """The panes that are lit up."""
    panes = person.desk.scene.panes
    return {name for name, item in panes.items() if isinstance(item, PaneItem) and item.lit}


@pytest.mark.x11
def test_text_lands_where_it_is_dropped_and_the_other_program_keeps_it(person, plan):
    person.opens(plan)
    at = person.inside("positioning")
    event = drops(person, text("Faster than anyone"), at)
    (note,) = made(person, plan)
    assert (note.kind, note.title, note.pane) == ("note", "Faster than anyone", "positioning")
    assert note.rect.contains(at.x(), at.y())
    assert event.isAccepted()
    assert event.dropAction() == COPY


def test_the_pane_below_lights_up_while_something_is_dragged(person, plan):
    person.opens(plan)
    view = person.desk.view
    place = QPointF(view.mapFromScene(person.inside("customer")))
    assert enters(view.viewport(), text("words"), place).isAccepted()
    event = moves(view.viewport(), text("words"), place)
    assert (event.isAccepted(), event.dropAction()) == (True, COPY)
    assert lit(person) == {"customer"}
    drops(person, text("words"), person.inside("price"))
    assert lit(person) == set()


def test_what_has_nothing_for_a_canvas_is_refused(person, plan):
    person.opens(plan)
    data = QMimeData()
    data.setData("application/x-something", b"x")
    assert not enters(person.desk.view.viewport(), data, QPointF(300, 300)).isAccepted()


@pytest.mark.x11
def test_several_pictures_lie_beside_each_other_in_one_step(person, plan):
    person.opens(plan)
    names = ("a.png", "b.png", "c.png")
    paths = [
        picture(person.folder / name, 900, 300 * (n + 1), ("#aa0000", "#00aa00", "#0000aa")[n])
        for n, name in enumerate(names)
    ]
    drops(person, files(*paths), QPointF(900, 900))
    cards = made(person, plan)
    assert len(cards) == len(person.canvas.images) == 3
    scene = person.desk.scene
    for card in cards:
        assert isinstance(card, ImageCard)
        assert scene.cards_in(scene.cards[card.id].frame.adjusted(1, 1, -1, -1)) == {card.id}
    person.does("undo")
    assert person.canvas == plan


def test_a_picture_fills_the_empty_picture_card_below_it(person, plan):
    person.opens(plan)
    path = picture(person.folder / "a.png")
    drops(person, files(path), QPointF(280, 760))
    assert not made(person, plan)
    assert person.canvas.by_id["empty"].image == person.canvas.images[0].sha256


def test_a_telephones_picture_stands_upright(person, plan):
    """Taken upright, a picture is stored lying, with a mark that says so."""
    person.opens(plan)
    path = picture(person.folder / "a.jpg", 800, 400)
    data = path.read_bytes()
    # an Exif segment behind the start of the file: orientation 6, turned by a quarter
    exif = (b"Exif\0\0" b"MM\0*\0\0\0\x08" b"\0\x01" b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
            b"\0\0\0\0")  # fmt: skip
    mark = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    path.write_bytes(data[:2] + mark + data[2:])
    drops(person, files(path), QPointF(900, 900))
    (card,) = made(person, plan)
    shown = person.desk.scene.cards[card.id].picture
    assert (shown.width(), shown.height()) == (400, 800)
    assert card.height > card.width


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.png", b"", "no picture that can be embedded"),
        ("a.gif", b"GIF89a cut", "damaged"),
        ("a.pdf", b"%PDF-1.4", "Left out: a.pdf"),
        ("a.csv", b"\0\0\0", "no text"),
    ],
)
def test_files_that_can_not_come_in_are_refused_in_a_sentence(person, plan, name, data, says):
    person.opens(plan)
    path = person.folder / name
    path.write_bytes(data)
    drops(person, files(path), QPointF(900, 900))
    assert person.canvas == plan
    assert name in person.desk.notice.text
    assert says in person.desk.notice.text


def test_a_link_from_a_browser_brings_its_title(person, plan):
    person.opens(plan)
    data = QMimeData()
    address = "https://example.com/report?page=2"
    data.setUrls([QUrl(address)])
    data.setData("text/x-moz-url", f"{address}\nThe yearly report".encode("utf-16-le"))
    drops(person, data, person.inside("positioning"))
    (link,) = made(person, plan)
    assert isinstance(link, LinkCard)
    assert (link.title, link.url) == ("The yearly report", address)


@pytest.mark.x11
def test_cells_dropped_in_a_lane_become_segments_of_it(person, plan):
    person.opens(plan)
    cells = "Segment\tCustomers\nA\t5\nB\t6\n"
    drops(person, text(cells), person.inside("market", "target"))
    (dialog,) = person.window.findChildren(CellsDialog)
    dialog.make.click()
    QApplication.processEvents()
    assert [(c.title, c.lane, c.pane) for c in made(person, plan)] == [
        ("A", "target", "market"),
        ("B", "target", "market"),
    ]


def test_a_file_of_separated_values_is_asked_about_by_its_name(person, plan):
    person.opens(plan)
    path = person.folder / "leads.csv"
    path.write_bytes("Channel;Leads;Spend\nAds;1.200;3,5\nFair;300;4,25\n".encode("utf-8-sig"))
    drops(person, files(path), person.inside("distribution"))
    (dialog,) = person.window.findChildren(CellsDialog)
    assert dialog.matching.kind == "channel"
    dialog.make.click()
    QApplication.processEvents()
    ads, _ = made(person, plan)
    assert (ads.leads.base, ads.spend.base) == (1200, 3.5)


def test_cards_of_another_window_are_taken(person, plan):
    person.opens(plan)
    source = Canvas(id="other", cards=(new_card("note", "x", title="Theirs"),))
    data = QMimeData()
    data.setData(clipboard.MIME, clipboard.copied(source, {"x"}))
    drops(person, data, person.inside("price"))
    assert [(c.title, c.pane) for c in made(person, plan)] == [("Theirs", "price")]


def test_a_kind_from_the_palette_still_lands(person, plan):
    person.opens(plan)
    drops(person, kind_mime("persona"), person.inside("customer"))
    assert [(c.kind, c.pane) for c in made(person, plan)] == [("persona", "customer")]


def test_a_kind_dropped_near_an_edge_lies_wholly_in_its_pane(person, plan):
    person.opens(plan)
    frame = person.canvas.frame("price").rect
    drops(person, kind_mime("tier"), QPointF(frame.x + 20, frame.bottom - 6))
    (tier,) = made(person, plan)
    assert tier.pane == "price"
    assert tier.x > frame.x
    assert tier.rect.bottom < frame.bottom


def test_a_picture_dropped_on_the_numbers_is_shown_on_the_canvas(person, plan):
    person.opens(plan)
    person.does("view-numbers")
    data = files(picture(person.folder / "a.png"))
    at = QPointF(500, 400)
    assert enters(person.window, data, at).isAccepted()
    QApplication.sendEvent(person.window, QDropEvent(at, COPY, data, LEFT, NONE))
    QApplication.processEvents()
    assert [card.kind for card in made(person, plan)] == ["image"]
    assert person.desk.shown_view == "canvas"


@pytest.mark.x11
def test_a_canvas_is_the_windows_and_several_files_open_the_first(person, plan):
    person.opens(plan)
    first, second = person.folder / "one.gtm.json", person.folder / "two.gtm.json"
    first.write_bytes(encode(Canvas(id="one", title="One")))
    second.write_bytes(encode(Canvas(id="two", title="Two")))
    drops(person, files(first, second), QPointF(300, 300))
    person.waits()
    assert person.canvas.title == "One"
    assert "one canvas at a time" in person.desk.notice.text
