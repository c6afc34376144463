"""The options and words that several commands share."""

import argparse
from pathlib import Path
from typing import Any

from engine.modality import MUSIC, Modality
from engine.runtime.devices.rows import AUTO, provider_names

A_TUNE = "FILE#3 is tune 3 of a tunebook"
# What looks into no library asks none which bundle answers there.
INSTEAD_OF_BUILT_IN = "another bundle than the built-in one"
_A_BUNDLE = "this bundle alone, instead of what answers in the library (see incipit bundles use)"


def add_command(commands: Any, name: str, summary: str, command: str = "") -> argparse.ArgumentParser:
    """Add a command; `command` is its whole name, where that is more than `name`."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(command=command or name, parser=parser)
    return parser


def add_library(parser: argparse.ArgumentParser) -> None:
    """Add --library."""
    parser.add_argument("--library", metavar="FILE", type=to_path, help="another library than the default one")


def add_bundle(parser: argparse.ArgumentParser, meaning: str = _A_BUNDLE) -> None:
    """Add --bundle."""
    parser.add_argument("--bundle", metavar="NAME", type=to_name, help=meaning)


def add_provider(parser: argparse.ArgumentParser) -> None:
    """Add --provider."""
    parser.add_argument("--provider", choices=provider_names(), default=AUTO, help="what the encoders run on (auto)")


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add --json."""
    parser.add_argument("--json", action="store_true", help="for other programs")


def to_name(text: str) -> str:
    """Return a word that is not empty."""
    if not text:
        raise argparse.ArgumentTypeError("an empty name names nothing")
    return text


def to_path(text: str) -> Path:
    """Return a word that is not empty as a path."""
    return Path(to_name(text))


def to_positive(text: str) -> int:
    """Return a whole number from 1."""
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return number


def to_kinds(text: str) -> tuple[Modality, ...]:
    """Return kinds of music parted by commas."""
    wanted = [word.strip() for word in text.split(",")]
    unknown = [word for word in wanted if word not in MUSIC]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(MUSIC)}")
    return tuple(kind for kind in MUSIC if kind in wanted)
