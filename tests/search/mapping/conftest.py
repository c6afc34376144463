"""The library's fixtures are those of pairing."""

from tests.library.conftest import folder, library

__all__ = ["folder", "library"]
