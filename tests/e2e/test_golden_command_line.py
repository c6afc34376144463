"""A published checkpoint is imported and everything golden converted and embedded through the command line alone."""

import hashlib
import json
import runpy
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.cli import main
from tests.golden_data import GOLDEN, expected, needs_golden

pytestmark = [needs_golden, pytest.mark.slow]

DIFFERENCE = 2e-4
COSINE = 0.99999
FILES = ("scores/", "midi/", "abc/", "boundary/", "audio/")


def make_long_recordings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Write the recordings that are too long to be stored, with the script that describes them."""
    monkeypatch.setattr(sys, "argv", ["make_long_audio.py", str(folder)])
    runpy.run_path(str(GOLDEN / "make_long_audio.py"), run_name="__main__")
    return sorted(folder.glob("*.wav"))


def test_every_golden_embedding(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint = GOLDEN / "checkpoint"
    parts = {"--clamp3": "weights_clamp3_tiny.pth", "--text-encoder": "xlmr_tiny", "--mert": "mert_tiny"}
    options = [word for option, name in parts.items() for word in (option, str(checkpoint / name))]
    assert main(["bundles", "import", *options, "--name", "golden"]) == 0
    assert main(["bundles", "verify", "golden"]) == 0

    wanted = {name: value["embedding"] for name, value in expected().items() if "embedding" in value}
    texts = {name: value["text"] for name, value in expected().items() if name.startswith("text/")}
    lines = tmp_path / "texts.jsonl"
    lines.write_text(
        "".join(json.dumps({"id": f"{GOLDEN}/{key}", "text": texts[key]}) + "\n" for key in texts), "utf-8"
    )
    folder = tmp_path / "audio"
    folder.mkdir()
    long = make_long_recordings(folder, monkeypatch)
    stored = [str(GOLDEN / name) for name in wanted if name.startswith(FILES) and (GOLDEN / name).is_file()]
    output = tmp_path / "out.npz"
    arguments = ["--texts", str(lines), *stored, *map(str, long), "--output", str(output)]
    assert main(["embed", "--bundle", "golden", *arguments]) == 0

    with np.load(output, allow_pickle=False) as arrays:
        keys, embeddings = arrays["keys"].tolist(), arrays["embeddings"]
    assert keys == [*(f"{GOLDEN}/{key}" for key in texts), *stored, *map(str, long)]
    names = ["/".join(Path(key).parts[-2:]) for key in keys]
    assert set(names) == set(wanted)
    for name, found in zip(names, embeddings, strict=True):
        reference = np.array(wanted[name])
        assert np.abs(found - reference).max() <= DIFFERENCE, name
        assert found @ reference >= COSINE * np.linalg.norm(found) * np.linalg.norm(reference), name


@pytest.mark.parametrize("name", ["scores/s001.mxl", "midi/m106.mid", "abc/b00.abc"])
def test_convert_prints_what_the_reference_gives(name: str) -> None:
    command = [sys.executable, "-m", "engine.cli", "convert", str(GOLDEN / name)]
    done = subprocess.run(command, capture_output=True, check=True, timeout=600)
    assert hashlib.sha256(done.stdout).hexdigest() == expected()[name]["text_sha256"]
