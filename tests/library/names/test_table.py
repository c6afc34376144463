"""The table of composers that ships with the program."""

import re
from collections import defaultdict

from engine.library.names.persons import shipped_persons
from engine.library.names.table import shipped_lines
from engine.library.names.words import to_key
from resources import resource_path

FIELDS = ["id", "name", "surname", "given", "born", "died", "fame", "catalogues", "forms"]
SCRIPTS = {
    "Cyrillic": "[\u0400-\u04ff]",
    "Greek": "[\u0370-\u03ff]",
    "Han": "[\u4e00-\u9fff]",
    "kana": "[\u3040-\u30ff]",
    "Hangul": "[\uac00-\ud7a3]",
    "Hebrew": "[\u0590-\u05ff]",
    "Arabic": "[\u0600-\u06ff]",
}
ROWS = [dict(zip(FIELDS, line.split("\t"), strict=True)) for line in shipped_lines()]


def test_the_table_has_its_fields_and_at_least_2000_persons() -> None:
    first = resource_path("composers", "composers.tsv").read_text(encoding="utf-8").partition("\n")[0]
    assert first.split("\t") == FIELDS
    assert len(ROWS) >= 2000
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"])
        assert row["name"].strip() == row["name"] != ""
        assert row["fame"] in {"-1", "0", "1", "2"}


def test_years_are_those_of_a_life() -> None:
    for row in ROWS:
        assert all(re.fullmatch(r"(1\d|20)\d\d|", row[field]) for field in ("born", "died"))
        if row["born"] and row["died"]:
            assert 10 < int(row["died"]) - int(row["born"]) < 108


def test_no_name_is_two_persons() -> None:
    """A whole name means one person, save for homonyms whose years tell them apart."""
    owners = defaultdict(set)
    years = {row["id"]: (row["born"], row["died"]) for row in ROWS}
    for row in ROWS:
        names = {f"{row['given']} {row['surname']}"}
        for form in filter(None, row["forms"].split(";")):
            surname, comma, given = form.partition(",")
            names.add(f"{given if comma else row['given']} {surname}")
        for name in names:
            owners[to_key(name)].add(row["id"])
    for name, persons in owners.items():
        assert len(persons) == 1 or all(all(years[person]) for person in persons), name


def test_a_bare_surname_means_one_person_at_most() -> None:
    composers = shipped_persons().composers
    famous = defaultdict(set)
    for surname, reading in composers.spellings():
        if composers.person(reading.row).fame == 2:
            famous[surname].add(composers.person(reading.row).id)
    assert [found for found in famous.items() if len(found[1]) > 1] == []


def test_many_persons_are_known_in_other_scripts() -> None:
    known = {script: sum(1 for row in ROWS if re.search(letters, row["forms"])) for script, letters in SCRIPTS.items()}
    assert known["Cyrillic"] >= 300
    assert known["Han"] >= 300
    assert known["kana"] >= 250
    assert known["Hangul"] >= 200
    assert min(known["Greek"], known["Hebrew"], known["Arabic"]) >= 70
    assert sum(1 for row in ROWS if not row["forms"].isascii()) >= 500


def test_given_names_are_keys() -> None:
    text = resource_path("composers", "given_names.txt").read_text(encoding="utf-8")
    assert re.fullmatch(r"(?:[a-z]+(?: [a-z]+)+\n)+", text)
