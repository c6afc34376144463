"""Where the repository's own files lie, and what its pyproject.toml requires."""

import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def pyproject() -> dict[str, Any]:
    """Return pyproject.toml as a dictionary."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def required(extra: str | None = None) -> set[str]:
    """Return the normalised names of the packages that an extra asks for, of the plain dependencies without one."""
    project = pyproject()["project"]
    requirements = project["dependencies"] if extra is None else project["optional-dependencies"][extra]
    return {normalised(requirement) for requirement in requirements} - {"incipit"}


def normalised(requirement: str) -> str:
    """Return a requirement's package name as package indexes compare it."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None, requirement
    return re.sub(r"[-_.]+", "-", name.group()).lower()
