"""Where Incipit keeps its own data: `INCIPIT_HOME`, or the platform's folder for application data."""

import os
from pathlib import Path

import platformdirs


def home_path() -> Path:
    """Return the folder of libraries, bundles and settings; it need not exist yet."""
    override = os.environ.get("INCIPIT_HOME")
    if override:
        return Path(override).expanduser()
    return platformdirs.user_data_path("Incipit", appauthor=False)


def default_library_path() -> Path:
    """Return the database that is used when no other is named."""
    return home_path() / "library.db"


def bundles_path() -> Path:
    """Return the folder of imported and downloaded bundles."""
    return home_path() / "bundles"
