"""Scores become MIDI files that sound as they are written, however the file is laid out."""

from collections import Counter
from random import Random

import pytest

from engine.formats.midi.messages import read_sequence
from engine.formats.midi.mtf import to_mtf
from engine.formats.midi.notes import to_notes
from engine.training.corpus.performance import to_performance, to_program
from engine.training.corpus.rendering import Rendering, draw_rendering, to_number, write_midi
from engine.training.corpus.trees import read_tree

HYMN = """X:1
M:3/4
L:1/4
Q:1/4=90
V:1 name="Soprano"
V:2 name="Organ" clef=bass
K:Gm
V:1
D|G2A|B-B/2A/2 ^F|[M:4/4][K:D]d4|]
V:2
z|[G,,D,]2z|G,,3|D,4|]
"""
# (onset in quarters without the missing part of the upbeat's bar, MIDI number)
WRITTEN = {(0, 62), (1, 67), (3, 69), (4, 70), (5.5, 69), (6, 66), (7, 74), (1, 43), (1, 50), (4, 43), (7, 50)}


def render(rendering: Rendering, seed: int = 1) -> bytes:
    return write_midi(to_performance(read_tree(HYMN.encode(), "abc")[0]), rendering, Random(seed))


def sounding(midi: bytes, *, upbeat: float = 0.0) -> set[tuple[float, int]]:
    return {(round(note.onset - upbeat, 2), note.pitch) for note in to_notes(read_sequence(midi)).notes}


def test_a_plain_file_has_the_notes_and_marks_of_the_score() -> None:
    midi = render(Rendering())
    assert sounding(midi, upbeat=2) == WRITTEN
    text = to_mtf(read_sequence(midi)).splitlines()
    assert text[0] == "ticks_per_beat 480"
    assert "time_signature 3 4 24 8 0" in text
    assert "key_signature Gm 0" in text
    assert "set_tempo 666667 0" in text
    assert "program_change 0 0 53" in text
    assert "program_change 0 1 19" in text
    assert any(line.startswith("time_signature 4 4") for line in text)
    assert any(line.startswith("key_signature D ") for line in text)


@pytest.mark.parametrize("seed", range(40))
def test_every_way_of_writing_keeps_the_notes(seed: int) -> None:
    rendering = draw_rendering(Random(seed))
    upbeat = 2.0 if rendering.padded else 0.0
    midi = render(rendering, seed)
    sequence = read_sequence(midi)
    notes = to_notes(sequence).notes
    if rendering.loose:
        assert Counter(note.pitch for note in notes) == Counter(pitch for _, pitch in WRITTEN)
    else:
        assert sounding(midi, upbeat=upbeat) == WRITTEN
    assert sequence.ticks_per_beat == rendering.ticks_per_beat
    channels = {message.values[0] for message in sequence.merged() if message.type == "note_on"}
    assert len(channels) == (1 if rendering.one_channel else 2)
    assert 9 not in channels


def test_one_seed_one_file() -> None:
    rendering = draw_rendering(Random(3))
    assert render(rendering, 3) == render(rendering, 3)
    assert len({render(draw_rendering(Random(seed)), seed) for seed in range(20)}) == 20


def test_a_note_struck_while_it_sounds_ends_there() -> None:
    tune = "X:1\nL:1/4\nM:4/4\nV:1\nV:2\nK:C\nV:1\nc4|c4|]\nV:2\nzc2c|c4|]\n"
    performance = to_performance(read_tree(tune.encode(), "abc")[0])
    midi = write_midi(performance, Rendering(one_channel=True), Random(1))
    notes = sorted((note.onset, note.length) for note in to_notes(read_sequence(midi)).notes)
    assert notes == [(0, 1), (1, 2), (3, 1), (4, 4)]


@pytest.mark.parametrize(
    ("name", "program"),
    [("Violoncello", 42), ("Viola", 41), ("Violine I", 40), ("Flûte", 73), ("Singstimme", 53), ("Corno", 60), ("x", 0)],
)
def test_programs_of_names(name: str, program: int) -> None:
    assert to_program(name) == program


def test_numbers_of_several_bytes() -> None:
    assert [to_number(value).hex() for value in (0, 127, 128, 16_383, 2_097_151)] == [
        "00", "7f", "8100", "ff7f", "ffff7f",
    ]  # fmt: skip
