"""`incipit train` says in a sentence what it lacks."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine.training import config
from tests.cli.commands import Commands

CONFIG = Path(config.__file__).with_name("incipit-small.toml")
WITHOUT_TORCH = """
import sys
sys.modules["torch"] = None
from engine.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def arguments(tmp_path: Path) -> list[object]:
    models, corpus = tmp_path / "models", tmp_path / "corpus"
    models.mkdir()
    corpus.mkdir()
    return [
        "train",
        tmp_path / "out",
        "--config",
        CONFIG,
        "--corpus",
        corpus,
        "--models",
        models,
        "--cache",
        tmp_path / "c",
    ]


def test_without_the_packages(arguments: list[object]) -> None:
    command = [sys.executable, "-c", WITHOUT_TORCH, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        "incipit: Training needs the packages of Incipit's extra train, which are not here "
        "(pip install 'incipit[train]').\n"
    )


def test_without_models_corpus_or_stage(run: Commands, arguments: list[object], tmp_path: Path) -> None:
    assert run(*arguments) == 2
    assert "hold no e5-small-q4.bin and no tokenizer.json and no MSD_musicnn.npz." in run.err
    for name in ("e5-small-q4.bin", "deep/tokenizer.json", "MSD_musicnn.npz"):
        path = tmp_path / "models" / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    assert run(*arguments) == 2
    assert "holds no corpus" in run.err
    (tmp_path / "corpus" / "train.a.jsonl.xz").touch()
    assert run(*arguments, "--only", "dance") == 2
    assert "There is no stage dance; the stages are prepare, arrays, sounds," in run.err
    assert not (tmp_path / "c").exists()


def test_a_configuration_that_is_none(run: Commands, arguments: list[object], tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text("name = 1\n", encoding="utf-8")
    assert run(*(tmp_path / "wrong.toml" if argument == CONFIG else argument for argument in arguments)) == 2
    assert "wrong.toml cannot be used" in run.err
