"""`incipit bundles published` and `incipit bundles download`, with a hub on this machine."""

import io
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from engine.bundles.locate import Bundle
from engine.bundles.published import CC_BY_NC, rows
from engine.cli import main
from engine.installing import obtaining
from engine.installing.importing import Sources
from engine.progress import Progress
from tests.cli.commands import Commands
from tests.installing.downloads.conftest import SETTINGS, WEIGHTS, checkpoint
from tests.installing.downloads.local_hub import LocalHub, Misdeed
from tests.packaging.repository import ROOT


def test_what_is_published_is_listed(run: Commands) -> None:
    assert run("bundles", "published") == 0
    lines = run.out.splitlines()
    assert lines[0].startswith("clamp3-c2         1.8 GB or more  MIT           not installed  CLaMP 3 C2: scores")
    assert lines[2].split()[:5] == ["mert-v1-95m", "377.6", "MB", "CC", "BY-NC"]
    assert lines[4].split()[:3] == ["clamp2-m3", "unknown", "size"]


def test_what_is_published_for_other_programs(run: Commands) -> None:
    assert run("bundles", "published", "--json") == 0
    assert [row["installed"] for row in run.json] == [False] * 5
    assert run.json[1]["size"] == 2_571_027_658


@pytest.fixture
def local_hub(monkeypatch: pytest.MonkeyPatch, home: Path) -> Iterator[LocalHub]:
    """A hub that holds all that a bundle called "small" needs, in place of the published ones."""
    hub = LocalHub()
    hub.files = {"someone/model/weights.pth": WEIGHTS, "someone/model/config.json": SETTINGS}
    monkeypatch.setattr(constants, "ENDPOINT", hub.endpoint)
    monkeypatch.setattr(
        constants, "HUGGINGFACE_CO_URL_TEMPLATE", hub.endpoint + "/{repo_id}/resolve/{revision}/{filename}"
    )
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    part, heard = checkpoint("xlm-roberta-base"), checkpoint("mert-v1-95m", restricted=True)
    small = replace(checkpoint("small"), needs=(part.name,), audio=heard.name, makes_bundle=True)
    monkeypatch.setattr(rows, "PUBLISHED", (small, part, heard))
    yield hub
    hub.close()
    close_session()


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch, tiny_bundle: Bundle) -> list[Sources]:
    """Let the conversion, which has tests of its own, give the tiny bundle; what it is told of is kept."""
    told: list[Sources] = []

    def convert(
        sources: Sources, name: str, destination: Path, precision: str | None
    ) -> Generator[Progress, None, Bundle]:
        yield Progress("converting", 0, 1, name)
        assert sources.clamp3.read_bytes() in (WEIGHTS, SETTINGS)
        told.append(sources)
        return tiny_bundle

    monkeypatch.setattr(obtaining, "import_clamp3", convert)
    return told


ACCEPT = ("--accept-licence", "MIT", "--accept-licence", "CC-BY-NC-4.0")


def test_a_bundle_is_fetched_and_made(
    run: Commands, home: Path, local_hub: LocalHub, converted: list[Sources], tiny_bundle: Bundle
) -> None:
    assert run("bundles", "download", "small", *ACCEPT) == 0
    assert run.out.split() == ["tiny", "float32", str(tiny_bundle.path)]
    assert converted[0].mert == home / "downloads" / "mert-v1-95m"
    assert converted[0].text_encoder == home / "downloads" / "xlm-roberta-base"
    told = run.err.splitlines()
    assert told[0] == f"To be fetched from {local_hub.endpoint.removeprefix('http://')}: 921.6 kB."
    assert told[-1] == "The fetched files were removed again, which freed 922.8 kB."
    assert [path.name for path in (home / "downloads").iterdir() if path.is_dir()] == []


