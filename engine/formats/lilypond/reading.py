"""Reading a LilyPond file: to a score as far as it can be understood without running it, else to its words."""

import logging
from collections.abc import Sequence
from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.archive import read_whole
from engine.formats.content import Document, Facts, Notation
from engine.formats.encodings.numbers import with_short_numbers
from engine.formats.garbage import collection_paused
from engine.formats.lilypond.parsing.parser import LilyPond, ScoreBlock, parse
from engine.formats.lilypond.playing.interpreting import play
from engine.formats.lilypond.playing.played import Played
from engine.formats.lilypond.scores import to_score
from engine.formats.musicxml import to_notation
from engine.formats.scoring import Score, to_tree

_log = logging.getLogger(__name__)
MAX_BYTES = 10_000_000
_TEXT_TOLD = 600
_CREATORS = {"composer": "composer", "poet": "lyricist", "arranger": "arranger", "translator": "translator"}
_MOVEMENTS = 40


@collection_paused()
def read_lilypond(file: BinaryIO) -> Notation | Document:
    """Read a LilyPond file; a `Document` of its header and texts where no note of it can be understood.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file, MAX_BYTES, "LilyPond file")
    score, found = to_lilypond_score(data)
    if score is None:
        return _to_document(found)
    return to_notation(to_tree(score))


def to_lilypond_score(data: bytes) -> tuple[Score | None, LilyPond]:
    """Return the score of a LilyPond file, None where it has no notes that are understood, and what else it says."""
    try:
        found = parse(with_short_numbers(_decode(data)))
        _tell(found)
        score = _first_score(found)
    except RecursionError as error:
        raise UnreadableFileError("The LilyPond file is nested too deeply to be read.") from error
    return score, found


def _decode(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _tell(found: LilyPond) -> None:
    source = found.source
    if source is not None and (source.includes or source.unknown):
        unknown = ", ".join(sorted(source.unknown)[:20])
        _log.info("LilyPond: not included: %s; not understood: %s", ", ".join(source.includes[:20]), unknown)


def _first_score(found: LilyPond) -> Score | None:
    """Return the first score with notes, and movements of the same parts behind it."""
    blocks = [block for block in found.scores if not block.heard_only] or found.scores
    whole: Score | None = None
    for block in blocks[:_MOVEMENTS]:
        played = play(block.music)
        if not _sounds(played):
            continue
        score = to_score(played)
        if whole is None:
            whole = score
            _add_header(whole, found.header, block)
        elif [part.staves for part in score.parts] == [part.staves for part in whole.parts]:
            for part, more in zip(whole.parts, score.parts, strict=True):
                part.measures += more.measures
    return whole


def _sounds(played: Played) -> bool:
    return any(event.pitches for staff in played.staves for event in staff.events)


def _add_header(score: Score, header: dict[str, str], block: ScoreBlock) -> None:
    fields = {**header, **block.header}
    score.title = fields.get("title", "")
    score.movement = fields.get("piece", "") if fields.get("piece", "") != score.title else ""
    if not score.title:
        score.title, score.movement = score.movement, ""
    score.number = fields.get("opus", "")
    score.subtitle = fields.get("subtitle", "")
    score.rights = fields.get("copyright", "") or fields.get("license", "")
    score.source = fields.get("source", "")
    score.creators = [(kind, fields[name]) for name, kind in _CREATORS.items() if fields.get(name)]
    if not fields.get("composer") and fields.get("mutopiacomposer"):
        score.creators.append(("composer", fields["mutopiacomposer"]))
    score.credits = [
        fields[name] for name in ("dedication", "subsubtitle", "meter", "style", "instrument") if fields.get(name)
    ]


def _to_document(found: LilyPond) -> Document:
    """Tell what the header and the texts say where the notes cannot be read."""
    fields: dict[str, str] = {}
    for header in (found.header, *(block.header for block in found.scores)):
        fields = {**header, **fields}
    title = fields.get("title") or fields.get("piece", "")
    composer = fields.get("composer", "")
    others = [fields[name] for name in ("subtitle", "opus", "poet", "arranger", "instrument") if fields.get(name)]
    words = _texts(found, fields)
    if not (title or composer or words):
        raise UnreadableFileError("The LilyPond file holds no notes that can be read without running LilyPond.")
    facts = Facts(title=title, composer=composer, names=tuple(others), words=tuple(words))
    first = f"{title} by {composer}" if title and composer else title or composer
    return Document(". ".join(filter(None, [first, *others, *words]))[:_TEXT_TOLD], facts)


def _texts(found: LilyPond, fields: dict[str, str]) -> Sequence[str]:
    shown = {"title", "composer", "subtitle", "opus", "poet", "arranger", "instrument", "piece", "tagline"}
    texts = [text for name, text in fields.items() if name not in shown]
    return [text for text in dict.fromkeys([*texts, *found.texts]) if any(map(str.isalpha, text))][:100]
