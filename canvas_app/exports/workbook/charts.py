"""Native charts that carry their data, so that a preview which can't calculate shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from openpyxl.chart import BarChart, LineChart, ScatterChart
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.series import Series as OneSeries
from openpyxl.chart.series import SeriesLabel, XYSeries
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
)

from canvas_app.exports.workbook import looks
from canvas_app.exports.workbook.grid import Axis, Chart, Grid, Series, Shape
from canvas_app.exports.workbook.place import absolute
from canvas_app.exports.workbook.text import clean, for_cell

_EMU = 9525
Shows = Callable[[str, int, int], float | str]
"""What a cell of a sheet shows."""


def draw(
    chart: Chart, grid: Grid, titles: dict[str, str], shows: Shows, form: str, font: str
) -> Any:
    """An openpyxl chart, placed and with cached data. `form` is the number format of labels."""
    made = _KINDS[chart.shape](chart)
    made.roundedCorners = False
    made.style = 2
    title = titles[chart.sheet]
    for i, series in enumerate(chart.series):
        drawn = _drawn(i, series, chart, title, shows)
        if chart.shape == "bars" and chart.up is None:
            drawn.dLbls = _labels(chart, form, font)
        made.series.append(drawn)
    _axes(made, chart, font)
    made.title = clean(chart.title)
    _plain_title(made, font, 1100)
    if len(chart.series) > 1:
        made.legend.position = "b"
        made.legend.txPr = _text(900, looks.MUTED, font)
    else:
        made.legend = None
    made.graphical_properties = GraphicalProperties(ln=LineProperties(solidFill=looks.LINE))
    made.anchor = _anchor(chart, grid)
    return made


def _bars(chart: Chart) -> Any:
    bars: Any = BarChart()
    bars.type = "bar" if chart.sideways else "col"
    bars.grouping = "stacked" if chart.stacked else "clustered"
    bars.gapWidth = 45
    beside = len(chart.series) > 1 and not chart.stacked and not chart.around
    bars.overlap = 0 if beside else 100
    return bars


def _lines(chart: Chart) -> Any:
    lines: Any = LineChart()
    lines.grouping = "standard"
    return lines


def _scatter(chart: Chart) -> Any:
    scatter: Any = ScatterChart()
    scatter.scatterStyle = "lineMarker"
    return scatter


_KINDS: dict[Shape, Callable[[Chart], Any]] = {
    "bars": _bars,
    "lines": _lines,
    "scatter": _scatter,
}


def _drawn(i: int, series: Series, chart: Chart, title: str, shows: Shows) -> Any:
    """One series with its cells, in its colour."""
    values = NumDataSource(numRef=_numbers(series.values, chart.sheet, title, shows))
    made: Any
    if chart.shape == "scatter":
        made = XYSeries(idx=i, order=i)
        made.xVal = AxDataSource(numRef=_numbers(chart.names, chart.sheet, title, shows))
        made.yVal = values
    else:
        made = OneSeries(idx=i, order=i)
        made.cat = AxDataSource(strRef=_words(chart.names, chart.sheet, title, shows))
        made.val = values
    made.tx = _label(series.title, chart, title, shows)
    if chart.shape != "bars":
        made.smooth = False
        made.spPr = GraphicalProperties(ln=_stroke(series))
        made.marker = Marker(symbol="none" if series.dashed else "circle", size=5)
        made.marker.spPr = _filled(series.colour)
        return made
    made.invertIfNegative = False
    made.spPr = _filled(series.colour)
    for j, colour in enumerate(chart.colours):
        point = DataPoint(idx=j, invertIfNegative=False)
        point.spPr = _filled(colour)
        made.dPt.append(point)
    return made


def _stroke(series: Series) -> LineProperties:
    return LineProperties(
        solidFill=series.colour, w=22225, prstDash="sysDash" if series.dashed else None
    )


def _labels(chart: Chart, form: str, font: str) -> DataLabelList:
    return DataLabelList(
        numFmt=form,
        txPr=_text(900, looks.INK, font),
        dLblPos="ctr" if chart.stacked else "outEnd",
        showVal=True,
        showLegendKey=False,
        showCatName=False,
        showSerName=False,
        showPercent=False,
        showBubbleSize=False,
    )


def _label(name: str | tuple[int, int], chart: Chart, title: str, shows: Shows) -> SeriesLabel:
    if isinstance(name, str):
        return SeriesLabel(v=for_cell(name))
    return SeriesLabel(strRef=_words((name,), chart.sheet, title, shows))


def _words(cells: Sequence[tuple[int, int]], sheet: str, title: str, shows: Shows) -> StrRef:
    texts = [_said(shows(sheet, row, column)) for row, column in cells]
    points = [StrVal(idx=i, v=for_cell(text)) for i, text in enumerate(texts)]
    return StrRef(f=_range(cells, title), strCache=StrData(ptCount=len(points), pt=points))


def _said(value: float | str) -> str:
    """A year stands below its bar as 2026."""
    return f"{value:.15g}" if isinstance(value, float) else value


def _numbers(cells: Sequence[tuple[int, int]], sheet: str, title: str, shows: Shows) -> NumRef:
    values = [shows(sheet, row, column) for row, column in cells]
    points = [NumVal(idx=i, v=v) for i, v in enumerate(values) if isinstance(v, float)]
    cache = NumData(formatCode="General", ptCount=len(values), pt=points)
    return NumRef(f=_range(cells, title), numCache=cache)


def _range(cells: Sequence[tuple[int, int]], title: str) -> str:
    first = absolute(title, *cells[0])
    if len(cells) == 1:
        return first
    return f"{first}:{absolute(title, *cells[-1]).rpartition('!')[2]}"


def _axes(made: Any, chart: Chart, font: str) -> None:
    names, values = made.x_axis, made.y_axis
    names.delete, values.delete = False, chart.up is None
    names.majorTickMark = "none"
    names.txPr = _text(900, looks.INK, font)
    names.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=looks.FAINT))
    if chart.around:
        names.tickLblPos = "low"
    values.majorGridlines = None
    values.scaling.min = None
    if chart.sideways:
        names.scaling.orientation = "maxMin"
        values.crosses = "max"  # the numbers stand below, though the names run downwards
    if chart.shape == "scatter":
        names.majorGridlines = None
    for axis, said in ((names, chart.across), (values, chart.up)):
        if said is not None:
            _say(axis, said, font)
    if chart.up is not None:
        faint = GraphicalProperties(ln=LineProperties(solidFill=looks.LINE))
        values.majorGridlines = ChartLines(spPr=faint)
        values.majorTickMark = "none"
        values.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
        values.txPr = _text(900, looks.MUTED, font)


def _say(axis: Any, said: Axis, font: str) -> None:
    axis.number_format = said.form
    axis.numFmt.sourceLinked = False
    if said.least is not None or said.most is not None:
        axis.scaling.min, axis.scaling.max = said.least, said.most
    if said.title:
        axis.title = clean(said.title)
        _plain_title(axis, font, 900, bold=False)


def _plain_title(titled: Any, font: str, size: int, *, bold: bool = True) -> None:
    colour = looks.INK if bold else looks.MUTED
    character = CharacterProperties(sz=size, b=bold, solidFill=colour, latin=Font(typeface=font))
    for paragraph in titled.title.tx.rich.p:
        paragraph.pPr = ParagraphProperties(defRPr=character)
        for run in paragraph.r:
            run.rPr = character
    titled.title.overlay = False


def _text(size: int, colour: str, font: str) -> RichText:
    character = CharacterProperties(sz=size, solidFill=colour, latin=Font(typeface=font))
    properties = ParagraphProperties(defRPr=character)
    return RichText(p=[Paragraph(pPr=properties, endParaRPr=character)])


def _filled(colour: str) -> GraphicalProperties:
    return GraphicalProperties(solidFill=colour, ln=LineProperties(noFill=True))


def _anchor(chart: Chart, grid: Grid) -> TwoCellAnchor:
    """From cell to cell, so that charts stand beside each other whatever a column measures."""
    first, last = chart.rows
    return TwoCellAnchor(
        editAs="oneCell",
        _from=_marker(grid, chart.start, first),
        to=_marker(grid, chart.end, last),
    )


def _marker(grid: Grid, place: tuple[int, float], row: int) -> AnchorMarker:
    column, part = place
    pixels = grid.widths.get(column, 8.43) * 7 + 5
    return AnchorMarker(col=column - 1, colOff=int(pixels * part * _EMU), row=row - 1, rowOff=0)
