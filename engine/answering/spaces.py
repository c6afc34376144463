"""What a bundle encodes, and the space that its vectors lie in."""

from collections.abc import Collection

from engine.bundles.locate import Bundle
from engine.bundles.manifest import Manifest
from engine.library.records import Space
from engine.modality import MUSIC, Modality

_WORDS = {
    Modality.SCORE: "scores",
    Modality.MIDI: "MIDI files",
    Modality.AUDIO: "recordings",
    Modality.TEXT: "documents",
}


def kinds_of(manifest: Manifest) -> frozenset[Modality]:
    """Return the kinds of music that a bundle can encode."""
    symbolic = {Modality.SCORE, Modality.MIDI} if manifest.symbolic is not None else set()
    audio = {Modality.AUDIO} if manifest.audio is not None else set()
    return frozenset(symbolic | audio | ({Modality.TEXT} if manifest.text is not None else set()))


def space_of(bundle: Bundle) -> Space:
    """Return the space that a bundle's vectors lie in."""
    return Space(bundle.hash, bundle.manifest.preprocessing)


def in_words(kinds: Collection[Modality]) -> str:
    """Return kinds of music as a sentence names them: "scores, MIDI files and recordings"."""
    words = [_WORDS[kind] for kind in MUSIC if kind in kinds]
    return " and ".join([*([", ".join(words[:-1])] if words[:-1] else []), *words[-1:]])
