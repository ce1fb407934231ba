"""The workbook's sheets in their order: the one list of what they are called and are for."""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.document.text import N_


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its key within the program, its title, and what the About sheet says of it."""

    key: str
    title: str
    what: str
    optional: bool = False
    """Only there where there is something to put on it."""


SHEETS = (
    Sheet(
        "summary",
        N_("Summary"),
        N_("The headline figures, charts, findings, and the scenario selector."),
    ),
    Sheet(
        "canvas",
        N_("Canvas"),
        N_("The five panes with their cards, made to be printed on one page."),
    ),
    Sheet("cards", N_("Cards"), N_("Every card in full, and the links between cards.")),
    Sheet(
        "inputs",
        N_("Inputs"),
        N_("Every estimate with its source. The only sheet with typed numbers."),
    ),
    Sheet(
        "market",
        N_("Market"),
        N_("TAM, SAM and SOM: bottom-up, top-down, and by value theory."),
    ),
    Sheet(
        "projection",
        N_("Projection"),
        N_("The market, and what the channels deliver of it, year by year."),
    ),
    Sheet(
        "channels",
        N_("Channels"),
        N_("New customers a year, and what each costs to win."),
    ),
    Sheet(
        "price",
        N_("Price"),
        N_("What a customer pays a year, per tier and over the mix; price research."),
    ),
    Sheet(
        "economics",
        N_("Economics"),
        N_("Margin, churn, LTV, CAC payback, retention."),
    ),
    Sheet(
        "sensitivity",
        N_("Sensitivity"),
        N_("Which assumption moves the result most, one input at a time."),
    ),
    Sheet(
        "messaging",
        N_("Messaging"),
        N_("Who takes part in buying, what hurts them, and what to say to whom."),
        optional=True,
    ),
    Sheet(
        "explained",
        N_("Explained"),
        N_("How every headline figure comes about, down to inputs and their sources."),
    ),
    Sheet("checks", N_("Checks"), N_("What must hold, each with its own formula and tolerance.")),
    Sheet("about", N_("About"), N_("This sheet.")),
)
