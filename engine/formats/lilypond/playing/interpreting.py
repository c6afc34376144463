"""LilyPond music played through: which notes sound when, on which staff, in which voice."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any

from engine.errors import UnreadableFileError
from engine.formats.lilypond.parsing.chords import semitones
from engine.formats.lilypond.playing.octaves import Interval, Octave, Place, Sounding, chord_pitches
from engine.formats.lilypond.playing.played import Event, Played, StaffMusic
from engine.formats.lilypond.playing.singing import sing
from engine.formats.lilypond.tree import (
    ChordSymbol,
    Filtered,
    Grace,
    InContext,
    Lyrics,
    Music,
    Note,
    Octaves,
    Pitch,
    Repeat,
    Scaled,
    Sequential,
    Sign,
    Simultaneous,
    Sung,
    Tagged,
    Transposed,
)

_MOST_STEPS = 400_000
_MOST_REPEATS = 1_000
_GROUPS = frozenset(("PianoStaff", "GrandStaff"))
_STAVES = frozenset((
    "Staff", "RhythmicStaff", "DrumStaff", "TabStaff", "VaticanaStaff", "MensuralStaff", "GregorianTranscriptionStaff",
    "PetrucciStaff", "KievanStaff",
))  # fmt: skip
_VOICES = frozenset((
    "Voice", "CueVoice", "DrumVoice", "TabVoice", "NullVoice", "VaticanaVoice", "MensuralVoice", "PetrucciVoice",
    "GregorianTranscriptionVoice", "KievanVoice",
))  # fmt: skip
_SILENT = frozenset(("Devnull", "FiguredBass", "NullVoice", "FretBoards"))


@dataclass(slots=True)
class _Context:
    """Where music is being put."""

    staff: StaffMusic | None = None
    voice: str = ""
    group: str = ""
    octave: Octave = field(default_factory=lambda: Octave("absolute"))
    intervals: tuple[Interval, ...] = ()
    scale: Fraction = Fraction(1)
    ratio: tuple[int, int] = (1, 1)
    tuplet: int = 0
    grace: bool = False
    slash: bool = False
    muted: bool = False
    names: bool = False
    keep: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()


def play(music: Music) -> Played:
    """Play music through. Raises UnreadableFileError where it is too much."""
    player = _Player()
    player.played.end = player.walk(music, Fraction(0), _Context())
    player.sing()
    player.sound_names()
    return player.played


class _Player:
    def __init__(self) -> None:
        self.played = Played()
        self._steps = 0
        self._tuplets = 0
        self._unnamed = 0
        self._named = StaffMusic("Staff", "", "")
        self._expected: set[str] = set()
        self._lyrics: list[tuple[Lyrics, str, list[Event]]] = []
        self._walks: dict[type, Callable[[Any, Fraction, _Context], Fraction]] = {
            Note: self._note, Sequential: self._sequential, Simultaneous: self._simultaneous, Octaves: self._octaves,
            Scaled: self._scaled, Repeat: self._repeat, Grace: self._grace, Transposed: self._transposed,
            Tagged: self._tagged, Filtered: self._filtered, InContext: self._in_context, Sign: self._sign,
            Lyrics: self._verse, Sung: self._sung, ChordSymbol: self._chord_symbol,
        }  # fmt: skip

    def walk(self, music: Music, now: Fraction, context: _Context) -> Fraction:
        """Put music that begins now, and return when it ends."""
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise UnreadableFileError("The LilyPond file holds more music than can be read.")
        return self._walks[type(music)](music, now, context)

    def sing(self) -> None:
        """Give every verse to the notes of its voice."""
        verses: dict[str, int] = {}
        for lyrics, voice, own in self._lyrics:
            events = own or [event for staff in self.played.staves for event in staff.events if event.voice == voice]
            if events:
                name = events[0].voice
                verses[name] = verses.get(name, 0) + 1
                sing(lyrics.syllables, events, verses[name])

    def sound_names(self) -> None:
        """Let chords that are only named sound where nothing else does."""
        if not any(event.pitches for staff in self.played.staves for event in staff.events):
            self.played.staves.append(self._named)

    def _note(self, note: Note, now: Fraction, context: _Context) -> Fraction:
        length = note.duration.length * context.scale
        pitches = chord_pitches(note, context.octave, context.intervals)
        if length < 0 or now + length > 200_000:
            raise UnreadableFileError("The LilyPond file holds a note of impossible length.")
        if length and not context.muted and note.rest != "s" and not (context.names and not pitches):
            staff = self._staff(context)
            staff.events.append(
                Event(now, Fraction(0) if context.grace else length, pitches, note, context.voice, context.ratio,
                      context.tuplet, context.grace, context.slash)
            )  # fmt: skip
        elif note.posts and note.rest == "s" and context.staff is not None:
            texts = [post for post in note.posts if post.kind in {"text", "dynamic"}]
            context.staff.signs += [(now, Sign(f"post-{post.kind}", (post.text, post.above))) for post in texts]
        return now if context.grace else now + length

    def _staff(self, context: _Context) -> StaffMusic:
        if context.staff is None:
            context.staff = self._new_staff("Staff", "", context.group)
        return context.staff

    def _new_staff(self, kind: str, name: str, group: str) -> StaffMusic:
        staff = StaffMusic(kind, name, group)
        self.played.staves.append(staff)
        return staff

    def _sequential(self, music: Sequential, now: Fraction, context: _Context) -> Fraction:
        for item in music.items:
            now = self.walk(item, now, context)
        return now

    def _simultaneous(self, music: Simultaneous, now: Fraction, context: _Context) -> Fraction:
        end = now
        for number, item in enumerate(music.items):
            inner = replace(context)
            if music.voices and number:
                self._staff(context)
                inner.staff = context.staff
                inner.voice = f"{context.voice}\\{number + 1}"
            end = max(end, self.walk(item, now, inner))
        return end

    def _octaves(self, music: Octaves, now: Fraction, context: _Context) -> Fraction:
        held, context.octave = context.octave, Octave.of(music.kind, music.start)
        now = self.walk(music.music, now, context)
        context.octave = held
        return now

    def _scaled(self, music: Scaled, now: Fraction, context: _Context) -> Fraction:
        held = (context.scale, context.ratio, context.tuplet)
        context.scale *= Fraction(music.normal, music.actual)
        if music.tuplet:
            ratio = Fraction(context.ratio[0] * music.actual, context.ratio[1] * music.normal)
            nested = context.ratio != (1, 1)
            context.ratio = (ratio.numerator, ratio.denominator) if nested else (music.actual, music.normal)
            self._tuplets += 1
            context.tuplet = self._tuplets
        now = self.walk(music.music, now, context)
        context.scale, context.ratio, context.tuplet = held
        return now

    def _grace(self, music: Grace, now: Fraction, context: _Context) -> Fraction:
        held = (context.grace, context.slash)
        context.grace, context.slash = True, music.slash
        self.walk(music.music, now, context)
        context.grace, context.slash = held
        return now

    def _transposed(self, music: Transposed, now: Fraction, context: _Context) -> Fraction:
        held = (context.octave, context.intervals)
        interval = Interval.between(music.origin, music.target)
        context.octave, context.intervals = Octave("absolute"), (interval, *context.intervals)
        now = self.walk(music.music, now, context)
        context.octave, context.intervals = held
        return now

    def _tagged(self, music: Tagged, now: Fraction, context: _Context) -> Fraction:
        if music.tags & context.remove or (context.keep and not music.tags & context.keep):
            return now
        return self.walk(music.music, now, context)

    def _filtered(self, music: Filtered, now: Fraction, context: _Context) -> Fraction:
        held = (context.keep, context.remove)
        if music.keep:
            context.keep |= music.tags
        else:
            context.remove |= music.tags
        now = self.walk(music.music, now, context)
        context.keep, context.remove = held
        return now

    def _repeat(self, music: Repeat, now: Fraction, context: _Context) -> Fraction:
        if music.kind == "alternative":
            return self._alternatives(music.alternatives, 2, now)(context)
        if music.kind in {"volta", "segno"}:
            return self._volta(music, now, context)
        return self._unfold(music, now, context)

    def _unfold(self, music: Repeat, now: Fraction, context: _Context) -> Fraction:
        """Play what is repeated each time with the same pitches, each relative to what stands before it in the text."""
        before = context.octave.place()
        ends: dict[int, Place] = {}
        for number in range(min(music.count, _MOST_REPEATS)):
            context.octave.go_to(before)
            now = self.walk(music.music, now, context)
            if music.alternatives:
                chosen = max(0, number - (music.count - len(music.alternatives)))
                context.octave.go_to(ends.get(chosen - 1, context.octave.place()))
                now = self.walk(music.alternatives[min(chosen, len(music.alternatives) - 1)], now, context)
                ends.setdefault(chosen, context.octave.place())
        return now

    def _volta(self, music: Repeat, now: Fraction, context: _Context) -> Fraction:
        self._mark(now, "repeat", "forward")
        body = music.music
        alternatives = music.alternatives
        if not alternatives and isinstance(body, Sequential) and body.items:
            last = body.items[-1]
            if isinstance(last, Repeat) and last.kind == "alternative":
                body, alternatives = Sequential(body.items[:-1]), last.alternatives
        now = self.walk(body, now, context)
        if not alternatives:
            self._mark(now, "repeat", "backward")
            return now
        return self._alternatives(alternatives, music.count, now)(context)

    def _alternatives(self, items: list[Music], count: int, now: Fraction) -> Callable[[_Context], Fraction]:
        def walk(context: _Context) -> Fraction:
            time = now
            first = 1
            for number, item in enumerate(items):
                last = max(first, count - len(items) + 1) if number == 0 else first
                numbers = ", ".join(map(str, range(first, min(last, first + 20) + 1)))
                self._mark(time, "ending-start", numbers)
                time = self.walk(item, time, context)
                is_last = number == len(items) - 1
                self._mark(time, "ending-stop", numbers)
                if not is_last or len(items) == 1:
                    self._mark(time, "repeat", "backward")
                first = last + 1
            return time

        return walk

    def _mark(self, now: Fraction, kind: str, text: str) -> None:
        sign = (now, Sign(kind, (text,)))
        if sign not in self.played.signs[-40:]:
            self.played.signs.append(sign)

    def _in_context(self, music: InContext, now: Fraction, context: _Context) -> Fraction:
        inner = replace(context)
        kind = music.kind
        if kind in _SILENT:
            inner.muted = True
        elif kind == "ChordNames":
            inner.names = True
        elif kind in _GROUPS:
            self._unnamed += 1
            inner.group = f"{kind}{self._unnamed}"
            inner.staff = None
            self.played.groups[inner.group] = music.settings
        elif kind in _STAVES:
            found = self._find_staff(music.name) if not music.new or music.name in self._expected else None
            self._expected.discard(music.name)
            inner.staff = found or self._new_staff(kind, music.name, context.group)
            inner.voice = ""
            inner.staff.settings |= music.settings
        elif kind in _VOICES:
            inner.voice = self._voice_name(music, context)
        elif kind == "Lyrics" and isinstance(music.music, Lyrics) and not music.music.voice:
            self._lyrics.append((music.music, music.settings.get("associatedVoice", context.voice), []))
            return now
        elif kind not in {"Lyrics", "Score", "Timing"} and "Staff" in kind:
            inner.staff = None
        end = self.walk(music.music, now, inner)
        if kind in _VOICES and context.staff is None and inner.staff is not None:
            context.staff = inner.staff
        return end

    def _voice_name(self, music: InContext, context: _Context) -> str:
        if music.name:
            return music.name
        if not music.new:
            return context.voice
        self._unnamed += 1
        return f"{context.voice}#{self._unnamed}"

    def _find_staff(self, name: str) -> StaffMusic | None:
        return next((staff for staff in self.played.staves if name and staff.name == name), None)

    def _sign(self, sign: Sign, now: Fraction, context: _Context) -> Fraction:
        if sign.kind == "change":
            self._change_staff(str(sign.values[1]), context)
            return now
        if sign.kind == "octave":
            start = sign.values[0] if sign.values else None
            context.octave.restart(start if isinstance(start, Pitch) else None)
            return now
        if sign.kind == "set":
            self._set(sign, context)
            return now
        if sign.kind == "transposition":
            self._staff(context).signs.append((now, sign))
        elif sign.kind in {"key", "clef"} and context.staff is not None:
            context.staff.signs.append((now, self._moved(sign, context)))
        elif sign.kind != "voice":
            moved = self._moved(sign, context)
            if (now, moved) not in self.played.signs[-40:]:
                self.played.signs.append((now, moved))
        return now

    def _change_staff(self, name: str, context: _Context) -> None:
        """Go on in the staff of that name, which may be yet to come."""
        found = self._find_staff(name)
        if found is None and name:
            self._expected.add(name)
            found = self._new_staff("Staff", name, context.group)
        context.staff = found or context.staff

    def _moved(self, sign: Sign, context: _Context) -> Sign:
        """Return a key as it is after transposition."""
        if sign.kind != "key" or not isinstance(sign.values[0], Pitch):
            return sign
        pitch = sign.values[0]
        sounding = Sounding(pitch.step, pitch.alter, 4)
        for interval in context.intervals:
            sounding = interval.move(sounding)
        return Sign("key", (Pitch(sounding.step, sounding.alter), sign.values[1]))

    def _set(self, sign: Sign, context: _Context) -> None:
        path, text = str(sign.values[0]), str(sign.values[1])
        kind, _, name = path.rpartition(".")
        if kind in _GROUPS and context.group:
            self.played.groups[context.group].setdefault(name, text)
        elif name in {"instrumentName", "shortInstrumentName", "midiInstrument"}:
            self._staff(context).settings.setdefault(name, text)

    def _verse(self, lyrics: Lyrics, now: Fraction, context: _Context) -> Fraction:
        self._lyrics.append((lyrics, lyrics.voice or context.voice, []))
        return now

    def _sung(self, music: Sung, now: Fraction, context: _Context) -> Fraction:
        before = {id(staff): len(staff.events) for staff in self.played.staves}
        end = self.walk(music.music, now, context)
        for staff in self.played.staves:
            own = staff.events[before.get(id(staff), 0) :]
            own = [event for event in own if event.voice == own[0].voice]
            if own:
                self._lyrics += [(verse, "", own) for verse in music.verses]
                break
        return end

    def _chord_symbol(self, chord: ChordSymbol, now: Fraction, context: _Context) -> Fraction:
        length = chord.duration.length * context.scale
        root = Sounding(chord.root.step, chord.root.alter, 4 + chord.root.marks)
        bass = None if chord.bass is None else Sounding(chord.bass.step, chord.bass.alter, 3 + chord.bass.marks)
        for interval in context.intervals:
            root = interval.move(root)
            bass = None if bass is None else interval.move(bass)
        steps = [Interval(degree, semitones(degree, alter)).move(root) for degree, alter in chord.steps]
        pitches = (*([bass] if bass else []), *steps)
        event = Event(now, length, pitches, Note((), chord.duration), context.voice, context.ratio)
        if context.names:
            self.played.chords.append((now, chord, root, bass))
            self._named.events.append(event)
        elif not context.muted:
            self._staff(context).events.append(event)
        return now + length
