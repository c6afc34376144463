"""The rows of published checkpoints say what can be fetched, and nothing that cannot be true."""

import re
from pathlib import PurePosixPath

import pytest

from engine.bundles.manifest_file import is_plain_name
from engine.bundles.published import (
    CC_BY_NC,
    MIT,
    PUBLISHED,
    Checkpoint,
    find_published,
    published_bundles,
    with_what_it_needs,
)
from engine.errors import BundleError

EVERY = pytest.mark.parametrize("row", PUBLISHED, ids=[row.name for row in PUBLISHED])


def test_all_that_are_asked_for_are_there() -> None:
    assert [row.name for row in PUBLISHED] == [
        "clamp3-c2",
        "clamp3-saas",
        "mert-v1-95m",
        "xlm-roberta-base",
        "clamp2-m3",
    ]
    assert [row.name for row in published_bundles()] == ["clamp3-c2", "clamp3-saas"]


@EVERY
def test_names_hashes_and_commits_are_well_formed(row: Checkpoint) -> None:
    assert is_plain_name(row.name)
    assert re.fullmatch(r"[\w.-]+/[\w.-]+", row.repository)
    assert row.revision is None or re.fullmatch(r"[0-9a-f]{40}", row.revision)
    assert len({file.name.lower() for file in row.files}) == len(row.files) > 0
    for file in row.files:
        assert is_plain_name(file.name)
        assert not PurePosixPath(file.path).is_absolute()
        assert ".." not in PurePosixPath(file.path).parts
        assert file.size is None or file.size > 0
        assert file.sha256 is None or re.fullmatch(r"[0-9a-f]{64}", file.sha256)


@EVERY
def test_sizes_add_up(row: Checkpoint) -> None:
    assert row.size is None or row.size >= row.least_bytes > 0


@EVERY
def test_what_is_needed_is_published_too(row: Checkpoint) -> None:
    for name in (*row.needs, *((row.audio,) if row.audio else ())):
        assert not find_published(name).makes_bundle


@EVERY
def test_the_whole_licence_can_be_read(row: Checkpoint) -> None:
    text = row.licence_text
    assert text.startswith(f"{row.title}\n{row.copyright}\n")
    if row.licence is MIT:
        assert "Permission is hereby granted, free of charge" in text
        assert text.rstrip().endswith("USE OR OTHER DEALINGS IN THE SOFTWARE.")
    else:
        sections = re.findall(r"^Section (\d) – ", text, re.MULTILINE)
        assert sections == list("12345678")
        assert "for NonCommercial purposes only" in text
        assert text.rstrip().endswith("Creative Commons may be contacted at creativecommons.org.")


def test_only_mert_asks_something_of_its_users() -> None:
    assert [row.name for row in PUBLISHED if not row.licence.permissive] == ["mert-v1-95m"]
    assert find_published("mert-v1-95m").licence is CC_BY_NC


def test_what_comes_along() -> None:
    def names(name: str, *, audio: bool = True) -> list[str]:
        return [row.name for row in with_what_it_needs(find_published(name), audio=audio)]

    assert names("clamp3-c2") == ["xlm-roberta-base", "clamp3-c2"]
    assert names("clamp3-saas") == ["xlm-roberta-base", "mert-v1-95m", "clamp3-saas"]
    assert names("clamp3-saas", audio=False) == ["xlm-roberta-base", "clamp3-saas"]


def test_what_is_not_published_is_told() -> None:
    with pytest.raises(BundleError, match=r"^No published checkpoint is called clamp9; there are clamp3-c2, "):
        find_published("clamp9")
