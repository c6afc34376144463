"""Reading a Humdrum file: lines to staves, staves to a score, the score to interleaved ABC and facts."""

import re
from dataclasses import replace
from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.archive import read_whole
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.humdrum.assembly import to_parts
from engine.formats.humdrum.engraving import engrave
from engine.formats.humdrum.records import decode, describe, to_records
from engine.formats.humdrum.timeline import Timeline
from engine.formats.humdrum.words.layout import to_words
from engine.formats.musicxml import to_notation
from engine.formats.scoring import Score, to_tree

MAX_BYTES = 32_000_000
_NUMBERED = re.compile(r"^=\d", re.MULTILINE)


@collection_paused()
def read_humdrum(file: BinaryIO) -> Notation:
    """Read a Humdrum file's **kern spines, with lyrics and dynamics, as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file, MAX_BYTES, "Humdrum file")
    return to_notation(to_tree(to_score(decode(data))))


def to_score(text: str) -> Score:
    """Return the score of a Humdrum file's text. Raises UnreadableFileError with one sentence."""
    timeline = Timeline(ascii_only=text.isascii(), numbered=_NUMBERED.search(text) is not None)
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("!!!"):
            timeline.read(lines, number)
            if timeline.has_ended:
                break
    if not timeline.staves:
        raise UnreadableFileError("The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.")
    timeline.end()
    staves = list(timeline.staves.values())
    for stave in staves:
        engrave(stave.measures)
    records = to_records(text)
    score = Score(parts=to_parts(staves))
    describe(score, records)
    _add_tempo_words(score, records)
    return score


def _add_tempo_words(score: Score, records: dict[str, list[str]]) -> None:
    """Write what the records call the movement, such as Allegro, over the first measure unless it is there."""
    words = next(iter(records.get("OMD", [])), "")
    first = score.parts[0].measures[0] if score.parts and score.parts[0].measures else None
    if first is None or not words or any(direction.text for direction in first.directions if not direction.onset):
        return
    tempo = next((direction for direction in first.directions if direction.tempo and not direction.onset), None)
    if tempo is not None:
        first.directions.remove(tempo)
    direction = to_words(words, above=True)
    first.directions.insert(0, replace(direction, tempo=direction.tempo or (tempo.tempo if tempo else None)))
