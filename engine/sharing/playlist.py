"""M3U8: a playlist that players of every system read, as RFC 8216 and common practice have it."""

import os
import re
import unicodedata
from pathlib import Path, PurePath
from urllib.parse import quote

from engine.sharing.pieces import SharedList, SharedPiece

# What a player would take for a comment, an address or a Windows drive, or strip.
_MISREAD = re.compile(r"[#\s]|[A-Za-z][\w+.-]*:")


def to_playlist(shared: SharedList, place: Path, *, relative: bool) -> str:
    """Return the text of a playlist that is to lie at `place`; pieces without a file are left out.

    `relative` writes paths from the playlist's folder with `/` between their parts, wherever there is such a way. A
    path that a line cannot hold as it is (line ends, bytes that are no UTF-8, spaces at its end) is a `file:` URL.
    """
    lines = ["#EXTM3U", "#EXTENC:UTF-8", f"#PLAYLIST:{one_line(shared.name)}"]
    for piece in shared.pieces:
        if piece.path is not None:
            lines += [_information(piece), _address(piece.path, place.absolute().parent, relative=relative)]
    return "\n".join([*lines, ""])


def one_line(text: str) -> str:
    """Return text with every control character and line end as a space, and what is no Unicode as U+FFFD."""
    shown = "".join(" " if unicodedata.category(each) in {"Cc", "Zl", "Zp"} else each for each in text)
    return " ".join(shown.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _information(piece: SharedPiece) -> str:
    seconds = -1 if piece.facts.duration is None else max(0, round(piece.facts.duration))
    name = " - ".join(part for part in (one_line(piece.facts.composer), one_line(piece.title)) if part)
    return f"#EXTINF:{seconds},{name}"


def _address(path: Path, folder: Path, *, relative: bool) -> str:
    text = os.fspath(path)
    if relative:
        try:
            text = PurePath(os.path.relpath(path, folder)).as_posix()
        except ValueError:  # Windows: another drive.
            relative = False
    if text != one_line(text) or not _is_text(text):
        return _to_url(path)
    return f"./{text}" if relative and _MISREAD.match(text) else text


def _is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _to_url(path: Path) -> str:
    posix = PurePath(path.absolute()).as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(os.fsencode(posix), safe='/:')}"
