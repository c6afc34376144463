"""A few hundred damaged checkpoints are read or refused with a sentence; `mutants` makes thousands."""

from pathlib import Path

from tests.bundles.checkpoints.mutants import judge, mutants, safetensors_sample, torch_sample


def test_samples_are_read_as_they_are(tmp_path: Path) -> None:
    for content in (torch_sample(), safetensors_sample()):
        assert judge(content, tmp_path) is None
        assert judge(content[:-1], tmp_path) is None


def test_damaged_checkpoints_end_in_a_sentence(tmp_path: Path) -> None:
    problems = {identifier: judge(content, tmp_path) for identifier, content in mutants(400, 1)}
    assert len(problems) == 400
    assert {identifier: problem for identifier, problem in problems.items() if problem} == {}
