"""Each rule finds what it is for, and nothing where all is well."""

from typing import Any

import pytest
from hypothesis import given

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards.customer import ROLES
from canvas_app.numbers import findings as rules
from canvas_app.numbers.expressions import CASES, Case
from canvas_app.numbers.findings import FINDINGS, SEVERITIES, Finding, findings
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, canvases, card

SOURCE = {"source": {"text": "census"}}


def found(canvas: Canvas, rule: str, case: Case = "base") -> list[Finding]:
    return [each for each in findings(model_of(canvas), case) if each.rule == rule]


def sentence(canvas: Canvas, rule: str, case: Case = "base") -> str:
    (only,) = found(canvas, rule, case)
    return str(only.text)


def segment(id: str = "smb", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"lane": "target", "customers": 1000, "revenue": 50, "obtainable": 0.1}
    return card("segment", id, **{"title": id.upper(), **SOURCE, **usual, **fields})


def without(plain: dict[str, Any], *fields: str) -> dict[str, Any]:
    return {name: value for name, value in plain.items() if name not in fields}


def channel(id: str = "web", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"leads": 100, "conversions": [("won", 0.1)], "spend": 100}
    return card("channel", id, **{"title": id.upper(), **SOURCE, **usual, **fields})


def offer(id: str = "offer", **fields: Any) -> dict[str, Any]:
    usual: dict[str, Any] = {"gross_margin": 0.5, "monthly_churn": 0.01}
    return card("offer", id, **{"title": id.upper(), **SOURCE, **usual, **fields})


def tier(id: str, **fields: Any) -> dict[str, Any]:
    return card("tier", id, **{"title": id.upper(), "price": 10, **SOURCE, **fields})


HEALTHY = canvas_of(
    segment(value=250, captured=0.2),
    card("market_total", "total", size=50_000, **SOURCE),
    channel(leads=500, spend=500),
    offer(),
    tier("plan"),
    card("persona", "boss", roles=list(ROLES), pains=["slow"]),
    card("message", "fast", roles=["user"]),
    card("note", "n", text="anything"),
)


def test_a_healthy_canvas_has_no_findings() -> None:
    assert findings(model_of(HEALTHY)) == ()


def test_an_empty_canvas_and_one_of_notes_have_no_findings() -> None:
    assert findings(model_of(canvas_of())) == ()
    assert (
        findings(model_of(canvas_of(card("note", "n", text="x"), card("segment", "s", pane=None))))
        == ()
    )


# --- the market ----------------------------------------------------------------------------------


def test_a_segment_whose_sam_is_larger_than_its_tam() -> None:
    canvas = canvas_of(segment(serviceable=1.2, value=9, captured=0.5))
    (only,) = found(canvas, "level")
    assert (only.severity, only.card) == ("error", "smb")
    assert "“SMB”: Part of SAM ($60k) is larger than Part of TAM ($50k)" in str(only.text)
    assert [figure.key for figure in only.figures] == ["smb.sam", "smb.tam"]
    assert not found(canvas_of(segment(serviceable=1)), "level")


def test_a_market_total_with_its_filters_in_the_wrong_order() -> None:
    wrong = [("won", 0.1, "som"), ("reach", 0.5, "sam")]
    canvas = canvas_of(card("market_total", "m", title="Gartner", size=100, filters=wrong))
    assert found(canvas, "level")[0].card == "m"
    right = [("reach", 0.5, "sam"), ("won", 0.1, "som")]
    assert not found(canvas_of(card("market_total", "m", size=100, filters=right)), "level")


def test_a_method_whose_levels_do_not_nest_although_each_card_does() -> None:
    canvas = canvas_of(
        card("market_total", "a", size=100, filters=[("won", 0.9, "som")]),
        card("market_total", "b", size=100, filters=[("reach", 0.1, "sam")]),
    )
    (only,) = found(canvas, "level")
    assert only.card is None
    assert "SOM, Top-down ($90) is larger than SAM, Top-down ($10)" in str(only.text)


@pytest.mark.parametrize(
    ("top_down", "tolerance", "disagree"),
    [(60_000, 0.25, False), (63_000, 0.25, True), (63_000, 0.3, False), (40_000, 0.24, True)],
)
def test_methods_that_disagree_beyond_the_tolerance(
    top_down: float, tolerance: float, disagree: bool
) -> None:
    canvas = canvas_of(segment(), card("market_total", "m", size=top_down), tolerance=tolerance)
    assert bool(found(canvas, "agreement")) is disagree


