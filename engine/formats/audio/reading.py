"""A sound file as a recording."""

from dataclasses import replace
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError
from engine.formats.analysis.keys import find_key_of_profile
from engine.formats.audio.chroma import to_pitch_classes
from engine.formats.audio.decoding import Decoder, DecodingError, decode_with_ffmpeg, decode_with_libsndfile
from engine.formats.audio.loudness import LoudnessMeter
from engine.formats.audio.tags import read_tags, stated_duration
from engine.formats.audio.tape import Tape
from engine.formats.audio.tempo import estimate_tempo
from engine.formats.content import HEARD_SECONDS, Facts, Recording
from engine.formats.resample import Resampler
from engine.formats.signatures import is_aac, is_matroska, is_mpeg4, is_wma

# Float files that were written without scaling to 1, in 16-bit units for example, lie far above this.
_LOUDEST_SCALED = 16.0
_HEAD_BYTES = 65_536
_SENSIBLE_RATES = range(1_000, 3_072_001)

Samples = npt.NDArray[np.float32]


def read_recording(file: BinaryIO, rate: int, heard: float = HEARD_SECONDS) -> Recording:
    """Decode a sound file to mono (the mean of its channels) at `rate` samples a second, with the facts of its tags.

    Where they state no key or tempo, those are estimated.

    Of a recording longer than `heard` seconds the first of them are decoded; its duration is then what the file says. A
    damaged or cut-off file gives what can be decoded. Samples that are no numbers are silent. Raises
    UnreadableFileError when nothing can be decoded, and OSError where the disk fails.
    """
    most = int(heard * rate)
    samples = np.zeros(0, np.float32)
    loudness: float | None = None
    for decoder in _to_decoders(file):
        meter = LoudnessMeter()
        found, is_whole = _decode(decoder, file, rate, most, meter)
        if len(found) > len(samples):
            samples, loudness = found, meter.loudness()
        if is_whole and len(found):
            break
    if not len(samples):
        raise UnreadableFileError("The file holds no sound that can be decoded.")
    peak = max(float(samples.max()), -float(samples.min()))
    if peak > _LOUDEST_SCALED:
        samples /= np.float32(peak)
        loudness = None
    duration = len(samples) / rate
    if len(samples) == most:
        duration = max(duration, stated_duration(file) or 0.0)
    facts = replace(read_tags(file), duration=duration, loudness=loudness)
    return Recording(samples, rate, _with_estimates(facts, samples, rate))


def _with_estimates(facts: Facts, samples: Samples, rate: int) -> Facts:
    """Return facts with a key and a tempo found by analysis, where the tags state none."""
    if not facts.key:
        key = find_key_of_profile(to_pitch_classes(samples, rate))
        facts = replace(facts, key=key, key_estimated=bool(key))
    if facts.tempo is None:
        tempo = estimate_tempo(samples, rate)
        facts = replace(facts, tempo=tempo, tempo_estimated=tempo is not None)
    return facts


def _to_decoders(file: BinaryIO) -> tuple[Decoder, Decoder]:
    """Return the decoders, the one that knows the format first.

    libsndfile takes AAC's frames for MP3, so what it cannot know goes to FFmpeg before it.
    """
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    if any(recognises(head) for recognises in (is_aac, is_mpeg4, is_wma, is_matroska)):
        return decode_with_ffmpeg, decode_with_libsndfile
    return decode_with_libsndfile, decode_with_ffmpeg


def _decode(decoder: Decoder, file: BinaryIO, rate: int, most: int, meter: LoudnessMeter) -> tuple[Samples, bool]:
    """Return the samples at `rate`, at most `most`, and whether they end there or at the end, not at some damage.

    `meter` hears what is decoded.
    """
    tape = Tape(most)
    resampler: Resampler | None = None
    native_rate = 0
    is_whole = True
    file.seek(0)
    blocks = decoder(file, meter.push)
    try:
        for block_rate, block in blocks:
            if resampler is None or block_rate != native_rate:
                if resampler is not None:
                    tape.add(resampler.finish())
                resampler, native_rate = _to_resampler(block_rate, rate), block_rate
            tape.add(resampler.push(block))
            if tape.is_full:
                break
    except DecodingError:
        is_whole = False
    finally:
        blocks.close()
    if resampler is not None and not tape.is_full:
        tape.add(resampler.finish())
    return tape.samples, is_whole


def _to_resampler(native_rate: int, rate: int) -> Resampler:
    if native_rate not in _SENSIBLE_RATES:
        raise DecodingError(f"{native_rate} samples a second")
    return Resampler(native_rate, rate)
