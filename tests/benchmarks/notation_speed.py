"""How long a score and a MIDI file take from their text on, in several checkouts and bundles by turns, as ratios.

    python -m tests.benchmarks.notation_speed CACHE/pieces.jsonl --take OLD OLD/resources/models/incipit-small \
        --take . BUNDLE

reads the pieces that `incipit train` has prepared, apart from those trained on. Each checkout runs in a process of its
own, and every piece is run in all of them before the next, so that what else the machine does slows all of them down;
of the time that they spend on the processor it changes little.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.modality import Modality
from tests.benchmarks.measuring import tell

_PARTS = ("patches", "features", "encoding")
_WARM = 3
_CONTESTANT = """
import json, sys
from pathlib import Path
from time import perf_counter, process_time
from engine.bundles.locate import load_bundle
from engine.inputs.notation import to_note_features
from engine.inputs.patches import to_patches
from engine.runtime.encoders import open_encoders

encoders = open_encoders(load_bundle(Path(sys.argv[1])), provider="cpu", threads=int(sys.argv[2]))
for line in sys.stdin:
    text = json.loads(line)
    begun = process_time()
    times = [perf_counter()]
    patches = to_patches(text)
    times.append(perf_counter())
    features = to_note_features(text)
    times.append(perf_counter())
    (encoded,) = encoders.encode_symbolic([patches], [features])
    times.append(perf_counter())
    spent = process_time() - begun
    same = [hash(patches.tobytes()), hash(features.tobytes())]
    parts = [b - a for a, b in zip(times, times[1:])]
    print(json.dumps([[*parts, spent], same, encoded.embedding.tolist()]), flush=True)
"""


class Contestant:
    """A checkout and a bundle, in a process of its own."""

    def __init__(self, tree: Path, bundle: Path, threads: int) -> None:
        # One seed for hashes, so that those of equal bytes are equal; and as the program's workers read files, by one
        # thread: two wait for each other wherever something else runs.
        settings = {"PYTHONPATH": str(tree.absolute()), "PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1"}
        environment = os.environ | settings
        command = [sys.executable, "-c", _CONTESTANT, str(bundle.absolute()), str(threads)]
        self._process = subprocess.Popen(
            command, cwd=tree, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def encode(self, text: str) -> tuple[list[float], list[int], npt.NDArray[np.float64]]:
        """Return the seconds of each part and of the processor, hashes of patches and features, and the embedding."""
        if self._process.stdin is None or self._process.stdout is None:
            raise OSError("the process has no pipes")
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        times, same, embedding = json.loads(self._process.stdout.readline())
        return times, same, np.array(embedding)

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def read_texts(path: Path, modality: Modality) -> Iterator[str]:
    """Yield the texts of one modality of the pieces that were not trained on."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record.get("split") != "train":
                yield from (view["text"] for view in record.get("views", []) if view["modality"] == modality.value)


def compare(contestants: list[Contestant], texts: list[str], name: str) -> None:
    """Print the median milliseconds of each contestant, by parts, and how they compare with the first."""
    found = [[contestant.encode(text) for contestant in contestants] for text in texts[:_WARM] + texts][_WARM:]
    seconds = np.array([[turn[0] for turn in turns] for turns in found])
    whole, spent = seconds[:, :, :-1].sum(2), seconds[:, :, -1]
    for number in range(len(contestants)):
        parts = ", ".join(
            f"{part} {1000 * value:.1f}"
            for part, value in zip(_PARTS, np.median(seconds[:, number, :-1], 0), strict=True)
        )
        equal = np.mean([turns[number][1] == turns[0][1] for turns in found])
        cosines = [_cosine(turns[number][2], turns[0][2]) for turns in found]
        tell(
            f"{name} {number}: median {1000 * np.median(whole[:, number]):.1f} ms ({parts}); to the first "
            f"{np.median(whole[:, number]) / np.median(whole[:, 0]):.2f}, piece by piece "
            f"{np.median(whole[:, number] / whole[:, 0]):.2f}, of the processor's time "
            f"{np.median(spent[:, number] / spent[:, 0]):.2f}; the same patches and features {equal:.0%}, "
            f"cosine {min(cosines):.6f} at least"
        )


def _cosine(left: npt.NDArray[np.float64], right: npt.NDArray[np.float64]) -> float:
    return float(left @ right / np.linalg.norm(left) / np.linalg.norm(right))


def main() -> None:
    """Print the comparison for scores and for MIDI files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pieces", type=Path)
    parser.add_argument("--take", nargs=2, type=Path, action="append", required=True, metavar=("CHECKOUT", "BUNDLE"))
    parser.add_argument("--most", type=int, default=40, help="pieces of each kind")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    contestants = [Contestant(tree, bundle, options.threads) for tree, bundle in options.take]
    for name, modality in (("score", Modality.SCORE), ("MIDI", Modality.MIDI)):
        texts = list(read_texts(options.pieces, modality))
        compare(contestants, texts[:: max(1, len(texts) // options.most)][: options.most], name)
    for contestant in contestants:
        contestant.close()


if __name__ == "__main__":
    main()
