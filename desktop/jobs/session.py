"""The search process: an open library and a bundle's encoders, kept from one question to the next."""

from functools import cache
from pathlib import Path

from desktop.jobs.remote import Answer, FoundPiece, ModelInUse, Question
from engine.bundles.locate import find_bundle
from engine.formats.content import Facts
from engine.library import Library, Space, open_library
from engine.runtime.encoders import Encoders, open_encoders
from engine.search import Hit, Query, search

MOST_HITS = 100


@cache
def library(path: Path) -> Library:
    """Return the library at `path`, opened once."""
    return open_library(path)


@cache
def encoders(bundle_name: str | None) -> Encoders:
    """Return the encoders of an installed bundle, or the built-in one, opened once and warm. Raises `EngineError`."""
    opened = open_encoders(find_bundle(bundle_name))
    opened.encode_texts(["music"])
    return opened


def model(bundle_name: str | None) -> ModelInUse:
    """Return what answers. Raises `EngineError` where there is no model."""
    opened = encoders(bundle_name)
    made = opened.provenance
    title = find_bundle(bundle_name).manifest.title
    return ModelInUse(title, made.provider, made.precision, Space.of(made), opened.report())


def find(path: Path, bundle_name: str | None, question: Question, *, by_name_only: bool) -> Answer:
    """Answer a question. Raises `EngineError`."""
    chosen = None if by_name_only else encoders(bundle_name)
    result = search(library(path), chosen, Query(question.text, kinds=question.kinds, limit=MOST_HITS))
    found = tuple(FoundPiece(hit, _facts(path, hit)) for hit in result.hits)
    return Answer(question, found, result.searched, result.total)


def _facts(path: Path, hit: Hit) -> Facts:
    piece = library(path).piece(hit.piece)
    return Facts() if piece is None else piece.facts
