"""What is known of real recordings: by their packages, their tags, and what musicnn hears with certainty."""

from pathlib import Path

from engine.curation.concepts import ANY, FIELDS, Truth
from engine.curation.relations import Knowledge
from engine.training.corpus.preparation import Record, read_records
from engine.training.data.sounds import RECORDINGS

_CERTAIN = 0.35
_DOUBTFUL = 0.1
# musicnn's tags that say the same as a concept; tempo and mood are less sure than genre and are left out.
_TAGS: dict[str, Truth] = {
    "rock": ("genre", "rock"),
    "pop": ("genre", "pop"),
    "electronic": ("genre", "electronic"),
    "electronica": ("genre", "electronic"),
    "jazz": ("genre", "jazz"),
    "metal": ("genre", "metal"),
    "heavy metal": ("genre", "metal"),
    "folk": ("genre", "folk"),
    "blues": ("genre", "blues"),
    "ambient": ("genre", "ambient"),
    "female vocalists": ("instrument", "voice"),
    "male vocalists": ("instrument", "voice"),
    "guitar": ("instrument", "guitar"),
}


def recording_knowledge(cache: Path) -> dict[str, Knowledge]:
    """Return what is known of each recording by its id; nothing where none were heard."""
    path = cache / RECORDINGS
    return {record["id"]: knowledge_of_recording(record) for record in read_records(path)} if path.exists() else {}


def knowledge_of_recording(record: Record) -> Knowledge:
    """Return what is true of a recording; every field of which little is known might hold anything."""
    true: set[Truth] = {("genre", genre) for genre in record["genres"]}
    true |= {_TAGS[tag] for tag, likely in record["tags"].items() if tag in _TAGS and likely >= _CERTAIN}
    if record["composer"]:
        true.add(("composer", record["composer"]))
    if record["title"]:
        true.add(("title", record["title"]))
    possible: set[Truth] = {(field, ANY) for field in (*FIELDS, "key", "metre") if field != "genre"}
    heard = {_TAGS[tag] for tag, likely in record["tags"].items() if tag in _TAGS and likely >= _DOUBTFUL}
    possible |= {truth for truth in heard if truth[0] == "genre"}
    return Knowledge(frozenset(true), frozenset(possible - true))
