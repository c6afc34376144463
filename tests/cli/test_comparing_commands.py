"""`incipit score`, `evaluate`, `classify` and `probe`."""

import csv
import io
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.runtime.encoders import open_encoders
from tests.cli.commands import Commands
from tests.cli.test_embed_command import TINY
from tests.cli.test_file_commands import prepared
from tests.music import write_abc, write_midi, write_wav


def cosine(a: np.ndarray[tuple[int, ...], np.dtype[np.float32]], b: object) -> float:
    other = np.asarray(b, np.float32)
    return float(a @ other / np.linalg.norm(a) / np.linalg.norm(other))


@pytest.fixture
def pairs(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders of the same five pieces, as MIDI files, and as copies and texts with the same names."""
    queries, music = tmp_path / "queries", tmp_path / "songs"
    for folder in (queries, music):
        (folder / "below").mkdir(parents=True)
    for number in range(5):
        place = Path("below" if number % 2 else ".")
        write_midi(music / place / f"{number}.mid", 20 + number)
        shutil.copy(music / place / f"{number}.mid", queries / place / f"{number}.mid")
    return queries, music


def test_namesakes_are_compared(run: Commands, pairs: tuple[Path, Path]) -> None:
    queries, music = pairs
    assert run("score", *TINY, "--json", queries, music) == 0
    assert run.json["similarity"] == pytest.approx(1)
    assert {(pair["a"], pair["b"]) for pair in run.json["pairs"]} == {
        (str(queries / name), str(music / name)) for name in ("0.mid", "2.mid", "4.mid", "below/1.mid", "below/3.mid")
    }
    assert run("score", *TINY, "--json", "--all", queries, music) == 0
    assert len(run.json["pairs"]) == 25
    values = [pair["similarity"] for pair in run.json["pairs"]]
    assert values == sorted(values, reverse=True)
    (queries / "0.mid").rename(queries / "other.mid")
    assert run("score", *TINY, queries, music) == 2
    assert "2 (" in run.err
    assert "other.mid" in run.err
    assert "--all" in run.err


def test_one_thing_goes_with_everything(
    run: Commands, pairs: tuple[Path, Path], music: Path, tiny_bundle: Bundle
) -> None:
    assert run("score", *TINY, "text:a waltz", music / "a.abc") == 0
    patches = prepared(music / "a.abc").patches
    assert patches is not None
    encoders = open_encoders(tiny_bundle)
    text, piece = encoders.encode_texts(["a waltz"])[0], encoders.encode_symbolic([patches])[0]
    wanted = cosine(text.embedding, piece.embedding)
    assert float(run.out.split()[0]) == pytest.approx(wanted, abs=1e-4)
    assert run.err == f"1 pair, on average {wanted:.4f}, with tiny.\n"
    assert run("score", *TINY, "--json", "text:a waltz", pairs[1]) == 0
    assert len(run.json["pairs"]) == 5


def test_groups_are_compared_by_their_means(run: Commands, music: Path, tiny_bundle: Bundle) -> None:
    assert run("score", *TINY, "--json", "--group", music, "text:a waltz") == 0
    found = run.json
    patches = [prepared(music / name).patches for name in ("a.abc", "b.mid")]
    windows = prepared(music / "c.wav").windows
    assert windows is not None
    encoders = open_encoders(tiny_bundle)
    encoded = [
        *encoders.encode_symbolic([each for each in patches if each is not None]),
        *encoders.encode_audio([windows]),
    ]
    mean = np.mean([each.embedding for each in encoded], axis=0)
    text = encoders.encode_texts(["a waltz"])[0].embedding
    assert (found["a"], found["b"]) == (3, 1)
    assert found["similarity"] == pytest.approx(cosine(text, mean), abs=1e-5)
    assert run("score", *TINY, "--group", music, music) == 0
    assert run.out.split()[0] == "1.0000"


def test_what_fails_is_told_and_the_rest_compared(run: Commands, music: Path) -> None:
    (music / "broken.mid").write_bytes(b"MThd")
    assert run("score", *TINY, "text:a waltz", music) == 1
    assert f"{music / 'broken.mid'}: " in run.err
    assert len(run.out.splitlines()) == 3
    assert run("score", *TINY, "text:a waltz", music / "none.mid") == 2
    assert run.out == ""


def test_figures_and_ranks_of_retrieval(run: Commands, pairs: tuple[Path, Path], tmp_path: Path) -> None:
    queries, music = pairs
    ranks = tmp_path / "ranks.jsonl"
    assert run("evaluate", *TINY, "--json", queries, music, "--ranks", ranks) == 0
    found = run.json
    assert (found["queries"], found["candidates"], found["failed"]) == (5, 5, 0)
    assert (found["mrr"], found["hit_1"], found["hit_10"], found["hit_100"]) == (1, 1, 1, 1)
    lines = [json.loads(line) for line in ranks.read_text(encoding="utf-8").splitlines()]
    assert [line["rank"] for line in lines] == [1] * 5
    assert {(line["query"], line["reference"]) for line in lines} == {
        (str(queries / name), str(music / name)) for name in ("0.mid", "2.mid", "4.mid", "below/1.mid", "below/3.mid")
    }
    assert run("evaluate", *TINY, queries, music, "--ranks", ranks) == 0
    assert run.out.splitlines()[0].split() == ["MRR", "1.0000"]
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", encoding="utf-8")
    assert run("evaluate", *TINY, queries, music, "--ranks", precious) == 2
    assert precious.read_text(encoding="utf-8") == "mine"


def test_ties_count_against_us_unless_the_published_rule_is_asked_for(run: Commands, pairs: tuple[Path, Path]) -> None:
    queries, music = pairs
    for number, place in ((1, "below"), (2, ".")):
        for folder in pairs:
            shutil.copy(music / "0.mid", folder / place / f"{number}.mid")
    assert run("evaluate", *TINY, "--json", queries, music) == 0
    assert run.json["mrr"] == pytest.approx((3 * 1 / 3 + 2) / 5)
    assert "against" in run.json["ties"]
    assert run("evaluate", *TINY, "--json", "--reference-ties", queries, music) == 0
    assert run.json["mrr"] == 1
    assert "as published" in run.json["ties"]


def test_several_queries_and_what_has_no_partner(run: Commands, pairs: tuple[Path, Path], tmp_path: Path) -> None:
    _, music = pairs
    texts = tmp_path / "texts.jsonl"
    named = ["0.en", "0.fr", "2", "below/1", "unknown"]
    texts.write_text("".join(json.dumps({"id": each, "text": f"song {each}"}) + "\n" for each in named))
    assert run("evaluate", *TINY, "--json", texts, music) == 2
    assert "1 (unknown) is without music of that name: give --unpaired" in run.err
    assert run("evaluate", *TINY, "--json", "--unpaired", texts, music) == 0
    assert (run.json["queries"], run.json["candidates"]) == (4, 5)
    assert "1 (unknown) is left out: there is no music of that name." in run.err
    assert "are among the music without a query." in run.err
    texts.write_text('{"id": "unknown", "text": "song"}\n')
    assert run("evaluate", *TINY, "--unpaired", texts, music) == 2
    shutil.copy(music / "0.mid", music / "0.midi")
    texts.write_text('{"id": "0", "text": "song"}\n')
    assert run("evaluate", *TINY, "--json", "--unpaired", texts, music) == 0
    assert run.json["candidates"] == 5
    assert f"1 ({music / '0.midi'}) is left out: others of that name came first." in run.err


def test_stored_embeddings_need_no_files(run: Commands, pairs: tuple[Path, Path], tmp_path: Path) -> None:
    queries, music = pairs
    for folder in pairs:
        assert run("embed", *TINY, folder, "--npz", folder.with_suffix(".npz")) == 0
        shutil.rmtree(folder)
    assert run("evaluate", *TINY, "--json", queries.with_suffix(".npz"), music.with_suffix(".npz")) == 0
    assert run.json["mrr"] == 1


def test_the_label_is_that_of_the_nearest_description(
    run: Commands, music: Path, tmp_path: Path, tiny_bundle: Bundle
) -> None:
    labels = ["quick reel", "slow waltz", "zzz"]
    assert run("classify", *TINY, "--json", music, "--labels", *labels) == 0
    found = run.json
    assert [row["key"] for row in found] == [str(music / name) for name in ("a.abc", "b.mid", "c.wav")]
    patches = prepared(music / "a.abc").patches
    assert patches is not None
    encoders = open_encoders(tiny_bundle)
    (piece,) = encoders.encode_symbolic([patches])
    wanted = {label: cosine(piece.embedding, encoders.encode_texts([label])[0].embedding) for label in labels}
    assert found[0]["similarity"] == pytest.approx(wanted, abs=1e-5)
    assert found[0]["label"] == max(wanted, key=lambda label: wanted[label])
    prompts = tmp_path / "prompts.json"
    prompts.write_text(json.dumps({"quick reel": ["quick reel"], "slow waltz": "slow waltz", "zzz": ["zzz", "zzz"]}))
    assert run("classify", *TINY, "--json", music, "--prompts", prompts) == 0
    assert run.json[0]["similarity"] == pytest.approx(wanted, abs=1e-5)
    assert "a cosine, no probability" in run.err
    assert run("classify", *TINY, "--csv", music, "--labels", *labels) == 0
    rows = list(csv.reader(io.StringIO(run.out)))
    assert rows[0] == ["key", "label", *labels]
    assert rows[1][:2] == [str(music / "a.abc"), found[0]["label"]]


def test_a_label_that_is_near_to_everything_does_not_win_relatively(run: Commands, tmp_path: Path) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    for number in range(24):
        write_midi(songs / f"{number}.mid", number)
    labels = ["--labels", "aaaa", "the quick brown fox"]
    assert run("classify", *TINY, "--json", songs, *labels) == 0
    assert len({row["label"] for row in run.json}) == 1
    assert run("classify", *TINY, "--json", "--relative", songs, *labels) == 0
    assert len({row["label"] for row in run.json}) == 2
    assert "Fewer than" not in run.err
    assert run("classify", *TINY, "--relative", songs / "1.mid", songs / "2.mid", *labels) == 0
    assert "Fewer than 20" in run.err


@pytest.mark.parametrize("prompts", ['{"a": "x"}', "[1]", '{"a": "x", "b": []}', '{"a": "x", "b": [1]}', "nonsense"])
def test_prompts_that_are_none_are_told(run: Commands, music: Path, tmp_path: Path, prompts: str) -> None:
    path = tmp_path / "prompts.json"
    path.write_text(prompts, encoding="utf-8")
    assert run("classify", *TINY, music, "--prompts", path) == 2
    assert run.err.startswith("incipit: ")


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A folder of notation and one of recordings, which the tiny bundle tells apart."""
    folder = tmp_path / "labelled"
    for label in ("notes", "sound"):
        (folder / label / "deep").mkdir(parents=True)
    for number in range(4):
        write_abc(folder / "notes" / f"{number}.abc", number + 1, f"Song {number}")
        write_wav(folder / "sound" / "deep" / f"{number}.wav", number + 1)
    return folder


def test_a_probe_learns_and_predicts(run: Commands, labelled: Path, music: Path, tmp_path: Path) -> None:
    probe = tmp_path / "probe.npz"
    assert run("probe", "train", *TINY, "--json", labelled, "--out", probe) == 0
    trained = run.json
    assert (trained["labels"], trained["examples"], trained["pieces"]) == (["notes", "sound"], 8, 8)
    assert (trained["folds"], trained["majority"]) == (4, 0.5)
    assert run("probe", "predict", *TINY, "--json", probe, music / "a.abc", music / "c.wav") == 0
    assert [row["label"] for row in run.json] == ["notes", "sound"]
    assert sum(run.json[0]["probability"].values()) == pytest.approx(1)
    assert run("probe", "predict", *TINY, "--csv", probe, music / "a.abc") == 0
    assert run.out.splitlines()[0] == "key,label,notes,sound"
    assert run("probe", "train", *TINY, labelled, "--out", probe) == 0
    assert (
        run.err == "Trained on 8 examples; the figures are cross-validated in 4 folds, never of what was learnt from.\n"
    )


def test_examples_from_a_table_and_held_out_ones(run: Commands, labelled: Path, tmp_path: Path) -> None:
    table, lines, probe = labelled / "table.csv", tmp_path / "held.jsonl", tmp_path / "probe.npz"
    rows = [("path", "label")]
    rows += [
        (f"{folder}/{n}.{suffix}", label)
        for folder, suffix, label in (("notes", "abc", "written"), ("sound/deep", "wav", "heard"))
        for n in range(3)
    ]
    table.write_text("\n".join(map(",".join, rows)), encoding="utf-8")
    held = [{"path": str(labelled / "notes" / f"{n}.abc"), "label": "written"} for n in (2, 3)]
    lines.write_text("\n".join(map(json.dumps, held)), encoding="utf-8")
    assert run("probe", "train", *TINY, "--json", table, "--out", probe, "--held-out", lines) == 0
    # One of the two held out is among what was learnt from.
    assert (run.json["examples"], run.json["pieces"], run.json["folds"]) == (6, 1, 0)
    assert run.json["labels"] == ["heard", "written"]
    lines.write_text(json.dumps(held[0]), encoding="utf-8")
    assert run("probe", "train", *TINY, table, "--out", probe, "--held-out", lines) == 2
    assert "holds nothing that the probe is not trained on" in run.err


def test_copies_are_learnt_from_once_and_contradictions_never(run: Commands, labelled: Path, tmp_path: Path) -> None:
    shutil.copy(labelled / "notes" / "0.abc", labelled / "notes" / "copy.abc")
    shutil.copy(labelled / "notes" / "1.abc", labelled / "sound" / "1.abc")
    shutil.copy(labelled / "notes" / "1.abc", labelled / "nowhere.abc")
    assert run("probe", "train", *TINY, "--json", labelled, "--out", tmp_path / "probe.npz") == 1
    assert run.json["examples"] == 7
    assert "nowhere.abc: It has no label" in run.err
    assert "It is labelled sound, and its copy" in run.err
    assert "3 left out, being copies of others." in run.err


def test_probes_of_other_bundles_and_none_are_refused(
    run: Commands, labelled: Path, music: Path, tmp_path: Path
) -> None:
    probe, other = tmp_path / "probe.npz", tmp_path / "other.npz"
    assert run("probe", "train", *TINY, labelled, "--out", probe) == 0
    with np.load(probe, allow_pickle=False) as arrays:
        content = dict(arrays)
    note = json.loads(str(content["note"]))
    assert note["accuracy"] <= 1
    np.savez(other, **content | {"note": np.array(json.dumps(note | {"bundle_hash": "0", "bundle": "big"}))})
    assert run("probe", "predict", *TINY, other, music) == 2
    assert run.err == f"incipit: {other} was trained for another bundle (big), whose vectors mean something else.\n"
    for change in ({"scale": np.zeros(8, np.float32)}, {"bias": np.zeros(3, np.float32)}, {"labels": np.array(["a"])}):
        np.savez(other, **content | change)
        assert run("probe", "predict", *TINY, other, music) == 2
        assert "is damaged" in run.err
    assert run("probe", "predict", *TINY, music / "a.abc", music) == 2
    assert run("probe", "train", *TINY, labelled, "--out", music / "a.abc") == 2
    assert "is no probe that probe train wrote" in run.err


@pytest.mark.parametrize("table", ["path\na.abc\n", "path,label\na.abc,\n", "path,label\na.abc,x\na.abc,y\n", "\0"])
def test_tables_that_are_none_are_told(run: Commands, tmp_path: Path, table: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(table, encoding="utf-8")
    assert run("probe", "train", *TINY, path, "--out", tmp_path / "probe.npz") == 2
    assert run.err.startswith(f"incipit: {path} ")
