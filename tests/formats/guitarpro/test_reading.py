"""Guitar Pro files of every version as interleaved ABC and facts."""

import contextlib
import io
import time

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.guitarpro import read_guitar_pro
from tests.formats.guitarpro.songs import BASS, document, riff, song
from tests.formats.guitarpro.writing import (
    EIGHTH,
    HALF,
    WHOLE,
    WrittenBeat,
    WrittenTrack,
    binary,
    compressed,
    contained,
    gpif,
    text,
    zipped,
)

VERSIONS = ["3.00", "4.06", "5.00", "5.10"]
PACKINGS = [zipped, contained, lambda data: compressed(contained(data))]


def read(data: bytes) -> Notation:
    return read_guitar_pro(io.BytesIO(data))


def music(data: bytes) -> list[str]:
    """Return the lines of notes."""
    return [line for line in read(data).text.splitlines() if line.startswith("[V:")]


def melody(*bars: list[WrittenBeat], version: str = "5.10", **texts: object) -> list[str]:
    return music(binary(version, [WrittenTrack(b"Guitar", bars)], **texts))


def quarters(*frets: int, string: int = 1) -> list[WrittenBeat]:
    return [WrittenBeat(frets={string: fret}) for fret in frets]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_song_of_guitar_pro_3_to_5(version: str) -> None:
    lines = read(song(version)).text.splitlines()
    assert [line for line in lines if not line.startswith(("%%", "I:", "K:none"))] == [
        "L:1/8",
        "Q:1/4=96",
        "M:4/4",
        "K:G",
        'V:1 treble-8 nm="Lead Guitar"',
        'V:2 bass-8 nm="Bass"',
        'V:3 perc nm="Drums"',
        '[V:1]"G""^Intro" [g-BG,]4 g4|[V:2]G,,4 A,,4|[V:3]=F2 c2 F2 c2|',
        "[V:1](3Bcd z2!p! G,4|][V:2]G,,4 A,,4|][V:3]=F2 c2 F2 c2|]",
    ]


def test_facts_of_guitar_pro_5() -> None:
    facts = read(song("5.10")).facts
    assert (facts.title, facts.composer, facts.names) == ("Nightfall", "The Testers", ("Fixtures",))
    assert (facts.key, facts.metre, facts.tempo) == ("G major", "4/4", 96)
    assert facts.instruments == ("Lead Guitar", "Bass", "Drums")
    assert facts.words == ("Intro", "One twogether and so on")


@pytest.mark.parametrize("pack", PACKINGS, ids=["7", "6", "6 compressed"])
def test_a_song_of_guitar_pro_6_to_8(pack: type[bytes]) -> None:
    notation = read(pack(document()))
    assert [line for line in notation.text.splitlines() if not line.startswith(("%%", "I:", "K:none"))] == [
        "L:1/8",
        "Q:1/4=80",
        "M:3/4",
        "K:F#min",
        'V:1 treble-8 nm="Guitar" snm="gtr."',
        'V:2 perc nm="Drums"',
        '[V:1]|:"F#m7""^A Verse" B6-|[V:2]|:=F2 =c2 F2|',
        "[V:1](3B(c^d) z2{/d} d2:|[V:2]=F2 =c2 F2:|",
    ]
    facts = notation.facts
    assert (facts.title, facts.composer, facts.key) == ("Étude & more", "Ann Composer", "F# minor")
    assert set(facts.names) == {"Will Writer", "The Testers", "Fixtures", "for two"}
    assert facts.words == ("A Verse", "Hello", "© 2026")


def test_tunings_and_capo() -> None:
    beats = [WrittenBeat(HALF, {3: 0}), WrittenBeat(HALF, {0: 2})]
    assert music(binary("4.06", [WrittenTrack(b"Bass", [beats], BASS, capo=1)])) == ["[V:1]=F,,4 _B,4|]"]


def test_notes_are_spelled_in_the_key() -> None:
    flats = {0: (0x43, bytes([4, 4, 0xFD, 1]))}
    assert melody(quarters(0, 1, 4, 9), headers=flats) == ["[V:1]=B2 c2 e2 a2|]"]
    assert melody(quarters(4, 6, 9, 2)) == ["[V:1]^d2 =f2 ^g2 ^c2|]"]


def test_hammer_ons_staccato_grace_notes_and_trills() -> None:
    first, second, third, fourth = quarters(0, 1, 3, 5)
    first.effects = {1: bytes([0x02, 0])}
    second.effects = {1: bytes([0, 0x01])}
    third.effects = {1: bytes([0x10, 0, 1, 6, 0, 1, 0])}
    fourth.effects = {1: bytes([0, 0x20, 7, 1])}
    assert melody([first, second, third, fourth]) == ["[V:1](B2 .c2){/c} d2 Te2|]"]


def test_bends_harmonics_and_slides_are_passed_over() -> None:
    bend = bytes([0x01, 0, 1]) + bytes(4) + (2).to_bytes(4, "little") + bytes(18)
    beats = quarters(0, 1, 3, 5)
    for beat, effects in zip(beats, (bend, bytes([0, 0x10, 2, 0, 0, 0]), bytes([0, 0x08, 1]), b"\0\0"), strict=True):
        beat.effects = {1: effects}
    assert melody(beats) == ["[V:1]B2 c2 d2 e2|]"]


