"""`incipit bundles use` and `bundles remove`, and what the other commands do with several bundles."""

from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.tiny_bundle import make_tiny_bundle


@pytest.fixture
def other(home: Path) -> Path:
    """A second bundle that encodes otherwise than "tiny"."""
    return make_tiny_bundle(home / "bundles" / "other", seed=7).path


def similarities(run: Commands, *arguments: str) -> dict[str, tuple[float, str]]:
    assert run("search", "--json", "a slow waltz", *arguments) == 0
    return {Path(hit["path"]).name: (hit["similarity"], hit["bundle"]) for hit in run.json["hits"]}


def test_what_is_used_answers_and_back_again(run: Commands, music: Path, other: Path) -> None:
    for name in ("tiny", "other"):
        assert run("index", "--bundle", name, music) == 0
    by_tiny, by_other = (similarities(run, "--bundle", name) for name in ("tiny", "other"))
    assert by_tiny.keys() == by_other.keys() == {"a.abc", "b.mid", "c.wav"}
    assert all(by_tiny[name][0] != pytest.approx(by_other[name][0]) for name in by_tiny)
    assert run("bundles", "use", "tiny") == 0
    assert "tiny answers for scores, MIDI files, recordings and documents." in run.err
    assert similarities(run) == by_tiny
    assert run("bundles", "use", "other") == 0
    assert similarities(run) == by_other
    assert run("bundles", "use", "--back") == 0
    assert similarities(run) == by_tiny
    assert run("bundles", "use", "--back") == 0
    assert similarities(run) == by_other


def test_two_bundles_answer_side_by_side(run: Commands, music: Path, other: Path) -> None:
    assert run("bundles", "use", "tiny", "--library", music.parent / "home" / "library.db") == 0
    assert run("bundles", "use", "other", "--for", "audio") == 0
    assert run("index", music) == 0
    assert "3 pieces analysed with tiny and other." in run.err
    found = similarities(run)
    assert {name: bundle for name, (_, bundle) in found.items()} == {"a.abc": "tiny", "b.mid": "tiny", "c.wav": "other"}
    alone = similarities(run, "--bundle", "tiny") | similarities(run, "--bundle", "other")
    assert found == alone
    assert run("similar", "--json", music / "a.abc") == 0
    assert {hit["bundle"] for hit in run.json["hits"]} == {"tiny", "other"}
    assert run.json["searched"] == 3
    assert run("status") == 0
    assert "answers for recordings" in run.out


