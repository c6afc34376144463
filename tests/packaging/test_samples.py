"""The sample pieces are of every kind, whole, small, and say what they are."""

import re
import zipfile
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import mido
import pytest

from engine.formats.content import Notation, Recording
from engine.formats.registry import HEAD_BYTES, format_of
from resources import resource_path

SAMPLES = resource_path("samples")
MUSIC = sorted(path for path in SAMPLES.iterdir() if path.suffix != ".md")
SCORES = [path for path in MUSIC if path.suffix in {".musicxml", ".mxl"}]
MIDI = [path for path in MUSIC if path.suffix == ".mid"]
RECORDINGS = [path for path in MUSIC if path.suffix in {".ogg", ".opus", ".mp3"}]
TUNES = [path for path in MUSIC if path.suffix == ".abc"]


def test_there_is_enough_of_every_kind() -> None:
    assert len(MUSIC) == len(SCORES) + len(MIDI) + len(RECORDINGS) + len(TUNES) >= 16
    assert min(len(SCORES), len(MIDI), len(RECORDINGS), len(TUNES)) >= 4
    assert sum(path.stat().st_size for path in MUSIC) < 3_000_000


def test_readme_lists_exactly_the_files() -> None:
    listed = re.findall(r"^\| `([\w.]+)` \|", (SAMPLES / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == [path.name for path in MUSIC]


@pytest.mark.parametrize("path", MUSIC, ids=lambda path: path.name)
def test_every_sample_is_read_and_says_what_it_is(path: Path) -> None:
    content = _read(path)
    assert content.facts.title
    if isinstance(content, Notation):
        assert len(content.text) > 200
    else:
        assert 20 <= len(content.samples) / content.rate <= 41
        assert content.facts.composer


def _read(path: Path) -> Notation | Recording:
    with path.open("rb") as file:
        found = format_of(file.read(HEAD_BYTES), path.name)
        assert found is not None
        file.seek(0)
        if found.read_notation is not None:
            notation = found.read_notation(file)
            assert isinstance(notation, Notation)
            return notation
        assert found.read_recording is not None
        return found.read_recording(file, 16_000)


@pytest.mark.parametrize("path", SCORES, ids=lambda path: path.name)
def test_bars_add_up(path: Path) -> None:
    """Every bar is as long as its metre says, save that the first and last together may make one bar."""
    root = ET.fromstring(_document(path))
    for part in root.iter("part"):
        metre, lengths = _bars(part)
        assert all(length == metre for length in lengths[1:-1])
        ends = [length for length in (lengths[0], lengths[-1]) if length != metre]
        assert not ends or sum(ends) == metre


def _document(path: Path) -> bytes:
    if path.suffix == ".mxl":
        with zipfile.ZipFile(path) as archive:
            return archive.read("score.musicxml")
    return path.read_bytes()


def _bars(part: ET.Element) -> tuple[Fraction, list[Fraction]]:
    divisions, metre, lengths = 1, Fraction(1), []
    for measure in part.iter("measure"):
        divisions = int(measure.findtext("attributes/divisions") or divisions)
        time = measure.find("attributes/time")
        if time is not None:
            metre = Fraction(int(time.findtext("beats") or 0), int(time.findtext("beat-type") or 0))
        position = longest = 0
        for element in measure:
            if element.find("chord") is None:
                step = int(element.findtext("duration") or 0)
                position += -step if element.tag == "backup" else step
                longest = max(longest, position)
        lengths.append(Fraction(longest, divisions * 4))
    return metre, lengths


@pytest.mark.parametrize("path", MIDI, ids=lambda path: path.name)
def test_midi_says_tempo_and_gives_every_part_its_channel(path: Path) -> None:
    midi = mido.MidiFile(str(path), charset="utf-8")
    assert any(message.type == "set_tempo" for message in midi.tracks[0])
    channels = [{message.channel for message in track if not message.is_meta} for track in midi.tracks[1:]]
    assert all(len(used) == 1 for used in channels)
    assert len(set.union(*channels)) == len(channels)
    for track in midi.tracks[1:]:
        melodic = all(message.channel != 9 for message in track if not message.is_meta)
        assert melodic == any(message.type == "program_change" for message in track)
