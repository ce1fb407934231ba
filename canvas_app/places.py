"""Where the program keeps what is its own: settings, recovery copies, locks, the log.

Never beside the user's documents: a folder that a sync client or a client's server watches must
not see a file every few seconds. The files that come with the program are found by `paths`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NAME = "gtm-canvas"


@dataclass(frozen=True)
class Places:
    """The folders of one user; none has to exist yet."""

    data: Path
    config: Path

    @classmethod
    def of_user(cls) -> Places:
        """Where the system wants them: data that stays on this computer, and settings."""
        kind = QStandardPaths.StandardLocation
        data = QStandardPaths.writableLocation(kind.GenericDataLocation)
        config = QStandardPaths.writableLocation(kind.GenericConfigLocation)
        return cls(Path(data) / _NAME, Path(config) / _NAME)

    @classmethod
    def within(cls, folder: Path) -> Places:
        """All in one folder, for tests and trials."""
        return cls(folder / "data", folder / "config")

    @property
    def settings(self) -> Path:
        """The file with the user's settings."""
        return self.config / "settings.json"

    @property
    def versions(self) -> Path:
        """Kept versions of documents, and the marks of unsaved work."""
        return self.data / "versions"

    @property
    def locks(self) -> Path:
        """Who has which file open."""
        return self.data / "locks"

    @property
    def logs(self) -> Path:
        """The log, without any text of a document."""
        return self.data / "logs"
