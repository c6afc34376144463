"""`incipit works …`."""

import csv
from pathlib import Path

import pytest

from engine.formats.content import Facts
from engine.library import open_library
from engine.modality import Modality
from tests.cli.commands import Commands
from tests.library.filling import add_piece

SONG = Facts(title="Gretchen am Spinnrade", composer="Franz Schubert", key="D minor", metre="6/8", bars=120, notes=2000)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


@pytest.fixture
def library(tmp_path: Path, music: Path) -> Path:
    path = tmp_path / "music.db"
    with open_library(path) as opened:
        watched = opened.add_folder(music)
        add_piece(opened, watched, "gretchen.mxl", SONG)
        add_piece(opened, watched, "gretchen.mid", SONG, modality=Modality.MIDI)
        add_piece(opened, watched, "sung.flac", Facts(SONG.title, "Schubert, Franz"), modality=Modality.AUDIO)
        add_piece(opened, watched, "jam.flac", Facts("Rehearsal jam"), modality=Modality.AUDIO)
    return path


def test_works_are_told_confirmed_and_rejected(run: Commands, library: Path, music: Path) -> None:
    score, midi, sound = (music / name for name in ("gretchen.mxl", "gretchen.mid", "sung.flac"))
    assert run("works", "list", score, "--library", library) == 0
    assert [line.split("  ")[0] for line in run.out.splitlines()] == ["almost certain", "likely"]
    assert run("works", "list", "--library", library) == 0
    assert run.err == "No work has been confirmed yet.\n"
    assert run("works", "confirm", score, midi, "--library", library) == 0
    assert run("works", "reject", score, sound, music / "gone.mid", "--library", library) == 1
    assert run("works", "list", score, "--json", "--library", library) == 0
    assert [(each["kind"], each["said"]) for each in run.json] == [("midi", True), ("audio", False)]
    assert run("works", "list", "--json", "--library", library) == 0
    assert [sorted(each["kind"] for each in work) for work in run.json] == [["midi", "score"]]
    assert run("works", "forget", score, midi, sound, "--library", library) == 0
    assert run("works", "list", "--json", "--library", library) == 0
    assert run.json == []


def test_orphans_are_listed_and_written(run: Commands, library: Path, music: Path, tmp_path: Path) -> None:
    assert run("works", "orphans", "--library", library) == 0
    assert (run.out.count("\n"), str(music / "jam.flac") in run.out) == (1, True)
    assert run.err == "1 of the kind audio without anything likely of the kind score.\n"
    assert run("works", "orphans", "--to", tmp_path / "orphans.csv", "--library", library) == 0
    rows = list(csv.DictReader((tmp_path / "orphans.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["title"] for row in rows] == ["Rehearsal jam"]
    assert run("works", "orphans", "--kind", "score", "--without", "midi", "--json", "--library", library) == 0
    assert run.json == []
    assert run("works", "orphans", "--kind", "score", "--library", library) == 2
    assert "two kinds" in run.err


def test_copies_are_listed_hidden_and_shown(run: Commands, library: Path, music: Path) -> None:
    assert run("works", "copies", "--library", library) == 0
    assert run.err == "Nothing is there twice.\n"
    with open_library(library) as opened:
        piece = opened.piece_at(music / "gretchen.mxl")
        assert piece is not None
        add_piece(opened, opened.folders()[0], "copy.mxl", SONG, piece_hash=piece.hash)
    assert run("works", "copies", "--library", library) == 0
    assert run.out.count("\n") == 2
    assert run("works", "hide", music / "gretchen.mxl", "--library", library) == 0
    assert run("search", "gretchen", "--json", "--library", library) == 0
    assert piece.hash not in [hit["piece"] for hit in run.json["hits"]]
    assert run("works", "unhide", "--library", library) == 0
    assert run.out.count("\n") == 1
    assert run("works", "unhide", music / "gretchen.mxl", "--library", library) == 0
    assert run("works", "unhide", "--library", library) == 0
    assert run.err == "Nothing is hidden.\n"
