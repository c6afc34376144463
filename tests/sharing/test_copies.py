"""Copies are whole, in order, under names that every system takes, and never where they should not be."""

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from engine.progress import Transfer
from engine.sharing import copies
from engine.sharing.copies import CopyReport, copy_pieces
from engine.sharing.names import MOST_BYTES, to_safe_name
from engine.sharing.pieces import SharingError
from tests.sharing.filling import shared, shared_piece


def report_of(steps: Generator[Transfer, None, CopyReport]) -> CopyReport:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: CopyReport = stop.value
            return report


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for name in ("a.mid", "b.MID", "book.abc"):
        (folder / name).write_bytes(name.encode() * 1000)
        os.utime(folder / name, (1_000_000_000, 1_000_000_000))
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_copies_are_numbered_whole_and_as_old(music: Path, tmp_path: Path) -> None:
    pieces = (
        shared_piece(1, music / "b.MID", "AC/DC: back?"),
        shared_piece(2, music / "a.mid"),
        shared_piece(3, music / "b.MID", "AC/DC: back?"),
    )
    steps = copy_pieces(shared(*pieces), tmp_path / "new" / "out", [music])
    report = report_of(steps)
    assert names(tmp_path / "new" / "out") == ["01 AC DC back.MID", "02 a.mid", "03 AC DC back.MID"]
    assert [path.name for path in report.copied] == names(report.folder)
    assert report.left_out == ()
    assert report.copied[0].read_bytes() == (music / "b.MID").read_bytes()
    assert report.copied[0].stat().st_mtime == 1_000_000_000
    assert names(music) == ["a.mid", "b.MID", "book.abc"]


def test_a_tunebook_is_copied_once_and_whole(music: Path, tmp_path: Path) -> None:
    pieces = [shared_piece(at, music / "book.abc", f"tune {at}", tune=at) for at in (1, 2, 3)]
    report = report_of(copy_pieces(shared(*pieces, shared_piece(4, music / "a.mid")), tmp_path / "out", []))
    assert names(tmp_path / "out") == ["01 book.abc", "04 a.mid"]
    assert report.books == 1


def test_what_is_gone_or_offline_is_left_out_with_its_reason(music: Path, tmp_path: Path) -> None:
    pieces = (
        shared_piece(1, None, "gone"),
        shared_piece(2, music / "absent.mid", online=False),
        shared_piece(3, music / "absent.mid"),
        shared_piece(4, music),
        shared_piece(5, music / "a.mid"),
    )
    report = report_of(copy_pieces(shared(*pieces), tmp_path / "out", []))
    assert [(each.piece.position, each.reason.split(":")[0]) for each in report.left_out] == [
        (1, "None of its files is in your folders any more."),
        (2, "Its folder is offline."),
        (3, "The file cannot be opened"),
        (4, "The file cannot be opened"),
    ]
    assert names(tmp_path / "out") == ["05 a.mid"]


def test_nothing_is_ever_replaced(music: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("x")
    with pytest.raises(SharingError, match="not empty"):
        report_of(copy_pieces(shared(shared_piece(1, music / "a.mid")), out, []))
    (out / "mine.txt").unlink()
    steps = copy_pieces(shared(shared_piece(1, music / "a.mid")), out, [])
    next(steps)
    (out / "01 a.mid").write_text("somebody else's")
    with pytest.raises(SharingError, match="come into being"):
        report_of(steps)
    assert names(out) == ["01 a.mid"]
    assert (out / "01 a.mid").read_text() == "somebody else's"


@pytest.mark.parametrize("way", ["itself", "inside", "link", "dots"])
def test_nothing_is_written_in_a_watched_folder(music: Path, tmp_path: Path, way: str) -> None:
    (tmp_path / "link").symlink_to(music)
    place = {
        "itself": music,
        "inside": music / "copies" / "deep",
        "link": tmp_path / "link" / "copies",
        "dots": tmp_path / "other" / ".." / "music" / "copies",
    }[way]
    with pytest.raises(SharingError, match=r"folder .*music of your library"):
        report_of(copy_pieces(shared(shared_piece(1, music / "a.mid")), place, [tmp_path / "x", music]))
    assert names(music) == ["a.mid", "b.MID", "book.abc"]


def test_too_little_room_is_said_before_anything_is_written(
    music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage:
        free = 10

    monkeypatch.setattr("engine.sharing.copies.shutil.disk_usage", lambda _path: Usage)
    with pytest.raises(SharingError, match="only 0 MB are free"):
        report_of(copy_pieces(shared(shared_piece(1, music / "a.mid")), tmp_path / "out", []))
    assert not (tmp_path / "out").exists()


def test_an_interruption_leaves_no_half_copy(music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "_AT_ONCE", 700)
    pieces = (shared_piece(1, music / "a.mid"), shared_piece(2, music / "b.MID"))
    steps = copy_pieces(shared(*pieces), tmp_path / "out", [])
    told = [next(steps) for _ in range(10)]
    assert told[-1] == Transfer("copying", 5000 + 2 * 700, 10_000, "02 b.MID")
    assert names(tmp_path / "out")[1] == "01 a.mid"
    steps.close()
    assert names(tmp_path / "out") == ["01 a.mid"]
    steps = copy_pieces(shared(*pieces), tmp_path / "other", [])
    next(steps)
    steps.close()
    assert not (tmp_path / "other").exists()


def test_a_failing_disk_is_one_sentence(music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.sharing.copies.os.utime", fail)
    with pytest.raises(SharingError, match="cannot be written: No space left on device"):
        report_of(copy_pieces(shared(shared_piece(1, music / "a.mid")), tmp_path / "out", []))
    assert not (tmp_path / "out").exists()
    (tmp_path / "file").write_text("")
    with pytest.raises(SharingError, match="cannot be made"):
        report_of(copy_pieces(shared(), tmp_path / "file" / "out", []))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('AC/DC\\<>:"|?*\x07 live', "AC DC live"),
        ("con", "_con"),
        ("LPT1.mid", "_LPT1.mid"),
        (" .hidden. ", "hidden"),
        ("...", "piece"),
        ("", "piece"),
        ("静かな日本の旋律", "静かな日本の旋律"),
        ("cafe\u0301", "caf\u00e9"),
        (os.fsdecode(b"latin \xe9"), "latin \ufffd"),
        ("a\u202egnp.exe", "a gnp.exe"),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert to_safe_name(text) == name


def test_long_names_are_cut_between_letters() -> None:
    name = to_safe_name("静" * 200)
    assert len(name.encode()) <= MOST_BYTES
    assert set(name) == {"静"}
