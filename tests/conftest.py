"""What many tests need: a tiny bundle, a home with that bundle in it, files read without workers."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from tests.here_pool import HerePool, Meddle
from tests.tiny_bundle import make_tiny_bundle


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        # The workers have the cores already; threads of torch in each would only wait for one another.
        os.environ.setdefault("OMP_NUM_THREADS", "1")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left with it in the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def tiny_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A bundle called "tiny" with all three encoders and random weights; leave its files as they are."""
    return make_tiny_bundle(tmp_path_factory.mktemp("bundles") / "tiny")


@pytest.fixture
def home(tmp_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty `INCIPIT_HOME` where the bundle "tiny" is installed."""
    folder = tmp_path / "home"
    shutil.copytree(tiny_bundle.path, folder / "bundles" / "tiny")
    monkeypatch.setenv("INCIPIT_HOME", str(folder))
    return folder


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Meddle], None]:
    """Read files in this process, in an empty working directory; call it with what is to happen before each task."""
    folder = tmp_path / "working directory"
    folder.mkdir()
    monkeypatch.chdir(folder)
    commands = ("music.convert_command", "music.embed_command", "comparing.spaces", "search_commands")
    for module in ("engine.indexing.updating", *(f"engine.cli.{command}" for command in commands)):
        monkeypatch.setattr(f"{module}.WorkerPool", HerePool)

    def set_meddle(meddle: Meddle) -> None:
        monkeypatch.setattr(HerePool, "meddle", staticmethod(meddle))

    return set_meddle
