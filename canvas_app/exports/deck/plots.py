"""Native charts with their data: bars, lines and points, each in the look of the deck."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from PySide6.QtCore import QRectF

from canvas_app.exports.deck.data import workbook_of
from canvas_app.exports.deck.page import Page, named
from canvas_app.exports.deck.xml import box_of, child, find, hundredths, without
from canvas_app.exports.workbook.text import clean

Kind = Literal["bars", "columns", "lines", "points"]
_KINDS: Final[dict[Kind, Any]] = {
    "bars": XL_CHART_TYPE.BAR_CLUSTERED,
    "columns": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "lines": XL_CHART_TYPE.LINE_MARKERS,
    "points": XL_CHART_TYPE.XY_SCATTER_LINES,
}
_BY_NAME: Final[Any] = CategoryChartData
_BY_NUMBER: Final[Any] = XyChartData


@dataclass(frozen=True, kw_only=True)
class Series:
    """A row of numbers and how it is drawn. Points of an XY chart are in `points`."""

    name: str
    values: tuple[float | None, ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    colour: str
    alpha: float = 1.0
    dashed: bool = False
    width: float = 2.25
    """Points, of a line; 0 is none."""
    marker: int = 0
    """Its size in points; 0 is none."""
    colours: Mapping[int, str] = field(default_factory=dict)
    """Of single bars."""
    labels: tuple[int, ...] | None = None
    """Which of them say their number; None is all, () none."""


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A chart: what it says to those who can't see it, its numbers, and how they are written."""

    kind: Kind
    name: str
    told: str
    series: tuple[Series, ...]
    categories: tuple[str, ...] = ()
    form: str = "General"
    """The number format of labels."""
    axis: str = ""
    """That of the axis with the numbers; "" hides the axis."""
    across: str = "General"
    """That of the level axis of an XY chart."""
    size: float = 24.0
    gap: int = 60
    """Between bars, per cent of their width."""
    overlap: int = 0
    crosses: float | None = None
    """Where bars begin, if not at 0."""
    ends: tuple[float | None, float | None] = (None, None)
    reach: tuple[float | None, float | None] = (None, None)
    """Of the level axis of an XY chart."""


def add_plot(page: Page, rect: QRectF, plot: Plot) -> None:
    """Put a native chart onto a slide, with a workbook of its numbers in it."""
    frame = page.shapes.add_chart(_KINDS[plot.kind], *box_of(rect), _data(plot))
    named(frame, plot.name, plot.told)
    chart = frame.chart
    chart.has_title = False
    find(chart._chartSpace, "c:chart/c:autoTitleDeleted").set("val", "1")
    _write_in(page, chart._chartSpace, plot.size)
    _clear_ground(page, chart._chartSpace)
    _number_axes(chart._chartSpace)
    _legend(chart, plot)
    for made, series in zip(chart.plots[0].series, plot.series, strict=True):
        _draw(page, made, series, plot)
    if plot.kind in ("bars", "columns"):
        chart.plots[0].gap_width = plot.gap
        chart.plots[0].overlap = plot.overlap
    if plot.kind == "bars":
        _room_for_names(page, chart, rect, plot)
    _value_axis(page, chart, plot)
    _category_axis(page, chart, plot)
    chart.part.chart_workbook.update_from_xlsx_blob(workbook_of(chart._chartSpace))


def _data(plot: Plot) -> Any:
    if plot.kind == "points":
        xy = _BY_NUMBER(number_format=plot.form)
        for series in plot.series:
            row = xy.add_series(clean(series.name))
            for x, y in series.points:
                row.add_data_point(_plain(x), _plain(y))
        return xy
    made = _BY_NAME(number_format=plot.form)
    made.categories = [clean(name) or " " for name in plot.categories]
    for series in plot.series:
        made.add_series(clean(series.name), tuple(_plain(value) for value in series.values))
    return made


def _plain(value: float | None) -> float | None:
    """Without the dust behind the fifteenth digit."""
    return None if value is None else float(f"{value:.15g}")


