"""The window's own process stays light: what would halt it while loading is loaded by other processes."""

import subprocess
import sys

HEAVY = ("torch", "transformers", "onnxruntime", "tokenizers", "verovio", "abctoolkit", "av", "soundfile")


def test_the_window_imports_nothing_heavy() -> None:
    script = f"import sys, desktop.main_window.furniture; print(*sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=600)
    assert done.stdout.split() == []
