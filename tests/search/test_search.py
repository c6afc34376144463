"""Searching by name and by meaning, with an encoder that knows a few words."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import Folder, Library, RecordedPiece, open_library
from engine.modality import Modality
from engine.search import Band, Example, Filters, Query, Term, search, similar
from engine.search.query import Embedding
from tests.library.filling import MADE_BY, MadeBy, add_piece, add_vector, file

KINDS = (Modality.SCORE, Modality.MIDI, Modality.AUDIO)

DIMS = 16
FIRST, SECOND = np.eye(DIMS, dtype=np.float32)[:2]


@dataclass(frozen=True)
class Given:
    embedding: Embedding


@dataclass(frozen=True)
class WordEncoders:
    """Encodes "slow" as the first direction, "fast" as the second, any other text as the third."""

    provenance: MadeBy = MADE_BY

    def encode_texts(self, texts: Sequence[str]) -> list[Given]:
        return [Given(np.eye(DIMS, dtype=np.float32)[self.direction(text)] * 7) for text in texts]

    def direction(self, text: str) -> int:
        return 0 if "slow" in text else 1 if "fast" in text else 2


ENCODERS = WordEncoders()


def fill(library: Library, folder: Folder, count: int = 60, seed: int = 1) -> None:
    """Add as many pieces of each kind, whose vectors are chance; kinds lie in directions of their own."""
    random = np.random.default_rng(seed)
    with library.transaction():
        for number in range(count * len(KINDS)):
            kind = KINDS[number % len(KINDS)]
            piece = add_piece(
                library, folder, f"{kind}-{seed}-{number}.x", piece_hash=f"{seed}-{number}", modality=kind
            )
            vector = random.normal(size=DIMS)
            vector[-1 - KINDS.index(kind)] += 6
            add_vector(library, piece, vector.astype(np.float32))


def add(
    library: Library, folder: Folder, name: str, vector: Embedding | None, kind: Modality, facts: Facts | None = None
) -> str:
    piece = add_piece(library, folder, f"{name}.x", facts, piece_hash=name, modality=kind)
    if vector is not None:
        add_vector(library, piece, vector)
    return piece


def test_meaning_finds_what_stands_out_in_every_kind(library: Library, folder: Folder) -> None:
    fill(library, folder)
    slow = {add(library, folder, f"target {kind}", FIRST + 0.01 * number, kind) for number, kind in enumerate(KINDS)}
    result = search(library, ENCODERS, Query("something slow", limit=10))
    assert {hit.piece for hit in result.hits[:3]} == slow
    assert {hit.band for hit in result.hits[:3]} == {Band.STRONG}
    assert {hit.matched for hit in result.hits} == {"meaning"}
    assert [hit.rank for hit in result.hits] == list(range(1, 11))
    assert (result.query, result.bundle, result.searched, result.total) == ("something slow", "tiny", 183, 183)
    similarity = result.hits[0].similarity
    assert similarity is not None
    assert similarity == pytest.approx(1, abs=0.05)


def test_names_come_before_meaning_and_once(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "target", FIRST, Modality.SCORE)
    named = add(library, folder, "1", -FIRST, Modality.MIDI, Facts(title="A Slow Waltz", composer="Nobody"))
    both = add(library, folder, "2", FIRST, Modality.MIDI, Facts(title="The slow waltz by night"))
    bare = add(library, folder, "3", None, Modality.AUDIO, Facts(title="Waltz", names=("slow",)))
    hits = search(library, ENCODERS, Query("slow waltz", limit=50)).hits
    assert [hit.piece for hit in hits[:4]] == [named, both, bare, "target"]
    assert [hit.matched for hit in hits[:4]] == ["name", "name", "name", "meaning"]
    assert [hit.band for hit in hits[:4]] == [Band.STRONG] * 4
    assert [hit.similarity for hit in hits[:3]] == [pytest.approx(-1), pytest.approx(1), None]
    assert len({hit.piece for hit in hits}) == len(hits) == 50
    assert (hits[0].title, hits[0].composer, hits[0].kind) == ("A Slow Waltz", "Nobody", Modality.MIDI)


def test_kinds_and_limit_are_kept_to(library: Library, folder: Folder) -> None:
    fill(library, folder)
    result = search(library, ENCODERS, Query("slow", kinds=(Modality.AUDIO, Modality.MIDI), limit=7))
    assert len(result.hits) == 7
    assert {hit.kind for hit in result.hits} <= {Modality.AUDIO, Modality.MIDI}
    assert (result.searched, result.total) == (120, 120)
    assert search(library, ENCODERS, Query("slow", kinds=())).hits == ()


def test_without_encoders_names_are_found(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "1", None, Modality.MIDI, Facts(title="Slow Waltz"))
    result = search(library, None, Query("slow waltz"))
    assert [hit.piece for hit in result.hits] == ["1"]
    assert (result.bundle, result.searched, result.total) == ("", 181, 181)


def test_an_empty_query_and_an_empty_library_have_no_hits(library: Library, folder: Folder) -> None:
    assert search(library, ENCODERS, Query("slow")).hits == ()
    fill(library, folder)
    for text in ("", " \n"):
        assert search(library, ENCODERS, Query(text)).hits == ()


def test_searching_while_indexing_tells_how_much_is_searched(library: Library, folder: Folder) -> None:
    fill(library, folder, 5)
    add(library, folder, "without vector", None, Modality.MIDI)
    library.record_pending(folder, [file("waiting 1.mid"), file("waiting 2.mid")])
    result = search(library, ENCODERS, Query("slow"))
    assert (result.searched, result.total) == (15, 18)


def test_only_present_pieces_are_found_offline_ones_too(library: Library, folder: Folder, tmp_path: Path) -> None:
    fill(library, folder)
    away = library.add_folder(tmp_path / "stick")
    add(library, folder, "gone", FIRST, Modality.SCORE)
    add(library, away, "offline", FIRST, Modality.SCORE)
    library.mark_missing(folder, ["gone.x"])
    library.mark_folder_offline(away)
    first, *others = search(library, ENCODERS, Query("slow", limit=200)).hits
    assert (first.piece, first.online, first.path) == ("offline", False, tmp_path / "stick" / "offline.x")
    assert len(others) == 180
    assert "gone" not in {hit.piece for hit in others}


def test_a_hit_leads_to_a_place_that_is_there(library: Library, folder: Folder, tmp_path: Path) -> None:
    moved = library.add_folder(tmp_path / "moved")
    for place in (folder, moved):
        add_piece(library, place, "waltz.x", Facts(title="Waltz"), piece_hash="waltz")
    (hit,) = search(library, None, Query("waltz")).hits
    assert (hit.path, hit.online) == (folder.path / "waltz.x", False)
    moved.path.mkdir()
    (moved.path / "waltz.x").touch()
    (hit,) = search(library, None, Query("waltz")).hits
    assert (hit.path, hit.online) == (moved.path / "waltz.x", True)


def test_a_tune_of_a_tunebook_says_which(library: Library, folder: Folder) -> None:
    tunes = [RecordedPiece(f"t{number}", number, Modality.SCORE, Facts(title=f"Reel {number}")) for number in (1, 2)]
    library.record_file(folder, file("book.abc"), tunes)
    (hit,) = search(library, None, Query("reel 2")).hits
    assert (hit.path, hit.tune) == (folder.path / "book.abc", 2)


def test_similar_leaves_the_piece_itself_out(library: Library, folder: Folder) -> None:
    fill(library, folder)
    own = add(library, folder, "own", FIRST, Modality.SCORE)
    near = add(library, folder, "near", FIRST + 0.1 * SECOND, Modality.SCORE)
    for like in (own, FIRST * 3):
        hits = similar(library, ENCODERS, like, limit=5).hits
        assert near in [hit.piece for hit in hits[:2]]
        assert (own in [hit.piece for hit in hits]) == (not isinstance(like, str))
        assert len(hits) == 5


def test_examples_and_text_are_taken_together(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "first", FIRST, Modality.SCORE)
    add(library, folder, "second", SECOND, Modality.SCORE)
    add(library, folder, "between", FIRST + SECOND, Modality.SCORE)
    hits = search(library, ENCODERS, Query("slow", like=(SECOND * 100,), limit=3)).hits
    assert hits[0].piece == "between"
    assert {hit.piece for hit in hits} == {"first", "second", "between"}
    similarity = hits[0].similarity
    assert similarity == pytest.approx(2**-0.5)


def test_what_cannot_be_compared_is_told(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "without vector", None, Modality.SCORE)
    with pytest.raises(LibraryError, match="not been analysed"):
        similar(library, ENCODERS, "without vector")
    for query in (Query("slow", like=(np.ones(3, np.float32),)), Query(like=(np.ones(3, np.float32),))):
        with pytest.raises(LibraryError, match="different bundles"):
            search(library, ENCODERS, query)


def test_bundles_never_mix(library: Library, folder: Folder) -> None:
    fill(library, folder)
    result = search(library, WordEncoders(MadeBy(preprocessing=2)), Query("slow"))
    assert (result.searched, result.total, result.hits) == (0, 180, ())


def test_ties_have_one_order(library: Library, folder: Folder) -> None:
    for number in range(2500):
        add(library, folder, f"{number:04d}", FIRST, Modality.MIDI)
    with open_library(library.path, read_only=True) as other:
        orders = [
            [hit.piece for hit in search(opened, ENCODERS, Query("slow", limit=20)).hits] for opened in (library, other)
        ]
    assert orders == [[f"{number:04d}" for number in range(20)]] * 2


def test_a_small_library_is_not_oversold(library: Library, folder: Folder) -> None:
    fill(library, folder, 3)
    add(library, folder, "target", FIRST, Modality.SCORE)
    hits = search(library, ENCODERS, Query("slow")).hits
    assert hits[0].piece == "target"
    assert {hit.band for hit in hits} <= {Band.POSSIBLE, Band.WEAK}


def test_the_surer_band_comes_first_over_all_kinds(library: Library, folder: Folder) -> None:
    fill(library, folder, 300)
    for number, kind in enumerate(KINDS):
        add(library, folder, f"near {kind}", FIRST + 0.4 * number * SECOND, kind)
    hits = search(library, ENCODERS, Query("slow", limit=100)).hits
    bands = [list(Band).index(hit.band) for hit in hits]
    assert len(set(bands)) > 1
    assert bands == sorted(bands)


def test_the_best_of_a_few_are_no_surer_than_what_stands_beside_them(library: Library, folder: Folder) -> None:
    fill(library, folder, 300)
    random = np.random.default_rng(3)
    for number in range(24):
        vector = random.normal(size=DIMS)
        vector[0] = 2.6 if number == 0 else vector[0]
        add(library, folder, f"text {number}", vector.astype(np.float32), Modality.TEXT)
    hits = search(library, ENCODERS, Query("slow", limit=2000)).hits
    assert {hit.band for hit in hits if hit.kind is Modality.TEXT} == {Band.WEAK}
    kinds = [hit.kind for hit in hits if hit.band is Band.WEAK]
    assert Modality.TEXT not in kinds[: len(kinds) - 24], "what is known by its words alone comes last"
    alone = search(library, ENCODERS, Query("slow", kinds=(Modality.TEXT,), limit=20)).hits
    assert (alone[0].piece, alone[0].band) == ("text 0", Band.POSSIBLE)


def test_searching_imports_no_torch_no_qt_and_no_onnxruntime() -> None:
    program = (
        "import sys; import engine.search; "
        "print(sorted({'torch', 'transformers', 'PySide6', 'onnxruntime', 'urllib3', 'requests'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_terms_weigh_and_minus_takes_away(library: Library, folder: Folder) -> None:
    fill(library, folder)
    for name, vector in (("slow one", FIRST), ("fast one", SECOND), ("both of them", FIRST + SECOND)):
        add(library, folder, name, vector, Modality.SCORE)
    encoded = {
        "slow": Query("slow", terms=(Term("fast", 0.2),), limit=1),
        "fast": Query("slow", terms=(Term("fast", 5),), limit=1),
        "both": Query("slow", terms=(Term("fast"),), limit=1),
    }
    for name, query in encoded.items():
        (hit,) = search(library, ENCODERS, query).hits
        assert hit.piece.startswith(name)
    assert search(library, ENCODERS, Query("slow", limit=1)).hits[0].piece in ("slow one", "both of them")
    away = search(library, ENCODERS, Query("slow", like=(Example({}, "fast one", -1.0),), limit=300)).hits
    ranks = {hit.piece: hit.rank for hit in away}
    assert ranks["slow one"] == 1
    assert ranks["both of them"] > ranks["slow one"]


def test_what_is_called_by_a_minus_word_is_left_out(library: Library, folder: Folder) -> None:
    fill(library, folder, 5)
    add(library, folder, "1", FIRST, Modality.SCORE, Facts(title="Sad slow waltz"))
    add(library, folder, "2", FIRST, Modality.SCORE, Facts(title="Slow waltz"))
    add(library, folder, "3", None, Modality.SCORE, Facts(title="Saddle song"))
    result = search(library, ENCODERS, Query("slow waltz", terms=(Term("sad", -1.0),)))
    pieces = [hit.piece for hit in result.hits]
    assert pieces[0] == "2"
    assert "1" not in pieces
    assert result.left_out == 1
    alone = search(library, None, Query(terms=(Term("sad", -1.0),)))
    assert (alone.hits, alone.left_out) == ((), 1)


def test_what_is_hidden_is_not_found_and_can_be_shown_again(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "slow one", FIRST, Modality.MIDI, Facts(title="Slow waltz"))
    add(library, folder, "slow too", FIRST, Modality.MIDI, Facts(title="Slow waltz"))

    def found(query: Query) -> list[str]:
        return [hit.piece for hit in search(library, ENCODERS, query).hits]

    asked = [Query("slow waltz"), Query("slow"), Query(filters=Filters(title=("waltz",)))]
    before = [found(query) for query in asked]
    library.hide_pieces(["slow one"])
    for query, first in zip(asked, before, strict=True):
        assert "slow one" in first
        without = [piece for piece in first if piece != "slow one"]
        assert found(query)[: len(without)] == without
        assert "slow one" not in found(query)
    library.hide_pieces(["slow one"], hidden=False)
    assert [found(query) for query in asked] == before
