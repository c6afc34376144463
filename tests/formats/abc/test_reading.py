"""Single tunes: what they become, what they say of themselves, and what they must not do."""

import io
from pathlib import Path

import pytest

from engine.errors import UnreadableFileError
from engine.formats.abc import read_abc
from engine.formats.content import Facts, Notation
from engine.modality import Modality


def _read(text: str | bytes) -> Notation:
    return read_abc(io.BytesIO(text.encode() if isinstance(text, str) else text))


def _facts(*fields: str, music: str = "GABc|d4|") -> Facts:
    header = list(fields) if any(field.startswith("K:") for field in fields) else [*fields, "K:G"]
    return _read("\n".join(["X:1", *header, music, ""])).facts


def _body(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("[V:")]


def test_a_tune() -> None:
    notation = _read("X:1\nT:Scale\nM:2/4\nL:1/8\nK:G\nGABc|d4|]\n")
    assert notation.modality is Modality.SCORE
    assert notation.text == "L:1/8\nM:2/4\nK:G\nV:1 treble \n[V:1]GABc|\n[V:1]d4|]\n"


def test_voices_are_interleaved() -> None:
    text = _read("X:1\nM:4/4\nL:1/4\n%%score 1 2\nK:C\nV:1\nCDEF|G4|\nV:2\nC,4|G,4|\n").text
    assert _body(text) == ["[V:1]C2 D2 E2 F2|[V:2]C,8|", "[V:1]G8|[V:2]G,8|"]


def test_voices_of_different_length_are_filled() -> None:
    text = _read("X:1\nM:4/4\nL:1/4\n%%score 1 2\nK:C\nV:1\nCDEF|G4|\nV:2\nC,4|\n").text
    assert _body(text) == ["[V:1]C2 D2 E2 F2|[V:2]C,8|", "[V:1]G8|[V:2]z8|"]


def test_interleaved_text_passes_through() -> None:
    text = 'L:1/8\nQ:1/4=90\nM:6/8\nK:Dm\nV:1 treble nm="Oboe"\n[V:1]"^Largo"D6|\n[V:1]"Am"A6|]\n'
    notation = _read(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert notation.text == text
    assert notation.facts == Facts(
        words=("Largo",), key="D minor", metre="6/8", tempo=90, instruments=("Oboe",), bars=2
    )


def test_symbols_that_one_tune_defines_mean_nothing_in_the_next() -> None:
    plain = "X:1\nM:4/4\nL:1/4\nK:C\nTC D E F|\n"
    before = _read(plain).text
    _read("X:1\nM:4/4\nL:1/4\nU:T=!accent!\nK:C\nTC D E F|\n")
    assert _read(plain).text == before


@pytest.mark.parametrize(
    "tune",
    [
        "X:1\nJ:no such field\nM:4/4\nL:1/4\nK:C\nCDEF|\n",
        "X:1\nM:4/4\nL:1/4\n%%score (1 2\nK:C\nCDEF|\n",
        "X:1\nM:4/4\nL:1/4\nQ:1/0=0\nK:C\nCDEF|\n",
        "M:4/4\nL:1/4\nK:C\nCDEF|\n",
        "X:1\nM:4/4\nL:1/4\nCDEF|\n",
        "X:1\nJ:x\nM:4/4\nL:1/4\nK:C\n[V:1]CDEF|[V:\n",
        "X:1\nT:a\x01b\nM:4/4\nL:1/4\nK:C\n\x02CDEF|\n",
        "X:1\nM:4/4\nL:1/4\nK:C\nC" + "9" * 5000 + "DEF|\n",
    ],
    ids=[
        "unknown field",
        "open score",
        "tempo of nothing",
        "no number",
        "no key",
        "open voice",
        "control characters",
        "long number",
    ],
)
def test_tunes_that_abc2xml_rejects(tune: str) -> None:
    music = "".join(_body(_read(tune).text))
    assert [letter for letter in music if letter in "CDEF"] == list("CDEF")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "This text holds no ABC tune."),
        ("hello\nworld\n", "This text holds no ABC tune."),
        (b"\0\xff\xfe\x80", "This text holds no ABC tune."),
        ("X:1\nT:Nothing\nK:C\n", "This score has no notes."),
        ("X:1\nK:C\nz4|z4|\n", "This score has no notes."),
    ],
)
def test_what_is_no_tune_gets_one_sentence(text: str | bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        _read(text)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "field",
    [
        "M:__import__('pathlib').Path({path!r}).touch()/4",
        "M:4\\\nN:+(__import__('pathlib').Path({path!r}).touch() or 0)/4",
        "M:4\n+:+(__import__('pathlib').Path({path!r}).touch() or 0)/4",
    ],
    ids=["plain", "continued", "joined"],
)
def test_a_metre_is_not_run_as_python(field: str, tmp_path: Path) -> None:
    path = tmp_path / "touched"
    _read(f"X:1\n{field.format(path=str(path))}\nL:1/4\nK:C\nCDEF|\n")
    _read(f"X:1\nL:1/4\nK:C\n[{field.splitlines()[0].format(path=str(path))}]CDEF|\n")
    assert not path.exists()


