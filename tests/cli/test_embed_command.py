"""`incipit embed` over folders, texts and temporal features."""

import json
import os
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.runtime.encoders import open_encoders
from tests.cli.commands import Commands
from tests.cli.test_file_commands import load, prepared
from tests.music import write_midi, write_tunebook

TINY = ("--bundle", "tiny")


def test_a_folder_is_everything_in_it_that_is_music_or_words(run: Commands, music: Path, tmp_path: Path) -> None:
    (music / "below").mkdir()
    write_tunebook(music / "below" / "book.abc", range(50, 52))
    (music / "words.txt").write_text("a slow waltz\n", encoding="utf-8")
    (music / "cover.jpg").write_bytes(b"\xff\xd8\xff")
    (music / "README").write_text("No music at all.", encoding="utf-8")
    output = tmp_path / "out.npz"
    assert run("embed", *TINY, music, "--npz", output) == 0
    assert run.err == ""
    with np.load(output, allow_pickle=False) as arrays:
        assert arrays["keys"].tolist() == [
            str(music / name)
            for name in ("a.abc", "b.mid", "below/book.abc#1", "below/book.abc#2", "c.wav", "words.txt")
        ]
        assert arrays["names"].tolist() == ["a", "b", "below/book#1", "below/book#2", "c", "words"]
        assert json.loads(str(arrays["provenance"]))["bundle"] == "tiny"


def test_texts_are_said_to_be_texts(run: Commands, tmp_path: Path, tiny_bundle: Bundle) -> None:
    output, texts = tmp_path / "out.npz", tmp_path / "texts.jsonl"
    texts.write_text('{"id": "one", "text": "a reel"}\n', encoding="utf-8")
    assert run("embed", *TINY, "text: a slow waltz", texts, "--npz", output) == 0
    keys, vectors = load(output)
    assert keys == ["text: a slow waltz", "one"]
    wanted = open_encoders(tiny_bundle).encode_texts(["a slow waltz", "a reel"])
    np.testing.assert_allclose(vectors, [each.embedding for each in wanted], atol=1e-6)
    assert run("embed", *TINY, "a slow waltz", "--npz", output) == 2
    assert run.err == "a slow waltz: The file cannot be opened: No such file or directory.\n"


def test_stored_embeddings_can_be_put_together(run: Commands, music: Path, tmp_path: Path) -> None:
    first, both = tmp_path / "first.npz", tmp_path / "both.npz"
    assert run("embed", *TINY, music / "a.abc", "--npz", first) == 0
    assert run("embed", *TINY, first, music / "b.mid", "--npz", both) == 0
    assert load(both)[0] == [str(music / "a.abc"), str(music / "b.mid")]
    np.testing.assert_array_equal(load(both)[1][0], load(first)[1][0])


def test_files_for_each_lie_as_the_music_does(run: Commands, music: Path, tmp_path: Path, tiny_bundle: Bundle) -> None:
    (music / "below").mkdir()
    book = write_tunebook(music / "below" / "book.abc", range(50, 52))
    out = tmp_path / "out"
    assert run("embed", *TINY, music, "--out", out) == 0
    found = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.npy"))
    assert found == ["a.abc.npy", "b.mid.npy", "below/book.abc#1.npy", "below/book.abc#2.npy", "c.wav.npy"]
    patches = prepared(book, 2).patches
    assert patches is not None
    (wanted,) = open_encoders(tiny_bundle).encode_symbolic([patches])
    np.testing.assert_allclose(np.load(out / "below" / "book.abc#2.npy"), wanted.embedding[None], atol=1e-6)
    assert json.loads((out / "incipit.json").read_text())["temporal"] is False


