"""What to look at in a canvas: an explicit list of rules, each a small function.

A new rule is a function in `checks/` that yields findings, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from canvas_app.numbers.checks import customers, delivery, inputs, market, research
from canvas_app.numbers.checks.base import SEVERITIES, Finding, Look, Severity
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

__all__ = ["FINDINGS", "SEVERITIES", "Finding", "Look", "Severity", "findings"]

FINDINGS: tuple[Callable[[Look], Iterator[Finding]], ...] = (
    market.levels_nest,
    market.mix_is_whole,
    market.methods_agree,
    market.some_segment_is_targeted,
    market.shares_are_obtainable,
    inputs.cards_left_out,
    inputs.mixes_are_complete,
    inputs.offers_state_once,
    research.prices_rise,
    research.rows_are_complete,
    research.answers_run_one_way,
    research.best_price_is_inside,
    research.tiers_are_acceptable,
    delivery.channels_keep_up,
    customers.customers_are_worth_it,
    customers.cac_is_paid_back,
    customers.sales_wait_for_pull,
    customers.roles_are_held,
    inputs.guesses_that_matter,
    inputs.inputs_have_sources,
    customers.pains_are_answered,
)
"""The rules, in the order in which what they find is read."""


def findings(model: Model, case: Case = "base", shown: Shown | None = None) -> tuple[Finding, ...]:
    """Everything to look at in a case: errors first, then warnings, then hints.

    `shown` writes the numbers inside the sentences; without it they are written in English style
    in the canvas's currency.
    """
    look = Look(model, case, shown or Shown(model.canvas.currency))
    found = [finding for rule in FINDINGS for finding in rule(look)]
    return tuple(sorted(found, key=lambda finding: SEVERITIES.index(finding.severity)))
