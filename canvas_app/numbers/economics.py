"""Unit economics: what a customer is worth, costs, and how soon that pays back.

Margin and churn come from the first offer of the Price pane, by order, that states them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from canvas_app.document.cards import OfferCard
from canvas_app.document.text import N_, Text
from canvas_app.numbers.book import Book, Waiting
from canvas_app.numbers.channels import Channel, Channels
from canvas_app.numbers.expressions import Constant
from canvas_app.numbers.functions import AtMostOne, Either, Log, RoundUp, WhenPositive, WhenZero
from canvas_app.numbers.pricing import Blend
from canvas_app.numbers.quantities import Figure, Input
from canvas_app.numbers.sizing import Sizing

NEVER = Text("never: customers leave before their margin has paid for winning them")
NO_MARGIN = Text("never: there is no margin to pay it back from")


@dataclass(frozen=True)
class Economics:
    """The economics of one customer, and of the base of customers."""

    gross_margin: Input
    typed_monthly_churn: Input
    typed_annual_churn: Input
    cap: Input
    arpa: Figure
    margin: Figure
    monthly_churn: Figure
    annual_churn: Figure
    ltv: Figure
    ltv_capped: Figure
    ltv_cac: Figure
    ratios: Waiting
    payback: Figure
    payback_churn: Figure
    break_even: Figure
    grr: Figure
    nrr: Figure
    inputs: tuple[Input, ...]

    @property
    def by_channel(self) -> tuple[Figure, ...]:
        """LTV : CAC of each channel, in their order."""
        return self.ratios.figures

    @property
    def figures(self) -> tuple[Figure, ...]:
        return (
            self.arpa,
            self.margin,
            self.monthly_churn,
            self.annual_churn,
            self.ltv,
            self.ltv_capped,
            self.ltv_cac,
            self.payback,
            self.payback_churn,
            self.break_even,
            self.grr,
            self.nrr,
        )


def economics(book: Book, sizing: Sizing, channels: Channels, blend: Blend | None) -> Economics:
    """The unit economics of a canvas."""
    gross_margin = from_offer(book, "gross_margin")
    typed_monthly = from_offer(book, "monthly_churn")
    typed_annual = from_offer(book, "annual_churn")
    fixed_cost = from_offer(book, "fixed_cost")
    opening, expansion, contraction, churned = (
        from_offer(book, field)
        for field in ("opening_revenue", "expansion", "contraction", "churned_revenue")
    )
    cap = book.setting(
        "ltv_cap", N_("Lifetime capped at"), "months", Text("months"), book.canvas.ltv_cap_months
    )
    months, share = Text("months"), "%"
    per_month = Text("{currency} / month", currency=book.canvas.currency)
    each = Text("{currency} / customer", currency=book.canvas.currency)

    sold = sizing.bottom_up.som / sizing.won
    arpa = book.figure(
        "arpa", Text("Revenue per customer (ARPA)"), Either(sold, blend.revenue) if blend else sold
    )
    margin = book.figure(
        "margin", Text("Margin per customer and month"), arpa / 12 * gross_margin, unit=per_month
    )
    monthly = book.figure(
        "monthly_churn",
        Text("Monthly churn"),
        Either(typed_monthly, 1 - (1 - typed_annual) ** (Constant(1) / 12)),
        "share",
        share,
    )
    annual = book.figure(
        "annual_churn", Text("Annual churn"), 1 - (1 - monthly) ** 12, "share", share
    )
    capped = book.figure(
        "ltv_capped",
        Text("LTV, capped"),
        WhenZero(monthly, margin * cap, margin * (1 - (1 - monthly) ** cap) / monthly),
        unit=each,
    )
    ltv = book.figure("ltv", Text("LTV"), WhenZero(monthly, capped, margin / monthly), unit=each)
    cac = channels.cac
    ltv_cac = book.figure("ltv_cac", Text("LTV : CAC"), ltv / cac, "ratio", "×")
    ratios = book.waiting(partial(_ratios, ltv, channels.each))
    payback = book.figure(
        "payback",
        Text("CAC payback"),
        WhenPositive(margin, cac / margin, NO_MARGIN),
        "months",
        months,
    )
    adjusted = Log(1 - cac * monthly / margin, NEVER) / Log(1 - monthly, NEVER)
    payback_churn = book.figure(
        "payback_churn",
        Text("CAC payback, churn-adjusted"),
        WhenPositive(margin, WhenZero(monthly, payback, adjusted), NO_MARGIN),
        "months",
        months,
    )
    break_even = book.figure(
        "break_even",
        Text("Break-even customers"),
        WhenPositive(margin, RoundUp(fixed_cost / (arpa * gross_margin)), NO_MARGIN),
        "count",
        Text("customers"),
    )
    grr = book.figure(
        "grr",
        Text("Gross revenue retention (GRR)"),
        AtMostOne((opening - contraction - churned) / opening),
        "share",
        share,
    )
    nrr = book.figure(
        "nrr",
        Text("Net revenue retention (NRR)"),
        (opening + expansion - contraction - churned) / opening,
        "share",
        share,
    )
    return Economics(
        gross_margin=gross_margin,
        typed_monthly_churn=typed_monthly,
        typed_annual_churn=typed_annual,
        cap=cap,
        arpa=arpa,
        margin=margin,
        monthly_churn=monthly,
        annual_churn=annual,
        ltv=ltv,
        ltv_capped=capped,
        ltv_cac=ltv_cac,
        ratios=ratios,
        payback=payback,
        payback_churn=payback_churn,
        break_even=break_even,
        grr=grr,
        nrr=nrr,
        inputs=(
            gross_margin,
            typed_monthly,
            typed_annual,
            cap,
            fixed_cost,
            opening,
            expansion,
            contraction,
            churned,
        ),
    )


def _ratios(ltv: Figure, ways: tuple[Channel, ...]) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            key=f"{way.card.id}.ltv_cac",
            label=Text("LTV : CAC"),
            measure="ratio",
            unit="×",
            card=way.card.id,
            subject=way.card.name,
            expression=ltv / way.cac,
        )
        for way in ways
    )


def from_offer(book: Book, field: str) -> Input:
    """The input of the first offer that states a field; of the first offer where none does."""
    cards = book.offers
    for card in cards:
        if getattr(card, field) is not None:
            return book.typed(card, field)
    if cards:
        return book.typed(cards[0], field)
    return book.missing(OfferCard, field, f"offer.{field}")
