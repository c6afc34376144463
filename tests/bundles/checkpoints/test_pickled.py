"""The pickle of a torch file is followed and never run: what could run code is refused by name."""

import io
import os
import pickle
import pickletools
import struct
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.bundles.checkpoints import pickled
from engine.bundles.checkpoints.opening import open_tensors
from engine.bundles.checkpoints.pickled import read_pickle
from engine.bundles.checkpoints.stored import UnfitError
from engine.errors import BundleError
from tests.bundles.checkpoints.making import archive, described, name, number, refusal, row, simple, table, text


class Marker:
    """What makes a file when it is unpickled by an ordinary reader."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self._path),)


def test_code_is_refused_by_name_and_does_not_run(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    torch.save({"model": {"weight": torch.ones(2)}, "extra": Marker(marker)}, tmp_path / "code.pth")
    with pytest.raises(BundleError, match=r"code\.pth holds more than tensors: its pickle names (posix|nt)\.mkdir,"):
        open_tensors(tmp_path / "code.pth")
    assert not marker.exists()
    # The same file does make the marker where it is believed.
    torch.load(tmp_path / "code.pth", weights_only=False)
    assert marker.is_dir()


def test_a_bare_pickle_is_not_read(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    assert "bare pickle, which could run code" in refusal(pickle.dumps(Marker(marker)), tmp_path)
    assert not marker.exists()


NAMES = [
    ("os", "system"),
    ("builtins", "eval"),
    ("builtins", "getattr"),
    ("torch", "load"),
    ("torch.hub", "load"),
    ("torch.storage", "_load_from_bytes"),
    ("torch._utils", "_rebuild_sparse_tensor"),
    ("torch._utils", "__builtins__"),
    ("torch", "FloatStorage.__class__"),
    ("numpy.core.multiarray", "_reconstruct"),
    ("numpy", "load"),
    ("argparse", "Namespace"),
    ("collections", "OrderedDict.__init__"),
    ("\x1b]0;title\x07", "x"),
    ("", ""),
]


@pytest.mark.parametrize(("module", "attribute"), NAMES)
def test_names_outside_the_list_are_refused(module: str, attribute: str, tmp_path: Path) -> None:
    sentence = refusal(simple(table(weight=name(module, attribute))), tmp_path)
    shown = "".join(letter if letter.isprintable() else "?" for letter in f"{module}.{attribute}")
    assert f"its pickle names {shown}, which could run code" in sentence


@pytest.mark.parametrize(("module", "attribute"), NAMES)
def test_names_on_the_stack_are_refused_as_well(module: str, attribute: str, tmp_path: Path) -> None:
    spelt = text(module) + text(attribute) + pickle.STACK_GLOBAL
    assert "which could run code" in refusal(simple(table(weight=spelt)), tmp_path)


FOLLOWED = set(pickled._STEPS_BY_NAME) | {"STOP"}


@pytest.mark.parametrize("code", range(256))
def test_every_other_instruction_is_refused_by_name(code: int, tmp_path: Path) -> None:
    known = {ord(opcode.code): opcode.name for opcode in pickletools.opcodes}
    if known.get(code) in FOLLOWED:
        return
    sentence = refusal(simple(text("a") + text("b") + bytes([code]) + text("c")), tmp_path)
    assert f"the instruction {known.get(code, f'{code:#04x}')} of its pickle could run code" in sentence


def test_the_instructions_that_are_followed_are_few() -> None:
    assert not FOLLOWED & {"INST", "OBJ", "NEWOBJ", "NEWOBJ_EX", "EXT1", "EXT2", "EXT4", "PERSID", "BYTEARRAY8"}
    assert len(FOLLOWED) < 40


MADE = {
    "an ordered dict with arguments": name("collections", "OrderedDict") + row(number(1)) + pickle.REDUCE,
    "a storage called": name("torch", "FloatStorage") + row(number(10**9)) + pickle.REDUCE,
    "a number called": number(1) + row() + pickle.REDUCE,
    "called with a number": name("collections", "OrderedDict") + number(1) + pickle.REDUCE,
    "a tensor of nothing": name("torch._utils", "_rebuild_tensor_v2") + row() + pickle.REDUCE,
    "a tensor of text": name("torch._utils", "_rebuild_tensor_v2") + row(*[text("a")] * 6) + pickle.REDUCE,
    "a parameter of text": name("torch._utils", "_rebuild_parameter") + row(text("a")) + pickle.REDUCE,
    "a size of numbers": name("torch", "Size") + row(number(1), number(2)) + pickle.REDUCE,
    "a storage of other words": row(text("module"), text("a")) + pickle.BINPERSID,
    "a storage of text": text("storage") + pickle.BINPERSID,
    "a storage that is no storage": row(text("storage"), name("torch", "Size"), text("0"), text("cpu"), number(1))
    + pickle.BINPERSID,
    "a storage without a number": row(text("storage"), name("torch", "FloatStorage"), text("0"), text("cpu"), text("1"))
    + pickle.BINPERSID,
    "attributes of a list": pickle.EMPTY_LIST + pickle.EMPTY_DICT + pickle.BUILD,
    "attributes of a tuple": pickle.EMPTY_TUPLE + pickle.EMPTY_DICT + pickle.BUILD,
    "appended to a dict": pickle.EMPTY_DICT + number(1) + pickle.APPEND,
    "items of a list": pickle.EMPTY_LIST + number(1) + number(2) + pickle.SETITEM,
    "an item without a value": pickle.EMPTY_DICT + pickle.MARK + number(1) + pickle.SETITEMS,
    "a key that is a tuple": pickle.EMPTY_DICT + row(number(1)) + number(2) + pickle.SETITEM,
    "a key that is a dict": pickle.EMPTY_DICT + pickle.EMPTY_DICT + number(2) + pickle.SETITEM,
    "a key larger than any number of a parameter": pickle.EMPTY_DICT + number(2**61) + number(2) + pickle.SETITEM,
    "a name of numbers": number(1) + number(2) + pickle.STACK_GLOBAL,
    "a mark that is missing": pickle.TUPLE,
    "nothing to take": pickle.TUPLE3,
    "nothing to keep": pickle.BINPUT + b"\0",
    "something never kept": pickle.BINGET + b"\7",
    "text that is none": pickle.BINUNICODE + b"\2\0\0\0\xff\xfe",
    "text beyond the end": pickle.BINUNICODE + b"\xff\xff\xff\xff",
    "a frame beyond the end": pickle.FRAME,
    "a name without end": pickle.GLOBAL + b"torch" * 100,
    "a protocol to come": pickle.PROTO + b"\xff",
    "no end": pickle.NONE,
    "nothing": b"",
}


@pytest.mark.parametrize("what", MADE)
def test_what_torch_does_not_write_is_refused(what: str) -> None:
    with pytest.raises(UnfitError):
        read_pickle(MADE[what] if what in ("no end", "nothing") else described(MADE[what]))


def limited(description: bytes) -> tuple[float, float]:
    """Seconds and megabytes that it takes to refuse, or read, what is in a pickle."""
    tracemalloc.start()
    begin = time.process_time()
    try:
        read_pickle(description)
    except UnfitError:
        pass
    finally:
        megabytes = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
    return time.process_time() - begin, megabytes


LARGE = {
    "lists without end": pickle.EMPTY_LIST * (pickled.LARGEST - 1),
    "marks without end": pickle.MARK * (pickled.LARGEST - 1),
    "a tuple in a tuple in a tuple": pickle.EMPTY_TUPLE + pickle.TUPLE1 * (pickled.LARGEST - 2),
    "twice as much each time": pickle.EMPTY_TUPLE
    + (pickle.BINPUT + b"\0" + pickle.BINGET + b"\0" + pickle.TUPLE2) * 300_000
    + pickle.STOP,
    "everything kept under new numbers": pickle.NONE
    + b"".join(pickle.LONG_BINPUT + struct.pack("<I", 2**32 - 1 - place) for place in range(400_000))
    + pickle.STOP,
    "a list that holds itself": pickle.EMPTY_LIST
    + (pickle.BINPUT + b"\0" + pickle.BINGET + b"\0" + pickle.APPEND) * 300_000
    + pickle.STOP,
    "keys of one hash": pickle.EMPTY_DICT
    + b"".join(number(place * (2**61 - 1)) + pickle.NONE + pickle.SETITEM for place in range(1, 100_000))
    + pickle.STOP,
    "long numbers": (pickle.LONG1 + b"\xff" + b"\x7f" * 255) * 60_000 + pickle.STOP,
    "larger than any": b"\0" * (pickled.LARGEST + 1),
}


@pytest.mark.slow
@pytest.mark.parametrize("what", LARGE)
def test_time_and_memory_are_bounded(what: str) -> None:
    seconds, megabytes = limited(LARGE[what])
    assert megabytes < 400
    assert seconds < 120


def test_nesting_without_end_is_no_weight(tmp_path: Path) -> None:
    nested = pickle.EMPTY_TUPLE + pickle.TUPLE1 * 200_000
    assert "holds no tensors by name" in refusal(simple(table(weight=nested)), tmp_path)
    assert "holds no tensors by name" in refusal(simple(nested), tmp_path)


def test_a_description_too_long_is_not_read(tmp_path: Path) -> None:
    content = archive(described(text("a" * (pickled.LARGEST + 1))))
    assert "which no checkpoint needs" in refusal(content, tmp_path)


def test_the_oldest_files_of_torch_are_named(tmp_path: Path) -> None:
    held = io.BytesIO()
    torch.save({"weight": torch.ones(2)}, held, _use_new_zipfile_serialization=False)
    assert "written by a torch older than 1.6: load it with a newer one" in refusal(held.getvalue(), tmp_path)
