"""`incipit search` and `incipit similar`."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from engine.answering import Panel, kinds_of, panel_of, space_of
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.elsewhere.captioner import describe_picture
from engine.cli.elsewhere.passing_library import passing_library
from engine.cli.facts.filter_options import to_filters
from engine.cli.library_commands import library_path, open_to_read, to_name
from engine.cli.music.inputs import one_piece, prepare_one, split_name
from engine.cli.music.reasons import Reason, print_reason, reason_to_json, reasons_of
from engine.errors import LibraryError, UnreadableFileError
from engine.indexing.batch import encode_pieces
from engine.library import Library
from engine.search import Example, Filters, Hit, Query, SearchResult, relaxations, search
from engine.search.faceting import together
from engine.search.opening import Opener
from engine.search.understanding import Understanding, to_terms, understand
from engine.search.understanding import to_filters as chips_to_filters
from engine.workers import WorkerPool


def search_library(options: argparse.Namespace) -> int:
    """Print what a description, a name or examples find."""
    text = console.to_text(options.text)
    if options.image is not None:
        seen = describe_picture(options.image)
        console.say(f"The captioner sees: {seen}")
        text = f"{text}\n{seen}".strip()
    if not text.strip() and not options.like and not to_filters(options):
        raise UsageError("incipit: search for what? Give a text, an example with --like FILE, or filters.")
    return _search(options, text, options.like, text)


def find_similar(options: argparse.Namespace) -> int:
    """Print what is like a file."""
    return _search(options, "", [options.file], options.file)


def _search(options: argparse.Namespace, text: str, like: Sequence[str], title: str) -> int:
    if not options.within:
        return _search_at(library_path(options), options, text, like, title)
    if options.library is not None:
        raise UsageError("incipit: --in looks at files and folders as they are, so what is --library for?")
    with passing_library(options.within, options) as (path, failed):
        code = _search_at(path, options, text, like, title)
    return 1 if code == 0 and failed else code


def ask(library: Library, options: argparse.Namespace, query: Query) -> SearchResult:
    """Return what a query finds, with whom answers in the library, and say what must be known of it."""
    panel = panel_of(library, options.bundle)
    result = search(library, Opener(options.provider).open(panel), query)
    for note in (*panel.remarks, *result.notes):
        console.say(note)
    return result


def _search_at(path: Path, options: argparse.Namespace, text: str, like: Sequence[str], title: str) -> int:
    # One moment's state of the library: who answers, their vectors of the examples, and what is compared with them.
    said = understand(text)
    filters = together((to_filters(options), chips_to_filters(said.chips)))
    with open_to_read(path) as library, library.snapshot():
        if not sum(library.count_pieces().values()) + library.count_pending_files():
            raise LibraryError(f"The library {path} is empty; fill it with: incipit index FOLDER")
        panel = panel_of(library, options.bundle)
        opener = Opener(options.provider)
        opened = opener.open(panel)
        examples = _to_examples(library, panel, opener, like)
        query = Query(said.free, examples, options.kind, options.limit, filters or None, to_terms(said.chips))
        result = search(library, opened, query)
        dropped = () if result.hits else tuple(each for each in relaxations(library, query) if each.count)
        reasons = reasons_of(library, opened, query, said, result.hits) if options.why else {}
    for note in (*panel.remarks, *result.notes):
        console.say(note)
    if options.json:
        console.write_json(_to_json(result, title, panel, said, reasons))
    else:
        _print_chips(said)
        _print(result, panel, reasons)
        for each in dropped:
            console.say(f"Without {_name(each.dropped)} there are {each.count:,}.")
    return 0


def _to_examples(library: Library, panel: Panel, opener: Opener, names: Sequence[str]) -> tuple[Example, ...]:
    """Return examples, encoded for each bundle that answers unless the library has its vectors of their content."""
    if not names:
        return ()
    with WorkerPool(1) as pool:
        return tuple(_to_example(library, panel, opener, name, pool) for name in names)


def _to_example(library: Library, panel: Panel, opener: Opener, name: str, pool: WorkerPool) -> Example:
    path, tune = split_name(name)
    piece = one_piece(pool, path, tune, f"write {name}#1 for the first.")
    embeddings = {}
    groups = panel.groups()
    for bundle, _ in groups:
        if library.analysed_among([piece.hash], space_of(bundle)):
            continue
        prepared = prepare_one(pool, piece, bundle.manifest.wanted)
        if len(groups) > 1 and prepared.modality not in kinds_of(bundle.manifest):
            continue
        (encoded,) = encode_pieces(opener.encoders(bundle), [prepared])
        if isinstance(encoded, str):
            raise UnreadableFileError(f"{name}: {encoded}")
        embeddings[space_of(bundle)] = encoded.embedding
    return Example(embeddings, piece.hash)


def _print_chips(said: Understanding) -> None:
    """Say what was asked for outright, and what could be."""
    if said.active:
        console.say(f"Asked for: {' · '.join(chip.written for chip in said.active)}")
    if said.offered:
        console.say(f"To ask for outright: {' · '.join(chip.written for chip in said.offered)}")


def _name(filters: Filters) -> str:
    """Return which filter this is, in the words of the command's options."""
    (field,) = (each.name for each in fields(filters) if getattr(filters, each.name) != each.default)
    return f"the {'minus' if field == 'without' else field.replace('_', ' ')} filter"


def _to_json(
    result: SearchResult, title: str, panel: Panel, said: Understanding, reasons: Mapping[str, Reason]
) -> dict[str, object]:
    return {
        "query": title,
        "chips": [{"text": chip.written, "active": chip.active} for chip in said.chips],
        "bundle": panel.name,
        "searched": result.searched,
        "total": result.total,
        "left_out": result.left_out,
        "notes": [*panel.remarks, *result.notes],
        "hits": [
            _hit_to_json(hit) | ({"why": reason_to_json(reasons[hit.piece])} if hit.piece in reasons else {})
            for hit in result.hits
        ],
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
        "bundle": hit.bundle,
    }


def _print(result: SearchResult, panel: Panel, reasons: Mapping[str, Reason]) -> None:
    if reasons:
        for hit in result.hits:
            console.write_table([_to_row(hit)])
            print_reason(reasons[hit.piece])
    elif result.hits:
        console.write_table([_to_row(hit) for hit in result.hits])
    else:
        console.say("Nothing was found.")
    if panel.bundles and result.total and not (result.searched or result.left_out):
        console.say(f"Nothing is analysed with {panel.name} yet; incipit status tells how far each bundle has come.")
    left_out = f" {result.left_out:,} are left out by the filters." if result.left_out else ""
    by = f" with {panel.name}" if panel.bundles else ""
    console.say(f"Searched {result.searched:,} of {result.total:,} pieces{by}.{left_out}")


def _to_row(hit: Hit) -> tuple[str, ...]:
    similarity = "" if hit.similarity is None else f"{hit.similarity: .3f}"
    name = " · ".join(part for part in (hit.title, hit.composer) if part) or Path(hit.path).stem
    found = hit.band.value if hit.matched == "meaning" else hit.matched
    return (f"{hit.rank}", found, similarity, hit.kind.value, name, to_name(hit.path, hit.tune))
