"""Rich, valid canvases from a seed: the same number always gives the same canvas.

They hold what people type and what they leave out: empty fields, low and high cases, zeros,
several lanes, filters, tiers in and out of mixes, channels without spend, cards in the margin.
"""

from __future__ import annotations

import random
from typing import Any

from canvas_app.document.canvas import Canvas, Link, Scenario
from canvas_app.document.cards import Card, new_card
from canvas_app.document.cards.price import BILLINGS
from canvas_app.document.panes import LANES

WORDS = (
    "Remote SMB", "Enterprise", "中小企业", "Agencies & partners", "Öffentliche Hand", "=1+1",
    "Support desks", "+49 direct", "@home", "Ops – EMEA", 'The "others"', "Schools",
)  # fmt: skip
SCENARIOS = ("Price war", "涨价", "", "2027", "Base", '=best, "or" so?')
CURRENCIES = ("USD", "EUR", "CNY", "JPY", "CHF", "SEK")


class Dice:
    """Draws the parts of a canvas."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.later = random.Random(-seed - 1)
        """For what was added later, so that the rest of a seed's canvas stays what it was."""
        self.scenarios = tuple(f"what-if-{i}" for i in range(self.later.choice((0, 1, 1, 2, 3))))
        self._made = 0

    def chance(self, p: float) -> bool:
        return self.random.random() < p

    def id(self, kind: str) -> str:
        self._made += 1
        return f"{kind}-{self._made}"

    def title(self) -> str:
        return self.random.choice(WORDS) if self.chance(0.9) else ""

    def estimate(self, low: float, high: float, digits: int = 4, typed: float = 0.85) -> Any:
        """An estimate between two numbers, sometimes with cases, sometimes none at all."""
        if not self.chance(typed):
            return None
        draw = self.random.uniform
        made: dict[str, Any] = {"base": float(f"{draw(low, high):.{digits}g}")}
        if self.chance(0.4):
            made["low"] = float(f"{draw(low, high):.{digits}g}")
        if self.chance(0.4):
            made["high"] = float(f"{draw(low, high):.{digits}g}")
        if self.chance(0.3):
            made["source"] = {"text": "a study", "url": "https://example.com/x", "as_of": "2025-06"}
        if self.chance(0.3):
            made["clarity"] = self.random.randint(1, 5)
        own = [s for s in self.scenarios if self.later.random() < 0.25]
        values = [float(f"{self.later.uniform(low, high):.{digits}g}") for _ in own]
        made["scenarios"] = [{"scenario": s, "value": v} for s, v in zip(own, values, strict=True)]
        return made

    def growth(self) -> Any:
        """A growth a year, sometimes below 0, often not typed at all."""
        if self.later.random() < 0.5:
            return None
        low, base, high = sorted(round(self.later.uniform(-0.2, 0.5), 3) for _ in range(3))
        return {"base": base, "low": low, "high": high}

    def share(self, low: float = 0.02, high: float = 1.0, typed: float = 0.85) -> Any:
        if self.chance(0.04):
            return {"base": self.random.choice((0.0, 1.0))}
        return self.estimate(low, high, 3, typed)

    def shares(self, most: int, **more: Any) -> list[dict[str, Any]]:
        count = self.random.randint(0, most)
        return [
            {"label": self.title(), "share": self.share(typed=0.92), **more} for _ in range(count)
        ]


def canvas(seed: int) -> Canvas:
    """The canvas of a seed."""
    dice = Dice(seed)
    segments = [_segment(dice) for _ in range(dice.random.choice((0, 1, 1, 2, 3, 5)))]
    tiers = _tiers(dice)
    cards: list[Card] = [
        *segments,
        *(_market_total(dice) for _ in range(dice.random.choice((0, 0, 1, 1, 2, 4)))),
        *(_channel(dice) for _ in range(dice.random.choice((0, 1, 2, 3, 4)))),
        *tiers,
        *(_offer(dice, i) for i in range(dice.random.choice((0, 1, 1, 2)))),
        *_words(dice),
        *(_research(Dice(seed * 10 + i), i) for i in range(seed % 3)),
    ]
    dice.random.shuffle(cards)
    links = [
        Link(id=dice.id("link"), start=segment.id, end=tier.id)
        for segment in segments
        for tier in tiers
        if dice.chance(0.35)
    ]
    return Canvas(
        id=f"generated-{seed}",
        title=f"Generated {seed}",
        author="A. Person",
        currency=dice.random.choice(CURRENCIES),
        language=dice.random.choice(("en", "en", "zh_CN")),
        tolerance=dice.random.choice((0.1, 0.25, 0.5)),
        ltv_cap_months=dice.random.choice((12, 36, 60)),
        scenarios=tuple(Scenario(id=i, name=dice.later.choice(SCENARIOS)) for i in dice.scenarios),
        **_years(dice),
        cards=tuple(cards),
        links=tuple(links),
    )


