"""Karaoke, lyrics and RIFF: what is written in and around MIDI files, in any encoding."""

import io
import struct

import pytest

from engine.formats.content import Facts
from engine.formats.midi import read_midi
from engine.formats.midi.texts.lyrics import to_lines

NOTES = bytes([0, 0x90, 60, 64, 0x60, 0x80, 60, 0])
TEXT, COPYRIGHT, NAME, LYRIC = 1, 2, 3, 5


def track(*texts: tuple[int, bytes], notes: bytes = b"") -> bytes:
    events = b"".join(bytes([0, 0xFF, kind, len(text)]) + text for kind, text in texts)
    events += notes + bytes([0, 0xFF, 0x2F, 0])
    return b"MTrk" + struct.pack(">I", len(events)) + events


def midi(*tracks: bytes) -> bytes:
    return b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks) + 1, 96) + b"".join(tracks) + track(notes=NOTES)


def facts_of(data: bytes) -> Facts:
    return read_midi(io.BytesIO(data)).facts


def riff(data: bytes, *chunks: tuple[bytes, bytes], display: bytes = b"") -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return name + struct.pack("<I", len(content)) + content + bytes(len(content) % 2)

    info = b"INFO" + b"".join(chunk(name, text + b"\0") for name, text in chunks)
    body = b"RMID" + chunk(b"data", data) + chunk(b"LIST", info)
    body += chunk(b"DISP", struct.pack("<I", 1) + display + b"\0") if display else b""
    return b"RIFF" + struct.pack("<I", len(body)) + body


def test_soft_karaoke() -> None:
    header = track((NAME, b"Soft karaoke"), (TEXT, b"@KMIDI KARAOKE FILE"), (TEXT, b"@V0100"), (TEXT, b"@ISung slowly"))
    syllables = [
        b"@LENGL",
        b"@TThe Tide",
        b"@TMusic by Ann Sailor",
        b"\\Come ",
        b"a",
        b"way",
        b"/with ",
        b"the ",
        b"tide",
    ]
    facts = facts_of(midi(header, track((NAME, b"Words"), *((TEXT, text) for text in syllables))))
    assert (facts.title, facts.composer, facts.names) == ("The Tide", "Ann Sailor", ("Music by Ann Sailor",))
    assert facts.words == ("Come away", "with the tide", "Sung slowly", "Soft karaoke", "Words")
    assert facts.language == "en"


@pytest.mark.parametrize(
    ("syllables", "lines"),
    [
        ([b"Lei-", b"se", b"fle-", b"hen\r", b"mei-", b"ne"], ("Leise flehen", "meine")),
        ([b"Hap-", b"py ", b"birth-", b"day\r", b"to ", b"you\n", b"Bye"], ("Happy birthday", "to you", "Bye")),
        ([b"Rock", b" a", b"-", b"bye ", b"ba", b"by,", *[b" la"] * 30], ("Rock a-bye baby," + " la" * 30,)),
        ([b"{@LATIN}{#Title=The Tide}", b"Come ", b"back"], ("Come back",)),
        ([b"/One", b"/Two", b"\\Three"], ("One", "Two", "Three")),
    ],
)
def test_lyrics_become_lines(syllables: list[bytes], lines: tuple[str, ...]) -> None:
    assert facts_of(midi(track(*((LYRIC, text) for text in syllables)))).words == lines


def test_japanese_needs_no_spaces() -> None:
    syllables = [
        (LYRIC, text.encode("cp932")) for text in ("さ", "く", "ら", "さ", "く", "ら\r", "や", "よ", "い", "の")
    ]
    facts = facts_of(midi(track((NAME, "桜".encode("cp932"))), track(*syllables)))
    assert facts.title == "桜"
    assert facts.words == ("さくらさくら", "やよいの")


@pytest.mark.parametrize(
    ("encoding", "title", "copyright_"),
    [
        ("cp932", "津軽海峡冬景色", "(C) 1977 阿久悠"),
        ("gbk", "月亮代表我的心", "邓丽君"),
        ("big5", "望春風", "鄧雨賢"),
        ("euc_kr", "고향의 봄", "홍난파"),
        ("cp1251", "Подмосковные вечера", "Соловьёв-Седой"),
        ("koi8_r", "Лебединое озеро", "Чайковский"),
        ("cp1250", "Gdy śliczna Panna", "Wśród nocnej ciszy"),
        ("cp1253", "Το τραγούδι", "Θεοδωράκης"),
        ("cp1255", "ירושלים של זהב", "נעמי שמר"),
        ("mac_roman", "Prélude à l’après-midi d’un faune", "© Debussy"),
        ("cp1252", "Für Elise", "© Müller"),
        ("utf-8", "Für 桜", "© Müller"),
    ],
)
def test_titles_in_every_encoding(encoding: str, title: str, copyright_: str) -> None:
    texts = (NAME, title.encode(encoding)), (COPYRIGHT, copyright_.encode(encoding))
    facts = facts_of(midi(track(*texts)))
    assert (facts.title, facts.names) == (title, (copyright_,))


def test_riff_information() -> None:
    chunks = (b"INAM", b"The Tide"), (b"IART", b"Ann Sailor"), (b"ICOP", b"(c) 2001"), (b"ICMT", b"calm")
    facts = facts_of(riff(midi(), *chunks, display=b"Shown"))
    assert (facts.title, facts.composer, facts.names, facts.words) == (
        "The Tide",
        "Ann Sailor",
        ("(c) 2001",),
        ("calm",),
    )
    assert facts_of(riff(midi(), display=b"Shown")).title == "Shown"


def test_riff_states_its_encoding() -> None:
    chunks = (b"INAM", "恋".encode("euc_jp")), (b"IENC", b"EUC-JP")
    assert facts_of(riff(midi(), *chunks)).title == "恋"
    assert facts_of(riff(midi(), (b"INAM", b"The Tide"), (b"IENC", b"rot13"))).title == "The Tide"


@pytest.mark.parametrize("lie", [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x01\0\0\0"])
def test_riff_chunks_that_lie(lie: bytes) -> None:
    data = riff(midi(), (b"INAM", b"The Tide"))
    place = data.index(b"LIST") + 4
    assert facts_of(data[:place] + lie + data[place + 4 :]).notes == 1


def test_many_syllables_take_no_square_of_their_number() -> None:
    assert to_lines(["a-"] * 300_000) == ["a" * 300_000]
