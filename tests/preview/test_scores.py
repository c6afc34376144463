"""A score of every format is engraved and sounded."""

from pathlib import Path

import pytest

from engine.formats.registry import FORMATS
from engine.modality import Modality
from engine.preview.engraving import engrave_first_system
from engine.preview.paging.timing import score_to_midi
from engine.preview.scores import read_score
from tests.formats.samples import samples

SCORES = {row.name for row in FORMATS if row.modality is Modality.SCORE}
FILES = {name: data for name, (row, data) in samples().items() if row in SCORES}


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_score_of_every_format_is_engraved_and_sounded(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert 'class="note' in engrave_first_system(read_score(path, 0))
    assert score_to_midi(read_score(path, 0)).startswith(b"MThd")