def _write_in(page: Page, space: Any, size: float) -> None:
    """One style for all words of a chart."""
    without(space, "c:txPr")
    made = child(space, "c:txPr")
    child(made, "a:bodyPr")
    child(made, "a:lstStyle")
    paragraph = child(child(made, "a:p"), "a:pPr")
    style = child(paragraph, "a:defRPr", sz=hundredths(size))
    page.palette.fill(style, page.palette.muted)
    child(find(made, "a:p"), "a:endParaRPr", lang=page.language)
    after = find(space, "c:externalData")
    if after is not None:
        space.remove(made)
        after.addprevious(made)


def _clear_ground(page: Page, space: Any) -> None:
    """The slide shows through, and there is no frame: each program has its own idea of both."""
    without(space, "c:roundedCorners", "c:spPr")
    rounded = child(space, "c:roundedCorners", val=0)
    space.remove(rounded)
    find(space, "c:chart").addprevious(rounded)
    look = _after(find(space, "c:chart"), "c:spPr")
    page.palette.fill(look, None)
    page.palette.line(look, None)


def _number_axes(space: Any) -> None:
    """Its axes' ids as the format allows them: python-pptx has some below 0."""
    for element in space.iter(qn("c:axId"), qn("c:crossAx")):
        element.set("val", element.get("val").removeprefix("-"))


