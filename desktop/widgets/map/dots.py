"""Drawing very many dots at once, with soft edges, into a picture made of numbers."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Floats = npt.NDArray[np.float32]
Inks = npt.NDArray[np.uint32]


def draw_dots(size: tuple[int, int], pixels: Floats, inks: Inks, radius: float, background: int) -> QImage:
    """Return a picture of `size` (width, height) with a dot of `radius` at each of the pixels [n, 2].

    `inks` [n] are 0xRRGGBB, as is the background; the later dots lie upon the earlier ones.
    """
    width, height = size
    reach = int(np.ceil(radius)) + 1
    edge = 2 * reach
    stride = width + 2 * edge
    picture = np.full((height + 2 * edge) * stride, 0xFF000000 | background, np.uint32)
    whole = np.floor(pixels).astype(np.int32)
    seen = ((whole >= -reach) & (whole < np.array([width + reach, height + reach], np.int32))).all(axis=1)
    at = (whole[seen, 1] + edge).astype(np.intp) * stride + (whole[seen, 0] + edge)
    inks = inks[seen]
    shades: dict[float, Inks] = {}
    # From the rim inwards: where dots lie close, the full colour of one stands upon the soft edge of another.
    for offset, share in _stamp(radius, stride):
        if share not in shades:
            shades[share] = to_faint(inks, background, share) | np.uint32(0xFF000000)
        picture[at + offset] = shades[share]
    rows = np.ascontiguousarray(picture.reshape(-1, stride)[edge : edge + height, edge : edge + width])
    return QImage(rows.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _stamp(radius: float, stride: int) -> list[tuple[int, float]]:
    """Return the pixels of a dot as offsets, each with how much of it the dot covers, the least first."""
    edge = int(np.ceil(radius))
    found = []
    for down in range(-edge, edge + 1):
        for across in range(-edge, edge + 1):
            share = round(float(np.clip(radius + 0.5 - np.hypot(across, down), 0, 1)), 2)
            if share > 0.05:
                found.append((down * stride + across, share))
    return sorted(found, key=lambda each: (each[1], each[0]))


def to_faint(inks: Inks, background: int, share: float) -> Inks:
    """Return colours [n] of which so much shows on a background; all are 0xRRGGBB."""
    if share >= 1:
        return inks
    over = np.uint32(round(256 * share))
    rest = 256 - int(over)
    red_blue = ((inks & 0xFF00FF) * over + np.uint32((background & 0xFF00FF) * rest)) >> 8
    green = ((inks & 0x00FF00) * over + np.uint32((background & 0x00FF00) * rest)) >> 8
    return np.asarray((red_blue & 0xFF00FF) | (green & 0x00FF00), np.uint32)
