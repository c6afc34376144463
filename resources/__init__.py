"""Files that ship with the program: the built-in bundle, sample pieces, icons and the SoundFont."""

from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, in a checkout, an installed package or a PyInstaller folder alike."""
    return Path(__file__).resolve().parent.joinpath(*parts)
