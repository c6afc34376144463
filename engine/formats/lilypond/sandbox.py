"""LilyPond itself, for files whose notes only it can tell: only where the user asks for it, and only in a sandbox.

A LilyPond file is a program (in Scheme) that may do whatever its user may. Bubblewrap gives it no network, nothing of
the user's own files, and one empty folder; without bubblewrap it is never run.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.midi import read_midi
from engine.formats.programs import run_program

SANDBOXED = "INCIPIT_SANDBOXED_LILYPOND"
"""The environment variable with LilyPond's path, for the workers of one run; LilyPond is not run without it."""
SECONDS = 60.0
_SYSTEM = ("/usr", "/bin", "/lib", "/lib64", "/etc/fonts", "/etc/alternatives")
# Every score is to be written as MIDI, also where the file asks for pages alone.
_WRAPPER = """#(define (with-midi score) (ly:score-add-output-def! score #{ \\midi { } #}) score)
#(define toplevel-score-handler (lambda (score) (collect-scores-for-book (with-midi score))))
#(define toplevel-music-handler (lambda (music) (toplevel-score-handler (scorify-music music))))
\\include "piece.ly"
"""


def find_lilypond() -> Path | None:
    """Return where LilyPond is installed, provided that there is a sandbox for it; None else."""
    program = shutil.which("lilypond") if sys.platform == "linux" and shutil.which("bwrap") else None
    return Path(program) if program else None


def play_in_sandbox(data: bytes, program: Path, seconds: float = SECONDS) -> Notation | None:
    """Return the first score that LilyPond makes of a file, as MIDI; None without one, or without a sandbox."""
    sandbox = shutil.which("bwrap")
    if sandbox is None or sys.platform != "linux":
        return None
    folder = Path(tempfile.mkdtemp(prefix="lilypond-", dir=Path.cwd()))
    try:
        (folder / "piece.ly").write_bytes(data)
        (folder / "wrapper.ly").write_text(_WRAPPER, encoding="utf-8")
        run_program(_command(sandbox, program, folder), folder, seconds)
        return _first_midi(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _command(sandbox: str, program: Path, folder: Path) -> list[str]:
    """Return the command that shows LilyPond the system's programs, itself and one folder, and nothing else."""
    command = [sandbox, "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv"]
    command += ["--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/work", "--setenv", "LANG", "C.UTF-8"]
    installed = str(program.resolve().parent.parent)
    for place in dict.fromkeys((*_SYSTEM, installed)):
        command += ["--ro-bind-try", place, place]
    command += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--bind", str(folder), "/work"]  # noqa: S108
    command += ["--chdir", "/work", str(program.resolve())]
    return [*command, "--loglevel=NONE", "-dno-print-pages", "-dno-point-and-click", "-o", "found", "wrapper.ly"]


def _first_midi(folder: Path) -> Notation | None:
    for path in sorted((*folder.glob("found*.midi"), *folder.glob("found*.mid"))):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            with path.open("rb") as file:
                return read_midi(file)
        except UnreadableFileError:
            continue
    return None
