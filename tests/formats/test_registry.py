"""Every row of FORMATS: recognised by content under any name, read whole or cut off without a surprise."""

import io
from functools import cache

import pytest

from engine.errors import EngineError
from engine.formats.content import Document, Notation, Recording
from engine.formats.pieces import count_pieces, open_piece
from engine.formats.registry import FORMATS, HEAD_BYTES, Format, format_of, is_named_as_music, music_suffixes
from engine.modality import Modality
from tests.formats.musicxml.scores import archive
from tests.formats.samples import INTERLEAVED, samples

SAMPLES = cache(samples)()
NAMES = sorted(SAMPLES)


def row_named(name: str) -> Format:
    return next(row for row in FORMATS if row.name == name)


def read_first_piece(row: Format, data: bytes) -> Document | Notation | Recording:
    piece = open_piece(io.BytesIO(data), row, 0)
    if row.read_notation is not None:
        return row.read_notation(piece)
    assert row.read_recording is not None
    return row.read_recording(piece, 16_000)


def test_every_row_has_a_sample_and_one_reader() -> None:
    assert {row.name for row in FORMATS} == {name for name, _ in SAMPLES.values()}
    for row in FORMATS:
        assert (row.read_notation is None) == (row.modality is Modality.AUDIO) != (row.read_recording is None)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("suffix", [None, "", ".MID", ".wav", ".mp3", ".abc", ".xml", ".pdf"])
def test_content_decides(name: str, suffix: str | None) -> None:
    row, data = SAMPLES[name]
    found = format_of(data[:HEAD_BYTES], name if suffix is None else f"misnamed{suffix}")
    assert found is not None
    assert found.name == row


@pytest.mark.parametrize("name", NAMES)
def test_reading(name: str) -> None:
    row = row_named(SAMPLES[name][0])
    piece = read_first_piece(row, SAMPLES[name][1])
    if isinstance(piece, Recording):
        assert piece.facts.duration == pytest.approx(3, abs=0.1)
    elif isinstance(piece, Document):
        assert row.modality is Modality.TEXT
        assert piece.text
    else:
        assert piece.modality is row.modality
        assert piece.text.startswith("ticks_per_beat") or "[V:1]" in piece.text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kept", [0.0, 0.02, 0.1, 0.35, 0.6, 0.9, 0.995])
