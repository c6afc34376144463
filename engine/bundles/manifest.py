"""What a bundle says of itself: `manifest.json` as frozen dataclasses."""

from dataclasses import dataclass
from typing import Literal

from engine.inputs.wanted import Wanted


@dataclass(frozen=True, slots=True)
class TextEncoder:
    """The text encoder: `graph` takes `ids` and `mask`, `tokenizer` is a tokenizers JSON (or its .xz).

    `prefix` is put before the text, `max_tokens` is what one segment holds.
    """

    graph: str
    tokenizer: str
    prefix: str = ""
    max_tokens: int = 128


@dataclass(frozen=True, slots=True)
class SymbolicEncoder:
    """The symbolic encoder: `graph` takes `patches` and `mask`.

    With the `features` "notes" it takes, as `features`, those of the whole piece's notes as well (`inputs.notation`).
    """

    graph: str
    max_patches: int = 512
    features: Literal["", "notes"] = ""


@dataclass(frozen=True, slots=True)
class AudioEncoder:
    """The audio encoder: `features_graph` turns windows into one vector each, `graph` takes those rows and `mask`.

    `features` names how samples become windows: "mert" (24 kHz, 5 s, normalised over the whole file) or "musicnn"
    (16 kHz, log-mel, 187 frames). `max_windows` counts rows, the zero rows before and after included. With the `whole`
    "sound", which goes with musicnn, `graph` takes features of the whole recording too, as `sound` (`inputs.sound`).
    """

    features: Literal["mert", "musicnn"]
    features_graph: str
    graph: str
    max_windows: int = 128
    whole: Literal["", "sound"] = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """How a precision did beside float32 when the bundle was made; the figures are those of the encoder that did worst.

    `cosine` is the mean over probes, centred on their float32 mean; `same_neighbour` is the share of probes whose
    nearest neighbour stayed the same; `speed` says how many times as fast as float32 it was there, where that was
    measured. What was not `offered` differed too much.
    """

    precision: str
    cosine: float
    same_neighbour: float
    speed: float | None
    offered: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """A bundle's name, version, origin and parts; `files` maps every other file's name to its SHA-256 (hex).

    `dims` is the length of an embedding. `preprocessing` is raised whenever the arrays made from a file change, so that
    vectors made before are known to be stale. A part that a bundle lacks is None. `trials` are those of the precisions
    that the bundle was made, or might have been made, in. `reference` is the file of vectors of other music, by which
    a library's are judged (`bundles.reference`); a bundle without one has none.
    """

    name: str
    version: str
    title: str
    dims: int
    licence: str
    source: str
    languages: str
    precision: str
    preprocessing: int
    text: TextEncoder | None
    symbolic: SymbolicEncoder | None
    audio: AudioEncoder | None
    files: dict[str, str]
    trials: tuple[Trial, ...] = ()
    reference: str = ""

    @property
    def is_level(self) -> bool:
        """Whether a text lies as near to the score as to the MIDI file of one piece.

        It does where note features are read of both, and trained on as two views of one piece: for the built-in bundle
        the two cosines differ by 0.003 ± 0.005, where those of different pieces spread by 0.04.
        """
        return self.symbolic is not None and self.symbolic.features == "notes"

    @property
    def wanted(self) -> Wanted:
        """What the encoders take of pieces."""
        symbolic, audio = self.symbolic, self.audio
        return Wanted(
            windows=None if audio is None else audio.features,
            notes=symbolic is not None and symbolic.features == "notes",
            sound=audio is not None and audio.whole == "sound",
        )
