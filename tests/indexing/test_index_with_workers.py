"""Indexing with real worker processes."""

from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.indexing import index, space_of
from engine.library import open_library
from engine.modality import Modality
from engine.workers import run_generator
from tests.formats.pdf.writing import scan, song
from tests.indexing.test_index import counts, finish
from tests.music import write_abc, write_midi, write_tunebook, write_wav


def test_vectors_do_not_depend_on_how_many_workers_there_are(tmp_path: Path, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music"
    music.mkdir()
    files = [write_abc(music / "a.abc", 1), write_midi(music / "b.mid", 2), write_wav(music / "c.wav", 3)]
    several = []
    for processes in (1, 3):
        path = tmp_path / f"{processes}.db"
        assert finish(index(path, [music], tiny_bundle, processes=processes)).encoded == 3
        with open_library(path) as library:
            pieces = [library.piece_at(file) for file in files]
            found = [library.embedding(piece.hash, space_of(tiny_bundle)) for piece in pieces if piece is not None]
            several.append([vector.tolist() for vector in found if vector is not None])
    assert several[0] == several[1]
    assert len(several[0]) == 3


def test_pdfs_are_pieces_with_vectors_even_scans_without_words(tmp_path: Path, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music"
    music.mkdir()
    (music / "song.pdf").write_bytes(song())
    (music / "Schubert_Ave-Maria.pdf").write_bytes(scan())
    path = tmp_path / "library.db"
    report = finish(index(path, [music], tiny_bundle))
    assert (report.encoded, len(report.failed)) == (2, 0)
    with open_library(path) as library:
        piece = library.piece_at(music / "song.pdf")
        assert piece is not None
        assert (piece.modality, piece.facts.title) == (Modality.TEXT, "Ave Maria")
        nameless = library.piece_at(music / "Schubert_Ave-Maria.pdf")
        assert nameless is not None
        assert nameless.facts.title == ""


def test_indexing_runs_in_a_process_of_its_own(tmp_path: Path, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music"
    music.mkdir()
    write_midi(music / "a.mid", 1)
    steps = run_generator(index, tmp_path / "library.db", [music], tiny_bundle)
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as stop:
            report = stop.value
            break
    assert report is not None
    assert counts(report) == (1, 1, 1, 0)
    assert (told[-1].done, told[-1].total) == (1, 1)


@pytest.mark.slow
def test_a_tunebook_of_300_tunes_is_300_pieces(tmp_path: Path, tiny_bundle: Bundle) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    write_tunebook(folder / "book.abc", range(1000, 1300))
    assert counts(finish(index(tmp_path / "library.db", [folder], tiny_bundle))) == (1, 1, 300, 0)
