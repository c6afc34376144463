"""`incipit bundles …`."""

import shutil
from pathlib import Path

from tests.cli.commands import Commands


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