def test_repeats_endings_sections_and_metres() -> None:
    section = text(b"Chorus") + bytes(4)
    headers = {
        0: (0x43 | 0x04 | 0x20, bytes([3, 4]) + section + bytes([0, 0])),
        1: (0x08 | 0x10, bytes([2, 1])),
        2: (0x10, bytes([2])),
        3: (0x02 | 0x01, bytes([2, 4])),
    }
    bars = [quarters(0, 1, 3)] * 3 + [quarters(0, 1)]
    assert melody(*bars, headers=headers) == [
        '[V:1]|:"^Chorus" B2 c2 d2|1',
        "[V:1]B2 c2 d2:|2",
        "[V:1]B2 c2 d2||",
        "[V:1][M:2/4] B2 c2|]",
    ]


def test_tempo_changes_dots_and_tuplets() -> None:
    dotted = WrittenBeat(frets={1: 0}, dotted=True, tempo=60)
    sixths = [WrittenBeat(2, {1: 0}, tuplet=6) for _ in range(6)]
    notation = read(binary("5.00", [WrittenTrack(b"G", [[dotted, WrittenBeat(EIGHTH), *sixths, WrittenBeat()]])]))
    assert notation.text.splitlines()[-1] == "[V:1]B3 z (6:4:6B/B/B/B/B/B/ z2|]"
    assert notation.facts.tempo == 60


def test_empty_bars_and_bars_with_too_much() -> None:
    assert melody([WrittenBeat(WHOLE, {1: 0}), *quarters(1)], [], quarters(0, 1), quarters(1)) == [
        "[V:1]B8 c2|",
        "[V:1]z8|",
        "[V:1]B2 c2 x4|",
        "[V:1]c2 x6|]",
    ]


def test_texts_are_in_the_writers_code_page() -> None:
    texts = {"title": "Подмосковные вечера", "artist": "Соловьёв-Седой"}
    written = {name: value.encode("cp1251") for name, value in texts.items()}
    facts = read(binary("5.10", [riff()], **written)).facts
    assert (facts.title, facts.composer) == ("Подмосковные вечера", "Соловьёв-Седой")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_cut_off_keeps_its_whole_bars(version: str) -> None:
    data = song(version)
    first, _ = music(data)
    assert music(data[:-12]) == [first.replace("|[", "|][").removesuffix("|") + "|]"]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_cut_off_anywhere_gives_bars_or_one_sentence(version: str) -> None:
    data = song(version)
    lengths = {0, len(music(data))}
    for kept in range(0, len(data), 7):
        with contextlib.suppress(UnreadableFileError):
            lengths.add(len(music(data[:kept])))
    assert lengths == {0, 1, 2}


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x18FICHIER GUITAR PRO v2.21".ljust(60, b"\0"), "Guitar Pro 2, which Incipit does not read"),
        (b"\x18FICHIER GUITAR PRO v5.10", "ends before its first bar"),
        (b"BCFZ\xff\xff\xff\x7f" + bytes(40), "larger than 100 MB"),
        (b"BCFZ\x00\x10\x00\x00" + b"\xff" * 40, "damaged"),
        (b"BCFS" + bytes(9000), "no score"),
        (zipped(b"<html/>"), "outermost element is <html>"),
        (zipped(gpif()), "no music"),
        (zipped(b"<!DOCTYPE a [<!ENTITY b 'c'>]><GPIF>&b;</GPIF>"), "entities"),
        (contained(b"<GPIF><Score>"), "damaged"),
        (b"plain", "damaged"),
    ],
)
def test_unreadable(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read(data)


def test_counts_that_lie_end_with_the_file() -> None:
    data = binary("5.10", [riff()])
    place = data.rindex(b"\x02\0\0\0\x01\0\0\0")
    for lie in (b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\0\x40\0\0"):
        begin = time.monotonic()
        with pytest.raises(UnreadableFileError):
            read(data[:place] + lie + data[place + 4 :])
        assert time.monotonic() - begin < 20


def hostile(voice: str, *, bars: int, tracks: int = 1, notes: str = "0") -> bytes:
    rest = (
        "<Bars><Bar id='0'><Voices>0</Voices></Bar><Bar id='1'><SimileMark>Simple</SimileMark></Bar></Bars>"
        f"<Voices><Voice id='0'><Beats>{voice}</Beats></Voice></Voices>"
        f"<Beats><Beat id='0'><Notes>{notes}</Notes></Beat></Beats>"
        "<Notes><Note id='0'><Properties><Property name='Midi'><Number>60</Number></Property></Properties></Note>"
        "</Notes>"
    )
    named = "".join(f"<MasterBar><Bars>{min(number, 1)}</Bars></MasterBar>" for number in range(bars))
    return zipped(gpif(tracks="".join(f"<Track id='{n}'/>" for n in range(tracks)), bars=named, rest=rest))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (hostile("0 " * 2_000, bars=2_000), "more than 400,000 beats and notes"),
        (hostile("0 " * 100, bars=100, notes="0 " * 1_000), "more than 400,000 beats and notes"),
        (hostile("0", bars=2_000, tracks=400), "more than 100,000 bars"),
        (binary("3.00", [WrittenTrack(b"", [[]] * 2_000)] * 60), "more than 100,000 bars"),
        (binary("3.00", [WrittenTrack(b"", [[WrittenBeat()] * 400_001])]), "more than 400,000 beats and notes"),
    ],
    ids=["beats", "notes", "bars", "binary bars", "binary beats"],
)
def test_more_than_any_song_holds(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read(data)


def test_bars_that_repeat_one_another_are_no_work() -> None:
    begin = time.monotonic()
    assert len(music(hostile("0", bars=3_000))) == 3_000
    assert time.monotonic() - begin < 20
