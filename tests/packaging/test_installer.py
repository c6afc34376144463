"""The installable program gets what it needs, and a packed program that fails is told apart from one that works."""

import importlib.util
import json
from pathlib import Path

import pytest

import build_installer
from resources import resource_path


def test_everything_imported_by_name_exists() -> None:
    for module in (*build_installer.HIDDEN, *build_installer.PACKAGES_WITH_DATA):
        assert importlib.util.find_spec(module) is not None


def test_resources_are_packed_without_what_only_makes_them() -> None:
    names = {path.relative_to(resource_path()).as_posix() for path in build_installer.shipped_resources()}
    assert {"samples/sakura.musicxml", "soundfont/FluidR3Mono_GM.sf3", "fonts/Inter-Regular.otf"} <= names
    assert not any(name.startswith("sample_sources") or name.endswith(".py") for name in names)


def test_torch_stays_out(tmp_path: Path) -> None:
    arguments = build_installer.pyinstaller_arguments(tmp_path, tmp_path)
    assert "--exclude-module=torch" in arguments
    assert "--exclude-module=transformers" in arguments


REFUSALS = "It cannot be reached. It is no checkpoint."


def _program(
    folder: Path, status: dict[str, object], hits: list[dict[str, str]], window: str, refusals: str = REFUSALS
) -> Path:
    """Write a script that answers as the packed program would."""
    path = folder / "incipit"
    path.write_text(
        '#!/bin/sh\ncase "$1" in\nindex) ;;\n'
        f"status) echo '{json.dumps(status)}' ;;\n"
        f"search) echo '{json.dumps({'hits': hits})}' ;;\n"
        f"bundles) echo '{refusals}' >&2; exit 2 ;;\n"
        f"*) {window} ;;\nesac\n",
        encoding="utf-8",
    )
    path.chmod(0o755)
    return path


GOOD = {"analysed": 29, "pending": 0, "failed": []}
HITS = [{"title": "Sakura"}]
OPEN = "exec sleep 60"


@pytest.fixture(autouse=True)
def short_opening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the window only as long as a script needs to start."""
    monkeypatch.setattr(build_installer, "SECONDS_TO_STAY_OPEN", 1.0)


def test_a_program_that_works_passes(tmp_path: Path) -> None:
    build_installer.check(_program(tmp_path, GOOD, HITS, OPEN), tmp_path / "home")


@pytest.mark.parametrize(
    ("status", "hits", "window", "complaint"),
    [
        ({**GOOD, "failed": [{"path": "a", "reason": "b"}]}, HITS, OPEN, "not all samples"),
        ({**GOOD, "pending": 3}, HITS, OPEN, "not all samples"),
        ({**GOOD, "analysed": 0}, HITS, OPEN, "not all samples"),
        (GOOD, [], OPEN, "nothing is found"),
        (GOOD, HITS, "echo no screen >&2; exit 1", "closes with 1: no screen"),
        (GOOD, HITS, f"echo Traceback >&2; {OPEN}", "opens with an error"),
    ],
)
def test_a_program_that_fails_is_told(
    tmp_path: Path, status: dict[str, object], hits: list[dict[str, str]], window: str, complaint: str
) -> None:
    with pytest.raises(build_installer.BuildError, match=complaint):
        build_installer.check(_program(tmp_path, status, hits, window), tmp_path / "home")


@pytest.mark.parametrize("refusals", ["It is no checkpoint.", "It cannot be reached."])
def test_a_program_that_can_neither_fetch_nor_convert_is_told(tmp_path: Path, refusals: str) -> None:
    with pytest.raises(build_installer.BuildError, match="does not end with"):
        build_installer.check(_program(tmp_path, GOOD, HITS, OPEN, refusals), tmp_path / "home")


def test_a_command_that_ends_badly_is_told(tmp_path: Path) -> None:
    program = tmp_path / "incipit"
    program.write_text("#!/bin/sh\necho broken >&2\nexit 2\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(build_installer.BuildError, match="ends with 2: broken"):
        build_installer.check(program, tmp_path / "home")
