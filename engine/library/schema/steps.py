"""The tables of the library, as numbered steps; a step that has been released is never edited."""

import uuid

from sqlite_utils import Database


def _execute_all(db: Database, *statements: str) -> None:
    for statement in statements:
        db.conn.execute(statement)


def _places_and_pieces(db: Database) -> None:
    # Paths are TEXT, or BLOB where their bytes are not valid UTF-8. The sequence of `pieces` never gives a number
    # twice, so that a full-text row or a matrix row can never come to mean another piece.
    _execute_all(
        db,
        "CREATE TABLE identity (uuid TEXT NOT NULL)",
        "CREATE TABLE folders (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, "
        "label TEXT NOT NULL, online INTEGER NOT NULL DEFAULT 1 CHECK (online IN (0, 1)))",
        "CREATE TABLE files (id INTEGER PRIMARY KEY, "
        "folder INTEGER NOT NULL REFERENCES folders ON DELETE CASCADE, path TEXT NOT NULL, "
        "size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER, "
        "state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'read', 'failed')), "
        "missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1)), "
        "reason TEXT CHECK ((reason IS NOT NULL) = (state = 'failed')), UNIQUE (folder, path))",
        "CREATE INDEX files_pending ON files (folder) WHERE state = 'pending'",
        "CREATE INDEX files_failed ON files (folder) WHERE state = 'failed'",
        "CREATE TABLE pieces (id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL UNIQUE, "
        "modality TEXT NOT NULL CHECK (modality IN ('score', 'midi', 'audio')), "
        "title TEXT NOT NULL DEFAULT '', composer TEXT NOT NULL DEFAULT '', "
        "names TEXT NOT NULL DEFAULT '[]', words TEXT NOT NULL DEFAULT '[]', "
        "key TEXT NOT NULL DEFAULT '', metre TEXT NOT NULL DEFAULT '', tempo REAL, "
        "instruments TEXT NOT NULL DEFAULT '[]', bars INTEGER, duration REAL, folded_title TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX pieces_by_title ON pieces (folded_title)",
        "CREATE TABLE occurrences (file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, tune INTEGER NOT NULL, "
        "piece INTEGER REFERENCES pieces, reason TEXT, PRIMARY KEY (file, tune), "
        "CHECK ((piece IS NULL) <> (reason IS NULL))) WITHOUT ROWID",
        "CREATE INDEX occurrences_by_piece ON occurrences (piece) WHERE piece IS NOT NULL",
        "CREATE INDEX occurrences_failed ON occurrences (file) WHERE piece IS NULL",
        "CREATE VIEW places AS SELECT piece, tune, occurrences.reason AS reason, files.id AS file, files.path AS path, "
        "state, folder, folders.path AS root, online FROM occurrences JOIN files ON files.id = occurrences.file "
        "JOIN folders ON folders.id = files.folder WHERE NOT missing",
    )
    db.conn.execute("INSERT INTO identity VALUES (?)", (str(uuid.uuid4()),))


def _vectors(db: Database) -> None:
    # `revision` changes whenever a matrix that was made from `vectors` can no longer be mended by appending to it.
    _execute_all(
        db,
        "CREATE TABLE spaces (bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, dims INTEGER NOT NULL, "
        "revision INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (bundle_hash, preprocessing)) WITHOUT ROWID",
        "CREATE TABLE vectors (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "piece INTEGER NOT NULL REFERENCES pieces ON DELETE CASCADE, segment INTEGER NOT NULL, "
        "embedding BLOB NOT NULL, encoding TEXT NOT NULL CHECK (encoding IN ('float16', 'float32')), "
        "bundle TEXT NOT NULL, bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, "
        "provider TEXT NOT NULL, precision TEXT NOT NULL, UNIQUE (piece, bundle_hash, preprocessing, segment), "
        "FOREIGN KEY (bundle_hash, preprocessing) REFERENCES spaces)",
        "CREATE INDEX vectors_of_pieces ON vectors (bundle_hash, preprocessing, id, piece) WHERE segment = 0",
        "CREATE TRIGGER vectors_deleted AFTER DELETE ON vectors WHEN old.segment = 0 BEGIN UPDATE spaces SET "
        "revision = revision + 1 WHERE bundle_hash = old.bundle_hash AND preprocessing = old.preprocessing; END",
        "CREATE TRIGGER vectors_updated AFTER UPDATE ON vectors WHEN old.segment = 0 OR new.segment = 0 BEGIN "
        "UPDATE spaces SET revision = revision + 1 WHERE (bundle_hash, preprocessing) IN "
        "((old.bundle_hash, old.preprocessing), (new.bundle_hash, new.preprocessing)); END",
        "CREATE TABLE encoding_failures (piece INTEGER NOT NULL REFERENCES pieces ON DELETE CASCADE, "
        "bundle_hash TEXT NOT NULL, preprocessing INTEGER NOT NULL, reason TEXT NOT NULL, "
        "PRIMARY KEY (piece, bundle_hash, preprocessing)) WITHOUT ROWID",
    )


