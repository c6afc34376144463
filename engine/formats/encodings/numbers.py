"""Numbers in notation that is text, kept to a length that means something."""

import re

_ENDLESS = re.compile(r"(\d{18})\d+")


def with_short_numbers(text: str) -> str:
    """Return a text whose numbers have 18 digits at most: Python refuses to read those of thousands."""
    return _ENDLESS.sub(r"\1", text)
