"""`incipit convert` and `incipit embed`."""

import argparse
import contextlib
import io
import json
import os
import secrets
import stat
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.inputs import PieceInput, choose, features_of, one_piece, pieces_of, prepare, prepare_one, split_name
from engine.errors import EngineError, UnreadableFileError
from engine.indexing import kinds_of
from engine.indexing.batch import Batch, encode_pieces
from engine.modality import Modality
from engine.runtime.encoders import Encoders, open_encoders
from engine.workers import WorkerPool

_TEXTS_AT_ONCE = 64

Embedding = npt.NDArray[np.float32]


class OutputError(EngineError):
    """The output file cannot be written, or is somebody's file of another kind."""


def convert(options: argparse.Namespace) -> int:
    """Print what the symbolic encoder is given of a file."""
    path, tune = split_name(options.file)
    if tune and options.tune not in (None, tune):
        raise UsageError(f"incipit: {options.file} is tune {tune} already, so what is --tune {options.tune}?")
    with WorkerPool(1) as pool:
        piece = one_piece(pool, path, options.tune or tune, "choose one with --tune N.")
        if piece.modality is Modality.AUDIO:
            raise UnreadableFileError(f"{path} is a recording, which has no notation to print.")
        prepared = prepare_one(pool, piece, None)
        if prepared.modality is Modality.TEXT:
            raise UnreadableFileError(f"{path} is a document, which has no notation to print.")
        text = prepared.text
    console.write_text(text or "")
    return 0


def embed(options: argparse.Namespace) -> int:
    """Write the embeddings of texts and files; 1 where some input failed, 2 where nothing is left to write."""
    if not options.files and options.texts is None:
        raise UsageError("incipit: embed what? Give files, or texts with --texts FILE.jsonl.")
    _output_path(options.output)  # Before the long work, which would be lost.
    bundle = find_bundle(options.bundle)
    work = _Embedding(bundle, open_encoders(bundle, provider=options.provider))
    if options.texts is not None:
        work.add_texts(options.texts)
    work.add_files(options.files)
    try:
        if work.keys:
            _write(options.output, work.keys, np.stack(work.embeddings))
    finally:
        for failure in work.failures:
            console.say(failure)
    if not work.keys:
        return 2
    return 1 if work.failures else 0


class _Embedding:
    """Keys and embeddings gathered in input order, and what failed."""

    def __init__(self, bundle: Bundle, encoders: Encoders) -> None:
        self.keys: list[str] = []
        self.embeddings: list[Embedding] = []
        self.failures: list[str] = []
        self._bundle = bundle
        self._encoders = encoders

    def add_texts(self, path: Path) -> None:
        """Encode the texts of a file of JSON lines."""
        texts = list(self._read_texts(path))
        for start in range(0, len(texts), _TEXTS_AT_ONCE):
            some = texts[start : start + _TEXTS_AT_ONCE]
            self.keys += [key for key, _ in some]
            self.embeddings += [each.embedding for each in self._encoders.encode_texts([text for _, text in some])]

    def add_files(self, names: Sequence[str]) -> None:
        """Encode every piece of each file, or the tune that is named."""
        paths = list(dict.fromkeys(split_name(name)[0] for name in names))
        with WorkerPool(os.cpu_count() or 1) as pool:
            found = dict(zip(paths, pieces_of(pool, paths), strict=True))
            pieces = list(self._named_pieces(names, found))
            outcomes = self._encode(pool, [piece for _, piece in pieces])
        for place, (key, _) in enumerate(pieces):
            outcome = outcomes[place]
            if isinstance(outcome, str):
                self.failures.append(f"{key}: {outcome}")
            else:
                self.keys.append(key)
                self.embeddings.append(outcome)

    def _read_texts(self, path: Path) -> Iterator[tuple[str, str]]:
        try:
            lines = path.read_bytes().splitlines()
        except OSError as error:
            self.failures.append(f"{path} cannot be read: {error.strerror}.")
            return
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                yield _text_of(record, "id"), _text_of(record, "text")
            except (ValueError, TypeError, KeyError, RecursionError):
                self.failures.append(f'{path}, line {number}: it is not {{"id": "…", "text": "…"}}.')

    def _named_pieces(
        self, names: Sequence[str], found: Mapping[Path, list[PieceInput] | str]
    ) -> Iterator[tuple[str, PieceInput]]:
        for name in names:
            path, tune = split_name(name)
            pieces = found[path]
            chosen = choose(pieces, tune) if tune and not isinstance(pieces, str) else pieces
            if isinstance(chosen, str):
                self.failures.append(f"{name}: {chosen}")
                continue
            for piece in chosen:
                if piece.modality in kinds_of(self._bundle.manifest):
                    yield f"{name}#{piece.tune}" if piece.tune and not tune else name, piece
                else:
                    kind = "recordings" if piece.modality is Modality.AUDIO else "sheet music or MIDI"
                    self.failures.append(f"{name}: The bundle {self._bundle.manifest.name} cannot encode {kind}.")

    def _encode(self, pool: WorkerPool, pieces: Sequence[PieceInput]) -> dict[int, Embedding | str]:
        outcomes: dict[int, Embedding | str] = {}
        batch: Batch[int] = Batch()
        for place, prepared in prepare(pool, pieces, features_of(self._bundle)):
            if isinstance(prepared, str):
                outcomes[place] = prepared
            else:
                batch.add(place, prepared)
            if batch.full:
                outcomes |= self._encode_batch(batch)
                batch = Batch()
        return outcomes | self._encode_batch(batch)

    def _encode_batch(self, batch: Batch[int]) -> dict[int, Embedding | str]:
        outcomes = encode_pieces(self._encoders, batch.pieces)
        return {
            place: outcome if isinstance(outcome, str) else outcome.embedding
            for place, outcome in zip(batch.tags, outcomes, strict=True)
        }


def _text_of(record: dict[str, object], field: str) -> str:
    value = record[field]
    if field == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(field)
    return value


def _output_path(path: Path) -> Path:
    """Return where `path` leads, through links; raises OutputError unless that is free, empty or an earlier output."""
    target = Path(os.path.realpath(path))
    try:
        if not target.parent.is_dir():
            raise OutputError(f"The folder of {path} does not exist.")
        state = path.stat()  # Not the target's: what a pipe's link in /dev/fd leads to has a name but no place.
        if not stat.S_ISREG(state.st_mode):
            raise OutputError(f"{path} is no ordinary file, so nothing is written to it.")
        if state.st_size and not _is_output(target):
            raise OutputError(f"{path} exists and is no .npz file that embed wrote, so it is left as it is.")
    except FileNotFoundError:
        return target
    except OSError as error:
        raise _not_written(path, error) from error
    return target


def _is_output(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return {"keys.npy", "embeddings.npy"} <= set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def _write(path: Path, keys: Sequence[str], embeddings: Embedding) -> None:
    """Write the file whole or not at all; raises OutputError."""
    data = io.BytesIO()
    np.savez(data, keys=np.array(keys, dtype=np.str_), embeddings=embeddings.astype(np.float32, copy=False))
    target = _output_path(path)  # Again: another program may have put something there meanwhile.
    part = target.with_name(f".incipit-{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data.getbuffer())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> OutputError:
    return OutputError(f"{path} cannot be written: {error.strerror or type(error).__name__}.")
