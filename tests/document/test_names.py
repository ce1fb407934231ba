"""What cards are called in sentences."""

from __future__ import annotations

import pytest

from canvas_app.document.cards import new_card


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [(" Team ", "", "Team"), ("", "First line\nand more", "First line"), ("", " ", "Tier")],
)
def test_a_card_is_called_by_its_words_or_else_its_kind_never_by_its_id(title, text, name):
    assert new_card("tier", "tier-247d33", title=title, text=text).name == name
