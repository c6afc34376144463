"""Where one looks on the map, and how closely."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF

Floats = npt.NDArray[np.float32]

_MARGIN = 0.92
_CLOSEST = 120.0
_FARTHEST = 0.5


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at a place of the map (from -1 to 1) in the middle of a picture of some pixels, `zoom` 1 showing all."""

    width: float = 1.0
    height: float = 1.0
    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    span: tuple[float, float] = (1.0, 1.0)
    fixed: float = 0.0

    @property
    def scale(self) -> float:
        """Pixels for a unit of the map; `fixed` where that is given."""
        if self.fixed:
            return self.fixed
        across, down = (max(each, 0.05) for each in self.span)
        return self.zoom * _MARGIN / 2 * min(self.width / across, self.height / down)

    def sized(self, width: float, height: float) -> "Camera":
        """Return the same look in a picture of another size."""
        return replace(self, width=max(1.0, width), height=max(1.0, height))

    def with_scale_of(self, other: "Camera") -> "Camera":
        """Return this look at the scale of another."""
        return replace(self, fixed=other.scale)

    def fitted(self, places: Floats) -> "Camera":
        """Return a look at all places [n, 2]."""
        if not len(places):
            return replace(self, x=0.0, y=0.0, zoom=1.0, span=(1.0, 1.0))
        low, high = places.min(axis=0), places.max(axis=0)
        middle, half = ((low + high) / 2).tolist(), ((high - low) / 2).tolist()
        return replace(self, x=middle[0], y=middle[1], zoom=1.0, span=(half[0], half[1]))

    def moved(self, across: float, down: float) -> "Camera":
        """Return a look that is moved by pixels, as if the map were dragged."""
        return replace(self, x=self.x - across / self.scale, y=self.y - down / self.scale)

    def zoomed(self, factor: float, around: QPointF) -> "Camera":
        """Return a closer or wider look; what is at `around`, in pixels, stays where it is."""
        zoom = min(_CLOSEST, max(_FARTHEST, self.zoom * factor))
        x, y = self.to_map(around)
        closer = replace(self, zoom=zoom)
        return replace(
            closer,
            x=x - (around.x() - self.width / 2) / closer.scale,
            y=y - (around.y() - self.height / 2) / closer.scale,
        )

    def to_map(self, point: QPointF) -> tuple[float, float]:
        """Return the place on the map that is at a point of the picture."""
        return self.x + (point.x() - self.width / 2) / self.scale, self.y + (point.y() - self.height / 2) / self.scale

    def to_pixels(self, places: Floats) -> Floats:
        """Return where places [n, 2] are in the picture, in pixels [n, 2]."""
        middle = np.array([self.x, self.y], np.float32)
        shift = np.array([self.width / 2, self.height / 2], np.float32)
        return np.asarray((places - middle) * np.float32(self.scale) + shift, np.float32)
