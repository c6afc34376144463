"""Every package that we need, and every package that those need, is named with its licence in THIRD_PARTY.md."""

import re
from importlib import metadata

import pytest

from tests.packaging.repository import ROOT, normalised, pyproject, required

TEXT = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| \[([\w-]+)\]\([^)]+\)[^|]*\| ([^|]+) \|", TEXT, re.MULTILINE))
LICENCES = {normalised(name): licence for name, licence in ROWS.items()}


@pytest.mark.parametrize("extra", [None, "cpu", "train", "dev"])
def test_every_dependency_has_a_row(extra: str | None) -> None:
    missing = required(extra) - set(LICENCES)
    assert not missing, f"THIRD_PARTY.md has no row for {sorted(missing)}"


def test_no_row_for_what_we_do_not_use() -> None:
    extras = pyproject()["project"]["optional-dependencies"]
    assert set(LICENCES) <= required().union(*(required(extra) for extra in extras))


def test_dependencies_of_dependencies_are_named() -> None:
    """The packages that come along at run time are named too: the installed program carries them."""
    named = {normalised(word) for word in re.findall(r"[A-Za-z][\w.-]*\w", TEXT)}
    waiting, seen = sorted(required() | required("cpu")), set[str]()
    while waiting:
        package = waiting.pop()
        if package in seen:
            continue
        seen.add(package)
        for requirement in metadata.requires(package) or ():
            if "extra ==" not in requirement and not _for_other_machines(requirement):
                waiting.append(normalised(requirement))
    assert not seen - named, f"THIRD_PARTY.md does not name {sorted(seen - named)}"


def _for_other_machines(requirement: str) -> bool:
    try:
        metadata.version(normalised(requirement))
    except metadata.PackageNotFoundError:
        return ";" in requirement
    return False


@pytest.mark.parametrize(
    "part", ["multilingual-e5-small", "XLM-RoBERTa", "musicnn", "FluidR3Mono_GM", "EB Garamond", "Inter"]
)
def test_models_sound_and_type_are_named(part: str) -> None:
    assert part in TEXT


def test_notices_lie_beside_what_they_are_for() -> None:
    for folder in ("soundfont", "fonts"):
        assert "Copyright" in (ROOT / "resources" / folder / "LICENSE.txt").read_text(encoding="utf-8")
