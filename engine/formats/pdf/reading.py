"""Reading a PDF: its fields and the text on its pages become facts and a description for the text encoder."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import BinaryIO

import pypdfium2

from engine.formats.content import Document, Facts
from engine.formats.pdf.glyphs import Page, read_page
from engine.formats.pdf.heading import TEMPO, Heading, head_of, to_heading
from engine.formats.pdf.instruments import to_instruments
from engine.formats.pdf.lines import Line, join_verses, to_lines, without_repeats
from engine.formats.pdf.metadata import Metadata, to_metadata
from engine.formats.pdf.opening import open_document

_MOST_PAGES = 60
_SECONDS = 10.0
_MOST_LETTERS = 60_000
_MOST_WORDS = 400
_LYRICS_TOLD = 300
_TEXT_TOLD = 600
# What is left of a metronome mark without the note that the number is for.
_NUMBER_OF_TEMPO = re.compile(r"\(?\s*=\s*(?:ca?\.\s*)?\d+(?:\s*[-–]\s*\d+)?\s*\)?")


@dataclass(slots=True)
class _Content:
    """What the pages that were read hold."""

    heading: Heading = field(default_factory=Heading)
    instruments: tuple[str, ...] = ()
    tempos: list[str] = field(default_factory=list)
    lyrics: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    letters: int = 0


def read_pdf(file: BinaryIO) -> Document:
    """Read a PDF's words; one without any, such as a scan, is known by its fields alone, and may have no description.

    Raises UnreadableFileError with one sentence.
    """
    with open_document(file) as document:
        fields = document.get_metadata_dict()
        pages = len(document)
        content = _read_pages(document)
    facts = _to_facts(content, to_metadata(fields), pages)
    return Document(_describe(facts, content, to_metadata(fields)), facts)


def _read_pages(document: pypdfium2.PdfDocument) -> _Content:
    """Read the first pages, as long as there is time; a damaged page costs that page."""
    content = _Content()
    deadline = monotonic() + _SECONDS
    for number in range(min(len(document), _MOST_PAGES)):
        if monotonic() > deadline or content.letters > _MOST_LETTERS:
            break
        try:
            page = document[number]
            try:
                _take(content, read_page(page), first=number == 0)
            finally:
                page.close()
        except pypdfium2.PdfiumError:
            continue
    return content


def _take(content: _Content, page: Page, *, first: bool) -> None:
    lines = to_lines(page)
    used: set[str] = set()
    if first:
        content.heading = to_heading(page, lines)
        heading = content.heading
        content.instruments = to_instruments(page, lines, [heading.title, *heading.others, *heading.rest])
        used = {segment.text for line in head_of(page, lines) for segment in line.segments} | {*content.instruments}
        _sort_texts(content, heading.rest)
    sung = [line for line in lines if line.sung]
    if sung:
        content.lyrics.append(join_verses(sung))
    _sort_texts(content, _spoken(lines, used))
    content.letters += sum(len(line.text) for line in lines)


def _spoken(lines: Sequence[Line], used: set[str]) -> list[str]:
    """Return what is neither sung nor known already, one text a segment."""
    texts = [segment.text for line in lines if not line.sung for segment in line.segments]
    return [text for text in texts if text not in used and sum(map(str.isalpha, text)) > 1]


def _sort_texts(content: _Content, texts: Sequence[str]) -> None:
    for text in texts:
        if len(text) < 60 and TEMPO.search(text):
            content.tempos.append(_NUMBER_OF_TEMPO.sub("", text).strip())
        else:
            content.others.append(text)


def _to_facts(content: _Content, metadata: Metadata, pages: int) -> Facts:
    heading = content.heading
    from_fields = metadata.title if metadata.named_by_hand or not heading.title else ""
    title = from_fields or heading.title
    known = ", ".join(metadata.composers)
    composer = known if metadata.curated or not heading.composer else heading.composer
    names = [heading.title, heading.composer, *heading.others, *metadata.composers, *metadata.genres, *metadata.tags]
    words = without_repeats([*content.tempos, *content.lyrics, *content.others])[:_MOST_WORDS]
    return Facts(
        title=title,
        composer=composer,
        names=tuple(name for name in without_repeats(names) if name not in {"", title, composer, known}),
        words=tuple(word for word in words if word not in {title, composer, *content.instruments}),
        key=metadata.key,
        instruments=content.instruments,
        duration=metadata.duration,
        pages=pages,
    )


def _describe(facts: Facts, content: _Content, metadata: Metadata) -> str:
    """Return a few sentences on a piece, such as people write who describe music; empty where nothing is known."""
    lyrics = " ".join(content.lyrics)
    sentences = [
        facts.title + (f" by {facts.composer}" if facts.composer else ""),
        *content.heading.others[:3],
        ", ".join(content.tempos[:4]),
        f"for {', '.join(facts.instruments[:8])}" if facts.instruments else "",
        ", ".join((*metadata.genres, *metadata.tags)[:10]),
        f"in {facts.key}" if facts.key else "",
        f"Lyrics: {lyrics[:_LYRICS_TOLD]}" if lyrics else "",
    ]
    text = ". ".join(sentence.strip(" .") for sentence in sentences if sentence.strip(" ."))
    if len(text) < _TEXT_TOLD // 4:
        text = ". ".join(filter(None, [text, " ".join(content.others)]))
    return text[:_TEXT_TOLD]
