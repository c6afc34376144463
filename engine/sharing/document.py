"""JSON: all that is told of the pieces, for other programs; the README says what each name means."""

import json
from typing import Any

from engine.sharing.pieces import SharedList, SharedPiece

VERSION = 1


def to_document(shared: SharedList) -> str:
    """Return a JSON object with `incipit` ("list"), `version`, `name` and `pieces`.

    The bytes of a path that are no UTF-8 are escaped lone surrogates (PEP 383).
    """
    value = {
        "incipit": "list",
        "version": VERSION,
        "name": shared.name,
        "pieces": [_to_plain(piece) for piece in shared.pieces],
    }
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    return f"{text}\n"


def _to_plain(piece: SharedPiece) -> dict[str, Any]:
    facts = piece.facts
    return {
        "position": piece.position,
        "piece": piece.hash,
        "title": piece.title,
        "composer": facts.composer,
        "kind": piece.kind.value,
        "key": facts.key,
        "metre": facts.metre,
        "tempo": facts.tempo,
        "bars": facts.bars,
        "duration": facts.duration,
        "instruments": list(facts.instruments),
        "stars": piece.marks.stars,
        "tags": list(piece.marks.tags),
        "remark": piece.marks.remark,
        "note": piece.note,
        "path": None if piece.path is None else str(piece.path),
        "tune": piece.tune,
        "online": piece.online,
    }