def _legend(chart: Any, plot: Plot) -> None:
    chart.has_legend = len(plot.series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False


def _draw(page: Page, made: Any, series: Series, plot: Plot) -> None:
    element, palette = made._element, page.palette
    without(element, "c:spPr", "c:marker", "c:dLbls", "c:smooth", "c:dPt")
    look = _placed(element, "c:spPr", ("c:tx",))
    if plot.kind in ("bars", "columns"):
        palette.fill(look, series.colour, alpha=series.alpha)
        after = look
        flip = find(element, "c:invertIfNegative")
        if flip is not None:
            after = flip
        for n, colour in sorted(series.colours.items()):
            after = _point(page, after, n, colour)
        _labels(page, after, series, plot, "outEnd")
        return
    if series.width:
        palette.line(look, series.colour, series.width, dashed=series.dashed, alpha=series.alpha)
    else:
        child(child(look, "a:ln", w=12_700), "a:noFill")
    marker = _after(look, "c:marker")
    child(marker, "c:symbol", val="circle" if series.marker else "none")
    if series.marker:
        child(marker, "c:size", val=series.marker)
        filled = child(marker, "c:spPr")
        palette.fill(filled, series.colour)
        palette.line(filled, page.palette.paper, 1.0)
    _labels(page, marker, series, plot, "t" if plot.kind == "lines" else "r")
    child(element, "c:smooth", val="0")


def _point(page: Page, after: Any, n: int, colour: str) -> Any:
    made = _after(after, "c:dPt")
    child(made, "c:idx", val=n)
    child(made, "c:invertIfNegative", val="0")
    child(made, "c:bubble3D", val="0")
    page.palette.fill(child(made, "c:spPr"), colour)
    return made


def _labels(page: Page, after: Any, series: Series, plot: Plot, place: str) -> None:
    """All bars say their number, or some points."""
    if series.labels == ():
        return
    made = _after(after, "c:dLbls")
    for n in series.labels or ():
        one = child(made, "c:dLbl")
        child(one, "c:idx", val=n)
        _label(page, one, plot, place)
    if series.labels is None:
        _label(page, made, plot, place)
    else:
        for name in _SHOWN:
            child(made, name, val="0")


_SHOWN: Final = (
    "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent",
    "c:showBubbleSize",
)  # fmt: skip


def _label(page: Page, parent: Any, plot: Plot, place: str) -> None:
    child(parent, "c:numFmt", formatCode=plot.form, sourceLinked=0)
    look = child(parent, "c:spPr")
    child(look, "a:noFill")
    child(child(look, "a:ln"), "a:noFill")
    words = child(parent, "c:txPr")
    child(words, "a:bodyPr", wrap="none")
    child(words, "a:lstStyle")
    paragraph = child(words, "a:p")
    style = child(child(paragraph, "a:pPr"), "a:defRPr", sz=hundredths(plot.size), b=1)
    page.palette.fill(style, page.palette.ink)
    child(paragraph, "a:endParaRPr", lang=page.language)
    child(parent, "c:dLblPos", val=place)
    for name in _SHOWN:
        child(parent, name, val="1" if name == "c:showVal" else "0")


def _room_for_names(page: Page, chart: Any, rect: QRectF, plot: Plot) -> None:
    """As much for the names of bars as they need, two fifths at most: there they are broken."""
    most = max((page.deck.wide(name, round(plot.size)) for name in plot.categories), default=0.0)
    left = min((most + plot.size) / max(rect.width(), 1.0), 0.42)
    legend = plot.size * 1.6 / max(rect.height(), 1.0) if len(plot.series) > 1 else 0.0
    foot = plot.size * 1.8 / max(rect.height(), 1.0) if plot.axis else 0.0
    right = min(plot.size * (2.0 if plot.axis else 4.5) / max(rect.width(), 1.0), 0.25)
    area = find(chart._chartSpace, "c:chart/c:plotArea")
    without(area, "c:layout")
    made = child(area, "c:layout")
    area.remove(made)
    area.insert(0, made)
    place = child(made, "c:manualLayout")
    child(place, "c:layoutTarget", val="inner")
    for name in ("c:xMode", "c:yMode"):
        child(place, name, val="edge")
    for name, share in (("c:x", left), ("c:y", legend + 0.01), ("c:w", 1 - left - right),
                        ("c:h", max(0.98 - legend - foot, 0.2))):  # fmt: skip
        child(place, name, val=round(share, 4))


def _value_axis(page: Page, chart: Any, plot: Plot) -> None:
    axis = chart.value_axis
    low, high = plot.ends
    values = [value for series in plot.series for value in series.values if value is not None]
    if plot.crosses is None and values and min(values) >= 0:
        low = 0.0  # else programs begin where they like, and bars lie
    axis.minimum_scale, axis.maximum_scale = low, high
    axis.has_minor_gridlines = False
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = bool(plot.axis)
    if plot.axis:
        axis.tick_labels.number_format = plot.axis
        axis.tick_labels.number_format_is_linked = False
        _stroke(page, axis.major_gridlines._xAx, "c:majorGridlines", page.deck.theme.line)
    else:
        axis.visible = False
    _axis_line(page, axis._element, None)


def _category_axis(page: Page, chart: Any, plot: Plot) -> None:
    axis = chart.category_axis
    axis.has_major_gridlines = axis.has_minor_gridlines = False
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    if plot.kind == "points":
        axis.tick_labels.number_format = plot.across
        axis.tick_labels.number_format_is_linked = False
        axis.minimum_scale, axis.maximum_scale = plot.reach
    if plot.kind == "bars":
        axis.reverse_order = True  # the first on top
        if plot.axis:  # else its numbers would be on top too
            _crossing(chart, "c:valAx", "max")
    if plot.crosses is not None:
        chart.value_axis.crosses_at = plot.crosses
    _axis_line(page, axis._element, page.deck.theme.edge)


def _crossing(chart: Any, axis: str, where: str) -> None:
    """Where an axis stands on the other one."""
    element = find(chart._chartSpace, f"c:chart/c:plotArea/{axis}/c:crosses")
    if element is not None:
        element.set("val", where)


def _axis_line(page: Page, element: Any, colour: str | None) -> None:
    """The line of an axis; None is none."""
    without(element, "c:spPr")
    later = ("c:txPr", "c:crossAx")
    made = child(element, "c:spPr")
    page.palette.line(made, colour, 0.75)
    for tag in later:
        found = find(element, tag)
        if found is not None:
            element.remove(made)
            found.addprevious(made)
            return


def _stroke(page: Page, axis: Any, tag: str, colour: str) -> None:
    lines = find(axis, tag)
    without(lines, "c:spPr")
    page.palette.line(child(lines, "c:spPr"), colour, 0.75)


def _placed(parent: Any, tag: str, before: Iterable[str]) -> Any:
    """A new element after the last of some others."""
    found = [find(parent, name) for name in before]
    return _after([each for each in found if each is not None][-1], tag)


def _after(element: Any, tag: str) -> Any:
    holder = element.getparent()
    made = child(holder, tag)
    holder.remove(made)
    element.addnext(made)
    return made


def spread(values: Sequence[float | None]) -> float:
    """The largest of some numbers, for choosing how they are written."""
    return max((abs(value) for value in values if value is not None), default=0.0)
