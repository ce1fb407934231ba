"""The charts of a canvas say what its figures say, and why one of them is missing."""

from __future__ import annotations

from itertools import pairwise

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.charts.build.channels import funnel_chart, ltv_cac_chart
from canvas_app.drawing.charts.build.market import methods_chart, nested_chart
from canvas_app.drawing.charts.build.research import acceptance_chart, demand_chart
from canvas_app.drawing.charts.build.sensitivity import (
    bridge_chart,
    histogram_chart,
    tornado_chart,
)
from canvas_app.drawing.charts.build.years import capacity_chart, projection_chart
from canvas_app.drawing.charts.chart import Chart
from canvas_app.drawing.charts.swings import TornadoChart
from canvas_app.drawing.theme import LIGHT
from canvas_app.numbers.comparison import bridge
from canvas_app.numbers.model import model_of
from canvas_app.numbers.sensitivity import swings
from canvas_app.numbers.shown import Shown
from canvas_app.numbers.simulation import simulate
from tests.canvases import canvas_of, card
from tests.drawing.charts.gallery import painted


@pytest.fixture
def canvas() -> Canvas:
    """1,000 customers at 2,400: 60 % can be served, 10 % be had; two channels, an offer."""
    return canvas_of(
        card(
            "segment",
            "smb",
            title="SMB",
            lane="target",
            customers=(1000, 800, 1500),
            revenue=(2400, 2000, 2600),
            serviceable=0.6,
            obtainable=(0.1, 0.04, 0.12),
            growth=0.1,
        ),
        card("market_total", "report", size=3_000_000, filters=[("Reachable", 0.5, "sam")]),
        card(
            "channel",
            "web",
            title="Web",
            leads=500,
            conversions=[("Trial", 0.2), ("Paid", 0.1)],
            spend=5000,
        ),
        card("channel", "fairs", title="Fairs", leads=40, conversions=[("Order", 0.25)]),
        card("offer", "plan", gross_margin=0.8, monthly_churn=0.02),
        base_year=2026,
        target_year=3,
        horizon=5,
    )


def labels(chart: Chart, width: float = 900) -> list[str]:
    return [label.text for label in painted(chart, width)[1].labels]


class TestMarket:
    def test_levels_with_their_share_of_the_one_around(self, canvas: Canvas, shown: Shown) -> None:
        chart = nested_chart(model_of(canvas), "base", shown)
        assert [level.value for level in chart.levels] == [2_400_000, 1_440_000, 144_000]
        assert chart.text() == "TAM: $2.40M. SAM: $1.44M (60% of TAM). SOM: $144k (10% of SAM)."
        assert chart.levels[1].hover == "SAM: $1,440,000 / year · 60% of TAM"

    def test_the_case_counts(self, canvas: Canvas, shown: Shown) -> None:
        chart = nested_chart(model_of(canvas), "high", shown)
        assert chart.levels[0].value == 3_900_000
        assert chart.note.startswith("High")

    def test_without_som_it_says_why(self, canvas: Canvas, shown: Shown) -> None:
        parked = canvas_of(card("segment", "a", customers=10, revenue=5, lane="total"))
        chart = nested_chart(model_of(parked), "base", shown)
        assert chart.levels[2].value is None
        assert chart.levels[2].reason == "no segment lies in Target now"
        assert "no segment lies in Target now" in labels(chart)

    def test_methods_that_differ_are_told_apart_from_those_that_agree(
        self, canvas: Canvas, shown: Shown
    ) -> None:
        chart = methods_chart(model_of(canvas), "base", shown)
        tam, sam, som = chart.groups
        assert [bar.value for bar in tam.bars] == [2_400_000, 3_000_000, None]
        assert (tam.tone, tam.verdict) == ("good", "TAM agrees within 25%")
        assert (sam.tone, sam.verdict) == ("good", "SAM agrees within 4.17%")
        assert (som.tone, som.verdict) == ("quiet", "Only one method has a number")
        assert som.bars[1].reason == "no filter leads to SOM"
        strict = canvas.model_copy(update={"tolerance": 0.1})
        chart = methods_chart(model_of(strict), "base", shown)
        assert (chart.groups[0].tone, chart.groups[0].verdict) == ("bad", "TAM differs by 25%")


