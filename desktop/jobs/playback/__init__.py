"""Playing sounds: what is mixed in the device's thread, the devices, and the window's side of both."""

from desktop.jobs.playback.device import Fill, OpenStream, PlaybackError, Stream, open_device
from desktop.jobs.playback.mixer import Mixer, Source, open_source
from desktop.jobs.playback.player import Playback

__all__ = [
    "Fill",
    "Mixer",
    "OpenStream",
    "Playback",
    "PlaybackError",
    "Source",
    "Stream",
    "open_device",
    "open_source",
]
