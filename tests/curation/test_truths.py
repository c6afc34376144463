"""What is true of a piece is found in its metadata, header and notes."""

from typing import Any

from engine.curation.notes import count_notes
from engine.curation.truths import truths_of

JIG = 'M:6/8\nK:D\nV:1 treble\n[V:1]"D"A2d "G"fed|\n[V:1]"A7"c2e "D"agf|\n[V:1]"D"d6|\n'


def record(text: str, modality: str, facts: dict[str, Any] | None = None, **metadata: object) -> dict[str, Any]:
    view = {"modality": modality, "text": text, "facts": facts or {}}
    return {"id": "x/1", "metadata": {"source": "", "format": "abc", **metadata}, "views": [view]}


def test_tune_of_a_tunebook() -> None:
    truths = truths_of(record(JIG, "score", title="The Rover; alias", genre="double jig", source="cuthbertLab/music21"))
    assert {("kind", "jig"), ("key", "D major"), ("mode", "major"), ("metre", "6/8"), ("title", "The Rover")} <= truths
    assert {("genre", "folk"), ("genre", "dancetune"), ("instrument", "leadsheet")} <= truths


def test_slip_jig_is_no_jig() -> None:
    truths = truths_of(record(JIG, "score", title="Hardiman the Fiddler", genre="slipjig"))
    assert ("kind", "slipjig") in truths
    assert ("kind", "jig") not in truths


def test_kern_statements_win_over_the_midi() -> None:
    stated = {"key": "C# minor", "metre": "3/4", "tempo": "Allegro"}
    midi = record("note_on 0 0 60 90\n", "midi", {"key": "E major", "metre": "4/4"}, format="krn", stated=stated)
    assert {("key", "C# minor"), ("metre", "3/4"), ("tempo", "fast")} <= truths_of(midi)


def test_scoring_of_a_choir() -> None:
    truths = truths_of(record("", "midi", format="krn", instruments="1 alto 1 bass 1 soprn 1 tenor"))
    assert ("instrument", "satb") in truths


def test_composer_in_natural_order() -> None:
    assert ("composer", "Fryderyk Chopin") in truths_of(record("", "midi", composer="Chopin, Fryderyk"))


def test_note_statistics() -> None:
    abc = count_notes(JIG, midi=False)
    assert abc is not None
    assert (abc.lowest, abc.highest, abc.voices) == (69, 81, 1)
    mtf = count_notes("note_on 0 0 60 90\nnote_on 5 1 72 90\nnote_on 9 0 60 0\n", midi=True)
    assert mtf is not None
    assert (mtf.count, mtf.lowest, mtf.highest, mtf.voices) == (2, 60, 72, 2)
    assert count_notes("", midi=True) is None