class TestChannels:
    def test_what_is_left_stage_by_stage(self, canvas: Canvas, shown: Shown) -> None:
        web, fairs = funnel_chart(model_of(canvas), "base", shown).funnels
        assert [stage.value for stage in web.stages] == pytest.approx([500, 100, 10])
        assert [stage.share for stage in web.stages] == ["", "20%", "10%"]
        assert [stage.value for stage in fairs.stages] == [40, 10]

    def test_bars_are_as_long_as_what_is_left(self, canvas: Canvas, shown: Shown) -> None:
        image, ink = painted(funnel_chart(model_of(canvas), "base", shown), 320)
        rows = [spot.bounds for spot in ink.spots if spot.text.startswith(("Leads", "Trial"))]
        bar = ink.tint(LIGHT.accent("distribution"), 0.42).rgb()

        def length(row: int) -> int:
            y = int(rows[row].top() + 24)
            return sum(image.pixel(x, y) == bar for x in range(image.width()))

        assert length(1) / length(0) == pytest.approx(0.2, abs=0.01)

    def test_people_who_cannot_win_them_all_end_the_funnel(self, shown: Shown) -> None:
        short = canvas_of(
            card(
                "channel", "field", leads=100, conversions=[("Won", 0.5)], reps=2, deals_per_rep=10
            )
        )
        funnel = funnel_chart(model_of(short), "base", shown).funnels[0]
        assert [stage.value for stage in funnel.stages] == [100, 50, 20]
        assert funnel.stages[-1].share == "40%"

    def test_a_channel_without_leads_says_so(self, shown: Shown) -> None:
        bare = canvas_of(card("channel", "web", title="Web", conversions=[("Paid", 0.1)]))
        chart = funnel_chart(model_of(bare), "base", shown)
        assert [stage.value for stage in chart.funnels[0].stages] == [None, None]
        assert "Web has no “Leads”" in labels(chart)

    def test_ltv_to_cac_by_channel(self, canvas: Canvas, shown: Shown) -> None:
        """LTV 2,400 ÷ 12 × 0.8 ÷ 0.02 = 8,000; the web wins 10 customers for 5,000."""
        together, web, fairs = ltv_cac_chart(model_of(canvas), "base", shown).bars
        assert together.strong
        assert web.value == pytest.approx(16)
        assert fairs.value is None
        assert fairs.reason == "Fairs has no “Spend”"
        assert "Fairs has no “Spend”" in labels(ltv_cac_chart(model_of(canvas), "base", shown))


class TestYears:
    def test_a_panel_a_figure_with_its_band(self, canvas: Canvas, shown: Shown) -> None:
        chart = projection_chart(model_of(canvas), "base", shown)
        assert chart.years == ("2026", "2027", "2028", "2029", "2030", "2031")
        assert [panel.name for panel in chart.panels] == ["TAM", "SAM", "SOM"]
        tam = chart.panels[0]
        assert tam.low is not None
        assert tam.high is not None
        assert tam.now.values[1] == pytest.approx(2_640_000)
        assert tam.low.values[0] == pytest.approx(1_600_000)
        assert tam.high.values[0] == pytest.approx(3_900_000)
        assert chart.text().startswith("TAM: $2.40M in 2026, $3.87M in 2031.")
        assert tam.hovers[0] == "2026: $2,400,000 · Low: $1,600,000 · High: $3,900,000"

    def test_a_second_case_is_a_line_of_its_own(self, canvas: Canvas, shown: Shown) -> None:
        chart = projection_chart(model_of(canvas), "base", shown, other="high")
        other = chart.panels[0].other
        assert other is not None
        assert other.name == "High"
        assert "High" in labels(chart)

    def test_need_against_what_the_channels_bring(self, canvas: Canvas, shown: Shown) -> None:
        """In year 3, 1,000 × 1.1³ × 0.6 × 0.1 = 79.86 are needed; 20 a year are won, less churn."""
        model = model_of(canvas)
        chart = capacity_chart(model, "base", shown)
        assert chart.need[3] == pytest.approx(79.86)
        assert chart.brought[1] == pytest.approx(20)
        assert chart.short
        assert chart.tone == "bad"
        gap = (chart.need[3] or 0) - (chart.brought[3] or 0)
        assert chart.gap == f"short by {shown.value('count', gap)}"
        assert chart.gap in labels(chart)
        assert "In 2029 the channels fall short" in chart.text()

    def test_more_than_enough_is_good_news(self, canvas: Canvas, shown: Shown) -> None:
        rich = canvas_of(
            card("segment", "a", customers=100, revenue=5, lane="target", obtainable=0.1),
            card("channel", "web", leads=1000, conversions=[("Paid", 0.5)]),
            card("offer", "plan", monthly_churn=0.01),
        )
        chart = capacity_chart(model_of(rich), "base", shown)
        assert (chart.short, chart.tone) == (False, "good")
        assert chart.gap.endswith("to spare")

    def test_a_figure_without_numbers_says_why_in_its_panel(self, shown: Shown) -> None:
        parked = canvas_of(card("segment", "a", customers=10, revenue=5, lane="serviceable"))
        chart = projection_chart(model_of(parked), "base", shown)
        assert chart.panels[2].reason == "no segment lies in Target now"
        assert "no segment lies in Target now" in labels(chart)
        assert "SOM" not in chart.text()

    def test_need_is_shown_even_where_nobody_knows_what_the_channels_bring(
        self, shown: Shown
    ) -> None:
        """Without churn nobody knows how many stay, so there is a need and no gap."""
        no_churn = canvas_of(
            card("segment", "a", customers=100, revenue=5, lane="target", obtainable=0.1),
            card("channel", "web", leads=1000, conversions=[("Paid", 0.5)]),
        )
        chart = capacity_chart(model_of(no_churn), "base", shown)
        assert chart.need[3] == pytest.approx(10)
        assert chart.brought[3] is None
        assert (chart.gap, chart.tone) == ("", "quiet")
        assert "churn" in chart.note

    def test_customers_by_channel_on_hover(self, canvas: Canvas, shown: Shown) -> None:
        chart = capacity_chart(model_of(canvas), "base", shown)
        assert "Web, new: 10" in chart.hovers[1]
        assert "Fairs, new: 10" in chart.hovers[1]


