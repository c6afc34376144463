"""Reading numbers and texts from the bytes of a Guitar Pro 3, 4 or 5 file."""

import struct
from collections.abc import Callable
from struct import Struct

_INTEGER = Struct("<i")
_SHORT = Struct("<h")


class Stream:
    """Bytes read from the beginning on; EOFError past their end, so that every count in a file is bounded by them."""

    def __init__(self, data: bytes, decode: Callable[[bytes], str]) -> None:
        self._data = data
        self._at = 0
        self._decode = decode
        self.texts: list[bytes] = []

    def skip(self, count: int) -> None:
        """Pass over bytes."""
        self._take(count)

    def byte(self) -> int:
        """Return an unsigned byte."""
        return self._take(1)[0]

    def signed(self) -> int:
        """Return a signed byte."""
        value = self._take(1)[0]
        return value - 256 if value > 127 else value

    def short(self) -> int:
        """Return a signed number of two bytes."""
        value: int = _SHORT.unpack(self._take(2))[0]
        return value

    def integer(self) -> int:
        """Return a signed number of four bytes."""
        value: int = _INTEGER.unpack(self._take(4))[0]
        return value

    def integers(self, count: int) -> tuple[int, ...]:
        """Return several signed numbers of four bytes."""
        return struct.unpack(f"<{count}i", self._take(4 * count))

    def field(self, size: int) -> str:
        """Return a text that stands in a field of `size` bytes after its length."""
        length = self.byte()
        return self._note(self._take(size)[:length])

    def text(self) -> str:
        """Return a text after the size of its field and its length."""
        size = self.integer()
        return self.field(size - 1) if size > 0 else ""

    def long_text(self) -> str:
        """Return a text after its length in four bytes."""
        return self._note(self._take(max(self.integer(), 0)))

    def _note(self, text: bytes) -> str:
        text = text.split(b"\0", 1)[0]
        if text:
            self.texts.append(text)
        return self._decode(text)

    def _take(self, count: int) -> bytes:
        end = self._at + count
        if count < 0 or end > len(self._data):
            raise EOFError
        taken = self._data[self._at : end]
        self._at = end
        return taken
