"""One command takes every sentence out of the code, and what ships is what it makes."""

from pathlib import Path

import pytest

from resources.translations.refresh import FOLDER, extract, refresh, release
from tests.gui.languages.messages import read_messages, sentences_in_code


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Czech, of which nothing is translated: it has three forms of number."""
    path = tmp_path_factory.mktemp("translations") / "incipit_cs.ts"
    extract(path)
    return path


def test_every_sentence_of_the_code_is_found(extracted: Path) -> None:
    found = {(message.context, message.source, message.numerus) for message in read_messages(extracted)}
    assert len(found) >= 600
    lost = [
        (place, source)
        for context, source, numerus, place in sentences_in_code()
        if (context, source, numerus) not in found
    ]
    assert lost == [], "Qt's tool passes these over: write them as plain calls of self.tr(), not within an f-string"


def test_a_new_language_begins_with_all_its_forms(extracted: Path) -> None:
    messages = read_messages(extracted)
    assert {message.kind for message in messages} == {"unfinished"}
    assert {len(message.forms) for message in messages if message.numerus} == {3}


def test_what_is_gone_from_the_code_goes_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "incipit_en.ts"
    text = (FOLDER / path.name).read_text(encoding="utf-8")
    gone = text.replace("%Ln results", "%Ln hits")
    assert gone != text
    path.write_text(gone, encoding="utf-8")
    refresh(tmp_path)
    messages = {(message.context, message.source): message for message in read_messages(path)}
    assert ("SearchWiring", "%Ln hits") not in messages
    assert messages["SearchWiring", "%Ln results"].kind == "unfinished"
    assert messages["ActivityView", "%Ln failed"].forms == ("%Ln failed", "%Ln failed")
    assert path.with_suffix(".qm").exists()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("incipit_*.ts")), ids=lambda path: path.stem)
def test_what_the_program_reads_is_made_of_what_people_translate(path: Path, tmp_path: Path) -> None:
    release(path, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), (
        "run python -m resources.translations.refresh"
    )
