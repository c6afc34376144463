"""MuseScore (.mscz, .mscx), versions 1 to 4: bytes to interleaved ABC and facts."""

from engine.formats.musescore.reading import is_musescore, read_musescore

__all__ = ["is_musescore", "read_musescore"]
