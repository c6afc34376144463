"""Texts as vectors of the frozen text encoder, computed once and kept."""

import json
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.inputs.tokens import Tokenizer
from engine.models.e5 import PREFIX
from engine.models.encoders import TextEncoder
from engine.progress import Progress

_BATCH = 64
_MAX_TOKENS = 64
_BATCHES_A_SAVE = 100

Vectors = npt.NDArray[np.float32]


class TextTable:
    """Texts and their vectors float16 `[n, 384]`, in a file `texts.npz` that only grows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.texts: list[str] = []
        self.vectors = np.zeros((0, 0), np.float16)
        if path.exists():
            with np.load(path) as stored:
                self.texts = json.loads(stored["texts"].item())
                self.vectors = stored["vectors"]
        self.rows = {text: row for row, text in enumerate(self.texts)}

    def add(self, texts: Sequence[str], vectors: Vectors) -> None:
        """Append texts that the table lacks and write the file."""
        halves = vectors.astype(np.float16)
        self.vectors = np.concatenate([self.vectors, halves]) if self.texts else halves
        for text in texts:
            self.rows[text] = len(self.texts)
            self.texts.append(text)
        partial = self._path.with_suffix(".partial.npz")
        np.savez(partial, texts=np.array(json.dumps(self.texts)), vectors=self.vectors)
        partial.replace(self._path)


def embed_captions(
    captions: Path, table: Path, encoder: TextEncoder, tokenizer: Tokenizer
) -> Generator[Progress, None, int]:
    """Embed every caption that the table lacks; return how many were new."""
    known = TextTable(table)
    wanted: dict[str, None] = {}
    with captions.open(encoding="utf-8") as lines:
        for line in lines:
            wanted.update((text, None) for text, _, _ in json.loads(line)["captions"] if text not in known.rows)
    new = sorted(wanted, key=lambda text: (len(text), text))
    step = _BATCH * _BATCHES_A_SAVE
    for start in range(0, len(new), step):
        part = new[start : start + step]
        batches = [part[first : first + _BATCH] for first in range(0, len(part), _BATCH)]
        known.add(part, np.concatenate([embed(batch, encoder, tokenizer) for batch in batches]))
        yield Progress("embedding captions", min(start + step, len(new)), len(new))
    return len(new)


@torch.inference_mode()
def embed(texts: Sequence[str], encoder: TextEncoder, tokenizer: Tokenizer) -> Vectors:
    """Return the vectors float32 `[n, d]` of at most a few hundred texts, each cut to 64 tokens."""
    ids = [tokenizer.to_ids(text, PREFIX)[:_MAX_TOKENS] for text in texts]
    length = max(map(len, ids))
    padded = np.ones((len(ids), length), np.int64)
    mask = np.zeros((len(ids), length), np.int64)
    for row, piece in enumerate(ids):
        padded[row, : len(piece)] = piece
        mask[row, : len(piece)] = 1
    # Measured against float32: cosine 0.99999, in a third of the time.
    with torch.autocast("cpu", torch.bfloat16):
        vectors: Vectors = encoder(torch.from_numpy(padded), torch.from_numpy(mask)).embedding.float().numpy()
    return vectors
