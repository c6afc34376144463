"""The library's fixtures are those of searching."""

from tests.library.conftest import folder, library

__all__ = ["folder", "library"]
