"""What the user agrees to before anything is fetched."""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from engine.bundles.published import Checkpoint, Licence
from engine.installing.downloads.errors import ConsentError

HUB = "https://huggingface.co"


@dataclass(frozen=True, slots=True)
class Consent:
    """The SPDX identifiers of the licences that the user has accepted, each having been shown."""

    licences: frozenset[str]

    def check(self, checkpoints: Iterable[Checkpoint]) -> None:
        """Raise `ConsentError` where a checkpoint's licence has not been accepted."""
        for checkpoint in checkpoints:
            if checkpoint.licence.identifier not in self.licences:
                raise ConsentError(
                    f"The licence of {checkpoint.title}, {checkpoint.licence.title}, has not been accepted, so nothing "
                    "is fetched."
                )


def hub_host() -> str:
    """Return where checkpoints are fetched from, for sentences: HF_ENDPOINT's host, or Hugging Face's."""
    return host_of(os.environ.get("HF_ENDPOINT") or HUB)


def host_of(endpoint: str) -> str:
    """Return a hub's address without the scheme, and without the password that may stand in it."""
    host, slash, path = endpoint.rstrip("/").split("://", 1)[-1].partition("/")
    return host.rpartition("@")[2] + slash + path


def licences_of(checkpoints: Iterable[Checkpoint]) -> tuple[Licence, ...]:
    """Return the licences of checkpoints, each once."""
    return tuple(dict.fromkeys(checkpoint.licence for checkpoint in checkpoints))