class TestSureness:
    def tornado(self, canvas: Canvas, shown: Shown) -> TornadoChart:
        model = model_of(canvas)
        som = model.sizing.bottom_up.som
        return tornado_chart(model, som, swings(model, som), "base", shown)

    def test_the_largest_swing_comes_first(self, canvas: Canvas, shown: Shown) -> None:
        chart = self.tornado(canvas, shown)
        sizes = [abs((row.high or 0) - (row.low or 0)) for row in chart.rows]
        assert sizes == sorted(sizes, reverse=True)
        assert len(sizes) == 3
        first = chart.rows[0]
        assert first.name == "Obtainable share · SMB"
        assert (first.typed_low, first.typed_high) == ("4%", "12%")
        assert [first.low, first.high] == pytest.approx([57_600, 172_800])
        assert "4% → SOM: $57,600" in first.hover

    def test_bars_reach_from_the_low_to_the_high_value(self, canvas: Canvas, shown: Shown) -> None:
        chart = self.tornado(canvas, shown)
        image, ink = painted(chart, 900)
        rows = [spot.bounds for spot in ink.spots if "→" in spot.text]
        low, high = (ink.tint(LIGHT.accent("market"), s).rgb() for s in (0.4, 0.92))

        def length(row: int, colour: int) -> int:
            y = int(rows[row].center().y()) - 3
            return sum(image.pixel(x, y) == colour for x in range(image.width()))

        first, second = (length(0, low), length(0, high)), (length(1, low), length(1, high))
        now = chart.now
        for row, (left, right) in zip(chart.rows, (first, second), strict=False):
            assert right / left == pytest.approx(
                ((row.high or 0) - now) / (now - (row.low or 0)), rel=0.06
            )

    def test_unclear_inputs_with_large_swings_are_marked(
        self, canvas: Canvas, shown: Shown
    ) -> None:
        chart = self.tornado(canvas, shown)
        assert chart.rows[0].riskiest
        assert labels(chart).count("risky") == 3

    def test_an_end_without_a_figure_says_why(self, shown: Shown) -> None:
        """A CAC with no customers does not exist; the other end still has its bar."""
        canvas = canvas_of(
            card("channel", "web", leads=100, conversions=[("Paid", (0.1, 0, 0.2))], spend=1000)
        )
        model = model_of(canvas)
        cac = model.channels.cac
        chart = tornado_chart(model, cac, swings(model, cac), "base", shown)
        row = chart.rows[0]
        assert row.low is None
        assert row.high == pytest.approx(50)
        assert "0% → CAC: – (" in row.hover
        assert "20%" in labels(chart)

    def test_percentiles_lie_among_the_bins(self, canvas: Canvas, shown: Shown) -> None:
        model = model_of(canvas)
        som = model.sizing.bottom_up.som
        result = simulate(model, som, draws=400)
        chart = histogram_chart(model, som, result, "base", shown)
        assert sum(one.count for one in chart.bins) == 400
        values = [mark.value for mark in chart.percentiles]
        assert values == sorted(values)
        assert [mark.name for mark in chart.percentiles] == ["p10", "p50", "p90"]
        below = sum(one.count for one in chart.bins if one.end <= values[0])
        assert 20 <= below <= 60
        assert shown.full("money", values[2]) in chart.text()

    def test_the_bridge_leads_from_one_som_to_the_other(self, canvas: Canvas, shown: Shown) -> None:
        model = model_of(canvas)
        som = model.sizing.bottom_up.som
        chart = bridge_chart(model, bridge(model, som, "base", "high"), shown)
        assert chart.title == "From Base to High"
        first, *steps, last = chart.rows
        assert (first.kind, first.end) == ("total", 144_000)
        assert last.kind == "total"
        assert last.end == pytest.approx(280_800)
        at = first.end
        for step in steps:
            assert step.start == pytest.approx(at)
            at = step.end
        assert at == pytest.approx(last.end)
        assert [step.detail for step in steps] == ["1,000 → 1,500", "$2,400 → $2,600", "10% → 12%"]
        assert all(step.shown.startswith("+") for step in steps)

    def test_many_steps_are_gathered_and_still_arrive(self, shown: Shown) -> None:
        cards = [
            card(
                "segment",
                f"s{n}",
                customers=(10 + n, 9, 20 + 2 * n),
                revenue=100,
                lane="target",
                obtainable=0.5,
            )
            for n in range(20)
        ]
        many = canvas_of(*cards)
        model = model_of(many)
        som = model.sizing.bottom_up.som
        chart = bridge_chart(model, bridge(model, som, "base", "high"), shown)
        assert len(chart.rows) == 14
        assert chart.rows[-2].name == "9 other inputs"
        assert chart.rows[-2].end == pytest.approx(chart.rows[-1].end)


