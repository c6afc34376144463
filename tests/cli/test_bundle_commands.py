"""`incipit bundles …`."""

import shutil
from pathlib import Path

from tests.bundles.checkpoints.making import name, simple, table, write
from tests.cli.commands import Commands
from tests.golden_bundle import CHECKPOINT, TEXT
from tests.golden_data import needs_golden


def test_installed_bundles_are_listed(run: Commands) -> None:
    assert run("bundles", "list") == 0
    assert "tiny" in [line.split()[0] for line in run.out.splitlines()]


def test_damaged_bundles_are_named_beside_the_others(run: Commands, home: Path) -> None:
    shutil.copytree(home / "bundles" / "tiny", home / "bundles" / "broken")
    (home / "bundles" / "broken" / "text.onnx").unlink()
    assert run("bundles", "list") == 1
    assert "tiny" in [line.split()[0] for line in run.out.splitlines()]
    assert "broken" not in run.out
    assert "broken" in run.err


def test_a_whole_bundle_and_a_damaged_one(run: Commands, home: Path) -> None:
    assert run("bundles", "verify", "tiny") == 0
    assert run.out == "tiny is whole: 5 files.\n"
    graph = home / "bundles" / "tiny" / "text.onnx"
    graph.write_bytes(graph.read_bytes()[:-1])
    assert run("bundles", "verify", "tiny") == 1
    assert (run.out, run.err) == ("", "text.onnx is not the file that the manifest describes.\n")
    assert run("bundles", "verify", "nope") == 2


def test_importing_what_is_not_there_is_told(run: Commands, tmp_path: Path) -> None:
    arguments = ["--clamp3", tmp_path / "a.pth", "--text-encoder", tmp_path, "--mert", tmp_path, "--name", "new"]
    assert run("bundles", "import", *arguments) == 2
    assert run.err.startswith("incipit: ")
    assert run.out == ""


def test_importing_what_would_run_code_is_refused_in_a_sentence(run: Commands, home: Path, tmp_path: Path) -> None:
    before = sorted(path.name for path in (home / "bundles").iterdir())
    write(tmp_path / "code.pth", simple(table(weight=name("os", "system"))))
    assert run("bundles", "import", "--clamp3", tmp_path / "code.pth", "--text-encoder", tmp_path, "--name", "new") == 2
    sentence = (
        "code.pth holds more than tensors: its pickle names os.system, which could run code, and was not followed."
    )
    assert (run.out, run.err) == ("", f"incipit: {sentence}\n")
    assert sorted(path.name for path in (home / "bundles").iterdir()) == before


@needs_golden
def test_a_checkpoint_is_imported_and_whole(run: Commands) -> None:
    parts = ("--clamp3", CHECKPOINT, "--text-encoder", TEXT, "--name", "golden", "--precision", "float32")
    assert run("bundles", "import", *parts) == 0
    assert run.out.startswith("golden  float32  ")
    assert run.err == ""
    assert run("bundles", "verify", "golden") == 0
    assert run("bundles", "import", *parts) == 2
    assert run.err == "incipit: There is a bundle called golden already.\n"


def test_a_bundle_is_timed(run: Commands, music: Path) -> None:
    assert run("bundles", "benchmark", "tiny", "--pieces", music, "--most", "1", "--rounds", "1") == 0
    rows = run.out.splitlines()
    assert [row.split("  ")[0] for row in rows[:2]] == ["text of 12 tokens", "piece of 120 patches"]
    assert [row.split(" (")[0] for row in rows[2:]] == ["scores", "MIDI files", "recordings"]
    assert all("Incipit " in row and "torch" not in row for row in rows)
    assert "CPU: float32." in run.err
    assert "tiny is not of the published sizes, so there is nothing to compare with." in run.err
    assert "cores" in run.err


@needs_golden
def test_what_was_tried_is_told(run: Commands) -> None:
    assert run("bundles", "import", "--clamp3", CHECKPOINT, "--text-encoder", TEXT, "--name", "golden") == 0
    assert [line.split()[0].rstrip(":") for line in run.err.splitlines()] == ["int8", "int4"]
    assert all("of nearest neighbours the same" in line for line in run.err.splitlines())
