"""A copy of a library as it was before its tables are changed."""

import sqlite3
import uuid
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from engine.errors import LibraryError


def back_up(path: Path, applied: Sequence[str]) -> Path:
    """Copy a library whose steps are `applied` beside it, and return the copy: `library.before-update-3.db`.

    A copy that is there already is of the same tables and stays: it is older, and the user may know it. The caller
    keeps others from writing. Raises LibraryError where there is no room for the copy.
    """
    number = applied[-1].partition(" ")[0] if applied else "0"
    copy = path.with_name(f"{path.stem}.before-update-{number}{path.suffix}")
    if copy.exists():
        return copy
    part = copy.with_name(f"{copy.name}.{uuid.uuid4().hex}.part")
    try:
        _copy(path, part)
        part.rename(copy)
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        reason = f"The library {path} cannot be copied before its update, so it is left as it is: {error}."
        raise LibraryError(reason) from error
    return copy


def _copy(path: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as target,
    ):
        source.backup(target)
        # The copy is one file that needs none beside it.
        target.execute("PRAGMA journal_mode = DELETE")
        found = target.execute("PRAGMA quick_check").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(f"the copy is not whole ({found})")
