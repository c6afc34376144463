"""Text as token ids, by CLaMP 3's rule for texts of several lines."""

import lzma
import re
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt
import tokenizers

from engine.errors import BundleError

SEPARATOR = "</s>"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Tokenizer:
    """A tokenizer of a bundle: a tokenizers JSON file, or its .xz."""

    def __init__(self, json: str) -> None:
        self._inner = tokenizers.Tokenizer.from_str(json)
        self._inner.no_truncation()
        self._inner.no_padding()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open `tokenizer.json` or `tokenizer.json.xz`; raises BundleError when it is missing or damaged."""
        try:
            data = path.read_bytes()
            json = (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf-8")
        except OSError as error:
            raise BundleError(f"The tokenizer {path} cannot be opened: {error.strerror}.") from error
        except (lzma.LZMAError, UnicodeDecodeError) as error:
            raise BundleError(f"The tokenizer {path.name} is damaged.") from error
        if '"model"' not in json or not json.rstrip().endswith("}"):
            raise BundleError(f"The tokenizer {path.name} is damaged.")
        try:
            return cls(json)
        except Exception as error:
            # tokenizers raises nothing narrower; what is narrower is not its.
            if type(error) is not Exception:
                raise
            raise BundleError(f"The tokenizer {path.name} cannot be used: {error}.") from error

    @property
    def highest_id(self) -> int:
        """The highest of the numbers that stand for pieces of words, −1 where there are none."""
        return max(self._inner.get_vocab(with_added_tokens=True).values(), default=-1)

    def to_ids(self, text: str, prefix: str = "") -> npt.NDArray[np.int64]:
        """Return int64 `[n]`: begin, the text's distinct lines in their order joined by `</s>`, end; never truncated.

        `prefix` is put before the whole text. Lone surrogates, which stand for bytes that were no valid text, count as
        U+FFFD. Source: models.md, "Text".
        """
        text = _LONE_SURROGATE.sub("\ufffd", text)
        lines = dict.fromkeys(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
        joined = SEPARATOR.join(line for line in lines if line)
        return np.array(self._inner.encode(prefix + joined).ids, np.int64)


def open_tokenizer(path: Path) -> Tokenizer:
    """Open a bundle's tokenizer, see `Tokenizer.open`."""
    return Tokenizer.open(path)
