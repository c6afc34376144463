"""MusicXML files as they come: archives, encodings, damages, and what is no score."""

import io
import zipfile

import pytest

from engine.errors import UnreadableFileError
from engine.formats.musicxml import container
from engine.formats.musicxml.document import parse_xml
from engine.modality import Modality
from tests.formats.musicxml.scores import CONTAINER, archive, attributes, body, four, note, read, score

_TWO_ROOTFILES = (
    '<container xmlns="urn:x"><rootfiles><rootfile full-path="a.pdf" media-type="application/pdf"/>'
    '<rootfile full-path="b.xml" media-type="application/vnd.recordare.musicxml"/></rootfiles></container>'
)
_SCALE = score(four(), four("G", "A", "B", "C"))
_LINES = ["[V:1]C2 D2 E2 F2|", "[V:1]G2 A2 B2 C2|"]


def test_a_plain_score() -> None:
    notation = read(_SCALE)
    assert notation.modality is Modality.SCORE
    assert notation.text == 'L:1/8\nM:4/4\nK:C\nV:1 treble nm="Viola"\n' + "\n".join(_LINES) + "\n"


@pytest.mark.parametrize(
    "data",
    [
        ('<?xml version="1.0" encoding="UTF-16"?>' + _SCALE).encode("utf-16"),
        _SCALE.encode("utf-16-le"),
        b"\xef\xbb\xbf" + _SCALE.encode(),
        ('<?xml version="1.0" encoding="ISO-8859-1"?>' + _SCALE).encode("latin-1"),
        ('\n \n<?xml version="1.0" encoding="UTF-8"?>' + _SCALE).encode(),
        ('<?xml version="1.0" encoding="UTF-16"?>' + _SCALE).encode(),
        _SCALE.encode() + b"\0\0",
    ],
    ids=["utf-16", "utf-16 bare", "utf-8 mark", "latin-1", "blank before", "wrong encoding", "nul after"],
)
def test_encodings(data: bytes) -> None:
    assert body(read(data).text) == _LINES


def test_latin_letters_in_what_claims_to_be_utf8() -> None:
    data = ('<?xml version="1.0" encoding="UTF-8"?>' + score(four(), name="Flöte")).encode("latin-1")
    assert read(data).facts.instruments == ("Flöte",)


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert read(score(four(), name="Vio\x0bla&#x2; & Co")).facts.instruments == ("Viola & Co",)


def test_doctype_is_tolerated() -> None:
    doctype = (
        '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://none/partwise.dtd">'
    )
    assert body(read(doctype + _SCALE).text) == _LINES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_not_expanded(encoding: str) -> None:
    bomb = '<!DOCTYPE s [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]>' + score(four(), name="&b;")
    with pytest.raises(UnreadableFileError, match="entities"):
        read(bomb.encode(encoding))


