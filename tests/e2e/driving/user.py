"""Someone who uses the program: starts it, looks at the screen, clicks, types, and waits as long as it takes."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from time import monotonic, sleep
from typing import Any, TypeVar

from tests.e2e.driving.seen import Picture, Seen

_PATIENCE_SECONDS = 600.0
_LOOK_SECONDS = 0.3
_SOUND = """
pcm.silent {{ type null }}
pcm.!default {{ type file slave {{ pcm "silent" }} file "{file}" format "raw" }}
"""

Found = TypeVar("Found")


class User:
    """One running program and what is done with it."""

    def __init__(self, process: "subprocess.Popen[bytes]", line: "Connection[Any, Any]") -> None:
        self._process = process
        self._line = line

    def see(self) -> list[Seen]:
        """Return all that is visible."""
        seen: list[Seen] = self._order("see")
        return seen

    def find(self, name: str, role: str = "", within: str = "") -> Seen:
        """Return what begins with a name, waiting until it is there."""
        return self.wait(lambda: _first(self.see(), name, role, within), f"{role} {name!r}")

    def wait(self, look: Callable[[], Found | None], what: str) -> Found:
        """Look again and again until there is something; fail with what is on the screen instead."""
        until = monotonic() + _PATIENCE_SECONDS
        while not (found := look()):
            if monotonic() > until or self._process.poll() is not None:
                raise AssertionError(f"There is no {what}. There is: {self.told()}")
            sleep(_LOOK_SECONDS)
        return found

    def told(self) -> list[str]:
        """Return all names and values on the screen."""
        return [f"{each.role}: {each.name} {each.value}".strip() for each in self.see() if each.name or each.value]

    def click(self, name: str, role: str = "", within: str = "") -> None:
        """Click on what begins with a name, once it is there and can be used."""

        def usable() -> Seen | None:
            seen = _first(self.see(), name, role, within)
            return seen if seen is not None and "disabled" not in seen.states else None

        self._order("click", self.wait(usable, f"usable {role} {name!r}").box, "LeftButton", twice=False)

    def press(self, *keys: str) -> None:
        """Press keys one after another, each as `Ctrl+Return`."""
        for each in keys:
            self._order("press", each)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self._order("type", text)

    def picture(self, name: str) -> Picture:
        """Return what something looks like."""
        picture: Picture = self._order("picture", self.find(name).box)
        return picture

    def leave(self) -> list[str]:
        """Quit the program; return the lines in which it complained on the way."""
        self.press("Ctrl+Q")
        said = self._process.communicate(timeout=_PATIENCE_SECONDS)[1].decode()
        assert self._process.returncode == 0, said
        # What offscreen windows cannot do is told each time.
        return [line for line in said.splitlines() if line and not line.startswith("This plugin does not support")]

    def kill(self) -> None:
        """Have the system end the program and all that it started, at once."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _order(self, name: str, *given: object, **named: object) -> Any:
        self._line.send((name, given, named))
        assert self._line.poll(_PATIENCE_SECONDS), f"The program does not answer to {name} {given}."
        answer = self._line.recv()
        if isinstance(answer, Exception):
            raise answer
        return answer


@contextmanager
def open_program(home: Path, sound: Path | None = None) -> Iterator[User]:
    """Start the program on a home; what it plays goes to a file: int16, two channels, as fast as it comes."""
    home.mkdir(exist_ok=True)
    settings = home.with_name("sound.conf")
    settings.write_text(_SOUND.format(file=sound or os.devnull), encoding="utf-8")
    environment = {**os.environ, "INCIPIT_HOME": str(home), "ALSA_CONFIG_PATH": str(settings), "LANG": "C.UTF-8"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    address = home.with_name("hand")
    address.unlink(missing_ok=True)
    with Listener(str(address)) as listener:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.driving.program", str(address)],
            env=environment,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            yield User(process, listener.accept())
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            if process.stderr is not None and not process.stderr.closed:
                process.communicate()


def _first(seen: list[Seen], name: str, role: str, within: str) -> Seen | None:
    return next(
        (
            each
            for each in seen
            if each.name.startswith(name) and role in ("", each.role) and (not within or within in each.around)
        ),
        None,
    )