def test_the_sentence_names_both_ends_of_the_disagreement() -> None:
    canvas = canvas_of(segment(value=100, captured=1), card("market_total", "m", size=200_000))
    (tam, *_) = found(canvas, "agreement")
    assert str(tam.text).startswith(
        "The methods disagree on TAM: Bottom-up gives $50k, Top-down gives $200k."
    )


def test_a_method_that_gives_nothing_disagrees_with_one_that_gives_something() -> None:
    canvas = canvas_of(segment(), card("market_total", "m", size=0))
    assert "Top-down gives $0" in sentence(canvas, "agreement")


def test_a_mix_of_tiers_that_is_not_whole() -> None:
    tiers = [tier("a", mix=0.5), tier("b", mix=0.3)]
    assert "make 80% of customers" in sentence(canvas_of(*tiers), "mix")
    linked = canvas_of(segment(), *tiers, tier("c", mix=0.2), links=[("smb", "a"), ("smb", "b")])
    assert "linked with “SMB” make 80%" in sentence(linked, "mix")
    whole = canvas_of(segment(), *tiers, tier("c", mix=0.2), links=[("smb", t) for t in "abc"])
    assert not found(whole, "mix")


def test_two_segments_with_the_same_tiers_are_one_finding() -> None:
    links = [(s, t) for s in ("x", "y") for t in ("a", "b")]
    canvas = canvas_of(
        segment("x"), segment("y"), tier("a", mix=0.5), tier("b", mix=0.3), links=links
    )
    assert len(found(canvas, "mix")) == 1


def test_thirds_make_a_whole() -> None:
    assert not found(canvas_of(*(tier(t, mix=0.3333) for t in "abc")), "mix")
    assert found(canvas_of(*(tier(t, mix=0.333) for t in "abc")), "mix")


def test_no_segment_in_the_target_lane() -> None:
    assert found(canvas_of(segment(lane="total"), segment("b", lane="serviceable")), "no-target")
    assert not found(canvas_of(segment(lane="total"), segment("b")), "no-target")
    assert not found(canvas_of(card("note", "n")), "no-target")


@pytest.mark.parametrize(
    ("share", "lane", "large"),
    [(0.31, "target", True), (0.3, "target", False), (0.31, "total", False)],
)
def test_an_obtainable_share_above_30_percent(share: float, lane: str, large: bool) -> None:
    canvas = canvas_of(segment(obtainable=share, lane=lane))
    assert bool(found(canvas, "share")) is large


def test_findings_are_of_the_case_that_is_shown() -> None:
    canvas = canvas_of(segment(obtainable=(0.2, 0.1, 0.4)))
    assert [bool(found(canvas, "share", case)) for case in CASES] == [False, False, True]


# --- what was typed ------------------------------------------------------------------------------


def test_numbers_without_a_source_are_one_finding_a_card() -> None:
    bare = canvas_of(without(segment(), "source"), channel())
    (only,) = found(bare, "no-source")
    assert str(only.text).startswith("3 numbers of “SMB” have no source")
    assert (only.severity, only.card, len(only.figures)) == ("hint", "smb", 3)


def test_one_number_without_a_source_is_named() -> None:
    own = {"base": 1000, "source": {"url": "https://example.org"}}
    plain = without(segment(customers=own, revenue=own), "source")
    assert sentence(canvas_of(plain), "no-source") == "“Obtainable share” of “SMB” has no source."


def test_a_blank_source_is_none() -> None:
    assert found(canvas_of(segment(source={"text": "  "})), "no-source")
    assert not found(canvas_of(segment()), "no-source")


def test_what_is_assumed_or_a_setting_needs_no_source() -> None:
    canvas = canvas_of(tier("plan", units=None))
    assert not found(canvas, "no-source")


def test_a_guess_on_which_a_headline_rests() -> None:
    guess = {"base": 1000, "clarity": 2}
    (only,) = found(canvas_of(segment(customers=guess)), "guess")
    assert only.card == "smb"
    assert "“Customers in the segment” of “SMB” is little more than a guess (clarity 2" in str(
        only.text
    )
    assert not found(canvas_of(segment(customers={"base": 1000, "clarity": 3})), "guess")
    assert not found(canvas_of(segment()), "guess")


def test_the_clarity_of_the_card_counts_where_the_number_has_none() -> None:
    assert len(found(canvas_of(segment(clarity=1)), "guess")) == 1
    sure = {name: {"base": 1, "clarity": 4} for name in ("customers", "revenue", "obtainable")}
    assert not found(canvas_of(segment(clarity=1, **sure)), "guess")


