"""The model card can name every source, and everybody whose licence asks for it."""

import json
import lzma
from pathlib import Path

import pytest

from engine.training.running.sources import list_recordings, list_sources, recordings_to_markdown, to_markdown

LILYPOND = '\\header {{\n  maintainer = "{person}"\n  license = "{licence}"\n}}\n{{ c4 }}\n'


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    told = [
        ("Ada", "CC BY-SA 4.0 (Creative Commons Attribution-ShareAlike)"),
        ("Bo", "Public Domain"),
        ("Cy", "cc-by 3"),
    ]
    rows = [
        {
            "id": f"m/{number}",
            "format": "ly",
            "source": "Mutopia",
            "licence": "PD / CC BY (per file)",
            "text": LILYPOND.format(person=person, licence=licence),
            "extra": {},
        }
        for number, (person, licence) in enumerate(told)
    ]
    rows.append({**rows[0], "id": "m/9", "text": LILYPOND.format(person="Held Out", licence="cc-by-sa")})
    with lzma.open(tmp_path / "train.m.jsonl.xz", "wt", encoding="utf-8") as sink:
        sink.writelines(json.dumps(row) + "\n" for row in rows)
    other = {"id": "n/1", "format": "abc", "source": "nn", "licence": "CC0", "text": "", "extra": {}}
    with lzma.open(tmp_path / "train.n.jsonl.xz", "wt", encoding="utf-8") as sink:
        sink.write(json.dumps(other) + "\n")
    pieces = [{"id": name, "split": "train"} for name in ("m/0", "m/1", "m/2", "n/1")]
    pieces += [{"id": "m/9", "split": "held out"}, {"id": "x", "reason": "broken"}]
    (tmp_path / "pieces.jsonl").write_text("".join(json.dumps(piece) + "\n" for piece in pieces), encoding="utf-8")
    return tmp_path


def test_pieces_are_counted_by_licence_and_people_named_where_it_asks(corpus: Path) -> None:
    first, second = list_sources(corpus, ["train.m", "train.n"], corpus)
    assert first.pieces == {"CC BY-SA": 1, "public domain": 1, "CC BY": 1}
    assert first.people == (("Ada", "CC BY-SA"), ("Cy", "CC BY"))
    assert second.pieces == {"CC0": 1}
    assert second.people == ()


def test_the_table(corpus: Path) -> None:
    text = to_markdown(list_sources(corpus, ["train.m", "train.n"], corpus))
    assert "| train.m (Mutopia) | 1 | CC BY-SA |" in text
    assert "| train.n (nn) | 1 | CC0 |" in text
    assert "Mutopia, CC BY-SA, set by: Ada." in text
    assert "Mutopia, CC BY, set by: Cy." in text
    assert "Bo" not in text
    assert "Held Out" not in text


def test_recordings_are_listed_by_package_with_those_who_made_them(tmp_path: Path) -> None:
    assert list_recordings(tmp_path) == []
    assert recordings_to_markdown([]) == "No real recordings.\n"
    told = [("singularity-music", "train", "Ada"), ("singularity-music", "train", ""), ("asc-music", "held out", "Bo")]
    records = [
        {"id": str(number), "package": name, "split": split, "composer": by, "names": []}
        for number, (name, split, by) in enumerate(told)
    ]
    (tmp_path / "recordings.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")
    text = recordings_to_markdown(list_recordings(tmp_path))
    assert "| singularity-music | 2 | CC-BY-SA-3.0 | Max McCracken, Ada |" in text
    assert "asc-music" not in text
