"""Which of the places of one piece names it best: a file called "Menuet in G", not "Copy of scan0012 (3)"."""

import re
from collections.abc import Iterable
from pathlib import Path

from engine.library.records import Place

_WORD = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"(\(\d+\)|\[\d+\]| - \d+|~)$")
_COPIES = frozenset(
    ("copy", "copie", "kopie", "copia", "cópia", "kopia", "копия", "コピー", "副本", "复件", "backup", "bak")
)
_EMPTY = frozenset(
    ("untitled", "unnamed", "noname", "new", "document", "track", "audio", "scan", "image", "file", "tmp", "temp")
)
_ASIDE = frozenset(
    ("backup", "backups", "old", "tmp", "temp", "trash", ".trash", "archive", "bak", "alt", "cache", "lost+found")
)


def best_first(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return places, those whose folder is there first, then as well as their names say what lies there.

    A name says more without a mark of copying, with words of its own, outside of folders for what is put away; of two
    that say the same, the one nearer to its folder's root comes first, then the one that was known first.
    """
    some = tuple(places)
    if len(some) < 2:
        return some
    return tuple(sorted(some, key=lambda place: (not place.online, *_faults(place.path))))


def _faults(path: Path) -> tuple[int, int, int, int]:
    words = [word.casefold() for word in _WORD.findall(path.stem)]
    copied = any(word in _COPIES for word in words) or _NUMBERED.search(path.stem.strip()) is not None
    telling = [word for word in words if word not in _EMPTY and word not in _COPIES and _tells(word)]
    aside = any(part.casefold() in _ASIDE for part in path.parts[:-1])
    return not telling, copied + aside, -min(len(telling), 3), len(path.parts)


def _tells(word: str) -> bool:
    return len(word) > 2 or not word.isascii()
