"""The strip of figures: it says what the canvas amounts to, and every figure explains itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.estimate import Estimate, Source
from canvas_app.document.text import Text
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.edits import delete, move_cards, set_card, set_fields
from canvas_app.ui.explanation_view import ExplanationView
from canvas_app.ui.findings_view import FindingsView
from canvas_app.ui.session import Session
from canvas_app.ui.strip import FigureStrip

LEFT = Qt.MouseButton.LeftButton

# What the offscreen platform says of itself whenever a popup opens; a real screen is silent.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def plan() -> Canvas:
    """A target segment, one in the total market, a channel and an offer."""
    census = Source(text="Census <b>2025</b>")
    return Canvas(
        id="plan",
        cards=(
            new_card(
                "segment", "smb", title="SMB", pane="market", lane="target", x=24, y=415,
                customers=Estimate(base=118_000, source=census, clarity=4),
                revenue=Estimate(base=5_400), obtainable=Estimate(base=0.06),
            ),
            new_card(
                "segment", "big", title="Enterprise", pane="market", lane="total", x=24, y=76,
                customers=Estimate(base=31_000, low=20_000), revenue=Estimate(base=42_000),
                obtainable=Estimate(base=0.5),
            ),
            new_card(
                "channel", "web", title="Web", pane="distribution", x=410, y=380,
                leads=Estimate(base=1_000), spend=Estimate(base=90_000),
                conversions=({"label": "Buys", "share": Estimate(base=0.05)},),
            ),
            new_card(
                "offer", "seat", title="Per seat", pane="price", x=870, y=380,
                gross_margin=Estimate(base=0.75), monthly_churn=Estimate(base=0.025),
            ),
        ),
    )  # fmt: skip


def strip_of(qtbot: QtBot, canvas: Canvas, width: int = 1280) -> FigureStrip:
    """A strip at the bottom of a window, where it stands in the program."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    column.addStretch(1)
    strip = FigureStrip(Session(canvas, window), LIGHT)
    column.addWidget(strip)
    window.resize(width, 700)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    strip.held = window  # type: ignore[attr-defined]  # Qt deletes it with the last reference
    return strip


@pytest.fixture
def strip(qtbot: QtBot, themed: None) -> Iterator[FigureStrip]:
    made = strip_of(qtbot, plan())
    yield made
    if made.popover is not None:
        made.popover.close()


def opened(strip: FigureStrip, key: str) -> QWidget:
    """Click a cell and give what opens."""
    QTest.mouseClick(strip.cells[key], LEFT)
    assert strip.popover is not None
    return strip.popover


def gone(widget: QWidget) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(widget)


def test_it_shows_the_headline_figures(strip: FigureStrip) -> None:
    said = {key: (cell.state.title, cell.state.value) for key, cell in strip.cells.items()}
    assert said["tam"] == ("TAM", "$1.94B")
    assert said["sam"] == ("SAM", "$637M")
    assert said["som"] == ("SOM, year 3", "$38.2M")
    assert said["arpa"] == ("ARPA", "$5,400")
    assert said["cac"] == ("CAC", "$1,800")
    assert said["ltv_cac"] == ("LTV : CAC", "7.5")
    assert said["payback"] == ("Payback", "5.3")
    assert strip.state("sam").beside == "33%"
    assert strip.state("som").beside == "6.0%"
    assert strip.state("payback").beside == "months"
    assert strip.state("ltv_cac").beside == "×"


def test_every_figure_is_fully_visible_at_1280(strip: FigureStrip) -> None:
    right = 0
    for cell in strip.cells.values():
        assert cell.isVisible()
        assert cell.x() == right, "side by side"
        assert cell.width() >= cell.natural_width(cell.padding, 0), "the figure is not clipped"
        right = cell.x() + cell.width()
    assert right == strip.width()


@pytest.mark.parametrize("width", [1600, 1000, 760, 560, 400])
def test_when_it_is_narrow_the_last_figures_go_first(qtbot, themed, width: int) -> None:  # type: ignore[no-untyped-def]
    strip = strip_of(qtbot, plan(), width)
    figures = [cell for key, cell in strip.cells.items() if key != "checks"]
    hidden = [cell.isHidden() for cell in figures]
    assert hidden == sorted(hidden), "no gap in the middle"
    assert not figures[0].isHidden()
    for cell in figures:
        if not cell.isHidden():
            assert cell.width() >= cell.natural_width(cell.padding, 0)
    checks = strip.cells["checks"]
    assert checks.geometry().right() == strip.width() - 1
    assert checks.width() >= 60


def test_it_follows_a_preview_while_the_document_waits(strip: FigureStrip) -> None:
    session = strip.session
    session.preview(move_cards(session.canvas, {"big"}, 0, 400))
    assert strip.state("som").value == "$689M"
    assert session.canvas.by_id["big"].lane == "total"  # type: ignore[attr-defined]
    session.preview(None)
    assert strip.state("som").value == "$38.2M"


