"""Indexing, searching and converting import no torch and no Qt, and open no connection, in any of their processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden_bundle import CHECKPOINT, MERT, TEXT
from tests.golden_data import needs_golden
from tests.music import write_abc, write_midi, write_wav
from tests.packaging.repository import ROOT

FORBIDDEN = ("torch", "transformers", "PySide6", "shiboken6", "onnx", "desktop")
SEEN = ("numpy", "onnxruntime", "soundfile")


class Audited:
    """Runs Python in a process of its own and keeps what it and its children were seen to do."""

    def __init__(self, log: Path, home: Path) -> None:
        self._log = log
        self._environment = {
            **os.environ,
            "INCIPIT_HOME": str(home),
            "INCIPIT_AUDIT": str(log),
            "INCIPIT_AUDIT_MODULES": " ".join((*FORBIDDEN, *SEEN)),
            "PYTHONPATH": os.pathsep.join((str(Path(__file__).parent), str(ROOT))),
        }

    def __call__(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, env=self._environment, capture_output=True, encoding="utf-8", timeout=600, check=False
        )

    @property
    def connections(self) -> list[str]:
        return [line for line in self._lines() if not line.startswith("import ")]

    @property
    def imports(self) -> set[str]:
        """The top-level modules that were imported, or tried."""
        lines = [line for line in self._lines() if line.startswith("import ")]
        return {line.removeprefix("import ").partition(".")[0] for line in lines}

    def _lines(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []


@pytest.fixture
def audited(tmp_path: Path, home: Path) -> Audited:
    return Audited(tmp_path / "audit.txt", home)


def test_the_audit_sees_what_it_looks_for(audited: Audited) -> None:
    in_a_child = "from engine.workers import WorkerPool\nimport socket\nwith WorkerPool(1) as pool:\n    "
    audited("-c", in_a_child + "list(pool.run(socket.gethostbyname, ['127.0.0.1']))")
    assert audited.connections == ["socket.gethostbyname ()"]
    audited("-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 1))")
    assert any("socket.connect" in line for line in audited.connections)
    audited("-c", "import torch.nothing_of_that_name")
    assert "torch" in audited.imports


def test_the_running_application_needs_no_torch_no_qt_and_no_network(audited: Audited, tmp_path: Path) -> None:
    music = tmp_path / "music"
    music.mkdir()
    write_abc(music / "a.abc", 1)
    write_midi(music / "b.mid", 2)
    write_wav(music / "c.wav", 3)
    cli = ("-m", "engine.cli")
    done = audited(*cli, "index", "--bundle", "tiny", str(music))
    assert done.returncode == 0, done.stderr
    done = audited(*cli, "search", "--bundle", "tiny", "--json", "a slow waltz")
    assert len(json.loads(done.stdout)["hits"]) == 3, done.stderr
    done = audited(*cli, "similar", "--bundle", "tiny", "--json", str(music / "c.wav"))
    assert len(json.loads(done.stdout)["hits"]) == 2, done.stderr
    assert audited(*cli, "convert", str(music / "a.abc")).stdout.startswith("L:1/8")
    assert audited(*cli, "status", "--bundle", "tiny").returncode == 0
    assert audited.connections == []
    assert audited.imports == set(SEEN)


@needs_golden
def test_importing_a_checkpoint_needs_no_torch_and_no_network(audited: Audited, home: Path) -> None:
    parts = ("--clamp3", str(CHECKPOINT), "--text-encoder", str(TEXT), "--mert", str(MERT))
    done = audited("-m", "engine.cli", "bundles", "import", *parts, "--name", "golden")
    assert done.returncode == 0, done.stderr
    assert "golden" in done.stdout
    assert audited.connections == []
    assert audited.imports <= {*SEEN, "onnx"}
    assert audited("-m", "engine.cli", "bundles", "verify", "golden").returncode == 0


def test_the_command_without_a_window_needs_no_qt(audited: Audited) -> None:
    done = audited("-c", "from desktop.app import main; main(['bundles', 'list'])")
    assert "tiny" in done.stdout, done.stderr
    assert "PySide6" not in audited.imports
    assert "desktop" in audited.imports
