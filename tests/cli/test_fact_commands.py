"""`incipit facts`, and searching by facts."""

from pathlib import Path

import pytest

from engine.cli.arguments import UsageError, parse
from engine.cli.facts.filter_options import to_filters
from engine.search.filters import Filters, Range
from tests.cli.commands import Commands
from tests.music import write_abc, write_midi, write_wav


def _filters(*options: str) -> Filters:
    return to_filters(parse(["search", *options]))


@pytest.mark.parametrize(
    ("options", "filters"),
    [
        (["--key", "h-Moll", "--stated-key"], Filters(key=("h-Moll",), estimated_keys=False)),
        (["--metre", "6/8", "--tempo", "60-80"], Filters(metre=("6/8",), tempo=Range(60, 80))),
        (["--bars", "-32", "--pages", "2"], Filters(bars=Range(None, 32), pages=Range(2, 2))),
        (["--voices", "3-"], Filters(voices=Range(3))),
        (["--duration", "1:30-4:00"], Filters(duration=Range(90, 240))),
        (["--instrument", "flute", "--instrument", "piano"], Filters(instruments=("flute", "piano"))),
        (["--composer", "Bach", "--language", "de"], Filters(composer=("Bach",), language=("de",))),
        (["--no-lyrics"], Filters(lyrics=False)),
        (["--folder", "Choir", "--tag", "advent"], Filters(folders=("Choir",), tags=("advent",))),
        (["--rating", "4-"], Filters(rating=Range(4))),
        (["--title", "air", "--key", "D", "--key", "G"], Filters(key=("D", "G"), title=("air",))),
        (["--fits", "A3-C6"], Filters(fits=(57, 84))),
        (["--fits", "C-1–c''"], Filters(fits=(0, 72))),
        (["--max-leap", "12", "--max-span", "10"], Filters(leap=12, hand_span=10)),
        (["--shortest", "1/16", "--max-accidentals", "5%"], Filters(shortest_note=0.0625, accidentals=0.05)),
        ([], Filters()),
    ],
)  # fmt: skip
def test_options(options: list[str], filters: Filters) -> None:
    assert _filters(*options) == filters


@pytest.mark.parametrize(
    "options",
    [
        ["--key", "nonsense"],
        ["--tempo", "fast"],
        ["--tempo", "-"],
        ["--fits", "C6-A3"],
        ["--fits", "a"],
        ["--max-leap", "-1"],
        ["--shortest", "1/0"],
        ["--shortest", "0"],
        ["--max-accidentals", "101"],
    ],
)
def test_what_cannot_be_meant(options: list[str]) -> None:
    with pytest.raises(UsageError):
        parse(["search", *options])


def test_facts_of_a_file(run: Commands, music: Path) -> None:
    tune = write_abc(music / "tune.abc", 1)
    assert run("facts", tune) == 0
    rows = dict(line.split(maxsplit=1) for line in run.out.splitlines())
    assert (rows["Title"], rows["Metre"], rows["Range"]) == ("Tune 1", "4/4", "C4–G4")
    assert run("facts", "--json", tune) == 0
    assert (run.json["kind"], run.json["lowest"], run.json["bars"]) == ("score", 60, 8)
    assert run("facts", "--json", write_midi(music / "one.mid", 3)) == 0
    assert run.json["parts"][0]["name"] == "Acoustic Grand Piano"


def test_facts_of_a_recording(run: Commands, music: Path) -> None:
    assert run("facts", "--json", write_wav(music / "tone.wav", 3, seconds=4.0)) == 0
    assert (run.json["kind"], run.json["duration"]) == ("audio", 4.0)


def test_facts_of_what_is_no_music(run: Commands, music: Path) -> None:
    assert run("facts", music / "nothing.abc") == 2
    assert run.err.startswith("incipit: ")


def test_searching_by_facts(run: Commands, music: Path) -> None:
    for number in (1, 2):
        write_abc(music / f"{number}.abc", number)
    (music / "waltz.abc").write_text("X:1\nT:Waltz\nM:3/4\nL:1/4\nK:Em\nEGB|EGB|E3|]\n", encoding="utf-8")
    assert run("index", "--bundle", "tiny", music) == 0
    assert run("search", "--bundle", "tiny", "--json", "--metre", "3/4", "something") == 0
    assert [hit["title"] for hit in run.json["hits"]] == ["Waltz"]
    assert (run.json["searched"], run.json["total"] - run.json["left_out"]) == (1, 1)
    assert run("search", "--bundle", "tiny", "--key", "e-Moll") == 0
    assert run.out.split()[:2] == ["1", "facts"]
    assert "are left out by the filters." in run.err
