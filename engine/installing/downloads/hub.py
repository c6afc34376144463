"""Asking a hub for files: huggingface_hub's addresses, session, proxies and mirrors; no cache, token or telemetry.

`huggingface_hub.hf_hub_download` (2.4) is not used: what is interrupted there begins anew, since its temporary file has
a random name and is removed; it can be cancelled only by an exception out of a progress bar; it looks into the user's
shared cache; and hf_xet, where installed, fetches in threads of its own. So the bytes come over its session with range
requests of ours.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx2
from huggingface_hub import HfFileMetadata, constants, get_hf_file_metadata, get_session, hf_hub_url

from engine.bundles.published import Checkpoint, PublishedFile
from engine.installing.downloads.consent import HUB, host_of
from engine.installing.downloads.errors import DownloadError
from engine.installing.downloads.failures import net_failure

_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18})")
_BRANCH = "main"
_PROGRAM = "incipit"


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait for a connection and for the next byte, tries in vain, seconds before the second try."""

    connect: float = 15.0
    silence: float = 20.0
    tries: int = 5
    pause: float = 1.0


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as the hub has it at a commit: `checksum` is its SHA-256, or the SHA-1 that Git gives it, in hex."""

    name: str
    url: str
    size: int
    checksum: str


class Hub:
    """A hub at `endpoint`, by default the one that HF_ENDPOINT names, or Hugging Face's own."""

    def __init__(self, endpoint: str | None = None, patience: Patience | None = None) -> None:
        self.endpoint = (endpoint or constants.ENDPOINT or HUB).rstrip("/")
        self.patience = patience or Patience()

    @property
    def host(self) -> str:
        """The hub's address for sentences."""
        return host_of(self.endpoint)

    def commit_of(self, checkpoint: Checkpoint) -> str:
        """Ask which commit the main branch of a checkpoint's repository is at. Raises httpx2's and the hub's errors."""
        first = checkpoint.files[0]
        commit = self._metadata(checkpoint, first, _BRANCH).commit_hash
        if commit is None or not _COMMIT.fullmatch(commit):
            raise DownloadError(f"{self.host} does not answer as a hub does; HF_ENDPOINT may name a wrong one.")
        return commit

    def look_up(self, checkpoint: Checkpoint, file: PublishedFile, commit: str) -> RemoteFile:
        """Return where a file is, its size and checksum; the hub is asked only for what the row does not know.

        Raises httpx2's and the hub's errors, and `DownloadError` where the hub states none.
        """
        url = hf_hub_url(checkpoint.repository, file.path, revision=commit, endpoint=self.endpoint)
        size, checksum = file.size, file.sha256
        if size is None or checksum is None:
            found = self._metadata(checkpoint, file, commit)
            stated = found.etag or ""
            size = found.size if size is None else size
            if checksum is None and (_SHA256.fullmatch(stated) or _COMMIT.fullmatch(stated)):
                checksum = stated
        if size is None or checksum is None:
            raise DownloadError(f"{self.host} tells neither size nor checksum of {file.name}, so it is not fetched.")
        return RemoteFile(file.name, url, size, checksum)

    @contextmanager
    def open(self, file: RemoteFile, start: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """Ask for a file from byte `start` on; gives where the answer really begins, and its bytes as they come.

        Raises httpx2's and the hub's errors, and `DownloadError` where the hub has another file than is expected.
        """
        headers = {"User-Agent": _PROGRAM, "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        patience = self.patience
        timeout = httpx2.Timeout(patience.connect, read=patience.silence)
        with self._session().stream("GET", file.url, headers=headers, timeout=timeout) as response:
            response.raise_for_status()
            self._look_at(response, file)
            yield self._beginning(response, file), response.iter_raw()

    def _session(self) -> httpx2.Client:
        """Return what huggingface_hub asks with; raises `DownloadError` where the system's proxy cannot be used."""
        try:
            return get_session()
        except (ImportError, ValueError) as error:
            # httpx2 wants another package for SOCKS, and knows no other schemes.
            reason = str(error).split("\n", 1)[0].rstrip(".")
            raise DownloadError(f"The proxy that the system or its variables name cannot be used: {reason}.") from error

    def failure(self, error: Exception, what: str) -> DownloadError:
        """Return what to tell the user of an error that was met while `what` was asked for."""
        return net_failure(error, self.host, what)

    def _metadata(self, checkpoint: Checkpoint, file: PublishedFile, revision: str) -> HfFileMetadata:
        # Else the hub would first be asked for a list of programs, which is kept in the user's home.
        constants.HF_HUB_DISABLE_TELEMETRY = True
        self._session()
        url = hf_hub_url(checkpoint.repository, file.path, revision=revision, endpoint=self.endpoint)
        return get_hf_file_metadata(
            url, token=False, timeout=self.patience.silence, endpoint=self.endpoint, headers={"User-Agent": _PROGRAM}
        )

    def _look_at(self, response: httpx2.Response, file: RemoteFile) -> None:
        """Refuse at once what cannot be the file: another checksum or size is stated, or encryption was given up."""
        if self.endpoint.startswith("https:") and response.url.scheme != "https":
            raise DownloadError(f"{self.host} would have {file.name} fetched without encryption.")
        for answer in (*response.history, response):
            stated = answer.headers.get(constants.HUGGINGFACE_HEADER_X_LINKED_ETAG, "").strip('"')
            if _SHA256.fullmatch(stated) and len(file.checksum) == 64 and stated != file.checksum:
                raise DownloadError(f"{self.host} has another {file.name} than was published.")

    def _beginning(self, response: httpx2.Response, file: RemoteFile) -> int:
        given = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if response.status_code == 206 and given is not None:
            if int(given[2]) != file.size:
                raise DownloadError(f"{self.host} has another {file.name} than was published.")
            return int(given[1])
        return 0
