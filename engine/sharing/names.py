"""File names that Windows, macOS and Linux all take, on any disk."""

import unicodedata
from collections.abc import Iterator

MOST_BYTES = 120
"""Of a name without its suffix: less than any file system allows, and room in paths for the folder's name."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
_PORTS = tuple(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))


def to_safe_name(text: str, otherwise: str = "piece") -> str:
    """Return a text as a file's or folder's name, `otherwise` where nothing of it can stand in one."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    kept = "".join(" " if each in _FORBIDDEN or unicodedata.category(each)[0] == "C" else each for each in text)
    name = _cut(" ".join(kept.split())).strip(" .")
    if name.split(".")[0].strip().lower() in _RESERVED:
        name = f"_{name}"
    return name or otherwise


def names_like(name: str, suffix: str = "") -> Iterator[str]:
    """Yield a name, then "name (2)" and so on, each with the suffix."""
    yield f"{name}{suffix}"
    number = 2
    while True:
        yield f"{name} ({number}){suffix}"
        number += 1


def _cut(text: str) -> str:
    return text.encode()[:MOST_BYTES].decode("utf-8", "ignore")
