"""The tables of cards, each as one record. Adding a table adds a record to `TABLES`.

What a person may type comes from the card class itself; a record adds the calculated figures
beside it, and what stands in the row of totals.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from canvas_app.document.text import N_


@dataclass(frozen=True)
class FigureColumn:
    """A calculated column: the key of each card's figure behind its id, and of the total's."""

    key: str
    total: str = ""
    only_with: str = ""
    """A field of the card: while it is empty on every card, the column says nothing."""


@dataclass(frozen=True)
class CardTable:
    """A table of one kind of card, a card a row."""

    id: str
    kind: str
    title: str
    add: str
    """What the row for a new card says; "" where none is added here."""
    empty: str
    figures: tuple[FigureColumn, ...] = ()
    only: tuple[str, ...] = ()
    """The fields that it shows; empty for all but those of `without`."""
    without: tuple[str, ...] = ()
    """Fields that another table of the same kind shows."""
    first_rows: Mapping[str, str] = field(default_factory=dict)
    """For a list field, the name of the row that is offered while no card has one."""
    totals: Mapping[str, str] = field(default_factory=dict)
    """Keys of figures that stand below columns of inputs, by the input's field."""

    def shows(self, name: str) -> bool:
        """Whether a field of the card has a column here."""
        return name in self.only if self.only else name not in self.without


_VALUE = ("value", "value_drivers", "captured")

SEGMENTS = CardTable(
    "segments",
    "segment",
    N_("Segments"),
    N_("Add segment"),
    N_("No segment yet. Add one, or paste cells from a spreadsheet."),
    (
        FigureColumn("customers_left", only_with="filters"),
        FigureColumn("tam", "tam"),
        FigureColumn("sam", "sam"),
        FigureColumn("som", "som"),
        FigureColumn("customers_won", "som_customers"),
    ),
    without=_VALUE,
)
VALUE_THEORY = CardTable(
    "value-theory",
    "segment",
    N_("What the product is worth to customers"),
    "",
    N_("Without segments there is nobody to be worth anything to. Add one above."),
    (
        FigureColumn("value_created", only_with="value_drivers"),
        FigureColumn("value_captured"),
        FigureColumn("tam_value", "tam_value"),
        FigureColumn("sam_value", "sam_value"),
        FigureColumn("som_value", "som_value"),
    ),
    only=_VALUE,
)
MARKET_TOTALS = CardTable(
    "market-totals",
    "market_total",
    N_("Market totals, top-down"),
    N_("Add market total"),
    N_("No market total yet. Add a published market size to check the segments against."),
    (
        FigureColumn("tam", "tam_top_down"),
        FigureColumn("sam", "sam_top_down"),
        FigureColumn("som", "som_top_down"),
    ),
)
CHANNELS = CardTable(
    "channels",
    "channel",
    N_("Channels"),
    N_("Add channel"),
    N_("No channel yet. Add one, or paste cells from a spreadsheet."),
    (
        FigureColumn("conversion", only_with="conversions"),
        FigureColumn("from_leads", only_with="conversions"),
        FigureColumn("capacity", only_with="reps"),
        FigureColumn("new", "new_customers"),
        FigureColumn("cac", "cac"),
        FigureColumn("ltv_cac", "ltv_cac"),
    ),
    first_rows={"conversions": N_("Lead to customer")},
    totals={"spend": "spend"},
)
TIERS = CardTable(
    "tiers",
    "tier",
    N_("Tiers"),
    N_("Add tier"),
    N_("No price tier yet. Add one, or paste cells from a spreadsheet."),
    (FigureColumn("revenue", "tier_revenue"),),
    totals={"mix": "tier_revenue_mix"},
)
OFFERS = CardTable(
    "offers",
    "offer",
    N_("Offers"),
    N_("Add offer"),
    N_("No offer yet. Its margin and churn make the unit economics."),
)

TABLES: tuple[CardTable, ...] = (SEGMENTS, VALUE_THEORY, MARKET_TOTALS, CHANNELS, TIERS, OFFERS)
