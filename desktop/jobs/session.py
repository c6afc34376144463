"""The engine's heavy parts behind the jobs, imported in their threads: ONNX Runtime takes half a second to import."""

from pathlib import Path

from desktop.jobs.searching import Answer, FoundPiece, ModelInUse, Question
from engine.bundles.locate import find_bundle
from engine.formats.content import Facts
from engine.indexing import IndexReport, index
from engine.library import Space, open_library
from engine.runtime.encoders import Encoders, open_encoders
from engine.search import Hit, Query, search
from engine.workers import GeneratorProcess, run_generator

MOST_HITS = 100
_NICENESS = 10


class LibrarySession:
    """A session on the library at `path` with an installed bundle, or the built-in one."""

    def __init__(self, path: Path, bundle_name: str | None = None) -> None:
        self._library = open_library(path)
        self._bundle_name = bundle_name
        self._encoders: Encoders | None = None
        self._model: ModelInUse | None = None

    def model(self) -> ModelInUse:
        """Return what answers, loading it if need be. Raises `EngineError` where there is none."""
        if self._model is None:
            bundle = find_bundle(self._bundle_name)
            self._encoders = open_encoders(bundle)
            made = self._encoders.provenance
            self._model = ModelInUse(bundle.manifest.title, made.provider, made.precision, Space.of(made))
        return self._model

    def find(self, question: Question) -> Answer:
        """Answer a question, by name alone where there is no model. Raises `EngineError`."""
        result = search(self._library, self._encoders, Query(question.text, kinds=question.kinds, limit=MOST_HITS))
        found = tuple(FoundPiece(hit, self._facts(hit)) for hit in result.hits)
        return Answer(question, found, result.searched, result.total)

    def close(self) -> None:
        """Close the library."""
        self._library.close()

    def _facts(self, hit: Hit) -> Facts:
        piece = self._library.piece(hit.piece)
        return Facts() if piece is None else piece.facts


def start_indexing(path: Path, bundle_name: str | None = None) -> GeneratorProcess[IndexReport]:
    """Start indexing all folders of the library at `path` in a process of its own. Raises `BundleError`."""
    return run_generator(index, path, (), find_bundle(bundle_name), niceness=_NICENESS)
