"""The golden checkpoint: where its files lie, and the bundle that importing it makes."""

from pathlib import Path

from engine.bundles.locate import Bundle
from engine.installing.importing import Sources, import_clamp3
from tests.golden_data import GOLDEN
from tests.steps import finish

CHECKPOINT = GOLDEN / "checkpoint" / "weights_clamp3_tiny.pth"
TEXT = GOLDEN / "checkpoint" / "xlmr_tiny"
MERT = GOLDEN / "checkpoint" / "mert_tiny"
SOURCES = Sources(CHECKPOINT, TEXT, MERT)


def import_golden(destination: Path, name: str = "tiny") -> Bundle:
    """Import the golden checkpoint to the bundle `destination`/`name`."""
    return finish(import_clamp3(SOURCES, name, destination, "float32"))