def _full_text(db: Database) -> None:
    # The words are folded and parted by us; "ascii" then takes every letter beyond ASCII as part of a word.
    db.conn.execute("CREATE VIRTUAL TABLE texts USING fts5 (title, composer, names, files, words, tokenize = 'ascii')")


def _facts(db: Database) -> None:
    # The kinds of a piece stand in a CHECK, so the table is made anew. Foreign keys are off while steps are taken.
    old = (
        "id, hash, modality, title, composer, names, words, key, metre, tempo, instruments, bars, duration, "
        "folded_title"
    )
    _execute_all(
        db,
        "CREATE TABLE new_pieces (id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL UNIQUE, "
        "modality TEXT NOT NULL CHECK (modality IN ('score', 'midi', 'audio', 'text')), "
        "title TEXT NOT NULL DEFAULT '', composer TEXT NOT NULL DEFAULT '', "
        "names TEXT NOT NULL DEFAULT '[]', words TEXT NOT NULL DEFAULT '[]', "
        "key TEXT NOT NULL DEFAULT '', metre TEXT NOT NULL DEFAULT '', tempo REAL, "
        "instruments TEXT NOT NULL DEFAULT '[]', bars INTEGER, duration REAL, folded_title TEXT NOT NULL DEFAULT '', "
        "key_estimated INTEGER NOT NULL DEFAULT 0 CHECK (key_estimated IN (0, 1)), "
        "tempo_estimated INTEGER NOT NULL DEFAULT 0 CHECK (tempo_estimated IN (0, 1)), "
        "parts TEXT NOT NULL DEFAULT '[]', lowest INTEGER, highest INTEGER, leap INTEGER, hand_span INTEGER, "
        "shortest_note REAL, accidentals INTEGER, notes INTEGER, voices INTEGER, pages INTEGER, "
        "language TEXT NOT NULL DEFAULT '', loudness REAL, facts_version INTEGER NOT NULL DEFAULT 0, "
        "person TEXT NOT NULL DEFAULT '')",
        f"INSERT INTO new_pieces ({old}, facts_version) SELECT {old}, 1 FROM pieces",  # noqa: S608 - constant names
        "UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'pieces') "
        "WHERE name = 'new_pieces' AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'pieces')",
        "DROP TABLE pieces",
        "ALTER TABLE new_pieces RENAME TO pieces",
        "CREATE INDEX pieces_by_title ON pieces (folded_title)",
        "CREATE INDEX pieces_by_person ON pieces (person) WHERE person <> ''",
        "CREATE INDEX pieces_by_facts_version ON pieces (facts_version)",
    )


