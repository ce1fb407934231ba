"""Charts over the years: the projection with its band, and need against capacity."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.text import Text
from canvas_app.drawing.charts.build.market import NOTHING_SIZED
from canvas_app.drawing.charts.build.said import (
    axis_for,
    heading,
    listed,
    reason,
    said,
    sentences,
    value_of,
)
from canvas_app.drawing.charts.years import CapacityChart, Line, ProjectionChart, Row, YearPanel
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import Absent, Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.quantities import Series
from canvas_app.numbers.shown import Shown


def projection_chart(
    model: Model,
    case: Case,
    shown: Shown,
    *,
    rows: Sequence[Series] = (),
    other: Case | None = None,
) -> ProjectionChart:
    """TAM, SAM and SOM over the years, or other rows, with the band from low to high.

    `other` is a second case to compare with, drawn as a line of its own.
    """
    title = shown.line(Text("The market over the years"))
    wanted = tuple(rows) or (model.projection.tam, model.projection.sam, model.projection.som)
    years = range(model.canvas.horizon + 1)
    if all(_row(series, years, case) == (None,) * len(years) for series in wanted):
        return ProjectionChart(title=title, empty=shown.line(Text(NOTHING_SIZED)))
    panels = tuple(_panel(model, series, years, case, other, shown) for series in wanted)
    target = model.canvas.target_year
    note = heading(model, case, shown, wanted[0](wanted[0].first).unit, _target_note(model))
    words = [
        _panel_words(model, series, years, case, shown)
        for series in wanted
        if _last(_row(series, years, case)) is not None
    ]
    return ProjectionChart(
        title=title,
        note=note,
        words=listed(shown, words),
        years=_names(model, years),
        panels=panels,
        band=shown.line(Text("Low to high case")),
        marked=target if target in years else None,
    )


def _panel(
    model: Model,
    series: Series,
    years: range,
    case: Case,
    other: Case | None,
    shown: Shown,
) -> YearPanel:
    now = _line(model, series, years, case, shown)
    low, high = (_line(model, series, years, c, shown) for c in ("low", "high"))
    banded = low.values != high.values
    second = _line(model, series, years, other, shown) if other and other != case else None
    drawn = [now, *([low, high] if banded else []), *([second] if second else [])]
    some = series(series.first)
    missing = next((v for t in years for v in [_value(series, t, case)] if _absent(v)), 0.0)
    return YearPanel(
        name=shown.line(series.label),
        axis=axis_for(shown, some.measure, (v for line in drawn for v in line.values)),
        now=now,
        low=low if banded else None,
        high=high if banded else None,
        other=second,
        hovers=tuple(_hover(model, series, t, case, drawn, shown) for t in years),
        reason=reason(shown, missing),
    )


def _line(model: Model, series: Series, years: range, case: Case, shown: Shown) -> Line:
    values = _row(series, years, case)
    last = _last(values)
    measure = series(series.first).measure
    text = "" if last is None else shown.value(measure, last)
    return Line(shown.line(case_title(model.canvas, case)), values, text)


def _hover(
    model: Model, series: Series, year: int, case: Case, drawn: Sequence[Line], shown: Shown
) -> str:
    """The year with each line's value in full: "2029: $38.2M · Low: … · High: …"."""
    name = str(model.canvas.base_year + year)
    value = _value(series, year, case)
    if isinstance(value, Absent):
        return said(shown, name, shown.value("count", value), value)
    measure = series(year).measure
    others = [
        said(shown, line.name, shown.full(measure, at))
        for line in drawn[1:]
        if (at := line.values[year]) is not None
    ]
    return shown.joined((said(shown, name, shown.full(measure, value)), *others))


def _panel_words(model: Model, series: Series, years: range, case: Case, shown: Shown) -> str:
    """From the first year that has a number to the last."""
    values = _row(series, years, case)
    known = [t for t, value in enumerate(values) if value is not None]
    measure = series(series.first).measure
    first, last = known[0], known[-1]
    return shown.line(
        Text(
            "{name}: {start} in {first}, {end} in {last}",
            name=series.label,
            start=shown.value(measure, values[first] or 0.0),
            first=model.canvas.base_year + first,
            end=shown.value(measure, values[last] or 0.0),
            last=model.canvas.base_year + last,
        )
    )


