"""A Humdrum file's text and its reference records: who made what, and what it is called."""

import codecs
import html
import re
import unicodedata
from itertools import pairwise

from engine.formats.scoring.score import Score

_FIRST_LINE = re.compile(r"^(?:\*\*[^\t\n]*\t+)*\*\*(?:kern|mens)(?:\t|[ \t]*$)", re.MULTILINE)
_RECORD = re.compile(r"!!!\s*([A-Za-z][\w-]{0,40}?)(?:@@?[A-Za-z]{2,3})?\s*:(.*)", re.DOTALL)
_NUMBERED = re.compile(r"^(COM|COA|LYR|LIB|LAR|TRN|OTL|GTL|OTP|OTA|OPR)\d$")
_SEGMENT_START = re.compile(rb"^(?:!!!!SEGMENT|\*\*)", re.MULTILINE)
_CREATORS = (
    ("COM", "composer"),
    ("COA", "composer"),
    ("COS", "composer"),
    ("LYR", "lyricist"),
    ("LIB", "lyricist"),
    ("LAR", "arranger"),
    ("LOR", "arranger"),
    ("TRN", "translator"),
)
_ASCII_ACCENTS = (
    (re.compile(r"([aouAOUe])2(?=[a-z-])"), "\u0308"),
    (re.compile(r"([eE])/(?=[a-z ,.;:!?'\")\]-]|$)"), "\u0301"),
    (re.compile(r"([aeuAEU])\\(?=[a-z ,.;:!?'\")\]-]|$)"), "\u0300"),
    (re.compile(r"([aeiouAEIOU])\^(?=[a-z])"), "\u0302"),
    (re.compile(r"([cC])5(?=[a-z])"), "\u0327"),
)


def is_humdrum(head: bytes) -> bool:
    """Recognise Humdrum by the line that names its columns, of which one is music."""
    text = decode(head)
    return "\0" not in text and bool(_FIRST_LINE.search(text))


def decode(data: bytes) -> str:
    """Return a Humdrum file's text with plain line feeds: UTF-8, UTF-16 or Latin letters of one byte."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            # The head of a file may end within a letter.
            cut_off = error.end == len(data) and error.start > len(data) - 4
            text = data.decode("utf-8-sig", "ignore") if cut_off else data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split_segments(data: bytes) -> tuple[bytes, ...]:
    """Return the pieces of a file that holds several, one after another."""
    starts = [found.start() for found in _SEGMENT_START.finditer(data) if data[found.start()] == ord("!")]
    if len(starts) < 2:
        return (data,)
    cuts = [0, *starts[1:], len(data)]
    pieces = [data[start:end] for start, end in pairwise(cuts)]
    return tuple(piece for piece in pieces if is_humdrum(piece)) or (data,)


def to_records(text: str) -> dict[str, list[str]]:
    """Return the values of every reference record by its key, without language and number; empty ones left out."""
    records: dict[str, list[str]] = {}
    for line in text.split("\n"):
        found = _RECORD.fullmatch(line) if line.startswith("!!!") and not line.startswith("!!!!") else None
        if found is None:
            continue
        key = _NUMBERED.sub(r"\1", found[1])
        value = " ".join(to_letters(found[2], ascii_only=text.isascii()).split())
        if value and value not in records.setdefault(key, []):
            records[key].append(value)
    return records


def to_letters(text: str, *, ascii_only: bool) -> str:
    """Return a text with letters for entities and, in files of `ascii_only`, for those with an accent beside them."""
    text = html.unescape(text) if "&" in text else text
    if ascii_only:
        for pattern, accent in _ASCII_ACCENTS:
            text = pattern.sub(rf"\1{accent}", text)
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
    return text


def describe(score: Score, records: dict[str, list[str]]) -> None:
    """Write title, people and the other facts of the records into a score."""
    titles = [*records.get("OTL", []), *records.get("OTP", []), *records.get("OTA", [])]
    works = [*records.get("OPR", []), *records.get("GTL", [])]
    catalogue = _to_catalogue(records)
    score.title, score.number = works[0] if works else "", catalogue
    if titles and works:
        score.movement = titles[0]
    elif titles:
        score.title = titles[0]
    score.title = score.title or catalogue
    for key, kind in _CREATORS:
        score.creators += [(kind, _to_name(value)) for value in records.get(key, [])]
    score.rights = "; ".join(records.get("YEC", []))
    if score.title:
        score.subtitle = ", ".join(titles[1:])
        score.credits = [*works[1:], *(value for key in ("OMV", "AGN", "AST", "OCY") for value in records.get(key, []))]


def _to_catalogue(records: dict[str, list[str]]) -> str:
    """Return opus, number and catalogue number on one line."""
    found = []
    for key, prefix in (("OPS", "Op. "), ("ONM", "No. "), ("SCT", "")):
        values = records.get(key, [])[:1]
        found += [prefix + value if value[0].isdigit() else value for value in values]
    return ", ".join(found)


def _to_name(value: str) -> str:
    """Turn "Chopin, Fryderyk" round; leave names of more parts, or of one, as they are."""
    family, comma, given = value.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma and "," not in given else value
