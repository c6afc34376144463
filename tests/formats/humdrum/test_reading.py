"""Humdrum **kern as interleaved ABC: times, voices, staves, signs, and what the records say."""

import io

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.humdrum import is_humdrum, read_humdrum, split_segments

RECORDS = "!!!COM: Person, Anna\n!!!OTL: Lied\n!!!OPS: 3\n!!!LYR: Poet, B.\n"


def kern(*lines: str, head: str = "*clefG2 *M4/4") -> bytes:
    """Return a file of lines whose columns a blank divides; what stands in `head` stands in every column."""
    columns = len(lines[0].split(" "))
    heads = [" ".join([token] * columns) for token in head.split()]
    rows = [" ".join(["**kern"] * columns), *heads, *lines]
    return "\n".join(row if row.startswith("!!") else row.replace(" ", "\t") for row in rows).encode()


def read(data: bytes) -> Notation:
    return read_humdrum(io.BytesIO(data))


def bars(data: bytes) -> list[str]:
    """Return the measures of a file's first page of ABC."""
    return [line for line in read(data).text.splitlines() if line.startswith("[V:")]


@pytest.mark.parametrize(
    ("tokens", "abc"),
    [
        ("4c 4d 4e 4f", "C2 D2 E2 F2|"),
        ("2CC 2BB-", "C,,4 _B,,4|"),
        ("1ccc;", "!fermata!c'8|"),
        ("2.c 8eL 8gJ", "C6 EG|"),
        ("4c# 4c# 4cn 4c-", "^C2 C2 =C2 _C2|"),
        ("6c 6d 6e 2f", "(3C2 D2 E2 F4|"),
        ("4.c 8d 3%2e", "C3 D (3:2:1E8|"),
        ("8qqf 4e 4r 2d'", "{F} E2 z2 .D4|"),
        ("(4c 4d) 4e^ 4f~", "(C2 D2) !>!E2 !tenuto!F2|"),
        ("4c+4e+4g 2.r", "[CEG]2 z6|"),
        ("1a.-", "_A12|"),
    ],
)
def test_tokens(tokens: str, abc: str) -> None:
    lines = [token.replace("+", " ") for token in tokens.split()]
    data = "\n".join(["**kern", "*clefG2", "*M4/4", "=1", *lines, "==", "*-"]).encode()
    assert bars(data) == [f"[V:1]{abc}]"]


def test_an_upbeat_a_repeat_and_a_tie() -> None:
    found = bars(kern("4g", "=1", "[1cc", "=2:|!", "2cc]", "2b", "==", "*-"))
    assert found == ["[V:1]G2|", "[V:1]c8-:|", "[V:1]c4 B4|]"]


def test_a_staff_that_splits_and_joins() -> None:
    data = kern("=1", "*^", "2c 4e", ". 4f", "2d 2g", "*v *v", "=2", "1c", "==", "*-")
    assert bars(data) == ["[V:1]C4 D4|[V:2]E2 F2 G4|", "[V:1]C8|][V:2]x8|]"]


def test_a_sign_over_two_voices_counts_once() -> None:
    data = kern("=1", "*^", "*8va *8va", "2ccc 4eee", ". 4fff", "*X8va *X8va", "2d 2g", "*v *v", "==", "*-")
    assert bars(data) == ["[V:1]!8va(! c'4!8va)! D4|][V:2]!8va(! e'2 f'2!8va)! G4|]"]


def test_staves_stand_in_their_order_and_one_player_has_two() -> None:
    data = kern("*part2 *part1 *part1", "*Icello *Ipiano *Ipiano", "=1 =1 =1", "1C 1c 1cc", "*- *- *-")
    assert "%%score { 1 | 2 } 3" in read(data).text
    assert bars(data) == ["[V:1]c8|[V:2]C8|[V:3]C,8|"]
    assert read(data).facts.instruments == ("Piano", "Cello")


def test_notes_over_a_barline_are_tied() -> None:
    data = kern("=1 =1", "2.C 4c", ". 2d", "2.E 4e", "=2 =2", ". 4f", ". 2g", "2F .", ". 4a", "=3 =3", "1C 1c", "*- *-")
    assert bars(data) == [
        "[V:1]C2 D4 E2|[V:2]C,6 E,2-|",
        "[V:1]F2 G4 A2|[V:2]E,4 F,4|",
        "[V:1]C8|[V:2]C,8|",
    ]


def test_a_clarinet_is_written_as_it_is_played() -> None:
    data = kern("*ITrd1c2", "*k[b-]", "=1", "1f", "==", "*-", head="*clefG2")
    notation = read(data)
    assert "transpose=-2" in notation.text
    assert notation.text.splitlines()[-1] == "[V:1][K:G] G8|]"


def test_what_the_file_says_of_itself() -> None:
    notation = read(
        RECORDS.encode() + kern("*k[b-] *k[b-]", "*d: *d:", "*MM60 *", "=1 =1", "1D 1d", "*- *-", head="*M2/2")
    )
    facts = notation.facts
    assert (facts.title, facts.composer, facts.key, facts.metre) == ("Lied", "Anna Person", "D minor", "2/2")
    assert facts.tempo == 60
    assert {"Op. 3", "B. Poet"} <= set(facts.names)


def test_lyrics_dynamics_and_texts() -> None:
    rows = (
        "**kern\t**text\t**text\t**dynam",
        "*M2/4\t*\t*\t*",
        "=1\t=1\t=1\t=1",
        "!LO:TX:a:t=Allegro\t!\t!\t!",
        "4c\tKo2-\tu2-\tp <",
        "4d\t-nig\t-ber\t[",
        "==\t==\t==\t==",
        "*-\t*-\t*-\t*-",
    )
    notation = read("\n".join(rows).encode())
    assert notation.facts.words == ("Allegro", "König", "über")
    assert '"^Allegro"' in notation.text
    assert "!p!" in notation.text
    assert "!<(!" in notation.text


@pytest.mark.parametrize(("encoding", "title"), [("utf-8", "Żal"), ("cp1252", "Für"), ("utf-16", "Żal")])
def test_encodings(encoding: str, title: str) -> None:
    data = f"!!!OTL: {title}\n**kern\n1c\n*-\n".encode(encoding)
    assert is_humdrum(data)
    assert read(data).facts.title == title


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no \\*\\*kern spine"),
        (b"**mens\n1c\n*-\n", "no \\*\\*kern spine"),
        (
            b"**kern\n" + b"".join(b"\t".join([b"*^"] * 2**line) + b"\n" for line in range(12)),
            "more than 1,000 columns",
        ),
        (b"**kern\t**kern\n4c\n", "Line 2 of the Humdrum file has 1 columns where 2"),
    ],
)
def test_one_sentence_for_what_cannot_be_read(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read(data)


def test_several_pieces_in_one_file() -> None:
    one = b"!!!!SEGMENT: 1.krn\n!!!OTL: One\n**kern\n1c\n*-\n"
    both = one + one.replace(b"One", b"Two").replace(b"1.krn", b"2.krn")
    assert split_segments(one) == (one,)
    assert [read(piece).facts.title for piece in split_segments(both)] == ["One", "Two"]


@pytest.mark.parametrize(
    "text", ["**bold** words\n**kern is a format\n", "X:1\nK:C\nabc\n", "A text on **kern\nand\t**kern\n"]
)
def test_what_is_no_humdrum(text: str) -> None:
    assert not is_humdrum(text.encode())
