"""A small file of every format, made here."""

import io
import zipfile
from typing import Literal

import av
import mido
import numpy as np
import numpy.typing as npt
import soundfile

from tests.formats.capella import documents as capella
from tests.formats.guitarpro import songs as guitar_pro
from tests.formats.guitarpro.writing import compressed, contained, zipped
from tests.formats.musescore.documents import packed, study
from tests.formats.pdf.writing import song

SECONDS = 3.0
_PART = "<part-list><score-part id='P1'><part-name>Flute</part-name></score-part></part-list>"
_NOTE = "<note><pitch><step>C</step><octave>5</octave></pitch><duration>4</duration><type>whole</type></note>"
_ATTRIBUTES = "<attributes><divisions>1</divisions><time><beats>4</beats><beat-type>4</beat-type></time></attributes>"
_MEASURES = f"<measure number='1'>{_ATTRIBUTES}{_NOTE}</measure><measure number='2'>{_NOTE}</measure>"
MUSICXML = (
    "<?xml version='1.0' encoding='{}'?><score-partwise version='4.0'><work><work-title>Étude</work-title></work>"
    f"{_PART}<part id='P1'>{_MEASURES}</part></score-partwise>"
)
ABC = "X:1\nT:First\nM:4/4\nL:1/8\nK:G\nG2 A2 B2 c2|d8|]\n\nX:2\nT:Second\nM:3/4\nL:1/8\nK:D\nd2 e2 f2|g6|]\n"
KERN = (
    "!!!COM: Person, Anna\n!!!OTL: Lied\n**kern\t**text\n*clefG2\t*\n*k[f#]\t*\n*M3/4\t*\n=1\t=1\n"
    "4g\tLa\n4a\tle\n4b\t-lu\n=2\t=2\n2.dd\tla\n==\t==\n*-\t*-\n"
)
MEI = (
    "<?xml version='1.0'?><mei xmlns='http://www.music-encoding.org/ns/mei' meiversion='5.0'>"
    "<meiHead><fileDesc><titleStmt><title>Lied</title></titleStmt></fileDesc></meiHead>"
    "<music><body><mdiv><score><scoreDef meter.count='3' meter.unit='4'><staffGrp>"
    "<staffDef n='1' lines='5' clef.shape='G' clef.line='2' keysig='1s'/></staffGrp></scoreDef><section>"
    "<measure n='1'><staff n='1'><layer n='1'><note pname='g' oct='4' dur='2'/></layer></staff></measure>"
    "<measure n='2'><staff n='1'><layer n='1'><note pname='d' oct='5' dur='2' dots='1'/></layer></staff></measure>"
    "</section></score></mdiv></body></music></mei>"
)
INTERLEAVED = 'L:1/8\nM:4/4\nK:G\nV:1 treble nm="Flute"\n[V:1]G2 A2 B2 c2|\n[V:1]d8|]\n'
LILYPOND = r"""\version "2.24.0"
\header { title = "Étude" composer = "Ada Muster" }
melody = \relative c'' { \time 3/4 \key g \major d4 g,8 a b c | d4 g, g }
\score { \new Staff \with { instrumentName = "Flute" } \melody \layout { } }
"""
MTF = "ticks_per_beat 480\nnote_on 0 0 60 64\nnote_off 480 0 60 64\nend_of_track 0"


def sine(rate: int) -> npt.NDArray[np.float32]:
    """Return three seconds of two sines, float32 `[n, 2]`."""
    times = np.arange(int(rate * SECONDS)) / rate
    return np.stack([0.3 * np.sin(2 * np.pi * hertz * times) for hertz in (220, 275)], 1).astype(np.float32)


def by_soundfile(container: str, subtype: str | None = None, rate: int = 48_000) -> bytes:
    """Return the sines as libsndfile writes them."""
    buffer = io.BytesIO()
    soundfile.write(buffer, sine(rate), rate, format=container, subtype=subtype)
    return buffer.getvalue()


def by_ffmpeg(container: str, codec: Literal["aac", "wmav2"], rate: int = 44_100) -> bytes:
    """Return the sines as FFmpeg writes them."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container) as output:
        stream = output.add_stream(codec, rate=rate)
        assert isinstance(stream, av.AudioStream)
        stream.layout = "stereo"
        stream.bit_rate = 96_000
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sine(rate).T), format="fltp", layout="stereo")
        frame.sample_rate = rate
        for part in (frame, None):
            output.mux(stream.encode(part))
    return buffer.getvalue()


def midi() -> bytes:
    """Return a MIDI file of a few notes."""
    file = mido.MidiFile(ticks_per_beat=480)
    notes = [mido.Message("note_on" if i % 2 == 0 else "note_off", note=60 + i // 2, time=240) for i in range(16)]
    file.tracks.append(mido.MidiTrack([mido.MetaMessage("track_name", name="Study"), *notes]))
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def mxl() -> bytes:
    """Return the score as a compressed MusicXML file."""
    buffer = io.BytesIO()
    container = "<container><rootfiles><rootfile full-path='score.xml'/></rootfiles></container>"
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("score.xml", MUSICXML.format("UTF-8"))
    return buffer.getvalue()


def samples() -> dict[str, tuple[str, bytes]]:
    """Return file name → the format's name and the bytes."""
    return {
        "piece.mid": ("MIDI", midi()),
        "piece.mtf": ("MTF", MTF.encode()),
        "piece.wav": ("WAV", by_soundfile("WAV")),
        "piece.flac": ("FLAC", by_soundfile("FLAC")),
        "piece.ogg": ("Ogg", by_soundfile("OGG", "VORBIS")),
        "piece.opus": ("Ogg", by_soundfile("OGG", "OPUS")),
        "piece.aiff": ("AIFF", by_soundfile("AIFF")),
        "piece.mp3": ("MP3", by_soundfile("MP3")),
        "piece.m4a": ("MPEG-4", by_ffmpeg("mp4", "aac")),
        "piece.aac": ("AAC", by_ffmpeg("adts", "aac")),
        "piece.wma": ("Windows Media", by_ffmpeg("asf", "wmav2")),
        "piece.mka": ("Matroska", by_ffmpeg("matroska", "aac")),
        "piece.caf": ("Other audio", by_soundfile("CAF")),
        "piece.musicxml": ("MusicXML", MUSICXML.format("UTF-8").encode()),
        "piece.xml": ("MusicXML", MUSICXML.format("UTF-16").encode("utf-16")),
        "piece.mxl": ("MusicXML", mxl()),
        "piece.gp3": ("Guitar Pro", guitar_pro.song("3.00")),
        "piece.gp4": ("Guitar Pro", guitar_pro.song("4.06")),
        "piece.gp5": ("Guitar Pro", guitar_pro.song("5.10")),
        "piece.gpx": ("Guitar Pro", compressed(contained(guitar_pro.document()))),
        "piece.gp": ("Guitar Pro", zipped(guitar_pro.document())),
        "piece.pdf": ("PDF", song()),
        "piece.mscx": ("MuseScore", study()),
        "piece.mscz": ("MuseScore", packed(study())),
        "piece.capx": ("Capella", capella.packed(capella.study())),
        "piece.cap": ("Capella", capella.binary_study(capella.binary_notes())),
        "piece.krn": ("Humdrum", KERN.encode()),
        "piece.ly": ("LilyPond", LILYPOND.encode()),
        "piece.mei": ("MEI", MEI.encode()),
        "book.abc": ("ABC", ABC.encode()),
        "interleaved.abc": ("ABC", INTERLEAVED.encode()),
    }
