"""Writes the sample pieces that are not ABC: `python -m resources.sample_sources.make SOUNDFONT`."""

import base64
import contextlib
import io
import re
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import av
import mido
import numpy as np
import numpy.typing as npt
import soundfile
import verovio
from abctoolkit import abc2xml

from engine.formats.midi.messages import read_sequence
from engine.formats.resample import Resampler
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import open_synthesizer
from engine.synthesis.waves import RATE as SYNTHESIZER_RATE

if TYPE_CHECKING:
    from collections.abc import Callable

SOURCES = Path(__file__).resolve().parent
SAMPLES = SOURCES.parent / "samples"
DOCTYPE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 3.0 Partwise//EN" '
    '"http://www.musicxml.org/dtds/partwise.dtd">\n'
)
CONTAINER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<container><rootfiles><rootfile full-path="score.musicxml"/></rootfiles></container>\n'
)
DRUM_TRACKS = frozenset({"Drums", "Maracas", "Tabla"})
DRUM_CHANNEL = 9
RATE = 48_000
# libsndfile's format and subtype by suffix, and how hard to compress (0 to 1).
CODECS = {".ogg": ("OGG", "VORBIS", 0.8), ".opus": ("OGG", "OPUS", 0.92), ".mp3": ("MP3", "MPEG_LAYER_III", 0.8)}


def to_musicxml(abc: str) -> str:
    """Return a tune as a MusicXML document, without the date of today that the converter writes."""
    with contextlib.redirect_stderr(io.StringIO()):
        root = abc2xml.getXmlDocs(abc)[0]
    for encoding in root.iter("encoding"):
        for date in encoding.findall("encoding-date"):
            encoding.remove(date)
    identification = root.find("identification")
    rights = ET.Element("rights")
    rights.text = "Public domain; this writing of it CC0"
    identification.insert(len(identification.findall("creator")), rights)
    ET.indent(root)
    return DOCTYPE + str(ET.tostring(root, encoding="unicode")) + "\n"


def to_midi(abc: str) -> mido.MidiFile:
    """Return a tune as a MIDI file of type 1: repeats played, one channel a voice, the first voice in front."""
    engraver = verovio.toolkit()
    engraver.setOptions({"inputFrom": "xml"})
    engraver.loadData(to_musicxml(abc))
    midi = mido.MidiFile(file=io.BytesIO(base64.b64decode(engraver.renderToMIDI())), charset="utf-8")
    midi.tracks[0].insert(0, mido.MetaMessage("track_name", name=field(abc, "T"), time=0))
    midi.tracks[0].insert(1, mido.MetaMessage("copyright", text=f"{field(abc, 'C')}; CC0", time=0))
    channels = [channel for channel in range(16) if channel != DRUM_CHANNEL]
    for number, track in enumerate(midi.tracks[1:]):
        channel = DRUM_CHANNEL if track.name in DRUM_TRACKS else channels[number]
        _perform(track, channel, loudness=100 if number == 0 else 76, beat=midi.ticks_per_beat)
    return midi


def _perform(track: mido.MidiTrack, channel: int, loudness: int, beat: int) -> None:
    time = 0
    for message in track:
        time += message.time
        if message.is_meta:
            continue
        message.channel = channel
        if message.type == "note_on" and message.velocity:
            message.velocity = loudness + (8 if time % (2 * beat) == 0 else 0 if time % beat == 0 else -8)


def to_samples(midi: mido.MidiFile, soundfont: Path) -> npt.NDArray[np.float32]:
    """Play a MIDI file; return stereo samples `[2, n]` at `RATE`, as loud as they may be, the end faded out."""
    data = io.BytesIO()
    midi.save(file=data)
    performance = to_performance(read_sequence(data.getvalue()))
    sides = open_synthesizer(soundfont).render(performance.notes, performance.length + 5.0).T
    resamplers = [Resampler(SYNTHESIZER_RATE, RATE) for _ in sides]
    samples = np.stack(
        [
            np.concatenate([resampler.push(np.ascontiguousarray(side)), resampler.finish()])
            for resampler, side in zip(resamplers, sides, strict=True)
        ]
    )
    samples *= 0.9 / np.abs(samples).max()
    samples[:, -RATE:] *= np.linspace(1.0, 0.0, RATE, dtype=np.float32)
    return samples


def write_recording(path: Path, samples: npt.NDArray[np.float32], tags: dict[str, str]) -> None:
    """Encode stereo samples `[2, n]` by the path's suffix, with tags."""
    container, codec, compression = CODECS[path.suffix]
    encoded = io.BytesIO()
    with soundfile.SoundFile(
        encoded, "w", RATE, 2, format=container, subtype=codec, compression_level=compression
    ) as recording:
        for start in range(0, samples.shape[1], RATE):  # libsndfile crashes on a long piece of Vorbis at once
            recording.write(samples[:, start : start + RATE].T)
    encoded.seek(0)
    # libsndfile knows no tag for the composer: FFmpeg writes all of them while it copies the stream.
    with av.open(encoded, "r") as source, av.open(str(path), "w", format=container.lower()) as target:
        stream = target.add_stream_from_template(source.streams.audio[0])
        target.metadata.update(tags)
        stream.metadata.update(tags)
        for packet in source.demux(source.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)


def field(abc: str, letter: str) -> str:
    """Return the first value of a header field, empty if there is none."""
    found = re.search(rf"^{letter}:\s*(.*)$", abc, re.MULTILINE)
    return found.group(1).strip() if found else ""


def write_sample(source: Path, soundfont: Path) -> Path:
    """Write the sample that a source named `NAME.SUFFIX.abc` stands for; return its path."""
    abc = source.read_text(encoding="utf-8")
    target = SAMPLES / source.stem
    writers: dict[str, Callable[[], object]] = {
        ".musicxml": lambda: target.write_text(to_musicxml(abc), encoding="utf-8"),
        ".mxl": lambda: _write_mxl(target, to_musicxml(abc)),
        ".mid": lambda: to_midi(abc).save(str(target)),
    }
    writer = writers.get(target.suffix)
    if writer is not None:
        writer()
    else:
        tags = {
            "title": field(abc, "T"),
            "composer": field(abc, "C"),
            "album": "Incipit sample pieces",
            "license": "CC0",
        }
        write_recording(target, to_samples(to_midi(abc), soundfont), tags)
    return target


def _write_mxl(path: Path, document: str) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (("META-INF/container.xml", CONTAINER), ("score.musicxml", document)):
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    for path in sorted(SOURCES.glob("*.abc")):
        written = write_sample(path, Path(sys.argv[1]))
        sys.stderr.write(f"{written.name} {written.stat().st_size}\n")
