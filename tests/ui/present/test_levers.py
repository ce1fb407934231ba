"""Which inputs a stop has sliders for, and how far each can be moved."""

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import STANDARD
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from canvas_app.ui.present.lever_slider import said_value
from canvas_app.ui.present.levers import levers_of
from tests.canvases import canvas_of, card


def names(canvas: Canvas, stop: str) -> list[str]:
    model = model_of(canvas)
    shown = next(each for each in STANDARD if each.id == stop)
    return [str(lever.name) for lever in levers_of(model, shown, "base")]


def test_each_stop_has_the_inputs_that_move_its_figures() -> None:
    canvas = canvas_of(
        card("segment", "smb", lane="target", customers=1000, revenue=500, obtainable=0.06,
             serviceable=1),
        card("segment", "ent", lane="total", customers=50, revenue=9000, obtainable=0.1),
        card("channel", "web", leads=900, conversions=[("try", 0.5), ("win", 0.1)], spend=9000),
        card("tier", "team", price=25, units=12),
        card("offer", "offer", gross_margin=0.8, monthly_churn=0.02),
    )  # fmt: skip
    assert names(canvas, "market") == [
        "Obtainable share, year 3", "Customers", "Revenue per customer",
    ]  # fmt: skip
    assert names(canvas, "distribution") == ["Leads", "Conversion: win", "Spend"]
    assert names(canvas, "price") == ["Gross margin", "Monthly churn"]
    assert len(names(canvas, "figures")) == 3
    for stop in ("overview", "customer", "positioning", "next"):
        assert names(canvas, stop) == []
    assert names(canvas_of(), "market") == []


def test_a_price_comes_first_where_customers_pay_by_tiers() -> None:
    canvas = canvas_of(
        card("segment", "smb", lane="target", customers=1000, obtainable=0.06),
        card("tier", "team", title="Team", price=25, units=12, mix=1),
        card("offer", "offer", title="Offer", gross_margin=0.8, monthly_churn=0.02),
        card("channel", "web", leads=900, conversions=[("win", 0.1)], spend=9000),
    )
    assert names(canvas, "price") == [
        "Price · Team", "Units per customer · Team", "Gross margin · Offer",
    ]  # fmt: skip


def test_ends_and_steps_are_round_and_the_plan_stays_what_it_is() -> None:
    canvas = canvas_of(
        card("segment", "a", lane="target", customers=118_000, revenue=(5431, 4000, 9000),
             obtainable=0.0637),
        card("segment", "b", lane="target", customers=(40_000, 1_000, 900_000), revenue=7,
             obtainable=0.5),
    )  # fmt: skip
    levers = {each.key: each for each in levers_of(model_of(canvas), STANDARD[1], "base")}
    share, customers = levers["a.obtainable"], levers["a.customers"]
    assert (share.least, share.most, share.step) == (0, 0.2, 0.001)
    assert (customers.least, customers.most, customers.step) == (0, 250_000, 1000)
    assert share.at(share.place(0.0637)) == 0.0637
    assert share.at(share.place(0.0637) + 1) == 0.065
    for lever in levers.values():
        assert lever.at(lever.place(lever.plan)) == lever.plan
        assert lever.at(0) == lever.least
        assert lever.at(lever.places) == pytest.approx(lever.most)
    wide = canvas_of(card("segment", "b", lane="target", customers=(40_000, 1_000, 900_000),
                          revenue=7, obtainable=0.5))  # fmt: skip
    lever = next(x for x in levers_of(model_of(wide), STANDARD[1], "base") if "cust" in x.key)
    assert lever.by_factors
    assert lever.at(lever.place(40_000)) == 40_000
    assert [lever.at(0), lever.at(lever.places)] == [lever.least, lever.most]
    shown = Shown("USD")
    assert said_value(share, 0.0637, shown) == "6.37%"
    assert said_value(share, 0.07, shown) == "7.0%"
