"""The 4-bit text encoder as ONNX Runtime runs it."""

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from engine.export import e5
from engine.export.e5 import export_e5
from engine.export.parity import DriftError, Tolerance
from engine.models.e5 import read_e5, to_text_encoder
from tests.models.e5_file import HIDDEN, VOCABULARY, write_e5


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "e5.bin"
    write_e5(path)
    monkeypatch.setattr(e5, "VOCABULARY", VOCABULARY - 2)
    monkeypatch.setattr(e5, "_LENGTHS", ((1, 3), (2, 17)))
    return path


def test_the_graph_keeps_the_weights_and_projects(stored: Path, tmp_path: Path) -> None:
    random = np.random.default_rng(8)
    projection = random.standard_normal((6, HIDDEN), np.float32)
    bias = random.standard_normal(6, np.float32)
    path = tmp_path / "text.onnx"
    parity = export_e5(stored, projection, bias, path)
    assert parity.cosine > 0.999
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    ids, mask = np.array([[0, 9, 11, 2, 1]]), np.array([[1, 1, 1, 1, 0]])
    embedding, hidden = session.run(["embedding", "hidden"], {"ids": ids, "mask": mask})
    encoder = to_text_encoder(read_e5(stored), projection, bias)
    with torch.no_grad():
        expected = encoder(torch.from_numpy(ids), torch.from_numpy(mask)).embedding.numpy()
    assert hidden.shape == (1, 5, HIDDEN)
    np.testing.assert_allclose(embedding, expected, atol=0.05)


def test_drift_is_refused(stored: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(e5, "_TOLERANCE", Tolerance(difference=1e-9))
    path = tmp_path / "text.onnx"
    with pytest.raises(DriftError):
        export_e5(stored, np.eye(HIDDEN, dtype=np.float32), np.zeros(HIDDEN, np.float32), path)
    assert not path.exists()
