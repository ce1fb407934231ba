"""Published worked examples come out of real canvases, built with the cards a user would use.

`examples/market_sizing.json` keeps each example's inputs, figures and source.
"""

import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import Model, model_of
from tests.canvases import canvas_of, card

EXAMPLES: dict[str, dict[str, Any]] = {
    example["id"]: example
    for example in json.loads(
        (Path(__file__).parent / "examples" / "market_sizing.json").read_text("utf-8")
    )
}
Inputs = Mapping[str, float]
Worked = dict[str, float]
"""The expected figures by name, as this program works them out."""


def value(model: Model, key: str) -> float:
    figure = model.find(key)
    assert figure is not None, key
    found = figure.evaluate("base")
    assert not isinstance(found, Absent), f"{key}: {found}"
    return found


def top_down(size: float, **filters: float) -> Canvas:
    return canvas_of(card("market_total", "total", size=size, filters=list(filters.items())))


def collaboration(i: Inputs) -> Worked:
    canvas = top_down(i["market"], geo=i["geo"], size_=i["size"], ind=i["ind"], use=i["use"])
    model = model_of(canvas)
    return {
        "after_geo": value(model, "total.after_1"),
        "after_size": value(model, "total.after_2"),
        "after_ind": value(model, "total.after_3"),
        "tam": value(model, "tam_top_down"),
    }


def two_filters(i: Inputs) -> Worked:
    model = model_of(top_down(i["market"], region=i["region"], segment=i["segment"]))
    return {
        "region_market": value(model, "total.after_1"),
        "tam": value(model, "tam_top_down"),
    }


def solo_developers(i: Inputs) -> Worked:
    narrowed = [(name, i[name]) for name in ("eng", "uses", "pays", "reach")]
    model = model_of(
        canvas_of(
            card(
                "segment",
                "devs",
                lane="target",
                customers=i["n"],
                filters=narrowed,
                obtainable=i["share"],
            ),
            card("tier", "plan", price=i["price_m"], billing="month"),
            links=[("devs", "plan")],
        )
    )
    return {
        "addressable": value(model, "devs.customers_left"),
        "tam": value(model, "tam"),
        "som_customers": value(model, "som_customers"),
        "som_revenue": value(model, "som"),
    }


def compliance(i: Inputs) -> Worked:
    canvas = canvas_of(
        card("segment", "s", customers=i["n"], filters=[("has", i["has"])], revenue=i["acv"])
    )
    return {"tam": value(model_of(canvas), "tam")}


def clinics(i: Inputs) -> Worked:
    model = model_of(
        canvas_of(
            card(
                "segment",
                "clinics",
                lane="target",
                customers=i["clinics"],
                filters=[("target", i["target"])],
                obtainable=i["share"],
            ),
            card("tier", "plan", price=i["price_m"]),
            links=[("plan", "clinics")],  # a link counts in either direction
        )
    )
    return {
        "sam_clinics": value(model, "clinics.customers_left"),
        "sam": value(model, "sam"),
        "som": value(model, "som"),
    }


def dentists(i: Inputs) -> Worked:
    segment = card(
        "segment",
        "s",
        lane="target",
        customers=i["n"],
        revenue=i["arpu"],
        serviceable=i["sam"],
        obtainable=i["som"],
    )
    model = model_of(canvas_of(segment))
    return {level: value(model, level) for level in ("tam", "sam", "som")}


def code_review(i: Inputs) -> Worked:
    def model(captured: float) -> Model:
        segment = card(
            "segment",
            "devs",
            customers=i["devs"],
            filters=[(name, i[name]) for name in ("use", "eng", "pay")],
            revenue=i["price"],
            value_drivers=[
                {
                    "label": "time saved",
                    "amount": {"base": i["rate"]},
                    "times": {"base": i["hours"] * i["weeks"]},
                },
                {"label": "fewer defects", "amount": {"base": i["quality"]}},
            ],
            captured=captured,
        )
        return model_of(canvas_of(segment))

    charged, with_roi = model(i["capture"]), model(1 / i["roi"])
    return {
        "time_value": value(charged, "devs.driver_1"),
        "value": value(charged, "devs.value_created"),
        "price_20pct": value(charged, "devs.value_captured"),
        "max_price_roi": value(with_roi, "devs.value_captured"),
        "customers": value(charged, "devs.customers_left"),
        "tam_market": value(charged, "tam"),
        "tam_value": value(charged, "tam_value"),
    }


def tiers(i: Inputs) -> Worked:
    cards = [
        card("tier", f"t{n}", price=i[f"p{n}"], mix=i[f"s{n}"], billing="year") for n in (1, 2, 3)
    ]
    return {"arpa": value(model_of(canvas_of(*cards)), "arpa")}


def funnel(i: Inputs) -> Worked:
    canvas = canvas_of(card("channel", "c", conversions=[(name, i[name]) for name in "abcd"]))
    return {"overall": value(model_of(canvas), "c.conversion")}


def lifetime_value(i: Inputs) -> Worked:
    model = model_of(
        canvas_of(
            card("tier", "plan", price=i["arpa"], billing="month"),
            card("offer", "offer", gross_margin=i["gm"], monthly_churn=i["churn"]),
            card("channel", "c", leads=1, conversions=[("won", 1)], spend=i["cac"]),
        )
    )
    return {"ltv": value(model, "ltv"), "ratio": value(model, "ltv_cac")}


def payback(i: Inputs) -> Worked:
    model = model_of(
        canvas_of(
            card("tier", "plan", price=i["arpu"], billing="month"),
            card("offer", "offer", gross_margin=i["gm"]),
            card("channel", "c", leads=i["new"], conversions=[("won", 1)], spend=i["spend"]),
        )
    )
    return {"cac": value(model, "cac"), "payback_m": value(model, "payback")}


