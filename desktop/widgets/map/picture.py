"""The picture of the dots: larger than what is seen, so that it is only moved while one looks around."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from desktop.theme import colours
from desktop.widgets.map.camera import Camera
from desktop.widgets.map.colouring import to_number
from desktop.widgets.map.dots import draw_dots

_SPARE = 0.35


class Picture:
    """What was drawn last, and where from."""

    def __init__(self) -> None:
        self._image = QImage()
        self._taken: Camera | None = None

    def forget(self) -> None:
        """Have the dots drawn anew before they are shown."""
        self._taken = None

    def covers(self, camera: Camera) -> bool:
        """Return whether all that one looks at is in the picture."""
        taken = self._taken
        if taken is None or taken.scale != camera.scale:
            return False
        across, down = abs(taken.x - camera.x) * camera.scale, abs(taken.y - camera.y) * camera.scale
        return across <= (taken.width - camera.width) / 2 and down <= (taken.height - camera.height) / 2

    def take(
        self, camera: Camera, places: npt.NDArray[np.float32], inks: npt.NDArray[np.uint32], radius: float, ratio: float
    ) -> None:
        """Draw dots at places [n, 2] in colours [n], for a screen with `ratio` of its own pixels for one of ours."""
        spare = 1 + 2 * _SPARE
        # The scale goes by the size of what is seen, not by that of the picture.
        self._taken = camera.sized(camera.width * spare, camera.height * spare).with_scale_of(camera)
        size = round(self._taken.width * ratio), round(self._taken.height * ratio)
        pixels = self._taken.to_pixels(places) * np.float32(ratio)
        self._image = draw_dots(size, pixels, inks, radius * ratio, to_number(colours().surface))

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Show what one looks at."""
        if self._taken is not None:
            corner = QPointF((camera.width - self._taken.width) / 2, (camera.height - self._taken.height) / 2)
            shift = QPointF(self._taken.x - camera.x, self._taken.y - camera.y) * camera.scale
            painter.drawImage(QRectF(corner + shift, QSizeF(self._taken.width, self._taken.height)), self._image)
