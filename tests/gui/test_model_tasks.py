"""What other processes do with models for the window."""

import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from desktop.jobs.models.tasks import Done, Download, Import, Removal, Task, do_task, start_task
from engine.bundles.locate import Bundle, find_bundle
from engine.bundles.published import rows
from engine.errors import BundleError
from engine.installing import importing, obtaining
from engine.installing.downloads.consent import Consent
from engine.installing.downloads.errors import ConsentError, DownloadError
from engine.installing.importing import Sources
from engine.library import open_library
from engine.progress import Progress
from tests.installing.downloads.conftest import SETTINGS, WEIGHTS, checkpoint
from tests.installing.downloads.local_hub import LocalHub
from tests.packaging.repository import ROOT
from tests.tiny_bundle import make_tiny_bundle

MIT_ONLY = Consent(frozenset({"MIT"}))
HEAVY = ("httpx2", "huggingface_hub", "onnx", "onnxruntime", "tokenizers")


def to_end(steps: Generator[Progress, None, Done | None]) -> Done:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: Done = stop.value
            return report


def done(task: Task) -> Done:
    return to_end(do_task(task))


@pytest.fixture
def local_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    hub = LocalHub()
    hub.files = {"someone/model/weights.pth": WEIGHTS, "someone/model/config.json": SETTINGS}
    template = hub.endpoint + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr(constants, "ENDPOINT", hub.endpoint)
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    small = replace(checkpoint("small"), needs=("xlm-roberta-base",), makes_bundle=True)
    monkeypatch.setattr(rows, "PUBLISHED", (small, checkpoint("xlm-roberta-base")))
    yield hub
    hub.close()
    close_session()


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[Sources]:
    """Let the conversion, which has tests of its own, give the tiny bundle."""
    told: list[Sources] = []

    def convert(
        sources: Sources, name: str, destination: Path, precision: str | None = None
    ) -> Generator[Progress, None, Bundle]:
        yield Progress("converting", 0, 1, name)
        told.append(sources)
        return make_tiny_bundle(destination / name)

    monkeypatch.setattr(obtaining, "import_clamp3", convert)
    monkeypatch.setattr(importing, "import_clamp3", convert)
    return told


def test_a_download_becomes_a_bundle(local_hub: LocalHub, converted: list[Sources], own_home: Path) -> None:
    report = done(Download("small", MIT_ONLY))
    assert report.freed > 2 * len(WEIGHTS)
    assert find_bundle("small").path == own_home / "bundles" / "small"
    assert converted[0].mert is None


def test_without_consent_nothing_is_fetched(local_hub: LocalHub, converted: list[Sources]) -> None:
    with pytest.raises(ConsentError):
        done(Download("small", Consent(frozenset())))
    assert local_hub.asked == []
    assert converted == []


def test_files_become_a_bundle(converted: list[Sources], tmp_path: Path) -> None:
    task = Import("mine", tmp_path / "a.pth", tmp_path, tmp_path / "mert")
    assert done(task) == Done(task)
    assert converted == [Sources(task.clamp3, task.text_encoder, task.mert)]
    assert find_bundle("mine").manifest.name == "mine"


def test_a_bundle_is_removed_in_another_process(own_home: Path, tmp_path: Path) -> None:
    make_tiny_bundle(own_home / "bundles" / "mine")
    with open_library(tmp_path / "library.db"):
        pass
    steps = start_task(Removal("mine", tmp_path / "library.db"))
    assert to_end(steps).freed > 0
    with pytest.raises(BundleError):
        find_bundle("mine")


def test_a_failed_download_is_told_and_loads_nothing_heavy_here(own_home: Path) -> None:
    """The error comes out of another process; unpickling it must not bring an HTTP client into the window's."""
    script = f"""
import sys
from desktop.jobs.models.tasks import Download, start_task
from engine.errors import EngineError
from engine.installing.downloads.consent import Consent

if __name__ == "__main__":
    try:
        for _ in start_task(Download("clamp3-c2", Consent(frozenset(["MIT"])))):
            pass
    except EngineError as error:
        print(type(error).__name__, error, sorted(set({HEAVY!r}) & set(sys.modules)))
"""
    environment = {**os.environ, "HF_ENDPOINT": "http://127.0.0.1:9", "PYTHONPATH": str(ROOT), "no_proxy": "127.0.0.1"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=True)
    kind, _, rest = done.stdout.partition(" ")
    assert kind == DownloadError.__name__
    assert rest.startswith("127.0.0.1:9 cannot be reached: ")
    assert rest.endswith(" []\n")
