"""What a bundle is made of is recognised by its bytes, and its licence lies beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.published import CC_BY_NC, PublishedFile, find_published
from engine.bundles.verify import hash_file
from engine.installing import origins
from engine.installing.importing import Sources, import_clamp3
from engine.installing.origins import LICENCES, find_origin
from tests.golden_bundle import CHECKPOINT, MERT, SOURCES, TEXT, import_golden
from tests.golden_data import needs_golden
from tests.steps import finish


def publish(monkeypatch: pytest.MonkeyPatch, paths: dict[str, Path], *, known_size: bool = True) -> None:
    """Let each of the published checkpoints that are named consist of one file."""
    rows = []
    for name, path in paths.items():
        size = path.stat().st_size if known_size else None
        rows.append(replace(find_published(name), files=(PublishedFile(path.name, path.name, size, hash_file(path)),)))
    monkeypatch.setattr(origins, "PUBLISHED", tuple(rows))


@pytest.mark.parametrize("known_size", [True, False])
def test_a_file_is_recognised_by_its_bytes(known_size: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(b"weights")
    publish(monkeypatch, {"clamp3-saas": path}, known_size=known_size)
    assert find_origin(path).licence == "CLaMP 3 SAAS: MIT"
    path.write_bytes(b"heights")
    assert find_origin(path).checkpoint is None
    assert find_origin(path).licence == "weights.pth: licence not known"


def test_a_file_of_another_size_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(b"weights")

    def refuse(_: Path) -> str:
        raise AssertionError

    monkeypatch.setattr(origins, "hash_file", refuse)
    assert find_origin(path).checkpoint is None


@needs_golden
def test_the_licences_of_all_parts_lie_in_the_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(monkeypatch, {"clamp3-saas": CHECKPOINT, "mert-v1-95m": MERT / "model.safetensors"})
    bundle = import_golden(tmp_path)
    assert bundle.manifest.title == "CLaMP 3 SAAS"
    assert bundle.manifest.licence == (
        "CLaMP 3 SAAS: MIT; tokenizer.json: licence not known; MERT-v1-95M: CC BY-NC 4.0"
    )
    text = (bundle.path / LICENCES).read_text(encoding="utf-8")
    assert CC_BY_NC.text.strip() in text
    assert "Sander Wood" in text
    assert "tokenizer.json is none of the published files" in text
    assert LICENCES in bundle.manifest.files


@needs_golden
def test_without_mert_nothing_is_asked_for_it(tmp_path: Path) -> None:
    bundle = finish(import_clamp3(Sources(SOURCES.clamp3, TEXT), "tiny", tmp_path, "float32"))
    assert "MERT" not in bundle.manifest.licence
    assert bundle.manifest.title == "CLaMP 3 (tiny)"