def test_what_is_there_is_not_made_again_unless_its_file_changed(run: Commands, music: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (music / "empty.mid").write_bytes(b"MThd")
    assert run("embed", *TINY, music, "--out", out) == 1
    (out / "b.mid.npy").unlink()
    (out / "a.abc.npy").write_bytes(b"kept")
    write_midi(music / "c.mid", 5)
    assert run("embed", *TINY, music, "--out", out) == 1
    assert "2 were there already, made since their files changed.\n" in run.err
    assert f"{music / 'empty.mid'}: " in run.err
    assert (out / "a.abc.npy").read_bytes() == b"kept"
    os.utime(out / "a.abc.npy", (1, 1))
    assert run("embed", *TINY, music, "--out", out) == 1
    assert np.load(out / "a.abc.npy").shape == (1, 8)
    (out / "a.abc.npy").write_bytes(b"not kept")
    assert run("embed", *TINY, music, "--out", out, "--overwrite") == 1
    assert np.load(out / "a.abc.npy").shape == (1, 8)
    assert list(out.rglob("*.part")) == []


def test_one_folder_has_embeddings_of_one_kind(run: Commands, music: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("embed", *TINY, music / "a.abc", "--out", out) == 0
    assert run("embed", *TINY, music / "a.abc", "--out", out, "--temporal") == 2
    assert run.err == f"incipit: {out} holds .npy files made otherwise: choose another folder, or --overwrite.\n"
    assert run("embed", *TINY, music / "a.abc", "--out", out, "--temporal", "--overwrite") == 0
    assert np.load(out / "a.abc.npy").ndim == 3


def test_names_that_collide_are_refused_before_any_work(run: Commands, music: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write_midi(other / "B.MID", 9)
    out = tmp_path / "out"
    assert run("embed", *TINY, music, other, "--out", out) == 2
    assert f"{music / 'b.mid'} and {other / 'B.MID'} would both become B.MID.npy" in run.err
    assert not out.exists()


def test_temporal_features(run: Commands, music: Path, tmp_path: Path, tiny_bundle: Bundle) -> None:
    encoders = open_encoders(tiny_bundle)
    patches, windows = prepared(music / "a.abc").patches, prepared(music / "c.wav").windows
    assert patches is not None
    assert windows is not None
    wanted = [*encoders.temporal_symbolic([patches]), *encoders.temporal_audio([windows])]
    wanted += encoders.temporal_texts(["words"])
    output, out = tmp_path / "out.npz", tmp_path / "out"
    words = (music / "a.abc", music / "none.mid", music / "c.wav", "text:words")
    assert run("embed", *TINY, "--temporal", *words, "--npz", output) == 1
    with np.load(output, allow_pickle=False) as arrays:
        assert arrays["keys"].tolist() == [str(words[0]), str(words[2]), "text:words"]
        for member, states in zip(arrays["temporal"].tolist(), wanted, strict=True):
            np.testing.assert_allclose(arrays[member], states, atol=1e-6)
    assert run("embed", *TINY, "--temporal", music / "a.abc", "--out", out) == 0
    np.testing.assert_allclose(np.load(out / "a.abc.npy"), wanted[0][None], atol=1e-6)
    assert run("embed", *TINY, "--temporal", music / "none.mid", "--npz", tmp_path / "none.npz") == 2
    assert not (tmp_path / "none.npz").exists()
    assert run("embed", *TINY, "--temporal", output, "--npz", output) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a.abc"], "embed to where?"),
        (["a.abc", "--npz", "x.npz", "--out", "x"], "embed to where?"),
        (["a.abc", "--npz", "x.npz", "--overwrite"], "--overwrite belongs to --out"),
        (["text:waltz", "--out", "x"], "give texts as .txt files"),
        (["--texts", "t.jsonl", "--out", "x"], "give texts as .txt files"),
    ],
)
def test_wrong_usage(run: Commands, words: list[str], said: str) -> None:
    assert run("embed", *TINY, *words) == 2
    assert said in run.err


def test_vectors_of_another_bundle_or_of_nobody_are_refused(run: Commands, music: Path, tmp_path: Path) -> None:
    output, other = tmp_path / "out.npz", tmp_path / "other.npz"
    assert run("embed", *TINY, music / "a.abc", "--npz", output) == 0
    with np.load(output) as arrays:
        content = dict(arrays)
    note = json.loads(str(content["provenance"]))
    np.savez(other, **content | {"provenance": np.array(json.dumps(note | {"bundle": "big", "bundle_hash": "0"}))})
    assert run("embed", *TINY, other, "--npz", output) == 2
    assert run.err == f"incipit: {other} was made by another bundle (big), whose vectors are never compared.\n"
    states = tmp_path / "states.npz"
    assert run("embed", *TINY, music / "a.abc", "--temporal", "--npz", states) == 0
    assert run("embed", *TINY, states, "--npz", output) == 2
    assert run.err == f"incipit: {states} holds hidden states, which embed --temporal wrote and nothing compares.\n"
    broken: list[dict[str, object]] = [
        {"keys": np.array([print], object)},
        {"embeddings": np.full((1, 8), np.nan, np.float32)},
        {"embeddings": np.ones((2, 8), np.float32)},
        {"names": np.array(["a", "b"])},
    ]
    for change in broken[1:]:
        np.savez(other, **content | change)
        assert run("embed", *TINY, other, "--npz", output) == 2, change
        assert "is damaged" in run.err
    np.savez(other, allow_pickle=True, **content | broken[0])
    assert run("embed", *TINY, other, "--npz", output) == 2
    assert "is damaged" in run.err
    np.savez_compressed(other, **content)
    assert run("embed", *TINY, other, "--npz", output) == 2
    with ZipFile(other, "w") as archive, ZipFile(output) as whole:
        for name in whole.namelist():
            data = whole.read(name)
            archive.writestr(name, data.replace(b"(1, 8)", b"(9**9,)") if name == "embeddings.npy" else data)
    assert run("embed", *TINY, other, "--npz", output) == 2
    assert "is damaged" in run.err
