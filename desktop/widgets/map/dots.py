"""Drawing very many dots at once, with soft edges, into a picture made of numbers."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Floats = npt.NDArray[np.float32]
Inks = npt.NDArray[np.uint32]

_FAINT = 0.28


def draw_dots(
    size: tuple[int, int],
    pixels: Floats,
    colours: Inks,
    radius: float,
    background: int,
    faint: npt.NDArray[np.bool_] | None = None,
) -> QImage:
    """Return a picture of `size` (width, height) with a dot of `radius` at each of the pixels [n, 2].

    `colours` [n] are 0xRRGGBB, as is the background; the later dots lie upon the earlier ones. Those that are `faint`
    [n] let the background through.
    """
    width, height = size
    reach = int(np.ceil(radius)) + 1
    edge = 2 * reach
    stride = width + 2 * edge
    picture = np.full((height + 2 * edge) * stride, 0xFF000000 | background, np.uint32)
    whole = np.floor(pixels).astype(np.int64)
    seen = ((whole >= -reach) & (whole < np.array([width + reach, height + reach]))).all(axis=1)
    at = (whole[seen, 1] + edge) * stride + whole[seen, 0] + edge
    ink = colours[seen]
    if faint is not None:
        ink = np.where(faint[seen], _mix(ink, np.uint32(background), _FAINT), ink)
    # From the rim inwards: where dots lie close, the full colour of one stands upon the soft edge of another.
    for offset, share in _stamp(radius, stride):
        places = at + offset
        colour = ink if share >= 1 else _mix(ink, picture[places], share)
        picture[places] = colour | np.uint32(0xFF000000)
    rows = np.ascontiguousarray(picture.reshape(-1, stride)[edge : edge + height, edge : edge + width])
    return QImage(rows.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _stamp(radius: float, stride: int) -> list[tuple[int, float]]:
    """Return the pixels of a dot as offsets, each with how much of it the dot covers, the least first."""
    edge = int(np.ceil(radius))
    found = []
    for down in range(-edge, edge + 1):
        for across in range(-edge, edge + 1):
            share = float(np.clip(radius + 0.5 - np.hypot(across, down), 0, 1))
            if share > 0.05:
                found.append((down * stride + across, share))
    return sorted(found, key=lambda each: (each[1], each[0]))


def _mix(colours: Inks, under: Inks | np.uint32, share: float) -> Inks:
    """Return colours over others, of which so much shows; all are 0xRRGGBB."""
    over = np.uint32(round(256 * share))
    rest = np.uint32(256) - over
    red_blue = ((colours & 0xFF00FF) * over + (under & np.uint32(0xFF00FF)) * rest) >> 8
    green = ((colours & 0x00FF00) * over + (under & np.uint32(0x00FF00)) * rest) >> 8
    return np.asarray((red_blue & 0xFF00FF) | (green & 0x00FF00), np.uint32)
