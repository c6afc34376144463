"""Notation text as patches of 64 characters, exactly as CLaMP 3 (M3) cuts them."""

import re

import numpy as np
import numpy.typing as npt
from unidecode import unidecode

PATCH_SIZE = 64
BEGIN, END, MASK = 1, 2, 3
_UNIT_LENGTH = "L:1/8\n"
_BARLINE = re.compile(r"(\|:|::|:\||\[\||\|\||\|\]|\|)")
_NO_ASCII = re.compile(r"[^\x00-\x7f]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
# The reference transliterates with unidecode 1.3.6; later versions changed these characters.
_AS_IN_1_3_6 = dict.fromkeys(map(ord, "℃℉℟℣⅍♔♕♖♗♘♙♚♛♜♝♞♟♠♡♢♣♤♥♦♧゠・ー🅪🅫🅬"), "") | {
    ord("Ŋ"): "ng",
    ord("ŋ"): "NG",
    ord("ẞ"): "Ss",
    ord("𝛕"): "tai",
    ord("🆜"): "[2nc-Scr]",
    ord("🆩"): "[Loss-less]",
}


def to_patches(text: str) -> npt.NDArray[np.uint8]:
    """Return uint8 `[n, 64]`: the patches of interleaved ABC or MTF between the two special ones.

    A patch is 1 (begin), the characters' codes, 2 (end), cut at 64 and padded with 0; the first is 64 × 1, the last
    1 and 63 × 2. Source: models.md, "Patches"; every oddity of the published code is kept.
    """
    text = text.replace(_UNIT_LENGTH, "")
    if not text.isascii():
        text = _SURROGATES.sub("", text).translate(_AS_IN_1_3_6)
        # It goes character by character, in Python: a few of a score are no ASCII.
        text = _NO_ASCII.sub(lambda found: unidecode(found[0]), text)
    lines = text.split("\n")
    lines = [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    is_mtf = bool(lines) and lines[0].split(" ")[0] == "ticks_per_beat"
    contents = _to_mtf_contents(lines) if is_mtf else _to_abc_contents(lines)
    special_first, special_last = chr(BEGIN) * PATCH_SIZE, chr(END) * PATCH_SIZE
    rows = b"".join(map(_to_row, [special_first, *contents, special_last]))
    return np.frombuffer(rows, np.uint8).reshape(-1, PATCH_SIZE)


def _to_row(content: str) -> bytes:
    row = b"\x01" + content[: PATCH_SIZE - 1].encode("ascii") + b"\x02"
    return row[:PATCH_SIZE].ljust(PATCH_SIZE, b"\0")


def _to_mtf_contents(lines: list[str]) -> list[str]:
    """Join neighbouring messages of one type by tabs while they fit."""
    contents: list[str] = []
    content = ""
    for line in lines:
        name, _, rest = line.partition(" ")
        if content.startswith(name) and len(content) + len(rest) <= PATCH_SIZE - 2:
            content = content[:-1] + "\t" + rest
        else:
            if content:
                contents.append(content)
            content = line
    if content:
        contents.append(content)
    return contents


def _to_abc_contents(lines: list[str]) -> list[str]:
    """Return header lines whole and the other lines bar by bar."""
    contents: list[str] = []
    for line in lines:
        if len(line) > 1 and ((line[0].isalpha() and line[1] == ":") or line.startswith("%%")):
            contents.append(line)
            continue
        bars = _to_bars(line)
        if bars:
            bars[-1] += "\n"
            contents += bars
    return contents


def _to_bars(line: str) -> list[str]:
    """Pair what stands before a barline with that barline; a barline at the very start joins the first bar."""
    parts = [part for part in _BARLINE.split(line) if part]
    if len(parts) > 1 and _BARLINE.fullmatch(parts[0]):
        parts = [parts[0] + parts[1], *parts[2:]]
    return [before + barline for before, barline in zip(parts[::2], parts[1::2], strict=False)]
