"""Copies that sync clients make of a file in conflict are told by their names (F28)."""

from pathlib import Path

import pytest

from canvas_app.files.conflicted import original_of


@pytest.mark.parametrize(
    ("name", "original"),
    [
        ("plan (Ann's conflicted copy 2026-11-22).gtm.json", "plan.gtm.json"),
        ("plan (conflicted copy 2026-11-22 101530).gtm.json", "plan.gtm.json"),
        ("plan.gtm (Ann's conflicted copy 2026-11-22).json", "plan.gtm.json"),
        ("plan (Ann's conflicted copy 2026-11-22) (1).gtm.json", "plan.gtm.json"),
        ("plan.sync-conflict-20261122-101530-ABCDEFG.gtm.json", "plan.gtm.json"),
        ("plan.gtm.sync-conflict-20261122-101530-ABCDEFG.json", "plan.gtm.json"),
        ("plan_conflict-20261122-101530.gtm.json", "plan.gtm.json"),
        ("plan-LAPTOP-7Q2K.gtm.json", "plan.gtm.json"),
        ("plan.gtm-ANNS-MACBOOK.json", "plan.gtm.json"),
        ("plan-DESKTOP-AB12-2.gtm.json", "plan.gtm.json"),
        ("plan (1).gtm.json", "plan.gtm.json"),
        ("plan(2).json", "plan.json"),
        ("市场 计划 (1).gtm.json", "市场 计划.gtm.json"),
        ("plan_[conflict].gtm.json", "plan.gtm.json"),
        ("plan.gtm.json", None),
        ("go-to-market.gtm.json", None),
        ("plan-v2.gtm.json", None),
        ("plan-2026.gtm.json", None),
        ("plan (final).gtm.json", None),
        ("(1).gtm.json", None),
        ("plan (1).txt", None),
    ],
)
def test_the_original_of_a_conflicted_copy(name: str, original: str | None) -> None:
    folder = Path("a folder (1)")
    assert original_of(folder / name) == (folder / original if original else None)
