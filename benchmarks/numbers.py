"""Numbers on a full canvas of ten years, against the bare arithmetic in plain Python."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from benchmarks.canvases import full_canvas
from benchmarks.measure import Row, row
from benchmarks.painted import Painted
from canvas_app.document.canvas import Canvas
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import edits
from canvas_app.numbers.model import Model, model_of
from canvas_app.numbers.quantities import Figure
from canvas_app.numbers.sensitivity import swings
from canvas_app.numbers.simulation import simulate
from canvas_app.ui import look
from canvas_app.ui.numbers.page import NumbersPage
from canvas_app.ui.session import Session

_PLAIN = "the same arithmetic, plain Python"


def rows(runs: int = 100) -> list[Row]:
    """Recalculating, what-ifs, and an edit in the Numbers view."""
    canvas = full_canvas()
    gc.freeze()  # as it is when the first canvas is opened
    changed = [
        edits.set_card(canvas, "segment-5", customers=Estimate(base=1000 + n)) for n in range(runs)
    ]
    model = model_of(canvas)
    everything(model)
    som = model.sizing.bottom_up.som
    floor = [milliseconds(partial(_plain, canvas)) for _ in range(runs)]
    cases = []
    for n in range(runs):
        for figure in _figures(model):
            figure.forget()
        cases.append(milliseconds(partial(everything, model, ("low", "high")[n % 2])))
    draws = [milliseconds(partial(simulate, model, som)) for _ in range(5)]
    what_ifs = [milliseconds(partial(swings, model, som)) for _ in range(5)]
    return [
        row("headlines after one changed input", _following(changed, model, _headlines), _PLAIN,
            floor, "≤ 0.5 ms"),
        row("every figure of every year after one changed input",
            _following(changed, model, everything), _PLAIN, floor, "≤ 2 ms"),
        row("every figure in another case", cases, _PLAIN, floor, "≤ 5 ms"),
        row(f"swings of SOM, {len(swings(model, som))} inputs move it", what_ifs, _PLAIN, floor,
            "≤ 100 ms"),
        row("2,000 Monte Carlo draws of SOM", draws, _PLAIN, floor, "≤ 1 s"),
        row("an edit in the Numbers view, painted", _edits(canvas), _PLAIN, floor, "≤ 16.7 ms"),
    ]  # fmt: skip


def milliseconds(function: Callable[[], object]) -> float:
    """Processor time of a call."""
    start = time.process_time_ns()
    function()
    return (time.process_time_ns() - start) / 1e6


def everything(model: Model, case: str = "base") -> None:
    """Work out every figure, those of every year too."""
    for figure in _figures(model):
        figure.evaluate(case)


def _figures(model: Model) -> tuple[Figure, ...]:
    return (*model.quantities, *model.yearly_figures)


def _headlines(model: Model) -> None:
    for figure in model.headlines:
        figure.evaluate("base")


def _following(changed: list[Canvas], model: Model, ask: Callable[[Model], object]) -> list[float]:
    """One edit after the other, each from the model of the one before."""
    times = []
    for canvas in changed:
        start = time.process_time_ns()
        model = model_of(canvas, model)
        ask(model)
        times.append((time.process_time_ns() - start) / 1e6)
    return times


def _plain(canvas: Canvas) -> float:
    """Customers, revenue, TAM, SAM, SOM and customers to win of 50 segments in 11 years."""
    found = 0.0
    for n in range(50):
        customers, revenue, growth, share = 1000.0 + n, 500.0 + n, 0.05, 0.5
        for year in range(11):
            left, paid = customers * (1 + growth) ** year, revenue * (1 + 0.02) ** year
            ramp = min(1.0, year / 3)
            found += left * paid + left * paid * share + left * paid * share * ramp + left * ramp
    return found


def _edits(canvas: Canvas, count: int = 40) -> list[float]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load()
    look.apply(app, LIGHT)
    session = Session(canvas)
    page = NumbersPage(session, LIGHT)
    page.resize(1440, 4200)  # 120 rows
    page.show()
    page.complete()
    app.processEvents()
    painted = Painted(app, next(t for part in page.parts for t in part.tables()).viewport())
    times = []
    for n in range(count + 2):
        edit = partial(edits.set_card, id="segment-5", customers=Estimate(base=1000 + n))
        times.append(painted.cost_of(partial(session.apply, Text("Edit"), edit)))
    page.hide()
    page.deleteLater()
    return times[2:]
