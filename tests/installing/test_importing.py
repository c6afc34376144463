"""An import makes a whole bundle, or says why not and leaves nothing."""

import json
import os
import shutil
import sys
from collections import namedtuple
from pathlib import Path

import pytest
import torch

from engine.bundles.verify import verify
from engine.errors import BundleError
from engine.installing import importing
from engine.installing.importing import Sources, import_clamp3
from tests.golden_bundle import CHECKPOINT, MERT, SOURCES, TEXT
from tests.golden_data import needs_golden
from tests.steps import finish

pytestmark = needs_golden

Usage = namedtuple("Usage", ("total", "used", "free"))  # noqa: PYI024  # shutil's, whose fields have no types


def everything_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_without_mert_there_is_no_encoder_of_recordings(tmp_path: Path) -> None:
    bundle = finish(import_clamp3(Sources(CHECKPOINT, TEXT), "tiny", tmp_path, "float32"))
    assert bundle.manifest.audio is None
    assert verify(bundle) == []
    assert not any(name.startswith(("audio", "mert")) for name in bundle.manifest.files)


def test_what_is_done_is_told(tmp_path: Path) -> None:
    told = [(step.stage, step.subject) for step in import_clamp3(SOURCES, "tiny", tmp_path, "float32")]
    assert told[:2] == [("reading", CHECKPOINT.name), ("recognising", CHECKPOINT.name)]
    assert [subject for stage, subject in told if stage == "converting"] == [
        "text.onnx",
        "symbolic.onnx",
        "audio.onnx",
        "mert.onnx",
    ]


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 7, 10])
def test_an_import_that_is_given_up_leaves_nothing(steps: int, tmp_path: Path) -> None:
    running = import_clamp3(SOURCES, "tiny", tmp_path, "float32")
    for _ in range(steps):
        next(running)
    running.close()
    assert everything_in(tmp_path) == []


@pytest.mark.parametrize("steps", [9, 14, 20])
def test_an_import_that_is_given_up_while_precisions_are_tried_leaves_nothing(steps: int, tmp_path: Path) -> None:
    running = import_clamp3(Sources(CHECKPOINT, TEXT), "tiny", tmp_path, None)
    for _ in range(steps):
        stage = next(running).stage
    running.close()
    assert stage in ("measuring", "converting", "hashing")
    assert everything_in(tmp_path) == []


def test_a_full_disk_is_said_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 1000))
    with pytest.raises(BundleError, match=r"needs 0\.1 GB in .*bundles, where 0\.0 GB are free\.$"):
        finish(import_clamp3(SOURCES, "tiny", tmp_path / "bundles", "float32"))
    assert everything_in(tmp_path) == []


def test_a_disk_that_fills_up_on_the_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill_up(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(importing, "write_audio", fill_up)
    with pytest.raises(BundleError, match=r"tiny cannot be written to .*: No space left on device\.$"):
        finish(import_clamp3(SOURCES, "tiny", tmp_path / "bundles", "float32"))
    assert everything_in(tmp_path / "bundles") == []


def test_a_missing_tokenizer_is_named(tmp_path: Path) -> None:
    shutil.copy(TEXT / "config.json", tmp_path)
    with pytest.raises(BundleError, match=r"The tokenizer .+tokenizer\.json cannot be opened"):
        finish(import_clamp3(Sources(CHECKPOINT, tmp_path, MERT), "tiny", tmp_path / "bundles", "float32"))


@pytest.mark.parametrize("content", [b"", b"{}", b'{"model": {}}', b"\xff", b'{"model":' * 100_000 + b"}"])
def test_a_damaged_tokenizer_is_refused(content: bytes, tmp_path: Path) -> None:
    shutil.copy(TEXT / "config.json", tmp_path)
    (tmp_path / "tokenizer.json").write_bytes(content)
    with pytest.raises(BundleError, match=r"The tokenizer tokenizer\.json (is damaged|cannot be used: .*)\.$"):
        finish(import_clamp3(Sources(CHECKPOINT, tmp_path, MERT), "tiny", tmp_path / "bundles", "float32"))


def test_a_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    shutil.copy(TEXT / "config.json", tmp_path)
    tokenizer = json.loads((TEXT / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["added_tokens"].append(tokenizer["added_tokens"][-1] | {"id": 250_002, "content": "<more>"})
    (tmp_path / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    with pytest.raises(BundleError, match=r"it gives numbers up to 250,002, and the checkpoint knows 250,002 pieces"):
        finish(import_clamp3(Sources(CHECKPOINT, tmp_path, MERT), "tiny", tmp_path / "bundles", "float32"))


def test_a_tokenizer_that_frames_texts_with_unknown_numbers_is_refused(tmp_path: Path) -> None:
    shutil.copy(TEXT / "config.json", tmp_path)
    tokenizer = json.loads((TEXT / "tokenizer.json").read_text(encoding="utf-8"))
    tokenizer["post_processor"]["special_tokens"]["<s>"]["ids"] = [250_002]
    (tmp_path / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    with pytest.raises(BundleError, match=r"it gives numbers up to 250,002, and the checkpoint knows 250,002 pieces"):
        finish(import_clamp3(Sources(CHECKPOINT, tmp_path, MERT), "tiny", tmp_path / "bundles", "float32"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_file_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"weights\xff\n.pth")
    shutil.copy(CHECKPOINT, path)
    bundle = finish(import_clamp3(Sources(path, TEXT), "tiny", tmp_path, "float32"))
    assert bundle.manifest.source == "weights??.pth"
    assert verify(bundle) == []


@pytest.mark.parametrize(
    ("factor", "reason"), [(3e38, "gives numbers that are not finite"), (0.0, "gives the same for everything")]
)
def test_weights_that_tell_nothing_apart_are_refused(factor: float, reason: str, tmp_path: Path) -> None:
    stored = torch.load(CHECKPOINT, weights_only=True)
    for name in ("symbolic_model.base.encoder.layer.0.intermediate.dense.weight", "symbolic_proj.weight"):
        stored["model"][name] = torch.sign(stored["model"][name]) * factor
    torch.save(stored, tmp_path / "weights.pth")
    with pytest.raises(BundleError, match=f"the symbolic encoder {reason}"):
        finish(import_clamp3(Sources(tmp_path / "weights.pth", TEXT), "tiny", tmp_path / "bundles"))
    assert everything_in(tmp_path / "bundles") == []


def test_a_name_that_is_taken_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir()
    with pytest.raises(BundleError, match="There is a bundle called tiny already"):
        finish(import_clamp3(Sources(tmp_path / "none.pth", TEXT, MERT), "tiny", tmp_path, "float32"))


def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"cannot be called .* Latin letters"):
        finish(import_clamp3(SOURCES, "..", tmp_path / "bundles", "float32"))
    assert everything_in(tmp_path) == []


def test_the_built_in_bundle_cannot_be_imported_over(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="name of the built-in bundle"):
        finish(import_clamp3(SOURCES, "incipit-small", tmp_path, "float32"))
