"""Pieces as picture and sound, asked of a real worker process that some files take with them."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from desktop.jobs.previewing import first_result
from engine.errors import PreviewError, UnreadableFileError
from engine.modality import Modality
from engine.preview import pieces
from engine.preview.pieces import sound_piece
from engine.preview.requests import PieceRequest, Sound, SoundRequest
from engine.preview.sound import midi_to_samples, recording_to_samples
from engine.preview.tasks import engrave_piece
from engine.synthesis.waves import RATE
from engine.workers import WorkerPool
from resources import resource_path

EMPTY = b"MThd\0\0\0\6\0\0\0\1\1\xe0MTrk\0\0\0\4\0\xff\x2f\0"


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(1, seconds=60) as pool:
        yield pool


def sound(name: str, modality: Modality, folder: Path, tune: int = 0) -> Sound:
    request = PieceRequest(resource_path("samples", name), tune, modality)
    return sound_piece(SoundRequest(request, folder / "sound"))


def test_words_alone_are_not_taken_for_a_midi_file(tmp_path: Path) -> None:
    path = tmp_path / "lied.ly"
    path.write_text("\\header { title = Lied }")
    request = SoundRequest(PieceRequest(path, 0, Modality.TEXT), tmp_path / "sound")
    with pytest.raises(PreviewError, match="Only the words"):
        sound_piece(request)


def heard(made: Sound) -> npt.NDArray[np.float64]:
    """Return what all stems are together."""
    stems = [np.load(stem.samples) / 32767.0 * stem.gain for stem in made.stems]
    mix = np.zeros((max(len(stem) for stem in stems), stems[0].shape[1]))
    for stem in stems:
        mix[: len(stem)] += stem
    return mix


@pytest.mark.parametrize(
    ("name", "modality", "channels"),
    [
        ("auld_lang_syne.mid", Modality.MIDI, 2),
        ("minuet_in_g.musicxml", Modality.SCORE, 2),
        ("dance_tunes.abc", Modality.SCORE, 2),
        ("greensleeves.ogg", Modality.AUDIO, 1),
    ],
)
def test_every_kind_of_piece_sounds(name: str, modality: Modality, channels: int, tmp_path: Path) -> None:
    made = sound(name, modality, tmp_path, tune=1 if name.endswith(".abc") else 0)
    stems = [np.load(stem.samples) for stem in made.stems]
    assert all(stem.dtype == np.int16 and stem.shape[1] == channels for stem in stems)
    assert max(len(stem) for stem in stems) == round(made.seconds * made.rate)
    assert made.rate == RATE
    samples = heard(made)
    assert made.seconds > 5
    assert made.length == pytest.approx(made.seconds, abs=5)
    assert made.peaks.max() > 0.1
    assert made.peaks.max() == pytest.approx(np.abs(samples).max(), abs=1e-3)
    assert np.sqrt(np.mean(samples**2)) > 0.005


def test_only_the_beginning_of_a_long_recording_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "SECONDS", 2.0)
    request = PieceRequest(resource_path("samples", "greensleeves.ogg"), 0, Modality.AUDIO, length=41.5)
    made = pieces.sound_piece(SoundRequest(request, tmp_path / "sound"))
    assert made.seconds == pytest.approx(2.0, abs=0.01)
    assert made.length == 41.5


def test_what_is_no_recording_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"no sound at all" * 100)
    with pytest.raises(PreviewError, match="cannot be played"):
        recording_to_samples(tmp_path / "a.mp3", 5.0)


def test_long_midi_is_cut_and_says_how_long_it_is() -> None:
    midi = resource_path("samples", "auld_lang_syne.mid").read_bytes()
    samples, length = midi_to_samples(midi, 3.0)
    assert 2 * RATE < len(samples) <= 3 * RATE
    assert length > 10
    assert np.abs(samples).max() == pytest.approx(0.8)


@pytest.mark.parametrize("midi", [b"", b"MThd", b"MThd\0\0\0\6\0\1\0\0\1\xe0", EMPTY])
def test_midi_without_notes_is_told_in_a_sentence(midi: bytes) -> None:
    with pytest.raises((PreviewError, UnreadableFileError), match=r"\.$"):
        midi_to_samples(midi, 3.0)


def test_a_worker_engraves(pool: WorkerPool) -> None:
    request = PieceRequest(resource_path("samples", "sakura.musicxml"), 0, Modality.SCORE, "Some Font")
    svg = first_result(pool, engrave_piece, request)
    assert 'font-family="Some Font"' in svg.svg
    assert len(svg.notes) > 3


def test_a_file_that_kills_its_worker_costs_one_preview(pool: WorkerPool) -> None:
    with pytest.raises(PreviewError, match="crashed"):
        first_result(pool, crash, "any")
    request = PieceRequest(resource_path("samples", "sakura.musicxml"), 0, Modality.SCORE)
    assert first_result(pool, engrave_piece, request).svg.startswith("<svg")


def crash(_item: object) -> None:
    os.abort()