def test_files_may_be_kept_and_audio_left_out(
    run: Commands, home: Path, local_hub: LocalHub, converted: list[Sources]
) -> None:
    assert run("bundles", "download", "small", "--accept-licence", "MIT", "--without-audio", "--keep-files") == 0
    assert converted[0].mert is None
    assert (home / "downloads" / "small" / "weights.pth").read_bytes() == WEIGHTS
    assert run.err.splitlines()[-1] == f"The fetched files stay in {home / 'downloads'}."


def test_a_part_is_fetched_alone(run: Commands, home: Path, local_hub: LocalHub) -> None:
    assert run("bundles", "download", "xlm-roberta-base", "--accept-licence", "MIT") == 0
    assert run.out.split() == ["xlm-roberta-base", str(home / "downloads" / "xlm-roberta-base")]
    assert run("bundles", "published") == 0
    assert "307.6 kB fetched" in run.out
    assert run("bundles", "download", "xlm-roberta-base", "--discard") == 0
    assert run.err == "What was fetched of A model is removed, which frees 307.6 kB.\n"
    assert not (home / "downloads" / "xlm-roberta-base").exists()


@pytest.mark.parametrize("accepted", [(), ("--accept-licence", "MIT")])
def test_nothing_is_fetched_where_nobody_can_be_asked(
    run: Commands, local_hub: LocalHub, accepted: tuple[str, ...]
) -> None:
    assert run("bundles", "download", "small", *accepted) == 2
    wanted = "CC-BY-NC-4.0" if accepted else "MIT"
    assert run.err.splitlines()[-1].endswith(f"where nobody can be asked, say --accept-licence {wanted}.")
    assert local_hub.asked == []


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answers", "code"), [("y\nyes\n", 0), ("y\nn\n", 2), ("\n", 2), ("", 2)])
def test_at_a_terminal_the_licence_is_shown_and_asked_about(
    local_hub: LocalHub,
    converted: list[Sources],
    monkeypatch: pytest.MonkeyPatch,
    answers: str,
    code: int,
) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(answers))
    monkeypatch.setattr(sys, "stderr", shown)
    assert main(["bundles", "download", "small"]) == code
    told = shown.getvalue()
    assert "Accept MIT for A model and A model, and fetch? [y/N] " in told
    if answers.startswith("y"):
        assert " ".join(CC_BY_NC.text.split()) in " ".join(told.split())
        assert told.index("Section 8") < told.index("Accept CC BY-NC 4.0 for A model, and fetch? [y/N] ")
    assert bool(local_hub.asked) == bool(converted) == (code == 0)
    if code:
        assert told.endswith("incipit: Nothing was fetched.\n")


def test_what_cannot_be_done_is_told(run: Commands, home: Path, local_hub: LocalHub) -> None:
    assert run("bundles", "download", "large") == 2
    assert run.err.startswith("incipit: No published checkpoint is called large; there are small, ")
    assert run("bundles", "download", "small", "--accept-licence", "GPL") == 2
    assert run.err == "incipit: Nothing that is to be fetched has a licence GPL; it has MIT, CC-BY-NC-4.0.\n"
    (home / "bundles" / "small").mkdir()
    assert run("bundles", "download", "small", *ACCEPT) == 2
    assert run.err == "incipit: There is a bundle called small already.\n"
    assert local_hub.asked == []


def test_a_refusal_leaves_no_bundle(run: Commands, home: Path, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(status=404)]
    assert run("bundles", "download", "small", *ACCEPT) == 2
    assert run.err.splitlines()[-1].endswith("has no config.json (404).")
    assert [path.name for path in (home / "bundles").iterdir()] == ["tiny"]


def test_a_mirror_is_asked_where_one_is_named(home: Path, local_hub: LocalHub) -> None:
    environment = {**os.environ, "HF_ENDPOINT": local_hub.endpoint, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "engine.cli", "bundles", "download", "xlm-roberta-base", "--accept-licence", "MIT"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        f"incipit: {local_hub.endpoint.removeprefix('http://')} has no config.json (404)."
    )
    assert [asked.path.split("/")[:3] for asked in local_hub.asked] == [["", "FacebookAI", "xlm-roberta-base"]]
