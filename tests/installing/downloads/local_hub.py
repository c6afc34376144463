"""A hub on this machine: it speaks as much of the real one's protocol as fetching needs, and misbehaves as it is told.

As there, a large file is redirected to a second server, and the redirection itself carries commit, size and SHA-256; a
small file is answered at once, with Git's SHA-1 of it.
"""

import hashlib
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_CHUNK = 4096


@dataclass(frozen=True)
class Asked:
    """One request: its path, its method, its headers in lower case, whether the second server was asked."""

    method: str
    path: str
    headers: dict[str, str]
    storage: bool


@dataclass
class Misdeed:
    """What goes wrong with requests for bytes, as many times as `times`.

    `status`: refuse so, with `headers`; `after`: stop after so many bytes, and either end the answer (`cut`), drop the
    line, or say nothing more until `release`; `change`: alter the bytes; `ignore_range`: begin at the beginning.
    """

    times: int = 10**6
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    after: int | None = None
    then: str = "drop"
    change: Callable[[bytes], bytes] = bytes
    ignore_range: bool = False
    slow: float = 0.0


class LocalHub:
    """Two servers; `files` are what the repositories hold, as {"owner/name/path": bytes}."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.large = 1000
        self.commit: str | None = COMMIT
        self.asked: list[Asked] = []
        self.misdeeds: list[Misdeed] = []
        self.head_misdeeds: list[Misdeed] = []
        self.stated: dict[str, str] = {}
        self.release = threading.Event()
        self._servers = [_serve(self, storage=False), _serve(self, storage=True)]

    @property
    def endpoint(self) -> str:
        """The first server's address."""
        return f"http://127.0.0.1:{self._servers[0].server_port}"

    @property
    def storage(self) -> str:
        """The second server's address."""
        return f"http://127.0.0.1:{self._servers[1].server_port}"

    @property
    def starts(self) -> list[int]:
        """Where each answer with bytes of a large file was to begin."""
        ranges = [asked.headers.get("range", "bytes=0-") for asked in self.asked if asked.storage]
        return [int(each.removeprefix("bytes=").removesuffix("-")) for each in ranges]

    def close(self) -> None:
        """End both servers and whatever they hold back."""
        self.release.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def next_misdeed(self, kind: list[Misdeed], *, storage: bool) -> Misdeed:
        """Return what is to go wrong now, a Misdeed without any where nothing is; the first server only refuses."""
        for misdeed in kind:
            if misdeed.times > 0 and (storage or misdeed.status):
                misdeed.times -= 1
                return misdeed
        return Misdeed()


def _serve(hub: LocalHub, *, storage: bool) -> ThreadingHTTPServer:
    handler = type("Handler", (_Handler,), {"hub": hub, "storage": storage})
    server = _Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    return server


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Say nothing of whom hangs up."""


class _Handler(BaseHTTPRequestHandler):
    hub: LocalHub
    storage: bool
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(with_bytes=False)

    def do_GET(self) -> None:
        self._answer(with_bytes=True)

    def log_message(self, *_: Any) -> None:
        return

    def _answer(self, *, with_bytes: bool) -> None:
        hub = self.hub
        hub.asked.append(Asked(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, self.storage))
        found = re.fullmatch(r"/(.+)/resolve/(\w+)/(.+)", self.path)
        content = hub.files.get(f"{found[1]}/{found[3]}") if found else None
        misdeed = hub.next_misdeed(hub.misdeeds if with_bytes else hub.head_misdeeds, storage=self.storage)
        if misdeed.status:
            self._end(misdeed.status, misdeed.headers)
        elif content is None:
            self._end(404, {"X-Error-Code": "EntryNotFound"})
        elif len(content) >= hub.large and not self.storage:
            self._end(302, self._stated(content) | {"Location": hub.storage + self.path})
        elif with_bytes:
            self._send(content, misdeed)
        else:
            self._end(200, self._stated(content), len(content))

    def _stated(self, content: bytes) -> dict[str, str]:
        hub = self.hub
        stated = {} if hub.commit is None else {"X-Repo-Commit": hub.commit}
        if len(content) >= hub.large:
            stated |= {"X-Linked-Size": str(len(content)), "X-Linked-Etag": f'"{hashlib.sha256(content).hexdigest()}"'}
        else:
            stated["ETag"] = f'"{hashlib.sha1(b"blob %d%c" % (len(content), 0) + content).hexdigest()}"'
        return stated | hub.stated

    def _end(self, status: int, headers: dict[str, str], length: int = 0) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def _send(self, content: bytes, misdeed: Misdeed) -> None:
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted and not misdeed.ignore_range else 0
        content = misdeed.change(content)
        body = content[start:]
        told = body[: misdeed.after] if misdeed.then == "cut" else body
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        given = body if misdeed.after is None else body[: misdeed.after]
        for place in range(0, len(given), _CHUNK):
            try:
                self.wfile.write(given[place : place + _CHUNK])
            except ConnectionError:  # Who asked has gone.
                self.close_connection = True
                return
            if misdeed.slow and self.hub.release.wait(misdeed.slow):
                break
        if misdeed.after is not None:
            if misdeed.then == "stall":
                self.hub.release.wait(30)
            self.close_connection = True
