"""Running a command line inside the tests."""

import json
from typing import Any

import pytest

from engine.cli import main


class Commands:
    """Runs command lines with the bundle "tiny" and keeps what they wrote."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        code = main([str(argument) for argument in arguments])
        self.out, self.err = self._capsys.readouterr()
        return code

    @property
    def json(self) -> Any:
        """What was written to standard output."""
        return json.loads(self.out)
