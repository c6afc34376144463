"""Playing one sound at a time: the window says what, the device's thread mixes it, a lane opens the device."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.lane import Lane
from desktop.jobs.playback.device import OpenStream, PlaybackError, Stream, open_device
from desktop.jobs.playback.mixer import Floats, Mixer, open_source
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import EngineError
from engine.preview.requests import Sound

_POLL_MILLISECONDS = 30
_FADE_PATIENCE = 0.3
_STALL_SECONDS = 2.0
_CHANNELS = 2


class SoundGoneError(EngineError):
    """The samples that were to be played are not there any more; others can be."""


class Playback(QObject):
    """Plays one sound at a time; opening and closing the device happens in a lane of its own."""

    changed = Signal(bool)
    moved = Signal(float)
    unavailable = Signal(object)
    lost = Signal(object)

    def __init__(self, open_stream: OpenStream = open_device, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_stream = open_stream
        self._lane = Lane("playback", self)
        self._mixer = Mixer()
        self._sound: Sound | None = None
        self._opened: Sound | None = None
        self._stream: Stream | None = None
        self._rate = 0
        self._playing = False
        self._begun = False
        self._wanted = 0.0
        self._volume = 1.0
        self._silenced: frozenset[int] = frozenset()
        self._region: tuple[float, float] | None = None
        self._timer = QTimer(self, interval=_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @property
    def playing(self) -> bool:
        """Whether a sound is being played."""
        return self._playing

    @property
    def loaded(self) -> bool:
        """Whether there is a sound to play."""
        return self._sound is not None

    @property
    def sound(self) -> Sound | None:
        """The sound that is played next, or now."""
        return self._sound

    @property
    def seconds(self) -> float:
        """Where in the sound the listener is, as late as the device is."""
        if self._sound is None:
            return 0.0
        return self._mixer.position() if self._opened is self._sound and self._begun else self._wanted

    def load(self, sound: Sound, *, play_on: bool = False, seconds: float = 0.0) -> None:
        """Take another sound in place of the present one, from a place in it.

        With `play_on`, what plays goes over into the other without a gap; otherwise it stops.
        """
        goes_on = play_on and self._playing
        if not goes_on:
            self.pause()
        self._sound = sound
        self._begun = False
        self._wanted = seconds
        self._region = None
        self._silenced = frozenset()
        self._lane.run(lambda: self._put(sound, self._shares(sound)), _ignore, self._cannot_play)
        self.moved.emit(self._fraction())

    def unload(self) -> None:
        """Have nothing to play."""
        self.stop()
        self._sound = None
        self._silenced = frozenset()

    def play(self) -> None:
        """Play on from the position, from the start if it is at the end."""
        if self._sound is None or self._playing:
            return
        sound = self._sound
        if self._begun and self.seconds >= sound.seconds - 0.01:
            self.seek(0.0)
        self._set_playing(playing=True)
        self._lane.run(lambda: self._start(sound), _ignore, self._cannot_play)

    def pause(self) -> None:
        """Rest at the position."""
        if self._playing:
            self._set_playing(playing=False)
            self._mixer.hold()
            self._lane.run(self._close_stream, _ignore, self._cannot_play)

    def stop(self) -> None:
        """Rest, and go back to the start."""
        self.pause()
        self.seek(0.0)

    def seek(self, position: float) -> None:
        """Go to a position, 0 … 1."""
        if self._sound is not None:
            self.seek_seconds(min(1.0, max(0.0, position)) * self._sound.seconds)

    def seek_seconds(self, seconds: float) -> None:
        """Go to a place in the sound."""
        self._wanted = max(0.0, seconds)
        if self._begun:
            self._mixer.seek(self._wanted)
        self.moved.emit(self._fraction())

    def set_volume(self, volume: float) -> None:
        """Play everything at 0 … 1 of its loudness."""
        self._volume = min(1.0, max(0.0, volume))
        self._hear()

    def silence(self, stems: Collection[int]) -> None:
        """Have these stems of the sound not be heard, and all others."""
        self._silenced = frozenset(stems)
        self._hear()

    def loop(self, region: tuple[float, float] | None) -> None:
        """Play a stretch of the sound (seconds) again and again, or go on to its end."""
        self._region = region
        if self._begun:
            self._mixer.loop(region)

    def close(self) -> Lane:
        """Stop and give the device back; return the lane to wait for."""
        self._set_playing(playing=False)
        self._mixer.hold()
        self._lane.close(self._close_stream)
        return self._lane

    def _shares(self, sound: Sound) -> Floats:
        return np.array([number not in self._silenced for number in range(len(sound.stems))], np.float32)

    def _hear(self) -> None:
        if self._begun and self._sound is not None:
            self._mixer.hear(self._shares(self._sound), self._volume)

    def _put(self, sound: Sound, shares: Floats) -> None:
        """In the lane: have the mixer play a sound from now on."""
        try:
            source = open_source(sound)
        except (OSError, ValueError) as error:
            raise SoundGoneError(
                QT_TRANSLATE_NOOP("Errors", "The sound cannot be read any more: choose the piece again.")
            ) from error
        if sound is not self._sound:
            return
        if self._stream is not None and source.rate != self._rate:
            self._mixer.hold()
            self._close_stream()
        self._mixer.switch(source, shares, self._wanted)
        self._opened, self._begun = sound, True
        self._mixer.hear(self._shares(sound), self._volume)
        self._mixer.loop(self._region)
        if self._playing and self._stream is None:
            self._open(source.rate)

    def _start(self, sound: Sound) -> None:
        """In the lane: open the device."""
        if sound is self._sound and self._playing and self._stream is None and self._opened is sound:
            self._open(sound.rate)

    def _open(self, rate: int) -> None:
        self._rate = rate
        self._stream = self._open_stream(rate, _CHANNELS, self._mixer.fill)
        self._mixer.begin()
        self._stream.start()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            self._mixer.wait_for_silence(_FADE_PATIENCE)
            stream.stop()
            stream.close()

    def _set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit(playing)

    def _fraction(self) -> float:
        whole = self._sound.seconds if self._sound is not None else 0.0
        return min(1.0, self.seconds / whole) if whole > 0 else 0.0

    def _look(self) -> None:
        self.moved.emit(self._fraction())
        if not self._begun:
            return
        if self._mixer.ended():
            self.pause()
        elif self._mixer.stalled(_STALL_SECONDS):
            self._mixer.wait_for_silence(0.0)
            self.pause()
            self.lost.emit(
                PlaybackError(
                    QT_TRANSLATE_NOOP("Errors", "The audio device is gone: press Play to go on with another one.")
                )
            )

    def _cannot_play(self, error: Exception) -> None:
        self._set_playing(playing=False)
        (self.lost if isinstance(error, SoundGoneError) else self.unavailable).emit(error)


def _ignore(_result: object) -> None:
    """Take the answer of an order that has none."""