def retention(i: Inputs) -> Worked:
    offer = card(
        "offer",
        "offer",
        opening_revenue=i["start"],
        contraction=i["contraction"],
        churned_revenue=i["churn"],
        expansion=i["expansion"],
    )
    model = model_of(canvas_of(offer))
    return {"grr": value(model, "grr"), "nrr": value(model, "nrr")}


def annual_churn(i: Inputs) -> Worked:
    return {
        f"a{name[1:]}": value(
            model_of(canvas_of(card("offer", "offer", monthly_churn=monthly))), "annual_churn"
        )
        for name, monthly in i.items()
    }


def break_even(i: Inputs) -> Worked:
    margin = (i["price"] - i["vc"]) / i["price"]
    model = model_of(
        canvas_of(
            card("tier", "plan", price=i["price"], billing="year"),
            card("offer", "offer", gross_margin=margin, fixed_cost=i["fixed"]),
        )
    )
    units = value(model, "break_even")
    return {
        "contribution": value(model, "margin") * 12,
        "units": units,
        "mos": i["actual"] - units,
    }


def growing(base: float, growth: float, years: float) -> Model:
    """A market that grows at the same rate for so many years."""
    segment = card("segment", "s", customers=base, revenue=1, growth=growth)
    model = model_of(canvas_of(segment, horizon=int(years), target_year=1))
    # what the projection grew by is what the growth figure finds in it
    assert value(model, "cagr_tam") == pytest.approx(growth, rel=1e-12)
    return model


def projected(i: Inputs) -> Worked:
    model = growing(i["base"], i["g"], i["years"])
    return {"value_2029": value(model, f"tam.year.{i['years']:.0f}")}


def growth_found(i: Inputs) -> Worked:
    growth = (i["end"] / i["start"]) ** (1 / i["years"]) - 1
    model = growing(i["start"], growth, i["years"])
    assert value(model, f"tam.year.{i['years']:.0f}") == pytest.approx(i["end"], rel=1e-12)
    return {"cagr": value(model, "cagr_tam")}


def sales_capacity(i: Inputs) -> Worked:
    """Trained and new people as two channels; a deal is worth 1, so customers count as money."""
    deals = i["quota"] * i["att"]
    trained = card("channel", "trained", reps=i["ramped"], deals_per_rep=deals)
    new = card("channel", "new", reps=i["ramping"], deals_per_rep=i["quota"], ramp=i["ramp"])
    model = model_of(canvas_of(trained, new))
    return {
        "ramped_cap": value(model, "trained.capacity"),
        "ramping_cap": value(model, "new.capacity"),
        "capacity": value(model, "new_customers"),
    }


def s_curve(i: Inputs) -> Worked:
    """A market of the limit's size, all of it obtainable in the end."""
    segment = card("segment", "s", lane="target", customers=i["limit"], revenue=1, obtainable=1)
    canvas = canvas_of(
        segment,
        share_ramp="logistic",
        ramp_speed=i["speed"],
        ramp_middle=math.log(i["a"]) / i["speed"],
    )
    return {"reached": value(model_of(canvas), f"som.year.{i['year']}")}


def payback_on_margin(i: Inputs) -> Worked:
    canvas = canvas_of(
        card("tier", "plan", price=i["arpa_m"], billing="month"),
        card("channel", "c", leads=10, conversions=[("won", 1)], spend=i["cac"] * 10),
        card("offer", "o", gross_margin=i["gm"]),
    )
    model = model_of(canvas)
    return {"margin": value(model, "margin"), "payback": value(model, "payback")}


BUILT: dict[str, Callable[[Inputs], Worked]] = {
    "td-collab-4-filters": collaboration,
    "td-hubspot-style": two_filters,
    "bu-solo-dev": solo_developers,
    "bu-compliance": compliance,
    "sam-som-clinics": clinics,
    "tss-dental": dentists,
    "value-code-review": code_review,
    "tier-blend-204": tiers,
    "funnel-2.4pct": funnel,
    "ltv-mhq": lifetime_value,
    "payback-gera": payback,
    "nrr-grr": retention,
    "churn-annualise": annual_churn,
    "breakeven-alevel": break_even,
    "cagr-project": projected,
    "cagr-market-research": growth_found,
    "capacity-ramp": sales_capacity,
    "s-curve": s_curve,
    "payback-gross-margin": payback_on_margin,
}


def test_no_example_is_forgotten() -> None:
    assert set(EXAMPLES) == set(BUILT)


@pytest.mark.parametrize("name", BUILT)
def test_a_published_example_comes_out(name: str) -> None:
    example = EXAMPLES[name]
    worked = BUILT[name](example["inputs"])
    assert set(worked) == set(example["expected"])
    for figure, expected in example["expected"].items():
        assert worked[figure] == pytest.approx(expected["exact"], rel=1e-12), figure
        # The example says how roughly it was printed; the rest is the dust of binary arithmetic.
        room = expected["tol_abs"] + abs(expected["published"]) * 1e-12
        assert abs(worked[figure] - expected["published"]) <= room, figure


def test_clinics_may_as_well_be_narrowed_by_the_serviceable_share() -> None:
    example = EXAMPLES["sam-som-clinics"]
    i = example["inputs"]
    segment = card(
        "segment",
        "s",
        lane="target",
        customers=i["clinics"],
        revenue=i["price_m"] * 12,
        serviceable=i["target"],
        obtainable=i["share"],
    )
    model = model_of(canvas_of(segment))
    for level in ("sam", "som"):
        assert value(model, level) == pytest.approx(example["expected"][level]["exact"], rel=1e-12)