def _years(dice: Dice) -> dict[str, Any]:
    """How far the projection reaches, and how the share is reached."""
    horizon = dice.later.choice((1, 3, 5, 5, 10))
    return {
        "horizon": horizon,
        "target_year": dice.later.randint(1, horizon),
        "share_ramp": dice.later.choice(("linear", "logistic")),
        "ramp_speed": dice.later.choice((0.5, 2.0, 3.7)),
        "ramp_middle": dice.later.choice((0.0, 1.5, 2.0)),
        "ramp_ceiling": dice.later.choice((0.9, 1.0, 1.2)),
    }


def _place(dice: Dice, home: str) -> dict[str, Any]:
    """Mostly on the home pane, sometimes parked in the margin."""
    pane = home if dice.chance(0.93) else None
    at = {"x": dice.random.uniform(-500, 1500), "y": dice.random.uniform(-500, 1500)}
    return {"pane": pane, "order": dice.random.randint(-50, 50), **at, **_habits(dice)}


def _habits(dice: Dice) -> dict[str, Any]:
    """What people do to cards of any kind: lock, collapse, group, remark."""
    made: dict[str, Any] = {}
    later = dice.later
    for name, value in (("locked", True), ("collapsed", True), ("group", "together")):
        if later.random() < 0.1:
            made[name] = value
    if later.random() < 0.1:
        made["text_size"] = later.choice(("small", "large", "huge"))
    if later.random() < 0.1:
        said = {"id": "said", "author": "Ann 安", "at": "2026-11-22T10:05Z", "text": "Sure?"}
        made["comments"] = [said, {"id": "done", "text": "=1", "resolved": True}]
    return made


def _segment(dice: Dice) -> Card:
    drivers = [
        {
            "label": dice.title(),
            "amount": dice.estimate(5, 5_000),
            "times": dice.estimate(1, 200, 3, 0.6),
        }
        for _ in range(dice.random.choice((0, 0, 1, 3)))
    ]
    return new_card(
        "segment",
        dice.id("segment"),
        title=dice.title(),
        text="Some words.",
        lane=dice.random.choice((*LANES, "target")),
        customers=dice.estimate(10, 2_000_000, 6, 0.93),
        filters=dice.shares(3),
        revenue=dice.estimate(20, 90_000, typed=0.65),
        serviceable=dice.share(typed=0.6),
        obtainable=dice.share(0.005, 0.5, 0.9),
        value=dice.estimate(100, 50_000, typed=0.4),
        value_drivers=drivers,
        captured=dice.share(0.02, 0.4, 0.6),
        growth=dice.growth(),
        **_place(dice, "market"),
    )


def _market_total(dice: Dice) -> Card:
    levels = dice.random.choice(((), ("tam",), ("tam", "sam"), ("sam", "som"), ("som",), ("sam",)))
    filters = [
        {"label": dice.title(), "share": dice.share(typed=0.95), "level": level} for level in levels
    ]
    return new_card(
        "market_total",
        dice.id("total"),
        title=dice.title(),
        size=dice.estimate(1e6, 5e11, 5),
        filters=filters,
        **_place(dice, "market"),
    )


def _channel(dice: Dice) -> Card:
    people = dice.chance(0.5)
    return new_card(
        "channel",
        dice.id("channel"),
        title=dice.title(),
        leads=dice.estimate(50, 90_000),
        leads_growth=dice.growth(),
        conversions=dice.shares(3),
        reps=dice.estimate(1, 40, 3) if people else None,
        deals_per_rep=dice.estimate(3, 90, 3) if people else None,
        ramp=dice.share(0.4, 1.0, 0.3),
        spend={"base": 0.0} if dice.chance(0.05) else dice.estimate(5_000, 3e6, 4, 0.8),
        **_place(dice, "distribution"),
    )


def _tiers(dice: Dice) -> list[Card]:
    count = dice.random.choice((0, 1, 2, 3, 3))
    whole = dice.chance(0.7)
    return [_tier(dice, count if whole else 0) for _ in range(count)]


