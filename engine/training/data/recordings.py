"""What is known of real recordings: by their packages, their tags, and what musicnn hears with certainty."""

from pathlib import Path

from engine.curation.concepts import ANY, FIELDS, FREE_FIELDS, Truth, concepts
from engine.curation.relations import Knowledge
from engine.training.corpus.packages import Hearsay, read_hearsay
from engine.training.corpus.preparation import Record, read_records
from engine.training.data.sounds import RECORDINGS


def recording_knowledge(cache: Path) -> dict[str, Knowledge]:
    """Return what is known of each recording by its id; nothing where none were heard."""
    path = cache / RECORDINGS
    hearsay = read_hearsay()
    return {each["id"]: knowledge_of_recording(each, hearsay) for each in read_records(path)} if path.exists() else {}


def knowledge_of_recording(record: Record, hearsay: Hearsay) -> Knowledge:
    """Return what a recording's file, its package and musicnn's tags say of it.

    Of key, metre, kind and so on nothing is known. A genre is known to be missing where all tags that speak of it find
    it unlikely; what a tag says of instruments and moods may be true, but that it is silent says nothing.
    """
    likely: dict[Truth, float] = {}
    for tag, truths in hearsay.truths.items():
        for truth in truths:
            likely[truth] = max(likely.get(truth, 0.0), float(record["tags"].get(tag, 0.0)))
    true = {("genre", genre) for genre in record["genres"]}
    true |= {truth for truth, chance in likely.items() if chance >= hearsay.sure}
    stated = " ".join(record["words"]).casefold()
    true |= {truth for word, truths in hearsay.words.items() if word in stated for truth in truths}
    true |= {(field, record[field]) for field in FREE_FIELDS if record[field]}
    possible = {(field, ANY) for field in (*FIELDS, "key", "metre") if field != "genre"}
    possible |= {(field, ANY) for field in FREE_FIELDS if not record[field]}
    genres = [("genre", genre) for genre in concepts()["genre"]]
    possible |= {genre for genre in genres if likely.get(genre, 1.0) >= hearsay.unlikely}
    return Knowledge(frozenset(true), frozenset(possible - true))
