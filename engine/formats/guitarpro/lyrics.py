"""Lyrics of a whole track, in Guitar Pro's spelling, laid under its beats."""

import re
from collections.abc import Iterable, Sequence

from engine.formats.guitarpro.song import Bar, Beat, Track

_COMMENT = re.compile(r"\[[^\]]*\]")
_SYLLABLE = re.compile(r"[^\s-]+-*|-+")


def to_syllables(text: str) -> list[str]:
    """Return a line's syllables, those within a word with a hyphen behind; a plus stands for a space within one."""
    return [syllable.replace("+", " ") for syllable in _SYLLABLE.findall(_COMMENT.sub(" ", text))]


def lay_under(track: Track) -> None:
    """Give each sounding beat of a track's first voice its syllable, unless the beats have some of their own."""
    bars = track.staves[0] if track.staves else []
    if any(beat.lyrics for bar in bars for voice in bar.voices for beat in voice):
        return
    for verse, (first, text) in enumerate(track.lyrics):
        beats = _sung(bars[first:])
        for beat, syllable in zip(beats, to_syllables(text), strict=False):
            missing = ("",) * (verse - len(beat.lyrics))
            beat.lyrics = (*beat.lyrics, *missing, syllable)


def split_syllable(syllable: str, *, inside: bool) -> tuple[str, str]:
    """Return a syllable's letters and its kind in MusicXML; `inside` says that the word has begun before."""
    text = syllable.rstrip("-").strip()
    goes_on = syllable.endswith("-")
    kinds = {(False, False): "single", (False, True): "begin", (True, True): "middle", (True, False): "end"}
    return text, kinds[inside, goes_on]


def _sung(bars: Sequence[Bar]) -> Iterable[Beat]:
    for bar in bars:
        for beat in bar.voices[0] if bar.voices else []:
            if beat.tones and not beat.grace and not all(tone.tied for tone in beat.tones):
                yield beat
