from __future__ import annotations

from pathlib import Path

import pytest

from tests.files.writing import OLD, OLDER


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A saved canvas with a backup of the version before."""
    target = tmp_path / "plan.gtm.json"
    target.write_bytes(OLD)
    (tmp_path / "plan.gtm.json.bak").write_bytes(OLDER)
    return target
