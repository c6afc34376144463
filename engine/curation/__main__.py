"""`python -m engine.curation`: checks the files of languages, and shows captions for prepared pieces."""

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from random import Random

from engine.curation.captions import draw_statement, write_caption
from engine.curation.languages.checking import check_file
from engine.curation.languages.language import LANGUAGES
from engine.curation.query_words import write_usual_words, write_words
from engine.curation.truths import truths_of
from engine.curation.writers import CaptionWriter, CommandWriter, RuleWriter, Wish

_CAPTIONS = 10
# A language model is loaded once for so many pieces.
_AT_ONCE = 500


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step and return the exit status: 1 where a file has mistakes."""
    parser = argparse.ArgumentParser(prog="python -m engine.curation", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    check = steps.add_parser("check", help="name the mistakes in files of languages")
    check.add_argument("files", type=Path, nargs="+")
    show = steps.add_parser("show", help="print captions for the pieces of a pieces.jsonl")
    show.add_argument("pieces", type=Path)
    show.add_argument("--language", choices=LANGUAGES)
    show.add_argument("--count", type=int, default=5, help="captions for each piece")
    show.add_argument("--most", type=int, default=20, help="pieces")
    show.add_argument("--seed", type=int, default=0)
    captions = steps.add_parser("captions", help="write some captions for each piece of a pieces.jsonl")
    captions.add_argument("pieces", type=Path)
    captions.add_argument("captions", type=Path)
    captions.add_argument("--seed", type=int, default=0)
    captions.add_argument("--command", default="", help="a program that writes them: JSON lines in, JSON lines out")
    steps.add_parser("query-words", help="gather the words by which the search understands queries")
    options = parser.parse_args(arguments)
    if options.step == "check":
        mistakes = [mistake for path in options.files for mistake in check_file(path)]
        sys.stdout.write("\n".join(mistakes or ["no mistakes"]) + "\n")
        return 1 if mistakes else 0
    if options.step == "query-words":
        write_words()
        write_usual_words()
        return 0
    if options.step == "captions":
        write_captions(options.pieces, options.captions, options.seed, options.command)
        return 0
    show_captions(options.pieces, options.language, options.count, options.most, Random(options.seed))  # noqa: S311 (no secret)
    return 0


def write_captions(pieces: Path, captions: Path, seed: int, command: str = "") -> None:
    """Write one line `id, split, truths, captions` with ten captions for each piece that was prepared.

    They are written by the rules, or by the program that `command` runs, as `CommandWriter` says.
    """
    random = Random(seed)  # noqa: S311 (reproducible variety, no secret)
    writer: CaptionWriter = RuleWriter(random)
    writer = CommandWriter(command, writer) if command else writer
    with pieces.open(encoding="utf-8") as lines, captions.open("w", encoding="utf-8") as sink:
        records = (record for record in map(json.loads, lines) if "reason" not in record)
        while some := list(islice(records, _AT_ONCE)):
            truths = [truths_of(record) for record in some]
            drawn = [draw_statement(each, random) for each in truths for _ in range(_CAPTIONS)]
            made = writer.write([Wish(tuple(states), language) for states, language in drawn])
            for place, (record, true) in enumerate(zip(some, truths, strict=True)):
                written = made[place * _CAPTIONS : (place + 1) * _CAPTIONS]
                said = [[caption.text, caption.language, sorted(caption.states)] for caption in written if caption.text]
                entry = {"id": record["id"], "split": record["split"], "truths": sorted(true), "captions": said}
                sink.write(json.dumps(entry, ensure_ascii=False) + "\n")


def show_captions(pieces: Path, language: str | None, count: int, most: int, random: Random) -> None:
    """Print `count` captions with what each states for the first `most` pieces that were prepared."""
    with pieces.open(encoding="utf-8") as lines:
        records = (record for record in map(json.loads, lines) if "reason" not in record)
        for record in islice(records, most):
            truths = truths_of(record)
            sys.stdout.write(f"\n{record['id']}\n")
            for _ in range(count):
                caption = write_caption(truths, random, language)
                sys.stdout.write(f"  {caption.language}  {caption.text}  {sorted(caption.states)}\n")


if __name__ == "__main__":
    sys.exit(main())