class TestPrices:
    @pytest.fixture
    def survey(self) -> Canvas:
        """Five prices offered, and the four questions asked at five prices."""
        offers = [(10, 0.8), (20, 0.6), (30, 0.3), (40, 0.1)]
        answers = [
            (10, 0.9, 0.95, 0.02, 0.0),
            (20, 0.5, 0.7, 0.2, 0.1),
            (30, 0.2, 0.4, 0.5, 0.3),
            (40, 0.05, 0.2, 0.8, 0.6),
            (50, 0.0, 0.05, 0.95, 0.9),
        ]
        names = ("price", "too_cheap", "cheap", "expensive", "too_expensive")
        return canvas_of(
            card(
                "research",
                "panel",
                title="Panel",
                offers=[{"price": {"base": p}, "share": {"base": s}} for p, s in offers],
                answers=[
                    {n: {"base": v} for n, v in zip(names, row, strict=True)} for row in answers
                ],
            )
        )

    def test_the_best_of_the_prices_offered(self, survey: Canvas, shown: Shown) -> None:
        model = model_of(survey)
        chart = demand_chart(model, model.research[0], "base", shown)
        assert chart.best == 20
        assert [point.revenue for point in chart.points] == pytest.approx([2 / 3, 1, 0.75, 1 / 3])
        assert "Best price $20" in labels(chart)
        assert "Best price $20" in chart.text()

    def test_crossings_lie_on_their_curves(self, survey: Canvas, shown: Shown) -> None:
        model = model_of(survey)
        meter = model.research[0].meter
        assert meter is not None
        chart = acceptance_chart(model, model.research[0], "base", shown)
        prices = {crossing.name: crossing.price for crossing in chart.crossings}
        assert len(prices) == 4
        for figure in meter.points.values():
            assert prices[shown.line(figure.label)] == figure.evaluate("base")
        for crossing in chart.crossings:
            on = [height(curve.points, crossing.price) for curve in chart.curves]
            near = [y for y in on if y == pytest.approx(crossing.share)]
            assert len(near) >= 2, crossing
            assert crossing.shown in chart.text()


def height(points: tuple[tuple[float, float], ...], x: float) -> float:
    for (a, low), (b, high) in pairwise(points):
        if a <= x <= b:
            return low + (high - low) * (x - a) / (b - a)
    raise AssertionError(x)


@pytest.mark.parametrize("width", [320, 900])
def test_an_empty_canvas_teaches_what_to_type(shown: Shown, width: int) -> None:
    model = model_of(canvas_of())
    som = model.sizing.bottom_up.som
    empty: list[Chart] = [
        nested_chart(model, "base", shown),
        methods_chart(model, "base", shown),
        funnel_chart(model, "base", shown),
        ltv_cac_chart(model, "base", shown),
        projection_chart(model, "base", shown),
        capacity_chart(model, "base", shown),
        tornado_chart(model, som, (), "base", shown),
        histogram_chart(model, som, None, "base", shown),
        demand_chart(model, None, "base", shown),
        acceptance_chart(model, None, "base", shown),
        bridge_chart(model, bridge(model, som, "base", "high"), shown),
    ]
    for chart in empty:
        assert chart.empty
        assert chart.text() == chart.empty
        written = "".join(labels(chart, width))
        assert chart.empty.replace(" ", "") in written.replace(" ", "")
