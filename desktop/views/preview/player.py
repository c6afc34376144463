"""What plays the chosen piece: its sound is made a moment after it was chosen, or at once while another one plays."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.error_report import report_of
from desktop.jobs.playback import Playback
from desktop.jobs.previewing import Previewing
from desktop.translation import to_minutes
from desktop.widgets.player import PlayerBar
from engine.modality import Modality
from engine.preview.requests import PieceRequest, Sound

_SOUND_MILLISECONDS = 300
_AS_LONG = 0.95


class Player(QObject):
    """Stands between the bar that the user plays by, the sounds that are made, and what plays them."""

    told = Signal(str)
    ready = Signal(object)
    moved = Signal(float)

    def __init__(self, bar: PlayerBar, previewing: Previewing, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._previewing = previewing
        self._playback = playback
        self._request: PieceRequest | None = None
        self._next: PieceRequest | None = None
        self._sound: Sound | None = None
        self._speed = 1.0
        self._play_when_ready = False
        self._off = ""
        self._passage: tuple[float, float] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOUND_MILLISECONDS)
        self._connect()

    @property
    def sound(self) -> Sound | None:
        """The sound of the chosen piece, once it is made."""
        return self._sound

    @property
    def seconds(self) -> float:
        """Where in the sound the listener is."""
        return self._playback.seconds

    def choose(self, request: PieceRequest | None) -> None:
        """Have another piece ready to play, or none; where one plays, the other plays on."""
        plays = self._playback.playing and request is not None and not self._off
        self._request, self._sound, self._next, self._passage = request, None, None, None
        self._speed = 1.0
        self._play_when_ready = plays
        self._soon.stop()
        kind = None if request is None else request.modality
        self._bar.clear(playable=request is not None and not self._off, kind=kind)
        if not plays:
            self._playback.unload()
        if plays:
            self._bar.show_playing(playing=True)
            self._make()
        elif request is not None:
            self._soon.start()

    def expect(self, request: PieceRequest | None) -> None:
        """Have this piece's sound made too, since it may be chosen next."""
        self._next = request
        if self._sound is not None and request is not None:
            self._previewing.expect(request)

    def toggle(self) -> None:
        """Play the piece as soon as its sound is there, or pause."""
        if self._request is None or self._off:
            return
        if self._playback.playing:
            self._playback.pause()
        elif self._sound is not None:
            self._playback.play()
        else:
            self._play_when_ready = True
            self._soon.stop()
            self._make()

    def stop(self) -> None:
        """Play no more, and go back to the start."""
        self._play_when_ready = False
        self._playback.stop()

    def seek(self, seconds: float) -> None:
        """Go to a place in the sound."""
        if self._sound is not None:
            self._playback.seek_seconds(seconds)

    def show_passage(self, begin: float, end: float) -> None:
        """Show a stretch (seconds of the piece as it is written) as the one that matters."""
        self._passage = (begin, end)
        if self._sound is not None:
            self._bar.timeline.show_passage((begin / self._sound.speed, end / self._sound.speed))

    def play_passage(self) -> None:
        """Play the stretch that matters, again and again."""
        if self._sound is None or self._passage is None:
            return
        begin, end = (seconds / self._sound.speed for seconds in self._passage)
        self._bar.timeline.mark((begin, end))
        self._playback.seek_seconds(begin)
        self._playback.play()

    def _make(self) -> None:
        if self._request is not None:
            self._previewing.sound(self._request, self._speed)

    def _take(self, sound: Sound) -> None:
        if self._request is None:
            return
        before, self._sound = self._sound, sound
        region = self._bar.timeline.region
        self._bar.show_sound(sound, self._request.modality, playable=not self._off)
        # Faster or slower, it goes on at the same note.
        ratio = before.speed / sound.speed if before is not None else 0.0
        self._playback.load(sound, play_on=True, seconds=self._playback.seconds * ratio if before is not None else 0.0)
        if before is not None:
            self._playback.silence(self._bar.parts.quiet)
            if region is not None:
                self._bar.timeline.mark((region[0] * ratio, region[1] * ratio))
        self._playback.loop(self._bar.region)
        if self._passage is not None:
            self.show_passage(*self._passage)
        if before is None and (sentence := self._remark(sound, self._request)):
            self.told.emit(sentence)
        if self._play_when_ready:
            self._play_when_ready = False
            self._playback.play()
        self._bar.show_playing(playing=self._playback.playing)
        self.ready.emit(sound)
        if self._next is not None:
            self._previewing.expect(self._next)

    def _remark(self, sound: Sound, piece: PieceRequest) -> str:
        """Return why what is played takes another time than the piece is said to take; empty where it does not."""
        remarks = []
        if sound.length > sound.seconds + 1:
            minutes = round(sound.seconds / 60)
            remarks.append(self.tr("Only the first %Ln minutes can be played here.", "", minutes))
        played = sound.length * sound.speed
        if piece.modality is Modality.SCORE and piece.length is not None and played < _AS_LONG * piece.length:
            sentence = self.tr("Not all of its repeats are played here: {played} instead of {whole}.")
            remarks.append(sentence.format(played=to_minutes(played), whole=to_minutes(piece.length)))
        return " ".join(remarks)

    def _fail(self, error: Exception) -> None:
        self._play_when_ready = False
        self._playback.unload()
        self._bar.clear(playable=False)
        self.told.emit(report_of(error).sentence)

    def _turn_off(self, error: Exception) -> None:
        """Say once why nothing can be played here; everything else goes on."""
        sentence = report_of(error).sentence
        if not self._off:
            self._off = sentence
            self.told.emit(sentence)
        self._bar.disable(sentence)

    def _change_speed(self, speed: float) -> None:
        self._speed = speed
        if self._sound is not None and self._sound.speed != speed:
            self._make()

    def _follow(self, position: float) -> None:
        if self._sound is not None and self._playback.sound is self._sound:
            self._bar.show_position(position)
            self.moved.emit(self._playback.seconds)

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 (a signal's argument)
        self._bar.show_playing(playing=playing or self._play_when_ready)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._make)
        self._previewing.sounded.connect(self._take)
        self._previewing.sounding_failed.connect(self._fail)
        self._playback.changed.connect(self._show_playing)
        self._playback.moved.connect(self._follow)
        self._playback.unavailable.connect(self._turn_off)
        self._playback.lost.connect(lambda error: self.told.emit(report_of(error).sentence))
        bar = self._bar
        bar.play_wanted.connect(self.toggle)
        bar.stop_wanted.connect(self.stop)
        bar.seek_wanted.connect(self._playback.seek)
        bar.volume_wanted.connect(self._playback.set_volume)
        bar.speed_wanted.connect(self._change_speed)
        bar.silence_wanted.connect(self._playback.silence)
        bar.loop_wanted.connect(self._playback.loop)
