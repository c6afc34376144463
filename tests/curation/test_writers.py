"""A program can write the captions instead of the rules; what it spoils the rules write."""

import json
import shlex
import sys
from pathlib import Path
from random import Random

import pytest

from engine.curation.__main__ import main
from engine.curation.writers import PROMPT, CommandWriter, RuleWriter, Wish, to_question

WALTZ = Wish((("kind", "waltz"), ("key", "F# minor")), "de")
NAMED = Wish((("title", "Angel Band"), ("kind", "hymn")), "fr")
FAKE = """
import json, sys
for line in sys.stdin:
    wish = json.loads(line)
    match wish["id"]:
        case 0:
            print(json.dumps({"id": 0, "text": "ein Walzer\\nin fis-Moll, " + wish["language"]}))
        case 1:
            print(json.dumps({"id": 1, "text": "un cantique"}))
        case 2:
            print("no JSON at all")
        case 3:
            print(json.dumps({"id": 3, "text": "x" * 1000}))
        case 4:
            print(json.dumps({"id": 99, "text": "for nobody"}))
"""


def command(folder: Path, code: str) -> str:
    program = folder / "fake model.py"
    program.write_text(code, encoding="utf-8")
    return shlex.join([sys.executable, str(program)])


def test_program_writes_what_it_can_and_the_rules_write_the_rest(tmp_path: Path) -> None:
    wishes = [WALTZ, NAMED, WALTZ, WALTZ, NAMED]
    captions = CommandWriter(command(tmp_path, FAKE), RuleWriter(Random(1))).write(wishes)
    assert captions[0].text == "ein Walzer in fis-Moll, de"
    assert [caption.states for caption in captions] == [frozenset(wish.states) for wish in wishes]
    assert [caption.language for caption in captions] == ["de", "fr", "de", "de", "fr"]
    assert all("angel band" in captions[place].text.casefold() for place in (1, 4))
    assert all("moll" in captions[place].text.casefold() for place in (2, 3))


@pytest.mark.parametrize("code", ["import time; time.sleep(60)", "raise SystemExit(3)", "print('[' * 100_000)"])
def test_program_that_fails_costs_nothing_but_its_time(tmp_path: Path, code: str) -> None:
    writer = CommandWriter(command(tmp_path, code), RuleWriter(Random(1)), seconds=2.0)
    (caption,) = writer.write([WALTZ])
    assert caption.states == frozenset(WALTZ.states)
    assert caption.text


def test_program_that_is_not_there() -> None:
    (caption,) = CommandWriter("no-such-program-of-incipit", RuleWriter(Random(1))).write([WALTZ])
    assert caption.text
    with pytest.raises(ValueError, match="empty"):
        CommandWriter(" ", RuleWriter(Random(1)))


def test_question_holds_every_fact() -> None:
    question = to_question(WALTZ)
    assert question["facts"] == ["kind: waltz", "key: F# minor"]
    assert question["prompt"] == PROMPT.format(language="de", facts="kind: waltz; key: F# minor")
    assert json.loads(json.dumps(question)) == question


def test_rules_write_in_english_what_a_language_lacks() -> None:
    (caption,) = RuleWriter(Random(1)).write([Wish((("kind", "saz_semai"),), "ga")])
    assert caption.text
    assert caption.language in ("ga", "en")


def test_captions_of_prepared_pieces_by_rules_and_by_a_program(tmp_path: Path) -> None:
    pieces, captions = tmp_path / "pieces.jsonl", tmp_path / "captions.jsonl"
    piece = {"id": "a/1", "split": "train", "metadata": {"title": "Walc"}, "facts": {"key": "A minor"}, "views": []}
    pieces.write_text(f'{json.dumps(piece)}\n{{"id": "a/2", "reason": "broken"}}\n', encoding="utf-8")
    assert main(["captions", str(pieces), str(captions)]) == 0
    (entry,) = map(json.loads, captions.read_text(encoding="utf-8").splitlines())
    assert entry["id"] == "a/1"
    assert ["kind", "waltz"] in entry["truths"]
    assert len(entry["captions"]) == 10
    code = "import json, sys\nfor line in sys.stdin: print(json.dumps(json.loads(line) | {'text': 'Walc!'}))"
    assert main(["captions", str(pieces), str(captions), "--command", command(tmp_path, code)]) == 0
    (entry,) = map(json.loads, captions.read_text(encoding="utf-8").splitlines())
    assert {text for text, _, _ in entry["captions"]} == {"Walc!"}