def test_a_guess_on_which_nothing_rests_is_no_finding() -> None:
    vague = {"base": 0.5, "clarity": 1}
    assert not found(canvas_of(segment(growth=vague)), "guess")
    # Its share does not count for SOM while it lies in another lane.
    assert not found(canvas_of(segment(lane="total", obtainable=vague)), "guess")
    # Linked tiers don't count where the revenue is typed.
    unused = tier("a", mix=1, clarity=1)
    assert not found(canvas_of(segment(), unused, links=[("smb", "a")]), "guess")


def test_a_segment_without_customers_is_left_out_while_others_count() -> None:
    canvas = canvas_of(segment(), without(segment("big"), "customers"))
    (only,) = found(canvas, "left-out")
    assert only.card == "big"
    assert str(only.text) == ("“BIG” is left out of TAM: BIG has no “Customers in the segment”.")
    assert not found(canvas_of(without(segment(), "customers")), "left-out")


def test_a_target_segment_without_a_share_is_left_out_of_som() -> None:
    canvas = canvas_of(segment(), without(segment("big"), "obtainable"))
    assert "left out of SOM" in sentence(canvas, "left-out")
    elsewhere = canvas_of(segment(), without(segment("big", lane="total"), "obtainable"))
    assert not found(elsewhere, "left-out")


@pytest.mark.parametrize(
    ("missing", "total"),
    [("leads", "New customers a year"), ("conversions", "New customers a year"), ("spend", "CAC")],
)
def test_a_channel_with_a_missing_number_is_left_out(missing: str, total: str) -> None:
    canvas = canvas_of(channel(), without(channel("fair"), missing))
    assert f"“FAIR” is left out of {total}" in sentence(canvas, "left-out")
    assert not found(canvas_of(channel(), channel("fair")), "left-out")


def test_a_segment_without_a_value_is_left_out_of_value_theory() -> None:
    canvas = canvas_of(segment(value=5, captured=0.5), segment("big", value=5))
    assert "TAM, Value theory" in sentence(canvas, "left-out")


def test_a_tier_without_a_share_spoils_the_mix() -> None:
    tiers = [tier("a", mix=0.5), tier("b")]
    assert "B has no “Share of customers”" in sentence(canvas_of(*tiers), "tier")
    links = [("smb", "a"), ("smb", "b")]
    assert found(canvas_of(without(segment(), "revenue"), *tiers, links=links), "tier")
    assert not found(canvas_of(segment(), *tiers, links=links), "tier")


def test_two_offers_that_state_the_same_number() -> None:
    # "a" was made first; that it lies in front of "b" changes no figure
    first, second = offer("a", order=5), offer("b", order=2)
    (only,) = found(canvas_of(first, second), "twice")
    assert only.card == "b"
    assert str(only.text).startswith("“B” states “Gross margin”, but that of “A” counts.")
    assert not found(canvas_of(offer("a"), card("offer", "b", fixed_cost=5)), "twice")
    assert not found(canvas_of(offer("a"), offer("b", pane=None)), "twice")


# --- customers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("spend", "low"), [(700, True), (690, False)])
def test_ltv_to_cac_below_3(spend: float, low: bool) -> None:
    # LTV: 50 ÷ 12 × 50 % ÷ 1 % = 208.3; CAC a tenth of the spend
    canvas = canvas_of(segment(), channel(spend=spend), offer())
    assert bool(found(canvas, "ltv-cac")) is low


@pytest.mark.parametrize(("spend", "long"), [(501, True), (499, False)])
def test_payback_beyond_24_months(spend: float, long: bool) -> None:
    canvas = canvas_of(segment(), channel(spend=spend), offer())
    assert bool(found(canvas, "payback")) is long


def test_payback_that_never_comes() -> None:
    no_margin = canvas_of(segment(), channel(), offer(gross_margin=0))
    assert "no margin" in sentence(no_margin, "payback")
    leaving = canvas_of(segment(), channel(spend=300), offer(monthly_churn=0.1))
    assert "customers leave before" in sentence(leaving, "payback")
    assert not found(canvas_of(segment(), offer(gross_margin=0)), "payback")


def test_sales_people_before_product_market_fit() -> None:
    hiring = channel("field", reps=2, deals_per_rep=20)
    canvas = canvas_of(channel(), hiring, channel("inside", reps=1, deals_per_rep=9))
    assert "planned in “FIELD”, “INSIDE”" in sentence(canvas, "early-sales")
    assert not found(canvas_of(hiring, product_market_fit=True), "early-sales")
    assert not found(canvas_of(channel()), "early-sales")


