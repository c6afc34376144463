"""Scores of several voices written from MIDI, since little of the corpus is a score with several staves."""

import base64
import io
import json
import subprocess
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import symusic

from engine.errors import UnreadableFileError
from engine.formats.abc import read_abc
from engine.progress import Progress
from engine.training.corpus.preparation import TRAIN, read_records
from engine.workers import Failure, WorkerPool

_WRITER = Path(symusic.__file__).parent / "bin" / "midi2abc"
_SECONDS = 20
# Performed MIDI becomes an unreadable score; these sources are quantised.
_QUANTISED = ("polish_scores", "chopin_first_editions", "scoresofscores", "irish_cre_corpus")


@dataclass(frozen=True, slots=True)
class Sounding:
    """A piece by its id, as a MIDI file."""

    id: str
    midi: bytes


def transcribe_pieces(cache: Path, characters: int) -> Generator[Progress, None, int]:
    """Write `id, text` of each quantised piece trained on that has no score into `cache/transcriptions.jsonl`.

    Goes on from what is there and returns how many failed; a failed piece is kept with an empty text.
    """
    path = cache / "transcriptions.jsonl"
    done = {record["id"] for record in read_records(path)} if path.exists() else set()
    failed = 0
    with path.open("a", encoding="utf-8") as sink, WorkerPool(1, seconds=_SECONDS) as pool:
        waiting = (piece for piece in _to_transcribe(cache / "pieces.jsonl") if piece.id not in done)
        for number, (piece, text) in enumerate(pool.run(to_score, waiting), start=1):
            failed += isinstance(text, Failure)
            kept = "" if isinstance(text, Failure) else text[:characters].rsplit("\n", maxsplit=1)[0] + "\n"
            sink.write(json.dumps({"id": piece.id, "text": kept}) + "\n")
            sink.flush()
            yield Progress("transcribing", len(done) + number, None, piece.id)
    return failed


def to_score(piece: Sounding) -> str:
    """Return interleaved ABC of a MIDI file, one voice a track; the working directory gets two files.

    Raises `UnreadableFileError` where it cannot be written as a score.
    """
    Path("piece.mid").write_bytes(piece.midi)
    command = [str(_WRITER), "piece.mid", "-o", "piece.abc"]
    written = subprocess.run(command, capture_output=True, check=False, timeout=_SECONDS)  # noqa: S603 (our own command)
    if written.returncode or not Path("piece.abc").exists():
        raise UnreadableFileError("The MIDI file cannot be written as a score.")
    return read_abc(io.BytesIO(Path("piece.abc").read_bytes())).text


def _to_transcribe(pieces: Path) -> Iterator[Sounding]:
    for record in read_records(pieces):
        if record.get("split") == TRAIN and record["id"].startswith(_QUANTISED) and len(record["views"]) == 1:
            yield Sounding(record["id"], base64.b64decode(record["midi"]))
