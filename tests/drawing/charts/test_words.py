"""Words are broken where they end, and every line fits, whatever characters stand before it."""

from __future__ import annotations

import pytest

from canvas_app.drawing.charts.words import NORMAL, broken, width_of
from canvas_app.drawing.fonts import font
from canvas_app.ui.painted_text import two_lines


@pytest.mark.parametrize("sign", ["", "💡", "𠮷", "👨‍👩‍👧"])
def test_signs_beyond_the_first_65536_move_no_break(sign: str) -> None:
    words = [sign * 3 + "!", *(f"word{n}" for n in range(20))]
    lines = broken(" ".join(words), 220.0)
    assert len(lines) > 3
    assert " ".join(lines).split() == " ".join(words).split()
    assert all(width_of(line) <= 220.5 for line in lines)
    assert broken(" ".join(words), 220.0, most=2)[1].startswith(lines[1][:8])


def test_two_lines_break_between_words_too() -> None:
    first, second = two_lines("💡💡💡 one two three four five six", font(12, NORMAL), 120)
    assert f"{first} {second}".startswith("💡💡💡 one two three")
