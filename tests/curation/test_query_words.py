"""The file of words that queries are understood by is what the languages' files give."""

from pathlib import Path

from engine.curation.query_words import QUERY_WORDS, SAID_WORDS, gather_words, write_usual_words, write_words


def test_the_files_are_up_to_date(tmp_path: Path) -> None:
    write_usual_words(tmp_path / "said.json")
    assert (tmp_path / "said.json").read_bytes() == SAID_WORDS.read_bytes(), "run: -m engine.curation query-words"
    write_words(tmp_path / "words.json")
    assert (tmp_path / "words.json").read_bytes() == QUERY_WORDS.read_bytes(), "run: -m engine.curation query-words"


def test_words_mean_one_thing_each() -> None:
    for values in gather_words().values():
        wordings = [wording for words in values.values() for wording in words]
        assert len(wordings) == len(set(wordings))
