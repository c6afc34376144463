"""What is true of a piece is found in its metadata, facts and notes, and what cannot be told stays open."""

from typing import Any

import pytest

from engine.curation.relations import relation
from engine.curation.truths import knowledge_of, truths_of
from engine.curation.truths.character import tempo_of_words
from engine.curation.truths.kinds import find_kinds, fits_metre
from engine.curation.truths.people import centuries_of, periods_of, traditions_of
from engine.curation.truths.scorings import find_instruments, find_scorings, read_named_scorings
from engine.curation.truths.sounding import chord_share, density, read_sounding, rhythm_shares
from engine.curation.truths.written import read_written

JIG = 'L:1/8\nM:6/8\nK:D\nV:1 treble \n[V:1]A|\n[V:1]"D"A2d "G"fed|\n[V:1]"A7"c2e "D"agf|\n[V:1]"D"d6:|\n'


def record(
    text: str = "", modality: str = "score", facts: dict[str, Any] | None = None, **metadata: object
) -> dict[str, Any]:
    return {
        "id": "x/1",
        "metadata": {"source": "", "format": "abc", **metadata},
        "facts": {"voices": 1, **(facts or {})},
        "views": [{"modality": modality, "text": text}],
    }


def to_mtf(notes: list[tuple[int, int]]) -> str:
    """Notes as (ticks since the last one, pitch), 480 ticks a quarter."""
    lines = ["ticks_per_beat 480", "set_tempo 500000 0"]
    lines += [f"note_on {delta} 0 {pitch} 80\nnote_off 0 0 {pitch} 0" for delta, pitch in notes]
    return "\n".join(lines)


def test_tune_of_a_tunebook() -> None:
    facts = {"key": "D major", "metre": "6/8", "title": "The Rover"}
    truths = truths_of(
        record(
            JIG, facts=facts, title="The Rover; alias", genre="double jig", source="music21", path="oneills1850/1.abc"
        )
    )
    assert {
        ("kind", "jig"),
        ("kind", "dance"),
        ("genre", "folk"),
        ("genre", "dance_music"),
        ("region", "irish"),
    } <= truths
    assert {("key", "D major"), ("mode", "major"), ("signature", "sharps_2"), ("metre", "6/8")} <= truths
    assert {
        ("title", "The Rover"),
        ("title", "alias"),
        ("scoring", "lead_sheet"),
        ("texture", "chord_symbols"),
    } <= truths
    assert {("start", "pickup"), ("texture", "repeats"), ("mood", "lively"), ("mood", "happy")} <= truths


def test_dance_that_the_source_does_not_name_is_not_ruled_out_but_by_its_metre() -> None:
    piece = knowledge_of(
        record(JIG, facts={"key": "D major", "metre": "6/8"}, title="Ireland Forever", source="music21")
    )
    assert relation({("kind", "jig")}, piece) is None
    assert relation({("kind", "reel")}, piece) is False
    assert relation({("kind", "mass")}, piece) is False
    assert relation({("genre", "metal")}, piece) is False
    assert relation({("tempo", "fast")}, piece) is None


def test_kind_that_is_known_rules_out_others() -> None:
    piece = knowledge_of(record(JIG, facts={"metre": "6/8"}, title="Morrison's Jig", source="music21"))
    assert relation({("kind", "waltz")}, piece) is False
    assert relation({("kind", "slide")}, piece) is None


def test_estimated_key_is_never_stated_but_rules_out_far_ones() -> None:
    piece = knowledge_of(record(facts={"key": "C major", "key_estimated": True}, format="mid"))
    assert not any(field == "key" for field, _ in piece.true)
    assert relation({("key", "A minor")}, piece) is None
    assert relation({("key", "C major")}, piece) is None
    assert relation({("key", "F# major")}, piece) is False


