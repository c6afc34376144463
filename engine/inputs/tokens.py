"""Text as token ids, by CLaMP 3's rule for texts of several lines."""

import lzma
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
import tokenizers

from engine.errors import BundleError

SEPARATOR = "</s>"

# XLM-R's takes 17 MB.
LARGEST = 128 * 2**20

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# What becomes of a panic in Rust: no Exception, and nothing that could be imported.
_PANIC = "PanicException"


class Tokenizer:
    """A tokenizer of a bundle: a tokenizers JSON file, or its .xz."""

    def __init__(self, json: str, name: str) -> None:
        self._name = name
        with _in_a_sentence(name):
            self._inner = tokenizers.Tokenizer.from_str(json)
        self._inner.no_truncation()
        self._inner.no_padding()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open `tokenizer.json` or `tokenizer.json.xz`; raises BundleError when it is missing or damaged."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
            if path.suffix == ".xz":
                data = lzma.LZMADecompressor().decompress(data, LARGEST + 1)
            if len(data) > LARGEST:
                raise BundleError(f"The tokenizer {path.name} is too large to be one.")
            json = data.decode("utf-8")
        except OSError as error:
            raise BundleError(f"The tokenizer {path} cannot be opened: {error.strerror}.") from error
        except (lzma.LZMAError, UnicodeDecodeError) as error:
            raise BundleError(f"The tokenizer {path.name} is damaged.") from error
        if '"model"' not in json or not json.rstrip().endswith("}"):
            raise BundleError(f"The tokenizer {path.name} is damaged.")
        return cls(json, path.name)

    @property
    def highest_id(self) -> int:
        """The highest of the numbers that stand for pieces of words, −1 where there are none."""
        return max(self._inner.get_vocab(with_added_tokens=True).values(), default=-1)

    def to_ids(self, text: str, prefix: str = "") -> npt.NDArray[np.int64]:
        """Return int64 `[n]`: begin, the text's distinct lines in their order joined by `</s>`, end; never truncated.

        `prefix` is put before the whole text. Lone surrogates, which stand for bytes that were no valid text, count as
        U+FFFD. Raises BundleError where the tokenizer fails or makes nothing of it. Source: models.md, "Text".
        """
        text = _LONE_SURROGATE.sub("\ufffd", text)
        lines = dict.fromkeys(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
        joined = SEPARATOR.join(line for line in lines if line)
        with _in_a_sentence(self._name):
            ids = self._inner.encode(prefix + joined).ids
        if not ids:
            raise BundleError(f"The tokenizer {self._name} cannot be used: it makes nothing of a text.")
        return np.array(ids, np.int64)


def open_tokenizer(path: Path) -> Tokenizer:
    """Open a bundle's tokenizer, see `Tokenizer.open`."""
    return Tokenizer.open(path)


@contextmanager
def _in_a_sentence(name: str) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        # tokenizers raises nothing narrower; what is narrower is not its.
        if type(error) is not Exception and type(error).__name__ != _PANIC:
            raise
        raise BundleError(f"The tokenizer {name} cannot be used: {str(error).rstrip('.')}.") from error
