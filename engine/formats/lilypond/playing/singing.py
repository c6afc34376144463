"""Verses given to the notes that they are sung to."""

from collections.abc import Sequence

from engine.formats.lilypond.playing.played import Event
from engine.formats.lilypond.tree import Syllable


def sing(syllables: Sequence[Syllable], events: Sequence[Event], verse: int) -> None:
    """Give syllables to notes in turn: rests, and notes that are tied or slurred to the one before, have none."""
    waiting = iter(syllables)
    tied = slurred = False
    for event in sorted(events, key=lambda event: event.onset):
        if not event.pitches or event.grace:
            continue
        if not (tied or slurred):
            syllable = next(waiting, None)
            if syllable is None:
                return
            if syllable.text:
                event.syllables.append((verse, syllable))
        kinds = [post.kind for post in event.note.posts]
        tied = "tie" in kinds
        slurred = (slurred or "slur-start" in kinds) and not ("slur-stop" in kinds and "slur-start" not in kinds)
