"""The search process: a missing model costs meaning and not names, and its errors arrive as what they are."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.jobs.answers import LabelRequest, Question
from desktop.jobs.examples.orders import LookOrder
from desktop.jobs.remote import RemoteSession
from engine.answering import space_of, use
from engine.bundles.locate import find_bundle
from engine.errors import BundleError, LibraryError
from engine.formats.content import Facts
from engine.inputs.passages.notation import cut_score
from engine.library import FoundFile, RecordedPiece, open_library
from engine.modality import MUSIC, Modality
from engine.progress import Progress
from engine.runtime.encoded import Provenance
from engine.search.explaining import Standing, Verdict
from tests.tiny_bundle import make_tiny_bundle

TUNE = "X:1\nT:Jig\nM:6/8\nL:1/8\nK:D\nDFA dfa|gfe d3|]\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with open_library(path) as opened:
        folder = opened.add_folder(tmp_path)
        piece = RecordedPiece("0" * 64, 0, Modality.SCORE, Facts(title="Щедрик", composer="Leontovych", bars=12))
        opened.record_file(folder, FoundFile("bells.musicxml", 1, 1), [piece])
    return path


@pytest.fixture
def session(library: Path) -> Iterator[RemoteSession]:
    session = RemoteSession(library, "no-such-bundle")
    yield session
    session.close()


def test_without_a_model_names_are_found_with_their_facts(session: RemoteSession) -> None:
    with pytest.raises(BundleError, match="no bundle called no-such-bundle"):
        session.model()
    answer = session.find(Question("shchedryk", MUSIC))
    assert [(found.hit.title, found.hit.matched, found.facts.bars) for found in answer.found] == [
        ("Щедрик", "name", 12)
    ]
    assert session.find(Question("shchedryk", (Modality.AUDIO,))).found == ()


def test_a_library_that_is_none_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("not a database at all, but long enough to be looked at twice")
    session = RemoteSession(tmp_path / "library.db", "no-such-bundle")
    try:
        with pytest.raises(LibraryError, match="not a library of Incipit"):
            session.find(Question("waltz", MUSIC))
    finally:
        session.close()


def test_a_switch_made_elsewhere_holds_for_the_next_question(home: Path, tmp_path: Path) -> None:
    tiny, other = find_bundle("tiny"), make_tiny_bundle(home / "bundles" / "other", seed=7)
    path = tmp_path / "library.db"
    with open_library(path) as opened:
        folder = opened.add_folder(tmp_path)
        opened.record_file(folder, FoundFile("a.abc", 1, 1), [RecordedPiece("0" * 64, 0, Modality.SCORE, Facts())])
        for number, bundle in enumerate((tiny, other), start=1):
            vector = np.full(8, number, np.float32)
            made = Provenance(bundle.manifest.name, bundle.hash, bundle.manifest.preprocessing, "cpu", "float32")
            opened.add_vectors("0" * 64, vector, vector[np.newaxis], made)
        use(opened, tiny)
    session = RemoteSession(path)
    try:
        assert session.model().spaces == {space_of(tiny): frozenset(MUSIC)}
        asked = Question("a slow waltz", MUSIC)
        first = session.find(asked)
        assert [found.hit.bundle for found in first.found] == ["tiny"]
        with open_library(path) as opened:
            use(opened, other)
        second = session.find(asked)
        assert [found.hit.bundle for found in second.found] == ["other"]
        assert second.found[0].hit.similarity != pytest.approx(first.found[0].hit.similarity)
        assert second.model is not None
        assert second.model.spaces == {space_of(other): frozenset(MUSIC)}
        other.path.rename(home / "gone")
        third = session.find(asked)
        assert (third.found, third.model) == ((), None)
        assert "the bundle other, which answers for them, is not installed any more" in third.notes[0]
        with open_library(path) as opened:
            use(opened, tiny)
        assert [found.hit.bundle for found in session.find(asked).found] == ["tiny"]
    finally:
        session.close()


def test_a_damaged_model_leaves_names(home: Path, library: Path) -> None:
    graph = home / "bundles" / "tiny" / "text.onnx"
    graph.write_bytes(graph.read_bytes()[:-1])
    with open_library(library) as opened:
        use(opened, find_bundle("tiny"))
    session = RemoteSession(library)
    try:
        with pytest.raises(BundleError, match="has been changed or damaged"):
            session.model()
        for _ in range(2):
            answer = session.find(Question("shchedryk", MUSIC))
            assert [found.hit.matched for found in answer.found] == ["name"]
            assert any("has been changed or damaged" in note for note in answer.notes)
    finally:
        session.close()


def test_files_and_pasted_notation_are_examples(home: Path, tmp_path: Path) -> None:
    del home
    library, folder = tmp_path / "library.db", tmp_path / "elsewhere"
    with open_library(library) as opened:
        use(opened, find_bundle("tiny"))
        music = opened.add_folder(tmp_path)
        opened.record_file(music, FoundFile("a.abc", 1, 1), [RecordedPiece("0" * 64, 0, Modality.SCORE, Facts())])
        vector = np.ones(8, np.float32)
        bundle = find_bundle("tiny")
        made = Provenance(bundle.manifest.name, bundle.hash, bundle.manifest.preprocessing, "cpu", "float32")
        opened.add_vectors("0" * 64, vector, vector[np.newaxis], made)
    folder.mkdir()
    (folder / "broken.mid").write_bytes(b"MThd")
    session = RemoteSession(library)
    try:
        looked = session.look(
            (LookOrder(folder / "pasted.abc", TUNE), LookOrder(folder / "broken.mid"), LookOrder(folder / "gone.mid"))
        )
        (jig,) = looked.like
        assert (jig.title, jig.kind, jig.tune) == ("Jig", Modality.SCORE, 0)
        assert [note.split(":")[0] for note in looked.notes] == ["broken.mid", "gone.mid"]
        answer = session.find(Question("", MUSIC, like=(jig,)))
        assert [(found.hit.matched, found.hit.piece) for found in answer.found] == [("meaning", "0" * 64)]
        Path(jig.path).unlink()
        assert len(session.find(Question("", MUSIC, like=(replace(jig, weight=2.0),))).found) == 1
        gone = replace(jig, piece="ef", title="Lost")
        assert session.find(Question("", MUSIC, like=(gone,))).notes == (
            "“Lost” is not compared with anything. It is not where it was.",
        )
    finally:
        session.close()


def test_reasons_passages_and_labels_come_from_the_search_process(home: Path, tmp_path: Path) -> None:
    bundle, path = find_bundle("tiny"), tmp_path / "library.db"
    space = Provenance(bundle.manifest.name, bundle.hash, bundle.manifest.preprocessing, "cpu", "float32")
    random = np.random.default_rng(0)
    with open_library(path) as opened:
        folder = opened.add_folder(tmp_path)
        for number in range(30):
            facts = Facts(title=f"Waltz {number}", metre="3/4")
            piece = RecordedPiece(f"{number:064}", 0, Modality.SCORE, facts)
            opened.record_file(folder, FoundFile(f"{number}.abc", 1, number), [piece])
            vector = random.normal(size=8).astype(np.float32)
            opened.add_vectors(piece.hash, vector, vector[np.newaxis], space)
        use(opened, bundle)
    bars = "".join(f"[V:1]{'CDEFGAB'[number % 7]}6|\n" for number in range(24))
    cut = cut_score(f"%%score 1\nL:1/8\nM:3/4\nK:C\nV:1 treble\n{bars}", bundle.manifest.wanted)
    session = RemoteSession(path)
    asked = Question("a waltz in 6/8", MUSIC)
    try:
        reasons = session.reasons(asked, f"{7:064}")
        assert [(each.where, each.text) for each in reasons.explanation.names] == [("title", "Waltz 7")]
        assert [each.verdict for each in reasons.explanation.agreements] == [Verdict.CONTRADICTS]
        assert reasons.wanted == bundle.manifest.wanted
        first = session.compare(asked, f"{7:064}", cut)
        assert isinstance(first, Progress)
        told: Progress | Standing = first
        while isinstance(told, Progress):
            told = session.compare(asked, f"{7:064}", None)
        assert (told.compared, told.total, told.of_bars) == (5, 5, 24)
        assert session.compare(asked, f"{7:064}", None) == Standing(0, 0)
        spread = session.label(LabelRequest(("slow", "fast"))).spreads[0]
        around = session.label(LabelRequest(("slow", "fast"), 0, 0.0))
        assert 0 < len(around.above) <= 5
        whole = session.label(LabelRequest(("slow", "fast"), 0, 0.0, whole=True))
        assert len(whole.rows) == spread.count(0.0)
    finally:
        session.close()
