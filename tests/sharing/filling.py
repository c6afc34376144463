"""Pieces to share, with files or without."""

from pathlib import Path
from typing import Any

from engine.formats.content import Facts
from engine.modality import Modality
from engine.sharing.pieces import SharedList, SharedPiece


def shared(*pieces: SharedPiece, name: str = "Concert") -> SharedList:
    return SharedList(name, pieces)


def shared_piece(
    position: int = 1, path: Path | None = Path("/music/a.mid"), title: str = "", **others: Any
) -> SharedPiece:
    facts = others.pop("facts", None) or Facts(title=title)
    return SharedPiece(position, f"hash {position}", others.pop("kind", Modality.MIDI), facts, path, **others)
