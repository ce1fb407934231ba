"""Every test runs with its own settings folder, and any unexpected Qt warning fails it."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QT_STYLE_OVERRIDE", None)


import pytest
from hypothesis import HealthCheck, settings

# A busy machine makes generating slow, never wrong: no test is about time.
# Each run tries other examples; sixty of them at a time keep the whole below ten minutes.
settings.register_profile(
    "unhurried", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings, data or home of whoever runs it."""
    folder = tmp_path_factory.mktemp("own")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"):
        (folder / name).mkdir()
        monkeypatch.setenv(name, str(folder / name))


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Where a window has taken garbage collection over, tests without one need it too."""
    yield
    if not gc.isenabled():
        from canvas_app.ui.garbage import collect_due

        collect_due()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["gtm-canvas"]


@pytest.fixture
def themed(qapp: object) -> None:
    """The application with our fonts and our light look."""
    from PySide6.QtWidgets import QApplication

    from canvas_app.drawing import fonts
    from canvas_app.drawing.theme import LIGHT
    from canvas_app.ui import look
    from canvas_app.ui.garbage import GarbageCollection

    assert isinstance(qapp, QApplication)
    if qapp.property("themed") is None:
        fonts.load()
        look.apply(qapp, LIGHT)
        GarbageCollection(qapp)
        qapp.setProperty("themed", True)
