"""The 4-bit reader, on a file of the same layout made here."""

import struct
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import BundleError
from engine.models.e5 import load_e5, read_e5
from tests.models.e5_file import HIDDEN, VOCABULARY, write_e5


def test_blocks_become_the_weights_they_stand_for(tmp_path: Path) -> None:
    written = write_e5(tmp_path / "e5.bin")
    stored = read_e5(tmp_path / "e5.bin")
    assert set(stored.matrices) | set(stored.vectors) == set(written)
    for name, matrix in stored.matrices.items():
        np.testing.assert_array_equal(matrix.to_floats(), written[name])
    for name, vector in stored.vectors.items():
        np.testing.assert_array_equal(vector, written[name].ravel())


def test_sizes_come_from_the_header(tmp_path: Path) -> None:
    write_e5(tmp_path / "e5.bin")
    config = read_e5(tmp_path / "e5.bin").config
    assert (config.bert.hidden, config.bert.heads, config.vocabulary) == (HIDDEN, 2, VOCABULARY)
    assert config.normalised


def test_the_encoder_gives_vectors_of_length_one(tmp_path: Path) -> None:
    write_e5(tmp_path / "e5.bin")
    encoder = load_e5(tmp_path / "e5.bin")
    with torch.no_grad():
        embedding, hidden = encoder(torch.tensor([[0, 5, 7, 2]]), torch.ones(1, 4, dtype=torch.int64))
    assert hidden.shape == (1, 4, HIDDEN)
    assert float(embedding.norm()) == pytest.approx(1.0, abs=1e-5)


def test_another_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(BundleError, match=r"other\.bin is not"):
        read_e5(path)


@pytest.mark.parametrize("kept", [6, 40, 400, 3000])
def test_a_file_cut_short_is_refused(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "e5.bin"
    write_e5(path)
    data = path.read_bytes()
    assert kept < len(data)
    path.write_bytes(data[:kept])
    with pytest.raises(BundleError, match=r"e5\.bin is damaged"):
        read_e5(path)


def test_blocks_of_another_size_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "e5.bin"
    write_e5(path)
    data = bytearray(path.read_bytes())
    struct.pack_into("<i", data, 8 + 32, 64)
    path.write_bytes(data)
    with pytest.raises(BundleError, match="blocks of 64"):
        read_e5(path)
