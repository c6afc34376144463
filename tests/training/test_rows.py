"""The corpus is read, chosen from and split by tune."""

import json
import lzma
from pathlib import Path

import pytest

from engine.training.config import SourceConfig
from engine.training.corpus.kern import read_statements
from engine.training.corpus.rows import Row, choose_rows, is_held_out, licence_of, tune_key


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = [
        {"id": f"a/{number}", "format": "abc", "text": "x" * number, "title": f"Tune {number}"} for number in range(9)
    ]
    rows.append({"id": "a/9", "format": "mid", "base64": "AAEC", "title": ""})
    with lzma.open(tmp_path / "train.a.jsonl.xz", "wt", encoding="utf-8") as sink:
        sink.writelines(json.dumps(row) + "\n" for row in rows)
    return tmp_path


def test_shortest_files_of_the_formats_asked_for(corpus: Path) -> None:
    rows = choose_rows(corpus, (SourceConfig("train.a", 3, ("abc",), shortest=True),))
    assert sorted(row.id for row in rows) == ["a/0", "a/1", "a/2"]


def test_binary_content(corpus: Path) -> None:
    (row,) = choose_rows(corpus, (SourceConfig("train.a", 3, ("mid",)),))
    assert row.content == b"\0\1\2"
    assert row.title == "a/9"


def test_draw_is_the_same_every_time(corpus: Path) -> None:
    source = (SourceConfig("train.a", 5),)
    assert [row.id for row in choose_rows(corpus, source)] == [row.id for row in choose_rows(corpus, source)]


@pytest.mark.parametrize(
    "other", ["Trip to Galway, A; x", "A Trip To Galway Jig", "ATripToGalway", "a trip to galway (1st setting)"]
)
def test_one_tune_in_several_books(other: str) -> None:
    if other.startswith("Trip"):
        assert tune_key(other) != tune_key("A Trip to Galway")
    else:
        assert tune_key(other) == tune_key("A Trip to Galway")


def test_about_the_share_asked_for_is_held_out() -> None:
    share = sum(is_held_out(f"tune number {number}", 5) for number in range(4000)) / 4000
    assert 0.03 < share < 0.07


def test_kern_statements() -> None:
    text = "!!!OMD: Andante\n**kern\t**kern\n*k[f#]\t*k[f#]\n*e:\t*e:\n*M6/8\t*M6/8\n4e\t4g\n"
    assert read_statements(text) == {"key": "E minor", "metre": "6/8", "tempo": "Andante"}
    assert read_statements("**kern\n*B-:\n") == {"key": "Bb major"}


@pytest.mark.parametrize(
    ("licence", "name"),
    [
        ("Public Domain", "public domain"),
        ("Creative Commons Attribution-ShareAlike 4.0", "CC BY-SA"),
        ("Creative Commons Attribution 3.0", "CC BY"),
        ("Creative Commons Attribution-NonCommercial 3.0", ""),
        ("All rights reserved", ""),
    ],
)
def test_licence_of_a_mutopia_file(licence: str, name: str) -> None:
    text = f'\\header {{\n  copyright = "{licence}"\n}}\n'.encode()
    assert licence_of(Row("m/1", "ly", text, {"extra": {}})) == name
    assert licence_of(Row("m/1", "ly", b"", {"extra": {"license": licence}})) == name


def test_files_without_a_free_licence_are_left_out(tmp_path: Path) -> None:
    rows = [
        {"id": f"m/{number}", "format": "ly", "text": "", "licence": "PD (per file)", "extra": {"license": licence}}
        for number, licence in enumerate(("Public Domain", "All rights reserved"))
    ]
    with lzma.open(tmp_path / "train.m.jsonl.xz", "wt", encoding="utf-8") as sink:
        sink.writelines(json.dumps(row) + "\n" for row in rows)
    assert [row.id for row in choose_rows(tmp_path, (SourceConfig("train.m", 9),))] == ["m/0"]