def _users_own(db: Database) -> None:
    # What the user says of pieces, composers and folders. Nothing of it goes with a piece unless the user says so.
    _execute_all(
        db,
        "CREATE TABLE ratings (piece INTEGER PRIMARY KEY REFERENCES pieces ON DELETE RESTRICT, "
        "stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5))",
        "CREATE TABLE tags (piece INTEGER NOT NULL REFERENCES pieces ON DELETE RESTRICT, tag TEXT NOT NULL, "
        "PRIMARY KEY (piece, tag)) WITHOUT ROWID",
        "CREATE INDEX tags_by_name ON tags (tag)",
        "CREATE TABLE remarks (piece INTEGER PRIMARY KEY REFERENCES pieces ON DELETE RESTRICT, text TEXT NOT NULL)",
        "CREATE TABLE composers (person TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE composer_names (name TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE ignore_rules (id INTEGER PRIMARY KEY, folder INTEGER REFERENCES folders ON DELETE CASCADE, "
        "pattern TEXT NOT NULL, UNIQUE (folder, pattern))",
        "CREATE TABLE choices (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    )


def _moves(db: Database) -> None:
    # What tells, without reading it, that a file which is new to a folder was known under another path.
    _execute_all(
        db,
        "ALTER TABLE files ADD COLUMN ctime_ns INTEGER",
        "CREATE INDEX files_by_inode ON files (inode) WHERE inode IS NOT NULL",
    )


def _facts_to_search(db: Database) -> None:
    # All that a filter looks at, so that it need not read the pieces' names and words, which take most of their room.
    _execute_all(
        db,
        "CREATE INDEX pieces_by_facts ON pieces (id, modality, key, metre, tempo, duration, bars, lowest, highest, "
        "leap, hand_span, shortest_note, accidentals, notes, voices, pages, loudness, language, key_estimated, "
        "instruments)",
    )


def _what_files_held(db: Database) -> None:
    # The one piece that a file held before it could not be read. No number of a piece is given twice, so it needs no
    # foreign key, which would want an index.
    db.conn.execute("ALTER TABLE files ADD COLUMN held INTEGER")


def _answering(db: Database) -> None:
    # Who answers for each kind now, did before the last switch, or is to answer next. No bundle stands for the built-in
    # one, whichever is installed; a kind without a row is answered so too.
    _execute_all(
        db,
        "CREATE TABLE answering (slot TEXT NOT NULL CHECK (slot IN ('now', 'before', 'next')), "
        "kind TEXT NOT NULL CHECK (kind IN ('score', 'midi', 'audio', 'text')), "
        "bundle TEXT, bundle_hash TEXT, preprocessing INTEGER, PRIMARY KEY (slot, kind), "
        "CHECK ((bundle IS NULL) = (bundle_hash IS NULL) AND (bundle IS NULL) = (preprocessing IS NULL))) "
        "WITHOUT ROWID",
    )


def _lists_and_searches(db: Database) -> None:
    # Nothing of it goes with a piece, a file or a folder. `successor` is what a file holds since its piece was edited.
    _execute_all(
        db,
        "CREATE TABLE lists (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, position INTEGER NOT NULL, "
        "is_set INTEGER NOT NULL DEFAULT 0 CHECK (is_set IN (0, 1)))",
        "CREATE TABLE list_entries (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE, position INTEGER NOT NULL, "
        "piece INTEGER NOT NULL REFERENCES pieces ON DELETE RESTRICT, "
        "successor INTEGER REFERENCES pieces ON DELETE RESTRICT, note TEXT NOT NULL DEFAULT '')",
        "CREATE INDEX list_entries_by_list ON list_entries (list, position)",
        "CREATE INDEX list_entries_by_piece ON list_entries (piece)",
        "CREATE INDEX list_entries_by_successor ON list_entries (successor) WHERE successor IS NOT NULL",
        "CREATE TABLE saved_searches (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, value TEXT NOT NULL, "
        "position INTEGER NOT NULL)",
        "CREATE TABLE asked_queries (id INTEGER PRIMARY KEY AUTOINCREMENT, value TEXT NOT NULL UNIQUE)",
        "CREATE INDEX ratings_by_stars ON ratings (stars, piece)",
    )


def _works(db: Database) -> None:
    # Nothing of it goes with a piece. The number of a pair tells which was said first.
    _execute_all(
        db,
        "CREATE TABLE work_pairs (id INTEGER PRIMARY KEY AUTOINCREMENT, "
        "one INTEGER NOT NULL REFERENCES pieces ON DELETE RESTRICT, "
        "other INTEGER NOT NULL REFERENCES pieces ON DELETE RESTRICT, "
        "same INTEGER NOT NULL CHECK (same IN (0, 1)), UNIQUE (one, other), CHECK (one < other))",
        "CREATE INDEX work_pairs_by_other ON work_pairs (other)",
        "CREATE TABLE hidden_pieces (piece INTEGER PRIMARY KEY REFERENCES pieces ON DELETE RESTRICT)",
    )


def _labels(db: Database) -> None:
    # Tags that a label's threshold has put on many pieces at once, so that they can be taken back.
    _execute_all(db, "ALTER TABLE tags ADD COLUMN by_label INTEGER NOT NULL DEFAULT 0 CHECK (by_label IN (0, 1))")


STEPS = {
    "1 places and pieces": _places_and_pieces,
    "2 vectors": _vectors,
    "3 full text": _full_text,
    "4 facts": _facts,
    "5 what the user says": _users_own,
    "6 moves": _moves,
    "7 facts to search": _facts_to_search,
    "8 what files held": _what_files_held,
    "9 who answers": _answering,
    "10 lists and searches": _lists_and_searches,
    "11 works": _works,
    "12 labels": _labels,
}
