"""Our MIDI reader gives mido's text, reads damaged files as far as they go, and finds the facts."""

import io
import struct
from typing import Any

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import UnreadableFileError
from engine.formats.content import Facts, PartFacts
from engine.formats.midi import read_midi, read_mtf
from engine.modality import Modality

DROPPED = {"text", "copyright", "track_name", "instrument_name", "lyrics", "marker", "cue_marker", "device_name"}


def to_bytes(*tracks: list[mido.Message | mido.MetaMessage], ticks_per_beat: int = 480, layout: int = 1) -> bytes:
    file = mido.MidiFile(type=layout, ticks_per_beat=ticks_per_beat, charset="utf-8")
    file.tracks.extend(mido.MidiTrack(track) for track in tracks)
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def text_by_mido(data: bytes) -> str:
    """Return what the reference's conversion gives, written with mido itself."""
    file = mido.MidiFile(file=io.BytesIO(data))
    kept = [message.dict() for message in file.merged_track if message.type not in DROPPED]
    return "\n".join(
        [f"ticks_per_beat {file.ticks_per_beat}", *(" ".join(map(str, values.values())) for values in kept)]
    )


def facts_of(data: bytes) -> Facts:
    return read_midi(io.BytesIO(data)).facts


def note(time: int = 0, *, channel: int = 0, on: bool = True) -> mido.Message:
    return mido.Message("note_on" if on else "note_off", channel=channel, note=60, velocity=64, time=time)


def meta(kind: str, time: int = 0, **values: Any) -> mido.MetaMessage:
    return mido.MetaMessage(kind, time=time, **values)


bytes7 = st.integers(0, 127)
channels = st.integers(0, 15)
times = st.one_of(st.integers(0, 200), st.integers(0, 2**27))
messages = st.one_of(
    st.builds(mido.Message, st.just("note_on"), channel=channels, note=bytes7, velocity=bytes7, time=times),
    st.builds(mido.Message, st.just("note_off"), channel=channels, note=bytes7, velocity=bytes7, time=times),
    st.builds(mido.Message, st.just("polytouch"), channel=channels, note=bytes7, value=bytes7, time=times),
    st.builds(mido.Message, st.just("control_change"), channel=channels, control=bytes7, value=bytes7, time=times),
    st.builds(mido.Message, st.just("program_change"), channel=channels, program=bytes7, time=times),
    st.builds(mido.Message, st.just("aftertouch"), channel=channels, value=bytes7, time=times),
    st.builds(mido.Message, st.just("pitchwheel"), channel=channels, pitch=st.integers(-8192, 8191), time=times),
    st.builds(mido.Message, st.just("sysex"), data=st.lists(bytes7, max_size=5), time=times),
    st.builds(mido.MetaMessage, st.just("text"), text=st.text("abc", max_size=9), time=times),
    st.builds(mido.MetaMessage, st.just("track_name"), name=st.text("abc", max_size=9), time=times),
    st.builds(mido.MetaMessage, st.just("lyrics"), text=st.text("abc", max_size=9), time=times),
    st.builds(mido.MetaMessage, st.just("set_tempo"), tempo=st.integers(0, 2**24 - 1), time=times),
    st.builds(mido.MetaMessage, st.just("key_signature"), key=st.sampled_from(["C", "Abm", "F#", "Gm"]), time=times),
    st.builds(mido.MetaMessage, st.just("time_signature"), numerator=bytes7, denominator=st.just(8), time=times),
    st.builds(mido.MetaMessage, st.just("smpte_offset"), frame_rate=st.just(29.97), hours=st.just(3), time=times),
    st.builds(mido.MetaMessage, st.just("sequence_number"), number=st.integers(0, 65535), time=times),
    st.builds(mido.MetaMessage, st.just("channel_prefix"), channel=channels, time=times),
    st.builds(mido.MetaMessage, st.just("midi_port"), port=channels, time=times),
    st.builds(
        mido.MetaMessage, st.just("sequencer_specific"), data=st.lists(bytes7, max_size=4).map(tuple), time=times
    ),
    st.builds(mido.UnknownMetaMessage, st.just(0x4B), data=st.lists(bytes7, max_size=4), time=times),
)
tracks_of_messages = st.lists(st.lists(messages, max_size=12), min_size=1, max_size=4)


@settings(deadline=None)
@given(tracks_of_messages, st.sampled_from([1, 96, 480, -6360]))
def test_text_equals_midos(tracks: list[list[mido.Message]], ticks_per_beat: int) -> None:
    data = to_bytes([note()], *tracks, ticks_per_beat=ticks_per_beat)
    assert read_midi(io.BytesIO(data)).text == text_by_mido(data)


