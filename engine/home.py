"""Where Incipit keeps its own data: `INCIPIT_HOME`, or the platform's folder for application data."""

import os
from pathlib import Path

import platformdirs

from engine.errors import EngineError


def home_path() -> Path:
    """Return the folder of libraries, bundles and settings; it need not exist yet.

    Raises EngineError where `INCIPIT_HOME` begins with `~` and a name that is no user's.
    """
    override = os.environ.get("INCIPIT_HOME")
    if override:
        try:
            return Path(override).expanduser()
        except RuntimeError as error:
            raise EngineError(f"INCIPIT_HOME is {override}, and there is no such user.") from error
    return platformdirs.user_data_path("Incipit", appauthor=False)


def default_library_path() -> Path:
    """Return the database that is used when no other is named."""
    return home_path() / "library.db"


def bundles_path() -> Path:
    """Return the folder of imported and downloaded bundles."""
    return home_path() / "bundles"


def downloads_path() -> Path:
    """Return the folder of checkpoints that are being fetched, or are kept after they were."""
    return home_path() / "downloads"


def cache_path() -> Path:
    """Return the folder of what can be found out again at any time; it need not exist yet."""
    return home_path() / "cache"
