"""`incipit embed`: embeddings, or the hidden states behind them, as files for other programs."""

import argparse
import os
from collections.abc import Generator, Sequence
from pathlib import Path

from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.music.embedding import Embedded, Temporal, TemporalEncoders, embed_gathered, encode_items, taking
from engine.cli.music.gathering import TEXT_MARK, Gathered, Item, gather, read_texts
from engine.cli.music.output import OutputError, output_path, replacing
from engine.cli.music.vector_files import (
    KIND,
    TemporalFile,
    is_vector_file,
    prepare_folder,
    to_note,
    write_array,
    write_vectors,
)
from engine.progress import Progress
from engine.runtime.encoded import Encoded
from engine.runtime.encoders import Encoders, open_encoders
from engine.workers import WorkerPool


def embed(options: argparse.Namespace) -> int:
    """Write the embeddings of texts and files; 1 where some input failed, 2 where nothing is left to write."""
    _check(options)
    if options.npz is not None:
        output_path(options.npz, is_vector_file, KIND)  # Before the long work, which would be lost.
    bundle = find_bundle(options.bundle)
    encoders = open_encoders(bundle, provider=options.provider)
    gathered = Gathered()
    if options.texts is not None:
        gathered.items += read_texts(options.texts, gathered.failures)
    with WorkerPool(os.cpu_count() or 1) as pool:
        stored = None if options.out is not None or options.temporal else encoders.provenance
        of_words = console.follow(gather(pool, options.files, stored))
        gathered.items += of_words.items
        gathered.failures += of_words.failures
        writing = _Writing(pool, gathered, bundle, encoders, options)
        try:
            written = console.follow(writing.run())
        finally:
            for failure in gathered.failures:
                console.say(failure)
    if not written:
        return 2
    return 1 if gathered.failures else 0


class _Writing:
    """Writes what was gathered in the way that the options ask for; what fails is added to the failures."""

    def __init__(
        self, pool: WorkerPool, gathered: Gathered, bundle: Bundle, encoders: Encoders, options: argparse.Namespace
    ) -> None:
        self._pool = pool
        self._gathered = gathered
        self._bundle = bundle
        self._encoders = encoders
        self._options = options
        self._note = to_note(encoders.provenance, temporal=options.temporal)

    def run(self) -> Generator[Progress, None, int]:
        """Return how many embeddings there are now, those included that were there before."""
        if self._options.out is not None:
            return (yield from self._to_folder(self._options.out))
        if self._options.temporal:
            return (yield from self._to_temporal_file(self._options.npz))
        return (yield from self._to_file(self._options.npz))

    def _to_file(self, path: Path) -> Generator[Progress, None, int]:
        embedded: Embedded = yield from embed_gathered(self._pool, self._gathered, self._bundle, self._encoders)
        self._gathered.failures[:] = embedded.failures
        if embedded.items:
            names = [item.name for item in embedded.items]
            write_vectors(path, embedded.keys, names, embedded.vectors, self._note)
        return len(embedded.items)

    def _to_temporal_file(self, path: Path) -> Generator[Progress, None, int]:
        items = self._gathered.items
        failed: list[int] = []
        if not items:
            return 0
        with replacing(output_path(path, is_vector_file, KIND), path) as file:
            states = TemporalFile(file)

            def receive(place: int, outcome: Temporal | str) -> None:
                if isinstance(outcome, str):
                    failed.append(place)
                    self._gathered.failures.append(f"{items[place].key}: {outcome}")
                else:
                    states.add(place, outcome.states)

            yield from encode_items(self._pool, items, self._bundle, TemporalEncoders(self._encoders), receive)
            if len(failed) == len(items):
                raise OutputError(f"Nothing could be embedded, so {path} is not written.")
            states.close([item.key for item in items], self._note)
        return len(items) - len(failed)

    def _to_folder(self, folder: Path) -> Generator[Progress, None, int]:
        paths = _paths_in(folder, self._gathered.items)
        prepare_folder(folder, self._note, overwrite=self._options.overwrite)
        waiting = [item for item in self._gathered.items if self._options.overwrite or _is_due(item, paths[item.file])]
        failed: list[str] = []

        def receive(place: int, outcome: Encoded | Temporal | str) -> None:
            if isinstance(outcome, str):
                failed.append(f"{waiting[place].key}: {outcome}")
            else:
                values = outcome.embedding if isinstance(outcome, Encoded) else outcome.states
                write_array(paths[waiting[place].file], values)

        encoders = taking(self._encoders, temporal=self._options.temporal)
        yield from encode_items(self._pool, waiting, self._bundle, encoders, receive)
        self._gathered.failures += failed
        there = len(self._gathered.items) - len(waiting)
        if there:
            console.say(f"{there:,} were there already, made since their files changed.")
        return len(self._gathered.items) - len(failed)


def _check(options: argparse.Namespace) -> None:
    if not options.files and options.texts is None:
        raise UsageError("incipit: embed what? Give files, or texts with --texts FILE.jsonl.")
    if (options.npz is None) == (options.out is None):
        raise UsageError("incipit: embed to where? Give --npz FILE for one file or --out FOLDER for a file each.")
    if options.overwrite and options.out is None:
        raise UsageError("incipit: --overwrite belongs to --out FOLDER; an .npz file is always written anew.")
    lines = options.texts is not None or any(Path(word).suffix.lower() == ".jsonl" for word in options.files)
    if options.out is not None and (lines or any(word.startswith(TEXT_MARK) for word in options.files)):
        raise UsageError("incipit: --out names its files after yours; give texts as .txt files, or use --npz FILE.")


def _paths_in(folder: Path, items: Sequence[Item]) -> dict[str, Path]:
    """Return where each item's file lies; raises OutputError where two would lie in one place."""
    keys: dict[str, str] = {}
    for item in items:
        place = item.file.casefold()  # As some file systems see it.
        if keys.setdefault(place, item.key) != item.key:
            raise OutputError(f"{keys[place]} and {item.key} would both become {item.file}.npy: embed them apart.")
    return {item.file: folder / f"{item.file}.npy" for item in items}


def _is_due(item: Item, output: Path) -> bool:
    """Return whether there is no embedding of a file that is newer than the file."""
    source = item.source
    try:
        return source is None or output.stat().st_mtime_ns < source.stat().st_mtime_ns
    except OSError:
        return True
