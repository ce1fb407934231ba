"""What Enter, Tab and the keys for bold and lists do: | is the cursor, [ ] a selection."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvas_app.drawing.marks import paragraphs
from canvas_app.ui.board.writing import keys
from canvas_app.ui.board.writing.keys import Typed


def read(shown: str) -> tuple[str, int, int]:
    if "|" in shown:
        at = shown.index("|")
        return shown.replace("|", ""), at, at
    start, end = shown.index("["), shown.index("]") - 1
    return shown.replace("[", "").replace("]", ""), start, end


def show(typed: Typed | None) -> str | None:
    if typed is None:
        return None
    text, start, end = typed
    if start == end:
        return f"{text[:start]}|{text[start:]}"
    return f"{text[:start]}[{text[start:end]}]{text[end:]}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one|", "- one\n- |"),
        ("- on|e", "- on\n- |e"),
        ("• one|", "• one\n• |"),
        ("1. one|", "1. one\n2. |"),
        ("1. one|\n2. two\n3. three", "1. one\n2. |\n3. two\n4. three"),
        ("9. nine|", "9. nine\n10. |"),
        ("- one\n  - below|", "- one\n  - below\n  - |"),
        ("- one\n- |", "- one\n|"),
        ("1. one\n  - |", "1. one\n- |"),
        ("plain|", "plain\n|"),
        ("|- one", "\n|- one"),
        ("- a **bold|** b", "- a **bold**\n- |b"),
        ("a **bold| words** b", "a **bold**\n|**words** b"),
        ("a |**bold**", "a \n|**bold**"),
        ("a **|bold**", "a \n|**bold**"),
    ],
)
def test_enter_goes_on_with_a_list_and_ends_it_in_an_empty_item(before: str, after: str) -> None:
    text, at, _ = read(before)
    assert show(keys.entered(text, at)) == after


@pytest.mark.parametrize(
    ("before", "out", "after"),
    [
        ("- one\n- tw|o", False, "- one\n  - tw|o"),
        ("- one\n  - tw|o", True, "- one\n- tw|o"),
        ("1. a\n2. b|\n3. c", False, "1. a\n  1. b|\n2. c"),
        ("1. a\n  1. b|\n2. c", True, "1. a\n2. b|\n3. c"),
        ("- a[\n- b\n- c]", False, "  - a[\n  - b\n  - c]"),
        ("plain|", False, None),
    ],
)
def test_tab_nests_an_item(before: str, out: bool, after: str) -> None:
    assert show(keys.nested(*read(before), out=out)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a [bold] word", "a **[bold]** word"),
        ("a **[bold]** word", "a [bold] word"),
        ("a bo|ld word", "a **bo|ld** word"),
        ("a **bo|ld** word", "a bo|ld word"),
        ("a bold| word", "a **bold**| word"),
        ("a **bold**| word", "a bold| word"),
        ("a **bold|** word", "a **bold**| word"),
        ("a **bold |**word", "a **bold** |word"),
        ("a | b", "a **|** b"),
        ("a **|** b", "a | b"),
        ("[- one\n- two]", "- **[one**\n- **two]**"),
        ("- **[one**\n- **two]**", "- [one\n- two]"),
        ("**one [two]**", "**one** [two]"),
        ("[one **two**]", "**[one two]**"),
        ("远[程]团队", "远**[程]**团队"),
        ("a [ b ]c", "a  **[b]** c"),
    ],
)
def test_bold_is_switched_on_and_off(before: str, after: str) -> None:
    text, start, end = read(before)
    made = keys.bold(text, start, end)
    if after == "a  **[b]** c":
        assert made.text == after.replace("[", "").replace("]", "")
    else:
        assert show(made) == after


def test_a_space_stands_before_bold_words() -> None:
    assert show(keys.spaced(*read("a**|**")[:2])) == "a **|**"
    assert keys.spaced(*read("a|")[:2]) is None


def test_lines_become_a_list_and_plain_lines_again() -> None:
    text, start, end = read("[one\ntwo]")
    made = keys.listed(text, start, end)
    assert made.text == "- one\n- two"
    assert keys.listed(*made).text == text


TYPED = st.text(alphabet="ab *-1. \n远", max_size=40)


@given(TYPED, st.data())
def test_no_key_loses_a_word(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    def letters(value: str) -> list[str]:
        return [c for c in value if c in "ab远"]

    made = [
        keys.entered(text, start),
        keys.nested(text, start, end, out=False),
        keys.nested(text, start, end, out=True),
        keys.bold(text, start, end),
        keys.listed(text, start, end),
    ]
    for typed in made:
        if typed is not None:
            assert letters(typed.text) == letters(text)
            assert 0 <= typed.start <= len(typed.text)
            assert 0 <= typed.end <= len(typed.text)


@given(st.text(alphabet="ab 远\n", max_size=30), st.data())
def test_bold_twice_is_as_before(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    once = keys.bold(text, start, end)
    if start < end and text[start:end].strip():
        bold = "".join(p.words[a:b] for p in paragraphs(once.text) for a, b in p.bold)
        assert bold.replace(" ", "") == text[start:end].replace(" ", "").replace("\n", "")
        assert keys.bold(*once).text == text


def test_a_text_full_of_bold_words_becomes_plain_without_a_wait() -> None:
    text = "**a** " * 8_000
    plain = keys.bold(text, 0, len(text))
    assert plain.text == "a " * 8_000
    assert keys.bold(*plain).text == f"**{'a ' * 7_999}a** "
