"""Rules about price research: rows left out, curves that turn, prices beyond what was asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from canvas_app.document.text import N_, Text
from canvas_app.numbers.checks.base import Finding, Look
from canvas_app.numbers.pricing import Tier
from canvas_app.numbers.quantities import Figure, Input, Quantity
from canvas_app.numbers.research import ANSWERS, Answer, Research

_FALLING: tuple[Answer, ...] = ("too_cheap", "cheap")


def rows_are_complete(look: Look) -> Iterator[Finding]:
    """Prices that research leaves out for want of a number: one finding a card."""
    for survey in look.model.research:
        lacking = [each for each in survey.left_out if each.missing]
        if not lacking:
            continue
        first = lacking[0]
        values = {"card": survey.card.name, "row": first.row, "missing": Text(first.missing)}
        if len(lacking) == 1:
            text = Text("“{card}” leaves price {row} out: it has no “{missing}”.", **values)
        else:
            text = Text(
                "“{card}” leaves {count} prices out, price {row} among them: it has no "
                "“{missing}”.",
                count=len(lacking),
                **values,
            )
        yield Finding(f"price-row:{survey.card.id}", "warning", text, (), survey.card.id)


def prices_rise(look: Look) -> Iterator[Finding]:
    """Judged prices that are not in order, so that no curve can be drawn."""
    for survey in look.model.research:
        meter = survey.meter
        smallest = look.value(meter.smallest) if meter else None
        if meter is None or smallest is None or smallest > 0:
            continue
        low = next(
            low
            for low, step in zip(meter.rows, meter.steps, strict=False)
            if (look.value(step.size) or 0.0) <= 0
        )
        text = Text(
            "“{card}”: the price after price {row} is not higher. Put the rows in order, from the "
            "lowest price to the highest.",
            card=survey.card.name,
            row=low.row,
        )
        figures = (meter.smallest,)
        yield Finding(f"price-order:{survey.card.id}", "error", text, figures, survey.card.id)


def answers_run_one_way(look: Look) -> Iterator[Finding]:
    """Shares that rise with the price where they can only fall, or the other way round."""
    for survey in look.model.research:
        turn = _first_turn(look, survey)
        if turn is None:
            continue
        title, low, high, rises = turn
        values = {
            "card": survey.card.name,
            "answer": Text(title),
            "before": look.short(low),
            "after": look.short(high),
        }
        if rises:
            text = Text(
                "“{card}”: “{answer}” rises from {before} to {after} at a higher price. The more "
                "something costs, the fewer can say so: look for a slip.",
                **values,
            )
        else:
            text = Text(
                "“{card}”: “{answer}” falls from {before} to {after} at a higher price. These "
                "shares are cumulative, and only rise: look for a slip.",
                **values,
            )
        yield Finding(f"price-curve:{survey.card.id}", "warning", text, (low, high), survey.card.id)


def _first_turn(look: Look, survey: Research) -> tuple[str, Quantity, Quantity, bool] | None:
    """The first share that runs the wrong way: of what, from, to, and whether it rises."""
    if survey.demand:
        rows = sorted(survey.demand.rows, key=lambda row: look.value(row.price) or 0.0)
        shares: list[Quantity] = [row.share for row in rows]
        for low, high in _turns(look, shares, falling=True):
            return N_("Would buy"), low, high, True
    meter = survey.meter
    if meter is None or (look.value(meter.smallest) or 0.0) <= 0:
        return None
    for answer, title in ANSWERS.items():
        shares = [row.answers[answer] for row in meter.rows if answer in row.answers]
        for low, high in _turns(look, shares, falling=answer in _FALLING):
            return title, low, high, answer in _FALLING
    return None


def _turns(
    look: Look, shares: Sequence[Quantity], *, falling: bool
) -> Iterator[tuple[Quantity, Quantity]]:
    for low, high in pairwise(shares):
        before, after = look.value(low) or 0.0, look.value(high) or 0.0
        if (after > before) if falling else (after < before):
            yield low, high


def best_price_is_inside(look: Look) -> Iterator[Finding]:
    """A best price at the edge of what was offered: the best may lie beyond."""
    for survey in look.model.research:
        demand = survey.demand
        best = look.value(demand.price) if demand else None
        if demand is None or best is None:
            continue
        prices = [look.value(row.price) or 0.0 for row in demand.rows]
        values = {"card": survey.card.name, "price": look.short(demand.price)}
        if best == max(prices):
            text = Text(
                "“{card}”: the best price, {price}, is the highest that was offered. Ask about "
                "higher ones.",
                **values,
            )
        elif best == min(prices):
            text = Text(
                "“{card}”: the best price, {price}, is the lowest that was offered. Ask about "
                "lower ones.",
                **values,
            )
        else:
            continue
        figures = (demand.price, demand.revenue)
        yield Finding(f"price-edge:{survey.card.id}", "warning", text, figures, survey.card.id)


def tiers_are_acceptable(look: Look) -> Iterator[Finding]:
    """Tiers whose price lies outside the acceptable range of research for the same unit."""
    for survey in look.model.research:
        if survey.meter is None:
            continue
        lower, upper = survey.meter.points["pmc"], survey.meter.points["pme"]
        low, high = look.value(lower), look.value(upper)
        if low is None or high is None or low > high:
            continue
        for tier in _compared(look, survey):
            price = look.value(tier.price)
            if price is None or low <= price <= high:
                continue
            text = Text(
                "The price of “{tier}”, {price}, lies outside the acceptable range of “{card}”, "
                "{low} to {high}.",
                tier=tier.card.name,
                price=look.short(tier.price),
                card=survey.card.name,
                low=look.short(lower),
                high=look.short(upper),
            )
            figures: tuple[Input | Figure, ...] = (tier.price, lower, upper)
            id = f"price-range:{survey.card.id}:{tier.card.id}"
            yield Finding(id, "warning", text, figures, tier.card.id)


def _compared(look: Look, survey: Research) -> list[Tier]:
    """The tiers that the research is linked with; else all that are paid for the same thing."""
    card = survey.card
    ends = {(link.start, link.end) for link in look.canvas.links}
    linked = [
        tier
        for tier in look.model.tiers
        if (card.id, tier.card.id) in ends or (tier.card.id, card.id) in ends
    ]
    if linked:
        return linked
    unit = card.unit_name.strip().casefold()
    return [
        tier
        for tier in look.model.tiers
        if tier.card.billing == card.billing and tier.card.unit_name.strip().casefold() == unit
    ]
