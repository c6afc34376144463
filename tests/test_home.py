"""Where the program's own data lie."""

from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.home import bundles_path, default_library_path, home_path


def test_the_environment_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIPIT_HOME", str(tmp_path))
    assert (default_library_path(), bundles_path()) == (tmp_path / "library.db", tmp_path / "bundles")


def test_an_unknown_user_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCIPIT_HOME", "~nobody-of-this-name/incipit")
    with pytest.raises(EngineError, match="no such user"):
        home_path()
