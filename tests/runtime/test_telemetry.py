"""ONNX Runtime keeps and sends nothing about the user."""

import os
import subprocess
import sys
from pathlib import Path

from tests.packaging.repository import ROOT

OPEN = """
from engine.bundles.locate import find_bundle
from engine.runtime.encoders import open_encoders
open_encoders(find_bundle()).encode_texts(["a waltz"])
"""


def test_encoding_leaves_nothing_in_the_users_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    places = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    # CI and the like would keep it from starting by themselves, and the test from failing.
    kept = {name: value for name, value in os.environ.items() if name not in ("ORT_DISABLE_TELEMETRY", "CI")}
    environment = {**kept, **places, "PYTHONPATH": str(ROOT), "INCIPIT_HOME": str(tmp_path / "incipit")}
    subprocess.run([sys.executable, "-c", OPEN], env=environment, check=True, timeout=600, cwd=tmp_path)
    assert [path for path in home.rglob("*") if path.is_file()] == []
