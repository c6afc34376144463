"""The committed configuration is read strictly."""

from pathlib import Path

import pytest

import engine.training
from engine.errors import EngineError
from engine.training.config import load_config

COMMITTED = Path(engine.training.__file__).with_name("incipit-small.toml")


def test_committed_configuration() -> None:
    config = load_config(COMMITTED)
    assert config.name == "incipit-small"
    assert all(source.name.startswith("train.") for source in config.preparation.sources)
    assert all(source.name.startswith("valid.") for source in config.preparation.validation)
    assert config.alignment.drop_header + config.alignment.scramble_header < 1


def test_unknown_entry_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(
        COMMITTED.read_text(encoding="utf-8").replace("dims = 256", "dims = 256\nwings = 2"), encoding="utf-8"
    )
    with pytest.raises(EngineError, match="wings"):
        load_config(path)


def test_missing_part_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.write_text('name = "x"\n', encoding="utf-8")
    with pytest.raises(EngineError, match=r"empty\.toml"):
        load_config(path)