def test_cells_stand_still_while_something_is_dragged(strip: FigureStrip) -> None:
    session = strip.session
    session.preview(set_card(session.canvas, "smb", customers=Estimate(base=999)))
    before = [cell.geometry() for cell in strip.cells.values()]
    for customers in (1.0, 77_777.0, 20.0, 31_234.0, 5.0):
        session.preview(set_card(session.canvas, "smb", customers=Estimate(base=customers)))
        after = [cell.geometry() for cell in strip.cells.values()]
        assert all(new.width() >= old.width() for new, old in zip(after[:7], before, strict=False))
        before = after


def test_a_figure_never_lights_up_during_a_drag(strip: FigureStrip) -> None:
    cell = strip.cells["som"]
    session = strip.session
    session.preview(set_card(session.canvas, "smb", customers=Estimate(base=5)))
    assert cell._fading.state() == cell._fading.State.Stopped
    strip.animated = False
    session.apply(Text("x"), lambda c: set_card(c, "smb", customers=Estimate(base=7)))
    assert cell._fading.state() == cell._fading.State.Stopped


def test_it_follows_the_case_and_the_target_year(strip: FigureStrip) -> None:
    strip.session.set_case("low")
    assert strip.state("tam").value == "$1.48B"
    strip.session.apply(Text("x"), lambda c: set_fields(c, target_year=5))
    assert strip.state("som").title == "SOM, year 5"


def test_what_a_ratio_means_is_said_and_not_only_coloured(strip: FigureStrip) -> None:
    cell = strip.cells["ltv_cac"]
    assert cell.state.tone == "good"
    assert "3 or more" in cell.accessibleName()
    strip.session.apply(Text("x"), lambda c: set_card(c, "web", spend=Estimate(base=900_000)))
    assert cell.state.tone == "danger"
    assert "below 3" in cell.accessibleName()
    assert "below 3" in cell.toolTip()


def test_cells_say_what_they_are_to_a_screen_reader(strip: FigureStrip) -> None:
    name = strip.cells["som"].accessibleName()
    assert name == "SOM, year 3: $38.2M; 6.0% of SAM; click to see how it came about"


def test_an_absent_figure_gives_its_reason(qtbot: QtBot, themed: None) -> None:
    strip = strip_of(qtbot, Canvas(id="empty"))
    cac = strip.cells["cac"]
    assert cac.state.value == "–"
    assert cac.state.hint == "there is no channel in the Distribution pane"
    assert cac.state.hint in cac.toolTip()
    view = opened(strip, "cac")
    assert isinstance(view, ExplanationView)
    assert "no channel" in view.told.reason
    view.close()


def test_a_reason_with_markup_in_it_stays_text(qtbot: QtBot, themed: None) -> None:
    card = new_card("segment", "s", title="<img src=//host/x>", pane="market", lane="target")
    strip = strip_of(qtbot, Canvas(id="x", cards=(card,)))
    cell = strip.cells["tam"]
    assert "<img src=//host/x>" in cell.state.hint
    assert "<img" not in cell.toolTip()
    assert "&lt;img" in cell.toolTip()


@pytest.mark.x11
def test_clicking_som_opens_its_explanation_down_to_an_input(
    strip: FigureStrip, qtbot: QtBot
) -> None:
    view = opened(strip, "som")
    assert isinstance(view, ExplanationView)
    assert view.told.full == "$38,232,000"
    assert view.geometry().bottom() < strip.mapToGlobal(QPoint(0, 0)).y()
    tree = view.tree
    assert tree.hasFocus()
    # SOM → part of SAM → part of TAM → customers
    for _ in range(2):
        QTest.keyClick(tree, Qt.Key.Key_Right)
        QTest.keyClick(tree, Qt.Key.Key_Down)
    told = tree.told_at(tree.currentIndex())
    assert told.is_input
    assert (told.label, told.clarity) == ("Customers", 4)
    with qtbot.waitSignal(strip.jump) as jumped:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert jumped.args == ["smb"]
    assert strip.popover is None
    assert gone(view)


def test_the_arrow_of_a_row_goes_to_its_card(strip: FigureStrip, qtbot: QtBot) -> None:
    view = opened(strip, "tam")
    assert isinstance(view, ExplanationView)
    tree = view.tree
    row = tree.visualRect(tree.model().index(1, 0))
    with qtbot.waitSignal(strip.jump) as jumped:
        QTest.mouseClick(tree.viewport(), LEFT, pos=QPoint(row.right() - 10, row.center().y()))
    assert jumped.args == ["big"]


