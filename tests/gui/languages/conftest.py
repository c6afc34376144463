"""A window with pieces of all kinds that tell all sorts of facts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.formats.content import Facts
from engine.modality import Modality
from tests.gui.conftest import Bench
from tests.gui.fakes import found_piece
from tests.gui.test_filtering import UnderstandingSession

_FACTS = Facts(
    title="Valse",
    composer="Sibelius",
    key="Eb major",
    key_estimated=True,
    metre="3/4",
    tempo=90.0,
    instruments=("violin",),
    bars=40,
    duration=2_000.0,
    lowest=60,
    highest=72,
)


@pytest.fixture
def bench(make_bench: Callable[..., Bench], music: Path) -> Bench:
    """A window of one folder, "My Music"."""
    pieces = [
        found_piece("Valse", "Sibelius", facts=_FACTS, band="strong"),
        found_piece("Valse", "Sibelius", Modality.MIDI, facts=_FACTS, online=False),
        found_piece("Valse", "Sibelius", Modality.AUDIO, facts=_FACTS, band="weak"),
        found_piece("Valse", "Sibelius", Modality.MIDI, facts=_FACTS, matched="name"),
    ]
    return make_bench(folders=(music,), session=UnderstandingSession(pieces))
