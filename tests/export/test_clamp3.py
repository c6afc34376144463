"""An import that cannot succeed says why and leaves nothing."""

import json
import shutil
from pathlib import Path

import pytest

from engine.errors import BundleError
from engine.export import clamp3
from engine.export.clamp3 import import_clamp3
from engine.export.parity import DriftError, Parity, Tolerance, demand
from tests.golden_data import GOLDEN, needs_golden

pytestmark = needs_golden

CHECKPOINT = GOLDEN / "checkpoint" / "weights_clamp3_tiny.pth"
TEXT = GOLDEN / "checkpoint" / "xlmr_tiny"
MERT = GOLDEN / "checkpoint" / "mert_tiny"


def test_drift_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def drift(encoder: object, path: Path) -> None:
        demand(Parity(1.0, 0.5), Tolerance(), path.name)

    monkeypatch.setattr(clamp3, "export_text", drift)
    with pytest.raises(DriftError, match=r"text\.onnx was not written"):
        import_clamp3(CHECKPOINT, TEXT, MERT, "tiny", tmp_path / "bundles")
    assert list((tmp_path / "bundles").iterdir()) == []


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    shutil.copy(TEXT / "config.json", tmp_path)
    with pytest.raises(BundleError, match=r"There is no file .*tokenizer\.json"):
        import_clamp3(CHECKPOINT, tmp_path, MERT, "tiny", tmp_path / "bundles")


def test_a_mert_of_another_size_is_refused(tmp_path: Path) -> None:
    config = json.loads((MERT / "config.json").read_text(encoding="utf-8"))
    shutil.copy(MERT / "model.safetensors", tmp_path)
    (tmp_path / "config.json").write_text(json.dumps(config | {"hidden_size": 32}), encoding="utf-8")
    with pytest.raises(BundleError, match="other shapes"):
        import_clamp3(CHECKPOINT, TEXT, tmp_path, "tiny", tmp_path / "bundles")


def test_a_name_that_is_taken_is_refused_before_anything_is_converted(tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir()
    with pytest.raises(BundleError, match="There is a bundle called tiny already"):
        import_clamp3(CHECKPOINT, TEXT, MERT, "tiny", tmp_path)


def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be called"):
        import_clamp3(CHECKPOINT, TEXT, MERT, "../tiny", tmp_path / "bundles")
    assert list(tmp_path.iterdir()) == []


def test_the_built_in_bundle_cannot_be_imported_over(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="name of the built-in bundle"):
        import_clamp3(CHECKPOINT, TEXT, MERT, "incipit-small", tmp_path)
