"""Files of embeddings: one .npz for all, or an .npy for each in a folder, with how they were made."""

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from engine.cli.music.output import OutputError, not_written, output_path, replacing
from engine.evaluation.arrays import ArraysError, add_array, is_archive_of, read_arrays, write_arrays
from engine.runtime.encoded import Provenance

KIND = ".npz file that embed wrote"
_FOLDER_NOTE = "incipit.json"
_MOST_NOTE_BYTES = 10_000

Floats = npt.NDArray[np.float32]
Note = dict[str, object]


def to_note(provenance: Provenance, *, temporal: bool) -> Note:
    """Return what is written beside embeddings on how they were made."""
    return {**asdict(provenance), "temporal": temporal}


def is_vector_file(path: Path) -> bool:
    """Return whether a file is one that `write_vectors` or `TemporalFile` wrote."""
    return is_archive_of(path, {"keys", "embeddings"}) or _holds_states(path)


def _holds_states(path: Path) -> bool:
    return is_archive_of(path, {"keys", "temporal"})


def write_vectors(path: Path, keys: Sequence[str], names: Sequence[str], vectors: Floats, note: Note) -> None:
    """Write `keys`, `names` and `embeddings` `[n, d]` to an .npz file, whole or not at all; raises OutputError."""
    target = output_path(path, is_vector_file, KIND)
    arrays = {
        "keys": np.array(keys, np.str_),
        "names": np.array(names, np.str_),
        "embeddings": vectors.astype(np.float32, copy=False),
        "provenance": np.array(json.dumps(note)),
    }
    with replacing(target, path) as file:
        write_arrays(file, arrays)


class TemporalFile:
    """An .npz file that hidden states are written to as they come: `0`, `1` … `[n, h]`, `temporal` in `keys`' order."""

    def __init__(self, file: BinaryIO) -> None:
        self._archive = zipfile.ZipFile(file, "w")
        self._written: list[int] = []

    def add(self, place: int, states: Floats) -> None:
        """Write the states of the thing at `place`."""
        add_array(self._archive, str(place), states)
        self._written.append(place)

    def close(self, keys: Sequence[str], note: Note) -> None:
        """Write which of `keys`, by their places, there are states of."""
        written = sorted(self._written)
        add_array(self._archive, "keys", np.array([keys[place] for place in written], np.str_))
        add_array(self._archive, "temporal", np.array([str(place) for place in written], np.str_))
        add_array(self._archive, "provenance", np.array(json.dumps(note)))
        self._archive.close()


def load_vectors(path: Path, provenance: Provenance) -> list[tuple[str, str, Floats]]:
    """Return key, name and vector `[d]` of each thing in an .npz file that `write_vectors` wrote.

    Raises ArraysError where it is none, or was made by another bundle or in another way than `provenance` says: such
    vectors are never compared.
    """
    wanted = {"keys": ("U", 1), "names": ("U", 1), "embeddings": ("f", 2), "provenance": ("U", 0)}
    refusal = "was made by another bundle ({bundle}), whose vectors are never compared"
    arrays = load_made_by(path, wanted, "provenance", provenance, refusal)
    keys, names, vectors = (arrays[name] for name in ("keys", "names", "embeddings"))
    if not len(keys) == len(names) == len(vectors):
        raise ArraysError(f"{path} is damaged, or was written by something else.")
    return list(zip(keys.tolist(), names.tolist(), vectors, strict=True))


def load_made_by(
    path: Path, wanted: Mapping[str, tuple[str, int]], note: str, provenance: Provenance, refusal: str
) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays that are `wanted` of a file whose member `note` says that they were made as `provenance` says.

    Raises ArraysError where the file is damaged, or was made by another `{bundle}`, with `refusal` as the reason.
    """
    try:
        if _holds_states(path):
            raise ArraysError(f"{path} holds hidden states, which embed --temporal wrote and nothing compares.")
        arrays = read_arrays(path, wanted)
    except OSError as error:
        raise ArraysError(f"{path} cannot be read: {error.strerror or type(error).__name__}.") from error
    made = read_note(str(arrays[note]))
    if made.get("bundle_hash") != provenance.bundle_hash or made.get("preprocessing") != provenance.preprocessing:
        raise ArraysError(f"{path} {refusal.format(bundle=made.get('bundle', 'unknown'))}.")
    return arrays


def prepare_folder(folder: Path, note: Note, *, overwrite: bool) -> None:
    """Make a folder for .npy files that says how they were made.

    Raises OutputError where it has others already, unless they may be overwritten.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        present = any(folder.rglob("*.npy"))
        made = read_note(_head_of(folder / _FOLDER_NOTE))
    except OSError as error:
        raise not_written(folder, error) from error
    deciding = ("bundle_hash", "preprocessing", "temporal")
    if present and not overwrite and any(made.get(name) != note[name] for name in deciding):
        raise OutputError(f"{folder} holds .npy files made otherwise: choose another folder, or --overwrite.")
    with replacing(folder / _FOLDER_NOTE, folder / _FOLDER_NOTE) as file:
        file.write(json.dumps(note, indent=2).encode())


def write_array(path: Path, values: Floats) -> None:
    """Write values `[…]` to an .npy file as `[1, …]`, as CLaMP 3's own scripts do; raises OutputError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    with replacing(path, path) as file:
        np.lib.format.write_array(file, values[np.newaxis], allow_pickle=False)


def _head_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST_NOTE_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""


def read_note(text: str) -> Note:
    """Return a note that `to_note` made; empty where the text is none."""
    try:
        note = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return note if isinstance(note, dict) else {}
