"""CSV: a table after RFC 4180 that spreadsheets open without running anything in it."""

import csv
import io

from engine.sharing.pieces import SharedList, SharedPiece

COLUMNS = (
    "position", "title", "composer", "kind", "key", "metre", "tempo", "bars", "duration", "instruments", "stars",
    "tags", "remark", "note", "path", "tune", "online", "piece",
)  # fmt: skip
# A spreadsheet takes what begins so for a formula (OWASP, "CSV injection"), the full-width signs in some languages.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def to_table(shared: SharedList) -> str:
    """Return a table with a row of `COLUMNS` and one for each piece, lines ending with CR LF.

    Durations are in seconds, tempos in quarter notes a minute; several values of a cell are parted by "; ". Text that a
    spreadsheet would take for a formula stands behind an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for piece in shared.pieces:
        writer.writerow(_to_row(piece))
    return out.getvalue()


def to_cell(text: str) -> str:
    """Return a text that no spreadsheet runs, with what is no Unicode as U+FFFD."""
    safe = text.replace("\0", " ").encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return f"'{safe}" if safe.lstrip(" ").startswith(_FORMULA_STARTS) else safe


def _to_row(piece: SharedPiece) -> tuple[str, ...]:
    facts, marks = piece.facts, piece.marks
    texts = {
        "title": piece.title,
        "composer": facts.composer,
        "key": facts.key,
        "metre": facts.metre,
        "instruments": "; ".join(facts.instruments),
        "tags": "; ".join(marks.tags),
        "remark": marks.remark,
        "note": piece.note,
        "path": "" if piece.path is None else str(piece.path),
    }
    numbers = {
        "position": piece.position,
        "tempo": facts.tempo,
        "bars": facts.bars,
        "duration": facts.duration,
        "stars": marks.stars,
        "tune": piece.tune or None,
    }
    cells = {name: to_cell(text) for name, text in texts.items()}
    cells |= {name: _to_number(number) for name, number in numbers.items()}
    cells |= {"kind": piece.kind.value, "piece": piece.hash, "online": "yes" if piece.online else "no"}
    return tuple(cells[name] for name in COLUMNS)


def _to_number(number: float | None) -> str:
    return "" if number is None else f"{number:.3f}".rstrip("0").rstrip(".")