def test_key_of_a_midi_file_that_does_not_end_on_its_tonic_is_doubted() -> None:
    scale = [(0, 62), *((240, pitch) for pitch in (64, 66, 67, 69, 71, 73, 74, 71, 69, 67, 66, 69))]
    facts = {"key": "D major", "metre": "4/4"}
    ends_on_a = knowledge_of(record(to_mtf(scale), "midi", facts, format="mid", source="folk_ngram_analysis"))
    assert relation({("key", "D major")}, ends_on_a) is None
    assert relation({("key", "A mixolydian")}, ends_on_a) is None
    assert relation({("key", "C major")}, ends_on_a) is False
    assert relation({("signature", "sharps_2")}, ends_on_a) is True
    assert (
        relation(
            {("key", "D major")},
            knowledge_of(
                record(to_mtf([*scale, (240, 62)]), "midi", facts, format="mid", source="folk_ngram_analysis")
            ),
        )
        is True
    )


def test_collection_names_the_kind_of_all_its_pieces() -> None:
    of_madrigals = record(
        source="pl-wnifc/humdrum-polish-scores", title="Lasso dicea", extra={"GTL": "Il primo libro de madrigali"}
    )
    assert ("kind", "madrigal") in truths_of(of_madrigals)
    of_both = record(
        source="pl-wnifc/humdrum-polish-scores", title="No. 3", extra={"GTL": "Vingt Exercices et Préludes"}
    )
    assert not {value for field, value in truths_of(of_both) if field == "kind"}


def test_metre_of_the_pickup_is_not_the_metre() -> None:
    bars = "".join("[V:1]A3 B3|\n" for _ in range(20))
    text = f"L:1/8\nM:1/8\nK:D\nV:1 treble \n[V:1]A|\n[V:1][M:6/8]A3 B3|\n{bars}"
    truths = truths_of(record(text, facts={"metre": "6/8", "key": "D major"}))
    assert ("metre", "6/8") in truths
    assert ("change", "metre") not in truths


def test_composer_gives_name_period_and_region() -> None:
    piece = knowledge_of(
        record(
            composer="Chopin, Fryderyk",
            title="Nocturne 1.",
            source="pl-wnifc/humdrum-chopin-first",
            genre="Nocturne",
            extra={"OPS": "Op. 27"},
        )
    )
    truths = {("composer", "Chopin"), ("period", "romantic"), ("region", "polish"), ("kind", "nocturne")}
    assert truths | {("scoring", "piano_solo"), ("period", "c19")} <= piece.true
    assert relation({("composer", "Bach")}, piece) is False
    assert relation({("period", "baroque")}, piece) is False


def test_enharmonic_key_is_not_ruled_out() -> None:
    piece = knowledge_of(record(facts={"key": "C# major"}))
    assert relation({("key", "C# major")}, piece) is True
    assert relation({("key", "Db major")}, piece) is None
    assert relation({("key", "D major")}, piece) is False


def test_a_piece_of_which_nothing_is_known() -> None:
    piece = knowledge_of({"id": "x", "metadata": {}, "views": [], "facts": {}})
    assert piece.true == frozenset()
    assert relation({("kind", "jig")}, piece) is None
    assert relation({("key", "D major"), ("tempo", "slow")}, piece) is None


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Hardiman the Fiddler's Slip Jig", {"slip_jig", "dance"}),
        ("Sir Watkin's Jigg", {"jig", "dance"}),
        ("Walc", {"waltz", "dance"}),
        ("BWV 1006a - Gavotte en Rondeau", {"gavotte", "rondo", "dance"}),
        ("Missa in C; Kyrie", {"mass"}),
        ("Marsz żałobny", {"funeral_march", "march"}),
        ("The Song of the Lark", set()),
        ("There's Music in the Air", set()),
        ("The First of March", set()),
        ("Guter Mond", set()),
        ("March of the Dead", {"march"}),
        ("Die Nacht im Walde", set()),
    ],
)
def test_kinds_of_titles(title: str, kinds: set[str]) -> None:
    assert find_kinds(title) == kinds


def test_kinds_fit_their_metres() -> None:
    assert fits_metre("jig", "6/8")
    assert not fits_metre("jig", "4/4")
    assert not fits_metre("reel", "3/4")
    assert fits_metre("sonata", "5/4")


