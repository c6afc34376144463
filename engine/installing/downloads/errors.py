"""What a download ends with when it fails; it loads nothing, since a window receives these from another process."""

from engine.errors import EngineError


class DownloadError(EngineError):
    """Something cannot be fetched, or what came is not what was published."""


class ConsentError(EngineError):
    """A licence has not been accepted."""