def capacity_chart(model: Model, case: Case, shown: Shown) -> CapacityChart:
    """Customers that SOM needs against those that the channels bring, and the gap between."""
    title = shown.line(Text("Can the channels deliver the SOM?"))
    delivery, canvas = model.delivery, model.canvas
    years = range(canvas.horizon + 1)
    need, brought = (_row(series, years, case) for series in (delivery.needed, delivery.customers))
    if _last(need) is None and _last(brought[1:]) is None:  # today's customers alone are no plan
        teach = Text(
            "Put a segment with its obtainable share into Target now, and channels with their "
            "leads and conversions into Distribution: need and capacity stand side by side here."
        )
        return CapacityChart(title=title, empty=shown.line(teach))
    gap = delivery.gap_customers.evaluate(case)
    money = delivery.gap_money.evaluate(case)
    short = not isinstance(gap, Absent) and gap > 0
    year = canvas.base_year + canvas.target_year
    if isinstance(gap, Absent):
        verdict = said(
            shown, delivery.gap_customers.label, shown.value(delivery.gap_customers, gap), gap
        )
        label = ""
    else:
        number = shown.value(delivery.gap_customers, abs(gap))
        label = shown.line(
            Text("short by {number}", number=number)
            if short
            else Text("{number} to spare", number=number)
        )
        verdict = shown.line(
            Text(
                "In {year} the channels fall short by {number} customers ({money} of SOM).",
                year=year,
                number=number,
                money=shown.value(delivery.gap_money, money),
            )
            if short
            else Text(
                "In {year} the channels can win what the SOM needs, with {number} customers "
                "to spare.",
                year=year,
                number=number,
            )
        )
    names = _names(model, years)
    need_name, brought_name = delivery.needed.label, delivery.customers.label
    hovers = tuple(_both(model, t, case, shown) for t in years)
    return CapacityChart(
        title=title,
        note=shown.joined((case_title(canvas, case), verdict)),
        tone="bad" if short else "quiet" if isinstance(gap, Absent) else "good",
        words=sentences(shown, (verdict, listed(shown, _in_short(need, brought, names, shown)))),
        years=names,
        axis=axis_for(shown, "count", (*need, *brought)),
        need=need,
        brought=brought,
        need_name=shown.line(need_name),
        brought_name=shown.line(brought_name),
        hovers=hovers,
        marked=canvas.target_year if canvas.target_year in years else None,
        gap=label,
        short=short,
    )


def _in_short(need: Row, brought: Row, names: Sequence[str], shown: Shown) -> list[str]:
    """Each year that has both numbers, for those who can't see the bars."""
    return [
        shown.line(
            Text(
                "{year}: {needed} needed, {number} customers",
                year=name,
                needed=shown.value("count", wanted),
                number=shown.value("count", won),
            )
        )
        for name, wanted, won in zip(names, need, brought, strict=True)
        if wanted is not None and won is not None
    ]


def _both(model: Model, year: int, case: Case, shown: Shown) -> str:
    """The year, what is needed in it, what the channels bring, and each channel's part."""
    delivery = model.delivery
    parts = [str(model.canvas.base_year + year)]
    for series in (delivery.needed, delivery.customers):
        value = _value(series, year, case)
        parts.append(said(shown, series.label, shown.full("count", value), value))
    for way in delivery.channels:
        if year in way.new.years and value_of(way.new(year), case) is not None:
            text = shown.full("count", way.new(year).evaluate(case))
            name = Text("{channel}, new", channel=way.channel.card.name)
            parts.append(said(shown, name, text))
    return shown.joined(parts)


def _value(series: Series, year: int, case: Case) -> float | Absent:
    if year not in series.years:
        return Absent(Text("it begins in a later year"))
    return series(year).evaluate(case)


def _row(series: Series, years: range, case: Case) -> Row:
    values = (_value(series, year, case) for year in years)
    return tuple(None if isinstance(value, Absent) else value for value in values)


def _last(values: Row) -> float | None:
    return next((value for value in reversed(values) if value is not None), None)


def _absent(value: float | Absent) -> bool:
    return isinstance(value, Absent)


def _names(model: Model, years: range) -> tuple[str, ...]:
    return tuple(str(model.canvas.base_year + year) for year in years)


def _target_note(model: Model) -> Text:
    year = model.canvas.base_year + model.canvas.target_year
    return Text("target year {year}", year=year)