@pytest.mark.parametrize(
    ("names", "instruments", "parts", "scorings"),
    [
        (["Violin 1", "Violin 2", "Viola", "Violoncello"], {"violin", "viola", "cello"}, 4, {"string_quartet"}),
        (["Chant\nVoice", "Piano"], {"voice", "piano"}, 2, {"voice_and_piano"}),
        (
            ["DISCANTVS", "ALTVS", "TENOR", "BASVS"],
            {"soprano", "alto", "tenor", "bass_voice"},
            4,
            {"mixed_choir", "a_cappella"},
        ),
        (["Clarinetto Primo", "Fagotto", "Cornuo 2do in Dis"], {"clarinet", "bassoon", "horn"}, 3, set()),
        (["Pianoforte"], {"piano"}, 1, {"piano_solo"}),
        (
            ["Distortion Guitar", "Slap Bass 1", "Drum Kit"],
            {"electric_guitar", "bass_guitar", "drums"},
            3,
            {"rock_band"},
        ),
        (["French Horn", "English Horn", "Cor Anglais"], {"horn", "english_horn"}, 3, set()),
    ],
)
def test_instruments_and_what_they_make(
    names: list[str], instruments: set[str], parts: int, scorings: set[str]
) -> None:
    found, complete = find_instruments(names)
    assert set(found) == instruments
    assert complete
    assert find_scorings(found, parts) == scorings


def test_unknown_instrument_leaves_the_list_open() -> None:
    assert find_instruments(["Orchestra Hit", "Piano"]) == (["piano"], False)


def test_voices_by_their_letters() -> None:
    scorings, listed = read_named_scorings("Voice (SATB) and Piano")
    assert scorings == {"mixed_choir"}
    assert "soprano, alto, tenor, bass" in listed


def test_tempo_words() -> None:
    assert tempo_of_words(["Andantino", "cresc."]) == ["moderate"]
    assert tempo_of_words(["Sehr langsam und innig."]) == ["very_slow"]
    assert tempo_of_words(["Allegro molto", "Lento"]) == ["very_fast", "slow"]
    assert tempo_of_words(["Nicht zu schnell"]) == ["moderate"]
    assert tempo_of_words(["Slow down, my heart, and hear the quiet river run away"]) == []


def test_periods_of_years() -> None:
    assert periods_of((1707, 1750))[0] == {"baroque"}
    assert periods_of((1832, 1849))[0] == {"romantic"}
    assert periods_of((1792, 1827))[0] == {"classical"}
    assert centuries_of((1832, 1907)) == ["c19", "c20"]


def test_written_score() -> None:
    written = read_written(JIG)
    assert (written.fifths, written.metres, written.pickup) == (2, {"6/8": 4}, True)
    assert written.repeats
    assert not written.key_changes
    changed = read_written(JIG.replace('[V:1]"A7"', '[V:1][K:A]"A7"').replace("A2d", "{B}A2d"))
    assert changed.key_changes
    assert changed.ornaments == 1
    assert read_written("L:1/8\nM:4/4\nK:C\nV:1 treble\n[V:1]CDEF GABc|\n").pickup is False
    assert read_written("L:1/8\nM:4/4\nK:C\nV:1 treble\n[V:1]z4 GABc|\n").pickup is None


def test_notes_that_sound() -> None:
    chords = read_sounding(to_mtf([(0 if voice else 480, 60 + 4 * voice) for _ in range(8) for voice in range(3)]))
    assert chords is not None
    assert chord_share(chords) == 1.0
    assert density(chords) == pytest.approx(8 / 7)
    dotted = read_sounding(to_mtf([(360 if step % 2 else 120, 60 + step % 5) for step in range(24)]))
    assert dotted is not None
    assert rhythm_shares(dotted)["dotted"] > 0.9
    assert read_sounding("ticks_per_beat 480\nnote_on 0 0 60 80\n") is None
    assert read_sounding("end_of_track\nnote_on \nnonsense 1") is None


def test_slashes_between_annotations_are_no_chord_symbols() -> None:
    text = 'L:1/8\nM:2/4\nK:C\nV:1 treble nm="B"\n[V:1]"rit."E/D/"dolce"C/E/"C4"G2"Fine"|\n' * 4
    assert read_written(text).chord_symbols == 0
    assert read_written('K:C\n[V:1]"Am7"C2 "F#dim"D2 "G/B"E2 "Bbmaj7"F2|\n').chord_symbols == 4


