"""`incipit convert` and `incipit embed`."""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.bundles.locate import Bundle
from engine.cli import main
from engine.formats.registry import format_of
from engine.inputs.prepare import Prepared, prepare_piece
from engine.runtime.encoders import open_encoders
from tests.cli.commands import Commands
from tests.music import write_midi, write_tunebook


def prepared(path: Path, tune: int = 0) -> Prepared:
    row = format_of(path.read_bytes(), path.name)
    assert row is not None
    with path.open("rb") as file:
        return prepare_piece(file, row, tune, "musicnn")


def load(path: Path) -> tuple[list[str], npt.NDArray[np.float32]]:
    with np.load(path, allow_pickle=False) as arrays:
        assert set(arrays) == {"keys", "embeddings"}
        assert arrays["keys"].dtype.kind == "U"
        assert arrays["embeddings"].dtype == np.float32
        return arrays["keys"].tolist(), arrays["embeddings"]


@pytest.mark.usefixtures("home", "here")
def test_notation_is_printed_as_the_encoder_is_given_it(music: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for name in ("a.abc", "b.mid"):
        assert main(["convert", str(music / name)]) == 0
        text = prepared(music / name).text
        assert text is not None
        assert capfdbinary.readouterr().out == text.encode()


def test_a_tunebook_wants_to_know_which_tune(run: Commands, music: Path) -> None:
    book = write_tunebook(music / "book.abc", range(50, 53))
    assert run("convert", book) == 2
    assert run.err == f"incipit: {book} holds 3 tunes: choose one with --tune N.\n"
    assert run("convert", book, "--tune", "2") == 0
    assert run.out == prepared(book, 2).text
    assert run("convert", book, "--tune", "4") == 2
    assert run.err == f"incipit: {book} holds 3 tunes, so there is no tune 4.\n"
    assert run("convert", music / "a.abc", "--tune", "1") == 0
    assert run("convert", music / "a.abc", "--tune", "2") == 2


def test_what_has_no_notation_is_told(run: Commands, music: Path) -> None:
    assert run("convert", music / "c.wav") == 2
    assert run.err == f"incipit: {music / 'c.wav'} is a recording, which has no notation to print.\n"
    assert run("convert", music) == 2
    assert run.err.startswith(f"incipit: {music}: The file cannot be opened: ")
    assert run.out == ""


def test_embeddings_of_everything_in_input_order(
    run: Commands, music: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    book = write_tunebook(music / "book.abc", range(50, 53))
    texts = tmp_path / "texts.jsonl"
    lines = [{"id": "first", "text": "a slow waltz"}, {"id": 2, "text": "雨"}]
    texts.write_text("\n\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    output = tmp_path / "out.npz"
    files = [music / "c.wav", book, music / "b.mid", music / "a.abc"]
    assert run("embed", "--bundle", "tiny", "--texts", texts, *files, "--output", output) == 0
    assert (run.out, run.err) == ("", "")
    keys, embeddings = load(output)
    pieces = ("c.wav", "book.abc#1", "book.abc#2", "book.abc#3", "b.mid", "a.abc")
    assert keys == ["first", "2", *(str(music / piece) for piece in pieces)]
    encoders = open_encoders(tiny_bundle)
    assert embeddings.shape == (8, 8)
    windows, patches = prepared(music / "c.wav").windows, prepared(book, 2).patches
    assert windows is not None
    assert patches is not None
    for row, encoded in (
        (0, encoders.encode_texts(["a slow waltz"])),
        (2, encoders.encode_audio([windows])),
        (4, encoders.encode_symbolic([patches])),
    ):
        assert np.abs(embeddings[row] - encoded[0].embedding).max() < 1e-6


def test_keys_are_paths_as_given_and_mtf_and_interleaved_abc_pass_through(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(music)
    for name, converted in (("b.mid", "b.mtf"), ("a.abc", "interleaved.abc")):
        assert run("convert", name) == 0
        Path(converted).write_text(run.out, encoding="utf-8")
    names = ["b.mid", "./b.mtf", "a.abc", "interleaved.abc"]
    assert run("embed", "--bundle", "tiny", *names, "--output", "out.npz") == 0
    keys, embeddings = load(Path("out.npz"))
    assert keys == names
    np.testing.assert_allclose(embeddings[0], embeddings[1], atol=1e-6)
    np.testing.assert_allclose(embeddings[2], embeddings[3], atol=1e-6)


def test_what_fails_is_told_and_left_out(run: Commands, music: Path, tmp_path: Path) -> None:
    (music / "empty.mid").touch()
    texts = tmp_path / "texts.jsonl"
    texts.write_text('{"id": "a", "text": "waltz"}\n{"id": "b"}\nnonsense\n[1]\n', encoding="utf-8")
    output = tmp_path / "out.npz"
    assert (
        run("embed", "--bundle", "tiny", "--texts", texts, music / "empty.mid", music / "b.mid", "--output", output)
        == 1
    )
    assert load(output)[0] == ["a", str(music / "b.mid")]
    assert run.err.splitlines() == [
        f'{texts}, line 2: it is not {{"id": "…", "text": "…"}}.',
        f'{texts}, line 3: it is not {{"id": "…", "text": "…"}}.',
        f'{texts}, line 4: it is not {{"id": "…", "text": "…"}}.',
        f"{music / 'empty.mid'}: The file is empty.",
    ]


def test_nothing_to_write_is_2_and_writes_nothing(run: Commands, music: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npz"
    assert run("embed", "--bundle", "tiny", music / "none.mid", "--output", output) == 2
    assert run("embed", "--bundle", "tiny", "--texts", music / "none.jsonl", "--output", output) == 2
    assert not output.exists()
    assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", tmp_path / "no" / "out.npz") == 2
    assert "does not exist" in run.err


def test_an_earlier_output_is_replaced_whole(run: Commands, music: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npz"
    output.write_text("old", encoding="utf-8")
    assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", output) == 0
    assert load(output)[0] == [str(music / "b.mid")]
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_many_pieces_keep_their_order(run: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.indexing.batch._PIECES", 3)
    files = [write_midi(tmp_path / f"{number}.mid", number) for number in range(10)]
    output = tmp_path / "out.npz"
    assert run("embed", "--bundle", "tiny", *files, *files[:2], "--output", output) == 0
    keys, embeddings = load(output)
    assert keys == [str(file) for file in [*files, *files[:2]]]
    np.testing.assert_allclose(embeddings[:2], embeddings[10:], atol=1e-6)
    assert len(np.unique(embeddings.round(4), axis=0)) == 10
