"""The vectors of a bundle, made by the very runtime that the program uses, and kept between runs."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.evaluation.ranks import unit
from engine.inputs.mel import to_musicnn_windows
from engine.inputs.notation import to_note_features
from engine.inputs.patches import to_patches
from engine.inputs.prepare import MOST_PATCHES
from engine.inputs.sound.features import to_sound_features
from engine.runtime.encoders import Encoders, open_encoders

Vectors = npt.NDArray[np.float32]

Content = TypeVar("Content")
Make = Callable[[list[Content]], list[Vectors]]

_AT_ONCE = 32


class Vault:
    """Vectors that are kept between runs in a file, each under a kind and a name; a file that is absent is empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = _load(path)
        self._saved = len(self._known)

    def vectors(self, kind: str, names: Sequence[str], contents: Sequence[Content], make: Make[Content]) -> Vectors:
        """Return the unit vectors `[n, d]` of `contents`, made by `make`, a few at a time, where they are not known."""
        keys = [f"{kind} {hashlib.sha256(name.encode()).hexdigest()[:32]}" for name in names]
        places = {key: place for place, key in enumerate(keys) if key not in self._known}
        # Those of like length together: what runs them pads them.
        waiting = sorted(places.items(), key=lambda item: len(names[item[1]]))
        for start in range(0, len(waiting), _AT_ONCE):
            part = waiting[start : start + _AT_ONCE]
            made = make([contents[place] for _, place in part])
            self._known.update({key: vector for (key, _), vector in zip(part, made, strict=True)})
        return unit(np.stack([self._known[key] for key in keys]))

    def save(self) -> None:
        """Write what is new in one move."""
        if len(self._known) == self._saved:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".partial.npz")
        np.savez(partial, names=np.array(json.dumps(list(self._known))), vectors=np.stack(list(self._known.values())))
        partial.replace(self._path)
        self._saved = len(self._known)


class Space:
    """Turns words, notation and recordings into unit vectors float32 `[n, d]`; `folder` keeps them by the bundle."""

    def __init__(self, bundle: Bundle, folder: Path, threads: int) -> None:
        self.encoders: Encoders = open_encoders(bundle, provider="cpu", threads=threads)
        self._wanted = bundle.manifest.wanted
        self._vault = Vault(folder / f"vectors-{bundle.hash[:16]}.npz")

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of words."""
        return self._vault.vectors("text", texts, texts, self.make_texts)

    def encode_notation(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of interleaved ABC or MTF, each cut into segments and pooled as the program does."""
        return self._vault.vectors("notation", texts, texts, self.make_notation)

    def encode_recordings(self, names: Sequence[str], load: Callable[[int], Vectors]) -> Vectors:
        """Return the vectors of recordings, each known by its name; `load` gives samples `[n]` at 16 kHz of one."""

        def make(places: Sequence[int]) -> list[Vectors]:
            return self.make_recordings([load(place) for place in places])

        return self._vault.vectors("recording", names, range(len(names)), make)

    def save(self) -> None:
        """Write the vectors that are new."""
        self._vault.save()

    def make_texts(self, texts: Sequence[str]) -> list[Vectors]:
        """Encode words anew, as the program does."""
        return [encoded.embedding for encoded in self.encoders.encode_texts(texts)]

    def make_notation(self, texts: Sequence[str]) -> list[Vectors]:
        """Encode notation anew."""
        patches = [to_patches(text)[:MOST_PATCHES] for text in texts]
        features = [to_note_features(text) for text in texts] if self._wanted.notes else None
        return [encoded.embedding for encoded in self.encoders.encode_symbolic(patches, features)]

    def make_recordings(self, samples: Sequence[Vectors]) -> list[Vectors]:
        """Encode recordings anew."""
        windows = [to_musicnn_windows(one) for one in samples]
        features = [to_sound_features(one) for one in samples] if self._wanted.sound else None
        return [encoded.embedding for encoded in self.encoders.encode_audio(windows, features)]


def _load(path: Path) -> dict[str, Vectors]:
    if not path.exists():
        return {}
    with np.load(path) as stored:
        return dict(zip(json.loads(stored["names"].item()), stored["vectors"], strict=True))
