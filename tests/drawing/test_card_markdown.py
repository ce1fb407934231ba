"""What somebody typed stays words in Markdown, by a parser that is not ours, and comes back."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import assume, example, given, settings
from markdown_it import MarkdownIt

from canvas_app.drawing import markdown
from canvas_app.drawing.marks import paragraphs
from tests.typed import TYPED

PARSER = MarkdownIt("gfm-like", {"linkify": False})
OURS = re.compile(
    r"</?(?:p|ul|ol|li|strong|h1|table|thead|tbody|tr|t[hd])>|<br />|<ol start=\"\d+\">"
    r"|<a href=\"https?:[^\"<>]*\">|</a>"
)
"""The only HTML that may come of a text."""


def spaced(text: str) -> str:
    return " ".join(text.replace("\x07", "").split())


def seen(page: str) -> str:
    """The words of a page, as somebody reads them."""
    return spaced(html.unescape(re.sub(r"<[^>]*>", "", page.replace("<br />", "\n"))))


def shown(text: str) -> str:
    """The words of a card's text, without its marks."""
    lines = text.replace("\r\n", "\n").replace("\x07", "")
    return spaced(" ".join(paragraph.words for paragraph in paragraphs(lines)))


@settings(max_examples=250, deadline=None)
@given(TYPED)
@example("a **bold.**word **(b)** **http://a.b/c**d")
@example("text\n===\n---\n\tcode\n# head\n<b>x</b> | a | b |\n|---|---|")
@example("1. one\n7. seven\n  3. three\n- dot\n  - below\nafter")
def test_a_text_stays_words_with_our_marks_alone(text: str) -> None:
    page = PARSER.render(markdown.markdown(text))
    assert "<" not in OURS.sub("", page)
    assert "<h1>" not in page
    assert "<table>" not in page
    assert seen(page) == shown(text)


@settings(max_examples=150, deadline=None)
@given(TYPED)
def test_a_title_an_item_and_a_cell_stay_words(text: str) -> None:
    words = markdown.in_cell(text)
    page = PARSER.render(
        f"# {words}\n\n- {markdown.at_start(words)}\n\n{markdown.strong(text)}\n\n"
        f"| head |\n| --- |\n| {words} |\n"
    )
    assert "<" not in OURS.sub("", page)
    assert (page.count("<h1>"), page.count("<li>"), page.count("<td>")) == (1, 1, 1)
    once = spaced(text)
    assert seen(page) == spaced(f"{once} {once} {once} head {once}")


@settings(max_examples=250, deadline=None)
@given(TYPED)
def test_what_was_written_as_markdown_is_read_as_the_same_words(text: str) -> None:
    assume("**" not in shown(text))  # stars that were none of our marks may become some
    assert shown(markdown.plain(markdown.markdown(text))) == shown(text)


def test_marks_of_a_card_are_marks_of_the_page() -> None:
    text = "Who **pays**:\n- CFO\n  - signs **late**\n- CIO\n1. first\n2. second\nThe end"
    page = PARSER.render(markdown.markdown(text))
    assert page.count("<strong>") == 2
    assert page.count("<ul>") == 2
    assert page.count("<ol>") == 1
    assert page.endswith("</ol>\n<p>The end</p>\n")
    assert markdown.plain(markdown.markdown(text)).replace("\n\n", "\n") == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Head #\nwords", "**Head**\nwords"),
        ("a *b* _c_ ~~d~~ `e*` ==f== __g__", "a b c d e* f **g**"),
        ("- [ ] do\n- [x] done\n* star\n\t+ plus", "- ☐ do\n- ☑ done\n- star\n  - plus"),
        ("3) three [site](https://a.b)", "3. three site (https://a.b)"),
        ("![[Page#part|the page]] [[Other]]", "the page Other"),
        ("> said\n> again", "said\nagain"),
        ("```python\nx = *y*\n```\nafter", "x = *y*\nafter"),
        ("5 &lt; 6 &copy; \\*no\\* <https://a.b/c_d>", "5 < 6 © *no* https://a.b/c_d"),
        ("line one  \nline two\\\nsnake_case 2*3*4", "line one\nline two\nsnake_case 2*3*4"),
        ("a\x00b<script>x</script>", "ab<script>x</script>"),
    ],
)  # fmt: skip
def test_markdown_of_others_becomes_plain_words_with_our_marks(source: str, text: str) -> None:
    assert markdown.plain(source) == text


@pytest.mark.parametrize(
    "part", ["[", "![a](", "**", "*a", "_a", "~~a", "`", "<http://", "\\", '"[a](b "']
)
def test_whatever_is_repeated_takes_no_longer_than_it_is(part: str) -> None:
    """Not a measurement: what took quadratic time would not end within the suite's limit."""
    text = part * 60_000
    assert markdown.plain(text) is not None
    assert markdown.markdown(text[:50_000])
