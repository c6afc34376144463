"""`incipit search` and `incipit similar`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.facts.filter_options import to_filters
from engine.cli.library_commands import library_path, open_to_read, to_name
from engine.cli.music.inputs import features_of, one_piece, prepare_one, split_name
from engine.errors import LibraryError, UnreadableFileError
from engine.indexing import space_of
from engine.indexing.batch import encode_pieces
from engine.library import Library
from engine.runtime.encoders import Encoders, open_encoders
from engine.search import Hit, Query, SearchResult, search
from engine.search.query import Embedding
from engine.workers import WorkerPool


def search_library(options: argparse.Namespace) -> int:
    """Print what a description, a name or examples find."""
    text = console.to_text(options.text)
    if not text.strip() and not options.like and not to_filters(options):
        raise UsageError("incipit: search for what? Give a text, an example with --like FILE, or filters.")
    return _search(options, text, options.like, text)


def find_similar(options: argparse.Namespace) -> int:
    """Print what is like a file."""
    return _search(options, "", [options.file], options.file)


def _search(options: argparse.Namespace, text: str, like: Sequence[str], title: str) -> int:
    bundle = find_bundle(options.bundle)
    path = library_path(options)
    with open_to_read(path) as library:
        if not sum(library.count_pieces().values()) + library.count_pending_files():
            raise LibraryError(f"The library {path} is empty; fill it with: incipit index FOLDER")
        filters = to_filters(options) or None
        encoders = open_encoders(bundle, provider=options.provider)
        examples = tuple(_to_examples(library, bundle, encoders, like))
        result = search(library, encoders, Query(text, examples, options.kind, options.limit, filters))
    if options.json:
        console.write_json(_to_json(result, title, bundle))
    else:
        _print(result, bundle)
    return 0


def _to_examples(library: Library, bundle: Bundle, encoders: Encoders, names: Sequence[str]) -> list[str | Embedding]:
    """Return the hash of each example whose content the library has vectors of, and the embedding of any other."""
    if not names:
        return []
    examples: list[str | Embedding] = []
    with WorkerPool(1) as pool:
        for name in names:
            path, tune = split_name(name)
            piece = one_piece(pool, path, tune, f"write {name}#1 for the first.")
            if library.analysed_among([piece.hash], space_of(bundle)):
                examples.append(piece.hash)
                continue
            prepared = prepare_one(pool, piece, features_of(bundle))
            (encoded,) = encode_pieces(encoders, [prepared])
            if isinstance(encoded, str):
                raise UnreadableFileError(f"{name}: {encoded}")
            examples.append(encoded.embedding)
    return examples


def _to_json(result: SearchResult, title: str, bundle: Bundle) -> dict[str, object]:
    return {
        "query": title,
        "bundle": bundle.manifest.name,
        "searched": result.searched,
        "total": result.total,
        "left_out": result.left_out,
        "hits": [_hit_to_json(hit) for hit in result.hits],
    }


def _hit_to_json(hit: Hit) -> dict[str, object]:
    return {
        "rank": hit.rank,
        "piece": hit.piece,
        "path": str(hit.path),
        "tune": hit.tune,
        "title": hit.title,
        "composer": hit.composer,
        "kind": hit.kind.value,
        "matched": hit.matched,
        "similarity": hit.similarity,
        "band": hit.band.value,
    }


def _print(result: SearchResult, bundle: Bundle) -> None:
    if result.hits:
        console.write_table([_to_row(hit) for hit in result.hits])
    else:
        console.say("Nothing was found.")
    left_out = f" {result.left_out:,} are left out by the filters." if result.left_out else ""
    console.say(f"Searched {result.searched:,} of {result.total:,} pieces with {bundle.manifest.name}.{left_out}")


def _to_row(hit: Hit) -> tuple[str, ...]:
    similarity = "" if hit.similarity is None else f"{hit.similarity: .3f}"
    name = " · ".join(part for part in (hit.title, hit.composer) if part) or Path(hit.path).stem
    found = hit.band.value if hit.matched == "meaning" else hit.matched
    return (f"{hit.rank}", found, similarity, hit.kind.value, name, to_name(hit.path, hit.tune))
