"""The vectors of a bundle, made by the very runtime that the program uses, and kept between runs."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.evaluation.ranks import unit
from engine.inputs.patches import to_patches
from engine.runtime.encoders import Encoders, open_encoders

Vectors = npt.NDArray[np.float32]

_AT_ONCE = 64


class Space:
    """Turns texts and notation into unit vectors float32 `[n, d]`; `folder` keeps them, a file for each bundle."""

    def __init__(self, bundle: Bundle, folder: Path, threads: int) -> None:
        self.encoders: Encoders = open_encoders(bundle, provider="cpu", threads=threads)
        self._path = folder / f"vectors-{bundle.hash[:16]}.npz"
        self._known = _load(self._path)
        self._saved = len(self._known)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of words."""
        return self.vectors("text", texts, self._of_texts)

    def encode_notation(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of interleaved ABC or MTF, each cut into segments and pooled as the program does."""
        return self.vectors("notation", texts, self._of_notation)

    def vectors(self, kind: str, contents: Sequence[str], make: Callable[[list[str]], list[Vectors]]) -> Vectors:
        """Return the unit vectors of `contents`, made by `make` where they are not known yet; `kind` tells apart."""
        names = [f"{kind} {hashlib.sha256(content.encode()).hexdigest()[:32]}" for content in contents]
        unknown = {name: text for name, text in zip(names, contents, strict=True) if name not in self._known}
        waiting = list(unknown.items())
        for start in range(0, len(waiting), _AT_ONCE):
            part = waiting[start : start + _AT_ONCE]
            made = make([content for _, content in part])
            self._known.update({name: vector for (name, _), vector in zip(part, made, strict=True)})
        return unit(np.stack([self._known[name] for name in names]))

    def save(self) -> None:
        """Write what is new in one move."""
        if len(self._known) == self._saved:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".partial.npz")
        np.savez(partial, names=np.array(json.dumps(list(self._known))), vectors=np.stack(list(self._known.values())))
        partial.replace(self._path)
        self._saved = len(self._known)

    def _of_texts(self, texts: list[str]) -> list[Vectors]:
        return [encoded.embedding for encoded in self.encoders.encode_texts(texts)]

    def _of_notation(self, texts: list[str]) -> list[Vectors]:
        return [encoded.embedding for encoded in self.encoders.encode_symbolic([to_patches(text) for text in texts])]


def _load(path: Path) -> dict[str, Vectors]:
    if not path.exists():
        return {}
    with np.load(path) as stored:
        return dict(zip(json.loads(stored["names"].item()), stored["vectors"], strict=True))
