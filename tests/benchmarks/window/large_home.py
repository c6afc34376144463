"""A home of Incipit with a large library, whose files are there, and whose vectors are as the built-in bundle's are."""

import os
import shutil
from functools import partial
from pathlib import Path

from engine.bundles.locate import find_bundle
from engine.library import FoundFile
from engine.modality import Modality
from engine.runtime.encoded import Provenance
from resources import resource_path
from tests.benchmarks.measuring import once_ms, tell
from tests.benchmarks.searching.large_library import fill_large

_SUFFIXES = {
    **dict.fromkeys((".abc", ".musicxml", ".mxl"), Modality.SCORE),
    ".mid": Modality.MIDI,
    **dict.fromkeys((".ogg", ".opus", ".mp3"), Modality.AUDIO),
}


def make_home(home: Path, pieces: int) -> Path:
    """Fill a home with so many pieces unless it is filled, make it Incipit's own, and return its library.

    Each piece is a link to one of the sample pieces, so it is there, can be shown and played, and is found unchanged by
    a scan. Its facts, names and vectors are drawn at random; the vectors are as long as the built-in bundle's, and
    noted as made by it.
    """
    os.environ["INCIPIT_HOME"] = str(home)
    path = home / "library.db"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True)
        samples = [
            Path(shutil.copy(each, home / each.name))
            for each in sorted(resource_path("samples").iterdir())
            if each.suffix in _SUFFIXES
        ]
        bundle = find_bundle()
        manifest = bundle.manifest
        made_by = Provenance(
            manifest.name, bundle.hash, manifest.preprocessing, "CPUExecutionProvider", manifest.precision
        )
        put = partial(_link, home / "music", samples)
        filled, library = once_ms(lambda: fill_large(path, pieces, manifest.dims, made_by, put))
        library.close()
        tell(f"making {pieces:,} pieces: {filled / 1000:.0f} s")
    return path


def _link(music: Path, samples: list[Path], name: str, number: int) -> tuple[FoundFile, Modality]:
    sample = samples[number % len(samples)]
    relative = f"{name}{sample.suffix}"
    file = music / relative
    file.parent.mkdir(parents=True, exist_ok=True)
    file.hardlink_to(sample)
    state = file.stat()
    return FoundFile(relative, state.st_size, state.st_mtime_ns), _SUFFIXES[sample.suffix]