def test_external_entities_are_not_read() -> None:
    with pytest.raises(UnreadableFileError, match="entities"):
        read('<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + score(four(), name="&a;"))


def test_namespaces_are_ignored() -> None:
    spaced = _SCALE.replace("<score-partwise", '<score-partwise xmlns="http://www.musicxml.org/ns"', 1)
    assert body(read(spaced).text) == _LINES


def test_timewise_scores() -> None:
    parts = '<part id="P1">{}</part><part id="P2">{}</part>'
    measures = [
        parts.format(attributes() + four(), attributes() + four("G", "G", "G", "G")),
        parts.format(four("A", "A", "A", "A"), four("B", "B", "B", "B")),
    ]
    listed = "".join(f'<score-part id="P{n}"><part-name>x</part-name></score-part>' for n in (1, 2))
    text = f"<score-timewise><part-list>{listed}</part-list>" + "".join(
        f'<measure number="{number}">{measure}</measure>' for number, measure in enumerate(measures, 1)
    )
    lines = body(read(text + "</score-timewise>").text)
    assert lines == ["[V:1]C2 D2 E2 F2|[V:2]G2 G2 G2 G2|", "[V:1]A2 A2 A2 A2|[V:2]B2 B2 B2 B2|"]


@pytest.mark.parametrize(
    "members",
    [
        [("META-INF/container.xml", CONTAINER.format("score.xml")), ("score.xml", _SCALE)],
        [("META-INF/container.xml", CONTAINER.format("deep/er/score.musicxml")), ("deep/er/score.musicxml", _SCALE)],
        [("META-INF\\container.xml", CONTAINER.format("deep\\Score.xml")), ("deep/score.xml", _SCALE)],
        [("META-INF/container.xml", CONTAINER.format("/score")), ("score", _SCALE), ("notes.xml", "<notes/>")],
        [("META-INF/container.xml", CONTAINER.format("absent.xml")), ("other.xml", _SCALE)],
        [("META-INF/container.xml", "<container"), ("other.musicxml", _SCALE)],
        [("score.xml", _SCALE)],
        [("__MACOSX/._score.xml", b"\0\5\x16\7"), ("._score.xml", b"\0\5\x16\7"), ("score.XML", _SCALE)],
        [("score", _SCALE)],
        [("META-INF/container.xml", _TWO_ROOTFILES), ("a.pdf", b"%PDF"), ("b.xml", _SCALE)],
    ],
    ids=[
        "plain", "folders", "backslashes", "no suffix", "wrong path", "damaged container", "no container", "mac",
        "nothing but a name", "several rootfiles",
    ],
)  # fmt: skip
def test_archives(members: list[tuple[str, str | bytes]]) -> None:
    assert body(read(archive(*members)).text) == _LINES


def test_an_archive_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 1_000_000)
    with pytest.raises(UnreadableFileError, match=r"larger than 1 MB"):
        read(archive(("score.xml", b" " * 2_000_000 + _SCALE.encode())))


def test_a_damaged_archive() -> None:
    data = archive(("score.xml", _SCALE))
    with pytest.raises(UnreadableFileError, match="damaged"):
        read(data[: len(data) // 2])


def test_an_encrypted_archive() -> None:
    data = bytearray(archive(("score.xml", _SCALE)))
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        data[data.index(mark) + (6 if mark[2] == 3 else 8)] |= 1
    with pytest.raises(UnreadableFileError, match="encrypted"):
        read(bytes(data))


def test_an_archive_without_a_score() -> None:
    with pytest.raises(UnreadableFileError, match="no MusicXML score"):
        read(archive(("readme.txt", "hello")))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("<svg/>", "This XML file is no MusicXML score: its outermost element is <svg>."),
        ("", "This file is neither MusicXML nor a compressed score."),
        ("hello", "This file is neither MusicXML nor a compressed score."),
        (_SCALE[:300], "The MusicXML is damaged"),
        (score("<note><rest/><duration>4</duration></note>"), "This score has no notes."),
        ("<score-partwise/>", "This score has no notes."),
    ],
    ids=["other xml", "empty", "text", "cut", "rests only", "empty score"],
)
def test_what_is_no_score_gets_one_sentence(content: str, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read(content)
    message = str(caught.value)
    assert message.startswith(sentence)
    assert message.endswith(".")
    assert "\n" not in message


def test_the_reader_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    read(score(four(), four() + note("G", duration="9")))
    assert capfd.readouterr() == ("", "")


def test_zip_bombs_are_told_by_what_comes_out_not_by_what_they_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 50_000)
    data = bytearray(archive(("score.xml", b" " * 100_000)))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableFileError):
        read(bytes(data))
    assert zipfile.ZipFile(io.BytesIO(data)).infolist()[0].file_size == 10


def test_an_encoding_that_there_is_not_declared_between_forbidden_characters() -> None:
    """UTF-32, read as UTF-16 with every other character forbidden: the harness found it in an archive of MuseScore."""
    data = '<?xml version="1.0" encoding="UTF-8-8"?><score-partwise/>'.encode("utf-32")
    with pytest.raises(UnreadableFileError, match="The MusicXML is damaged: unknown encoding"):
        parse_xml(data, "MusicXML")
