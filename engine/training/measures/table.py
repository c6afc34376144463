"""The report as Markdown, for the model card: every figure beside chance, the ceiling and the baselines."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Report = Mapping[str, Any]

MEANING = "meaning"
_FIGURES = ("mrr", "hit_1", "hit_10", "hit_100")
_TITLES = ("MRR", "Hit@1", "Hit@10", "Hit@100")


def to_markdown(report: Report) -> str:
    """Return all tables of a report of `evaluate_bundle`."""
    lines: list[str] = []
    for section, content in report.items():
        write = next((writer for start, writer in _WRITERS if section.startswith(start)), None)
        if write is not None and content:
            lines += [f"### {section[:1].upper()}{section[1:]}", "", *write(content), ""]
    return "\n".join(lines)


def _attributes(content: Report) -> Iterator[str]:
    """Who answers how well, by field in English, then by language; then each concept."""
    askers = {name: found for name, found in content.items() if isinstance(found, Mapping) and "english" in found}
    if not askers:
        yield "No attribute is known of ten pieces and of at most a fifth."
        return
    fields = list(dict.fromkeys(field for found in askers.values() for field in found["english_by_field"]))
    yield from _table(
        ("P@10", "concepts", "base rate", "English", *fields, "27 languages, of English", "lowest"),
        [
            (
                name,
                str(found["concepts"]),
                _number(found["base_rate"]),
                f"**{_number(found['english'])}**",
                *(_number(found["english_by_field"].get(field)) for field in fields),
                _number(found["share_of_english"]),
                _number(found["lowest_share"]),
            )
            for name, found in askers.items()
        ],
    )
    yield ""
    languages = list(next(iter(askers.values()))["languages"])
    yield from _table(
        ("P@10", *languages),
        [(name, *(_number(found["languages"].get(one)) for one in languages)) for name, found in askers.items()],
    )
    yield ""
    concepts = list(dict.fromkeys(concept for found in askers.values() for concept in found["rows"]))
    rates = {concept: found["base_rates"][concept] for found in askers.values() for concept in found["rows"]}
    yield from _table(
        ("English P@10", "base rate", *askers),
        [
            (
                concept,
                _number(rates[concept]),
                *(_number(found["rows"].get(concept, {}).get("en")) for found in askers.values()),
            )
            for concept in concepts
        ],
    )


def _retrieval(content: Report) -> Iterator[str]:
    """Everybody's MRR; then more of the first way in which the bundle reads a piece, its near-duplicates apart."""
    askers = list(dict.fromkeys(asker for row in content.values() for asker in row))
    yield from _table(
        ("MRR", "queries", "among", *askers),
        [
            (
                name,
                *(str(row["chance"][figure]) for figure in ("queries", "candidates")),
                *(_number(row[asker]["mrr"]) if asker in row else "–" for asker in askers),
            )
            for name, row in content.items()
        ],
    )
    yield ""
    rows = []
    for name, row in content.items():
        found = row.get(MEANING, {})
        apart = found.get("without_near_duplicates") or {}
        rows.append((name, *(_number(found.get(figure)) for figure in _FIGURES), _number(apart.get("mrr"))))
    yield from _table((MEANING, *_TITLES, "MRR without near-duplicates"), rows)


def _pairs(content: Report) -> Iterator[str]:
    rows = [
        (name, size, _number(found["mrr"]), _number(found["hit_1"]), _number(found["hit_10"]), _number(chance(found)))
        for name, sizes in content.items()
        if "accuracy" not in sizes
        for size, found in sizes.items()
    ]
    yield from _table(("row", "among", "MRR", "Hit@1", "Hit@10", "chance Hit@10"), rows)
    told = {name: found for name, found in content.items() if "accuracy" in found}
    if told:
        yield ""
        yield from _classes({"held out": told})


def chance(found: Report) -> float:
    """Return the chance to be among the first ten."""
    return min(1.0, 10 / int(found["candidates"]))


def _classes(content: Report) -> Iterator[str]:
    figures = ("classes", "pieces", "accuracy", "macro_f1", "chance", "commonest")
    yield from _table(
        ("set", "field", "classes", "pieces", "accuracy", "macro F1", "chance", "always the commonest"),
        [
            (where, field, *(_number(found[figure]) for figure in figures))
            for where, fields in content.items()
            for field, found in fields.items()
        ],
    )


def _goals(content: Report) -> Iterator[str]:
    yield from _table(
        ("what", "goal", "reached"),
        [(name, f"≥ {found['goal']}", _number(found["reached"])) for name, found in content.items()],
    )


def _plain(content: Report) -> Iterator[str]:
    yield from _table(("what", "figure"), [(name, _number(value)) for name, value in content.items()])


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _number(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


_WRITERS = (
    ("goals", _goals),
    ("attribute", _attributes),
    ("retrieval", _retrieval),
    ("score and MIDI", _pairs),
    ("recordings", _pairs),
    ("classes", _classes),
    ("size", _plain),
    ("bundle", _plain),
)
