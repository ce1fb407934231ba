"""A page for a wiki: every card in order, its numbers with their sources, and only our headings."""

from __future__ import annotations

import html
import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.drawing.marks import paragraphs
from canvas_app.editing.reading import reading_order
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Cancelled, Request
from canvas_app.i18n import translator
from tests.exports.small import GOLDEN, small
from tests.typed import TYPED

PARSER = MarkdownIt("gfm-like", {"linkify": False})
SAMPLES = {"en": "cloud-telephony", "zh_CN": "supply-chain"}
OURS = re.compile(
    r"</?(?:p|ul|ol|li|strong|em|h[1-4]|table|thead|tbody|tr|t[hd])>|<br />|<ol start=\"\d+\">"
    r"|<t[hd] style=\"text-align:right\">|<a href=\"https?:[^\"<>]*\">|</a>"
)


def sample(language: str) -> Canvas:
    return decode((paths.sample_canvases() / f"{SAMPLES[language]}.gtm.json").read_bytes())


def page(canvas: Canvas, language: str = "en") -> str:
    """The page, once exported and checked as for a file."""
    exporter = exporter_for("plan.md")
    assert exporter is not None
    return exporter.export(Request(canvas, translate=translator(language))).data.decode()


def spaced(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "", text).split())


def seen(source: str) -> str:
    """A page's words, as another program shows them."""
    shown = PARSER.render(source).replace("<br />", "\n")
    return spaced(html.unescape(re.sub(r"<[^>]*>", " ", shown)))


def headings(source: str, level: int) -> list[str]:
    found = re.findall(rf"<h{level}>(.*?)</h{level}>", PARSER.render(source))
    return [html.unescape(re.sub(r"<[^>]*>", "", each)) for each in found]


@pytest.mark.parametrize("language", SAMPLES)
def test_every_card_is_found_with_its_words_in_reading_order(language: str) -> None:
    canvas = sample(language)
    words, at = seen(page(canvas, language)), 0
    at = words.index(spaced(headings(page(canvas, language), 2)[1]))
    for id in reading_order(canvas):
        own = canvas.by_id[id]
        for each in (own.title, *(p.words for p in paragraphs(own.text))):
            found = words.find(spaced(each), at)
            assert found >= 0, (id, each)
            at = found


def test_a_page_has_its_parts_in_order_and_in_the_readers_language() -> None:
    canvas = small()
    parts = headings(page(canvas), 2)
    assert [part.split(" · ")[0] for part in parts] == [
        "Figures", "Market", "Customer", "Distribution", "Positioning", "Price",
        "Outside the panes", "Links", "Assumptions", "Findings", "Next steps",
    ]  # fmt: skip
    lanes = [h for h in headings(page(canvas), 3) if h.startswith(("Total", "Service", "Target"))]
    assert [lane.split(" · ")[0] for lane in lanes] == ["Total market", "Serviceable", "Target now"]
    assert lanes[2].endswith(" SOM")
    chinese = headings(page(sample("zh_CN"), "zh_CN"), 2)
    assert [h.split(" · ")[0] for h in chinese[1:6]] == ["市场", "客户", "分销", "定位", "价格"]


def test_the_page_of_a_small_canvas_is_the_golden_one() -> None:
    assert page(small()) == (GOLDEN / "small.md").read_text("utf-8")


def test_numbers_stand_with_cases_source_date_and_clarity() -> None:
    row = next(row for row in page(small()).splitlines() if "b\\> | Customers in" in row)
    told = [cell.strip() for cell in row.split(" | ")]
    assert told[1:7] == ["Customers in the segment", "companies", "900", "1,200", "1,500", ""]
    assert told[7:] == ["Health office — <https://example.com/a_b>", "2025-06", "2 |"]


def test_a_case_changes_the_figures() -> None:
    exporter = exporter_for(".md")
    assert exporter is not None
    low, high = (exporter.export(Request(small(), case=case)).data for case in ("low", "high"))
    assert b"low case" in low
    assert low != high


def with_words(canvas: Canvas, words: list[str]) -> Canvas:
    """The canvas with these words wherever somebody can type."""
    title, text, line, label = words
    plain = json.loads(encode(canvas)) | {"title": title, "author": line}
    for card in plain["cards"]:
        card |= {"title": title, "text": text, "owner": line, "tags": [line, label]}
        card["source"] = {"text": line, "url": "".join(filter(str.isprintable, label))}
    plain["cards"][2] |= {"goals": [text, line], "pains": [line, text]}
    for link in plain["links"]:
        link["label"] = label
    plain["stops"][0]["text"] = text
    return decode(json.dumps(plain).encode())


@settings(max_examples=40, deadline=None)
@given(st.lists(TYPED, min_size=4, max_size=4))
@example(["# T", "# x\n## y\n| a |\n|---|\n<b>", "a | b", "](javascript:alert(1)) <img src=x>"])
def test_nothing_that_was_typed_becomes_a_heading_a_table_or_html(words: list[str]) -> None:
    canvas = with_words(small(), words)
    shown = PARSER.render(page(canvas))
    assert "<" not in OURS.sub("", shown)
    assert shown.count("<h1>") == 1
    assert shown.count("<h2>") == 10 + bool(words[1].strip())
    assert shown.count("<h3>") + shown.count("<h4>") == 3 + len(canvas.cards)
    assert shown.count("<table>") == 2
    cells = [row.count("<td") for row in shown.split("<tr>")]
    assert set(cells) == {0, 3, 10}


def test_an_export_that_nobody_wants_any_more_ends() -> None:
    def tell(done: int, of: int) -> None:
        raise Cancelled

    exporter = exporter_for(".md")
    assert exporter is not None
    with pytest.raises(Cancelled):
        exporter.export(Request(small(), tell=tell))
