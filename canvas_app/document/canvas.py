"""The document: settings, panes, cards, links and embedded images."""

from __future__ import annotations

import binascii
from base64 import b64decode
from functools import cached_property
from hashlib import sha256
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator

from canvas_app.document.base import Id, Line, Model, Number, many
from canvas_app.document.brand import Brand
from canvas_app.document.cards import AnyCard, Card
from canvas_app.document.estimate import MOST_SCENARIOS, choices
from canvas_app.document.panes import DEFAULT_FRAMES, PANES, Pane, PaneFrame
from canvas_app.document.stops import MOST_STOPS, STANDARD, Stop
from canvas_app.document.text import N_

FORMAT: Final = "gtm-canvas"
VERSION: Final = 1
MOST_CARDS = 20_000
MOST_LINKS = 50_000
MOST_IMAGES = 1_000
MOST_IMAGE_BYTES = 48 * 2**20
"""Of all pictures together as the file holds them: it must still open with all its words."""

Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$")]


class Link(Model):
    """An arrow from one card to another. From a segment to tiers it says what they pay."""

    id: Id
    start: Id
    end: Id
    label: Line = ""


class Image(Model):
    """An embedded picture; `sha256` of the bytes is its address."""

    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    data: Base64

    @property
    def content(self) -> bytes | None:
        """The bytes; None where they are not those that the address is of."""
        try:
            content = b64decode(self.data, validate=True)
        except binascii.Error:
            return None
        return content if sha256(content).hexdigest() == self.sha256 else None


class Scenario(Model):
    """A named "what if": estimates hold their own values for it, all others keep their base."""

    id: Id
    name: Line = Field(default="", title=N_("Name"))


RESERVED_CASES: Final = ("low", "base", "high")
"""No scenario may be called by these."""


class Canvas(Model):
    """A go-to-market strategy. Never changed: an edit makes a new one that shares the rest."""

    format: Literal["gtm-canvas"] = FORMAT
    version: Literal[1] = VERSION
    id: Id
    title: Line = Field(default="", title=N_("Title"))
    author: Line = Field(default="", title=N_("Author"))
    language: Language = Field(default="en", title=N_("Language"))
    currency: Currency = Field(
        default="USD", title=N_("Currency"), description=N_("Three letters, ISO 4217.")
    )
    base_year: Annotated[int, Field(ge=1900, le=2200)] = Field(
        default=2026, title=N_("Base year"), description=N_("The year that today's numbers are of.")
    )
    horizon: Annotated[int, Field(ge=1, le=30)] = Field(
        default=5, title=N_("Horizon"), description=N_("How many years to look ahead.")
    )
    target_year: Annotated[int, Field(ge=1, le=30)] = Field(
        default=3,
        title=N_("Target year"),
        description=N_("Years until the obtainable share is reached: 3 means year 3."),
    )
    share_ramp: Literal["linear", "logistic"] = Field(
        default="linear",
        title=N_("Share grows"),
        description=N_("How the obtainable share is reached: in equal steps until the target "
                       "year, or along an S-curve."),
        json_schema_extra=choices({"linear": N_("In equal steps"), "logistic": N_("S-curve")}),
    )  # fmt: skip
    ramp_speed: Annotated[Number, Field(ge=0.01, le=20)] = Field(
        default=2.0,
        title=N_("Speed of the S-curve"),
        description=N_("How steep its middle is, a year: 2 goes from 12 % to 88 % in two years."),
        json_schema_extra={"measure": "number", "unit": N_("/ year")},
    )
    ramp_middle: Annotated[Number, Field(ge=0, le=30)] = Field(
        default=2.0,
        title=N_("Middle of the S-curve"),
        description=N_("Years until half of its ceiling is reached."),
        json_schema_extra={"measure": "years", "unit": N_("years")},
    )
    ramp_ceiling: Annotated[Number, Field(ge=0, le=10)] = Field(
        default=1.0,
        title=N_("Ceiling of the S-curve"),
        description=N_("The part of the obtainable share that it nears in the end."),
        json_schema_extra={"measure": "share", "unit": "%"},
    )
    audience: Literal["b2b", "b2c"] = Field(
        default="b2b",
        title=N_("Sells to"),
        description=N_("In B2C one customer holds all seven buying roles."),
        json_schema_extra=choices({"b2b": N_("Businesses"), "b2c": N_("Consumers")}),
    )
    product_market_fit: bool = Field(
        default=False,
        title=N_("Product-market fit reached"),
        description=N_("Customers pull. Before that, hiring sales people is a warning."),
    )
    tolerance: Annotated[float, Field(ge=0, le=10)] = Field(
        default=0.25,
        title=N_("Methods may differ by"),
        description=N_("Beyond it, TAM, SAM and SOM of different methods are said to disagree."),
        json_schema_extra={"measure": "share", "unit": "%"},
    )
    ltv_cap_months: Annotated[int, Field(ge=1, le=1200)] = Field(
        default=60,
        title=N_("Lifetime capped at"),
        description=N_("Months that the capped lifetime value looks ahead."),
        json_schema_extra={"unit": N_("months")},
    )
    panes: tuple[PaneFrame, ...] = Field(default=DEFAULT_FRAMES, strict=False, max_length=5)
    scenarios: tuple[Scenario, ...] = many(most=MOST_SCENARIOS)
    cards: tuple[AnyCard, ...] = many(most=MOST_CARDS)
    links: tuple[Link, ...] = many(most=MOST_LINKS)
    images: tuple[Image, ...] = many(most=MOST_IMAGES)
    brand: Brand | None = None
    stops: tuple[Stop, ...] = many(most=MOST_STOPS)
    """Of a talk; none where they are the standard ones."""

    @field_validator("panes")
    @classmethod
    def _every_pane_once(cls, panes: tuple[PaneFrame, ...]) -> tuple[PaneFrame, ...]:
        if sorted(frame.pane for frame in panes) != sorted(PANES):
            raise ValueError("each of the five panes must be there once")
        return panes

    @model_validator(mode="after")
    def _sound(self) -> Canvas:
        ids = {card.id for card in self.cards}
        if len(ids) != len(self.cards):
            raise ValueError("two cards have the same id")
        if len({link.id for link in self.links}) != len(self.links):
            raise ValueError("two links have the same id")
        named = {scenario.id for scenario in self.scenarios}
        if len(named) != len(self.scenarios) or named & set(RESERVED_CASES):
            raise ValueError("two scenarios have the same id, or one that is reserved")
        if len({stop.id for stop in self.stops}) != len(self.stops):
            raise ValueError("two stops have the same id")
        for link in self.links:
            if link.start not in ids or link.end not in ids:
                raise ValueError(f"link {link.id} leads to a card that is not there")
        return self

    @cached_property
    def by_id(self) -> dict[str, Card]:
        """The cards by their id."""
        return {card.id: card for card in self.cards}

    @property
    def talk(self) -> tuple[Stop, ...]:
        """What is presented, in its order, hidden stops among them."""
        return self.stops or STANDARD

    def frame(self, pane: Pane) -> PaneFrame:
        """Where a pane lies."""
        return next(frame for frame in self.panes if frame.pane == pane)
