"""The price research card of the Price pane: what people said they would pay.

Two methods, each a table with a row per price. Gabor–Granger: who would buy at this price? Van
Westendorp's price sensitivity meter: who finds this price too cheap, a bargain, getting expensive,
too expensive? The shares are cumulative, as the curves of the method are drawn.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from canvas_app.document.base import Line, Model, many
from canvas_app.document.cards.base import Card, Colour, Shows
from canvas_app.document.cards.price import BILLINGS, Billing
from canvas_app.document.estimate import Estimate, choices, quantity
from canvas_app.document.panes import Pane
from canvas_app.document.text import N_, Text


class PriceOffer(Model):
    """One price that was offered, and the share of people who would buy at it."""

    price: Estimate | None = quantity(
        N_("Price"), "{currency}", N_("A price that was offered."), measure="money"
    )
    share: Estimate | None = quantity(
        N_("Would buy"),
        "%",
        N_("The share of those asked who would buy at this price."),
        measure="share",
    )


class PriceAnswer(Model):
    """One price on the scale, and the shares of people to whom it is too cheap … too expensive.

    The first two fall as the price rises, the other two rise with it.
    """

    price: Estimate | None = quantity(
        N_("Price"), "{currency}", N_("A price on the scale."), measure="money"
    )
    too_cheap: Estimate | None = quantity(
        N_("Too cheap"),
        "%",
        N_("Who doubts the quality at this price. Falls as the price rises."),
        measure="share",
    )
    cheap: Estimate | None = quantity(
        N_("Bargain"),
        "%",
        N_("To whom this price is a bargain. Falls as the price rises."),
        measure="share",
    )
    expensive: Estimate | None = quantity(
        N_("Getting expensive"),
        "%",
        N_("Who begins to hesitate at this price. Rises with the price."),
        measure="share",
    )
    too_expensive: Estimate | None = quantity(
        N_("Too expensive"),
        "%",
        N_("Who would not buy at this price. Rises with the price."),
        measure="share",
    )


class ResearchCard(Card):
    """One survey about prices: what was offered, or how prices were judged, or both."""

    LABEL: ClassVar[str] = N_("Price research")
    HOME: ClassVar[Pane | None] = "price"
    SIZE: ClassVar[tuple[float, float]] = (280, 56)
    COLOUR: ClassVar[Colour] = "price"

    kind: Literal["research"]
    respondents: Estimate | None = quantity(
        N_("People asked"), N_("people"), N_("How many answered."), measure="count"
    )
    unit_name: Line = Field(
        default="",
        title=N_("Unit"),
        description=N_("What the prices were for: seat, site, device …"),
    )
    billing: Billing = Field(
        default="month", title=N_("Paid per"), json_schema_extra=choices(BILLINGS)
    )
    offers: tuple[PriceOffer, ...] = many(
        most=30,
        title=N_("Prices offered (Gabor–Granger)"),
        description=N_(
            "A row for each price that was offered. The best price is the one with the largest "
            "price × share who would buy."
        ),
    )
    answers: tuple[PriceAnswer, ...] = many(
        most=30,
        title=N_("Prices judged (Van Westendorp)"),
        description=N_(
            "A row for each price, from low to high, with cumulative shares. Acceptable prices "
            "lie from where “too cheap” meets “not a bargain” (PMC) to where “too expensive” "
            "meets “not expensive” (PME), as Van Westendorp defined them."
        ),
    )

    def summary(self, shown: Shows) -> tuple[str | Text, ...]:
        lines: list[str | Text] = []
        offered, judged = len(self.offers), len(self.answers)
        if offered:
            one = Text("1 price offered")
            lines.append(one if offered == 1 else Text("{count} prices offered", count=offered))
        if judged:
            one = Text("1 price judged")
            lines.append(one if judged == 1 else Text("{count} prices judged", count=judged))
        if self.respondents:
            lines.append(Text("{number} people", number=shown.number(self.respondents)))
        return (shown.joined(lines),) if lines else ()
