"""Two bundles are switched back and forth while the library answers and is killed: no answer mixes their vectors."""

import json
import random
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.answering import space_of
from engine.bundles.locate import Bundle
from engine.library import open_library
from engine.runtime.encoders import open_encoders
from tests.interruption.indexing import finish, make_setting
from tests.interruption.switching import QUESTIONS, Answers, add_bundle, check_answers, switch_and_kill

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
]
KILLS = 5


def test_no_answer_comes_from_mixed_vectors(tmp_path: Path) -> None:
    setting = make_setting(tmp_path / "setting", files=16)
    found = list(switch_and_kill(setting, add_bundle(setting), KILLS, random.Random(3)))[-1]
    assert found.wrong == []
    assert found.kills.total() >= KILLS
    assert found.hits > 100
    assert len(found.states) > 1, "some answers came from each bundle"


def test_an_answer_from_mixed_vectors_would_be_noticed(tmp_path: Path) -> None:
    setting = make_setting(tmp_path / "setting", files=2)
    other = add_bundle(setting)
    finish(setting, bundle="other")
    bundles = (setting.bundle, other)
    (asked, strange) = (open_encoders(bundle).encode_texts([QUESTIONS[0]])[0].embedding for bundle in bundles)
    with open_library(setting.library) as library:
        rows = library.matrix(space_of(setting.bundle)).pieces.tolist()
        pieces = list(library.pieces(rows).values())
        vectors = [library.embedding(piece.hash, space_of(setting.bundle)) for piece in pieces]

    def wrong(query: npt.NDArray[np.float32], said: Bundle) -> int:
        cosines = [float(v @ query / np.linalg.norm(v) / np.linalg.norm(query)) for v in vectors if v is not None]
        hits = [
            (piece.hash, piece.modality.value, cosine, said.manifest.name, said.hash)
            for piece, cosine in zip(pieces, cosines, strict=True)
        ]
        told = tmp_path / "answers.jsonl"
        told.write_text(json.dumps({"question": QUESTIONS[0], "hits": hits}) + "\n", encoding="utf-8")
        found = Answers()
        check_answers(setting, other, told, found)
        return len(found.wrong)

    assert wrong(asked, setting.bundle) == 0
    assert wrong(strange, setting.bundle) >= len(pieces), "another bundle's question"
    assert wrong(asked, other) >= len(pieces), "another bundle's pieces"