def test_a_click_on_a_row_opens_its_step(strip: FigureStrip) -> None:
    view = opened(strip, "tam")
    assert isinstance(view, ExplanationView)
    tree, first = view.tree, view.tree.model().index(0, 0)
    height = view.height()
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(first).center())
    assert tree.isExpanded(first)
    assert view.height() > height, "it grows with what it shows"
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(first).center())
    assert not tree.isExpanded(first)


def test_many_operands_scroll(qtbot: QtBot, themed: None) -> None:
    cards = tuple(
        new_card(
            "segment", f"s{n}", title=f"Segment {n}", pane="market", lane="target",
            customers=Estimate(base=n), revenue=Estimate(base=10),
        )
        for n in range(1, 61)
    )  # fmt: skip
    strip = strip_of(qtbot, Canvas(id="many", cards=cards))
    view = opened(strip, "tam")
    assert isinstance(view, ExplanationView)
    assert view.height() <= 640
    assert view.geometry().top() >= view.screen().availableGeometry().top()
    assert view.tree.verticalScrollBar().maximum() > 0
    QTest.keyClick(view.tree, Qt.Key.Key_End)
    assert view.tree.told_at(view.tree.currentIndex()).subject == "Segment 60"
    view.close()


@pytest.mark.x11
def test_escape_closes_and_frees_a_popover(strip: FigureStrip) -> None:
    for key in ("som", "checks"):
        view = opened(strip, key)
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Escape)
        assert strip.popover is None
        assert gone(view)


def test_a_press_that_closed_a_popover_does_not_open_it_again(strip: FigureStrip) -> None:
    opened(strip, "som").close()  # as a press outside does
    QTest.mouseClick(strip.cells["som"], LEFT)
    assert strip.popover is None
    QTest.mouseClick(strip.cells["tam"], LEFT)
    assert strip.popover is not None, "another figure opens at once"


def test_it_works_by_keyboard(strip: FigureStrip) -> None:
    strip.cells["tam"].setFocus()
    QTest.keyClick(strip.cells["tam"], Qt.Key.Key_Right)
    assert strip.cells["sam"].hasFocus()
    QTest.keyClick(strip.cells["sam"], Qt.Key.Key_Left)
    assert strip.cells["tam"].hasFocus()
    QTest.keyClick(strip.cells["tam"], Qt.Key.Key_Return)
    assert isinstance(strip.popover, ExplanationView)
    strip.popover.close()
    QTest.keyClick(strip.cells["checks"], Qt.Key.Key_Space)
    assert isinstance(strip.popover, FindingsView)


def test_the_checks_count_what_there_is_to_look_at(strip: FigureStrip) -> None:
    state = strip.state("checks")
    view = opened(strip, "checks")
    assert isinstance(view, FindingsView)
    assert state.value == str(view.list.count())
    assert view.list.item(0).text() in state.hint
    assert (state.tone, state.mark) == ("warning", "triangle-alert"), "the channels fall short"
    strip.session.apply(Text("x"), lambda canvas: delete(canvas, {"web"}))
    strip.session.settle()
    state = strip.state("checks")
    assert (state.tone, state.mark) == ("plain", "info"), "hints are no alarm"
    view.close()
    strip.session.apply(Text("x"), lambda c: set_card(c, "smb", obtainable=Estimate(base=0.5)))
    strip.session.settle()
    state = strip.state("checks")
    assert (state.tone, state.mark) == ("warning", "triangle-alert")
    assert "things to look at" in strip.cells["checks"].accessibleName()


def test_a_finding_leads_to_its_card(strip: FigureStrip, qtbot: QtBot) -> None:
    view = opened(strip, "checks")
    assert isinstance(view, FindingsView)
    rows = [view.list.item(n) for n in range(view.list.count())]
    bare = next(row for row in rows if "“Web” have no source" in row.text())
    view.list.scrollToItem(bare)
    with qtbot.waitSignal(strip.jump) as jumped:
        QTest.mouseClick(view.list.viewport(), LEFT, pos=view.list.visualItemRect(bare).center())
    assert jumped.args == ["web"]
    assert gone(view)


def test_no_findings_is_good_news(qtbot: QtBot, themed: None) -> None:
    strip = strip_of(qtbot, Canvas(id="empty", audience="b2c"))
    state = strip.state("checks")
    assert (state.value, state.tone) == ("0", "good")
    view = opened(strip, "checks")
    assert view.isVisible()
    view.close()


def test_the_checks_wait_until_a_drag_has_ended(strip: FigureStrip) -> None:
    session = strip.session
    before = strip.state("checks")
    session.preview(move_cards(session.canvas, {"web"}, 0, 900))
    session.settle()
    assert strip.state("checks") == before, "though it rests"
    assert session.apply(Text("Move"), lambda canvas: move_cards(canvas, {"web"}, 0, 900))
    session.settle()
    assert strip.state("checks") != before
