"""Finding the score in Guitar Pro 6's own container and in the zip archive of Guitar Pro 7 and 8."""

from engine.errors import UnreadableFileError
from engine.formats.archive import ZIP_START, Archive

_MAX_BYTES = 100_000_000
_COMPRESSED, _PLAIN = b"BCFZ", b"BCFS"
_SECTOR = 0x1000
_FILE_ENTRY = 2
_NAME, _SIZE, _SECTORS = 0x04, 0x8C, 0x94
_SCORE = "score.gpif"
_SCORE_IN_ZIP = "content/score.gpif"
_REVERSED = tuple(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def unpack(data: bytes) -> bytes:
    """Return the XML of the score.

    Raises UnreadableFileError where there is none, or where it is larger than 100 MB.
    """
    if data.startswith(ZIP_START):
        return Archive(data, _MAX_BYTES).read(_SCORE_IN_ZIP)
    if data.startswith(_COMPRESSED):
        data = _decompress(data)
    if not data.startswith(_PLAIN):
        raise UnreadableFileError("The Guitar Pro file is damaged and cannot be unpacked.")
    score = _find_score(data[len(_PLAIN) :])
    if score is None:
        raise UnreadableFileError("The Guitar Pro file holds no score.")
    return score


def _decompress(data: bytes) -> bytes:
    """Undo Guitar Pro 6's compression: single bytes, and copies of what came before, in numbers of any bit length."""
    size = int.from_bytes(data[4:8], "little")
    if size > _MAX_BYTES:
        raise UnreadableFileError(f"The score is larger than {_MAX_BYTES // 1_000_000} MB once unpacked.")
    unpacked = bytearray()
    at, end = 64, 8 * len(data)
    while len(unpacked) < size and at < end:
        # The longest code has 35 bits, and up to seven stand before it in its first byte.
        bits = int.from_bytes(data[at >> 3 : (at >> 3) + 6].ljust(6, b"\0"), "big") << (at & 7) & 0xFFFFFFFFFFFF
        if bits >> 47:
            width = bits >> 43 & 15
            back = _reverse(bits >> (43 - width), width)
            length = _reverse(bits >> (43 - 2 * width), width)
            at += 5 + 2 * width
            start = len(unpacked) - back
            if start < 0:
                break
            unpacked += unpacked[start : start + min(back, length)]
        else:
            count = _reverse(bits >> 45, 2)
            unpacked += (bits >> (45 - 8 * count) & (1 << 8 * count) - 1).to_bytes(count, "big")
            at += 3 + 8 * count
    return bytes(unpacked)


def _reverse(bits: int, width: int) -> int:
    """Return the lowest `width` (at most 15) bits in reverse order."""
    bits &= (1 << width) - 1
    return (_REVERSED[bits & 255] << 8 | _REVERSED[bits >> 8]) >> (16 - width)


def _find_score(data: bytes) -> bytes | None:
    """Return the score among the files of the container, where each is a list of sectors; None without one."""
    at = _SECTOR
    while at + _SECTORS < len(data):
        if _number(data, at) == _FILE_ENTRY:
            name = data[at + _NAME : at + _NAME + 127].split(b"\0", 1)[0].decode("latin-1")
            sectors = _sectors(data, at + _SECTORS)
            if name.rpartition("/")[2].lower() == _SCORE:
                content = b"".join(data[sector * _SECTOR : (sector + 1) * _SECTOR] for sector in sectors)
                return content[: _number(data, at + _SIZE)]
            at = max([at, *(sector * _SECTOR for sector in sectors)])
        at += _SECTOR
    return None


def _sectors(data: bytes, at: int) -> list[int]:
    """Return the numbers of a file's sectors, each at most once, up to the zero that ends the list."""
    last = len(data) // _SECTOR
    sectors: dict[int, None] = {}
    while at + 4 <= len(data):
        sector = _number(data, at)
        if not 0 < sector <= last or sector in sectors:
            break
        sectors[sector] = None
        at += 4
    return list(sectors)


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
