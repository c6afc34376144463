"""Private, quiet copies of abctoolkit's modules, so that what they print and keep reaches nobody else."""

import importlib.util
import io
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any


@cache
def private_copy(name: str) -> Any:
    """Return our own instance of the module `abctoolkit.<name>`, outside `sys.modules` and with its messages dropped.

    Being a copy, its globals can be set without touching another user of the library in the same process.
    """
    spec = importlib.util.find_spec(f"abctoolkit.{name}")
    if spec is None or spec.loader is None:
        msg = f"abctoolkit.{name}"
        raise ModuleNotFoundError(msg)
    module: Any = importlib.util.module_from_spec(spec)
    with quiet(), _some_stdin():
        spec.loader.exec_module(module)
    module.info = _drop
    module.print = _drop
    return module


@contextmanager
def quiet() -> Iterator[None]:
    """Ignore the warnings that abctoolkit and its use of pyparsing raise; none of them concerns the user's file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _some_stdin() -> Iterator[None]:
    """Lend `sys.stdin` a binary buffer, which abc2xml takes at import and which a program without a console lacks."""
    kept = sys.stdin
    if not hasattr(kept, "buffer"):
        sys.stdin = io.TextIOWrapper(io.BytesIO())
    try:
        yield
    finally:
        sys.stdin = kept


def _drop(*_args: object, **_options: object) -> None:
    """Take a message of the library's and do nothing with it."""
