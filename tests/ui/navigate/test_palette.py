"""Every command by its name, with the keyboard or the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_app import i18n
from canvas_app.document.codec import encode
from canvas_app.ui.navigate.commands import Cards, Offer, best, offer_of
from canvas_app.ui.navigate.palette import ROW, CommandPalette
from tests.canvases import canvas_of, card

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def canvas():
    return canvas_of(
        card("segment", "smb", title="Remote-first SMB", x=60, y=620),
        card("channel", "self", title="Self-serve", x=520, y=420),
        card("message", "one", title="用一个号码", x=860, y=90),
        scenarios=[{"id": "s1", "name": "Price war"}],
    )


def palette(person) -> CommandPalette:
    found = person.window.overlays.open
    assert isinstance(found, CommandPalette)
    return found


def offered(person):
    return [hit.entry.title for hit in palette(person).hits]


@pytest.mark.x11
@pytest.mark.parametrize("key", ["k", "shift-p"])
def test_a_command_by_a_few_letters(person, canvas, key):
    person.opens(canvas)
    person.desk.view.setFocus()
    person.desk.view.set_zoom(2.0)
    if key == "k":
        person.presses(Qt.Key.Key_K, CONTROL)
    else:
        person.presses(Qt.Key.Key_P, CONTROL | SHIFT)
    person.types("zoom 100")
    assert palette(person).current.title == "Zoom to 100 %"
    person.presses(Qt.Key.Key_Return)
    assert person.desk.view.zoom == 1.0
    assert person.window.overlays.open is None
    assert QApplication.focusWidget() is person.desk.view


def test_what_was_used_last_comes_first(person, canvas):
    person.opens(canvas)
    for word in ("fit every", "side panels"):
        person.does("commands")
        person.types(word)
        person.presses(Qt.Key.Key_Return)
    person.does("commands")
    assert offered(person)[:2] == ["Side panels", "Fit everything"]
    assert person.window.settings.used_commands == ("panels", "fit")


def test_a_damaged_list_of_what_was_used_is_none(person, canvas):
    person.opens(canvas)
    for stored in ("[1, 2]", "[", '"fit"', "{}"):
        person.window.settings.store.put("commands/used", stored)
        assert person.window.settings.used_commands == ()
    person.does("commands")
    assert offered(person)


def test_what_was_used_before_is_preferred_among_what_fits(person, canvas):
    person.opens(canvas)
    offer = offer_of(person.window)
    assert best(offer, "zoom", ())[0].entry.id == "zoom-in"
    assert best(offer, "zoom", ["fit", "zoom-out"])[0].entry.id == "zoom-out"


def test_going_to_a_card_a_pane_and_a_scenario(person, canvas):
    person.opens(canvas)
    person.does("commands")
    person.types("remote smb")
    person.presses(Qt.Key.Key_Return)
    assert person.desk.session.selection == {"smb"}
    person.does("commands")
    palette(person).field.insert("号码")
    person.presses(Qt.Key.Key_Return)
    assert person.desk.session.selection == {"one"}
    person.does("commands")
    person.types("price war")
    person.presses(Qt.Key.Key_Return)
    assert person.desk.session.case == "s1"
    person.does("commands")
    person.types("go to distrib")
    person.presses(Qt.Key.Key_Return)
    seen = person.desk.view.seen().center()
    frame = person.canvas.frame("distribution").rect
    assert frame.contains(seen.x(), seen.y())


def test_going_to_a_card_from_the_numbers(person, canvas):
    person.opens(canvas)
    person.does("view-numbers")
    person.presses(Qt.Key.Key_K, CONTROL)
    person.types("self-s")
    person.presses(Qt.Key.Key_Return)
    assert person.desk.shown_view == "canvas"
    assert person.desk.session.selection == {"self"}


def test_what_cannot_be_done_now_says_why_and_does_nothing(person, canvas):
    person.opens(canvas)
    person.does("commands")
    person.types("duplicate")
    hit = palette(person).hits[0]
    assert (hit.entry.title, hit.entry.reason) == ("Duplicate", "Select something first")
    assert palette(person).current is None
    person.presses(Qt.Key.Key_Return)
    assert len(person.canvas.cards) == 3
    assert palette(person).isVisible()


def test_nothing_is_called_that(person, canvas):
    person.opens(canvas)
    person.does("commands")
    person.types("qqqq")
    assert offered(person) == []
    assert palette(person)._nothing.text() == "Nothing is called “qqqq”."


def test_arrows_go_through_the_rows_and_round(person, canvas):
    person.opens(canvas)
    person.does("commands")
    person.types("zoom")
    titles = offered(person)
    person.presses(Qt.Key.Key_Down)
    assert palette(person).current.title == titles[1]
    person.presses(Qt.Key.Key_Up)
    person.presses(Qt.Key.Key_Up)
    assert palette(person).current.title == titles[-1]


@pytest.mark.x11
def test_with_the_mouse(person, canvas):
    person.opens(canvas)
    person.desk.view.set_zoom(2.0)
    person.does("commands")
    person.types("zoom")
    row = offered(person).index("Zoom to 100 %")
    viewport = palette(person).rows.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, row * ROW + ROW // 2))
    QApplication.processEvents()
    assert person.desk.view.zoom == 1.0


def test_escape_and_a_click_beside_it_close_it_and_nothing_else_hears_the_keys(person, canvas):
    person.opens(canvas)
    person.desk.session.select({"smb"})
    person.desk.view.setFocus()
    person.does("commands")
    person.presses(Qt.Key.Key_2, CONTROL)  # the Numbers view's
    assert person.desk.shown_view == "canvas"
    person.presses(Qt.Key.Key_Escape)
    assert person.window.overlays.open is None
    assert person.desk.session.selection == {"smb"}
    person.does("commands")
    QTest.mouseClick(palette(person), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert person.window.overlays.open is None


def test_on_the_start_page_it_opens_files(person, canvas):
    path = person.opens(canvas, "market plan.gtm.json")
    person.does("home")
    assert person.window.desk is None
    person.does("commands")
    person.types("market plan")
    person.presses(Qt.Key.Key_Return)
    assert person.desk.session.path == path


def test_every_action_with_a_line_in_a_menu_is_offered(person, canvas):
    """What somebody adds to the registry is here by itself."""
    person.opens(canvas)
    ids = {entry.id for entry in offer_of(person.window).entries}
    wanted = {r.id for r in person.window.actions_.records if not r.hidden} - {"commands"}
    assert wanted <= ids
    assert "insert-tier" in ids


def test_in_chinese_both_names_are_understood(person, canvas, qapp):
    i18n.install(qapp, "zh_CN")
    try:
        person.opens(canvas)
        person.window.actions_.each["save"].setText("保存(&S)")  # as after the switch
        offer = offer_of(person.window)
        assert best(offer, "保存", ())[0].entry.id == "save"
        assert best(offer, "save", ())[0].entry.id == "save"
    finally:
        i18n.install(qapp, "en")


def test_ten_thousand_cards_are_searched_by_words(person):
    cards = canvas_of(
        *(card("note", f"n{n}", title=f"Card number {n}") for n in range(10_000))
    ).cards
    offer = Offer((), Cards(cards, print))
    assert [hit.entry.id for hit in best(offer, "number 4711", ())] == ["card-n4711"]
    assert [hit.entry.id for hit in best(offer, "go to 4711", ())] == ["card-n4711"]
    assert len(best(offer, "card", ())) > 20
    assert [hit.entry.id for hit in best(offer, "", ["card-n7"])] == ["card-n7"]


def test_another_canvas_closes_it(person, canvas):
    person.opens(canvas)
    other = person.folder / "other.gtm.json"
    other.write_bytes(encode(canvas_of()))
    person.does("commands")
    person.window.files.open(other)  # dropped on the window, say
    person.waits()
    assert person.window.overlays.open is None
    assert not person.canvas.cards


def test_typing_that_is_under_way_is_finished_first(person, canvas):
    person.opens(canvas)
    person.desk.editor.edit("smb", False)
    person.types("Other")
    person.does("commands")
    person.presses(Qt.Key.Key_Escape)
    assert "Other" in person.canvas.by_id["smb"].title
