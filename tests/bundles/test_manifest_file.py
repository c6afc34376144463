"""Manifests come back as they were written, and damaged ones are refused in one sentence."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from engine.bundles.manifest import Manifest, Trial
from engine.bundles.manifest_file import is_plain_name, read_manifest, write_manifest
from engine.errors import BundleError
from tests.bundles.sample import NAMES, manifest

TRIALS = (Trial("int8", 0.9987, 0.97, 2.75, offered=True), Trial("float16", -0.1, 0.0, None, offered=False))
WHOLE = replace(manifest(), title="Größe 大", files=dict.fromkeys(NAMES, "0f" * 32), trials=TRIALS)


def store(folder: Path, changes: dict[str, Any], of: Manifest = WHOLE) -> None:
    (folder / "manifest.json").write_text(json.dumps(asdict(of) | changes), encoding="utf-8")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_manifest(tmp_path, WHOLE)
    assert read_manifest(tmp_path) == WHOLE


def test_a_manifest_from_before_there_were_trials_is_read(tmp_path: Path) -> None:
    stored = {key: value for key, value in asdict(WHOLE).items() if key != "trials"}
    (tmp_path / "manifest.json").write_text(json.dumps(stored), encoding="utf-8")
    assert read_manifest(tmp_path) == replace(WHOLE, trials=())


def test_features_of_the_whole_come_back_and_older_manifests_have_none(tmp_path: Path) -> None:
    assert WHOLE.symbolic is not None
    assert WHOLE.audio is not None
    told = replace(WHOLE, symbolic=replace(WHOLE.symbolic, features="notes"), audio=replace(WHOLE.audio, whole="sound"))
    write_manifest(tmp_path, told)
    assert read_manifest(tmp_path) == told
    older = asdict(told)
    del older["symbolic"]["features"], older["audio"]["whole"]
    (tmp_path / "manifest.json").write_text(json.dumps(older), encoding="utf-8")
    assert read_manifest(tmp_path) == WHOLE


@pytest.mark.parametrize("content", [b"[" * 100_000, b" " * 2**21 + b"{}", b"\xff"])
def test_what_is_no_manifest_is_said_to_be_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(BundleError, match=r"is no JSON file\.$"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("name", ["nul", "COM1", "aux.onnx", "Con.tar.gz"])
def test_a_device_of_windows_is_no_name(name: str) -> None:
    assert not is_plain_name(name)
    assert is_plain_name(f"{name}s"[::-1])


@pytest.mark.parametrize("part", ["text", "symbolic", "audio"])
def test_a_part_may_be_absent(part: str, tmp_path: Path) -> None:
    store(tmp_path, {part: None})
    assert getattr(read_manifest(tmp_path), part) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "../elsewhere"},
        {"name": 3},
        {"dims": 0},
        {"dims": True},
        {"dims": "8"},
        {"preprocessing": None},
        {"title": None},
        {"text": []},
        {"text": asdict(WHOLE)["text"] | {"graph": "/etc/passwd"}},
        {"text": asdict(WHOLE)["text"] | {"tokenizer": "..\\tokenizer.json"}},
        {"text": asdict(WHOLE)["text"] | {"max_tokens": -1}},
        {"symbolic": asdict(WHOLE)["symbolic"] | {"graph": "models/symbolic.onnx"}},
        {"audio": asdict(WHOLE)["audio"] | {"features": "cqt"}},
        {"audio": asdict(WHOLE)["audio"] | {"max_windows": 2}},
        {"symbolic": asdict(WHOLE)["symbolic"] | {"features": "letters"}},
        {"symbolic": asdict(WHOLE)["symbolic"] | {"features": ["notes"]}},
        {"audio": asdict(WHOLE)["audio"] | {"whole": "noise"}},
        {"audio": asdict(WHOLE)["audio"] | {"features": "mert", "whole": "sound"}},
        {"files": ["text.onnx"]},
        {"files": WHOLE.files | {"../text.onnx": "0f" * 32}},
        {"files": WHOLE.files | {"manifest.json": "0f" * 32}},
        {"files": WHOLE.files | {"text.onnx": "no hash"}},
        {"files": WHOLE.files | {"text.onnx": 5}},
        {"files": {}},
        {"trials": {}},
        {"trials": [3]},
        {"trials": [asdict(TRIALS[0]) | {"cosine": "1"}]},
        {"trials": [asdict(TRIALS[0]) | {"cosine": float("nan")}]},
        {"trials": [asdict(TRIALS[0]) | {"same_neighbour": 1.1}]},
        {"trials": [asdict(TRIALS[0]) | {"speed": -1}]},
        {"trials": [asdict(TRIALS[0]) | {"offered": 1}]},
    ],
)
def test_a_damaged_manifest_is_refused(changes: dict[str, Any], tmp_path: Path) -> None:
    store(tmp_path, changes)
    with pytest.raises(BundleError, match=r"^The manifest\.json of the bundle .+ is damaged: .+\.$"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"text"'])
def test_what_is_no_manifest_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(BundleError):
        read_manifest(tmp_path)


def test_an_absent_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"has no manifest\.json"):
        read_manifest(tmp_path)


def test_a_manifest_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(BundleError):
        write_manifest(tmp_path, replace(WHOLE, files={}))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", ".", "..", ".hidden", "a/b", "a\\b", "C:a", "a.", "a b", "ä", "x" * 101, "a\n"])
def test_names_that_lead_elsewhere_are_not_plain(name: str) -> None:
    assert not is_plain_name(name)


@pytest.mark.parametrize("name", ["text.onnx", "incipit-small", "clamp3_saas", "text.onnx.data"])
def test_plain_names(name: str) -> None:
    assert is_plain_name(name)
