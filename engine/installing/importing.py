"""A published CLaMP 3 checkpoint, its text encoder's tokenizer and MERT, from the files to a bundle."""

import math
import shutil
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.bundles.checkpoints.clamp3 import Clamp3Checkpoint, open_clamp3
from engine.bundles.checkpoints.mert import MertCheckpoint, find_weights, open_mert
from engine.bundles.checkpoints.stored import StoredTensor, part_of, printable
from engine.bundles.graphs.encoders import write_audio, write_symbolic, write_text
from engine.bundles.graphs.mert import write_mert
from engine.bundles.locate import BUILT_IN, Bundle
from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder
from engine.bundles.sizes import Precision
from engine.bundles.writing import build_bundle, check_name
from engine.errors import BundleError
from engine.inputs.tokens import open_tokenizer
from engine.installing.origins import LICENCES, Origin, find_origin, to_licences
from engine.installing.precisions import candidates_on, choose_precision
from engine.progress import Progress
from engine.runtime.devices.rows import CPU

TOKENIZER = "tokenizer.json"
# Raised whenever the arrays that engine.inputs makes from a file change.
PREPROCESSING = 1

# What one segment of text holds; the tensors know only the larger number of positions.
_MAX_TOKENS = 128
_SPARE_BYTES = 64 * 2**20
# How large graphs are beside those in float32, at most.
_SHARES: Mapping[Precision, float] = {"float16": 0.55, "int8": 0.35, "int4": 0.25}


@dataclass(frozen=True, slots=True)
class Sources:
    """What a bundle is made of: CLaMP 3's file, a folder with XLM-R's config.json and tokenizer.json, MERT's folder.

    Without MERT the bundle encodes texts, scores and MIDI, and no recordings.
    """

    clamp3: Path
    text_encoder: Path
    mert: Path | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    sources: Sources
    clamp3: Clamp3Checkpoint
    mert: MertCheckpoint | None

    @property
    def tokenizer(self) -> Path:
        return self.sources.text_encoder / TOKENIZER


def import_clamp3(
    sources: Sources, name: str, destination: Path, precision: Precision | None = None
) -> Generator[Progress, None, Bundle]:
    """Convert a published CLaMP 3 file step by step to the bundle `destination`/`name`, and return it.

    `precision` None takes what is fastest on this machine's processor and differs little enough from float32. Raises
    `BundleError` where a file is missing, damaged or of another kind, a bundle of that name exists, the disk has no
    room or what the precision gives differs too much. Then, and where nobody goes on, nothing is left behind.
    """
    if name == BUILT_IN:
        raise BundleError(f"{name} is the name of the built-in bundle: choose another one.")
    check_name(destination / name)
    yield Progress("reading", 0, None, sources.clamp3.name)
    opened = _open(sources)
    _demand_room(opened, destination, precision)
    yield Progress("recognising", 0, None, sources.clamp3.name)
    origins = _find_origins(opened)

    def fill(folder: Path) -> Generator[Progress, None, Manifest]:
        shutil.copyfile(opened.tokenizer, folder / TOKENIZER)
        (folder / LICENCES).write_text(to_licences(origins), encoding="utf-8")
        parts = _parts(opened)
        for number, (graph, write) in enumerate(parts):
            yield Progress("converting", number, len(parts), graph)
            write(folder / graph, "float32")
        manifest = _manifest(name, opened, origins)
        choice = yield from choose_precision(folder, manifest, dict(parts), precision)
        return replace(manifest, precision=choice.precision, trials=choice.trials)

    try:
        return (yield from build_bundle(destination / name, fill))
    except OSError as error:
        raise BundleError(
            f"The bundle {name} cannot be written to {destination}: {error.strerror or type(error).__name__}."
        ) from error


