"""Playing: a time line with a waveform or a piano roll, and the controls under it."""

from desktop.widgets.player.player_bar import PlayerBar
from desktop.widgets.player.timeline import Timeline

__all__ = ["PlayerBar", "Timeline"]
