"""Wrong command lines end with 2 and a sentence on standard error."""

import os
import shlex
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from engine.cli import console
from engine.progress import WAITING, Progress
from tests.cli.commands import Commands


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "required: COMMAND"),
        (["find"], "invalid choice: 'find'"),
        (["index"], "No folder is watched; name one"),
        (["search"], "search for what?"),
        (["search", "a", "--limit", "0"], "'0' is not a whole number from 1"),
        (["search", "a", "--limit", "x"], "'x' is not a whole number from 1"),
        (["search", "a", "--kind", "score,video"], "'video' is none of score, midi, audio"),
        (["search", "a", "--provider", "abacus"], "invalid choice: 'abacus'"),
        (["similar"], "required: FILE"),
        (["convert"], "required: FILE"),
        (["convert", "a.abc", "--tune", "-1"], "--tune"),
        (["embed", "a.abc"], "embed to where?"),
        (["embed", "--output", "a.npz"], "embed what?"),
        (["index", ""], "FOLDER: an empty name names nothing"),
        (["index", "a", "--library", ""], "--library: an empty name names nothing"),
        (["status", "--bundle", ""], "--bundle: an empty name names nothing"),
        (["similar", ""], "FILE: an empty name names nothing"),
        (["search", "--like", ""], "--like: an empty name names nothing"),
        (["convert", ""], "FILE: an empty name names nothing"),
        (["embed", "", "--output", "a.npz"], "FILE: an empty name names nothing"),
        (["embed", "a.abc", "--output", ""], "--output: an empty name names nothing"),
        (["embed", "--texts", "", "--output", "a.npz"], "--texts: an empty name names nothing"),
        (["status", "more"], "unrecognized arguments: more"),
        (["bundles"], "required: COMMAND"),
        (["bundles", "verify"], "required: NAME"),
        (["bundles", "import", "--name", "x"], "required: --clamp3, --text-encoder"),
    ],
)
def test_wrong_usage(run: Commands, arguments: list[str], sentence: str) -> None:
    assert run(*arguments) == 2
    assert run.out == ""
    assert sentence in run.err


def test_a_text_that_looks_like_an_option(run: Commands) -> None:
    assert run("search", "-vocals") == 2
    assert run.err.startswith("usage: incipit search [-h]")
    assert run.err.endswith(
        'unrecognized arguments: -vocals\nWhat begins with - goes after --, as in: incipit search -- "-vocals"\n'
    )
    assert run("search", "-hiphop") == 2
    assert run.err.endswith('incipit search -- "-h…"\n')
    assert run("score", "a.mid", "b.mid", "text:c") == 2
    assert run.err.endswith("unrecognized arguments: text:c\n")
    assert run("search", "--", "-vocals") == 2
    assert "There is no library" in run.err
    assert run("search", "--help") == 0
    assert "put -- before one that begins with -" in " ".join(run.out.split())


@pytest.mark.parametrize("arguments", [["--help"], ["search", "--help"], ["--version"]])
def test_help_is_data(run: Commands, arguments: list[str]) -> None:
    assert run(*arguments) == 0
    assert "incipit" in run.out
    assert run.err == ""


def test_an_unknown_bundle_is_told_with_those_that_there_are(run: Commands, tmp_path: Path) -> None:
    assert run("index", tmp_path, "--bundle", "nope") == 2
    assert "no bundle called nope" in run.err
    assert "tiny" in run.err