def test_an_incomplete_bundle_says_what_it_lacks(run: Commands, music: Path, other: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    assert "is ready" not in run.err
    assert run("search", "a slow waltz") == 0
    assert "Nothing is analysed with incipit-small yet; incipit status tells how far each bundle has come." in run.err
    assert run("bundles", "use", "other") == 0
    assert "It has not analysed 3 of 3 pieces yet; incipit index does so." in run.err
    assert run("search", "--json", "silver spear") == 0
    assert [hit["matched"] for hit in run.json["hits"]] == ["name"]
    assert run("index") == 0
    assert "3 pieces analysed with other." in run.err
    assert "is ready" not in run.err
    assert len(similarities(run)) == 3


def test_a_bundle_that_has_become_ready_is_offered(run: Commands, music: Path, other: Path) -> None:
    assert run("bundles", "use", "tiny") == 0
    assert run("index", music) == 0
    assert run("index", "--bundle", "other") == 0
    assert run.err.splitlines()[0] == "other is ready, with 3 pieces; have it answer with: incipit bundles use other"
    assert run("index", "--bundle", "other") == 0
    assert "is ready" not in run.err, "once is enough"


def test_a_bundle_that_is_gone_is_missed_in_one_sentence(run: Commands, music: Path, home: Path, other: Path) -> None:
    assert run("bundles", "use", "other") == 0
    assert run("index", music) == 0
    other.rename(home / "elsewhere")
    assert run("bundles", "list", "--json") == 0
    assert [each["name"] for each in run.json if not each.get("installed")] == ["other"]
    assert run("search", "--json", "silver spear") == 0
    sentence = (
        "Scores, MIDI files and recordings are found by name only: "
        "the bundle other, which answers for them, is not installed any more."
    )
    assert run.json["notes"] == [sentence]
    assert [(hit["matched"], hit["bundle"]) for hit in run.json["hits"]] == [("name", "")]
    assert run.err.splitlines()[0] == sentence
    assert run("status") == 0
    assert sentence in run.err
    assert run("similar", music / "a.abc") == 2
    assert sentence in run.err
    assert run("index", music) == 0
    assert sentence in run.err
    (home / "elsewhere").rename(other)
    assert len(similarities(run)) == 3


def test_a_bundle_that_was_changed_answers_only_when_it_is_chosen_anew(run: Commands, music: Path, other: Path) -> None:
    assert run("bundles", "use", "other") == 0
    assert run("index", music) == 0
    before = similarities(run)
    make_tiny_bundle(other, seed=8, replace=True)
    assert run("search", "a slow waltz") == 0
    assert "the bundle other, which answers for them, has been changed since it was chosen" in run.err
    assert run.out == ""
    assert run("bundles", "use", "other") == 0
    assert run("index") == 0
    assert similarities(run) != before
    assert run("bundles", "list") == 0
    assert "outdated" in run.out
    assert run("bundles", "remove", "other", "--outdated", "--yes") == 0
    assert run("bundles", "list") == 0
    assert "outdated" not in run.out
    assert run("bundles", "use", "--back") == 2
    assert "No other bundle has answered in this library before." in run.err


def test_removing_says_what_it_frees(run: Commands, music: Path, home: Path, other: Path) -> None:
    for name in ("tiny", "other"):
        assert run("index", "--bundle", name, music) == 0
    assert run("bundles", "use", "tiny") == 0
    assert run("bundles", "remove", "other") == 1
    assert "its files (" in run.err
    assert "its vectors of 3 pieces (0.1 kB)" in run.err
    assert "Nothing is removed" in run.err
    assert other.is_dir()
    assert run("bundles", "remove", "other", "--yes") == 0
    assert not other.exists()
    assert [path.name for path in other.parent.iterdir()] == ["tiny"]
    assert "other" not in (run("bundles", "list"), run.out)[1]
    assert len(similarities(run)) == 3


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("tiny", "The bundle tiny answers in this library; have another answer before it is removed."),
        ("incipit-small", "part of the program and is not removed"),
        ("nobody", "There is no bundle called nobody, and the library has no vectors of one."),
        ("../bundles/other", "There is no bundle called"),
    ],
)
def test_what_is_not_removed(run: Commands, other: Path, name: str, sentence: str) -> None:
    assert run("bundles", "use", "tiny") == 0
    assert run("bundles", "remove", name, "--yes") == 2
    assert sentence in run.err
    assert other.is_dir()


def test_wrong_usage(run: Commands, other: Path) -> None:
    for arguments in ([], ["tiny", "--back"], ["--back", "--for", "audio"]):
        assert run("bundles", "use", *arguments) == 2
        assert "use which bundle?" in run.err
    assert run("bundles", "use", "tiny", "--for", "pictures") == 2
    assert run("bundles", "use", "--back") == 2
    assert "No other bundle has answered" in run.err


def test_the_list_marks_what_answers(run: Commands, music: Path, other: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 0
    assert run("bundles", "use", "tiny", "--for", "scores", "midi") == 0
    assert run("bundles", "list", "--json") == 0
    listed = {each["name"]: each for each in run.json}
    assert listed["tiny"]["answers"] == ["score", "midi"]
    assert listed["incipit-small"]["answers"] == ["audio", "text"]
    assert (listed["tiny"]["analysed"], listed["other"]["analysed"]) == (3, 0)
    assert listed["other"]["pending"] == 3
    assert run("bundles", "list") == 0
    assert "answers for scores and MIDI files" in run.out
    assert "3 of 3 pieces (100 %), 0.1 kB" in run.out


def test_a_library_that_is_not_there_is_neither_made_nor_believed(run: Commands, other: Path, tmp_path: Path) -> None:
    absent = tmp_path / "absent" / "library.db"
    assert run("bundles", "remove", "other", "--yes", "--library", absent) == 2
    assert f"There is no library at {absent}." in run.err
    assert other.is_dir()
    assert not absent.parent.exists()


def test_where_nobody_can_be_asked_nothing_is_removed(
    run: Commands, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert run("bundles", "remove", "other") == 1
    assert "Other libraries that it answers in find by name only without it." in run.err
    assert "Nothing is removed; with --yes nobody is asked." in run.err
    assert other.is_dir()
