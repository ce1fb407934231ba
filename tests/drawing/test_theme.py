"""Text is readable on everything it stands on: WCAG AA, computed from the tokens."""

from __future__ import annotations

import pytest

from canvas_app.drawing.card import body_colour
from canvas_app.drawing.theme import THEMES, Theme

TEXT, LARGE = 4.5, 3.0


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
class TestContrast:
    def test_text_on_paper_and_surface(self, theme: Theme) -> None:
        for ground in (theme.paper, theme.surface):
            for token in ("ink", "muted", "danger", "warning", "good"):
                assert contrast(getattr(theme, token), ground) >= TEXT, (token, ground)

    def test_text_on_every_card(self, theme: Theme) -> None:
        body = body_colour(theme).name()
        for colour, tint in theme.tints.items():
            assert contrast(theme.ink, tint) >= TEXT, colour
            assert contrast(body, tint) >= TEXT, colour
            assert contrast(theme.muted, tint) >= LARGE, colour

    def test_accents_on_surface(self, theme: Theme) -> None:
        for colour, accent in theme.accents.items():
            assert contrast(accent, theme.surface) >= TEXT, colour

    def test_the_outline_of_a_selection_is_seen(self, theme: Theme) -> None:
        for ground in (theme.paper, theme.surface, *theme.tints.values()):
            assert contrast(theme.selection, ground) >= LARGE, ground

    def test_every_colour_of_a_card_has_a_tint_and_an_accent(self, theme: Theme) -> None:
        assert theme.tints.keys() == theme.accents.keys()
