"""The provider that was asked for runs, or one sentence says why not."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.errors import BundleError, EncodingError, ProviderError
from engine.runtime import providers
from engine.runtime.encoders import open_encoders
from engine.runtime.providers import Graph, check_provider
from tests.runtime.sums import write_sums


def pretend(monkeypatch: pytest.MonkeyPatch, available: list[str], used: list[str]) -> list[dict[str, Any]]:
    """Put an ONNX Runtime in place that has `available` providers and opens every graph on `used`."""
    opened: list[dict[str, Any]] = []
    state = SimpleNamespace()
    for name in providers._FAILURES:
        setattr(state, name, type(name, (Exception,), {}))

    def session(path: Path, options: object, **keywords: Any) -> SimpleNamespace:
        opened.append(keywords)
        return SimpleNamespace(get_providers=lambda: used)

    runtime = SimpleNamespace(
        get_available_providers=lambda: available,
        SessionOptions=SimpleNamespace,
        preload_dlls=lambda: opened.append({"preloaded": True}),
        InferenceSession=session,
        capi=SimpleNamespace(onnxruntime_pybind11_state=state),
    )
    monkeypatch.setattr(providers, "_runtime", lambda: runtime)
    return opened


def test_without_onnx_runtime_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ProviderError, match="install Incipit with the extra cpu, or gpu"):
        check_provider("cpu")


def test_an_unknown_provider_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match="no provider called tpu; known: cpu, cuda"):
        open_encoders(write_sums(tmp_path), provider="tpu")


def test_a_runtime_without_cuda_is_told_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend(monkeypatch, ["CPUExecutionProvider"], ["CPUExecutionProvider"])
    with pytest.raises(ProviderError, match="extra gpu instead of cpu"):
        open_encoders(write_sums(tmp_path), provider="cuda")


def test_a_silent_fallback_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, ["CUDAExecutionProvider", "CPUExecutionProvider"], ["CPUExecutionProvider"])
    with pytest.raises(ProviderError, match="cuda cannot run here"):
        Graph(Path("text.onnx"), "cuda")


def test_cuda_libraries_are_found_before_the_session_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    both = ["CUDAExecutionProvider", "CPUExecutionProvider"]
    opened = pretend(monkeypatch, both, both)
    Graph(Path("text.onnx"), "cuda")
    assert opened[0] == {"preloaded": True}
    assert opened[1]["providers"][0] == ("CUDAExecutionProvider", {"use_tf32": "0"})


def test_an_absent_graph_is_told(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"none\.onnx cannot be run"):
        Graph(tmp_path / "none.onnx")


def test_a_graph_that_fails_while_running_is_told(tmp_path: Path) -> None:
    graph = Graph(write_sums(tmp_path).path / "text.onnx", threads=1)
    with pytest.raises(EncodingError, match=r"text\.onnx failed while running"):
        graph.run("embedding", {"ids": np.ones((1, 3, 2), np.int64), "mask": np.ones((1, 3), np.int64)})


def test_running_encoders_imports_no_torch() -> None:
    code = "import sys, engine.runtime.encoders, engine.bundles.writing; print('torch' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_the_names_of_failures_exist() -> None:
    runtime = providers._runtime()
    assert isinstance(runtime, ModuleType)
    assert all(issubclass(failure, Exception) for failure in providers._failures(runtime))
