"""`incipit classify`: the nearest of several labels, from texts that describe them."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.comparing.spaces import Space, open_space
from engine.cli.comparing.tables import write_labels
from engine.cli.music.embedding import Embedded
from engine.cli.music.gathering import Gathered, Item
from engine.errors import EngineError
from engine.evaluation.zero_shot import similarities_to_labels
from engine.search.relevance import FEWEST_FOR_STRONG, to_prominences

_MOST_PROMPT_BYTES = 10_000_000

Floats = npt.NDArray[np.float32]
Prompts = dict[str, list[str]]


def classify(options: argparse.Namespace) -> int:
    """Print the label of each thing; 1 where some input failed, 2 where nothing is left to classify."""
    prompts = _read_prompts(options.prompts) if options.prompts else _of_words(options.labels)
    if len(prompts) < 2:
        raise UsageError("incipit: which of the labels? Give at least two.")
    with open_space(options) as space:
        labels = _embed_prompts(space, prompts)
        embedded = space.embed(options.files)
        bundle = space.provenance.bundle
    if not embedded.items:
        return 2
    similarities = similarities_to_labels(embedded.vectors, labels)
    values = _relative(embedded, similarities) if options.relative else similarities
    measure = "prominence" if options.relative else "similarity"
    write_labels(options, embedded.keys, list(prompts), values, measure)
    meaning = "how far it stands out among these files" if options.relative else "a cosine, no probability"
    console.say(f"Each label's {measure} is {meaning}; with {bundle}.")
    return 1 if space.failed else 0


def _relative(embedded: Embedded, similarities: Floats) -> npt.NDArray[np.float64]:
    """Return, `[n, k]`, how far each thing stands out for each label among those of its kind."""
    kinds = np.array([str(item.piece.modality if item.piece else item.text is None) for item in embedded.items])
    rows = [np.flatnonzero(kinds == kind) for kind in np.unique(kinds)]
    if any(len(each) < FEWEST_FOR_STRONG for each in rows):
        console.say(f"Fewer than {FEWEST_FOR_STRONG} of a kind show too little of what is usual for it.")
    columns = [to_prominences(similarities[:, [label]], rows) for label in range(similarities.shape[1])]
    return np.stack(columns, axis=1)


def _embed_prompts(space: Space, prompts: Prompts) -> list[Floats]:
    texts = [(label, text) for label, several in prompts.items() for text in several]
    embedded = space.embed_gathered(Gathered([Item(text, text, text=text) for _, text in texts]))
    if len(embedded.items) < len(texts):
        raise EngineError("The descriptions of the labels cannot be encoded.")
    labels = np.array([label for label, _ in texts])
    return [embedded.vectors[labels == label] for label in prompts]


def _of_words(labels: Sequence[str]) -> Prompts:
    return {label: [label] for label in map(console.to_text, labels)}


def _read_prompts(path: Path) -> Prompts:
    try:
        with path.open("rb") as file:
            record = json.loads(file.read(_MOST_PROMPT_BYTES))
    except OSError as error:
        raise UsageError(f"incipit: {path} cannot be read: {error.strerror or type(error).__name__}.") from error
    except (ValueError, RecursionError) as error:
        raise _no_prompts(path) from error
    if not isinstance(record, dict):
        raise _no_prompts(path)
    prompts = {label: [value] if isinstance(value, str) else value for label, value in record.items()}
    for texts in prompts.values():
        if not (isinstance(texts, list) and texts and all(isinstance(text, str) and text.strip() for text in texts)):
            raise _no_prompts(path)
    return prompts


def _no_prompts(path: Path) -> UsageError:
    return UsageError(f'incipit: {path} is not {{"label": "text", "other label": ["several", "texts"], …}}.')
