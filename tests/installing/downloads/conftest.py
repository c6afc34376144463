"""A hub of our own, and a small checkpoint on it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import close_session

from engine.bundles.published import CC_BY_NC, MIT, Checkpoint, PublishedFile
from engine.installing.downloads.hub import Hub, Patience
from tests.installing.downloads.local_hub import COMMIT, LocalHub

WEIGHTS = bytes(range(256)) * 1200
SETTINGS = b'{"heads": 12}'


@pytest.fixture(autouse=True)
def nothing_of_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Leave no way to the real home, a token, a proxy or the internet; what a test writes there fails it."""
    home = tmp_path / "the user's home"
    home.mkdir()
    for name in ("HOME", "USERPROFILE", "HF_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("INCIPIT_HOME", str(tmp_path / "incipit"))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    yield home
    close_session()
    assert list(home.iterdir()) == []


@pytest.fixture
def local_hub() -> Iterator[LocalHub]:
    hub = LocalHub()
    hub.files = {"someone/model/weights.pth": WEIGHTS, "someone/model/config.json": SETTINGS}
    yield hub
    hub.close()


@pytest.fixture
def hub(local_hub: LocalHub) -> Hub:
    return Hub(local_hub.endpoint, Patience(connect=60.0, silence=60.0, tries=3, pause=0.01))


@pytest.fixture
def impatient_hub(local_hub: LocalHub) -> Hub:
    """The same hub for one who soon takes silence for an answer."""
    return Hub(local_hub.endpoint, Patience(connect=60.0, silence=0.5, tries=3, pause=0.01))


def checkpoint(name: str = "model", *, known: bool = True, restricted: bool = False) -> Checkpoint:
    """A row for what the hub has; one that is not `known` has neither commit, nor sizes and hashes."""

    def file(path: str, content: bytes) -> PublishedFile:
        return PublishedFile(path, path, len(content), hashlib.sha256(content).hexdigest())

    files = (file("config.json", SETTINGS), file("weights.pth", WEIGHTS))
    if not known:
        files = (PublishedFile("config.json", "config.json"), PublishedFile("weights.pth", "weights.pth"))
    return Checkpoint(
        name=name,
        variant="small",
        title="A model",
        dims=8,
        languages="none",
        licence=CC_BY_NC if restricted else MIT,
        copyright="Copyright (c) 2026 someone",
        repository="someone/model",
        revision=COMMIT if known else None,
        files=files,
        best_for="tests",
    )
