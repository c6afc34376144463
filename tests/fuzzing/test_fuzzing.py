"""A short campaign over our own samples finds no bug, and the harness finds what is there to be found."""

import json
import random
import sys
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.formats.registry import FORMATS, Format
from engine.formats.registry import format_of as real_format_of
from tests.fuzzing import trial
from tests.fuzzing.__main__ import main
from tests.fuzzing.campaign import Campaign, Limits, run_campaign
from tests.fuzzing.findings import Findings, minimise
from tests.fuzzing.mutation import Breeder
from tests.fuzzing.sources import gather
from tests.fuzzing.trial import Litter, Outcome, signature_of_sentence

COUNT = 300


def test_mutants_of_our_samples_are_pieces_or_cost_themselves_one_sentence(tmp_path: Path, tiny_bundle: Bundle) -> None:
    campaign = Campaign(Litter((), seed=1), tiny_bundle, tmp_path, Limits())
    *_, (done, _seconds) = run_campaign(campaign, COUNT, COUNT)
    findings = campaign.findings
    assert {signature: bug.trace for signature, bug in findings.bugs.items()} == {}
    assert done == findings.indexed == sum(tally.mutants for tally in findings.rows.values()) == COUNT
    assert sum(tally.with_pieces for tally in findings.rows.values()) > COUNT / 4
    assert sum(tally.with_reason for tally in findings.rows.values()) > COUNT / 10


def test_sources_are_of_every_format() -> None:
    assert {source.row for source in gather((), 1)} == {row.name for row in FORMATS}


def test_a_mutant_depends_on_seed_and_number_alone() -> None:
    sources = gather((), 1)
    first, again, other = (Breeder(sources, seed) for seed in (1, 1, 2))
    state = random.getstate()
    made = [first.make(number) for number in range(60)]
    assert [again.make(number) for number in reversed(range(60))] == made[::-1]
    assert [other.make(number) for number in range(60)] != made
    assert random.getstate() == state
    originals = {source.data for source in sources}
    assert sum(mutant.data in originals for mutant in made) < 12


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("The file is empty.", ""),
        ("The file takes more than 1,024 MB of memory to read.", ""),
        ("no capital letter.", "no sentence"),
        ("No full stop", "no sentence"),
        ("Two lines\nof text.", "no sentence"),
        ("One sentence. Another one.", "no sentence"),
        ("A" * 400 + ".", "a long sentence"),
    ],
)
def test_one_clear_sentence(sentence: str, what: str) -> None:
    found = signature_of_sentence(sentence)
    assert found.startswith(what)
    assert bool(found) == bool(what)


def test_bugs_alike_are_one_bug_whose_smallest_file_is_kept(tmp_path: Path) -> None:
    findings = Findings()
    for number, data in enumerate((b"aaaa", b"a", b"aa")):
        findings.note(Outcome(number, "MIDI", f"{number}.mid", 0, "", 0.1, "KeyError < f", "trace"), data)
    findings.note(Outcome(3, "MIDI", "3.mid", 0, "", 0.1, "KeyError < g", "trace"), b"bb")
    findings.save(tmp_path, {})
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [(bug["signature"], bug["count"]) for bug in report["bugs"]] == [("KeyError < f", 3), ("KeyError < g", 1)]
    assert (tmp_path / "bugs" / "001" / "1.mid").read_bytes() == b"a"
    assert report["formats"]["MIDI"]["with a bug"] == 4


def test_a_mutant_is_made_as_small_as_it_still_shows_the_bug() -> None:
    def shows(variants: object) -> int | None:
        assert isinstance(variants, list)
        return next((place for place, data in enumerate(variants) if b"X" in data and b"Y" in data), None)

    assert minimise(b"abcdefgXhijklmnopqrstYuvw", shows, 10) == b"XY"


def fail(_data: bytes) -> tuple[bytes, ...]:
    raise KeyError("a bug of ours")


def test_an_exception_that_is_no_sentence_is_a_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Format("Broken", FORMATS[0].modality, (".abc",), lambda _head: True, split=fail)
    monkeypatch.setattr("engine.folders.opening.format_of", lambda _head, _name: broken)
    mutant = next(each for each in map(Breeder(gather((), 1), 1).make, range(100)) if each.data)
    path = tmp_path / mutant.name
    path.write_bytes(mutant.data)
    outcome = trial.try_mutant(7, mutant, path)
    assert outcome.signature.startswith("KeyError < ")
    assert "engine/indexing/reading.py:_identify" in outcome.signature
    assert "a bug of ours" in outcome.trace
    monkeypatch.setattr("engine.folders.opening.format_of", real_format_of)
    assert trial.try_mutant(7, mutant, path).signature == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSEGV")
def test_a_mutant_that_takes_its_worker_with_it_is_found_alone(
    tmp_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fuzzing.campaign.try_batch", crash_at_three)
    campaign = Campaign(Litter((), seed=1), tiny_bundle, tmp_path, Limits())
    list(run_campaign(campaign, 6, 6))
    ((signature, bug),) = campaign.findings.bugs.items()
    assert signature.startswith("The file crashed the process that reads it. < DIED, exit code -11")
    assert "tests/fuzzing" in bug.trace or "test_fuzzing.py" in bug.trace
    assert (bug.count, bug.name.split(".")[0]) == (1, "3")


def crash_at_three(batch: trial.Batch) -> list[Outcome]:
    import ctypes

    outcomes = trial.try_batch(trial.Batch(batch.litter, batch.numbers, batch.folder))
    with trial._faults_to(batch.fault, batch.seconds):
        if 3 in batch.numbers:
            ctypes.string_at(0)
    return outcomes


def test_one_mutant_can_be_made_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "1", "--only", "5", "--out", str(tmp_path)]) == 0
    mutant = Breeder(gather((), 1), 1).make(5)
    assert (tmp_path / mutant.name).read_bytes() == mutant.data
    assert "Outcome(number=5" in capsys.readouterr().out
