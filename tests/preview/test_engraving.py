"""First systems of real scores of every notation, and scores as MIDI."""

import io
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import mido
import pytest

from engine.errors import PreviewError, UnreadableFileError
from engine.preview.engraving import engrave_first_system
from engine.preview.paging.timing import score_to_midi
from engine.preview.scores import read_score
from resources import resource_path

SVG = "{http://www.w3.org/2000/svg}"
SCORES = sorted(
    path.name for path in resource_path("samples").iterdir() if path.suffix in (".musicxml", ".mxl", ".abc")
)


def sample(name: str, tune: int = 0) -> Element:
    return read_score(resource_path("samples", name), tune)


@pytest.mark.parametrize("name", SCORES)
def test_every_sample_is_engraved(name: str) -> None:
    root = ET.fromstring(engrave_first_system(sample(name)))
    systems = root.findall(f".//{SVG}g[@class='system']")
    assert len(systems) == 1
    assert len(root.findall(f".//{SVG}g[@class='notehead']")) >= 3
    assert root.find(f".//{SVG}svg") is None


def test_a_tune_is_engraved_with_the_clef_that_it_does_not_name() -> None:
    root = ET.fromstring(engrave_first_system(sample("dance_tunes.abc", 2)))
    clefs = root.findall(f".//{SVG}g[@class='clef']/{SVG}use")
    assert [clef.get("{http://www.w3.org/1999/xlink}href", "")[1:5] for clef in clefs] == ["E050"]


def test_a_lower_staff_gets_its_clef_at_the_head() -> None:
    score = sample("minuet_in_g.musicxml")
    engrave_first_system(score)
    head = score.find("part/measure/attributes")
    assert head is not None
    assert [(clef.get("number", "1"), clef.findtext("sign")) for clef in head.iterfind("clef")] == [
        ("1", "G"),
        ("2", "F"),
    ]


def test_tunes_of_a_tunebook_are_told_apart() -> None:
    titles = [sample("dance_tunes.abc", tune).findtext("work/work-title") for tune in (1, 2, 3)]
    assert len(set(titles)) == 3
    assert all(titles)
    with pytest.raises(UnreadableFileError, match="there is no tune 99"):
        sample("dance_tunes.abc", 99)


def test_a_score_becomes_midi_with_its_notes() -> None:
    file = mido.MidiFile(file=io.BytesIO(score_to_midi(sample("ode_to_joy.musicxml"))))
    voices = [
        [message.note % 12 for message in track if message.type == "note_on" and message.velocity]
        for track in file.tracks
    ]
    assert [6, 6, 7, 9, 9, 7, 6, 4] in [voice[:8] for voice in voices]
    assert len([voice for voice in voices if voice]) == 4


def test_what_is_no_score_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.musicxml").write_bytes(b"<html><score-partwise/></html>")
    with pytest.raises(UnreadableFileError, match="not music in a format that Incipit reads"):
        read_score(tmp_path / "a.musicxml", 0)
    with pytest.raises(PreviewError, match="cannot be opened"):
        read_score(tmp_path / "away.musicxml", 0)
    with pytest.raises(PreviewError, match="can be engraved"):
        engrave_first_system(Element("html"))
