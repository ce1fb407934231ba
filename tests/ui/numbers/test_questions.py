"""Uncertainty, scenarios and price research in the Numbers view."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.drawing.charts.swings import BridgeChart, TornadoChart
from canvas_app.editing import edits
from canvas_app.ui.numbers.comparing import ComparisonPart
from canvas_app.ui.numbers.parts import Part
from canvas_app.ui.numbers.surveys import SurveysPart
from canvas_app.ui.numbers.uncertainty import UncertaintyPart
from tests.canvases import canvas_of, card
from tests.ui.conftest import Person

DOWN, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Return


def plan() -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", lane="target", customers=(1000, 800, 1500),
             revenue=50, obtainable=(0.1, 0.05, 0.12)),
        card("research", "ask", title="Survey", offers=[
            {"price": {"base": price}, "share": {"base": share}}
            for price, share in ((10, 0.8), (20, 0.5), (30, 0.2))
        ]),
    )  # fmt: skip


P = TypeVar("P", bound=Part)


def the(person: Person, kind: type[P]) -> P:
    """The part of a kind, once the Numbers view is shown."""
    person.desk.actions_.each["view-numbers"].trigger()
    assert person.desk.numbers is not None
    person.desk.numbers.complete()
    (found,) = person.desk.findChildren(kind)
    return found


def test_the_tornado_names_what_moves_som_most(person: Person, qtbot: QtBot) -> None:
    person.opens(plan())
    part = the(person, UncertaintyPart)
    qtbot.waitUntil(lambda: not part.busy)
    chart = part.tornado.view.chart
    assert isinstance(chart, TornadoChart)
    assert [row.name for row in chart.rows] == [
        "Customers in the segment · SMB", "Obtainable share · SMB",
    ]  # fmt: skip
    # the first card: 4,000 to 7,500; the second: 2,500 to 6,000. Both swing by 3,500.
    assert "In 8 of 10 draws SOM lies between" in part.histogram.view.chart.text()
    grid = part.risks.table.grid
    assert grid.cell(0, 0).text == "Customers in the segment · SMB"
    assert grid.cell(0, 1).text == "nobody said"
    assert [grid.cell(0, n).text for n in (2, 3, 4, 5)] == ["800", "1,500", "$4,000", "$7,500"]


def test_another_figure_is_asked_about(person: Person, qtbot: QtBot) -> None:
    person.opens(plan())
    part = the(person, UncertaintyPart)
    part.chooser.box.setFocus()
    QTest.keyClick(part.chooser.box, Qt.Key.Key_T)  # TAM
    QTest.keyClick(part.chooser.box, ENTER)
    qtbot.waitUntil(lambda: not part.busy)
    chart = part.tornado.view.chart
    assert isinstance(chart, TornadoChart)
    assert [row.name for row in chart.rows] == ["Customers in the segment · SMB"]
    assert chart.title == "What moves TAM most?"


def test_an_edit_is_followed_once_it_rests(person: Person, qtbot: QtBot) -> None:
    person.opens(plan())
    part = the(person, UncertaintyPart)
    qtbot.waitUntil(lambda: not part.busy)
    before = part.histogram.view.chart
    wide = Estimate(base=1000, low=100, high=5000)
    person.desk.session.apply(Text("x"), lambda c: edits.set_card(c, "smb", customers=wide))
    assert person.desk.numbers is not None
    person.desk.numbers.complete()
    assert part.busy
    qtbot.waitUntil(lambda: not part.busy)
    assert part.histogram.view.chart != before


def test_a_scenario_is_made_changed_compared_and_undone(person: Person, qtbot: QtBot) -> None:
    person.opens(plan())
    part = the(person, ComparisonPart)
    switch = person.desk.header.cases
    QTest.mouseClick(switch.scenarios, Qt.MouseButton.LeftButton)
    menu = next(m for m in person.window.findChildren(QMenu) if m.isVisible())
    QTest.keyClick(menu, DOWN)
    QTest.keyClick(menu, ENTER)
    qtbot.waitUntil(lambda: bool(person.window.findChildren(QInputDialog)))
    dialog = person.window.findChildren(QInputDialog)[0]
    field = dialog.findChild(QLineEdit)
    QTest.keyClicks(field, "Price war")
    QTest.keyClick(field, ENTER)
    session = person.desk.session
    (scenario,) = session.canvas.scenarios
    assert scenario.name == "Price war"
    assert session.case == scenario.id
    assert switch.scenarios.text() == "Price war"
    assert switch.scenarios.isChecked()

    # the table of segments now edits the scenario's own values
    page = person.desk.numbers
    assert page is not None
    table = next(table for each in page.parts for table in each.tables())
    grid = table.grid
    column = [each.title for each in grid.columns].index("Obtainable share")
    table.setFocus()
    table.setCurrentIndex(table.model_.index(0, column))
    QTest.keyClicks(table, "4")
    QTest.keyClicks(table.editor, "%")
    QTest.keyClick(table.editor, ENTER)
    smb = session.canvas.by_id["smb"]
    assert smb.obtainable.base == 0.1
    assert smb.obtainable.value_in(scenario.id) == 0.04

    page.complete()
    part.before.choose("base")
    part.after.choose(scenario.id)
    chart = part.bridge.view.chart
    assert isinstance(chart, BridgeChart)
    assert chart.title == "From Base to Price war"
    assert "Obtainable share · SMB" in chart.text()
    assert part.table.table.grid.columns[-1].title == "Price war"

    session.undo()
    session.undo()
    assert session.canvas.scenarios == ()
    assert session.case == "base", "what is no longer there is not shown"


def test_a_survey_has_its_charts_and_its_table(person: Person) -> None:
    person.opens(plan())
    part = the(person, SurveysPart)
    assert "$20" in part.demand.view.chart.text()
    assert part.table.table.grid.cell(0, 2).text == "$20"
    assert part.acceptance.view.chart.empty, "nobody was asked"


def test_without_a_survey_the_section_teaches(person: Person) -> None:
    person.opens(canvas_of())
    part = the(person, SurveysPart)
    assert "Add price research" in part.demand.view.chart.text()
    assert not part.table.isVisible()
    assert not part.findChildren(QPushButton)


def test_comparing_leads_to_the_case_that_is_looked_at(person: Person) -> None:
    person.opens(plan())
    part = the(person, ComparisonPart)
    assert (part.before.key, part.after.key) == ("base", "high")
    person.desk.session.set_case("low")
    assert person.desk.numbers is not None
    person.desk.numbers.complete()
    assert (part.before.key, part.after.key) == ("base", "low")
