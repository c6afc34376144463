"""The provider that was asked for runs, or one sentence says why not."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from engine.errors import BundleError, EncodingError, ProviderError
from engine.runtime.devices.machine import Machine, look_at_machine
from engine.runtime.devices.reasons import explain
from engine.runtime.devices.rows import PROVIDERS, Provider, find_provider, provider_names
from engine.runtime.devices.session import OnnxRuntime
from engine.runtime.encoders import open_encoders
from engine.runtime.providers import Graph, MemoryShortageError
from tests.runtime.pretending import OUT_OF_MEMORY, Behaviour, PretendedRuntime
from tests.runtime.sums import write_sums

NVIDIA = Machine(cuda="13.0", driver="595.58", cards=("NVIDIA T4",), has_cuda_driver=True)
FEEDS = {"ids": np.ones((1, 3), np.int64), "mask": np.ones((1, 3), np.int64)}


def provider(name: str) -> Provider:
    found = find_provider(name)
    assert found is not None
    return found


def test_without_onnx_runtime_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ProviderError, match="install Incipit with the extra cpu, or gpu"):
        OnnxRuntime()


def test_an_unknown_provider_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match=r"no provider called tpu; known: cuda, .*, cpu"):
        open_encoders(write_sums(tmp_path), provider="tpu")


def test_the_processor_comes_last_and_auto_first() -> None:
    assert provider_names()[0] == "auto"
    assert provider_names()[-1] == PROVIDERS[-1].name == "cpu"
    assert len(set(provider_names())) == len(PROVIDERS) + 1


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("cuda", "Incipit with the extra gpu"),
        ("directml", "onnxruntime-directml"),
        ("openvino", "onnxruntime-openvino"),
    ],
)
def test_a_runtime_without_a_provider_is_told_at_once(name: str, what: str, tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match=f"cannot use {name}: install .*{what}"):
        open_encoders(write_sums(tmp_path), provider=name, runtime=PretendedRuntime())


def test_a_silent_fallback_is_an_error_with_the_reason(tmp_path: Path) -> None:
    missing = Behaviour(silent=True, said="libcudnn.so.9: cannot open shared object file: No such file or directory")
    path = write_sums(tmp_path).path / "text.onnx"
    with pytest.raises(
        ProviderError, match=r"^CUDA failed, the library libcudnn.so.9 is missing: install Incipit with"
    ):
        Graph(path, "cuda", runtime=PretendedRuntime(NVIDIA, cuda=missing))


@pytest.mark.parametrize(
    ("text", "machine", "clause"),
    [
        ("", Machine(cuda="13.0", driver="550.54.14", has_cuda_driver=True), "driver 550 is older than 580"),
        ("", Machine(cuda="12.9", driver="515.1", has_cuda_driver=True), "driver 515 is older than 525"),
        ("libcuda.so.1: cannot open shared object file", Machine(cuda="13.0"), "no NVIDIA driver is installed"),
        (
            "CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version ; GPU=-1",
            Machine(cuda="13.0", has_cuda_driver=True),
            "the driver is older than 580",
        ),
        (
            "libcublasLt.so.13: cannot open shared object file: No such file or directory",
            NVIDIA,
            "the library libcublasLt.so.13 is missing: install Incipit with the extra gpu instead of cpu",
        ),
        (
            'Error loading "C:\\x\\onnxruntime_providers_cuda.dll" which depends on "cudnn64_9.dll" which is missing.',
            NVIDIA,
            "the library onnxruntime_providers_cuda.dll is missing: install Incipit with the extra gpu instead of cpu",
        ),
        ("CUDA failure 100: no CUDA-capable device is detected ; GPU=0", NVIDIA, "no GPU that it can use was found"),
        ("CUDA failure 2: out of memory ; GPU=0", NVIDIA, "the GPU has not enough memory"),
        (OUT_OF_MEMORY, NVIDIA, "the GPU has not enough memory"),
        ("CUDA failure 209: no kernel image is available", NVIDIA, "it no longer runs on so old a GPU"),
        ("[ONNXRuntimeError] : 9 : NOT_IMPLEMENTED : Could not find", NVIDIA, "it cannot compute this graph"),
        ("[ONNXRuntimeError] : 1 : FAIL : Odd things.\nat line 3", NVIDIA, "Odd things"),
        ("", NVIDIA, "no GPU that it can use was found"),
    ],
)
def test_reasons_are_worked_out_from_what_is_said(text: str, machine: Machine, clause: str) -> None:
    assert explain(text, provider("cuda"), machine) == clause


def test_a_runtime_that_is_installed_twice_is_told() -> None:
    twice = Machine(packages=("onnxruntime 1.31.1", "onnxruntime-gpu 1.31.1"))
    assert twice.mixed.startswith("onnxruntime and onnxruntime-gpu are both installed and overwrite each other's files")
    assert Machine(packages=("onnxruntime 1.31.1",)).mixed == ""


def test_this_machine_can_be_looked_at() -> None:
    found = look_at_machine("13.0")
    assert found.system
    assert any(package.startswith("onnxruntime") for package in found.packages)


def test_an_absent_graph_is_told(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"none\.onnx cannot be run"):
        Graph(tmp_path / "none.onnx")


def test_a_graph_that_fails_while_running_is_told(tmp_path: Path) -> None:
    graph = Graph(write_sums(tmp_path).path / "text.onnx", threads=1)
    with pytest.raises(EncodingError, match=r"text\.onnx failed while running") as raised:
        graph.run("embedding", {"ids": np.ones((1, 3, 2), np.int64), "mask": np.ones((1, 3), np.int64)})
    assert not isinstance(raised.value, MemoryShortageError)


def test_want_of_memory_is_told_from_other_failures(tmp_path: Path) -> None:
    runtime = PretendedRuntime(cuda=Behaviour(most_rows=2))
    graph = Graph(write_sums(tmp_path).path / "text.onnx", "cuda", runtime=runtime)
    with pytest.raises(MemoryShortageError, match="Failed to allocate memory"):
        graph.run("embedding", FEEDS)


def test_the_processor_really_says_that_memory_does_not_suffice(tmp_path: Path) -> None:
    node = helper.make_node("ConstantOfShape", ["shape"], ["embedding"])
    taken = helper.make_tensor_value_info("shape", TensorProto.INT64, [1])
    given = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n"])
    opset = [helper.make_opsetid("", 20)]
    graph_of_one = helper.make_graph([node], "vast", [taken], [given])
    onnx.save(helper.make_model(graph_of_one, opset_imports=opset, ir_version=10), tmp_path / "vast.onnx")
    graph = Graph(tmp_path / "vast.onnx", threads=1)
    assert graph.run("embedding", {"shape": np.array([3])}).tolist() == [0, 0, 0]
    with pytest.raises(MemoryShortageError, match=r"vast\.onnx failed while running"):
        graph.run("embedding", {"shape": np.array([2**46])})  # More bytes than a processor can address.


def test_running_encoders_imports_no_torch() -> None:
    code = "import sys, engine.runtime.encoders, engine.bundles.writing; print('torch' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_what_the_installed_runtime_raises_is_known() -> None:
    runtime = OnnxRuntime()
    assert len(runtime.failures) >= 8
    assert runtime.has(provider("cpu"))
    assert not runtime.has(provider("windowsml")) or sys.platform == "win32"
