"""How the built-in bundle is trained: one TOML file as frozen dataclasses."""

import tomllib
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

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
    held_out: int


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """Sizes: `dims` is the length of an embedding, the rest are the encoders' widths and depths.

    `patches` and `windows` are what a segment holds, the special patches and zero rows included; `whole_hidden` and
    `sound_hidden` are the widths of the networks over features of whole pieces and recordings.
    """

    dims: int
    symbolic_hidden: int
    symbolic_layers: int
    patches: int
    whole_hidden: int
    audio_hidden: int
    audio_layers: int
    windows: int
    sound_hidden: int


@dataclass(frozen=True, slots=True)
class ScheduleConfig:
    """The course of one stage: a linear warm-up, then half a cosine."""

    steps: int
    learning_rate: float
    warmup: int
    weight_decay: float
    checkpoint_every: int


@dataclass(frozen=True, slots=True)
class PretrainingConfig:
    """M3's pre-training: `batch` pieces of `patches` a step, of which `spelt` masked patches are spelt."""

    schedule: ScheduleConfig
    batch: int
    patches: int
    spelt: int


@dataclass(frozen=True, slots=True)
class AlignmentConfig:
    """Texts and notation: a step sees `pieces` whole ones and `featured` ones by their features alone, and `captions`.

    The upper `text_layers` of the text encoder learn at `text_rate` times the learning rate. `views_weight` weighs
    score ↔ MIDI, `glossary_weight` the names of an instrument in two languages, `glossary` of them a step, and
    `parallels_weight` statements in two languages, `parallels` of them. The rest are chances, each field of the header
    drawing by itself.
    """

    schedule: ScheduleConfig
    pieces: int
    featured: int
    captions: int
    patches: int
    text_layers: int
    text_rate: float
    views_weight: float
    glossary: int
    glossary_weight: float
    parallels: int
    parallels_weight: float
    drop_header: float
    scramble_header: float
    drop_instrument: float
    transpose: float


@dataclass(frozen=True, slots=True)
class ListeningConfig:
    """Recordings towards texts and notation that stay as they are: `batch` recordings a step."""

    schedule: ScheduleConfig
    batch: int
    notation_weight: float


@dataclass(frozen=True, slots=True)
class PhrasingConfig:
    """Texts towards music that stays as it is: a step sees `pieces`, the share `transpose` of them by their features.

    Of the `captions` the share `emphasis` is in the `emphasised` languages, which have most to learn; the others are
    drawn as ever. The rest is as in the alignment.
    """

    schedule: ScheduleConfig
    pieces: int
    captions: int
    emphasised: tuple[str, ...]
    emphasis: float
    text_rate: float
    glossary: int
    glossary_weight: float
    parallels: int
    parallels_weight: float
    drop_header: float
    scramble_header: float
    drop_instrument: float
    transpose: float


@dataclass(frozen=True, slots=True)
class RefiningConfig:
    """Texts, note features and recordings together: a step sees `pieces` and the recordings `heard`.

    Of the `captions` the share `drilled` states one fact, every value of its field being as likely as any other;
    `whole_rate` and `audio_rate` are what the learning rates of note features and recordings are multiplied by.
    `notation_weight` weighs recording ↔ notation. The rest is as in the phrasing and the alignment.
    """

    schedule: ScheduleConfig
    pieces: int
    heard: int
    captions: int
    drilled: float
    emphasised: tuple[str, ...]
    emphasis: float
    text_rate: float
    whole_rate: float
    audio_rate: float
    views_weight: float
    notation_weight: float
    glossary: int
    glossary_weight: float
    parallels: int
    parallels_weight: float
    drop_header: float
    scramble_header: float
    drop_instrument: float
    transpose: float


@dataclass(frozen=True, slots=True)
class DrillingConfig(PhrasingConfig):
    """Texts towards music that stays as it is, the share `drilled` of them names of one fact: see `data.lexicon`."""

    drilled: float


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """Everything that decides what the trained bundle is."""

    name: str
    version: str
    seed: int
    preparation: PreparationConfig
    sound: SoundConfig
    network: NetworkConfig
    pretraining: PretrainingConfig
    alignment: AlignmentConfig
    listening: ListeningConfig
    phrasing: PhrasingConfig
    refining: RefiningConfig
    drilling: DrillingConfig


def load_config(path: Path) -> TrainingConfig:
    """Read a configuration; raise `EngineError` for an unknown, missing or mistyped entry."""
    try:
        return _build(TrainingConfig, tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, TypeError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise EngineError(f"The training configuration {path.name} cannot be used: {error}") from error


def _build(kind: type[T], entries: dict[str, Any]) -> T:
    rows = fields(cast("Any", kind))
    unknown = sorted(set(entries) - {row.name for row in rows})
    missing = sorted(row.name for row in rows if row.default is MISSING and row.name not in entries)
    if unknown or missing:
        raise TypeError(f"{kind.__name__} has unknown entries {unknown} and lacks {missing}")
    hints = get_type_hints(kind)
    return kind(**{name: _to_value(hints[name], name, value) for name, value in entries.items()})


def _to_value(hint: Any, name: str, value: Any) -> Any:
    if is_dataclass(hint) and isinstance(value, dict):
        return _build(cast("type[Any]", hint), value)
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(_to_value(get_args(hint)[0], name, item) for item in value)
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        raise TypeError(f"{name} is {value!r}")
    return value
