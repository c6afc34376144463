"""Files that ship with the program: the built-in bundle, sample pieces, icons and the SoundFont."""

from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return a shipped file's path, in a checkout, an installed package and a PyInstaller folder alike."""
    return Path(__file__).resolve().parent.joinpath(*parts)
