"""Copying, cutting, pasting and duplicating: between windows, and from and to other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import ImageCard, LinkCard, NoteCard, new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import clipboard
from canvas_app.settings import Settings
from canvas_app.ui.pasting.dialog import CellsDialog
from canvas_app.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def plan() -> Canvas:
    return Canvas(
        id="plan",
        title="Plan",
        cards=(
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415,
                customers=Estimate(base=1000), revenue=Estimate(base=100),
            ),
            new_card("note", "idea", title="Idea", text="- one\n- two", x=20, y=700),
            new_card("note", "two", title="Two", x=420, y=700),
        ),
        links=(Link(id="between", start="idea", end="two"),),
    )  # fmt: skip


@pytest.fixture
def board(qapp) -> Iterator[QClipboard]:
    """The system's clipboard, empty before and after.

    Offscreen, Qt would free what a test left there when Python has gone, and crash the process.
    """
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def puts(board: QClipboard, **content: object) -> None:
    """Put something on the clipboard as another program does."""
    data = QMimeData()
    if "text" in content:
        data.setText(str(content["text"]))
    if "html" in content:
        data.setHtml(str(content["html"]))
    if isinstance(picture := content.get("picture"), QImage):
        data.setImageData(picture)
    if isinstance(files := content.get("files"), list):
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    board.setMimeData(data)


def rests_at(person, at: QPointF) -> None:
    """Let the pointer rest on a place of the canvas."""
    for place in (person.point(at) + QPoint(3, 3), person.point(at)):  # the same is no move
        QTest.mouseMove(person.desk.view.viewport(), place)
    view = person.desk.view  # X tells of the move a little later
    person.qtbot.waitUntil(
        lambda: view.pointer is not None and person.point(view.pointer) == person.point(at)
    )


def leaves(person) -> None:
    """Take the pointer off the board."""
    person.desk.view.pointer = None


def made(person, before: Canvas):
    return [card for card in person.canvas.cards if card.id not in before.by_id]


def picture(width: int = 400, height: int = 200, colour: str = "#336699") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def waits_for_picture(person, board: QClipboard) -> QMimeData:
    """What is on the clipboard once a picture is there: it is made beside the window."""

    def there() -> bool:
        data = board.mimeData()
        return data is not None and data.hasImage()

    person.qtbot.waitUntil(there)
    return board.mimeData()


# --- out ----------------------------------------------------------------------------------------


@pytest.mark.x11
def test_copied_cards_are_ours_and_text_and_a_picture_at_once(person, plan, board):
    person.opens(plan)
    person.presses(Key.Key_A, CONTROL)
    person.presses(Key.Key_C, CONTROL)
    data = board.mimeData()
    source = decode(bytes(data.data(clipboard.MIME).data()))
    assert {card.title for card in source.cards} == {"SMB", "Idea", "Two"}
    assert len(source.links) == 1
    assert data.text() == "SMB\n1,000 × $100\n\nIdea\n- one\n- two\n\nTwo"
    image = QImage(data.imageData())
    # from the segment's left edge to that of the right note, twice as large, with a margin
    assert image.width() == pytest.approx(2 * (420 + 168 - 20 + 32), abs=4)
    tint = QColor(LIGHT.tints["note"])
    assert QColor(image.pixel(2 * (16 + 5) + 40, image.height() - 60)).lightness() > 200
    colours = {QColor(image.pixel(x, image.height() - 60)).name() for x in range(image.width())}
    assert tint.name() in colours
    assert QColor(LIGHT.paper).name() in colours


def test_only_the_selected_cards_are_copied(person, plan, board):
    person.opens(plan)
    person.clicks_card("Two")
    person.presses(Key.Key_C, CONTROL)
    assert board.mimeData().text() == "Two"
    assert QImage(board.mimeData().imageData()).width() == 2 * (168 + 32)


@pytest.mark.x11
def test_all_of_the_canvas_is_copied_as_a_picture_where_nothing_is_selected(person, plan, board):
    person.opens(plan)
    person.presses(Key.Key_C, CONTROL | SHIFT)
    data = waits_for_picture(person, board)
    pixels = bytes(data.data("image/png").data())
    assert QImage.fromData(pixels).size() == QImage(data.imageData()).size()
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert svg.startswith("<?xml")
    assert all(f">{words}</text>" in svg for words in ("SMB", "Idea", "Two", "Market"))
    assert not data.hasFormat(clipboard.MIME), "elsewhere and here it is a picture, and no cards"
    assert person.canvas == plan


def test_selected_cards_are_copied_as_a_picture_alone(person, plan, board):
    person.opens(plan)
    person.clicks_card("Two")
    person.does("copy-picture")
    data = waits_for_picture(person, board)
    assert QImage(data.imageData()).width() == 2 * (168 + 32)
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert ">Two</text>" in svg
    assert ">Idea</text>" not in svg
    assert ">Market</text>" not in svg


def test_cut_takes_the_cards_along(person, plan, board):
    person.opens(plan)
    person.clicks_card("Idea")
    person.presses(Key.Key_X, CONTROL)
    assert "idea" not in person.canvas.by_id
    assert person.canvas.links == ()
    leaves(person)
    person.presses(Key.Key_V, CONTROL)
    assert person.card("Idea").text == "- one\n- two"
    person.presses(Key.Key_Z, CONTROL)
    person.presses(Key.Key_Z, CONTROL)
    assert person.canvas == plan


# --- in: our own cards --------------------------------------------------------------------------


@pytest.mark.x11
def test_cards_are_pasted_where_the_pointer_is(person, plan, board):
    person.opens(plan)
    person.clicks_card("SMB")
    person.presses(Key.Key_C, CONTROL)
    target = person.inside("market", "total")
    rests_at(person, target)
    person.presses(Key.Key_V, CONTROL)
    (copy,) = made(person, plan)
    assert (copy.title, copy.lane) == ("SMB", "total")
    assert abs(copy.x + copy.width / 2 - target.x()) <= 2
    assert abs(copy.y + copy.height / 2 - target.y()) <= 2
    assert person.desk.session.selection == {copy.id}


@pytest.mark.x11
def test_the_boards_own_menu_pastes_where_it_was_opened(person, plan, board):
    person.opens(plan)
    puts(board, text="Here")
    at = person.inside("price")
    QTest.mouseClick(person.desk.view.viewport(), Qt.MouseButton.RightButton, pos=person.point(at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    leave = QEvent(QEvent.Type.Leave)  # the window system says so, as the menu takes the pointer
    QApplication.sendEvent(person.desk.view.viewport(), leave)
    (paste,) = [action for action in menu.actions() if action.objectName() == "paste"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(paste).center())
    QApplication.processEvents()
    (note,) = made(person, plan)
    assert note.rect.contains(at.x(), at.y())


def test_pasted_again_at_the_same_place_nothing_hides(person, plan, board):
    person.opens(plan)
    person.clicks_card("SMB")
    person.presses(Key.Key_C, CONTROL)
    rests_at(person, person.inside("market", "total"))
    for _ in range(3):
        person.presses(Key.Key_V, CONTROL)
    places = {(card.x, card.y) for card in person.canvas.cards}
    assert len(places) == len(person.canvas.cards) == 6


def test_with_the_pointer_still_on_the_original_the_copy_lies_beside_it(person, plan, board):
    person.opens(plan)
    person.clicks_card("Two")
    person.presses(Key.Key_C, CONTROL)
    person.presses(Key.Key_V, CONTROL)
    (copy,) = made(person, plan)
    assert (copy.x, copy.y) == (440, 720)


@pytest.mark.x11
def test_cards_go_from_one_window_to_another(person, plan, board, qtbot, tmp_path):
    person.opens(plan)
    person.presses(Key.Key_A, CONTROL)
    person.presses(Key.Key_C, CONTROL)
    other = MainWindow(Settings(tmp_path / "other.json"), LIGHT, person.window.keeping)
    qtbot.addWidget(other, before_close_func=_forget)
    path = tmp_path / "other.gtm.json"
    path.write_bytes(encode(Canvas(id="other", title="Other")))
    with qtbot.waitExposed(other):
        other.show()
    other.files.open(path)
    qtbot.waitUntil(lambda: other.desk is not None)
    assert other.desk is not None
    other.activateWindow()
    other.desk.view.setFocus()
    QApplication.processEvents()
    QTest.keyClick(other.desk.view, Key.Key_V, CONTROL)
    canvas = other.desk.session.canvas
    assert sorted(card.title for card in canvas.cards) == ["Idea", "SMB", "Two"]
    assert len(canvas.links) == 1
    seen = other.desk.view.mapToScene(other.desk.view.viewport().rect()).boundingRect()
    assert all(seen.intersects(item.frame) for item in other.desk.scene.cards.values())
    assert person.canvas == plan


def _forget(window: MainWindow) -> None:
    window.files.background.wait()
    if window.desk is not None:
        window.desk.session._saved = window.desk.session.canvas


def test_bytes_that_are_no_cards_are_refused_in_a_sentence(person, plan, board):
    person.opens(plan)
    data = QMimeData()
    data.setData(clipboard.MIME, b"{}")
    board.setMimeData(data)
    person.presses(Key.Key_V, CONTROL)
    assert person.canvas == plan
    assert person.desk.notice.text


# --- in: text -----------------------------------------------------------------------------------


@pytest.mark.x11
def test_text_becomes_a_note_a_paragraph_and_lists_stay_whole(person, plan, board):
    person.opens(plan)
    puts(board, text="Call Ann\nabout the price\n\n- a\n- b\n\n  \nThird")
    leaves(person)
    person.presses(Key.Key_V, CONTROL)
    notes = made(person, plan)
    assert [(n.title, n.text) for n in notes] == [
        ("Call Ann", "about the price"),
        ("", "- a\n- b"),
        ("Third", ""),
    ]
    person.presses(Key.Key_Z, CONTROL)
    assert person.canvas == plan, "one step back"


def test_five_hundred_paragraphs_do_not_lie_on_each_other(person, plan, board):
    person.opens(plan)
    long = "something to think about " * 12
    puts(board, text="\n\n".join(f"Note {n}\n{long[: n % 290]}" for n in range(500)))
    leaves(person)
    person.presses(Key.Key_V, CONTROL)
    scene = person.desk.scene
    new = {card.id for card in made(person, plan)}
    assert len(new) == 500
    for id in new:
        frame = scene.cards[id].frame
        others = scene.cards_in(frame.adjusted(1, 1, -1, -1)) - {id}
        assert not others, "its own frame, as high as its text, is free"
    area = scene.content(new)
    assert 0.4 < area.width() / area.height() < 4, "neither a pile nor a ribbon"


def test_a_text_dropped_into_a_pane_stays_as_broad_as_the_pane(person, plan, board):
    person.opens(plan)
    puts(board, text="\n\n".join(f"Note {n}" for n in range(6)))
    rests_at(person, person.inside("customer"))
    person.presses(Key.Key_V, CONTROL)
    frame = person.canvas.frame("customer").rect
    assert all(card.rect.right <= frame.right for card in made(person, plan))


def test_more_than_a_canvas_holds_is_refused(person, plan, board):
    person.opens(plan)
    puts(board, text="\n\n".join("x" for _ in range(20_001)))
    person.presses(Key.Key_V, CONTROL)
    assert person.canvas == plan
    assert "at most 20000 cards" in person.desk.notice.text
    puts(board, text="y" * 50_001)
    person.presses(Key.Key_V, CONTROL)
    assert person.canvas == plan
    assert "50000 characters" in person.desk.notice.text
    puts(board, text="z\n" * 2_600_000)
    person.presses(Key.Key_V, CONTROL)
    assert person.canvas == plan, "never a part of a text without saying so"
    assert "too long to paste" in person.desk.notice.text


@pytest.mark.x11
def test_plain_text_is_one_note_whatever_it_is(person, plan, board):
    person.opens(plan)
    puts(board, text="One\n\nTwo\tand a half\n\nThree")
    person.presses(Key.Key_V, CONTROL | SHIFT)
    (note,) = made(person, plan)
    assert isinstance(note, NoteCard)
    assert (note.title, note.text) == ("One", "\nTwo\tand a half\n\nThree")


def test_web_addresses_become_links(person, plan, board):
    person.opens(plan)
    puts(board, text="https://www.example.com/pricing\n")
    person.presses(Key.Key_V, CONTROL)
    (link,) = made(person, plan)
    assert isinstance(link, LinkCard)
    assert (link.title, link.url) == ("example.com/pricing", "https://www.example.com/pricing")
    before = person.canvas
    puts(board, text="see https://www.example.com/pricing")
    person.presses(Key.Key_V, CONTROL)
    assert [card.kind for card in made(person, before)] == ["note"]


# --- in: pictures and files ---------------------------------------------------------------------


@pytest.mark.x11
def test_a_picture_becomes_a_card_of_its_proportions(person, plan, board):
    person.opens(plan)
    puts(board, picture=picture(1200, 600))
    at = person.inside("customer")
    rests_at(person, at)
    person.presses(Key.Key_V, CONTROL)
    (card,) = made(person, plan)
    assert isinstance(card, ImageCard)
    assert (card.width - 20) / (card.height - 20) == pytest.approx(2, abs=0.05)
    assert card.rect.contains(at.x(), at.y())
    before = person.canvas
    person.presses(Key.Key_V, CONTROL)
    assert len(made(person, before)) == 1
    assert len(person.canvas.images) == 1, "embedded once"


def test_cells_count_more_than_the_picture_that_comes_with_them(person, plan, board):
    """Spreadsheets put a picture of the cells beside the cells."""
    person.opens(plan)
    puts(board, text="Segment\tCustomers\nA\t5\n", picture=picture())
    person.presses(Key.Key_V, CONTROL)
    (dialog,) = person.window.findChildren(CellsDialog)
    dialog.reject()
    QApplication.processEvents()


def test_a_browsers_picture_counts_more_than_its_address(person, plan, board):
    person.opens(plan)
    puts(board, html='<meta charset="utf-8"><img src="https://a.example/x.png">',
         text="https://a.example/x.png", picture=picture())  # fmt: skip
    person.presses(Key.Key_V, CONTROL)
    assert [card.kind for card in made(person, plan)] == ["image"]


def test_files_that_were_copied_in_a_file_manager(person, plan, board):
    person.opens(plan)
    names = ["a.png", "b.png"]
    for n, name in enumerate(names):
        assert picture(colour=("#ff0000", "#00ff00")[n]).save(str(person.folder / name))
    (person.folder / "offer.pdf").write_bytes(b"%PDF-1.4")
    puts(board, files=[person.folder / name for name in (*names, "offer.pdf")])
    person.presses(Key.Key_V, CONTROL)
    first, second = made(person, plan)
    assert first.kind == second.kind == "image"
    assert len(person.canvas.images) == 2
    assert "offer.pdf" in person.desk.notice.text
    assert str(person.folder) not in encode(person.canvas).decode(), "no path of this computer"


def test_a_canvas_that_was_copied_in_a_file_manager_opens(person, plan, board):
    person.opens(plan)
    path = person.folder / "other.gtm.json"
    path.write_bytes(encode(Canvas(id="other", title="Other")))
    puts(board, files=[path])
    person.presses(Key.Key_V, CONTROL)
    assert person.canvas.title == "Other"


# --- in: cells ----------------------------------------------------------------------------------

CELLS = "Segment\tCustomers\tARPA\nA\t1,000\t$50\nB\t2k\ttbd\n"


@pytest.fixture
def asked(person, plan, board) -> CellsDialog:
    """The question that pasting a block of cells leads to."""
    person.opens(plan)
    puts(board, text=CELLS)
    leaves(person)
    person.presses(Key.Key_V, CONTROL)
    (dialog,) = person.window.findChildren(CellsDialog)
    return dialog


@pytest.mark.x11
def test_cells_are_shown_as_they_will_be_read_and_enter_makes_the_cards(person, plan, asked):
    shown = [[asked.preview.item(r, c).text() for c in range(3)] for r in range(2)]
    assert shown == [["A", "1,000", "$50"], ["B", "2,000", "tbd"]]
    assert asked.count.text().startswith("2 cards · Customers in the segment: 2")
    assert "1 cell can't be read" in asked.remarks.text()
    assert [combo.currentText() for combo in asked.heads.combos] == [
        "Title", "Customers in the segment", "Revenue per customer",
    ]  # fmt: skip
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    QApplication.processEvents()
    a, b = made(person, plan)
    assert (a.kind, a.pane, a.lane) == ("segment", "market", "total")
    assert (a.customers.base, a.revenue.base, b.customers.base) == (1000, 50, 2000)
    assert b.text == "ARPA: tbd"
    assert person.desk.session.selection == {a.id, b.id}
    assert not person.window.findChildren(CellsDialog), "the question is freed"
    person.window.activateWindow()  # as a window manager does when a dialog closes
    QApplication.processEvents()
    assert QApplication.focusWidget() is person.desk.view
    person.presses(Key.Key_Z, CONTROL)
    assert person.canvas == plan, "one step back"


def test_esc_makes_nothing(person, plan, asked):
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    QApplication.processEvents()
    assert person.canvas == plan
    assert not person.window.findChildren(CellsDialog)


def test_columns_and_kind_are_chosen_by_keyboard(person, plan, asked):
    combo = asked.heads.combos[2]
    combo.setFocus()
    QTest.keyClicks(combo, "Leave")
    QTest.keyClick(combo, Key.Key_Return)
    if person.window.findChildren(CellsDialog):  # a style may want Enter twice
        QTest.keyClick(combo, Key.Key_Return)
    QApplication.processEvents()
    _, b = made(person, plan)
    assert (b.revenue, b.text) == (None, "")


def test_another_kind_gets_its_own_columns(person, plan, asked):
    at = asked.kind.findData("note")
    asked.kind.setCurrentIndex(at)
    asked.kind.activated.emit(at)
    assert asked.matching.columns == ("title", "text", "text")
    asked.make.click()
    QApplication.processEvents()
    a, _ = made(person, plan)
    assert (a.kind, a.title, a.text) == ("note", "A", "Customers: 1,000\nARPA: $50")


def test_a_field_has_one_column(person, plan, asked):
    combo = asked.heads.combos[2]
    at = combo.findData("customers")
    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    assert asked.matching.columns == ("title", "text", "customers")
    assert asked.heads.combos[1].currentData() == "text"


def test_without_headings_the_first_row_is_a_card_too(person, plan, asked):
    QTest.mouseClick(asked.headings, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert asked.make.text() == "Make 3 cards"
    asked.reject()
    QApplication.processEvents()


@pytest.mark.parametrize(
    "html",
    [
        # LibreOffice Calc
        '<!DOCTYPE html><html><head><meta http-equiv="content-type"/><title></title>'
        '<style type="text/css">body,div{ font-size:x-small }</style></head><body>'
        '<table cellspacing="0"><colgroup width="85"></colgroup><tr><td>Slack</td></tr></table>',
        # Excel
        "<html><head><meta name=ProgId content=Excel.Sheet><style><!--table {}--></style></head>"
        "<body link=blue>\r\n\r\n<table border=0>\r\n<!--StartFragment-->\r\n <col width=64>",
        # Google Sheets
        "<meta charset='utf-8'><style type=\"text/css\"><!--td {border: 1px}--></style>"
        '<google-sheets-html-origin><table xmlns="http://www.w3.org/1999/xhtml">',
    ],
)
def test_a_column_of_cells_is_a_note_each_without_a_question(person, plan, board, html):
    person.opens(plan)
    puts(board, text="Slack\nTeams\n", html=html, picture=picture())
    person.presses(Key.Key_V, CONTROL)
    assert [(n.kind, n.title) for n in made(person, plan)] == [("note", "Slack"), ("note", "Teams")]


def test_words_from_a_page_with_a_table_in_it_stay_a_text(person, plan, board):
    person.opens(plan)
    html = "<body><p>Two lines</p><table><tr><td>x</td></tr></table></body>"
    puts(board, text="Two lines\nx", html=html)
    person.presses(Key.Key_V, CONTROL)
    assert [(n.title, n.text) for n in made(person, plan)] == [("Two lines", "x")]


# --- duplicating --------------------------------------------------------------------------------


def test_duplicating_again_repeats_the_offset_and_a_group_stays_a_group(person, plan):
    cards = tuple(
        new_card("note", f"n{n}", title=f"N{n}", x=40 + 200 * n, y=720, group="g") for n in range(2)
    )
    person.opens(Canvas(id="groups", cards=cards))
    before = person.canvas
    person.presses(Key.Key_A, CONTROL)
    person.presses(Key.Key_D, CONTROL)
    first = made(person, before)
    assert {card.group for card in first} - {"g"} == {first[0].group}
    assert len({card.group for card in first}) == 1
    for _ in range(3):
        person.presses(Key.Key_Down, SHIFT)
    person.presses(Key.Key_D, CONTROL)
    copies = made(person, before)[2:]
    assert [(c.x, c.y) for c in copies] == [(80, 820), (280, 820)]
    assert len({card.group for card in person.canvas.cards}) == 3


def test_a_copy_of_one_card_of_a_group_is_in_none(person, board, tmp_path: Path):
    cards = [new_card("note", f"n{n}", title=f"N{n}", x=40 + 200 * n, group="g") for n in range(2)]
    canvas = Canvas(id="groups", cards=tuple(cards))
    after, (id,) = clipboard.pasted(canvas, clipboard.copied(canvas, {"n0"}))
    assert after.by_id[id].group is None
