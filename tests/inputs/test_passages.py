"""Pieces cut into passages: where these lie, and what holds in them."""

from itertools import pairwise

import numpy as np
import pytest

from engine.inputs.notation import to_notes
from engine.inputs.passages import MOST_PASSAGES, places
from engine.inputs.passages.notation import cut_score
from engine.inputs.passages.sequence import cut_midi
from engine.inputs.passages.sound import cut_sound
from engine.inputs.wanted import Wanted
from engine.modality import Modality

HEADER = "%%score 1\nL:1/8\nM:4/4\nK:C\nV:1 treble\n"


def score_of(bars: int) -> str:
    return HEADER + "".join(f"[V:1]{'CDEFGABc'[number % 8]}8|\n" for number in range(bars))


def midi_of(bars: int, *, tempo: int = 500_000) -> str:
    beats = "".join("note_on 0 0 60 90\nnote_on 480 0 60 0\n" for _ in range(4 * bars))
    state = f"set_tempo {tempo} 0\ntime_signature 4 4 24 8 0\nprogram_change 0 0 41\n"
    return f"ticks_per_beat 480\n{state}{beats}end_of_track 0"


@pytest.mark.parametrize("count", [13, 16, 33, 100, 5_000])
def test_passages_cover_all_and_overlap(count: int) -> None:
    found = places(count, 8)
    assert (found[0][0], found[-1][1]) == (0, count)
    assert len(found) <= MOST_PASSAGES + 1
    for (_, stop), (start, _) in pairwise(found):
        assert start < stop


def test_a_short_piece_has_no_passages() -> None:
    assert places(8, 8) == []
    assert cut_score(score_of(9), Wanted()).passages == ()


def test_bars_of_a_score_are_those_of_its_text() -> None:
    cut = cut_score(score_of(20), Wanted(notes=True))
    assert (cut.modality, cut.bars) == (Modality.SCORE, 20)
    assert [passage.bars for passage in cut.passages] == [(0, 8), (4, 12), (8, 16), (12, 20)]
    text = cut.passages[1].input.text or ""
    assert text.startswith(HEADER)
    assert text.count("[V:1]") == 8
    assert "[V:1]G8|" in text.splitlines()[5]
    assert cut.passages[1].input.features is not None


def test_a_key_that_changed_before_holds_in_a_passage() -> None:
    lines = score_of(24).replace("[V:1]D8|", "[V:1][K:A]D8|", 1)
    cut = cut_score(lines, Wanted())
    assert "[V:1][K:A]" in (cut.passages[-1].input.text or "")
    assert "[K:A]" not in (cut.passages[0].input.text or "").splitlines()[5]


def test_midi_is_cut_at_bars_and_seconds() -> None:
    cut = cut_midi(midi_of(16, tempo=1_000_000), Wanted())
    assert cut.bars == 16
    assert [(passage.bars, passage.seconds) for passage in cut.passages] == [
        ((0, 8), (0.0, 32.0)),
        ((4, 12), (16.0, 48.0)),
        ((8, 16), (32.0, 64.0)),
    ]
    notes = to_notes(cut.passages[1].input.text or "")
    assert len(notes) == 32
    assert set(notes.program) == {41}
    assert notes.stated.tempo == 60


def test_a_note_held_over_the_end_of_a_passage_ends_there() -> None:
    text = midi_of(20).replace("note_on 480 0 60 0\n", "", 1)
    long = text.replace("note_on 0 0 60 90\n", "note_on 0 0 72 90\nnote_on 0 0 60 90\n", 1)
    for passage in cut_midi(long, Wanted()).passages:
        assert to_notes(passage.input.text or "").length.max() <= 32


def test_metre_changes_move_the_bars() -> None:
    text = midi_of(12).replace("time_signature 4 4", "time_signature 3 4")
    assert cut_midi(text, Wanted()).bars == 16


def test_nonsense_gives_no_passages() -> None:
    assert cut_score("", Wanted()).passages == ()
    assert cut_midi("ticks_per_beat 0\ntime_signature 0 0 24 8 0\nend_of_track 0", Wanted()).passages == ()


def test_a_recording_is_cut_into_whole_windows() -> None:
    samples = np.random.default_rng(0).normal(0, 0.1, 40 * 16_000).astype(np.float32)
    cut = cut_sound(samples, 16_000, Wanted(windows="musicnn"))
    assert cut.passages[0].seconds == (0, 12)
    assert cut.passages[-1].seconds == (28, 40)
    windows = cut.passages[0].input.windows
    assert windows is not None
    assert len(windows) == 4
    assert cut_sound(samples, 16_000, Wanted()).passages == ()
