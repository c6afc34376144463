"""The commands that README.md prints are the ones that .ci/run runs, and fit the project."""

import re
import subprocess

import pytest

from tests.packaging.repository import ROOT, pyproject

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"^```sh\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]


def _only(beginning: str, end: str) -> str:
    found = [line for line in COMMANDS if line.startswith(beginning) and line.endswith(end)]
    assert len(found) == 1, f"{beginning}…{end}: {found}"
    return found[0]


OPEN = ("python3 -m venv ", "/incipit")
CHECK = ("python3 -m venv ", " -m pytest -n logical")
INSTALL = ("apt-get update && apt-get install -y ", "")


@pytest.mark.parametrize(("beginning", "end"), [OPEN, CHECK, INSTALL])
def test_commands_are_there_once_and_parse(beginning: str, end: str) -> None:
    subprocess.run(["bash", "-n", "-c", _only(beginning, end)], check=True)


def test_continuous_integration_runs_the_same_lines() -> None:
    shown = subprocess.run([ROOT / ".ci" / "run", "--show"], check=True, capture_output=True, text=True)
    assert shown.stdout.splitlines() == [_only(*INSTALL), _only(*CHECK)]


@pytest.mark.parametrize("command", [OPEN, CHECK])
def test_extras_exist(command: tuple[str, str]) -> None:
    extras = re.findall(r"\.\[([\w,]+)\]", _only(*command))
    assert len(extras) == 1
    assert set(extras[0].split(",")) <= set(pyproject()["project"]["optional-dependencies"])


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "THIRD_PARTY.md", "CHANGELOG.md"])
def test_links_inside_the_repository_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    missing = [target for target in targets if not (ROOT / target).exists()]
    assert not missing
