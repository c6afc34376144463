"""What scores say of themselves."""

import pytest

from engine.formats.content import Facts
from tests.formats.musicxml.scores import attributes, four, note, read, score

_HEAD = (
    "<work><work-number>Op. 3</work-number><work-title>Six Songs</work-title></work>"
    "<movement-title>Evening</movement-title><identification>"
    '<creator type="composer">Ann Example</creator><creator type="lyricist">Otto Dichter</creator>'
    "<creator>Third Person</creator><rights>Free</rights></identification>"
    '<credit page="1"><credit-type>subtitle</credit-type><credit-words>for Vera</credit-words></credit>'
    '<credit page="1"><credit-words>Evening</credit-words></credit>'
    '<credit page="1"><credit-words>Dedicated to all</credit-words></credit>'
    '<credit page="2"><credit-words>page two</credit-words></credit>'
)


def _facts(*bars: str, head: str = "", name: str = "Viola") -> Facts:
    return read(score(*bars, head=head, name=name)).facts


def _key(fifths: int, *steps: str, mode: str = "") -> str:
    stated = f"<mode>{mode}</mode>" if mode else ""
    bar = attributes(fifths=str(fifths)).replace("</fifths>", f"</fifths>{stated}") + four(*steps)
    return _facts(bar).key


def test_names() -> None:
    facts = _facts(four(), head=_HEAD)
    assert facts.title == "Evening"
    assert facts.composer == "Ann Example"
    assert facts.names == ("Six Songs", "Op. 3", "Otto Dichter", "Third Person", "for Vera")
    assert facts.words == ("Dedicated to all", "Free")


def test_names_from_what_is_printed() -> None:
    head = (
        '<credit><credit-words font-size="22">Lullaby\n</credit-words>'
        "<credit-words>in six parts</credit-words></credit>"
        '<credit><credit-words justify="right">Ann Example</credit-words></credit>'
    )
    facts = _facts(four(), head=head)
    assert (facts.title, facts.composer) == ("Lullaby", "Ann Example")
    assert "in six parts" in facts.words


def test_placeholders_and_markup_are_no_names() -> None:
    head = (
        "<work><work-title>Title</work-title></work><identification>"
        '<creator type="composer">Composer</creator>'
        '<creator type="arranger">&lt;b&gt;Bo&lt;/b&gt;</creator></identification>'
    )
    facts = _facts(four(), head=head)
    assert (facts.title, facts.composer, facts.names) == ("", "", ("Bo",))


def test_words() -> None:
    words = "<direction><direction-type><words>Allegro\n con brio</words></direction-type></direction>"
    syllables = [("begin", "Glo"), ("middle", "ri"), ("end", "a"), ("single", "in")]
    bar = "".join(
        note("C", f'<lyric number="1"><syllabic>{kind}</syllabic><text>{text}</text></lyric>')
        for kind, text in syllables
    )
    assert _facts(words + bar, words + four()).words == ("Allegro con brio", "Gloria in")


@pytest.mark.parametrize(
    ("fifths", "mode", "key"),
    [
        (1, "major", "G major"),
        (-1, "minor", "D minor"),
        (-7, "minor", "Ab minor"),
        (7, "minor", "A# minor"),
        (3, "minor", "F# minor"),
        (0, "", "C major"),
        (0, "dorian", "D dorian"),
        (0, "lydian", "F lydian"),
        (1, "mixolydian", "D mixolydian"),
        (0, "aeolian", "A minor"),
    ],
)
def test_keys(fifths: int, mode: str, key: str) -> None:
    assert _key(fifths, "C", "D", "E", "C", mode=mode) == key


def test_a_mode_that_is_not_stated_follows_what_sounds() -> None:
    assert _key(0, "E", "D", "C", "G") == "C major"
    assert _key(0, "E", "A", "C", "A") == "A minor"


def test_the_mode_is_that_of_the_first_key() -> None:
    change = "<attributes><key><fifths>-3</fifths></key></attributes>"
    assert _facts(four(*"ACEA"), four(*"AEAE"), change + four(*"CGCG"), four(*"CGCC")).key == "A minor"


