"""One file: fetched from where an earlier attempt ended, checked as it comes, and there only when it is right."""

import hashlib
import os
from collections.abc import Generator
from pathlib import Path
from time import monotonic, sleep
from typing import BinaryIO

from engine.installing.downloads.errors import DownloadError
from engine.installing.downloads.failures import (
    NET_ERRORS,
    disk_failure,
    passes,
    seconds_asked_for,
)
from engine.installing.downloads.hub import Hub, RemoteFile
from engine.installing.downloads.pace import CHECKING, DOWNLOADING, RETRYING, Pace
from engine.progress import Transfer

_CHUNK = 2**20
_WORTH_A_TRY = 2**16
_LONGEST_PAUSE = 60.0
_STEP_SECONDS = 0.1


def partial_path(folder: Path, file: RemoteFile) -> Path:
    """Return where the part of a file lies that has come; its name tells of which file it is a part."""
    return folder / f"{file.name}.{file.checksum[:16]}.part"


def bytes_missing(folder: Path, file: RemoteFile) -> int:
    """Return how many bytes of a file have not come yet."""
    for path in (folder / file.name, partial_path(folder, file)):
        if path.is_file():
            return max(0, file.size - path.stat().st_size)
    return file.size


def fetch(hub: Hub, file: RemoteFile, folder: Path, pace: Pace) -> Generator[Transfer, None, Path]:
    """Bring a file into `folder` and return its path; what is there already is checked, and kept where it is right.

    Raises `DownloadError`. What has come of a file stays beside it for the next attempt, what is wrong is removed.
    """
    path = folder / file.name
    try:
        if path.is_file():
            if (yield from _is_right(path, file, pace)):
                return path
            path.unlink()
        part = partial_path(folder, file)
        with part.open("r+b" if part.exists() else "w+b") as stream:
            right = yield from _fill(hub, file, stream, pace)
            stream.flush()
            os.fsync(stream.fileno())
        if not right:
            part.unlink()
            raise DownloadError(
                f"What {hub.host} sent as {file.name} is not what was published: its checksum differs; it was removed."
            )
        part.replace(path)
    except OSError as error:
        raise disk_failure(error, file.name) from error
    return path


def _is_right(path: Path, file: RemoteFile, pace: Pace) -> Generator[Transfer, None, bool]:
    with path.open("rb") as stream:
        digest = yield from _read(stream, file, pace)
        return stream.tell() == file.size and digest.hexdigest() == file.checksum


def _fill(hub: Hub, file: RemoteFile, stream: BinaryIO, pace: Pace) -> Generator[Transfer, None, bool]:
    """Read what has come, fetch the rest, trying again as long as that may help; return whether it is the file."""
    digest = yield from _read(stream, file, pace)
    if stream.tell() > file.size:
        digest = _begin_anew(stream, file)
    tries = 0
    while stream.tell() < file.size:
        before = stream.tell()
        failure: Exception | None = None
        try:
            with hub.open(file, before) as (start, chunks):
                if start != before:
                    digest = _begin_anew(stream, file)
                if start > stream.tell():
                    raise DownloadError(f"{hub.host} does not send {file.name} from the beginning.")
                for chunk in chunks:
                    stream.write(chunk)
                    digest.update(chunk)
                    if stream.tell() > file.size:
                        return False
                    if pace.due():
                        yield pace.at(DOWNLOADING, stream.tell(), file.name)
        except NET_ERRORS as error:
            failure = error
        tries = 0 if stream.tell() - before >= _WORTH_A_TRY else tries + 1
        if stream.tell() < file.size:
            yield from _rest(hub, file, failure, tries, stream.tell(), pace)
    return digest.hexdigest() == file.checksum


def _read(stream: BinaryIO, file: RemoteFile, pace: Pace) -> "Generator[Transfer, None, hashlib._Hash]":
    """Hash what a file holds, and stay at its end."""
    digest = _new_digest(file)
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        if pace.due():
            yield pace.at(CHECKING, stream.tell(), file.name)
    return digest


def _begin_anew(stream: BinaryIO, file: RemoteFile) -> "hashlib._Hash":
    stream.seek(0)
    stream.truncate()
    return _new_digest(file)


def _new_digest(file: RemoteFile) -> "hashlib._Hash":
    if len(file.checksum) == 64:
        return hashlib.sha256()
    # What Git calls a file by; the hub states no other checksum of small ones.
    return hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)


def _rest(
    hub: Hub, file: RemoteFile, failure: Exception | None, tries: int, done: int, pace: Pace
) -> Generator[Transfer, None, None]:
    """Wait before the next try; raises `DownloadError` where there is to be none."""
    if failure is not None and (not passes(failure) or tries >= hub.patience.tries):
        raise hub.failure(failure, file.name) from failure
    if tries >= hub.patience.tries:
        raise DownloadError(
            f"{hub.host} sends only {done:,} of the {file.size:,} bytes of {file.name}; what has come is kept."
        )
    asked = seconds_asked_for(failure) if failure is not None else 0.0
    pause = min(max(asked, hub.patience.pause * 2 ** max(0, tries - 1)), _LONGEST_PAUSE)
    until = monotonic() + pause
    while monotonic() < until:
        yield pace.at(RETRYING, done, file.name)
        sleep(min(_STEP_SECONDS, pause))
