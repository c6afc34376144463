"""The command: with arguments it is the command line, which loads no Qt."""

import os
import subprocess
import sys
import textwrap

import pytest

from desktop import error_report
from desktop.app import main
from engine.errors import EngineError, LibraryError


def test_arguments_go_to_the_command_line_without_qt() -> None:
    script = textwrap.dedent(
        """
        import sys
        from desktop.app import main
        status = main(["--version"])
        assert status == 0, status
        assert not [name for name in sys.modules if name.startswith("PySide6")]
        """
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr


def test_our_sentences_are_shown_as_they_are_and_bugs_get_a_report() -> None:
    assert error_report.report_of(LibraryError("The disk is full.")) == error_report.ErrorReport("The disk is full.")
    try:
        os.environ["INCIPIT_NOT_SET"]
    except KeyError as error:
        report = error_report.report_of(error)
    assert report.sentence == "Incipit met a bug of its own: KeyError: 'INCIPIT_NOT_SET'"
    assert "test_app.py" in report.details
    assert "Python" in report.details


def test_a_home_that_cannot_be_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(_warm: object) -> int:
        raise EngineError("INCIPIT_HOME is ~x, and there is no such user.")

    monkeypatch.setattr("desktop.main_window.run", run)
    assert main([]) == 2
    assert capsys.readouterr().err == "incipit: INCIPIT_HOME is ~x, and there is no such user.\n"
