"""Older files are brought up step by step; the mechanism is proved with made-up versions."""

from typing import Any

import pytest

from canvas_app.document.canvas import VERSION
from canvas_app.document.errors import NewerDocument, UnreadableDocument
from canvas_app.document.migrations import STEPS, migrate


def renamed(plain: dict[str, Any]) -> dict[str, Any]:
    """Version 2 of a made-up format calls the name a title."""
    return {("title" if key == "name" else key): value for key, value in plain.items()}


def shouted(plain: dict[str, Any]) -> dict[str, Any]:
    return {**plain, "title": plain["title"].upper()}


def old(**fields: Any) -> dict[str, Any]:
    return {"format": "gtm-canvas", "version": 1, **fields}


def test_steps_run_in_order_up_to_the_wanted_version() -> None:
    made = migrate(old(name="Plan", x_kept=1), {1: renamed, 2: shouted}, to=3)
    assert made == {"format": "gtm-canvas", "version": 3, "title": "PLAN", "x_kept": 1}


def test_a_step_says_nothing_of_the_version() -> None:
    assert migrate(old(name="Plan"), {1: renamed}, to=2)["version"] == 2


def test_what_was_given_is_not_changed() -> None:
    plain = old(name="Plan")
    migrate(plain, {1: renamed}, to=2)
    assert plain == old(name="Plan")


def test_the_present_version_passes_through() -> None:
    plain = old(title="Plan")
    assert migrate(plain, {}, to=1) is plain


def test_there_is_a_step_from_every_older_version() -> None:
    assert set(STEPS) == set(range(1, VERSION))


def test_a_newer_version_is_refused_with_both_numbers() -> None:
    with pytest.raises(NewerDocument, match=r"format 4, this program knows 3"):
        migrate(old() | {"version": 4}, {1: renamed, 2: shouted}, to=3)


@pytest.mark.parametrize("plain", [{}, {"format": "other", "version": 1}, {"version": 1}])
def test_what_is_no_canvas_is_refused_before_any_step(plain: dict[str, Any]) -> None:
    with pytest.raises(UnreadableDocument, match="not a GTM Canvas"):
        migrate(plain, {1: renamed}, to=2)
