"""A sound file as a recording."""

from dataclasses import replace
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError
from engine.formats.audio.decoding import Decoder, DecodingError, decode_with_ffmpeg, decode_with_libsndfile
from engine.formats.audio.tags import read_tags
from engine.formats.content import Recording
from engine.formats.resample import Resampler
from engine.formats.signatures import is_aac, is_matroska, is_mpeg4, is_wma

# Float files that were written without scaling to 1, in 16-bit units for example, lie far above this.
_LOUDEST_SCALED = 16.0
_HEAD_BYTES = 65_536
_SENSIBLE_RATES = range(1_000, 3_072_001)

Samples = npt.NDArray[np.float32]


def read_recording(file: BinaryIO, rate: int) -> Recording:
    """Decode a sound file to mono (the mean of its channels) at `rate` samples a second, with the facts of its tags.

    A damaged or cut-off file gives what can be decoded. Samples that are no numbers are silent. Raises
    UnreadableFileError when nothing can be decoded.
    """
    samples = np.zeros(0, np.float32)
    for decoder in _to_decoders(file):
        found, is_whole = _decode(decoder, file, rate)
        samples = max(samples, found, key=len)
        if is_whole and len(found):
            break
    if not len(samples):
        raise UnreadableFileError("The file holds no sound that can be decoded.")
    peak = float(np.abs(samples).max())
    if peak > _LOUDEST_SCALED:
        samples /= np.float32(peak)
    return Recording(samples, rate, replace(read_tags(file), duration=len(samples) / rate))


def _to_decoders(file: BinaryIO) -> tuple[Decoder, Decoder]:
    """Return the decoders, the one that knows the format first.

    libsndfile takes AAC's frames for MP3, so what it cannot know goes to FFmpeg before it.
    """
    file.seek(0)
    head = file.read(_HEAD_BYTES)
    if any(recognises(head) for recognises in (is_aac, is_mpeg4, is_wma, is_matroska)):
        return decode_with_ffmpeg, decode_with_libsndfile
    return decode_with_libsndfile, decode_with_ffmpeg


def _decode(decoder: Decoder, file: BinaryIO, rate: int) -> tuple[Samples, bool]:
    """Return the samples at `rate` up to the end or the damage, and whether it was the end."""
    parts: list[Samples] = []
    resampler: Resampler | None = None
    native_rate = 0
    is_whole = True
    file.seek(0)
    try:
        for block_rate, block in decoder(file):
            if resampler is None or block_rate != native_rate:
                parts += [] if resampler is None else [resampler.finish()]
                resampler, native_rate = _to_resampler(block_rate, rate), block_rate
            parts.append(resampler.push(block))
    except DecodingError:
        is_whole = False
    if resampler is not None:
        parts.append(resampler.finish())
    return np.concatenate(parts) if parts else np.zeros(0, np.float32), is_whole


def _to_resampler(native_rate: int, rate: int) -> Resampler:
    if native_rate not in _SENSIBLE_RATES:
        raise DecodingError(f"{native_rate} samples a second")
    return Resampler(native_rate, rate)