@settings(deadline=None)
@given(tracks_of_messages, st.data())
def test_damaged_files_give_text_or_one_sentence(tracks: list[list[mido.Message]], choice: st.DataObject) -> None:
    data = bytearray(to_bytes([note()], *tracks))
    for place in choice.draw(st.lists(st.integers(0, len(data) - 1), max_size=6)):
        data[place] = choice.draw(st.integers(0, 255))
    data = data[: choice.draw(st.integers(0, len(data)))]
    try:
        text = read_midi(io.BytesIO(bytes(data))).text
    except UnreadableFileError:
        return
    assert text.startswith("ticks_per_beat ")


SONG = to_bytes(
    [note(), note(480, on=False)], [note(channel=1), note(240, channel=1, on=False), meta("end_of_track", 5)]
)
SONG_TEXT = text_by_mido(SONG)


@pytest.mark.parametrize(
    "data",
    [
        b"RIFF" + struct.pack("<I", len(SONG) + 12) + b"RMIDdata" + struct.pack("<I", len(SONG)) + SONG,
        b"\0" * 128 + SONG,
        SONG + b"\0" * 100,
        SONG.replace(b"MTrk", b"XFIH\0\0\0\2\1\1MTrk", 1),
        SONG[:4] + b"\0\0\0\x08" + SONG[8:14] + b"\0\0" + SONG[14:],
        SONG[:14] + b"MTrk\x7f\xff\xff\xff" + SONG[22:],
        SONG[:14] + b"MTrk\0\0\0\1" + SONG[22:],
        SONG[:10] + b"\0\x09" + SONG[12:],
    ],
    ids=[
        "RMID",
        "MacBinary",
        "junk after",
        "alien chunk",
        "long header",
        "too long",
        "too short",
        "more tracks claimed",
    ],
)
def test_what_other_programs_read(data: bytes) -> None:
    assert read_midi(io.BytesIO(data)).text == SONG_TEXT


def test_a_missing_end_of_track_and_a_cut_message_cost_only_themselves() -> None:
    track = bytes([0, 0x90, 60, 64, 0x60, 60, 0, 0, 0x90, 61])
    data = b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk" + struct.pack(">I", 100) + track
    assert read_midi(io.BytesIO(data)).text.splitlines()[1:] == [
        "note_on 0 0 60 64",
        "note_on 96 0 60 0",
        "end_of_track 0",
    ]


def test_bytes_above_127_are_cut_and_bad_metas_left_out_with_their_time_kept() -> None:
    track = bytes([0, 0x90, 200, 255, 5, 0xFF, 0x59, 2, 9, 0, 7, 0x80, 60, 0, 0, 0xFF, 0x2F, 0])
    data = b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk" + struct.pack(">I", len(track)) + track
    assert read_midi(io.BytesIO(data)).text.splitlines()[1:] == [
        "note_on 0 0 127 127",
        "note_off 12 0 60 0",
        "end_of_track 0",
    ]


