"""Who made a piece and what it is called, from what is printed above the music."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.formats.pdf.glyphs import Page
from engine.formats.pdf.lines import Line, Segment

_HEAD_SHARE = 0.72
_MOST_HEAD_LINES = 14
_DATES = re.compile(
    r"\s*[(\[]?\s*(?:(?:\*|†|b\.|geb\.|born|né|fl\.|c\.|ca\.|um|about|arr\.)\s*)*\d{4}\s*\??"
    r"(?:\s*[-–—/]\s*(?:c\.|ca\.|†)?\s*(?:\d{2,4})?\s*\??)?\s*[)\]]?\s*\Z"
)
_COMPOSER_PREFIX = re.compile(
    r"(?:(?:words|text|lyrics|paroles)\s*(?:&|and|et|und)\s*(?:music|musique|musik)(?:\s+by|\s+von)?|"
    r"music(?:\s+by)|composed\s+by|"
    r"composer|komponist|musik(?:\s+von)?|musique(?:\s+de)?|m[uú]sica(?:\s+(?:de|di))?|musica\s+di|muz(?:yka|"
    r"\.)|музыка|"
    r"mus(?:ic)?\.|comp\.|by|von)(?:\s*:\s*|\s+)",
    re.IGNORECASE,
)
_OTHER_PERSON = re.compile(
    r"(?:arr(?:\.|anged|anger|angement)?|bearb(?:\.|eitet)?|satz|ed(?:\.|ited|itor)|hrsg|transcri|orch|words|"
    r"text|lyrics|"
    r"paroles|poem|poet|worte|gedicht|слова|letra|parole|testo|harm|adapt|trans(?:l|\.)|libretto|engrav|"
    r"typeset|rev)\b",
    re.IGNORECASE,
)
_WORK_NUMBER = re.compile(
    r"(?:op(?:us|\.)?|no\.?|nr\.?|bwv|k\.?v?\.?|hob\.?|rv|d\.?|twv|buxwv|woo)\s*\d", re.IGNORECASE
)
_NO_NAME = re.compile(
    r".*(?:©|\(c\)|copyright|permission|rights reserved|\bpdf\b)|(?:score|full score|partitur|conductor|"
    r"part\b|page|http|www\.|for\b|f[uü]r\b|pour\b|"
    r"para\b|per\b|duration|\d|grade|level|\[|from\b|aus\b|traditional score)",
    re.IGNORECASE,
)
TEMPO = re.compile(
    r"\b(?:allegr\w*|andant\w*|adagi\w*|largo|larghetto|lento|grave|moderato|presto|prestissimo|viva\w*|vivo|"
    r"maestoso|"
    r"tempo\b|con\s+(?:moto|brio|fuoco|spirito|anima)|cantabile|sostenuto|agitato|grazioso|tranquillo|animato|"
    r"scherzando|"
    r"dolce|rubato|ritard\w*|rit\.|accel\w*|swing|shuffle|ballad|slow\w*|fast\w*|lively|bright\w*|gently|freely|"
    r"langsam\w*|schnell\w*|lebhaft\w*|m[äa]ßig\w*|m[äa]ssig\w*|bewegt\w*|ruhig\w*|feierlich\w*|innig\w*|"
    r"munter|rasch\w*|"
    r"frisch\w*|z[üu]gig\w*|lent\w*|vif|vive|mod[ée]r[ée]\w*|anim[ée]\w*|gaiement|tendrement|gracieus\w*|"
    r"gavotte|menuet\w*|"
    r"marcia|valse|waltz|walzer|siciliano|pastorale|медленно|быстро|умеренно|оживленно|скоро|спокойно)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the music of the first page; `others` are subtitles and other people, `rest` all else."""

    title: str = ""
    composer: str = ""
    others: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()


def to_heading(page: Page, lines: Sequence[Line]) -> Heading:
    """Read the heading of the first page: the largest type names the piece, what stands on the right its composer."""
    head = head_of(page, lines)
    if not head:
        return Heading()
    titles = _title_segments(head, page.width)
    title = " ".join(segment.text for segment in titles)
    left_over = [segment for line in head for segment in line.segments if segment not in titles]
    composer, dates = _composer_of(left_over, page.width)
    others: list[str] = []
    rest: list[str] = []
    for segment in left_over:
        text = segment.text
        if not composer or _to_person(text) != composer:
            is_name = _is_centred(segment, page.width) or _OTHER_PERSON.match(text) or _WORK_NUMBER.match(text)
            (others if is_name and not TEMPO.search(text) and len(text) < 120 else rest).append(text)
    return Heading(title, composer, tuple(others), tuple(filter(None, [dates, *rest])))


def head_of(page: Page, lines: Sequence[Line]) -> list[Line]:
    """Return the lines that stand above the music."""
    top = page.height * _HEAD_SHARE if page.music_top is None else page.music_top
    top = min(max(top, page.height * 0.35), page.height * 0.97)
    return [line for line in lines if line.y > top and not line.sung][:_MOST_HEAD_LINES]


def _title_segments(head: Sequence[Line], width: float) -> list[Segment]:
    """Return the largest segment, with what goes on in the same type in the next lines."""
    candidates = [segment for line in head for segment in line.segments if _may_be_title(segment.text)]
    if not candidates:
        return []
    largest = max(segment.size for segment in candidates)
    first = next(segment for segment in candidates if segment.size > 0.97 * largest)
    titles = [first]
    for segment in candidates:
        below = titles[-1].y - segment.y
        goes_on = 0 < below < 1.8 * first.size and abs(segment.size - first.size) < 0.03 * first.size
        if goes_on and largest > 13 and abs((segment.left + segment.right) - (first.left + first.right)) < 0.2 * width:
            titles.append(segment)
    return titles


def _may_be_title(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= 2 and not text.startswith(("©", "http", "www.")) and len(text) < 200


def _composer_of(segments: Sequence[Segment], width: float) -> tuple[str, str]:
    """Return the composer, or nothing, and the years that stand beside or below."""
    for place, segment in enumerate(segments):
        named = _COMPOSER_PREFIX.match(segment.text)
        right = segment.left > 0.5 * width and segment.right > 0.72 * width
        name = _to_person(segment.text)
        if not (named or right) or not _may_be_person(name):
            continue
        dates = segment.text.rpartition(name)[2].strip(" ,")
        following = segments[place + 1].text if place + 1 < len(segments) else ""
        return name, dates or (following if _DATES.fullmatch(following) else "")
    return "", ""


def _to_person(text: str) -> str:
    """Return a text without "Music by" before a name and without years behind it."""
    prefix = _COMPOSER_PREFIX.match(text)
    return _DATES.sub("", text[prefix.end() :] if prefix else text).strip(" ,")


def _may_be_person(text: str) -> bool:
    is_other = _OTHER_PERSON.match(text) or _NO_NAME.match(text) or _WORK_NUMBER.match(text)
    words = text.split()
    letters = sum(map(str.isalpha, text))
    return not is_other and not TEMPO.search(text) and letters >= 3 and len(words) <= 7 and len(text) < 80


def _is_centred(segment: Segment, width: float) -> bool:
    return abs((segment.left + segment.right) / 2 - width / 2) < 0.08 * width
