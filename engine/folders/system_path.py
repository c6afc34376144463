"""Paths as the operating system takes them, however long they are."""

import os
from pathlib import Path, PureWindowsPath
from typing import TypeVar

_IS_WINDOWS = os.name == "nt"
_VERBATIM = "\\\\?\\"
_DEVICE = "\\\\.\\"

AnyPath = TypeVar("AnyPath", Path, PureWindowsPath)


def system_path(path: Path) -> Path:
    """Return the same absolute path in the form in which Windows takes more than 260 characters; elsewhere itself."""
    return to_verbatim(path) if _IS_WINDOWS else path


def to_verbatim(path: AnyPath) -> AnyPath:
    r"""Return an absolute Windows path with `\\?\` before it, which lifts the limit of 260 characters.

    One that has it, or names a device, and one that is relative are returned as they are.
    """
    text = str(path)
    if not path.is_absolute() or text.startswith((_VERBATIM, _DEVICE)):
        return path
    if text.startswith("\\\\"):
        return type(path)(f"{_VERBATIM}UNC\\{text[2:]}")
    return type(path)(f"{_VERBATIM}{text}")