def test_cut_off_files_give_a_piece_or_one_sentence(name: str, kept: float) -> None:
    row, data = SAMPLES[name]
    try:
        read_first_piece(row_named(row), data[: int(len(data) * kept)])
    except EngineError as error:
        sentence = str(error)
    else:
        return
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.name)
def test_reading_as_another_format_gives_a_piece_or_one_sentence(name: str, row: Format) -> None:
    try:
        piece = read_first_piece(row, SAMPLES[name][1])
    except EngineError:
        return
    assert row.modality is Modality.AUDIO or isinstance(piece, Document | Notation)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"", "empty.mid"),
        (b"plain text\nX marks it\nK2\n", "notes.abc"),
        (b"<?xml version='1.0'?><html><body>score-partwise</body></html>", "page.xml"),
        (b"A text on %!PS, not %PDF 1.7 X:1\n", "score.pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "cover.png"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "cover.jpg"),
        (b"\xff\xfb\x90\x00" + bytes(2_000), "nearly.mp3"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "cover.wav"),
        (b"\0\0\0\x18ftypheic", "photo.m4a"),
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml[Content_Types].xml", "letter.mxl"),
        (b"PK\x03\x04" + bytes(26) + b"photo.jpg", "photos.zip"),
        (bytes(range(256)) * 256, "noise.bin"),
        (b"<html><body><score-partwise></body></html>", "manual.html"),
        (b"<!-- <score-partwise> --><xsl:stylesheet><score-partwise/></xsl:stylesheet>", "style.xsl"),
        (b"text = '<score-partwise>'", "program.py"),
        (b"<!--" * 10_000 + b"<score-partwise>", "comments.xml"),
        (b"<schema><mei xmlns='http://www.music-encoding.org/ns/mei'></schema>", "mei.odd"),
        (b'<museScore version="3.01"><Style><dividerLeft>0</dividerLeft></Style></museScore>', "handwritten.mss"),
        (archive(("data.xml", "<data/>")), "app.apk"),
        (
            b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.makemusic.notationMETA-INF/container.xml",
            "finale.musx",
        ),
        (b"X: 1\nY: 2\nK: 3\n", "table.yaml"),
        (b"<!DOCTYPE html>\n<pre>\\relative c' { \\time 3/4 c }</pre>", "manual.html"),
        (b"\\begin{lilypond} \\relative c' { \\time 3/4 c } \\end{lilypond}", "book.lytex"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_no_music(head: bytes, name: str) -> None:
    assert format_of(head, name) is None


@pytest.mark.parametrize(
    ("data", "name", "format_name"),
    [
        (b"<!-- a --><!-- <b> -->\n<score-partwise/>", "a", "MusicXML"),
        (archive(("a.xml", "<score-partwise/>")), "a", "MusicXML"),
        (archive(("META-INF/container.xml", ""), ("a.msc", "<museScore/>")), "a.mscz", "MuseScore"),
        ("<museScore version='1.14'><Part/></museScore>".encode("utf-16"), "a.xml", "MuseScore"),
        (b"X:1\nK: Hp\nA", "a", "ABC"),
    ],
)
def test_music_that_looks_otherwise(data: bytes, name: str, format_name: str) -> None:
    assert format_of(data, name) is row_named(format_name)


def test_tracks_of_walks_are_no_fault() -> None:
    assert not is_named_as_music("walk.gpx")
    assert is_named_as_music("song.gp5")


def test_an_mp3_behind_junk_or_a_long_tag() -> None:
    data = SAMPLES["piece.mp3"][1]
    frames = data[data.index(b"\xff\xfb") :]
    tag = b"ID3\x03\0\0\0\x7f\x7f\x7f" + bytes(HEAD_BYTES)
    for head in (bytes(700) + frames, b"junk \xff\xff\xe0" + frames, tag):
        found = format_of(head[:HEAD_BYTES], "x")
        assert found is not None
        assert found.name == "MP3"


@pytest.mark.parametrize(("old", "new"), [("\n", "\r\n"), ("\n", "\r"), ("X:1", "\ufeffX:1"), ("X:1", "%abc-2.1\nX:1")])
def test_abc_of_every_platform(old: str, new: str) -> None:
    found = format_of(SAMPLES["book.abc"][1].decode().replace(old, new).encode(), "book.txt")
    assert found is not None
    assert found.name == "ABC"


def test_suffixes() -> None:
    asked = {".musicxml", ".xml", ".mxl", ".abc", ".mid", ".midi", ".kar", ".mtf", ".wav", ".flac", ".mp3", ".ogg"}
    asked |= {".opus", ".aiff", ".m4a", ".aac", ".wma"}
    assert music_suffixes() >= asked
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in music_suffixes())


def test_pieces_of_a_tunebook() -> None:
    row, data = row_named("ABC"), SAMPLES["book.abc"][1]
    assert count_pieces(io.BytesIO(data), row) == 2
    first, second = (open_piece(io.BytesIO(data), row, tune).read() for tune in (1, 2))
    assert b"First" in first
    assert b"Second" in second
    assert b"First" not in second
    assert open_piece(io.BytesIO(data), row, 0).read() == first
    with pytest.raises(EngineError, match="2 tunes"):
        open_piece(io.BytesIO(data), row, 3)


def test_pieces_of_other_files() -> None:
    row, data = row_named("MIDI"), SAMPLES["piece.mid"][1]
    assert count_pieces(io.BytesIO(data), row) == 1
    for tune in (0, 1):
        assert open_piece(io.BytesIO(data), row, tune).read() == data
    with pytest.raises(EngineError, match="no tune 2"):
        open_piece(io.BytesIO(data), row, 2)


def test_interleaved_abc_passes_through() -> None:
    notation = read_first_piece(row_named("ABC"), SAMPLES["interleaved.abc"][1])
    assert isinstance(notation, Notation)
    assert notation.text == INTERLEAVED
