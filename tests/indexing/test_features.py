"""Bundles that take features of whole pieces and recordings get them, whatever is indexed."""

from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.formats.registry import HEAD_BYTES, format_of
from engine.indexing import index, space_of
from engine.inputs.notation import NOTE_FEATURES
from engine.inputs.prepare import prepare_piece
from engine.inputs.prepared import Prepared
from engine.inputs.sound.layout import SOUND_FEATURES
from engine.inputs.wanted import Wanted
from engine.library import open_library
from engine.runtime.encoders import open_encoders
from tests.runtime.sums import write_sums

pytestmark = pytest.mark.usefixtures("here")
WANTED = Wanted("musicnn", notes=True, sound=True)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return write_sums(tmp_path_factory.mktemp("bundles"), "musicnn", notes=NOTE_FEATURES, sound=SOUND_FEATURES)


def prepared(path: Path) -> Prepared:
    row = format_of(path.read_bytes()[:HEAD_BYTES], path.name)
    assert row is not None
    with path.open("rb") as file:
        return prepare_piece(file, row, 0, WANTED)


def test_what_is_indexed_is_encoded_with_its_features(music: Path, library_path: Path, bundle: Bundle) -> None:
    list(index(library_path, (music,), bundle))
    encoders = open_encoders(bundle, threads=1)
    with open_library(library_path) as library:
        for path in sorted(music.iterdir()):
            piece, found = library.piece_at(path), prepared(path)
            assert piece is not None
            assert found.features is not None
            assert abs(found.features.sum()) > 1
            if found.patches is not None:
                (wanted,) = encoders.encode_symbolic([found.patches], [found.features])
            else:
                assert found.windows is not None
                (wanted,) = encoders.encode_audio([found.windows], [found.features])
            vector = library.embedding(piece.hash, space_of(bundle))
            assert vector is not None
            np.testing.assert_allclose(vector, wanted.embedding, rtol=1e-6)