def test_buying_roles_that_nobody_holds() -> None:
    most = [role for role in ROLES if role not in ("buyer", "gatekeeper")]
    persona = card("persona", "p", roles=most)
    assert sentence(canvas_of(persona), "roles") == (
        "Nobody holds these buying roles: Buyer, Gatekeeper."
    )
    held = canvas_of(persona, card("persona", "q", roles=["buyer"]))
    assert sentence(held, "roles") == "Nobody holds the buying role Gatekeeper."
    assert not found(canvas_of(card("persona", "p", roles=list(ROLES))), "roles")
    assert not found(canvas_of(persona, audience="b2c"), "roles")
    assert not found(canvas_of(segment()), "roles")


USER = card("persona", "p", roles=["user"], pains=["slow"])
PAIN = card("job", "pain", title="Old PBX fails")
MESSAGE = card("message", "m", title="Never miss a call")


@pytest.mark.parametrize(
    ("cards", "links", "unanswered"),
    [
        ([PAIN], [], 1),
        ([PAIN, MESSAGE], [], 1),
        ([PAIN, MESSAGE], [("pain", "m")], 0),
        ([PAIN, MESSAGE], [("m", "pain")], 0),
        ([PAIN, MESSAGE | {"pain": "old  pbx fails"}], [], 0),
        ([PAIN, MESSAGE | {"pain": "old pbx fails", "pane": None}], [], 1),
        ([PAIN | {"aspect": "goal"}], [], 0),
        ([card("job", "pain")], [], 0),
        ([USER], [], 1),
        ([card("persona", "p", roles=["user"], pains=[" "])], [], 0),
        ([card("persona", "p", roles=["user"])], [], 0),
        ([USER, MESSAGE], [("m", "p")], 0),
        ([USER, MESSAGE | {"roles": ["user"]}], [], 0),
        ([USER, MESSAGE | {"roles": ["buyer"]}], [], 1),
        ([card("persona", "p", pains=["slow"]), MESSAGE | {"pain": "Slow"}], [], 0),
    ],
)  # fmt: skip
def test_a_pain_that_no_message_answers(
    cards: list[dict[str, Any]], links: list[tuple[str, str]], unanswered: int
) -> None:
    assert len(found(canvas_of(*cards, links=links), "pain")) == unanswered


def test_in_b2c_one_customer_holds_all_roles() -> None:
    cards = [card("persona", "p", pains=["slow"]), MESSAGE | {"roles": ["buyer"]}]
    assert not found(canvas_of(*cards, audience="b2c"), "pain")
    assert found(canvas_of(*cards), "pain")


# --- all of them ---------------------------------------------------------------------------------


def test_errors_come_first_and_hints_last(monkeypatch: pytest.MonkeyPatch) -> None:
    canvas = canvas_of(without(segment(serviceable=2, obtainable=0.9), "source"), PAIN)
    # Whatever the order in which the rules are listed.
    monkeypatch.setattr(rules, "FINDINGS", tuple(reversed(FINDINGS)))
    severities = [each.severity for each in findings(model_of(canvas))]
    assert severities == sorted(severities, key=SEVERITIES.index)
    assert set(severities) == set(SEVERITIES)


def test_the_reader_chooses_how_numbers_are_written() -> None:
    canvas = canvas_of(segment(customers=1e8), card("market_total", "m", size=1))
    chinese = findings(model_of(canvas), "base", Shown("CNY", "zh_CN"))
    assert any("¥50.0亿" in str(each.text) for each in chinese)


def test_every_rule_is_named_and_explained() -> None:
    assert len(set(FINDINGS)) == len(FINDINGS)
    assert all(rule.__doc__ for rule in FINDINGS)


@given(canvases())
def test_any_canvas_can_be_looked_at(canvas: Canvas) -> None:
    model = model_of(canvas)
    for case in CASES:
        all_found = findings(model, case)
        assert len({each.id for each in all_found}) == len(all_found)
        for each in all_found:
            assert str(each.text).endswith(".")
            assert each.card is None or each.card in canvas.by_id


def test_channels_that_fall_short_are_named_with_the_gap() -> None:
    """10 new customers a year, a percent of all lost a month; 100 are needed in year 3."""
    canvas = canvas_of(segment(), channel("web"), channel("shop", leads=10), offer())
    (only,) = found(canvas, "capacity")
    assert str(only.text) == (
        "The channels fall short: SOM needs 100 customers in 2029, they bring 29.4. "
        "70.6 are missing, worth $3,530 a year."
    )
    assert only.card == "shop", "the one that brings least"
    assert not found(HEALTHY, "capacity")
