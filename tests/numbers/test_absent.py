"""Every way in which a figure can be absent, with the reason that a reader is given for it.

A figure that can't be known is never 0, never infinite, never an error: it is absent, and says why.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import Any

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.exports.workbook.write import workbook_bytes
from canvas_app.numbers.cases import cases_of
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import model_of
from tests import generated
from tests.canvases import canvas_of, card
from tests.exports.workbook.reading import Book

MADE_AT = datetime(2026, 1, 2, 3, 4, 6)
BEYOND = "it is beyond what can be calculated"
NO_SEGMENT = "there is no segment in the Market pane"
NO_CHANNEL = "there is no channel in the Distribution pane"
NOT_IN_TARGET = "no segment lies in Target now"

SEGMENT: dict[str, Any] = {
    "title": "SMB", "lane": "target", "customers": 1000, "revenue": 1200, "serviceable": 0.5,
    "obtainable": 0.1, "value": 4000, "captured": 0.25,
}  # fmt: skip
TOTAL: dict[str, Any] = {
    "title": "Study", "size": 5e6,
    "filters": [("ours", 0.5, "tam"), ("near", 0.5, "sam"), ("soon", 0.1, "som")],
}  # fmt: skip
CHANNEL: dict[str, Any] = {
    "title": "Web", "leads": 100, "conversions": [("won", 0.1)], "spend": 6000,
}  # fmt: skip
TIER: dict[str, Any] = {"title": "Team", "price": 10, "units": 5, "billing": "month"}
OFFER: dict[str, Any] = {
    "title": "Offer", "gross_margin": 0.5, "monthly_churn": 0.02, "fixed_cost": 50_000,
    "opening_revenue": 1000, "expansion": 100, "contraction": 20, "churned_revenue": 50,
}  # fmt: skip


def whole(
    *without: str,
    segment: dict[str, Any] | None = None,
    total: dict[str, Any] | None = None,
    channel: dict[str, Any] | None = None,
    tier: dict[str, Any] | None = None,
    offer: dict[str, Any] | None = None,
    **fields: Any,
) -> Canvas:
    """A canvas on which every figure is known, but for what is changed: a field of None is empty.

    `without` leaves cards out, by their kind.
    """
    made = {
        "segment": card("segment", "smb", **_typed(SEGMENT, segment)),
        "market_total": card("market_total", "total", **_typed(TOTAL, total)),
        "channel": card("channel", "web", **_typed(CHANNEL, channel)),
        "tier": card("tier", "team", **_typed(TIER, tier)),
        "offer": card("offer", "offer", **_typed(OFFER, offer)),
    }
    return canvas_of(*(c for kind, c in made.items() if kind not in without), **fields)


def _typed(usual: dict[str, Any], changed: dict[str, Any] | None) -> dict[str, Any]:
    return {k: v for k, v in {**usual, **(changed or {})}.items() if v is not None}


def test_nothing_is_absent_where_everything_is_known() -> None:
    model = model_of(whole(channel={"reps": 5, "deals_per_rep": 10}))
    unknown = {f.key for f in model.figures if isinstance(f.evaluate("base"), Absent)}
    # nobody is needed in the base year, so there is no SOM per customer
    assert unknown <= {"deliverable_som.year.0"}


EMPTY = canvas_of()
HUGE = 1e308
ABSENT: list[tuple[Canvas, str, str]] = [
    # no card of the kind
    *[(EMPTY, key, NO_SEGMENT) for key in ("tam", "sam", "som", "tam_value",
                                           "sam_value", "som_value", "tam.year.2", "needed.year.1",
                                           "cagr_tam", "cagr_sam", "cagr_som", "gap_customers",
                                           "som_deliverable", "gap_money", "arpa")],
    *[(EMPTY, key, "there is no market total in the Market pane")
      for key in ("tam_top_down", "sam_top_down", "som_top_down")],
    *[(EMPTY, key, NO_CHANNEL)
      for key in ("new_customers", "spend", "cac", "new_customers.year.1")],
    *[(EMPTY, f"agreement_{level}", "fewer than two methods have a number")
      for level in ("tam", "sam", "som")],
    (EMPTY, "monthly_churn", "there is no “Monthly churn”"),
    (EMPTY, "annual_churn", "there is no “Monthly churn”"),
    (whole("offer"), "margin", "there is no “Gross margin”"),
    (whole("offer"), "ltv", "there is no “Monthly churn”"),
    (whole("offer"), "payback", "there is no “Gross margin”"),
    (whole("offer"), "break_even", "there is no “Gross margin”"),
    (whole("channel"), "ltv_cac", NO_CHANNEL),
    (whole("channel"), "payback", NO_CHANNEL),
    (whole("channel"), "payback_churn", NO_CHANNEL),
    (whole("channel"), "gap_customers", NO_CHANNEL),
    # an input is missing
    (whole(segment={"customers": None}), "smb.tam", "SMB has no “Customers in the segment”"),
    (whole(segment={"customers": None}), "tam", "SMB has no “Customers in the segment”"),
    (whole("tier", segment={"revenue": None}), "tam", "SMB has no “Revenue per customer”"),
    (whole("tier", segment={"revenue": None}), "tam.year.1", "SMB has no “Revenue per customer”"),
    (whole(segment={"obtainable": None}), "som", "SMB has no “Obtainable share”"),
    (whole(segment={"obtainable": None}), "needed.year.3", "SMB has no “Obtainable share”"),
    (whole(segment={"value": None}), "tam_value", "SMB has no “Value created per customer”"),
    (whole(segment={"captured": None}), "som_value", "SMB has no “Captured fraction”"),
    (whole(segment={"filters": [("near", None)]}), "tam", "SMB has no “Filter: near”"),
    (whole(total={"size": None}), "tam_top_down", "Study has no “Market size”"),
    (whole(total={"filters": [("ours", None, "tam")]}), "tam_top_down",
     "Study has no “Filter: ours”"),
    (whole(total={"filters": []}), "sam_top_down", "no filter leads to SAM"),
    (whole(total={"filters": []}), "som_top_down", "no filter leads to SOM"),
    (whole(channel={"leads": None}), "web.new", "Web has no “Leads”"),
    (whole(channel={"conversions": []}), "web.new", "Web has no conversion"),
    (whole(channel={"conversions": [("won", None)]}), "web.new", "Web has no “Conversion: won”"),
    (whole(channel={"reps": 3}), "web.capacity", "Web has no “Deals per person”"),
    (whole(channel={"spend": None}), "web.cac", "Web has no “Spend”"),
    (whole(channel={"spend": None}), "cac", "Web has no “Spend”"),
    (whole(tier={"price": None}), "team.revenue", "Team has no “Price”"),
    (whole(tier={"billing": "one_off"}), "team.revenue", "Team has no “Years between purchases”"),
    (whole(offer={"gross_margin": None}), "margin", "Offer has no “Gross margin”"),
    (whole(offer={"monthly_churn": None}), "ltv", "Offer has no “Monthly churn”"),
    (whole(offer={"monthly_churn": None}), "ltv_capped", "Offer has no “Monthly churn”"),
    (whole(offer={"monthly_churn": None}), "payback_churn", "Offer has no “Monthly churn”"),
    (whole(offer={"monthly_churn": None}), "customers.year.1", "Offer has no “Monthly churn”"),
    (whole(offer={"fixed_cost": None}), "break_even", "Offer has no “Fixed cost”"),
    *[(whole(offer={field: None}), key, f"Offer has no “{title}”")
      for field, title, keys in (
          ("opening_revenue", "Recurring revenue at the start", ("grr", "nrr")),
          ("expansion", "Expansion", ("nrr",)),
          ("contraction", "Contraction", ("grr", "nrr")),
          ("churned_revenue", "Churned revenue", ("grr", "nrr")),
      ) for key in keys],
    # in another lane
    (whole(segment={"lane": "total"}), "smb.sam",
     "it lies in Total market, so it does not count for SAM"),
    (whole(segment={"lane": "total"}), "sam", "no segment lies in Serviceable or Target now"),
    (whole(segment={"lane": "total"}), "sam.year.1",
     "no segment lies in Serviceable or Target now"),
    *[(whole(segment={"lane": "serviceable"}), key, NOT_IN_TARGET)
      for key in ("som", "som_customers", "som.year.2", "needed.year.2", "gap_customers",
                  "som_deliverable")],
    (whole(segment={"lane": "serviceable"}), "smb.som",
     "it does not lie in Target now, so it does not count for SOM"),
    # it would divide by zero
    (whole("tier", segment={"obtainable": 0}), "arpa",
     "it would divide by zero: Customers in SOM is 0"),
    (whole(segment={"obtainable": 0}), "gap_money",
     "it would divide by zero: Customers needed in 2029 is 0"),
    (whole(segment={"revenue": 0}), "agreement_tam",
     "it would divide by zero: the smallest is 0"),
    (whole(segment={"customers": 0}), "cagr_tam", "it would divide by zero: TAM in 2026 is 0"),
    (whole(channel={"leads": 0}), "web.cac",
     "it would divide by zero: New customers a year is 0"),
    (whole(channel={"leads": 0}), "cac",
     "it would divide by zero: New customers of channels with spend is 0"),
    (whole(channel={"spend": 0}), "ltv_cac", "it would divide by zero: CAC is 0"),
    (whole(tier={"billing": "one_off", "years_between": 0}), "team.revenue",
     "it would divide by zero: Years between purchases is 0"),
    (whole(offer={"gross_margin": 0}), "break_even",
     "never: there is no margin to pay it back from"),
    (whole(offer={"gross_margin": -0.1}), "break_even",
     "never: there is no margin to pay it back from"),
    (whole(offer={"opening_revenue": 0}), "grr",
     "it would divide by zero: Recurring revenue at the start is 0"),
    (whole(offer={"opening_revenue": 0}), "nrr",
     "it would divide by zero: Recurring revenue at the start is 0"),
    # it would never come to pass; a logarithm of 0 or less
    (whole(offer={"gross_margin": 0}), "payback",
     "never: there is no margin to pay it back from"),
    (whole(offer={"gross_margin": 0}), "payback_churn",
     "never: there is no margin to pay it back from"),
    (whole(offer={"monthly_churn": 0.5}), "payback_churn",
     "never: customers leave before their margin has paid for winning them"),
    (whole(offer={"monthly_churn": 1}), "payback_churn",
     "never: customers leave before their margin has paid for winning them"),
    # too large
    *[(whole(segment={"customers": HUGE, "revenue": HUGE}), key, BEYOND)
      for key in ("smb.tam", "tam", "sam", "som", "tam.year.1", "som.year.3", "cagr_tam")],
    (whole("tier", segment={"customers": HUGE, "revenue": HUGE}), "arpa", BEYOND),
    (EMPTY, "som_customers", NOT_IN_TARGET),
    (whole(segment={"value": HUGE, "customers": HUGE}), "tam_value", BEYOND),
    (whole(segment={"growth": 1e300}), "tam.year.2", BEYOND),
    (whole(segment={"growth": 1e300}), "cagr_tam", BEYOND),
    (whole(channel={"leads_growth": 1e300}), "new_customers.year.2", BEYOND),
    (whole(channel={"reps": HUGE, "deals_per_rep": HUGE}), "web.capacity", BEYOND),
    (whole(tier={"price": HUGE, "units": HUGE}), "team.revenue", BEYOND),
    (whole(channel={"spend": HUGE, "leads": 1e-5}), "web.cac", BEYOND),
    (whole(channel={"spend": HUGE, "leads": 1e-5}), "ltv_cac", BEYOND),
    (whole(offer={"monthly_churn": 1e-308, "gross_margin": 1e3}), "ltv", BEYOND),
    (canvas_of(*(card("segment", i, customers=HUGE, revenue=1) for i in "ab")), "tam", BEYOND),
]  # fmt: skip


@pytest.mark.parametrize(
    ("canvas", "key", "why"),
    ABSENT,
    ids=[f"{key}: {why}"[:90].encode("ascii", "ignore").decode() for _, key, why in ABSENT],
)
def test_a_figure_that_can_not_be_known_says_exactly_why(
    canvas: Canvas, key: str, why: str
) -> None:
    figure = model_of(canvas).find(key)
    assert figure is not None
    found = figure.evaluate("base")
    assert isinstance(found, Absent), found
    assert str(found.reason) == why


def test_every_headline_figure_has_its_row() -> None:
    """A figure that is added gets a row here for when it is absent."""
    keys = {figure.key for figure in model_of(whole()).figures if figure.card is None}
    single = {key for key in keys if ".year." not in key}
    assert single <= {key for _, key, _ in ABSENT} | SHOWN_FOR_TIERS


SHOWN_FOR_TIERS = {"tier_revenue", "tier_revenue_mix"}
"""Those of a mix of tiers; `test_figures.py` has them."""


@pytest.mark.parametrize("seed", range(60))
def test_no_figure_is_infinite_and_every_absent_one_has_a_reason(seed: int) -> None:
    canvas = generated.canvas(seed)
    model = model_of(canvas)
    for case in cases_of(canvas):
        for figure in (*model.quantities, *model.yearly_figures):
            value = figure.evaluate(case)
            if not isinstance(value, Absent):
                assert math.isfinite(value)
                continue
            reason = str(value.reason)
            assert reason.isprintable()
            assert reason == reason.strip()
            assert "{" not in reason
            assert len(reason.split()) >= 3
            assert not reason.endswith("."), "it stands in brackets, or after a dash"


@pytest.mark.parametrize("seed", range(12))
def test_what_is_absent_is_empty_in_the_workbook(seed: int) -> None:
    canvas = generated.canvas(seed)
    model = model_of(canvas)
    for case in cases_of(canvas):
        book = Book(workbook_bytes(canvas, case=case, made_at=MADE_AT))
        for figure in model.figures:
            absent = isinstance(figure.evaluate(case), Absent)
            assert (book.named(model.names[figure.key]) is None) == absent, figure.key


def test_numbers_too_large_are_empty_in_the_workbook() -> None:
    canvas = whole(segment={"customers": HUGE, "revenue": HUGE})
    model = model_of(canvas)
    book = Book(workbook_bytes(canvas, made_at=MADE_AT))
    assert book.named(model.names["tam"]) is None
