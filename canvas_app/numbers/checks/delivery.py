"""Rules about what the channels can deliver."""

from __future__ import annotations

from collections.abc import Iterator

from canvas_app.document.text import Text
from canvas_app.numbers.checks.base import Finding, Look


def channels_keep_up(look: Look) -> Iterator[Finding]:
    """Fewer customers by the target year than SOM means."""
    delivery = look.model.delivery
    gap = look.value(delivery.gap_customers)
    if gap is None or gap <= 0:
        return
    target = delivery.years.target
    needed, customers = delivery.needed(target), delivery.customers(target)
    text = Text(
        "The channels fall short: SOM needs {needed} customers in {year}, they bring {customers}. "
        "{gap} are missing, worth {money} a year.",
        needed=look.short(needed),
        year=look.canvas.base_year + target,
        customers=look.short(customers),
        gap=look.short(delivery.gap_customers),
        money=look.short(delivery.gap_money),
    )
    figures = (needed, customers, delivery.gap_customers)
    yield Finding("capacity", "warning", text, figures, _weakest(look))


def _weakest(look: Look) -> str | None:
    """The channel that brings least, or the only one: where to begin."""
    target = look.model.delivery.years.target
    known = [
        (value, way.channel.card.id)
        for way in look.model.delivery.channels
        if (value := look.value(way.new(target))) is not None
    ]
    return min(known)[1] if known else None
