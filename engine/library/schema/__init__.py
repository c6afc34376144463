"""The tables of the library, and bringing those of an older Incipit up to date."""

import sqlite3

from sqlite_utils import Database, Migrations

from engine.library.schema.steps import STEPS

APPLICATION_ID = 0x496E6370
"""What tells a library from any other SQLite file, in its header ("Incp")."""

MIGRATIONS = Migrations("library")
for _name, _step in STEPS.items():
    MIGRATIONS(name=_name)(_step)


def pending_steps(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that this database wants."""
    return tuple(step.name for step in MIGRATIONS.pending(_database(connection)))


def applied_steps(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that this database has taken, those of a newer Incipit among them."""
    return tuple(step.name for step in MIGRATIONS.applied(_database(connection)))


def unknown_steps(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the names of the steps that a newer Incipit made and this one does not know."""
    return tuple(name for name in applied_steps(connection) if name not in STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Take every step that is wanted; the caller holds the transaction and has foreign keys off."""
    MIGRATIONS.apply(_database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _database(connection: sqlite3.Connection) -> Database:
    return Database(connection, execute_plugins=False)
