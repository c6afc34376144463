"""Arrays come back as they were written, and damaged files end in a sentence."""

import io
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from engine.evaluation.arrays import ArraysError, is_archive_of, read_arrays, write_arrays

WANTED = {"numbers": ("f", 2), "names": ("U", 1), "note": ("U", 0)}
WRITTEN = {
    "numbers": np.arange(6, dtype=np.float32).reshape(2, 3),
    "names": np.array(["a", "ü"]),
    "note": np.array("{}"),
}


def written() -> bytes:
    file = io.BytesIO()
    write_arrays(file, WRITTEN)
    return file.getvalue()


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    path.write_bytes(written())
    found = read_arrays(path, WANTED)
    for name, array in WRITTEN.items():
        np.testing.assert_array_equal(found[name], array)
    assert is_archive_of(path, {"numbers", "note"})
    assert not is_archive_of(path, {"others"})
    with np.load(path, allow_pickle=False) as arrays:
        assert set(arrays) == set(WRITTEN)


def test_damage_is_told_or_harmless(tmp_path: Path) -> None:
    path, whole, random = tmp_path / "a.npz", written(), np.random.default_rng(1)
    refused = 0
    for _ in range(600):
        data = bytearray(whole)
        for place in random.integers(0, len(data), random.integers(1, 20)):
            data[place] = random.integers(0, 256)
        path.write_bytes(data[: random.integers(1, len(data) + 1)] if random.random() < 0.2 else data)
        try:
            found = read_arrays(path, WANTED)
        except (ArraysError, OSError):
            refused += 1
        else:
            assert np.isfinite(found["numbers"]).all()
    assert refused > 300


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (999999999, 999999999), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1, 3), }",
        "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': 'many', }",
        "{[]: 1}",
        "(" * 5000,
        '{"descr": """',
        "[" * 100 + "]" * 100,
        "__import__('os').system('true')",
    ],
)
def test_lying_headers_are_refused(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.npz"
    with ZipFile(path, "w") as archive:
        line = header.encode() + b"\n"
        archive.writestr("numbers.npy", b"\x93NUMPY\x01\x00" + len(line).to_bytes(2, "little") + line + bytes(24))
    with pytest.raises(ArraysError):
        read_arrays(path, {"numbers": ("f", 2)})
