"""Where the golden data lies, and the mark for tests that need it."""

import json
from pathlib import Path
from typing import Any

import pytest

GOLDEN = Path(__file__).resolve().parents[2] / "shared" / "golden"
needs_golden = pytest.mark.skipif(
    not GOLDEN.is_dir(), reason="the golden data (../shared/golden) is not beside this checkout"
)


def expected() -> dict[str, dict[str, Any]]:
    """Return what the reference gives for every golden input; empty where the data is absent."""
    path = GOLDEN / "expected.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
