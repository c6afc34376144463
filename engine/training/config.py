"""How the built-in bundle is trained: one TOML file as frozen dataclasses."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar, cast

from engine.errors import EngineError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """One file of the corpus: at most `limit` pieces in `formats`, the shortest files first or an even draw."""

    name: str
    limit: int
    formats: tuple[str, ...] = ("abc", "mid", "krn", "mxl", "ly")
    shortest: bool = False


@dataclass(frozen=True, slots=True)
class PreparationConfig:
    """What is prepared: `characters` are kept of a view, `held_out` is the percentage of tunes never trained on."""

    sources: tuple[SourceConfig, ...]
    validation: tuple[SourceConfig, ...]
    characters: int
    held_out: int
    seconds_per_file: int


@dataclass(frozen=True, slots=True)
class SoundConfig:
    """Recordings: an excerpt of up to `seconds` of each of at most `pieces` rendered pieces, two of each real one.

    `held_out` pieces are rendered of each split that is not trained on.
    """

    pieces: int
    seconds: int
    held_out: int = 300


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """Sizes: `dims` is the length of an embedding, the rest are the encoders' widths and depths."""

    dims: int
    symbolic_hidden: int
    symbolic_layers: int
    audio_hidden: int
    audio_layers: int


@dataclass(frozen=True, slots=True)
class ScheduleConfig:
    """One stage: `patches` are kept of a piece, `views_weight` weighs score ↔ MIDI, those after it are chances."""

    steps: int
    batch: int
    learning_rate: float
    warmup: int
    weight_decay: float
    patches: int
    checkpoint_every: int
    views_weight: float = 0.5
    drop_header: float = 0.4
    scramble_header: float = 0.15
    drop_instrument: float = 0.4


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """Everything that decides what the trained bundle is."""

    name: str
    seed: int
    preparation: PreparationConfig
    sound: SoundConfig
    network: NetworkConfig
    symbolic: ScheduleConfig
    audio: ScheduleConfig


def load_config(path: Path) -> TrainingConfig:
    """Read a configuration; raise `EngineError` for an unknown, missing or mistyped entry."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        preparation = raw["preparation"]
        preparation["sources"] = tuple(_build(SourceConfig, entry) for entry in preparation["sources"])
        preparation["validation"] = tuple(_build(SourceConfig, entry) for entry in preparation["validation"])
        return TrainingConfig(
            name=raw["name"],
            seed=raw["seed"],
            preparation=_build(PreparationConfig, preparation),
            sound=_build(SoundConfig, raw["sound"]),
            network=_build(NetworkConfig, raw["network"]),
            symbolic=_build(ScheduleConfig, raw["symbolic"]),
            audio=_build(ScheduleConfig, raw["audio"]),
        )
    except (OSError, KeyError, TypeError, tomllib.TOMLDecodeError) as error:
        raise EngineError(f"The training configuration {path.name} cannot be used: {error}") from error


def _build(kind: type[T], entries: dict[str, Any]) -> T:
    known = {field.name for field in fields(cast("Any", kind))}
    unknown = sorted(set(entries) - known)
    if unknown:
        raise TypeError(f"unknown entries {', '.join(unknown)} for {kind.__name__}")
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in entries.items()}
    return kind(**values)
