"""What is said of a published checkpoint."""

from dataclasses import dataclass

from resources import resource_path


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence by its SPDX identifier; `permissive` where it asks nothing of those who only use the work.

    `title` is how people call it, `sentence` what it means for them.
    """

    identifier: str
    title: str
    sentence: str
    permissive: bool

    @property
    def text(self) -> str:
        """The whole legal text, as it ships with Incipit."""
        return resource_path("licences", f"{self.identifier}.txt").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file at `path` in its repository, called `name` here; size in bytes and SHA-256 (hex), None where not known.

    What is None is asked of the hub, which states both in its metadata; then that is what the file has to be.
    """

    path: str
    name: str
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A published checkpoint: `files` at `revision` (a commit; None: the hub is asked once and its answer kept).

    `dims` is the length of what it gives. `needs` names the checkpoints without which it is of no use here, `audio` the
    one without which it hears no recordings. Only one `makes_bundle` can be installed; the others are parts of it, or
    for training. `least_bytes` is what the files have at the very least, for where a size is not known.
    """

    name: str
    variant: str
    title: str
    dims: int
    languages: str
    licence: Licence
    copyright: str
    repository: str
    revision: str | None
    files: tuple[PublishedFile, ...]
    best_for: str
    needs: tuple[str, ...] = ()
    audio: str | None = None
    makes_bundle: bool = False
    least_bytes: int = 0

    @property
    def size(self) -> int | None:
        """How many bytes the files have together, None where that is not known."""
        sizes = [file.size for file in self.files]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    @property
    def licence_text(self) -> str:
        """The licence as it has to be read: whose work it is, then the legal text."""
        return f"{self.title}\n{self.copyright}\n\n{self.licence.text}"
