"""Several checkpoints: what the hub has of them, whether that fits, and fetching it, with consent, to one folder."""

import json
import re
import shutil
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import TypeVar

from filelock import FileLock, Timeout

from engine.bundles.published import Checkpoint
from engine.home import downloads_path
from engine.installing.downloads.consent import Consent
from engine.installing.downloads.errors import DownloadError
from engine.installing.downloads.failures import NET_ERRORS, disk_failure, passes
from engine.installing.downloads.fetching import bytes_missing, fetch
from engine.installing.downloads.hub import Hub, RemoteFile
from engine.installing.downloads.kept import lock_path
from engine.installing.downloads.pace import Pace
from engine.progress import Progress

ASKING = "asking"

_SOURCE = "source.json"
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SPARE_BYTES = 2**27
_QUESTIONS = 2

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Order:
    """A checkpoint as the hub has it at a commit, and the folder that its files are to come to."""

    checkpoint: Checkpoint
    commit: str
    files: tuple[RemoteFile, ...]
    folder: Path

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return sum(file.size for file in self.files)

    @property
    def missing(self) -> int:
        """How many bytes have not come yet."""
        return sum(bytes_missing(self.folder, file) for file in self.files)


def ask(checkpoints: Sequence[Checkpoint], hub: Hub) -> Generator[Progress, None, tuple[Order, ...]]:
    """Find out what is to be fetched: commits, sizes, checksums; the hub is asked for what is unknown of these only.

    A commit that an earlier attempt was told holds on. Raises `DownloadError`.
    """
    place = downloads_path()
    orders = []
    for done, checkpoint in enumerate(checkpoints):
        yield Progress(ASKING, done, len(checkpoints), checkpoint.title)
        commit = checkpoint.revision or _kept_commit(place / checkpoint.name, checkpoint)
        if commit is None:
            commit = _patiently(hub, checkpoint.title, hub.commit_of, checkpoint)
        files = [_patiently(hub, file.name, hub.look_up, checkpoint, file, commit) for file in checkpoint.files]
        orders.append(Order(checkpoint, commit, tuple(files), place / checkpoint.name))
    return tuple(orders)


def download(
    orders: Sequence[Order], consent: Consent, hub: Hub, *, spare_bytes: int = _SPARE_BYTES
) -> Generator[Progress, None, tuple[Path, ...]]:
    """Fetch what was found and return the folder of each; Progress is in bytes of all together (`Transfer`).

    Nothing is fetched unless `consent` has the licence of everything, and `spare_bytes` stay free on the disk. It may
    be killed or closed at any step: what has come is gone on with next time. Raises `ConsentError` and `DownloadError`;
    then what was whole stays, what was wrong is gone.
    """
    consent.check(order.checkpoint for order in orders)
    _check_space(orders, spare_bytes)
    pace = Pace(sum(order.size for order in orders))
    for order in orders:
        with _alone(order):
            _keep_source(order)
            for file in order.files:
                yield from fetch(hub, file, order.folder, pace)
                pace.before += file.size
    return tuple(order.folder for order in orders)


def _patiently(hub: Hub, what: str, question: Callable[..., _Answer], *about: object) -> _Answer:
    """Ask, again where that may help. Raises `DownloadError`."""
    tries = 0
    while True:
        try:
            return question(*about)
        except NET_ERRORS as error:
            tries += 1
            if tries >= _QUESTIONS or not passes(error):
                raise hub.failure(error, what) from error
            sleep(hub.patience.pause)


@contextmanager
def _alone(order: Order) -> Iterator[None]:
    """Hold a checkpoint's folder for this process; raises `DownloadError` where another one does, or none may."""
    try:
        order.folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(lock_path(order.folder), timeout=0):
            yield
    except Timeout as error:
        raise DownloadError(f"{order.checkpoint.title} is being fetched by another program just now.") from error
    except OSError as error:
        raise disk_failure(error, order.checkpoint.title) from error


def _check_space(orders: Sequence[Order], spare_bytes: int) -> None:
    for order in orders[:1]:
        place = order.folder.parent
        while not place.is_dir():
            place = place.parent
        missing, free = sum(each.missing for each in orders), shutil.disk_usage(place).free
        if missing + spare_bytes > free:
            raise DownloadError(
                f"{_gigabytes(missing)} are to come and {_gigabytes(spare_bytes)} needed beside them, but only "
                f"{_gigabytes(free)} are free at {place}."
            )


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:,.1f} GB"


def _keep_source(order: Order) -> None:
    """Write down where the files come from, and which commit holds for the next attempt."""
    order.folder.mkdir(parents=True, exist_ok=True)
    source = {
        "repository": order.checkpoint.repository,
        "commit": order.commit,
        "files": {file.name: {"size": file.size, "checksum": file.checksum} for file in order.files},
    }
    (order.folder / _SOURCE).write_text(json.dumps(source, indent=2) + "\n", encoding="utf-8")


def _kept_commit(folder: Path, checkpoint: Checkpoint) -> str | None:
    try:
        source = json.loads((folder / _SOURCE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(source, dict) or source.get("repository") != checkpoint.repository:
        return None
    commit = source.get("commit")
    return commit if isinstance(commit, str) and _COMMIT.fullmatch(commit) else None
