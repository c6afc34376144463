"""ruff and mypy have nothing to say about the whole repository."""

import subprocess
import sys

import pytest

from tests.packaging.repository import ROOT


def _run(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stdout}{done.stderr}"


def test_ruff_finds_nothing() -> None:
    _run("ruff", "check", "--quiet")


def test_ruff_would_format_nothing() -> None:
    _run("ruff", "format", "--check", "--quiet")


@pytest.mark.slow
def test_mypy_finds_nothing() -> None:
    _run("mypy")
