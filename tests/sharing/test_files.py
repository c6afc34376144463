"""Playlists, tables and documents say what they are given, whatever stands in titles and paths."""

import csv
import io
import json
import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from engine.formats.content import Facts
from engine.library.records import PieceMarks
from engine.sharing.document import to_document
from engine.sharing.pieces import SharingError
from engine.sharing.playlist import to_playlist
from engine.sharing.table import COLUMNS, to_table
from engine.sharing.writing import write_list
from tests.sharing.filling import shared, shared_piece

PLACE = Path("/lists/concert.m3u8")


def entries(text: str) -> list[tuple[str, str]]:
    """Return what a player reads: each address with the information before it."""
    found, information = [], ""
    for line in text.splitlines():
        if line.startswith("#EXTINF:"):
            information = line.removeprefix("#EXTINF:")
        elif line.strip() and not line.startswith("#"):
            found.append((line.strip(), information))
    return found


def test_a_playlist_keeps_order_titles_and_lengths() -> None:
    pieces = (
        shared_piece(1, Path("/music/b.mid"), facts=Facts(title="Air", composer="J. S. Bach", duration=61.6)),
        shared_piece(2, None, "gone"),
        shared_piece(3, Path("/music/静か.mid")),
        shared_piece(4, Path("/music/b.mid"), "Air"),
    )
    text = to_playlist(shared(*pieces), PLACE, relative=False)
    assert text.startswith("#EXTM3U\n#EXTENC:UTF-8\n#PLAYLIST:Concert\n")
    assert entries(text) == [
        ("/music/b.mid", "62,J. S. Bach - Air"),
        ("/music/静か.mid", "-1,静か"),
        ("/music/b.mid", "-1,Air"),
    ]


def test_no_title_makes_a_line_of_its_own() -> None:
    title = "one\r\n/etc/passwd\n#EXTINF:1,two\u2028three\x85four\x00"
    text = to_playlist(shared(shared_piece(title=title), name="a\nb"), PLACE, relative=False)
    assert entries(text) == [("/music/a.mid", "-1,one /etc/passwd #EXTINF:1,two three four")]
    assert "#PLAYLIST:a b\n" in text


def test_relative_paths_are_from_the_playlists_folder() -> None:
    places = ("/lists/a.mid", "/lists/#1.mid", "/lists/x: y.mid", "/music/deep/b.mid", "/lists/ leading.mid")
    pieces = [shared_piece(at, Path(place)) for at, place in enumerate(places, start=1)]
    found = [address for address, _ in entries(to_playlist(shared(*pieces), PLACE, relative=True))]
    assert found[:4] == ["a.mid", "./#1.mid", "./x: y.mid", "../music/deep/b.mid"]
    assert found[4] == "file:///lists/%20leading.mid"


@pytest.mark.parametrize("name", [b"two\nlines.mid", b"latin \xe9.mid", b"end .mid ", b"tab\tbed.mid"])
def test_paths_that_no_line_can_hold_are_addresses(name: bytes) -> None:
    path = Path("/music", os.fsdecode(name))
    ((address, _),) = entries(to_playlist(shared(shared_piece(path=path, title="x")), PLACE, relative=True))
    assert unquote_to_bytes(address.removeprefix("file://")) == b"/music/" + name


def test_a_table_is_read_back_by_any_reader_of_csv() -> None:
    facts = Facts(title='A "B", c\nd', composer="Дворжак", key="G major", tempo=62.5, bars=32, duration=7200.1234)
    marks = PieceMarks(4, ("choir", "advent"), "too high")
    piece = shared_piece(1_000_000, facts=facts, marks=marks, note="twice", tune=3, online=False)
    text = to_table(shared(piece, shared_piece(2, None)))
    assert text.count("\r\n") == 3
    first, second = csv.DictReader(io.StringIO(text, newline=""))
    assert list(first) == list(COLUMNS)
    assert first["title"] == facts.title
    assert (first["composer"], first["tempo"], first["duration"]) == ("Дворжак", "62.5", "7200.123")
    assert (first["position"], first["stars"], first["tags"]) == ("1000000", "4", "choir; advent")
    assert (first["note"], first["tune"], first["online"]) == ("twice", "3", "no")
    assert (second["path"], second["tune"], second["duration"], second["title"]) == ("", "", "", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " ="])
def test_no_cell_is_a_formula(start: str) -> None:
    title = f"{start}cmd|'/C calc'!A0"
    marks = PieceMarks(None, (title,), title)
    piece = shared_piece(path=Path(f"{start}x"), facts=Facts(title=title, composer=title), marks=marks, note=title)
    (row,) = csv.DictReader(io.StringIO(to_table(shared(piece)), newline=""))
    for name in ("title", "composer", "tags", "remark", "note", "path"):
        assert row[name].startswith(f"'{start}"), name


def test_a_document_tells_all() -> None:
    marks = PieceMarks(5, ("x",), "r")
    pieces = (shared_piece(1, facts=Facts(title="Air", duration=61.5), marks=marks, note="n"), shared_piece(2, None))
    found = json.loads(to_document(shared(*pieces)))
    assert {name: found[name] for name in ("incipit", "version", "name")} == {
        "incipit": "list",
        "version": 1,
        "name": "Concert",
    }
    first, second = found["pieces"]
    assert first["path"] == str(Path("/music/a.mid"))
    assert (first["stars"], first["tags"], first["remark"], first["note"], first["duration"]) == (
        5,
        ["x"],
        "r",
        "n",
        61.5,
    )
    assert (second["path"], second["duration"], second["stars"]) == (None, None, None)


def test_undecodable_paths_survive_in_a_document() -> None:
    path = Path(os.fsdecode(b"/music/\xe9.mid"))
    text = to_document(shared(shared_piece(path=path)))
    assert json.loads(text.encode().decode())["pieces"][0]["path"] == str(path)
    assert "\ufffd" in to_table(shared(shared_piece(path=path)))


def test_a_file_is_written_whole_and_never_replaced_unasked(tmp_path: Path) -> None:
    place = tmp_path / "list.csv"
    write_list(shared(shared_piece()), place, byte_order_mark=True)
    assert place.read_bytes().startswith(b"\xef\xbb\xbfposition,title")
    with pytest.raises(SharingError, match="there already"):
        write_list(shared(), place)
    write_list(shared(), place, replace=True)
    assert place.read_bytes() == (",".join(COLUMNS) + "\r\n").encode()
    (tmp_path / "folder.json").mkdir()
    for wrong, sentence in (
        (tmp_path / "list.mid", "not clear what"),
        (tmp_path / "absent" / "list.json", "cannot be written"),
        (tmp_path / "folder.json", "is a folder"),
    ):
        with pytest.raises(SharingError, match=sentence):
            write_list(shared(), wrong, replace=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "list.csv"]
