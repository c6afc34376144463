"""Whole scores: pages for any width, where notes lie, and when they sound."""

from pathlib import Path

import numpy as np
import pytest

from engine.formats.midi.messages import read_sequence
from engine.modality import Modality
from engine.preview.paging.laying import LaidScore
from engine.preview.paging.timing import play_score
from engine.preview.pieces import engrave_piece
from engine.preview.requests import PieceRequest, ScoreRequest
from engine.preview.scores import read_score
from engine.synthesis.performance import to_performance
from resources import resource_path

MINUET = "minuet_in_g.musicxml"

TWO_MOVEMENTS = """<score-partwise><part-list><score-part id="P1"><part-name>Viola</part-name></score-part></part-list>
<part id="P1">{bars}</part></score-partwise>"""
BAR = """<measure number="{number}"><attributes><divisions>1</divisions><time>
<beats>4</beats><beat-type>4</beat-type></time>
</attributes><note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration><type>whole</type></note>{end}
</measure>"""
DA_CAPO = """<direction><direction-type><words>D.C. al Fine</words></direction-type><sound dacapo="yes"/></direction>"""
FINE = """<direction><direction-type><words>Fine</words></direction-type><sound fine="yes"/></direction>"""


def piece(name: str, tune: int = 0) -> PieceRequest:
    return PieceRequest(resource_path("samples", name), tune, Modality.SCORE)


def test_pages_hold_all_bars_once_and_narrow_ones_fewer() -> None:
    request = piece(MINUET)
    score = LaidScore(request)
    first = score.engrave(ScoreRequest(request, 0, 1400, 900))
    assert first.pages > 1
    shown = [score.engrave(ScoreRequest(request, page, 1400, 900)) for page in range(first.pages)]
    assert [page.page for page in shown] == list(range(first.pages))
    bars = [name for page in shown for name in page.bars]
    assert len(bars) == len(set(bars)) == 32
    assert all(first.pages_of_bars[name] == page.page for page in shown for name in page.bars)
    wide = score.engrave(ScoreRequest(request, 0, 2800, 1800))
    assert wide.pages < first.pages
    last = bars[-1]
    assert last in score.engrave(ScoreRequest(request, 0, 1400, 900, bar=last)).bars
    assert score.engrave(ScoreRequest(request, 99, 1400, 900)).page == first.pages - 1


def test_what_sounds_has_a_place_on_the_pages_and_in_the_first_system() -> None:
    request = piece(MINUET)
    _midi, timing = play_score(read_score(request.path, 0))
    score = LaidScore(request)
    pages = score.engrave(ScoreRequest(request, 0, 1400, 900)).pages
    shown = [score.engrave(ScoreRequest(request, page, 1400, 900)) for page in range(pages)]
    places = {name: place for page in shown for name, place in page.notes.items()}
    assert set(timing.notes) <= set(places)
    assert all(0 <= x <= 14_000 and 60 < width < 400 for x, _y, width, _height in places.values())
    first = engrave_piece(request)
    assert set(first.notes) <= set(places)
    assert len(first.notes) > 10


def test_marks_agree_with_what_is_heard_and_repeats_come_again() -> None:
    midi, timing = play_score(read_score(resource_path("samples", MINUET), 0))
    notes = to_performance(read_sequence(midi), tracks_apart=True).notes
    onsets = np.array([note.onset for note in notes])
    assert len(timing.begins) > 400  # Of two voices that strike one key together, one is heard.
    assert all(np.abs(onsets - begin).min() < 0.01 for begin in timing.begins)
    assert len(set(timing.bars)) == 32
    assert len(timing.bars) == 64
    again = timing.bar_begins[timing.bars.index(timing.bars[0], 1)]
    assert timing.sounding(0.01) == timing.sounding(float(again) + 0.01)
    assert timing.begin_of(timing.bars[0], near=float(again) - 1) == pytest.approx(again)
    assert timing.bars_between(0.0, float(timing.bar_begins[2])) == timing.bars[:2]
    assert timing.sounding(-1.0) == frozenset()


def test_a_piece_of_two_movements_loses_none_to_a_da_capo(tmp_path: Path) -> None:
    ends = {2: FINE, 4: DA_CAPO}
    bars = "".join(BAR.format(number=number, end=ends.get(number, "")) for number in range(1, 9))
    (tmp_path / "two.musicxml").write_text(TWO_MOVEMENTS.format(bars=bars), encoding="utf-8")
    _midi, timing = play_score(read_score(tmp_path / "two.musicxml", 0))
    assert len(set(timing.bars)) == 8


def test_players_who_share_a_channel_do_not_cut_each_other_off() -> None:
    midi, _timing = play_score(read_score(resource_path("samples", "ode_to_joy.musicxml"), 0))
    apart = to_performance(read_sequence(midi), tracks_apart=True)
    assert [part.name for part in apart.parts] == ["Violin I", "Violin II", "Viola", "Violoncello"]
    struck = [note for note in apart.notes if note.part == 0]
    assert all(note.end - note.onset > 0.2 for note in struck)
