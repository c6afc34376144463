"""What a file is is told from its beginning, and what is no checkpoint is called what it is."""

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch

from engine.bundles.checkpoints.opening import open_tensors
from engine.errors import BundleError
from tests.bundles.checkpoints.making import refusal, simple, write
from tests.music import write_midi, write_wav

TENSORS = {"a": torch.arange(6.0).reshape(2, 3), "b": torch.tensor(1.5), "c": torch.zeros(0, 4)}


def test_names_of_files_do_not_matter(tmp_path: Path) -> None:
    safetensors.torch.save_file(TENSORS, tmp_path / "one.pth")
    write(tmp_path / "other.safetensors", simple())
    assert set(open_tensors(tmp_path / "one.pth")) == set(TENSORS)
    assert set(open_tensors(tmp_path / "other.safetensors")) == {"weight"}


@pytest.mark.parametrize("kind", [torch.float32, torch.float16, torch.bfloat16, torch.float64])
def test_safetensors_are_read_as_their_own_package_reads_them(kind: torch.dtype, tmp_path: Path) -> None:
    tensors = {name: tensor.to(kind) / 3 for name, tensor in TENSORS.items()}
    safetensors.torch.save_file(tensors, tmp_path / "a.safetensors", metadata={"format": "pt"})
    found = open_tensors(tmp_path / "a.safetensors")
    assert found.keys() == tensors.keys()
    for name, tensor in tensors.items():
        assert np.array_equal(found[name].read(), tensor.float().numpy()), name
        assert found[name].read().shape == tuple(tensor.shape)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"nothing of the kind", "neither a file of torch nor of safetensors"),
        (b"PK\x03\x04 cut short", "cut short or damaged"),
        (b"<!DOCTYPE html><html>Sign in</html>", "is a web page"),
        (b"\n <HTML>", "is a web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00", "as Git keeps it"),
        (b"%PDF-1.7", "neither"),
        (b"\x80", "bare pickle"),
    ],
)
def test_what_is_no_checkpoint_is_called_what_it_is(content: bytes, reason: str, tmp_path: Path) -> None:
    assert reason in refusal(content, tmp_path)


def test_music_is_no_checkpoint(tmp_path: Path) -> None:
    write_midi(tmp_path / "a.mid", 1)
    write_wav(tmp_path / "a.wav", 1)
    for name in ("a.mid", "a.wav"):
        assert "is no checkpoint" in refusal((tmp_path / name).read_bytes(), tmp_path)


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"^There is no file .*none\.pth\.$"):
        open_tensors(tmp_path / "none.pth")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"cannot be opened"):
        open_tensors(tmp_path)


def safetensors_of(table: Any, data: bytes = b"\0" * 24) -> bytes:
    text = table if isinstance(table, bytes) else json.dumps(table).encode()
    return struct.pack("<Q", len(text)) + text + data


def entry(**changes: Any) -> dict[str, Any]:
    return {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]} | changes


TABLES: dict[str, bytes] = {
    "cut short": safetensors_of({"a": entry()})[:-1],
    "something appended": safetensors_of({"a": entry()}) + b"\0",
    "another kind": safetensors_of({"a": entry(dtype="F8_E4M3")}),
    "another shape": safetensors_of({"a": entry(shape=[2, 4])}),
    "negative shape": safetensors_of({"a": entry(shape=[-2, -3])}),
    "a shape of text": safetensors_of({"a": entry(shape=["2", 3])}),
    "a shape of fractions": safetensors_of({"a": entry(shape=[2.0, 3.0])}),
    "a huge shape": safetensors_of({"a": entry(shape=[2**62, 2**62])}),
    "many axes": safetensors_of({"a": entry(shape=[1] * 7 + [2, 3])}),
    "offsets outside": safetensors_of({"a": entry(data_offsets=[24, 48])}),
    "offsets the wrong way round": safetensors_of({"a": entry(data_offsets=[24, 0])}),
    "negative offsets": safetensors_of({"a": entry(data_offsets=[-24, 0])}),
    "no offsets": safetensors_of({"a": entry(data_offsets=[])}),
    "overlap": safetensors_of({"a": entry(), "b": entry()}),
    "partial overlap": safetensors_of({"a": entry(), "b": entry(data_offsets=[12, 36])}, b"\0" * 36),
    "a hole": safetensors_of({"a": entry(data_offsets=[4, 28])}, b"\0" * 28),
    "a name twice": safetensors_of(b'{"a":%b,"a":%b}' % (2 * (json.dumps(entry()).encode(),))),
    "nothing": safetensors_of({}, b""),
    "notes only": safetensors_of({"__metadata__": {}}, b""),
    "a list": safetensors_of({"a": [1, 2]}),
    "no JSON": safetensors_of(b"{nothing}"),
    "no text": safetensors_of(b"{\xff\xfe}"),
    "nesting without end": safetensors_of(b'{"a":' * 100_000),
    "an endless number": safetensors_of(b'{"a":{"dtype":"F32","data_offsets":[0,' + b"9" * 5000 + b'],"shape":[1]}}'),
    "a table too long": struct.pack("<Q", 2**25) + b"{" + b" " * 2**25,
}


@pytest.mark.parametrize("what", TABLES)
def test_a_damaged_table_is_refused(what: str, tmp_path: Path) -> None:
    refusal(TABLES[what], tmp_path)


def test_a_table_longer_than_the_file_is_no_table(tmp_path: Path) -> None:
    assert "neither" in refusal(struct.pack("<Q", 2**40) + b"{}", tmp_path)
