"""Two decoders, libsndfile and FFmpeg, as streams of mono blocks."""

from collections.abc import Callable, Generator, Iterator
from io import SEEK_CUR, SEEK_END, SEEK_SET
from typing import BinaryIO, Protocol

import av
import av.container
import numpy as np
import numpy.typing as npt
import soundfile

Samples = npt.NDArray[np.float32]
Blocks = Generator[tuple[int, Samples], None, None]
Listener = Callable[[int, Samples], object]
"""Is given the sample rate and the channels `[c, n]` of each block before they are mixed."""


class Decoder(Protocol):
    """Yields the sample rate and mono float32 blocks `[n]` of a file."""

    def __call__(self, file: BinaryIO, listener: Listener | None = None) -> Blocks:
        """Decode a file; `listener` hears the channels."""


# The demuxers that FFmpeg may use: none that opens other files or addresses, as playlists do.
_DEMUXERS = (
    "mov,mp4,m4a,3gp,3g2,mj2,asf,aac,matroska,webm,mp3,flac,ogg,wav,w64,aiff,caf,au,ac3,eac3,amr,amrnb,amrwb,ape,wv,tta,"
    "dsf,iff,avi,flv,mpeg,mpegts,mpc,mpc8,tak,latm,loas,dts,truehd,voc,rm,shn,xwma,spdif,nut"
)
_SAMPLES_AT_ONCE = 1 << 18
# Beyond this a sample is no sound but damage; it keeps later sums finite.
_LOUDEST = 1e6


class DecodingError(Exception):
    """A decoder gave up before the end; the blocks that it gave are good."""


class _BoundedFile:
    """A binary file as decoders in C take it, whose callbacks must raise nothing.

    Seeks before the beginning stop there; a disk that fails is the end of the file to them, and kept as `failure`.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.failure: OSError | None = None
        self._file = file
        self._size = file.seek(0, SEEK_END)
        file.seek(0)

    def read(self, size: int = -1) -> bytes:
        try:
            return b"" if self.failure is not None else self._file.read(size)
        except OSError as error:
            self.failure = error
            return b""

    def check(self) -> None:
        """Raise what the disk said, if it failed."""
        if self.failure is not None:
            raise self.failure

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        start = {SEEK_SET: 0, SEEK_CUR: self._file.tell(), SEEK_END: self._size}.get(whence, 0)
        return self._file.seek(min(max(0, start + offset), self._size))


def decode_with_libsndfile(file: BinaryIO, listener: Listener | None = None) -> Blocks:
    """Yield the sample rate and mono float32 blocks `[n]`, the mean of the channels.

    Raises DecodingError, and OSError where the disk fails.
    """
    bounded = _BoundedFile(file)
    try:
        with soundfile.SoundFile(bounded) as sound:
            # It would seek after each block where it can, which goes wrong in Opus and is slow in MP3.
            sound.seekable = lambda: False
            at_once = max(1, _SAMPLES_AT_ONCE // sound.channels)
            while len(block := sound.read(at_once, dtype="float32", always_2d=True)):
                yield sound.samplerate, _to_mono(_heard(block.T, sound.samplerate, listener))
    except (soundfile.SoundFileError, ValueError) as error:
        bounded.check()
        raise DecodingError(str(error)) from error
    bounded.check()


def decode_with_ffmpeg(file: BinaryIO, listener: Listener | None = None) -> Blocks:
    """Yield the sample rate and mono float32 blocks `[n]` of the first audio stream.

    Packets that cannot be decoded are left out, as players leave them out. Raises DecodingError, and OSError where the
    disk fails.
    """
    bounded = _BoundedFile(file)
    try:
        with _open(bounded) as container:
            stream = next(iter(container.streams.audio), None)
            if stream is None:
                raise DecodingError("no audio stream")
            for packet in container.demux(stream):
                yield from _decode_packet(packet, listener)
    except (av.FFmpegError, ValueError) as error:
        bounded.check()
        raise DecodingError(str(error)) from error
    bounded.check()


def open_container(file: BinaryIO) -> av.container.InputContainer:
    """Open a file with FFmpeg, bound to this file and to formats that hold sound; raises av.FFmpegError."""
    return _open(_BoundedFile(file))


def _open(file: _BoundedFile) -> av.container.InputContainer:
    options = {"format_whitelist": _DEMUXERS, "protocol_whitelist": ""}
    return av.open(file, "r", container_options=options, metadata_errors="replace")


def _decode_packet(packet: "av.Packet[av.AudioStream]", listener: Listener | None) -> Iterator[tuple[int, Samples]]:
    try:
        frames = packet.decode()
    except av.FFmpegError:
        return
    for frame in frames:
        samples = frame.to_ndarray()
        if not frame.format.is_planar:
            samples = samples.reshape(-1, frame.layout.nb_channels).T
        yield frame.sample_rate, _to_mono(_heard(_to_floats(samples), frame.sample_rate, listener))


def _to_floats(samples: npt.NDArray[np.number]) -> Samples:
    """Return samples of any of FFmpeg's types in −1 … 1."""
    floats = samples.astype(np.float32)
    if samples.dtype == np.uint8:
        return (floats - np.float32(128)) / np.float32(128)
    if samples.dtype.kind == "i":
        return floats / np.float32(2.0 ** (8 * samples.dtype.itemsize - 1))
    return floats


def _heard(channels: Samples, rate: int, listener: Listener | None) -> Samples:
    """Return channels `[c, n]` with all that is no finite sound made silent, after the listener has heard them."""
    loudest = np.abs(channels).max(initial=0)
    if not loudest <= _LOUDEST:
        finite = np.nan_to_num(channels, nan=0.0, posinf=0.0, neginf=0.0)
        channels = np.clip(finite, -_LOUDEST, _LOUDEST)
    if listener is not None:
        listener(rate, channels)
    return channels


def _to_mono(channels: Samples) -> Samples:
    """Return the mean over channels `[c, n]`."""
    if len(channels) == 1:
        return np.ascontiguousarray(channels[0])
    return np.asarray(np.dot(np.full(len(channels), 1 / len(channels), np.float32), channels), np.float32)