def test_tracks_of_layout_2_follow_one_another() -> None:
    text = read_midi(io.BytesIO(to_bytes([note(), note(10, on=False)], [note(), note(20, on=False)], layout=2))).text
    assert [line.split()[1] for line in text.splitlines()[1:-1]] == ["0", "10", "0", "20"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not a MIDI file"),
        (b"MThd\0\0", "ends within its header"),
        (b"MThd\0\0\0\6\0\1\0\1\0\x60", "no tracks"),
        (to_bytes([meta("text", text="silence")]), "no notes"),
    ],
)
def test_unreadable(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read_midi(io.BytesIO(data))


def test_enormous_times_are_no_work() -> None:
    facts = facts_of(to_bytes([meta("time_signature"), note(), note(2**28 - 1, on=False)], ticks_per_beat=1))
    assert facts.bars is not None
    assert facts.bars > 60_000_000


def test_facts() -> None:
    conductor = [
        meta("track_name", name="Ständchen"),
        meta("copyright", text="© 1999 Somebody"),
        meta("text", text="Composer: Franz Schubert"),
        meta("time_signature", numerator=3, denominator=4),
        meta("key_signature", key="F#m"),
        meta("set_tempo", tempo=1_000_000),
    ]
    voice = [
        meta("track_name", name="Voice"),
        mido.Message("program_change", program=73),
        meta("lyrics", text="Lei-"),
        note(),
        meta("lyrics", 480, text="se"),
        meta("lyrics", text="flehen"),
        note(480, on=False),
    ]
    drums = [note(channel=9), note(480 * 9, channel=9, on=False)]
    facts = facts_of(to_bytes(conductor, voice, drums))
    assert facts == Facts(
        title="Ständchen",
        composer="Franz Schubert",
        names=("© 1999 Somebody",),
        words=("Leise flehen", "Composer: Franz Schubert", "Voice"),
        key="F# minor",
        metre="3/4",
        tempo=60.0,
        instruments=("Flute", "Drum Kit"),
        bars=3,
        duration=9.0,
        parts=(PartFacts("Flute", 60, 60),),
        lowest=60,
        highest=60,
        accidentals=1,
        notes=1,
        voices=1,
    )


def _scale(*pitches: int, ticks: int = 480, channel: int = 0) -> list[mido.Message]:
    return [
        mido.Message(kind, note=pitch, channel=channel, time=time)
        for pitch in pitches
        for kind, time in (("note_on", 0), ("note_off", ticks))
    ]


def test_what_notes_tell() -> None:
    facts = facts_of(
        to_bytes(
            [mido.Message("program_change", program=40), *_scale(60, 64, 67, 72, ticks=240)],
            [mido.Message("program_change", program=42, channel=1), *_scale(48, 36, channel=1)],
        )
    )
    assert facts.parts == (PartFacts("Violin", 60, 72, 5), PartFacts("Cello", 36, 48, 12))
    assert (facts.lowest, facts.highest, facts.leap, facts.hand_span) == (36, 72, 12, None)
    assert (facts.shortest_note, facts.notes, facts.voices) == (0.125, 6, 2)


def test_two_tracks_of_a_keyboard_are_two_hands() -> None:
    chord = [mido.Message("note_on", note=pitch) for pitch in (48, 55, 64)]
    end = [mido.Message("note_off", note=pitch, time=480 if pitch == 48 else 0) for pitch in (48, 55, 64)]
    facts = facts_of(to_bytes([*chord, *end], _scale(72, 74)))
    assert facts.hand_span == 16
    assert facts_of(to_bytes([*chord, *end])).hand_span is None


def test_the_key_is_found_where_none_is_stated_or_nobody_chose_it() -> None:
    in_d = [62, 66, 69, 74, 73, 69, 66, 64] * 3 + [62, 62]
    default, stated = meta("key_signature", key="C"), meta("key_signature", key="G")
    found = [facts_of(to_bytes([*signature, *_scale(*in_d)])) for signature in ((), (default,), (stated,))]
    assert [facts.key for facts in found] == ["D major", "D major", "G major"]
    assert [facts.key_estimated for facts in found] == [True, True, False]
    in_c = facts_of(to_bytes([default, *_scale(*(pitch - 2 for pitch in in_d))]))
    assert (in_c.key, in_c.key_estimated) == ("C major", False)


def test_karaoke() -> None:
    words = [meta("text", text=text) for text in ("@KMIDI KARAOKE FILE", "@LENGL", "@TMy Song", "@TThe Band")]
    words += [meta("text", 10, text=text) for text in ("\\Hel", "lo ", "dark", "ness/my ", *["la "] * 70)]
    facts = facts_of(to_bytes([meta("track_name", name="Words"), *words], [note(), note(9, on=False)]))
    assert facts.title == "My Song"
    assert facts.names == ("The Band",)
    assert facts.words[0].startswith("Hello darkness/my la la")


@pytest.mark.parametrize("name", ["Track 1", "untitled", "PIANO", "Right Hand", "control track", "Violin 2", "..."])
def test_names_of_tracks_are_no_titles(name: str) -> None:
    assert facts_of(to_bytes([meta("track_name", name=name), note()])).title == ""


def test_text_that_is_not_utf8_is_western() -> None:
    data = to_bytes([meta("track_name", name="XXber Gipfeln"), note()]).replace(b"XX", b"\xdc\x62")
    assert facts_of(data).title == "Übber Gipfeln"


def test_tempo_changes_and_frames_count_in_the_duration() -> None:
    track = [meta("set_tempo", tempo=500_000), note(), meta("set_tempo", 960, tempo=250_000), note(960, on=False)]
    assert facts_of(to_bytes(track)).duration == pytest.approx(1.5)
    frames = facts_of(to_bytes([note(), note(2000, on=False)], ticks_per_beat=-(25 << 8) + 40))
    assert frames.duration == pytest.approx(2.0)
    assert frames.bars is None


def test_mtf_tells_the_same_facts() -> None:
    data = to_bytes([meta("key_signature", key="Bb"), meta("time_signature"), note(), note(960, on=False)])
    notation = read_midi(io.BytesIO(data))
    passed = read_mtf(io.BytesIO(notation.text.replace("\n", "\r\n").encode()))
    assert passed == notation
    assert passed.modality is Modality.MIDI


@pytest.mark.parametrize("data", [b"", b"note_on 0 0 60 64", b"ticks_per_beat 480\nend_of_track 0", b"\xff\xfe"])
def test_unreadable_mtf(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_mtf(io.BytesIO(data))


words = st.sampled_from(["0", "1", "480", "-3", "x", "", "C", "Am", "4", "9" * 20])
lines = st.tuples(
    st.sampled_from(["note_on", "note_off", "set_tempo", "time_signature", "key_signature", "program_change"])
    | st.sampled_from(["ticks_per_beat", "sysex", "end_of_track", "", "smpte_offset", "nonsense"]),
    st.lists(words, max_size=6),
).map(lambda line: " ".join([line[0], *line[1]]))


@given(st.lists(lines, max_size=8))
def test_any_mtf_gives_text_or_one_sentence(body: list[str]) -> None:
    text = "\n".join(["ticks_per_beat 480", "note_on 0 0 60 64", *body])
    assert read_mtf(io.BytesIO(text.encode())).text == text
