"""Which published checkpoints a bundle is made of, as far as its files tell, and what their licences ask for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from engine.bundles.checkpoints.stored import printable
from engine.bundles.published import PUBLISHED, Checkpoint, PublishedFile
from engine.bundles.verify import hash_file

LICENCES = "LICENSE.txt"


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, and the published checkpoint that it belongs to; None where it is not the one that was published."""

    path: Path
    checkpoint: Checkpoint | None

    @property
    def title(self) -> str | None:
        """What the published checkpoint is called."""
        return self.checkpoint.title if self.checkpoint else None

    @property
    def licence(self) -> str:
        """A few words on the licence."""
        if self.checkpoint is None:
            return f"{printable(self.path.name)}: licence not known"
        return f"{self.checkpoint.title}: {self.checkpoint.licence.title}"

    @property
    def licence_text(self) -> str:
        """The whole licence."""
        if self.checkpoint is None:
            return (
                f"{printable(self.path.name)} is none of the published files that Incipit knows, so neither is its "
                "licence: ask where it came from."
            )
        return self.checkpoint.licence_text


def find_origin(path: Path) -> Origin:
    """Recognise a published file by its bytes; only one of a published size, or else name, is read for it."""
    size = path.stat().st_size
    likely = [
        (checkpoint, file)
        for checkpoint in PUBLISHED
        for file in checkpoint.files
        if file.sha256 and _is_likely(file, path.name, size)
    ]
    if likely:
        found = hash_file(path)
        for checkpoint, file in likely:
            if file.sha256 == found:
                return Origin(path, checkpoint)
    return Origin(path, None)


def to_licences(origins: Sequence[Origin]) -> str:
    """Return what lies beside the graphs: the licences of all that the bundle is made of."""
    return "\n\n".join(origin.licence_text.strip() for origin in origins) + "\n"


def _is_likely(file: PublishedFile, name: str, size: int) -> bool:
    if file.size is None:
        return name in (file.name, PurePosixPath(file.path).name)
    return size == file.size
