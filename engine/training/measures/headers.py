"""Notation without what states the key, the metre, the tempo and the instruments, so that only the notes tell them."""

import re

_STATEMENTS = re.compile(r"^[KMQ]:.*\n?", re.MULTILINE)
_INLINE = re.compile(r"\[[KMQ]:[^\]\n]*\]")
_NAMES = re.compile(r"^(V:.*?)\s+(?:nm|snm|name|sname)=.*$", re.MULTILINE)
_EVENTS = re.compile(r"^(?:key_signature|time_signature|set_tempo|program_change) .*\n?", re.MULTILINE)
_MTF = "ticks_per_beat"


def remove_headers(text: str) -> str:
    """Return interleaved ABC or MTF without its statements, those within the piece included."""
    if text.startswith(_MTF):
        return _EVENTS.sub("", text)
    return _NAMES.sub(r"\1", _INLINE.sub("", _STATEMENTS.sub("", text)))
