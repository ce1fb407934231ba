"""A whole canvas as a picture."""

from __future__ import annotations

import pytest

from canvas_app.document.canvas import Canvas
from canvas_app.drawing.picture import canvas_image
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_paper_reaches_every_edge(themed: None, theme: Theme) -> None:
    image = canvas_image(Canvas(id="plan"), theme=theme, scale=0.5)
    paper = colour_of(theme.paper)
    right, bottom = image.width() - 1, image.height() - 1
    assert bottom > 200, "several strips"
    for x in (0, right):
        assert {image.pixelColor(x, y).name() for y in range(bottom + 1)} == {paper.name()}
    for y in (0, bottom):
        assert {image.pixelColor(x, y).name() for x in range(right + 1)} == {paper.name()}
