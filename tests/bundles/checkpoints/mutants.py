"""Damaged checkpoints by the thousand: each is read, or refused with one sentence; anything else is a bug.

Run as `python -m tests.bundles.checkpoints.mutants --count 5000 --seed 1`; needs nothing but the repository.
"""

import argparse
import io
import json
import pickletools
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import numpy as np
import safetensors.numpy

from engine.bundles.checkpoints.opening import open_tensors
from engine.errors import BundleError
from tests.bundles.checkpoints.making import described, number, storage, table, tensor

_SLOW = 2.0
_INTERESTING = (0, 1, 2, 3, 127, 128, 255, 2**15, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1)
_INSTRUCTIONS = bytes(ord(opcode.code) for opcode in pickletools.opcodes)


def torch_sample() -> bytes:
    """A small file as torch writes them, with an optimizer's state."""
    random = np.random.default_rng(1)
    shapes = {"module.a.weight": (3, 4), "module.a.bias": (3,), "module.b": (2, 2, 2), "module.c": ()}
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        tensors = {}
        for key, (name, shape) in enumerate(shapes.items()):
            tensors[name] = tensor(storage(str(key), int(np.prod(shape))), shape)
        state = table(exp_avg=tensor(storage("0", 12), (3, 4)), step=number(3))
        content = table(model=table(**tensors), optimizer=table(state=state), epoch=number(7))
        file.writestr("archive/data.pkl", described(content))
        file.writestr("archive/byteorder", "little")
        for key, shape in enumerate(shapes.values()):
            file.writestr(f"archive/data/{key}", random.standard_normal(shape).astype("<f4").tobytes())
        file.writestr("archive/version", "3\n")
    return held.getvalue()


def safetensors_sample() -> bytes:
    """A small file as the safetensors package writes them."""
    random = np.random.default_rng(2)
    tensors = {"a": random.standard_normal((3, 4)).astype("f4"), "b": random.standard_normal(5).astype("f2")}
    return safetensors.numpy.save(tensors, metadata={"format": "pt"})


def mutants(count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    """Give numbered files, each damaged in one to four places; the same for the same seed."""
    samples = (torch_sample(), torch_sample(), torch_sample(), safetensors_sample())
    for identifier in range(count):
        random = np.random.default_rng((seed, identifier))
        content = samples[identifier % len(samples)]
        if identifier % len(samples) == 0:
            content = _with_other_description(content, random)
        else:
            for _ in range(random.integers(1, 5)):
                content = _damaged(content, random)
        yield identifier, content


def judge(content: bytes, folder: Path) -> str | None:
    """Return what is wrong with how a file is treated, None if nothing is."""
    path = folder / "mutant.pth"
    path.write_bytes(content)
    begin = time.perf_counter()
    try:
        for stored in open_tensors(path).values():
            if stored.shape != stored.read().shape:
                return "another shape than was said"
    except BundleError as error:
        sentence = str(error)
        if not sentence.endswith(".") or not sentence.isprintable() or len(sentence) > 400:
            return f"no sentence: {sentence!r}"
    except Exception as error:  # noqa: BLE001  # Whatever it is, it is what is looked for.
        return f"{type(error).__name__}: {error}"
    return "slow" if time.perf_counter() - begin > _SLOW else None


def _with_other_description(content: bytes, random: np.random.Generator) -> bytes:
    """Damage the pickle and nothing else, its checksum made to fit."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        description = file.read("archive/data.pkl")
    damaged = description
    for _ in range(random.integers(1, 4)):
        damaged = _damaged(damaged, random)
    damaged = (damaged + b"." * len(description))[: len(description)]
    old, new = (crc32(part).to_bytes(4, "little") for part in (description, damaged))
    return content.replace(description, damaged, 1).replace(old, new)


def _damaged(content: bytes, random: np.random.Generator) -> bytes:
    data = bytearray(content)
    place = int(random.integers(len(data)))
    if random.random() < 0.4:
        # Where the tables of contents lie.
        place = int(len(data) - 1 - random.integers(min(400, len(data))))
    match random.integers(7):
        case 0:
            data[place] ^= 1 << int(random.integers(8))
        case 1:
            data[place] = int(random.integers(256))
        case 2:
            width = int(random.choice([1, 2, 4, 8]))
            value = _INTERESTING[random.integers(len(_INTERESTING))] % 2 ** (8 * width)
            data[place : place + width] = value.to_bytes(width, "little")
        case 3:
            del data[place : place + int(random.integers(1, 40))]
        case 4:
            length = int(random.integers(1, 60))
            other = int(random.integers(len(data)))
            data[place:place] = data[other : other + length]
        case 5:
            data[place] = _INSTRUCTIONS[random.integers(len(_INSTRUCTIONS))]
        case _:
            del data[place:]
    return bytes(data) or b"\0"


def main() -> int:
    """Read the mutants and tell of bugs; 1 where there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    bugs: dict[str, int] = {}
    read = 0
    with tempfile.TemporaryDirectory() as temporary:
        for identifier, content in mutants(options.count, options.seed):
            problem = judge(content, Path(temporary))
            if problem:
                bugs.setdefault(problem, identifier)
            read += 1
    sys.stdout.write(json.dumps({"mutants": read, "bugs": bugs}, indent=2) + "\n")
    return 1 if bugs else 0


if __name__ == "__main__":
    sys.exit(main())
