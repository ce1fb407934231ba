"""Blocks of cells: read as spreadsheets write them, matched to fields by their headings, made."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.errors import DocumentError
from canvas_app.editing.cells import read_block, write_block
from canvas_app.editing.packing import overlap
from canvas_app.editing.placement import lane_at
from canvas_app.editing.reading import reading_order
from canvas_app.i18n import translator
from canvas_app.imports.table.fields import KINDS, OUT, TEXT, targets_of
from canvas_app.imports.table.making import made_of, plan_of
from canvas_app.imports.table.matching import matched
from canvas_app.imports.table.numbers import decimal_of, scale_of
from canvas_app.imports.table.placing import Place
from canvas_app.imports.table.reading import (
    MOST_ROWS,
    Table,
    decoded_text,
    table_in,
    table_of,
)

LANGUAGES = [translator("en"), translator("zh_CN")]
BLANK = Canvas(id="blank")


def read(text: str) -> Table:
    table = table_of(text)
    assert table is not None
    return table


def cards_of(text: str, *, kind: str | None = None, at: Place | None = None) -> tuple[Card, ...]:
    """The cards that a pasted text becomes when nobody changes the proposal."""
    table = read(text)
    matching = matched(table, LANGUAGES, kind=kind)
    return made_of(BLANK, plan_of(table, matching), at)[0].cards


def base(card: Card, field: str) -> float:
    return float(getattr(card, field).base)


# --- reading ------------------------------------------------------------------------------------


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(
            st.lists(st.text('ab" \t\r\n,;'), min_size=width, max_size=width),
            min_size=1,
            max_size=5,
        )
    )
)
@example([["a\nb", 'say "x"'], ["\tc", "d"]])
def test_any_table_written_as_spreadsheets_do_is_read_back(rows: list[list[str]]) -> None:
    """Only what is empty at the edges, and spaces around words, are no part of a table."""
    table = table_of(write_block(rows), sure=True)
    full = [[cell.strip(" ") for cell in row] for row in rows]
    full = [row for row in full if any(cell.strip() for cell in row)]
    columns = [n for n in range(len(rows[0])) if any(row[n].strip() for row in full)]
    if not columns:
        assert table is None
    else:
        assert table is not None
        assert [list(row) for row in table.rows] == [[row[n] for n in columns] for row in full]


@given(st.lists(st.lists(st.text('a1"\n,;.'), min_size=3, max_size=3), min_size=1, max_size=4))
def test_a_block_is_read_back_whatever_separates_it(rows: list[list[str]]) -> None:
    for sign in (",", ";"):
        text = "".join(
            sign.join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in rows
        )
        assert read_block(text, sign) == rows


@pytest.mark.parametrize(
    "prose",
    [
        "One line",
        "Two\nlines",
        "for x in y:\n\tprint(x)\n\n\treturn x",
        "\tindented\n\tas a whole",
        "- a\n- b",
    ],
)
def test_prose_is_no_table(prose: str) -> None:
    assert table_of(prose) is None


def test_a_column_from_a_spreadsheet_is_known_by_where_it_comes_from() -> None:
    table = table_of("Slack\nTeams\n\nZoom\n", sure=True)
    assert table is not None
    assert table.is_list
    assert table.as_notes() == [("Slack", ""), ("Teams", ""), ("Zoom", "")]
    row = read("Slack\tchat\t2013")
    assert row.as_notes() == [("Slack", "chat\n2013")]


@pytest.mark.parametrize(
    ("text", "rows", "decimal"),
    [
        ('Name,Customers\nSMB,"1,200"\n', (("Name", "Customers"), ("SMB", "1,200")), ""),
        ("Name;Preis\nA;3,50\nB;4,25\n", (("Name", "Preis"), ("A", "3,50"), ("B", "4,25")), ","),
        ("Name\tText\na,b\tc;d\n", (("Name", "Text"), ("a,b", "c;d")), ""),
    ],
)
def test_files_are_separated_by_what_fits(
    text: str, rows: tuple[tuple[str, ...], ...], decimal: str
) -> None:
    table = table_in(text)
    assert table is not None
    assert (table.rows, table.decimal) == (rows, decimal)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_files_are_read_in_the_encodings_of_spreadsheets(encoding: str) -> None:
    words = "客户数,价格\n制造业,12万\n"
    assert decoded_text(words.encode(encoding)) == words
    assert decoded_text(b"\x89PNG\r\n\x1a\n\0\0") is None


def test_half_characters_do_not_come_in() -> None:
    (card,) = cards_of("Name\tCustomers\nbad \ud83d end\t5\n")
    assert card.title == "bad \ufffd end"


# --- matching -----------------------------------------------------------------------------------

SEGMENTS = (
    "Segment\t# companies\tARPA (k$)\tGrowth\tSAM share\tSOM %\tLane\tNotes\n"
    "Shops\t118,000\t5.4\t6%\t0.4\t6\tTarget\tgood\n"
    "Enterprise\t1.2k\t90\t4%\t0.8\t2.5\tSAM\tslow\n"
    '"Mid\nmarket"\ttbd\t30\t\t\t\t?\t\n'
    "Total\t119,200\t\t\t\t\t\t\n"
)


def test_segments_find_their_fields_and_the_total_is_left_out() -> None:
    shops, enterprise, middle = cards_of(SEGMENTS)
    assert (shops.kind, shops.title, shops.text) == ("segment", "Shops", "good")
    assert [base(shops, f) for f in ("customers", "revenue", "growth")] == [118_000, 5_400, 0.06]
    assert [base(shops, f) for f in ("serviceable", "obtainable")] == [0.4, 0.06]
    assert base(enterprise, "customers") == 1_200
    assert base(enterprise, "obtainable") == 0.025
    assert [getattr(c, "lane", "") for c in (shops, enterprise)] == ["target", "serviceable"]
    assert middle.title == "Mid market"
    assert middle.text == "# companies: tbd\nLane: ?", "what can't be read is not lost"


@pytest.mark.parametrize(
    ("headings", "kind", "columns"),
    [
        ("Name\tNumber of customers\tRevenue per customer", "segment",
         ("title", "customers", "revenue")),
        ("细分市场\t客户数\t客单价", "segment", ("title", "customers", "revenue")),
        ("細分市場\t客戶數\t每客戶年收入", "segment", ("title", "customers", "revenue")),
        ("名称\t细分市场客户数\t每客户年收入", "segment", ("title", "customers", "revenue")),
        ("Channel\tLeads\tAd spend", "channel", ("title", "leads", "spend")),
        ("渠道\t线索数\t花费", "channel", ("title", "leads", "spend")),
        ("Plan\tPrice\tShare of customers", "tier", ("title", "price", "mix")),
        ("套餐\t价格\t客户占比", "tier", ("title", "price", "mix")),
        ("Competitor\tStrengths\tWeaknesses", "competitor", ("title", "strength", "weakness")),
    ],
)  # fmt: skip
def test_headings_are_known_in_three_languages(
    headings: str, kind: str, columns: tuple[str, ...]
) -> None:
    found = matched(read(f"{headings}\nA\t5\t6\nB\t7\t8\n"), LANGUAGES)
    assert (found.kind, found.columns, found.has_headings) == (kind, columns, True)


def test_every_title_of_a_field_finds_its_field() -> None:
    """In all languages: what the program itself calls a field is always understood."""
    for kind in KINDS:
        for target in targets_of(kind):
            if target.key == OUT or target.shape in ("choice", "choices"):
                continue
            for translate in LANGUAGES:
                title = translate(target.title)
                found = matched(read(f"x\t{title}\na\t1\nb\t2\n"), LANGUAGES, kind=kind,
                                has_headings=True)  # fmt: skip
                assert found.columns[1] == target.key, (kind, title)


def test_persons_have_roles_and_pains() -> None:
    cfo, it = cards_of(
        "Role\tPain points\tGoals\tBuying role\n"
        "CFO\tcosts; risk\tsave\tApprover, decision maker\n"
        "IT lead\tlegacy\t\tgatekeeper / pope\n"
    )
    assert (cfo.kind, cfo.title) == ("persona", "CFO")
    assert getattr(cfo, "roles", ()) == ("approver", "decision_maker")
    assert getattr(cfo, "pains", ()) == ("costs", "risk")
    assert getattr(it, "roles", ()) == ("gatekeeper",)
    assert it.text == "Buying role: pope"


def test_what_can_be_read_in_part_is_counted_too() -> None:
    table = read("Persona\tBuying role\nCFO\tbuyer, pope\nCEO\tdecision maker\n")
    plan = plan_of(table, matched(table))
    assert plan.unread == 1
    assert [draft.cells[1].partly for draft in plan.drafts] == [True, False]


def test_conversions_become_stages_in_the_order_of_their_columns() -> None:
    (ads,) = cards_of(
        "Channel\tLeads\tTrial conversion rate\tPaid conversion rate\nAds\t500\t20%\t5%\n"
    )
    stages = [(s.label, s.share.base) for s in getattr(ads, "conversions", ())]
    assert stages == [("Trial conversion rate", 0.2), ("Paid conversion rate", 0.05)]


@pytest.mark.parametrize("text", ["Alice\tCFO\nBob\tCTO\n", "Item\tCost\nRent\t500\n"])
def test_lists_of_other_things_are_notes(text: str) -> None:
    assert {card.kind for card in cards_of(text)} == {"note"}


def test_a_first_row_with_numbers_is_no_heading() -> None:
    shops, _ = cards_of("Shops\t118,000\nEnterprise\t1.2k\n")
    assert (shops.title, shops.text) == ("Shops", "118,000")


# --- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "cell", "number"),
    [
        ("Customers", "118k", 118_000),
        ("Customers", "12万", 120_000),
        ("客户数（万）", "1.2", 12_000),
        ("Customers (thousands)", "5", 5_000),
        ("Customers in thousands", "5", 5_000),
        ("Customers (thousands)", "5k", 5_000),
        ("Customers", "1,200 companies", 1_200),
        ("客户数", "约5000家", 5_000),
        ("Customers", "1e5", 100_000),
    ],
)
def test_counts_are_read_as_people_write_them(heading: str, cell: str, number: float) -> None:
    (card,) = cards_of(f"Segment\t{heading}\nA\t{cell}\n")
    assert base(card, "customers") == number


@pytest.mark.parametrize(
    ("heading", "cell", "number"),
    [
        ("Revenue per customer", "$5,400", 5_400),
        ("Revenue per customer (k$)", "5.4", 5_400),
        ("收入（万元）", "3.5", 35_000),
        ("Revenue per customer per month", "100", 1_200),
        ("Revenue per customer", "$100/month", 1_200),
        ("Annual revenue per customer", "100", 100),
        ("Revenue per customer", "$100 / year", 100),
    ],
)
def test_amounts_are_of_a_year(heading: str, cell: str, number: float) -> None:
    (card,) = cards_of(f"Segment\t{heading}\nA\t{cell}\n", kind="segment")
    assert base(card, "revenue") == number


@pytest.mark.parametrize(
    ("heading", "cells", "shares"),
    [
        ("Growth", ("5%", "12%"), (0.05, 0.12)),
        ("Growth", ("0.05", "0.12"), (0.05, 0.12)),
        ("Growth", ("5", "12"), (0.05, 0.12)),
        ("Growth", ("5", "0.5"), (0.05, 0.005)),
        ("Growth (%)", ("0.5", "0.2"), (0.005, 0.002)),
    ],
)
def test_shares_are_read_by_their_column(
    heading: str, cells: tuple[str, str], shares: tuple[float, float]
) -> None:
    text = f"Segment\tCustomers\t{heading}\n" + "".join(f"s\t1\t{cell}\n" for cell in cells)
    assert tuple(base(card, "growth") for card in cards_of(text)) == shares


@pytest.mark.parametrize("cell", ["2026-11-22", "100-200", "3x4", "+49 30 1234"])
def test_dates_and_ranges_are_not_worked_out(cell: str) -> None:
    first, second = cards_of(f"Segment\tCustomers\nA\t{cell}\nB\t5\n")
    assert getattr(first, "customers", 0) is None
    assert first.text == f"Customers: {cell}"
    assert base(second, "customers") == 5


@pytest.mark.parametrize("cell", ["-", "–", "n/a", "无", ""])
def test_nothing_is_nothing(cell: str) -> None:
    first, _ = cards_of(f"Segment\tCustomers\nA\t{cell}\nB\t5\n")
    assert (getattr(first, "customers", 0), first.text) == (None, "")


def test_a_price_says_how_often_it_is_paid() -> None:
    (tier,) = cards_of("Plan\tPrice per year\nPro\t$99\n")
    assert (getattr(tier, "billing", ""), base(tier, "price")) == ("year", 99)


def test_the_decimal_sign_is_that_of_the_table() -> None:
    assert decimal_of(["1.234,50"], ".") == ","
    assert decimal_of(["3,5", "1.200"], ".") == ","
    assert decimal_of(["1,200"], ".") == "."
    assert decimal_of(["1,200", "0.5"], ",") == "."
    assert scale_of("Size (m)") == 1e6
    assert scale_of("Revenue ($/month)") == 1


# --- making -------------------------------------------------------------------------------------


def test_cards_lie_in_their_home_pane_and_lane() -> None:
    for card in cards_of(SEGMENTS):
        assert card.pane == "market"
        assert lane_at(BLANK, card.y + card.height / 2) == getattr(card, "lane", "")


def test_a_full_lane_grows_and_keeps_the_order_of_the_rows() -> None:
    text = "Segment\tCustomers\n" + "".join(f"S{n}\t{n}\n" for n in range(14))
    table = read(text)
    after, ids = made_of(BLANK, plan_of(table, matched(table)))
    cards = [after.by_id[id] for id in ids]
    assert {(card.pane, getattr(card, "lane", "")) for card in cards} == {("market", "total")}
    assert not any(overlap(a.rect, b.rect) for a in cards for b in cards if a is not b)
    frame = after.frame("market").rect
    assert all(card.rect.bottom <= frame.bottom for card in cards)
    assert [id for id in reading_order(after) if id in ids] == list(ids)


def test_dropped_in_a_lane_they_take_it_unless_a_column_says_otherwise() -> None:
    target = Place(190.0, 550.0)
    cards = cards_of("Segment\tCustomers\nA\t1\nB\t2\n", at=target)
    assert [getattr(card, "lane", "") for card in cards] == ["target", "target"]
    cards = cards_of("Segment\tCustomers\tLane\nA\t1\tTAM\nB\t2\t\n", at=target)
    assert [getattr(card, "lane", "") for card in cards] == ["total", "target"]


def test_dropped_outside_of_all_panes_they_lie_there() -> None:
    cards = cards_of("Segment\tCustomers\nA\t1\nB\t2\n", at=Place(2_000, 900))
    assert [card.pane for card in cards] == [None, None]
    assert cards[0].rect.contains(2_000, 900)
    pasted = cards_of("Segment\tCustomers\nA\t1\nB\t2\n", at=Place(2_000, 900, dropped=False))
    assert [card.pane for card in pasted] == ["market", "market"], "where they count"


def test_too_many_rows_are_refused_in_a_sentence() -> None:
    table = read("a\tb\n" * (MOST_ROWS + 1))
    assert "too many" in str(table.too_large)
    full = Canvas.model_construct(
        **{**dict(BLANK), "cards": cards_of("Name\tCustomers\nA\t1\n") * 20_000}
    )
    small = read("Name\tCustomers\nA\t1\nB\t2\n")
    with pytest.raises(DocumentError, match="at most 20000"):
        made_of(full, plan_of(small, matched(small)))


_CELLS: st.SearchStrategy[str] = st.one_of(
    st.sampled_from(["Customers", "Segment", "Price", "5%", "1,200", "TAM", "a;b", "n/a", "$5"]),
    st.text(max_size=30),
)


@given(
    st.integers(1, 4).flatmap(
        lambda width: st.lists(
            st.lists(_CELLS, min_size=width, max_size=width), min_size=1, max_size=5
        )
    ),
    st.sampled_from(KINDS),
    st.booleans(),
)
def test_nothing_is_lost_whatever_is_pasted(
    rows: list[list[str]], kind: str, headings: bool
) -> None:
    """Each cell is a field's value, or stands in the title or the text."""
    table = table_of(write_block(rows), sure=True)
    if table is None:
        return
    matching = matched(table, LANGUAGES, kind=kind, has_headings=headings, without_total=False)
    plan = plan_of(table, matching)
    after, ids = made_of(BLANK, plan)
    assert len(ids) == len(matching.rows(table))
    for row, draft, card in zip(matching.rows(table), plan.drafts, after.cards, strict=True):
        for cell, key, value in zip(row, matching.columns, draft.cells, strict=True):
            said = squeezed(f"{card.title} {card.text}")
            assert value.value is not None or nothing(cell)
            if key == TEXT or value.unread:
                assert squeezed(cell) in said


def nothing(cell: str) -> bool:
    return not cell.strip() or cell.strip().casefold() in ("-", "–", "—", "n/a", "/", "无", "無")


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_one_long_row_among_many_short_ones_is_too_large_and_takes_no_memory() -> None:
    table = table_in("\t".join("a" * 60_000) + "\n" + "b\n" * 60_000)
    assert table is not None
    assert table.too_large is not None
    assert table.too_large.values["rows"] == 60_001
    assert table.too_large.values["columns"] == 60_000
