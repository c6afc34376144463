"""The frozen text encoder over captions written by rule from a piece's facts, title and composer left out."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.evaluation.ranks import unit
from engine.inputs.tokens import Tokenizer
from engine.models.e5 import PREFIX, load_e5
from engine.training.measures.asking.answers import key_of, kinds_of, metre_of, period_of
from engine.training.measures.material import Entry
from engine.training.measures.space import Vault

Similarities = npt.NDArray[np.float32]

_MOST_TOKENS = 128


class CaptionSpace:
    """Texts and captions as vectors of the encoder; `path` is its 4-bit file, `folder` keeps vectors between runs."""

    def __init__(self, path: Path, tokenizer: Tokenizer, folder: Path) -> None:
        self._encoder = load_e5(path)
        self._tokenizer = tokenizer
        self._vault = Vault(folder / "captions.npz")

    def encode(self, texts: Sequence[str]) -> Similarities:
        """Return unit vectors float32 `[n, 384]`."""
        return self._vault.vectors("text", texts, texts, self._run)

    def save(self) -> None:
        """Write the vectors that are new."""
        self._vault.save()

    @torch.inference_mode()
    def _run(self, texts: Sequence[str]) -> list[Similarities]:
        ids = [self._tokenizer.to_ids(text, PREFIX)[:_MOST_TOKENS] for text in texts]
        padded = np.ones((len(ids), max(map(len, ids))), np.int64)
        mask = np.zeros_like(padded)
        for row, piece in enumerate(ids):
            padded[row, : len(piece)] = piece
            mask[row, : len(piece)] = 1
        return list(self._encoder(torch.from_numpy(padded), torch.from_numpy(mask)).embedding.numpy())


class Captions:
    """Asks by the cosine of query and caption; `centred` takes the mean of the captions from both first."""

    def __init__(self, space: CaptionSpace, *, centred: bool) -> None:
        self.name = "e5 over captions, mean removed" if centred else "e5 over captions"
        self._space = space
        self._centred = centred

    def select(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return all pieces: something can be said of each."""
        return list(entries)

    def similarities(self, texts: Sequence[str], entries: Sequence[Entry]) -> Similarities:
        """Return cosines."""
        captions = self._space.encode([write_caption(entry) for entry in entries])
        queries = self._space.encode(texts)
        if self._centred:
            mean = captions.mean(axis=0)
            captions, queries = unit(captions - mean), unit(queries - mean)
        found: Similarities = queries @ captions.T
        return found


def write_caption(entry: Entry) -> str:
    """Return what the metadata and the facts of a piece say of it, in English."""
    facts, metadata = entry.facts, entry.metadata
    pace = facts.get("tempo")
    said = [
        *sorted(kinds_of(entry)),
        str(metadata.get("genre") or ""),
        f"in {key_of(entry)}" if key_of(entry) else "",
        f"{metre_of(entry)} time" if metre_of(entry) else "",
        f"{round(pace)} beats a minute" if pace else "",
        ", ".join(list(facts.get("words") or ())[:1])[:60],
        f"for {', '.join(list(facts.get('instruments') or ())[:8])}" if facts.get("instruments") else "",
        str(metadata.get("instruments") or "")[:100],
        str(metadata.get("region") or ""),
        period_of(entry),
    ]
    return "; ".join(filter(None, said)) or "music"
