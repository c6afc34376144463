"""Every language says everything, in its own names."""

from importlib.resources import files
from pathlib import Path

import pytest

from engine.curation.__main__ import main
from engine.curation.concepts import MODES, TONICS, vocabulary
from engine.curation.languages.checking import SPARSE, check_file
from engine.curation.languages.language import LANGUAGES, load_language

FOLDER = Path(str(files("engine.curation") / "words"))

NAMES = {
    "en": {("key", "F# minor"): "F# minor", ("kind", "waltz"): "waltz", ("tempo", "slow"): "slow"},
    "de": {("key", "B minor"): "h-Moll", ("key", "Bb major"): "B-Dur", ("key", "Ab major"): "As-Dur"},
    "fr": {
        ("key", "Bb minor"): "si bémol mineur",
        ("kind", "waltz"): "valse",
        ("instrument", "double_bass"): "contrebasse",
    },
    "es": {("key", "F# minor"): "fa sostenido menor", ("kind", "waltz"): "vals"},
    "it": {("key", "Bb minor"): "si bemolle minore", ("kind", "waltz"): "valzer"},
    "pl": {("key", "B minor"): "h-moll", ("kind", "waltz"): "walc", ("instrument", "violin"): "skrzypce"},
    "ja": {("key", "B minor"): "ロ短調", ("key", "Bb major"): "変ロ長調", ("instrument", "piano"): "ピアノ"},
    "zh": {("key", "Bb minor"): "降b小调", ("instrument", "violin"): "小提琴"},
    "ko": {("key", "B minor"): "나단조", ("instrument", "piano"): "피아노"},
    "hu": {("key", "C# minor"): "cisz-moll"},
    "fi": {("key", "C major"): "C-duuri"},
    "ar": {("instrument", "piano"): "بيانو"},
    "he": {("instrument", "violin"): "כינור"},
    "tr": {("kind", "march"): "marş"},
}


def test_there_are_many_languages() -> None:
    assert len(LANGUAGES) >= 20
    assert "en" in LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_file_keeps_to_the_format(code: str) -> None:
    assert check_file(FOLDER / f"{code}.toml") == []
    assert load_language(code).code == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_major_and_minor_key_has_a_name_of_its_own(code: str) -> None:
    keys = load_language(code).keys
    modes = MODES if code not in SPARSE else ("major", "minor")
    names = [name for tonic in TONICS for mode in modes for name in keys[f"{tonic} {mode}"]]
    assert len(set(names)) == len(names) >= 36


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code not in SPARSE])
def test_every_truth_can_be_said(code: str) -> None:
    language = load_language(code)
    assert [truth for truth in vocabulary() if not language.says(truth)] == []


@pytest.mark.parametrize(("code", "truth"), [(code, truth) for code, names in NAMES.items() for truth in names])
def test_usual_name(code: str, truth: tuple[str, str]) -> None:
    language = load_language(code)
    field, value = truth
    said = language.keys[value] if field == "key" else language.words[truth]
    assert NAMES[code][truth].casefold() in [word.casefold() for word in said]


def test_mistakes_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (FOLDER / "en.toml").read_text(encoding="utf-8")
    broken = tmp_path / "xx.toml"
    for old, new, said in (
        ('jig = ["jig"]', 'jig = ["reel"]', "share the wording"),
        ('jig = ["jig"]', 'jog = ["jig"]', "unknown ids: jog"),
        ('jig = ["jig"]', "", "lacks: jig"),
        ('["jig"]', '["jig "]', "spoilt"),
        ('"Bb" = ["Bb"', '"Bb" = ["A"', "are both"),
        ('"{kind}[ in {metre}][, {details}]"', '"{kind} {what}"', "unknown slots: what"),
        ('"{kind}[ in {metre}][, {details}]"', '"{kind}[ in {metre} {key}]"', "not exactly one slot"),
        ('"by {composer}"', '"by"', "without its slot"),
        ("[join]", "[joint]", "cannot be read"),
    ):
        assert old in text
        broken.write_text(text.replace(old, new, 1), encoding="utf-8")
        assert main(["check", str(broken)]) == 1
        assert said in capsys.readouterr().out
    broken.write_text(text, encoding="utf-8")
    assert main(["check", str(broken)]) == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_region_alone_is_said_as_a_dance(code: str) -> None:
    words = load_language(code).words
    dances = {word.casefold() for truth, said in words.items() if truth[0] == "kind" for word in said}
    regions = {word.casefold() for truth, said in words.items() if truth[0] == "region" for word in said}
    assert not dances & regions