def test_credit_to_a_tradition_names_no_composer_but_where_it_comes_from() -> None:
    song = {("region", "english"), ("genre", "folk"), ("kind", "folk_song"), ("kind", "song")}
    assert traditions_of("17th Century English Folk Song") == song | {("period", "c17")}
    assert traditions_of("Edward German") is None
    assert traditions_of("Words: 14th Century Bohemian carol. Music: 'Aurelia' Samuel Wesley") is None
    truths = truths_of(record(facts={"composer": "Old French Carol"}, source="bbloomf"))
    assert ("region", "french") in truths
    assert not any(field == "composer" for field, _ in truths)
    arranged = truths_of(record(composer="Arr. by Edw. Grey", source="thanhca"))
    assert not any(field == "composer" for field, _ in arranged)


def test_played_bass_is_no_voice() -> None:
    dance = record(
        facts={"instruments": ["Flauto", "Violino 1mo", "Baſso"], "voices": 3}, source="pl-wnifc/humdrum-polish-scores"
    )
    assert not {("instrument", "bass_voice"), ("instrument", "voice")} & truths_of(dance)
    mass = record(facts={"instruments": ["CANTVS.", "ALTVS.", "TENOR.", "BASSVS."], "voices": 4}, has_lyrics=True)
    assert {("scoring", "a_cappella"), ("scoring", "mixed_choir"), ("genre", "choral")} <= truths_of(mass)
    of_three = record(facts={"instruments": ["[Discantus]", "[Tenor]", "[Bassus]"], "voices": 3}, instruments="1 alto")
    assert ("scoring", "mixed_choir") not in truths_of(of_three)


def test_song_on_two_staves_is_not_for_piano_alone() -> None:
    song = knowledge_of(record(facts={"instruments": ["Pianoforte"], "language": "de"}, has_lyrics=True, format="krn"))
    assert ("instrument", "voice") in song.true
    assert ("scoring", "piano_solo") not in song.true
    assert relation({("scoring", "voice_and_piano")}, song) is not False


def test_voices_that_seldom_begin_together_are_polyphony() -> None:
    names = ["Cantus", "Altus", "Tenor", "Bassus"]
    facts = {"instruments": names, "voices": 4, "parts": [{"name": name, "span": None} for name in names]}
    alternating = to_mtf([(240, 60 + step % 7) for step in range(24)])
    together = to_mtf([(0 if voice else 480, 60 + 4 * voice) for _ in range(8) for voice in range(4)])
    assert ("texture", "polyphonic") in truths_of(record(alternating, "midi", facts, has_lyrics=True))
    assert ("texture", "polyphonic") not in truths_of(record(together, "midi", facts, has_lyrics=True))


def test_beats_that_were_counted_for_bars_state_no_metre() -> None:
    truths = truths_of(record(facts={"metre": "2/4", "bars": 400}, source="music-x-lab/POP909-Dataset", format="mid"))
    assert not {field for field, _ in truths} & {"metre", "length"}


def test_known_composer_is_of_his_own_country() -> None:
    piece = record(composer="G.F.Handel (1685-1759)", source="dhoangtu/thanhcalilypond", path="hat-cong/x.ly")
    assert ("region", "vietnamese") in truths_of(
        {**piece, "metadata": {**piece["metadata"], "composer": "Lm. Kim Long"}}
    )
    songs = record(composer="Schubert, Franz", region="Deutscher", source="MarkGotham/ScoresOfScores", format="krn")
    assert ("region", "austrian") in truths_of(songs)


def test_symphonies_are_for_orchestra_but_not_those_for_a_keyboard() -> None:
    assert ("genre", "orchestral") in truths_of(record(title="Sinfonia ex D; Presto", instruments="Violin"))
    of_keyboard = truths_of(record(title="Sinfonia 9", instruments="Harpsichord, Piano"))
    assert not {("kind", "symphony"), ("genre", "orchestral")} & of_keyboard
