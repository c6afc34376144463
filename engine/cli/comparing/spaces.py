"""What the comparing commands have in common: a bundle, its encoders, and the embeddings of words."""

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from engine.bundles.locate import find_bundle
from engine.cli import console
from engine.cli.music.embedding import Embedded, embed_gathered, embed_words
from engine.cli.music.gathering import Gathered
from engine.runtime.encoded import Provenance
from engine.runtime.encoders import open_encoders
from engine.workers import WorkerPool


class Space:
    """Embeds, and counts what `failed`, which it says on standard error."""

    def __init__(self, pool: WorkerPool, options: argparse.Namespace) -> None:
        self.failed = 0
        self._pool = pool
        self._bundle = find_bundle(options.bundle)
        self._encoders = open_encoders(self._bundle, provider=options.provider)

    @property
    def provenance(self) -> Provenance:
        """How the embeddings are made."""
        return self._encoders.provenance

    def embed(self, words: Sequence[str]) -> Embedded:
        """Return the embeddings of what words of the command line mean."""
        return self._tell(console.follow(embed_words(self._pool, words, self._bundle, self._encoders)))

    def embed_gathered(self, gathered: Gathered) -> Embedded:
        """Return the embeddings of what was gathered."""
        return self._tell(console.follow(embed_gathered(self._pool, gathered, self._bundle, self._encoders)))

    def _tell(self, embedded: Embedded) -> Embedded:
        for failure in embedded.failures:
            console.say(failure)
        self.failed += len(embedded.failures)
        return embedded


@contextmanager
def open_space(options: argparse.Namespace) -> Iterator[Space]:
    """Give the space of the bundle that the options name."""
    with WorkerPool(os.cpu_count() or 1) as pool:
        yield Space(pool, options)
