"""Recording from a microphone: the devices, what they give, and the window's side of both."""

from desktop.jobs.recording.microphone import OpenInput, RecordingError, TakeBlock, open_microphone
from desktop.jobs.recording.recorder import Recorder
from desktop.jobs.recording.take import Take

__all__ = ["OpenInput", "Recorder", "RecordingError", "Take", "TakeBlock", "open_microphone"]