def test_an_interruption_ends_cleanly(run: Commands, music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.cli.library_commands.index", interrupt)
    assert run("index", "--bundle", "tiny", music) == 130
    assert run.err == "Stopped; what was finished is kept.\n"


def test_what_the_system_refuses_is_one_sentence(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    too_long = "n" * 300
    assert run("status", "--bundle", "tiny", "--library", too_long) == 2
    assert run.err.startswith("incipit: ")
    assert run.err.endswith("File name too long.\n")
    assert run.err.count("\n") == 1
    monkeypatch.setenv("INCIPIT_HOME", too_long)
    assert run("status", "--bundle", "tiny") == 2
    assert run.err.count("\n") == 1


def test_a_bug_is_told_with_its_trace_and_is_2(run: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("engine.cli.library_commands.open_library", fail)
    assert run("status", "--bundle", "tiny") == 2
    lines = run.err.splitlines()
    assert lines[0].startswith("Traceback")
    assert lines[-1] == "incipit: ZeroDivisionError – this is a bug in Incipit; the lines above tell where."


def test_columns_are_aligned_whatever_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    console.write_table([("1", "雨の夜", "x"), ("12", "e\u0301tude", "y"), ("3", "a\x1b[31mb\nc", "z")])
    assert capsys.readouterr().out == "1   雨の夜     x\n12  e\u0301tude      y\n3   a [31mb c  z\n"


def test_json_keeps_paths_of_any_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    console.write_json({"path": "f\udcfcr Elise", "title": "für Elise"})
    assert "\\udcfc" in capsys.readouterr().out
    console.write_json({"title": "für Elise"})
    assert "für" in capsys.readouterr().out


def launch(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the command line in a process of its own."""
    command = [sys.executable, "-m", "engine.cli", *arguments]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, timeout=600, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locales")
def test_output_is_utf_8_whatever_the_locale(home: Path) -> None:
    narrow = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    run = launch("bundles", "verify", "für", INCIPIT_HOME=str(home), **narrow)
    assert run.returncode == 2
    assert run.stderr.decode("utf-8").startswith("incipit: There is no bundle called für; installed: ")


def test_text_is_read_as_utf_8_whatever_the_locale() -> None:
    assert console.to_text("a waltz") == "a waltz"
    assert console.to_text("\ud800") == "\ufffd"
    assert console.to_text("bad\udcff") == "bad\ufffd"
    assert console.to_text("".join(chr(0xDC00 + byte) if byte > 127 else chr(byte) for byte in "für".encode())) == "für"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes")
def test_a_reader_that_goes_away_is_no_failure(home: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        run = subprocess.run(
            [sys.executable, "-m", "engine.cli", "bundles", "list"],
            env={**os.environ, "INCIPIT_HOME": str(home)},
            stdout=pipe,
            stderr=subprocess.PIPE,
            timeout=600,
            check=False,
        )
    assert (run.returncode, run.stderr) == (0, b"")


@pytest.fixture
def broken() -> Iterator[BinaryIO]:
    """A pipe that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        yield pipe


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes")
def test_messages_that_nobody_reads_change_nothing(home: Path, music: Path, tmp_path: Path, broken: BinaryIO) -> None:
    output = tmp_path / "out.npz"
    names = [str(music / "none.mid"), str(music / "b.mid")]
    for words, code in (
        (("embed", "--bundle", "tiny", *names, "--output", str(output)), 1),
        (("index", "--bundle", "tiny", str(music)), 0),
        (("find",), 2),
    ):
        command = [sys.executable, "-m", "engine.cli", *words]
        environment = {**os.environ, "INCIPIT_HOME": str(home)}
        done = subprocess.run(command, env=environment, stderr=broken, timeout=600, check=False)
        assert done.returncode == code
    assert output.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [["bundles", "list"], ["--version"]])
def test_a_full_standard_output_is_2_and_a_full_standard_error_nothing(home: Path, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "engine.cli", *arguments]
    environment = {**os.environ, "INCIPIT_HOME": str(home)}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, env=environment, stdout=full, stderr=subprocess.PIPE, timeout=600, check=False)
        assert done.returncode == 2
        assert done.stderr == b"incipit: Standard output cannot be written: No space left on device.\n"
        done = subprocess.run(command, env=environment, stdout=full, stderr=full, timeout=600, check=False)
        assert done.returncode == 2
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=full, timeout=600, check=False)
        assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_no_harm(home: Path, music: Path, closed: str) -> None:
    # A file that was opened before has taken the number of the first stream that is closed.
    program = f"import sys; kept = open({str(music / 'a.abc')!r}); from engine.cli import main; sys.exit(main())"
    words = [sys.executable, "-c", program, "index", "--bundle", "tiny", str(music)]
    command = f"{shlex.join(words)} {closed}"
    done = subprocess.run(command, shell=True, env={**os.environ, "INCIPIT_HOME": str(home)}, timeout=600, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_progress_is_drawn_on_a_terminal_and_wiped_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl
    import select
    import struct
    import termios

    def steps() -> Generator[Progress, None, str]:
        yield Progress("scanning", 7, None, "/music")
        yield Progress("analysing", 6, 12, "/music/" + "雨" * 60)
        return "report"

    terminal, ours = os.openpty()
    fcntl.ioctl(ours, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    with os.fdopen(ours, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        assert console.follow(steps()) == "report"
        written = b""
        while written.count(b"\x1b[2K") < 3 and select.select([terminal], [], [], 10)[0]:
            written += os.read(terminal, 10_000)
    os.close(terminal)
    drawn = written.decode().split("\r\x1b[2K")
    assert drawn[:2] == ["", "scanning 7  /music"]
    assert drawn[2] == "analysing ████████████············ 6 of 12  /music/雨雨雨雨"  # 59 columns at most
    assert drawn[3] == ""


def test_progress_is_not_drawn_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    def steps() -> Generator[Progress, None, str]:
        yield Progress("scanning", 7, None, "/music")
        return "report"

    def waiting_steps() -> Generator[Progress, None, str]:
        yield Progress(WAITING, 0, None, "for another program")
        yield Progress(WAITING, 0, None, "for another program")
        return (yield from steps())

    assert console.follow(steps()) == "report"
    assert capsys.readouterr() == ("", "")
    assert console.follow(waiting_steps()) == "report"
    assert capsys.readouterr() == ("", "Waiting for another program.\n")
