"""Rules are read as Git reads them, and no rule, however it is made, takes long."""

import os

import pytest

from engine.folders.ignoring import Rules, rule_for, stands_for

RULES = Rules({".abc", ".mid"})


def passed_over(rules: Rules, path: str) -> bool:
    """Return whether a file is passed over: itself, or a folder around it."""
    *folders, name = path.split("/")
    around = ["/".join(folders[: count + 1]) for count in range(len(folders))]
    return any(map(rules.pass_over_folder, around, folders)) or rules.pass_over_file(path, name)


@pytest.mark.parametrize(
    ("pattern", "ignored", "taken"),
    [
        ("drafts", "drafts/a.mid", "drafts.mid"),
        ("drafts", "x/drafts/a.mid", "x/my drafts/a.mid"),
        ("drafts/", "x/drafts/a.mid", "x/a.mid"),
        ("a.mid/", "a.mid/b.mid", "x/a.mid"),
        ("/drafts", "drafts/a.mid", "x/drafts/a.mid"),
        ("x/*.mid", "x/a.mid", "x/y/a.mid"),
        ("x/**/a.mid", "x/a.mid", "y/x/a.mid"),
        ("x/**/a.mid", "x/1/2/3/a.mid", "x/1/2/3/b.mid"),
        ("**/old/*.mid", "1/2/old/a.mid", "1/2/older/a.mid"),
        ("**/*.mid", "a.mid", "a.abc"),
        ("x/**", "x/y/a.mid", "y/a.mid"),
        ("*.MID", "A.mid", "a.abc"),
        ("take ?.mid", "take 1.mid", "take 10.mid"),
        ("take [12].mid", "take 1.mid", "take 3.mid"),
        ("take [!12].mid", "take 3.mid", "take 1.mid"),
        ("take [^12].mid", "take 3.mid", "take 1.mid"),
        (r"\#1.mid", "#1.mid", "1.mid"),
        (r"\!.mid", "!.mid", "x.mid"),
        (r"a\*.mid", "a*.mid", "ab.mid"),
        ("a.mid   ", "a.mid", "b.mid"),
        ("sonata*.mid", "sonata\n1.mid", "a sonata.mid"),
        ("f*r.mid", os.fsdecode(b"f\xfcr.mid"), "x.mid"),
        ("\u00e9tude.mid", "e\u0301tude.mid", "etude.mid"),
        ("[.mid", "[.mid", "x.mid"),
    ],
)
def test_a_rule_passes_over_what_it_fits_and_nothing_else(pattern: str, ignored: str, taken: str) -> None:
    rules = RULES.within("", [pattern])
    assert passed_over(rules, ignored)
    assert not passed_over(rules, taken)


def test_empty_lines_comments_and_rules_for_nothing_say_nothing() -> None:
    assert RULES.within("", ["", "   ", "# a.mid", "/", "!", "//"]) == RULES


def test_the_last_rule_that_fits_counts() -> None:
    rules = RULES.within("", ["*.mid", "!good*.mid", "good but old.mid"])
    assert passed_over(rules, "a.mid")
    assert not passed_over(rules, "good.mid")
    assert passed_over(rules, "good but old.mid")


def test_rules_of_a_nearer_folder_come_before_others_and_hold_there_alone() -> None:
    rules = RULES.within("", ["*.mid"]).within("x/y", ["!*.mid", "/a.mid"])
    assert not passed_over(rules, "x/y/b.mid")
    assert not passed_over(rules, "x/y/z/a.mid")
    assert passed_over(rules, "x/y/a.mid")


def test_what_is_taken_by_a_rule_is_looked_at_whatever_its_name() -> None:
    rules = RULES.within("", ["!*.bak", "!/.sketches/", "!node_modules"])
    assert not passed_over(rules, "a.bak")
    assert not passed_over(rules, ".sketches/a.mid")
    assert not passed_over(rules, "node_modules/a.mid")
    assert passed_over(rules, "a.jpg")
    assert passed_over(rules, ".other/a.mid")


@pytest.mark.parametrize(
    "path",
    [
        ".a.mid",
        ".Trash-1000/a.mid",
        "$RECYCLE.BIN/a.mid",
        "Backups.backupdb/a.mid",
        "disk.sparsebundle/a.mid",
        "@eaDir/a.mid",
        "node_modules/a.mid",
        "a.jpg",
        "a.mid~",
    ],
)
def test_what_is_nobodys_music_is_passed_over_without_rules(path: str) -> None:
    assert passed_over(RULES, path)


def test_placeholders_of_icloud_are_known() -> None:
    assert stands_for(".waltz.mid.icloud") == "waltz.mid"
    assert stands_for("waltz.mid.icloud") is None
    assert stands_for(".icloud") is None


def test_no_rule_takes_long() -> None:
    """Each of these would take a naive matcher longer than the universe has."""
    rules = RULES.within("", ["*a" * 60 + "b.mid", "/".join(["**", "a"] * 40) + "/b.mid"])
    assert not passed_over(rules, "a" * 250 + ".mid")
    assert not rules.pass_over_file("/".join(["a"] * 1_000) + "/c.mid", "c.mid")


@pytest.mark.parametrize(
    "name", ["a.mid", "take [1]*?.mid", "back\\slash.mid", "#1!.mid", "ends in a space ", "\u00e9tude (2).mid", "**"]
)
def test_a_rule_for_one_file_passes_over_that_alone(name: str) -> None:
    rules = Rules({".mid"}, takes_any=True).within("", [rule_for(f"x/{name}")])
    assert passed_over(rules, f"x/{name}")
    assert not passed_over(rules, f"y/x/{name}")
    assert not passed_over(rules, "x/take 1ab.mid")