def test_a_key_that_is_not_signed_is_found_by_the_notes() -> None:
    facts = _facts(attributes().replace("<key><fifths>0</fifths></key>", "") + four(*"GBDG"), four(*"CDGB"))
    assert (facts.key, facts.key_estimated) == ("G major", True)
    assert not _facts(four(*"GBDG"), four(*"CDGB")).key_estimated


def test_the_key_of_a_transposing_part_is_what_sounds() -> None:
    bar = attributes(fifths="2", more="<transpose><chromatic>-2</chromatic></transpose>").replace(
        "</fifths>", "</fifths><mode>major</mode>"
    )
    assert _facts(bar + four()).key == "C major"


def test_the_metre_is_not_that_of_the_upbeat() -> None:
    change = "<attributes><time><beats>4</beats><beat-type>4</beat-type></time></attributes>"
    assert _facts(attributes(beats="1") + note(), change + four(), four()).metre == "4/4"


@pytest.mark.parametrize(
    ("mark", "tempo"),
    [
        ('<sound tempo="90"/>', 90),
        ("<metronome><beat-unit>half</beat-unit><per-minute>60</per-minute></metronome>", 120),
        ("<metronome><beat-unit>quarter</beat-unit><beat-unit-dot/><per-minute>c. 80</per-minute></metronome>", 120),
        ("<metronome><beat-unit>eighth</beat-unit><per-minute>none</per-minute></metronome>", None),
        ('<sound tempo="0"/>', None),
    ],
)
def test_tempo_and_duration(mark: str, tempo: float | None) -> None:
    direction = f"<direction><direction-type>{mark}</direction-type></direction>"
    facts = _facts((mark if "sound" in mark else direction) + four(), four())
    assert facts.tempo == tempo
    assert facts.duration == (None if tempo is None else pytest.approx(8 * 60 / tempo, abs=0.1))


def test_a_change_of_tempo_counts_from_its_place() -> None:
    facts = _facts('<sound tempo="60"/>' + note() + note() + '<sound tempo="120"/>' + note() + note())
    assert facts.duration == 3


def test_repeats_and_endings_are_played() -> None:
    begin, end = '<barline location="left"><repeat direction="forward"/></barline>', '<repeat direction="backward"/>'
    first, second = (f'<barline location="left"><ending number="{n}" type="start"/></barline>' for n in (1, 2))
    bars = [
        '<sound tempo="60"/>' + four(),
        begin + four(),
        first + four() + f'<barline location="right">{end}</barline>',
        second + four(),
        four(),
    ]
    facts = _facts(*bars)
    assert facts.bars == 5
    assert facts.duration == 4 * len(["intro", "a", "first", "a", "second", "coda"])


def test_what_follows_an_ending_is_played_and_repeated_alone() -> None:
    back = '<barline location="right">{}<repeat direction="backward"/></barline>'
    start, stop = (
        '<barline location="left"><ending number="{}" type="start"/></barline>',
        '<ending number="{}" type="{}"/>',
    )
    bars = [
        '<sound tempo="60"/>' + four(),
        start.format(1) + four() + back.format(stop.format(1, "stop")),
        start.format(2) + four() + f'<barline location="right">{stop.format(2, "discontinue")}</barline>',
        four() + back.format(""),
        four(),
    ]
    assert _facts(*bars).duration == 4 * len(["a", "first", "a", "second", "b", "b", "coda"])
    never = start.format(3) + four() + f'<barline location="right">{stop.format(3, "stop")}</barline>'
    assert _facts('<sound tempo="60"/>' + four(), never, four()).duration == 4 * len(["a", "b"])


@pytest.mark.parametrize(
    ("name", "more", "instruments"),
    [
        ("Violoncello", "", ("Violoncello",)),
        ("Singstimme\nVoice", "", ("Voice",)),
        ("MusicXML Part", "<score-instrument><instrument-name>Flute</instrument-name></score-instrument>", ("Flute",)),
        (
            "",
            "<score-instrument><instrument-sound>keyboard.piano.grand</instrument-sound></score-instrument>",
            ("piano",),
        ),
        ("Part 1", "<midi-instrument><midi-program>41</midi-program></midi-instrument>", ("Violin",)),
        ("", "", ()),
    ],
)
def test_instruments(name: str, more: str, instruments: tuple[str, ...]) -> None:
    text = score(four(), name=name).replace("</score-part>", f"{more}</score-part>")
    assert read(text).facts.instruments == instruments
