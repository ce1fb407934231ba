"""Published worked examples of price research come out of this program."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from canvas_app.numbers.model import model_of
from tests.canvases import canvas_of, card
from tests.numbers.test_examples import value

EXAMPLES: dict[str, dict[str, Any]] = {
    example["id"]: example
    for example in json.loads(
        (Path(__file__).parent / "examples" / "price_research.json").read_text("utf-8")
    )
}
Inputs = dict[str, Any]
Worked = dict[str, float]


def ladder(i: Inputs) -> Worked:
    offers = [
        {"price": {"base": price}, "share": {"base": people / i["asked"]}}
        for price, people in zip(i["prices"], i["would_buy"], strict=True)
    ]
    model = model_of(canvas_of(card("research", "r", offers=offers)))
    return {
        "best_price": value(model, "r.best_price"),
        "share": value(model, "r.best_share"),
        "index": value(model, "r.best_revenue") / 100 * i["asked"],
    }


def meter(i: Inputs) -> Worked:
    names = ("too_cheap", "cheap", "expensive", "too_expensive")
    answers = [
        {
            "price": {"base": price},
            **{name: {"base": i[name][row] / i["asked"]} for name in names},
        }
        for row, price in enumerate(i["prices"])
    ]
    model = model_of(canvas_of(card("research", "r", answers=answers)))
    return {point: value(model, f"r.{point}") for point in ("pmc", "pme", "opp", "ipp")}


BUILT: dict[str, Callable[[Inputs], Worked]] = {"gg-ledgerline": ladder, "vw-ledgerline": meter}


def test_no_example_is_forgotten() -> None:
    assert set(EXAMPLES) == set(BUILT)


@pytest.mark.parametrize("name", BUILT)
def test_a_published_example_comes_out(name: str) -> None:
    example = EXAMPLES[name]
    worked = BUILT[name](example["inputs"])
    assert set(worked) == set(example["expected"])
    for figure, expected in example["expected"].items():
        assert worked[figure] == pytest.approx(expected["exact"], rel=1e-12), figure
        room = expected["tol_abs"] + abs(expected["published"]) * 1e-12
        assert abs(worked[figure] - expected["published"]) <= room, figure
