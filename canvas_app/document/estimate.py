"""An input number that says how sure it is and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, StringConstraints

from canvas_app.document.base import Clarity, Id, Line, Model, Number, many
from canvas_app.document.text import N_

AsOf = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A year, a month or a day, as ISO 8601 writes it: 2025, 2025-06, 2025-06-30."""


def _printable(url: str) -> str:
    if any(ord(c) < 0x20 for c in url):
        raise ValueError("a control character in a web address")
    return url


Url = Annotated[str, StringConstraints(max_length=2_000), AfterValidator(_printable)]


class Source(Model):
    """Where a number comes from. Nothing opens the address by itself."""

    text: Line = Field(default="", title=N_("Source"))
    url: Url = Field(default="", title=N_("Web address"))
    as_of: AsOf | None = Field(default=None, title=N_("As of"))


MOST_SCENARIOS: Final = 20


class ScenarioValue(Model):
    """What a number is in a named scenario of the document, in place of its base."""

    scenario: Id
    value: Number


class Estimate(Model):
    """A number in three cases, and in named scenarios that see it differently.

    `low` and `high` are the values *in the low case and in the high case* (pessimistic,
    optimistic), not the smaller and the larger: the low case of churn is usually the larger
    figure. A missing one is the base; so is the value in a scenario that does not name it.
    """

    base: Number
    low: Number | None = None
    high: Number | None = None
    unit: Line = ""
    source: Source | None = None
    clarity: Clarity | None = None
    scenarios: tuple[ScenarioValue, ...] = many(most=MOST_SCENARIOS)

    def typed_in(self, case: str) -> float | None:
        """What is typed for a case, a scenario's id among them; None where the base counts."""
        if case == "base":
            return self.base
        if case == "low":
            return self.low
        if case == "high":
            return self.high
        return next((own.value for own in self.scenarios if own.scenario == case), None)

    def value_in(self, case: str) -> float:
        """The number that counts in a case."""
        typed = self.typed_in(case)
        return self.base if typed is None else typed


def quantity(
    title: str,
    unit: str,
    help: str,
    *,
    measure: str,
    assumed: float | None = None,
) -> Any:
    """A field that holds an `Estimate`.

    `measure` says how to show and read it: count, money, share, months, years or number.
    `unit` may name "{currency}" and "{year}", the target year. `assumed` is what counts while
    nothing is typed; it is shown as an assumption, on the screen and in the workbook.
    """
    extra: dict[str, Any] = {"unit": unit, "measure": measure}
    if assumed is not None:
        extra["assumed"] = assumed
    return Field(default=None, title=title, description=help, json_schema_extra=extra)


class Share(Model):
    """One named step that keeps a fraction: a filter, or a stage of a funnel."""

    label: Line = Field(default="", title=N_("Name"))
    share: Estimate | None = quantity(
        N_("Share"), "%", N_("The part that is left after this step."), measure="share"
    )


def choices(words: Mapping[Any, str]) -> dict[str, Any]:
    """What a field's metadata says about the words that may be chosen, with their titles."""
    return {"choices": dict(words)}
