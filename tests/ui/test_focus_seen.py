"""Whoever has no mouse sees where the keyboard is, and hears what it is on: in every widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QScrollArea, QWidget

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import CARD_KINDS, new_card
from canvas_app.document.cards.base import Comment
from canvas_app.document.estimate import Estimate, Share
from canvas_app.drawing.theme import LIGHT
from canvas_app.ui.numbers.table_view import NumbersTable

BY_TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture
def full(person):
    """A canvas with a card of every kind."""
    cards = [
        new_card(kind, f"{kind.replace('_', '-')}-1", title=kind, pane=made.HOME, y=900 + 90 * n)
        for n, (kind, made) in enumerate(CARD_KINDS.items())
        if kind != "segment"
    ]  # fmt: skip
    segment = new_card(
        "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=470,
        customers=Estimate(base=1000, clarity=2), revenue=Estimate(base=100),
        filters=(Share(label="Uses tools", share=Estimate(base=0.5)),),
        comments=(Comment(id="a", author="Ann", text="Sure?"), Comment(id="b", resolved=True)),
    )  # fmt: skip
    link = Link(id="pays", start="smb", end="tier-1")
    person.opens(Canvas(id="full", title="Full", cards=(segment, *cards), links=(link,)))
    return person


def stops(top: QWidget) -> list[QWidget]:
    """The widgets that Tab comes to."""
    widgets = [top, *top.findChildren(QWidget)]
    return [
        each for each in widgets
        if each.focusPolicy() & BY_TAB and each.isVisible() and each.isEnabled()
        and each.focusProxy() is None
    ]  # fmt: skip


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name) or told.text(QAccessible.Text.Description)


def called(widget: QWidget) -> str:
    """For a message: which widget it is."""
    above = widget.parentWidget()
    role = widget.property("role") or ""
    return f"{type(above).__name__}/{type(widget).__name__}({role}) {spoken(widget)!r}"


def unnamed(top: QWidget) -> set[str]:
    return {called(each) for each in stops(top) if not spoken(each).strip()}


def ring_like(before: QImage, after: QImage) -> int:
    """How many pixels took the colour of the selection; every other one is looked at."""
    wanted, n = QColor(LIGHT.selection), 0
    for y in range(0, after.height(), 2):
        for x in range(0, after.width(), 2):
            colour = after.pixelColor(x, y)
            if colour != before.pixelColor(x, y) and _near(colour, wanted):
                n += 1
    return n


def _near(a: QColor, b: QColor) -> bool:
    pairs = zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)
    return max(abs(x - y) for x, y in pairs) < 50


def without_ring(top: QWidget, elsewhere: QWidget) -> set[str]:
    """The widgets that look no different with the keyboard."""
    bad = set()
    for widget in stops(top):
        if isinstance(widget, QGraphicsView | NumbersTable | QScrollArea):
            continue  # these show where the keyboard is inside
        elsewhere.setFocus()
        QApplication.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.isVisible() or not widget.hasFocus():
            continue
        after = widget.grab().toImage()
        if ring_like(before, after) < min(6, min(after.width(), after.height()) // 2):
            bad.add(called(widget))
    return bad


@pytest.mark.parametrize("what", ["", "smb", "persona-1", "research-1", "link"])
def test_everything_on_the_canvas_has_a_name_and_a_ring(full, what):
    session = full.desk.session
    if what == "link":
        session.select((), "pays")
    elif what:
        session.select({what})
    QApplication.processEvents()
    assert unnamed(full.window) == set()
    assert without_ring(full.window, full.desk.view) == set()


def test_everything_in_the_numbers_has_a_name_and_a_ring(full):
    full.presses(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    full.desk.numbers.complete()
    QApplication.processEvents()
    assert unnamed(full.window) == set()
    assert without_ring(full.window, full.desk.numbers.tables[0]) == set()


def test_everything_on_the_start_page_has_a_name_and_a_ring(person):
    page = person.window.start_page
    QApplication.processEvents()
    assert unnamed(person.window) == set()
    first = stops(page)[0]
    assert without_ring(page, first) <= {called(first)}
    QTest.keyClick(first, Qt.Key.Key_Tab)


def test_the_settings_have_names_and_rings(person):
    person.window.show_settings()
    dialog = person.window.settings_dialog
    QApplication.processEvents()
    assert unnamed(dialog) == set()
    first = stops(dialog)[0]
    assert without_ring(dialog, first) <= {called(first)}
    dialog.close()


def test_the_command_palette_the_find_bar_and_the_shortcuts_have_names(full):
    for key, modifiers in (
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        full.presses(key, modifiers)
        assert unnamed(full.window) == set()
        full.presses(Qt.Key.Key_Escape)
