"""Charts measure words, so they need the fonts that the program brings."""

from __future__ import annotations

import pytest

from canvas_app.drawing import fonts
from canvas_app.numbers.shown import Shown


@pytest.fixture(autouse=True, scope="session")
def _fonts(qapp: object) -> None:
    fonts.load()
    fonts.families.cache_clear()
    fonts.font.cache_clear()


@pytest.fixture
def shown() -> Shown:
    return Shown("USD")