def _open(sources: Sources) -> _Opened:
    clamp3 = open_clamp3(sources.clamp3, sources.text_encoder)
    mert = open_mert(sources.mert) if sources.mert else None
    if mert and mert.config.hidden != clamp3.config.audio.features:
        raise BundleError(
            f"MERT gives vectors of {mert.config.hidden:,} numbers, but {sources.clamp3.name} takes "
            f"{clamp3.config.audio.features:,}."
        )
    opened = _Opened(sources, clamp3, mert)
    tokenizer = open_tokenizer(opened.tokenizer)
    # What begins and ends a text need not be among the pieces of words.
    highest = max(tokenizer.highest_id, int(tokenizer.to_ids("a").max()))
    if highest >= clamp3.config.text.vocabulary:
        raise BundleError(
            f"{opened.tokenizer} is not the tokenizer of {sources.clamp3.name}: it gives numbers up to {highest:,}, "
            f"and the checkpoint knows {clamp3.config.text.vocabulary:,} pieces of words."
        )
    return opened


def _parts(opened: _Opened) -> list[tuple[str, Callable[[Path, Precision], None]]]:
    """Return the graphs' names, and what writes each of them."""
    config, tensors = opened.clamp3.config, opened.clamp3.tensors
    parts: list[tuple[str, Callable[[Path, Precision], None]]] = [
        ("text.onnx", lambda path, precision: write_text(config.text, part_of(tensors, "text."), path, precision)),
        (
            "symbolic.onnx",
            lambda path, precision: write_symbolic(config.symbolic, part_of(tensors, "symbolic."), path, precision),
        ),
    ]
    mert = opened.mert
    if mert:
        parts += [
            (
                "audio.onnx",
                lambda path, precision: write_audio(config.audio, part_of(tensors, "audio."), path, precision),
            ),
            ("mert.onnx", lambda path, precision: write_mert(mert.config, mert.tensors, path, precision)),
        ]
    return parts


def _find_origins(opened: _Opened) -> list[Origin]:
    """Return where the parts come from, CLaMP 3 first, then its tokenizer, then MERT."""
    files = [opened.sources.clamp3, opened.tokenizer]
    if opened.sources.mert:
        files.append(find_weights(opened.sources.mert))
    return [find_origin(path) for path in files]


def _demand_room(opened: _Opened, destination: Path, precision: Precision | None) -> None:
    """Raise `BundleError` unless there is room for float32 and, beside it, what is tried."""
    single = _bytes_of(opened.clamp3.tensors.values())
    if opened.mert:
        single += _bytes_of(opened.mert.tensors.values())
    tried = candidates_on(CPU.name) if precision is None else (precision,)
    shares = 1 + sum(_SHARES.get(each, 0.0) for each in tried)
    needed = _SPARE_BYTES + opened.tokenizer.stat().st_size + int(single * shares)
    there = next(folder for folder in (destination, *destination.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    if free < needed:
        raise BundleError(f"The bundle needs {_gigabytes(needed)} in {destination}, where {_gigabytes(free)} are free.")


def _bytes_of(tensors: Iterable[StoredTensor]) -> int:
    return sum(4 * math.prod(tensor.shape) for tensor in tensors)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:,.1f} GB"


def _manifest(name: str, opened: _Opened, origins: Sequence[Origin]) -> Manifest:
    config = opened.clamp3.config
    positions = config.text.bert.positions - config.text.bert.first_position
    audio = AudioEncoder("mert", "mert.onnx", "audio.onnx", max_windows=config.audio.bert.positions)
    return Manifest(
        name=name,
        version="1",
        title=origins[0].title or f"CLaMP 3 ({name})",
        dims=config.symbolic.dims,
        licence="; ".join(origin.licence for origin in origins),
        source=printable(opened.sources.clamp3.name),
        languages="100 languages of XLM-R",
        precision="float32",
        preprocessing=PREPROCESSING,
        text=TextEncoder("text.onnx", TOKENIZER, max_tokens=min(_MAX_TOKENS, positions)),
        symbolic=SymbolicEncoder("symbolic.onnx", max_patches=config.symbolic.bert.positions),
        audio=audio if opened.mert else None,
        files={},
    )
