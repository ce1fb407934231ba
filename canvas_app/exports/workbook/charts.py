"""Native charts that carry their data, so that a preview which can't calculate shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from openpyxl.chart import BarChart
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
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series as BarSeries
from openpyxl.chart.series import SeriesLabel
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
from canvas_app.exports.workbook.grid import Chart, Grid, Series
from canvas_app.exports.workbook.place import absolute
from canvas_app.exports.workbook.text import for_cell

_EMU = 9525
Shows = Callable[[str, int, int], float | str]
"""What a cell of a sheet shows."""


def draw(
    chart: Chart, grid: Grid, titles: dict[str, str], shows: Shows, form: str, font: str
) -> Any:
    """An openpyxl chart, placed and with cached data. `form` is the number format of labels."""
    bars: Any = BarChart()
    bars.type = "bar" if chart.sideways else "col"
    bars.grouping = "clustered"
    bars.gapWidth = 45
    bars.overlap = 0 if len(chart.series) > 1 else 100
    bars.roundedCorners = False
    bars.style = 2
    title = titles[chart.sheet]
    for i, series in enumerate(chart.series):
        bars.series.append(_series(i, series, chart, title, shows, form, font))
    _axes(bars, chart, font)
    bars.title = chart.title
    _plain_title(bars, font)
    if len(chart.series) > 1:
        bars.legend.position = "b"
        bars.legend.txPr = _text(900, looks.MUTED, font)
    else:
        bars.legend = None
    bars.graphical_properties = GraphicalProperties(ln=LineProperties(solidFill=looks.LINE))
    bars.anchor = _anchor(chart, grid)
    return bars


def _series(
    i: int, series: Series, chart: Chart, title: str, shows: Shows, form: str, font: str
) -> Any:
    made = BarSeries(idx=i, order=i)
    made.tx = _label(series.title, chart, title, shows)
    made.cat = AxDataSource(strRef=_words(chart.names, chart.sheet, title, shows))
    made.val = NumDataSource(numRef=_numbers(series.values, chart.sheet, title, shows))
    made.invertIfNegative = False
    made.spPr = _filled(series.colour)
    for j, colour in enumerate(chart.colours):
        point = DataPoint(idx=j, invertIfNegative=False)
        point.spPr = _filled(colour)
        made.dPt.append(point)
    made.dLbls = DataLabelList(
        numFmt=form,
        txPr=_text(900, looks.INK, font),
        dLblPos="outEnd",
        showVal=True,
        showLegendKey=False,
        showCatName=False,
        showSerName=False,
        showPercent=False,
        showBubbleSize=False,
    )
    return made


def _label(name: str | tuple[int, int], chart: Chart, title: str, shows: Shows) -> SeriesLabel:
    if isinstance(name, str):
        return SeriesLabel(v=for_cell(name))
    return SeriesLabel(strRef=_words((name,), chart.sheet, title, shows))


def _words(cells: Sequence[tuple[int, int]], sheet: str, title: str, shows: Shows) -> StrRef:
    texts = [str(shows(sheet, row, column)) for row, column in cells]
    points = [StrVal(idx=i, v=for_cell(text)) for i, text in enumerate(texts)]
    return StrRef(f=_range(cells, title), strCache=StrData(ptCount=len(points), pt=points))


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


def _axes(bars: Any, chart: Chart, font: str) -> None:
    names, values = bars.x_axis, bars.y_axis
    names.delete, values.delete = False, True
    names.majorTickMark = "none"
    names.txPr = _text(900, looks.INK, font)
    names.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=looks.FAINT))
    values.majorGridlines = None
    values.scaling.min = None
    if chart.sideways:
        names.scaling.orientation = "maxMin"


def _plain_title(bars: Any, font: str) -> None:
    character = CharacterProperties(sz=1100, b=True, solidFill=looks.INK, latin=Font(typeface=font))
    for paragraph in bars.title.tx.rich.p:
        paragraph.pPr = ParagraphProperties(defRPr=character)
        for run in paragraph.r:
            run.rPr = character
    bars.title.overlay = False


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
