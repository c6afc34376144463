"""Tunebooks: how many tunes, and what belongs to each."""

import io

import pytest

from engine.formats.abc import read_abc, split_tunes

_TUNE = "X:{0}\nT:Tune {0}\nM:4/4\nK:G\nGABc|\n"


def test_three_hundred_tunes_are_three_hundred_pieces() -> None:
    tunes = split_tunes("\n".join(_TUNE.format(number) for number in range(1, 301)).encode())
    assert len(tunes) == 300
    assert read_abc(io.BytesIO(tunes[299])).facts.title == "Tune 300"


def test_the_file_header_holds_for_all_tunes() -> None:
    book = "% a remark\nB:The Book\nM:6/8\nL:1/4\nfree text: about it\n\n" + "\n".join(
        f"X:{number}\nT:Tune\nK:D\nD3|\n" for number in (1, 2)
    )
    tunes = split_tunes(book.encode())
    assert tunes == (
        b"B:The Book\nM:6/8\nL:1/4\nX:1\nT:Tune\nK:D\nD3|\n",
        b"B:The Book\nM:6/8\nL:1/4\nX:2\nT:Tune\nK:D\nD3|\n",
    )
    notation = read_abc(io.BytesIO(tunes[1]))
    assert (notation.facts.metre, notation.facts.names) == ("6/8", ("The Book",))
    assert "[V:1]D6|" in notation.text


def test_text_between_tunes_is_left_out() -> None:
    book = _TUNE.format(1) + "\nAnd now | for something: different\n\n" + _TUNE.format(2)
    assert [tune.decode() for tune in split_tunes(book.encode())] == [_TUNE.format(1), _TUNE.format(2)]


def test_tunes_without_an_empty_line_between_them() -> None:
    book = _TUNE.format(1) + _TUNE.format(2)
    assert [tune.decode() for tune in split_tunes(book.encode())] == [_TUNE.format(1), _TUNE.format(2)]


def test_an_empty_line_before_the_music_is_a_slip() -> None:
    tunes = split_tunes(b"X:1\nT:a\n\nM:3/4\nK:C\n\nCDE|\n\nnot music\n")
    assert tunes == (b"X:1\nT:a\nM:3/4\nK:C\nCDE|\n",)


def test_headings_with_a_number_are_no_tunes() -> None:
    assert len(split_tunes(("X:0\nT:Part one\n\n" + _TUNE.format(1)).encode())) == 1


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
def test_encodings_and_line_ends(line_end: str, encoding: str) -> None:
    book = (_TUNE.format(1).replace("Tune 1", "Für Élise") + "\n" + _TUNE.format(2)).replace("\n", line_end)
    tunes = split_tunes(book.encode(encoding))
    assert len(tunes) == 2
    notation = read_abc(io.BytesIO(tunes[0]))
    assert notation.facts.title == "Für Élise"
    assert notation.text.endswith("[V:1]GABc|\n")


def test_a_book_in_two_encodings() -> None:
    book = (
        _TUNE.format(1).replace("Tune 1", "É").encode()
        + b"\n"
        + _TUNE.format(2).replace("Tune 2", "É").encode("cp1252")
    )
    assert [read_abc(io.BytesIO(tune)).facts.title for tune in split_tunes(book)] == ["É", "É"]


def test_what_has_no_number_is_one_piece() -> None:
    data = b"M:4/4\nK:G\nGABc|\n"
    assert split_tunes(data) == (data,)


def test_interleaved_text_is_one_piece() -> None:
    data = b"L:1/8\r\nK:C\r\n[V:1]C4|\r\n"
    assert split_tunes(data) == (data,)
