"""What a worker does with mutants: reads them as `incipit convert` and the indexer do, and says how that went."""

import contextlib
import faulthandler
import re
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from time import perf_counter

from engine.errors import UnreadableFileError
from engine.formats.registry import HEAD_BYTES, format_of
from engine.indexing.reading import Changed, Contents, Identify, NoMusic, Prepare, Unavailable, read
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from tests.fuzzing.mutation import Breeder, Mutant
from tests.fuzzing.sources import gather

_TUNES = 2
_LONGEST_SENTENCE = 250
_SENTENCE = re.compile(r"[A-Z\"'“(].*[^.]\.")
_TWO_SENTENCES = re.compile(r"[^.\s]{3}[.!?]\s+[A-Z]")
_FRAMES = 4


@dataclass(frozen=True, slots=True)
class Litter:
    """The mutants that one seed makes of the files in some places."""

    places: tuple[Path, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Mutants to be made, written to `folder` and tried; a traceback goes to the file `fault` after `seconds`."""

    litter: Litter
    numbers: tuple[int, ...]
    folder: Path
    fault: Path | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Variants:
    """Shorter versions of a mutant, of which one may still show the bug of that signature."""

    name: str
    signature: str
    data: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one mutant fared.

    `row` is the format of what it was made of, `pieces` how many pieces were read, `reason` the sentence where none
    was; `signature` tells one bug from another and is empty where there is none.
    """

    number: int
    row: str
    name: str
    pieces: int
    reason: str
    seconds: float
    signature: str = ""
    trace: str = ""


def try_batch(batch: Batch) -> list[Outcome]:
    """Make mutants, leave them in a folder and try each."""
    breeder = breeder_for(batch.litter)
    outcomes = []
    with _faults_to(batch.fault, batch.seconds):
        for number in batch.numbers:
            mutant = breeder.make(number)
            path = batch.folder / mutant.name
            path.write_bytes(mutant.data)
            outcomes.append(try_mutant(number, mutant, path))
    return outcomes


def try_variants(variants: Variants) -> int | None:
    """Return the place of the first variant that shows the same bug."""
    for place, data in enumerate(variants.data):
        path = Path(variants.name)
        path.write_bytes(data)
        if try_mutant(0, Mutant("", variants.name, data), path.absolute()).signature == variants.signature:
            return place
    return None


@cache
def breeder_for(litter: Litter) -> Breeder:
    """Return what makes mutants of the same sources every time."""
    return Breeder(gather(litter.places, litter.seed), litter.seed)


def try_mutant(number: int, mutant: Mutant, path: Path) -> Outcome:
    """Read a file as the program does; whatever is no sentence about the file is a bug."""
    start = perf_counter()
    pieces, reason, signature, trace = 0, "", "", ""
    try:
        pieces, reason = _read(path)
        signature = signature_of_sentence(reason) if reason else ""
        trace = reason
    except UnreadableFileError as error:
        reason = str(error)
        signature, trace = signature_of_sentence(reason), reason
    except Exception as error:  # noqa: BLE001 (finding these is what all of this is for)
        signature, trace = _signature_of(error), traceback.format_exc()
    seconds = perf_counter() - start
    return Outcome(number, mutant.row, mutant.name, pieces, reason, seconds, signature, trace if signature else "")


def signature_of_sentence(reason: str) -> str:
    """Return an empty text for one clear sentence, else what is wrong with it."""
    if "\n" in reason or not _SENTENCE.fullmatch(reason) or _TWO_SENTENCES.search(reason):
        return f"no sentence: {reason[:40]!r}"
    if len(reason) > _LONGEST_SENTENCE:
        return f"a long sentence: {reason[:40]!r}"
    return ""


def _read(path: Path) -> tuple[int, str]:
    """Return how many pieces could be read, and the last reason why one could not."""
    with path.open("rb") as file:
        format_of(file.read(HEAD_BYTES), path.name)
    contents = read(Identify((0, ""), path))
    if isinstance(contents, NoMusic):
        return 0, "The file is no music, and does not say that it is."
    if not isinstance(contents, Contents):
        return 0, _unexpected(contents)
    pieces, reason = 0, ""
    for tune in islice(contents.hashes, _TUNES):
        try:
            prepared = read(Prepare((0, ""), path, tune, contents.state, Wanted("musicnn", notes=True)))
        except UnreadableFileError as error:
            reason = str(error)
            continue
        if not isinstance(prepared, Prepared):
            return pieces, _unexpected(prepared)
        pieces += 1
    return pieces, reason


def _unexpected(answer: object) -> str:
    kind = "unavailable" if isinstance(answer, Unavailable) else "changed" if isinstance(answer, Changed) else "odd"
    return f"a whole file is said to be {kind}: {answer}"


def _signature_of(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    places = [_place(frame.filename, frame.name) for frame in frames]
    ours = [place for place in places if place.startswith("engine/")][-_FRAMES:]
    return " < ".join([type(error).__name__, *dict.fromkeys([*places[-1:], *reversed(ours)])])


def _place(filename: str, function: str) -> str:
    path = Path(filename)
    parts = path.parts[path.parts.index("engine") :] if "engine" in path.parts else path.parts[-2:]
    return f"{'/'.join(parts)}:{function}"


def signature_of_fault(fault: str) -> str:
    """Return which of our functions faulthandler's traceback names, the innermost first."""
    found = re.findall(r"File \"([^\"]+)\", line \d+ in (\S+)", fault)
    places = [_place(filename, function) for filename, function in found]
    return " < ".join([*places[:1], *[place for place in places[1:] if place.startswith("engine/")][:_FRAMES]])


@contextlib.contextmanager
def _faults_to(path: Path | None, seconds: float) -> Iterator[None]:
    """Have a crash, or work that takes too long, leave a traceback in a file."""
    if path is None:
        yield
        return
    with path.open("w", encoding="utf-8") as file:
        faulthandler.enable(file, all_threads=False)
        faulthandler.dump_traceback_later(seconds, file=file)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()
            faulthandler.disable()


def split_evenly(numbers: Sequence[int], size: int) -> list[tuple[int, ...]]:
    """Return numbers in batches of `size`."""
    return [tuple(numbers[start : start + size]) for start in range(0, len(numbers), size)]
