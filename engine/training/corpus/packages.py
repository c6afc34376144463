"""Debian packages with music, fetched through apt where that is to be had and unpacked, never installed."""

import json
import logging
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Generator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from engine.progress import Progress

Truths = tuple[tuple[str, str], ...]

_log = logging.getLogger("engine.training")

_SECONDS = 600
_NOTE = "package.json"


@dataclass(frozen=True, slots=True)
class Package:
    """A package with recordings: its licence, the `genres` that all have, whom it is `by`, and what `skip` leaves out.

    `skip` are parts of paths: sounds that are no music, or files under a licence that does not allow training.
    """

    name: str
    licence: str
    genres: tuple[str, ...]
    skip: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


def read_packages() -> tuple[Package, ...]:
    """Return the packages that `recordings.toml` lists."""
    return tuple(
        Package(
            each["name"], each["licence"], tuple(each["genres"]), tuple(each.get("skip", ())), tuple(each.get("by", ()))
        )
        for each in _read_list()["packages"]
    )


def _read_list() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "recordings.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Hearsay:
    """What tags amount to: `truths` by tag of musicnn, `words` by what a file states as its genre.

    A tag at least `sure` likely is taken for true, one below `unlikely` for false.
    """

    truths: dict[str, Truths]
    words: dict[str, Truths]
    sure: float
    unlikely: float


def read_hearsay() -> Hearsay:
    """Return what `recordings.toml` makes of tags."""
    listed = _read_list()
    truths, words = (
        {name: tuple((field, value) for field, value in pairs) for name, pairs in listed[table].items()}
        for table in ("tags", "words")
    )
    return Hearsay(truths, words, listed["likelihoods"]["sure"], listed["likelihoods"]["unlikely"])


def fetch_packages(packages: tuple[Package, ...], folder: Path) -> Generator[Progress, None, dict[str, str]]:
    """Unpack each package into its own part of `folder`, unless it is there; return the versions by name.

    What cannot be had, for want of apt or of a network, is said in the log and left out.
    """
    versions = {}
    for number, package in enumerate(packages, start=1):
        place = folder / package.name
        if not place.exists() and (reason := _fetch(package.name, place)):
            _log.warning("%s is left out: %s", package.name, reason)
        if place.exists():
            versions[package.name] = json.loads((place / _NOTE).read_text(encoding="utf-8"))["version"]
        yield Progress("fetching", number, len(packages), package.name)
    return versions


def _fetch(name: str, place: Path) -> str:
    """Unpack a package into `place`; return why that cannot be done, empty where it was."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as made:
        work = Path(made)
        try:
            _run(["apt-get", "download", name], work)
            archive = next(work.glob("*.deb"))
            _run(["dpkg-deb", "-x", archive.name, "unpacked"], work)
        except FileNotFoundError:
            return "there is no apt here"
        except subprocess.TimeoutExpired:
            return "it took too long"
        except subprocess.CalledProcessError as error:
            return str(error.stderr).strip().rpartition("\n")[2] or "apt failed"
        except StopIteration:
            return "apt gave nothing"
        version = archive.name.split("_")[1]
        (work / "unpacked" / _NOTE).write_text(json.dumps({"version": version}), encoding="utf-8")
        shutil.move(work / "unpacked", place)
    return ""


def _run(command: list[str], folder: Path) -> None:
    # The commands are our own; the names come from the committed list.
    subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=_SECONDS)  # noqa: S603
