"""Files that torch.save writes give what torch.load gives; damaged and hostile ones give one sentence."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.bundles.checkpoints.opening import open_tensors
from engine.errors import BundleError
from tests.bundles.checkpoints.making import described, refusal, simple, storage, table, tensor, write

WEIGHT = np.arange(12, dtype=np.float32).reshape(3, 4)


def test_our_own_file_is_what_torch_reads_too(tmp_path: Path) -> None:
    path = write(tmp_path / "plain.pth", simple())
    assert np.array_equal(torch.load(path, weights_only=True)["weight"].numpy(), WEIGHT)
    assert np.array_equal(open_tensors(path)["weight"].read(), WEIGHT)


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
@pytest.mark.parametrize("checked", [True, False])
def test_everything_that_torch_writes_is_read_as_torch_reads_it(protocol: int, checked: bool, tmp_path: Path) -> None:
    torch.manual_seed(1)
    base = torch.randn(6, 5)
    tensors = {
        "plain": base,
        "half": base.half(),
        "bfloat": base.bfloat16(),
        "double": base.double(),
        "turned": base.t(),
        "slice": base[1:5:2, 2:4],
        "parameter": torch.nn.Parameter(base + 1),
        "number": torch.tensor(3.5),
        "nothing": torch.zeros(0, 3),
        "subnormal": torch.tensor([1e-41, -0.0]),
    }
    torch.serialization.set_crc32_options(checked)
    try:
        torch.save(tensors, tmp_path / "all.pth", pickle_protocol=protocol)
    finally:
        torch.serialization.set_crc32_options(True)
    found = open_tensors(tmp_path / "all.pth")
    assert found.keys() == tensors.keys()
    for name, value in tensors.items():
        read = found[name].read()
        assert read.dtype == np.float32, name
        assert read.flags.c_contiguous, name
        assert found[name].shape == tuple(value.shape), name
        assert read.tobytes() == value.detach().float().contiguous().numpy().tobytes(), name


def test_float32_is_not_copied(tmp_path: Path) -> None:
    torch.save({"weight": torch.ones(1000, 1000)}, tmp_path / "large.pth")
    first, second = (open_tensors(tmp_path / "large.pth")["weight"].read() for _ in range(2))
    assert not first.flags.writeable
    assert not first.flags.owndata
    del second


def test_an_optimizer_is_not_looked_at(tmp_path: Path) -> None:
    network = torch.nn.Linear(3, 2)
    optimizer = torch.optim.AdamW(network.parameters())
    network(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    stored = {"optimizer": optimizer.state_dict(), "model": network.state_dict(), "epoch": 3, "lr": [1e-5, None]}
    torch.save(stored, tmp_path / "trained.pth")
    found = open_tensors(tmp_path / "trained.pth")
    assert set(found) == {"weight", "bias"}
    assert np.array_equal(found["weight"].read(), network.weight.detach().numpy())


def test_the_numbers_of_an_optimizer_may_even_be_missing(tmp_path: Path) -> None:
    model = table(weight=tensor(storage("0", 12), (3, 4)))
    content = simple(table(model=model, optimizer=table(state=tensor(storage("7", 10**9), (10**9,)))))
    assert np.array_equal(open_tensors(write(tmp_path / "lean.pth", content))["weight"].read(), WEIGHT)


def test_prefixes_of_parallel_training_are_removed(tmp_path: Path) -> None:
    torch.save({"module.weight": torch.ones(2)}, tmp_path / "parallel.pth")
    assert set(open_tensors(tmp_path / "parallel.pth")) == {"weight"}


def test_a_name_with_and_without_prefix_is_ambiguous(tmp_path: Path) -> None:
    torch.save({"module.weight": torch.ones(2), "weight": torch.zeros(2)}, tmp_path / "both.pth")
    with pytest.raises(BundleError, match=r"both\.pth holds two tensors called weight\.$"):
        open_tensors(tmp_path / "both.pth")


@pytest.mark.parametrize("content", [{}, [torch.ones(2)], {"a": 1}, {"a": torch.ones(2), "b": "text"}, torch.ones(2)])
def test_what_holds_no_tensors_by_name_is_refused(content: object, tmp_path: Path) -> None:
    torch.save(content, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"odd\.pth holds no tensors by name"):
        open_tensors(tmp_path / "odd.pth")


def test_whole_numbers_are_no_weights(tmp_path: Path) -> None:
    torch.save({"weight": torch.arange(3)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"holds whole numbers where weights are expected: weight\.$"):
        open_tensors(tmp_path / "odd.pth")["weight"].read()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("kind", [torch.float32, torch.float16, torch.bfloat16, torch.float64])
def test_numbers_that_are_none_are_refused(value: float, kind: torch.dtype, tmp_path: Path) -> None:
    torch.save({"weight": torch.tensor([1.0, value, 2.0], dtype=kind)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"holds numbers that are not finite: weight\.$"):
        open_tensors(tmp_path / "odd.pth")["weight"].read()


def test_a_double_too_large_for_float32_is_refused(tmp_path: Path) -> None:
    torch.save({"weight": torch.tensor([1e300], dtype=torch.float64)}, tmp_path / "odd.pth")
    with pytest.raises(BundleError, match=r"not finite"):
        open_tensors(tmp_path / "odd.pth")["weight"].read()


def test_a_changed_number_is_noticed_when_it_is_read(tmp_path: Path) -> None:
    content = bytearray(simple())
    content[content.index(WEIGHT.tobytes()) + 17] ^= 1
    tensors = open_tensors(write(tmp_path / "odd.pth", bytes(content)))
    with pytest.raises(BundleError, match=r"odd\.pth is damaged: a part of it is not what was written"):
        tensors["weight"].read()


def test_a_changed_description_is_noticed_at_once(tmp_path: Path) -> None:
    content = simple().replace(b"weight", b"height")
    assert "checksum is wrong" in refusal(content, tmp_path)


def test_every_cut_is_noticed(tmp_path: Path) -> None:
    content = simple()
    for length in range(1, len(content)):
        refusal(content[:length], tmp_path)


@pytest.mark.parametrize("more", [b"\0", b"PK\5\6", b"x" * 100])
def test_something_appended_is_noticed(more: bytes, tmp_path: Path) -> None:
    refusal(simple() + more, tmp_path)


PLACES = {
    "outside": tensor(storage("0", 12), (3, 5)),
    "shifted outside": tensor(storage("0", 12), (3, 4), offset=1),
    "strides outside": tensor(storage("0", 12), (3, 4), (5, 1)),
    "far outside": tensor(storage("0", 12), (2,), (2**62,)),
    "wrapping around": tensor(storage("0", 12), (2**40, 2**40), (0, 0)),
    "much of little": tensor(storage("0", 12), (10**12,), (0,)),
    "a huge number": tensor(storage("0", 12), (2**2000,), (1,)),
    "empty far outside": tensor(storage("0", 12), (2**70, 0, 2**2000), (1, 1, 1)),
    "storage longer than its part": tensor(storage("0", 13), (3, 4)),
    "storage shorter than its part": tensor(storage("0", 11), (11,)),
    "storage of another kind": tensor(storage("0", 12, "DoubleStorage"), (3, 4)),
    "storage that is missing": tensor(storage("1", 12), (3, 4)),
    "storage elsewhere": tensor(storage("../data.pkl", 12), (3, 4)),
    "negative shape": tensor(storage("0", 12), (-3, 4)),
    "negative strides": tensor(storage("0", 12), (3, 4), (-4, 1), 8),
    "negative offset": tensor(storage("0", 12), (3, 4), offset=-1),
    "negative count": tensor(storage("0", -12), (3, 4)),
    "more strides than axes": tensor(storage("0", 12), (3, 4), (4, 1, 1)),
    "too many axes": tensor(storage("0", 12), (1,) * 9),
}


@pytest.mark.parametrize("name", [name for name in PLACES if name != "empty far outside"])
def test_a_tensor_that_lies_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    refusal(simple(table(weight=PLACES[name])), tmp_path)


def test_an_empty_tensor_has_no_place_to_check(tmp_path: Path) -> None:
    found = open_tensors(write(tmp_path / "empty.pth", simple(table(weight=PLACES["empty far outside"]))))["weight"]
    assert 0 in found.shape


def test_names_are_shown_on_one_line_and_not_at_length(tmp_path: Path) -> None:
    name = "\x1b[31mred\n" + "long " * 1000
    sentence = refusal(simple(table(**{name: tensor(storage("1", 12), (3, 4))})), tmp_path)
    assert "?[31mred?" in sentence


def test_another_byte_order_is_refused(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        file.writestr("archive/data.pkl", described(table(weight=tensor(storage("0", 1), (1,)))))
        file.writestr("archive/byteorder", "big")
        file.writestr("archive/data/0", b"\0\0\0\0")
    assert "turns numbers the other way round" in refusal(held.getvalue(), tmp_path)
