"""What the README says of commands is what they take, and every command is in it."""

import re
from pathlib import Path

import pytest

from engine.cli.main import _COMMANDS
from tests.cli.commands import Commands

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ROWS = [line for line in README.splitlines() if line.startswith("| `incipit ")]


def command_of(row: str) -> str:
    words = re.findall(r"[a-z]+", row.split("`")[1].removeprefix("incipit "))
    found = [" ".join(words[:count]) for count in (2, 1) if " ".join(words[:count]) in _COMMANDS]
    return found[0] if found else ""


@pytest.mark.parametrize("row", [row for row in ROWS if command_of(row)], ids=command_of)
def test_documented_options_are_there(run: Commands, row: str) -> None:
    code = " ".join(re.findall(r"`([^`]*)`", row.split(" | ", maxsplit=1)[0]))
    assert run(*command_of(row).split(), "--help") == 0
    for option in re.findall(r"--[a-z-]+", code):
        assert option in run.out, option


@pytest.mark.parametrize("command", ["embed", "score", "evaluate", "classify", "probe train", "probe predict"])
def test_what_needs_no_library_is_not_said_to_ask_one(run: Commands, command: str) -> None:
    assert run(*command.split(), "--help") == 0
    assert "another bundle than the built-in one" in " ".join(run.out.split())
    assert "answers in the library" not in " ".join(run.out.split())


def test_every_command_is_documented() -> None:
    table = " ".join(ROWS)
    assert [command for command in _COMMANDS if not all(word in table for word in command.split())] == []
