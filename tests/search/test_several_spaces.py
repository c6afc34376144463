"""Two bundles answer in one search: each compares its own vectors, and what stands out is merged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import pytest

from engine.answering import Panel
from engine.bundles.locate import Bundle
from engine.errors import BundleError, LibraryError
from engine.formats.content import Facts
from engine.library import Folder, Library, Space
from engine.modality import Modality
from engine.search import Band, Example, OpenPanel, Query, SearchResult, search
from engine.search.query import Embedding
from tests.library.filling import MadeBy, add_piece, add_vector

NARROW = MadeBy("narrow", "aa")
WIDE = MadeBy("wide", "bb")
SCORES = frozenset({Modality.SCORE, Modality.MIDI})
RECORDINGS = frozenset({Modality.AUDIO})


@dataclass(frozen=True)
class Given:
    embedding: Embedding


@dataclass(frozen=True)
class OneDirection:
    """Encodes every text as the first direction of its own number of dimensions, or none at all."""

    provenance: MadeBy
    dims: int
    knows_text: bool = True

    def encode_texts(self, texts: Sequence[str]) -> list[Given]:
        if not self.knows_text:
            raise BundleError(f"The bundle {self.provenance.bundle} cannot encode text.")
        return [Given(np.eye(self.dims, dtype=np.float32)[0]) for _ in texts]


def panel(
    *encoders: tuple[OneDirection, frozenset[Modality]], missing: Mapping[Modality, str] | None = None
) -> OpenPanel:
    return OpenPanel(Panel({}, missing or {}), encoders)


BOTH = panel((OneDirection(NARROW, 6), SCORES), (OneDirection(WIDE, 9), RECORDINGS))


def at_cosine(cosine: float, dims: int, number: int) -> Embedding:
    """Return a vector at this cosine with the first direction."""
    vector = np.zeros(dims, np.float32)
    vector[0] = cosine
    vector[1 + number % (dims - 1)] = np.sqrt(1 - cosine**2)
    return vector


@pytest.fixture
def filled(library: Library, folder: Folder) -> Library:
    """Scores lie at 0.80 to 0.90 whatever is asked; recordings about 0.0, but for one at 0.3."""
    chance = np.random.default_rng(3)
    with library.transaction():
        for number in range(60):
            score = add_piece(library, folder, f"{number}.abc", piece_hash=f"score {number}")
            add_vector(library, score, at_cosine(float(chance.uniform(0.8, 0.9)), 6, number), NARROW)
            recording = add_piece(
                library, folder, f"{number}.wav", piece_hash=f"recording {number}", modality=Modality.AUDIO
            )
            cosine = 0.3 if number == 41 else float(chance.normal(0, 0.02))
            add_vector(library, recording, at_cosine(cosine, 9, number), WIDE)
    return library


def hashes(result: SearchResult) -> list[str]:
    return [hit.piece for hit in result.hits]


def test_what_stands_out_comes_first_whatever_its_cosine(filled: Library) -> None:
    result = search(filled, BOTH, Query("rain", limit=30))
    first = result.hits[0]
    assert (first.piece, first.band, first.bundle, first.space) == (
        "recording 41",
        Band.STRONG,
        "wide",
        Space.of(WIDE),
    )
    assert first.similarity == pytest.approx(0.3)
    by_cosine = sorted(result.hits, key=lambda hit: -(hit.similarity or 0))
    assert by_cosine[0].kind is Modality.SCORE, "by raw cosine every score would come before the right recording"
    assert {hit.bundle for hit in result.hits if hit.kind is Modality.SCORE} == {"narrow"}
    assert {hit.bundle for hit in result.hits if hit.kind is Modality.AUDIO} == {"wide"}
    assert {hit.kind for hit in result.hits} == {Modality.SCORE, Modality.AUDIO}, "scores are not drowned either"
    assert (result.bundle, result.searched, result.total) == ("narrow and wide", 120, 120)
    assert hashes(search(filled, BOTH, Query("rain", limit=30))) == hashes(result)


def test_the_ranking_of_each_kind_is_that_of_its_own_bundle(filled: Library) -> None:
    merged = search(filled, BOTH, Query("rain", limit=120)).hits
    for encoders, kind in ((OneDirection(NARROW, 6), Modality.SCORE), (OneDirection(WIDE, 9), Modality.AUDIO)):
        alone = search(filled, encoders, Query("rain", kinds=(kind,), limit=120)).hits
        found = [hit for hit in merged if hit.kind is kind]
        assert [(hit.piece, hit.similarity, hit.band) for hit in found] == [
            (hit.piece, hit.similarity, hit.band) for hit in alone
        ]


def test_only_the_kinds_asked_for_are_encoded(filled: Library) -> None:
    deaf = panel((OneDirection(NARROW, 6, knows_text=False), SCORES), (OneDirection(WIDE, 9), RECORDINGS))
    result = search(filled, deaf, Query("rain", kinds=(Modality.AUDIO,)))
    assert result.notes == ()
    assert (result.bundle, result.searched) == ("wide", 60)


def test_a_bundle_without_a_text_encoder_is_told_of(filled: Library) -> None:
    deaf = panel((OneDirection(NARROW, 6, knows_text=False), SCORES), (OneDirection(WIDE, 9), RECORDINGS))
    result = search(filled, deaf, Query("rain"))
    assert result.notes == (
        "Scores and MIDI files are not compared with the text. The bundle narrow cannot encode text.",
    )
    assert {hit.kind for hit in result.hits} == {Modality.AUDIO}
    with pytest.raises(BundleError, match="cannot encode text"):
        search(filled, panel((OneDirection(NARROW, 6, knows_text=False), SCORES)), Query("rain"))


def test_kinds_that_nobody_answers_for_are_told_of(filled: Library) -> None:
    reason = "the bundle wide, which answers for them, is not installed any more"
    half = panel((OneDirection(NARROW, 6), SCORES), missing={Modality.AUDIO: reason, Modality.TEXT: reason})
    result = search(filled, half, Query("rain"))
    assert result.notes == (f"Recordings are found by name only: {reason}.",)
    assert {hit.kind for hit in result.hits} == {Modality.SCORE}
    assert search(filled, half, Query("rain", kinds=(Modality.SCORE,))).notes == ()
    assert search(filled, half, Query("41", limit=1)).hits[0].matched == "name"


def test_an_example_is_compared_where_its_vectors_are(filled: Library) -> None:
    like = f"score {7}"
    result = search(filled, BOTH, Query(like=(like,)))
    assert {hit.kind for hit in result.hits} == {Modality.SCORE}
    assert result.notes == ("Recordings are not compared with every example: wide has no vectors of some.",)
    assert like not in hashes(result)
    heard = filled.embedding("recording 41", Space.of(WIDE))
    assert heard is not None
    both = search(filled, BOTH, Query(like=(Example({Space.of(WIDE): heard}, like),), limit=200))
    assert both.notes == ()
    assert both.searched == 120
    assert len(both.hits) == 119
    assert like not in hashes(both)
    assert {hit.kind for hit in both.hits[:1]} == {Modality.AUDIO}


def test_an_example_from_nowhere_is_refused(filled: Library) -> None:
    with pytest.raises(LibraryError, match="has not been analysed yet"):
        search(filled, BOTH, Query(like=("unheard of",)))
    with pytest.raises(LibraryError, match="encoded by different bundles"):
        search(filled, BOTH, Query(like=(np.ones(6, np.float32),)))
    with pytest.raises(LibraryError, match="No bundle answers"):
        search(filled, panel(), Query(like=("score 1",)))


def test_names_carry_the_similarity_of_their_own_space(filled: Library, folder: Folder) -> None:
    piece = add_piece(filled, folder, "spear.abc", Facts(title="The Silver Spear"))
    add_vector(filled, piece, at_cosine(0.85, 6, 7), NARROW)
    add_vector(filled, piece, at_cosine(0.123, 9, 7), WIDE)
    hit = search(filled, BOTH, Query("silver spear", limit=1)).hits[0]
    assert (hit.piece, hit.matched, hit.bundle) == (piece, "name", "narrow")
    assert hit.similarity == pytest.approx(0.85, abs=1e-3)


@pytest.mark.parametrize("features", ["", "notes"])
def test_scores_and_midi_are_compared_where_the_bundle_is_level(
    library: Library, folder: Folder, tiny_bundle: Bundle, features: Literal["", "notes"]
) -> None:
    assert tiny_bundle.manifest.symbolic is not None
    symbolic = replace(tiny_bundle.manifest.symbolic, features=features)
    bundle = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, symbolic=symbolic))
    made_by = MadeBy(bundle.manifest.name, bundle.hash)
    chance = np.random.default_rng(4)
    with library.transaction():
        for number in range(40):
            score = add_piece(library, folder, f"{number}.abc", piece_hash=f"score {number}")
            add_vector(library, score, at_cosine(float(chance.uniform(0.5, 0.7)), 6, number), made_by)
            midi = add_piece(library, folder, f"{number}.mid", piece_hash=f"midi {number}", modality=Modality.MIDI)
            cosine = 0.25 if number == 7 else float(chance.normal(0, 0.02))
            add_vector(library, midi, at_cosine(cosine, 6, number), made_by)
    encoders = OpenPanel(
        Panel(dict.fromkeys((Modality.SCORE, Modality.MIDI), bundle), {}), ((OneDirection(made_by, 6), SCORES),)
    )
    hits = search(library, encoders, Query("anything", limit=20)).hits
    among_first = "midi 7" in {hit.piece for hit in hits}
    assert among_first == (not features), "alone among MIDI files it stands out, among all it does not"
