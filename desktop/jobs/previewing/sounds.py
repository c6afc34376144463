"""Sounds that were made, kept in files while there is room: what is played next, or again, is there at once."""

import itertools
import shutil
import tempfile
from collections import OrderedDict
from pathlib import Path

from engine.preview.requests import PieceRequest, Sound

_MOST_SOUNDS = 12
_MOST_BYTES = 2 << 30

Name = tuple[PieceRequest, float, tuple[int, int]]
"""A piece, the speed at which it is played, and the state of its file."""


class Sounds:
    """The last sounds, in folders of their own in a folder that vanishes with the program; used by one thread."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="incipit-", ignore_cleanup_errors=True)
        self._numbers = itertools.count()
        self._kept: OrderedDict[Name, tuple[Sound, Path]] = OrderedDict()

    def find(self, name: Name) -> Sound | None:
        """Return a sound that is kept."""
        found = self._kept.get(name)
        if found is None or not all(stem.samples.is_file() for stem in found[0].stems):
            return None
        self._kept.move_to_end(name)
        return found[0]

    def destination(self) -> Path:
        """Return a new folder for a sound."""
        return Path(self._folder.name) / str(next(self._numbers))

    def keep(self, name: Name, sound: Sound, folder: Path) -> None:
        """Keep a sound, and give up the oldest ones that there is no room for."""
        self._kept[name] = (sound, folder)
        while len(self._kept) > 1 and (len(self._kept) > _MOST_SOUNDS or self._bytes() > _MOST_BYTES):
            _name, (_sound, oldest) = self._kept.popitem(last=False)
            # Windows keeps a file that is still being played; the folder goes as a whole in the end.
            shutil.rmtree(oldest, ignore_errors=True)

    def close(self) -> None:
        """Remove all."""
        self._folder.cleanup()

    def _bytes(self) -> int:
        folders = (folder for _sound, folder in self._kept.values())
        return sum(path.stat().st_size for folder in folders for path in folder.glob("*.npy"))


def version_of(path: Path) -> tuple[int, int]:
    """Return what tells one state of a file from another; zeros where it is gone."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0
    return state.st_mtime_ns, state.st_size