def test_other_files_are_not_included(tmp_path: Path) -> None:
    other = tmp_path / "other.abc"
    other.write_text("T:Secret\n", encoding="utf-8")
    notation = _read(f"%%abc-include {other}\nX:1\nI:abc-include {other}\nM:4/4\nL:1/4\nK:C\nCDEF|\n")
    assert notation.facts.title == ""
    assert _body(notation.text) == ["[V:1]C2 D2 E2 F2|"]


def test_a_rest_of_very_many_bars() -> None:
    assert len(_body(_read("X:1\nM:4/4\nK:C\nC8|Z999999999|C8|\n").text)) == 1001


def test_the_reader_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    _read("X:1\nJ:x\nK:C\nC?DEF|\nw:a-b\n")
    assert capfd.readouterr() == ("", "")


def test_names_and_words() -> None:
    facts = _facts(
        "T:The Tune", "T:Its Other Name", "C:Music: Ann Example, 1832.", "C:Words: Bo Example", "B:The Book % p. 3",
        "R:jig", "O:Ireland", 'Q:"Lively" 1/4=100', "W:Last verse",
        music='"^Fine"G"D/f+"A"Am"Bc|d4|\nw:one sum-mer* day',
    )  # fmt: skip
    assert (facts.title, facts.composer) == ("The Tune", "Ann Example, 1832.")
    assert facts.names == ("Its Other Name", "Words: Bo Example", "The Book", "Ireland")
    assert facts.words == ("jig", "Lively", "Fine", "one summer day", "Last verse")


@pytest.mark.parametrize(
    ("written", "title"),
    [(r"\'Etude", "Étude"), (r"F\"ur", "Für"), ("&Eacute;t&eacute;", "Été"), (r"Stra\sse", "Straße"), (r"\u00c9", "É")],
)
def test_accents(written: str, title: str) -> None:
    assert _facts(f"T:{written}").title == title


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("G", "G major"),
        ("Em", "E minor"),
        ("Bb", "Bb major"),
        ("F#min", "F# minor"),
        ("A Dorian", "A dorian"),
        ("Dmix", "D mixolydian"),
        ("D minor clef=bass", "D minor"),
        ("C treble", "C major"),
        ("HP", "A mixolydian"),
    ],
)
def test_keys(field: str, key: str) -> None:
    facts = _facts(f"K:{field}")
    assert (facts.key, facts.key_estimated) == (key, False)


def test_a_key_that_is_not_stated_is_found_by_the_notes() -> None:
    facts = _facts("L:1/4", "K:none", music="^F D A D | G B d G | ^F A E A | D4 |")
    assert (facts.key, facts.key_estimated) == ("D major", True)


@pytest.mark.parametrize(
    ("field", "metre"),
    [("6/8", "6/8"), ("C", "4/4"), ("C|", "2/2"), ("2+3/8", "5/8"), ("(3+2)/8", "5/8"), ("none", ""), ("4/0", "")],
)
def test_metres(field: str, metre: str) -> None:
    assert _facts(f"M:{field}").metre == metre


@pytest.mark.parametrize(
    ("fields", "tempo"),
    [
        (["Q:1/4=100"], 100),
        (["Q:3/8=60"], 90),
        (['Q:"Allegro" 1/2=60'], 120),
        (["Q:1/4 1/8=40"], 60),
        (["L:1/8", "Q:120"], 60),
        (["M:2/4", "Q:C=120"], 30),
        (['Q:"Allegro"'], None),
        ([], None),
        ([f"Q:1/4={'9' * 5_000}"], None),
        ([f"Q:{'9' * 5_000}/4=60"], None),
        ([f"Q:C{'9' * 5_000}=60"], None),
        ([f"L:1/{'9' * 5_000}", "Q:120"], 60),
        ([f"M:{'9' * 5_000}/4", "Q:120"], 60),
        ([f"%%MIDI program {'9' * 5_000}"], None),
        ([f"Q:1/{'111/' * 40}1"], None),
    ],
)
def test_tempo(fields: list[str], tempo: float | None) -> None:
    assert _facts(*fields).tempo == tempo


def test_bars_and_duration() -> None:
    facts = _facts("M:4/4", "L:1/4", "Q:1/4=60", music="|:GABc|d4:|")
    assert (facts.bars, facts.duration) == (2, 16)
    assert _facts("M:4/4", "L:1/4", music="GABc|d4|").duration is None


@pytest.mark.parametrize(
    ("fields", "instruments"),
    [
        (['V:1 name="Fiddle" snm="F."', 'V:2 nm="Cello"'], ("Fiddle", "Cello")),
        (["%%MIDI program 73"], ("Flute",)),
        (["%%MIDI program 1 40 % violin"], ("Violin",)),
        ([], ()),
    ],
)
def test_instruments(fields: list[str], instruments: tuple[str, ...]) -> None:
    assert _facts(*fields).instruments == instruments