def _tier(dice: Dice, equal: int) -> Card:
    mix = {"base": float(f"{1 / equal:.15g}")} if equal else dice.share(typed=0.7)
    return new_card(
        "tier",
        dice.id("tier"),
        title=dice.title(),
        price=dice.estimate(3, 2_000, 4, 0.93),
        unit_name=dice.random.choice(("", "seat", "席位")),
        billing=dice.random.choice(tuple(BILLINGS)),
        units=dice.estimate(1, 80, 3, 0.6),
        years_between=dice.estimate(1, 6, 2),
        mix=mix,
        **_place(dice, "price"),
    )


def _offer(dice: Dice, order: int) -> Card:
    churn = dice.random.choice(("monthly_churn", "annual_churn", "both", "none"))
    zero = {"base": 0.0}
    monthly = zero if dice.chance(0.1) else dice.estimate(0.002, 0.08, 3, 1.0)
    annual = dice.estimate(0.03, 0.6, 3, 1.0)
    return new_card(
        "offer",
        dice.id("offer"),
        title=dice.title(),
        gross_margin=dice.share(0.2, 0.95, 0.9),
        monthly_churn=monthly if churn in ("monthly_churn", "both") else None,
        annual_churn=annual if churn in ("annual_churn", "both") else None,
        fixed_cost=dice.estimate(1e4, 5e6, typed=0.6),
        opening_revenue=dice.estimate(1e5, 9e6, typed=0.6),
        expansion=dice.estimate(1e3, 9e5, typed=0.7),
        contraction=dice.estimate(1e3, 2e5, typed=0.7),
        churned_revenue=dice.estimate(1e3, 5e5, typed=0.7),
        price_growth=dice.growth(),
        customers_now={"base": float(dice.later.randint(0, 5_000))},
        **{**_place(dice, "price"), "order": order},
    )


def _research(dice: Dice, number: int) -> Card:
    """Prices that mostly rise, curves that mostly run their way, numbers left out here and there.

    From dice of their own, so that all other cards of a seed stay as they are.
    """
    draw, typed = dice.random.uniform, dice.random.choice((1.0, 1.0, 0.8))

    def number_at(value: float) -> Any:
        return dice.estimate(value * 0.999, value * 1.001, 6, typed)

    def curve(count: int, *, falls: bool) -> list[float]:
        shares = sorted((draw(0, 1) for _ in range(count)), reverse=falls)
        if dice.chance(0.15):
            dice.random.shuffle(shares)
        return [float(f"{share:.2g}") for share in shares]

    def prices(count: int) -> list[float]:
        made = sorted(float(f"{draw(5, 500):.3g}") for _ in range(count))
        if dice.chance(0.15):
            dice.random.shuffle(made)
        return made

    offered, judged = dice.random.choice((0, 1, 2, 5)), dice.random.choice((0, 1, 2, 4, 8))
    curves = [curve(judged, falls=falls) for falls in (True, True, False, False)]
    return new_card(
        "research",
        f"research-{number}",
        title=dice.title(),
        respondents=dice.estimate(20, 900, 3, 0.7),
        billing=dice.random.choice(tuple(BILLINGS)),
        offers=[
            {"price": number_at(price), "share": {"base": share}}
            for price, share in zip(prices(offered), curve(offered, falls=True), strict=True)
        ],
        answers=[
            {
                "price": number_at(price),
                "too_cheap": number_at(shares[0]),
                "cheap": {"base": shares[1]},
                "expensive": {"base": shares[2], "low": shares[2]},
                "too_expensive": number_at(shares[3]),
            }
            for price, *shares in zip(prices(judged), *curves, strict=True)
        ],
        **_place(dice, "price"),
    )


def _words(dice: Dice) -> list[Card]:
    """Cards that only say something."""
    kinds: dict[str, dict[str, Any]] = {
        "persona": {"roles": ["user", "buyer"], "pains": ["-slow", "=costly()"]},
        "competitor": {"strength": "known", "weakness": "+expensive"},
        "message": {"pain": "@pain", "value": "time"},
        "note": {},
        "job": {"aspect": "goal"},
        "partner": {"role": "reseller"},
    }
    homes = {"persona": "customer", "competitor": "market", "message": "positioning"}
    return [
        new_card(
            kind,
            dice.id(kind),
            title=dice.title(),
            text=dice.random.choice(("", "A line.\nAnother.", "很长的一段文字" * 30)),
            tags=["a", "b"],
            **fields,
            **_place(dice, homes.get(kind, "distribution")),
        )
        for kind, fields in kinds.items()
        if dice.chance(0.5)
    ]
