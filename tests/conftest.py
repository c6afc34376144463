"""What many tests need: a tiny bundle, and a home of the program's own with that bundle in it."""

import shutil
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from tests.tiny_bundle import make_tiny_bundle


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
