"""Everything can be read on everything it stands on: WCAG 2.1 AA, computed from the tokens."""

from __future__ import annotations

import re

import pytest

from canvas_app.document.panes import LANES
from canvas_app.drawing.contrast import SHAPE, TEXT, contrast
from canvas_app.drawing.panes import _DEPTHS, mixed
from canvas_app.drawing.theme import THEMES, Theme, colour_of
from canvas_app.drawing.words import body_colour
from canvas_app.ui.look import _SHEET


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
class TestContrast:
    def test_text_on_paper_and_surface(self, theme: Theme) -> None:
        for ground in (theme.paper, theme.surface):
            for token in ("ink", "body", "muted", "danger", "warning", "good", "selection"):
                assert contrast(getattr(theme, token), ground) >= TEXT, (token, ground)

    def test_text_on_every_card(self, theme: Theme) -> None:
        """Title, text, the clarity in the corner; bullets and the number of comments."""
        body = body_colour(theme).name()
        for colour, tint in theme.tints.items():
            for token in (theme.ink, body, theme.muted, theme.accents[colour]):
                assert contrast(token, tint) >= TEXT, (colour, token)

    def test_accents_on_surface_and_paper(self, theme: Theme) -> None:
        for colour, accent in theme.accents.items():
            assert contrast(accent, theme.surface) >= TEXT, colour
            assert contrast(accent, theme.paper) >= TEXT, colour

    def test_the_names_of_lanes_and_what_to_do_in_an_empty_one(self, theme: Theme) -> None:
        accent = theme.accent("market")
        for depth, _ in zip(_DEPTHS, LANES, strict=True):
            ground = mixed(colour_of(theme.surface), accent, depth).name()
            for token in (theme.accents["market"], theme.ink, theme.muted):
                assert contrast(token, ground) >= TEXT, (depth, token)

    def test_text_on_what_is_chosen_or_pointed_at(self, theme: Theme) -> None:
        """Chosen lines of menus and tables, segmented controls, pressed buttons, chosen words."""
        for ground in (theme.selection_tint, theme.line):
            assert contrast(theme.ink, ground) >= TEXT
        assert contrast(theme.muted, theme.selection_tint) >= TEXT
        assert contrast(theme.muted, theme.line) >= TEXT, "the other parts of a segmented control"
        assert contrast(theme.surface, theme.selection) >= TEXT

    def test_text_on_dark_ground(self, theme: Theme) -> None:
        """Notices, tips and the one button that counts are the other way round."""
        assert contrast(theme.surface, theme.ink) >= TEXT
        assert contrast(theme.surface, theme.muted) >= TEXT, "while the pointer is over it"

    def test_the_ring_around_what_is_selected_or_has_the_keyboard(self, theme: Theme) -> None:
        grounds = (theme.paper, theme.surface, theme.line, theme.selection_tint)
        for ground in (*grounds, *theme.tints.values()):
            assert contrast(theme.selection, ground) >= SHAPE, ground

    def test_shapes_in_charts(self, theme: Theme) -> None:
        for pane in ("market", "customer", "distribution", "positioning", "price"):
            assert contrast(theme.accents[pane], theme.surface) >= SHAPE, pane
        assert contrast(theme.faint, theme.surface) >= SHAPE, "lines that mean something"
        assert contrast(theme.faint, theme.paper) >= SHAPE

    def test_every_colour_of_a_card_has_a_tint_and_an_accent(self, theme: Theme) -> None:
        assert theme.tints.keys() == theme.accents.keys()


def test_only_what_can_not_be_used_now_is_written_faintly() -> None:
    faint = re.findall(r"([^{}]+)\{\{[^{}]*(?<!-)color: \{faint\}", _SHEET)
    assert faint
    assert all(":disabled" in selector for selector in faint), faint
