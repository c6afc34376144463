"""`incipit convert` and `incipit embed`."""

import errno
import json
import os
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.bundles.locate import Bundle
from engine.cli import main
from engine.formats.registry import format_of
from engine.inputs.prepare import prepare_piece
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from engine.runtime.encoders import open_encoders
from tests.cli.commands import Commands
from tests.music import write_midi, write_tunebook


def prepared(path: Path, tune: int = 0) -> Prepared:
    row = format_of(path.read_bytes(), path.name)
    assert row is not None
    with path.open("rb") as file:
        return prepare_piece(file, row, tune, Wanted("musicnn"))


def load(path: Path) -> tuple[list[str], npt.NDArray[np.float32]]:
    with np.load(path, allow_pickle=False) as arrays:
        assert set(arrays) == {"keys", "names", "embeddings", "provenance"}
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
    assert run.err == f"incipit: {book}: The file holds 3 tunes, so there is no tune 4.\n"
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
    assert run("embed", "--bundle", "tiny", music / "a.abc", "--output", output) == 0
    assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", output) == 0
    assert load(output)[0] == [str(music / "b.mid")]
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_output_never_takes_the_place_of_anything_else(run: Commands, music: Path, tmp_path: Path) -> None:
    kept = {path: path.read_bytes() for path in music.iterdir()}
    other = tmp_path / "other.npz"
    np.savez(other, weights=np.zeros(3))
    link = tmp_path / "link.npz"
    link.symlink_to(music / "b.mid")
    kept[other] = other.read_bytes()
    for output in (music / "b.mid", other, link):
        assert run("embed", "--bundle", "tiny", "--output", output, music / "a.abc") == 2
        assert run.err == f"incipit: {output} exists and is no .npz file that embed wrote, so it is left as it is.\n"
    assert run("embed", "--bundle", "tiny", "--output", music, music / "a.abc") == 2
    assert run.err == f"incipit: {music} is no ordinary file, so nothing is written to it.\n"
    assert {path: path.read_bytes() for path in kept} == kept
    assert link.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_output_is_no_device_and_no_pipe(run: Commands, music: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link.npz"
    link.symlink_to(os.devnull)
    reading, writing = os.pipe()
    for output in (pipe, link, Path(f"/dev/fd/{writing}")):
        assert run("embed", "--bundle", "tiny", music / "a.abc", "--output", output) == 2
        assert run.err == f"incipit: {output} is no ordinary file, so nothing is written to it.\n"
    os.close(reading)
    os.close(writing)
    assert pipe.is_fifo()


def test_output_goes_where_a_link_leads(run: Commands, music: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link, target = tmp_path / "link.npz", tmp_path / "elsewhere" / "out.npz"
    link.symlink_to(target)
    for _ in range(2):
        assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", link) == 0
        assert link.is_symlink()
        assert load(target)[0] == [str(music / "b.mid")]


def test_an_empty_file_may_be_the_output(run: Commands, music: Path, tmp_path: Path) -> None:
    output = tmp_path / "made by mktemp"
    output.touch()
    assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", output) == 0
    assert load(output)[0] == [str(music / "b.mid")]


def test_what_cannot_be_written_is_told_with_what_failed(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (music / "empty.mid").touch()
    output = tmp_path / "out.npz"

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for name in ("unlink", "replace"):
        monkeypatch.setattr(Path, name, fail)
    assert run("embed", "--bundle", "tiny", music / "b.mid", music / "empty.mid", "--output", output) == 2
    assert run.err.splitlines() == [
        f"{music / 'empty.mid'}: The file is empty.",
        f"incipit: {output} cannot be written: No space left on device.",
    ]
    too_long = tmp_path / ("n" * 300)
    assert run("embed", "--bundle", "tiny", music / "b.mid", "--output", too_long) == 2
    assert run.err == f"incipit: {too_long} cannot be written: File name too long.\n"


def test_keys_can_be_given_back(run: Commands, music: Path, tmp_path: Path) -> None:
    book, called_so = write_tunebook(music / "book.abc", range(50, 53)), write_midi(music / "b.mid#1", 7)
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    assert run("embed", "--bundle", "tiny", music / "a.abc", book, called_so, "--output", first) == 0
    keys, embeddings = load(first)
    assert keys[1:] == [f"{book}#1", f"{book}#2", f"{book}#3", str(called_so)]
    assert run("embed", "--bundle", "tiny", *keys[::-1], f"{music / 'a.abc'}#1", "--output", second) == 0
    assert load(second)[0] == [*keys[::-1], f"{music / 'a.abc'}#1"]
    np.testing.assert_allclose(load(second)[1], [*embeddings[::-1], embeddings[0]], atol=1e-6)
    assert run("embed", "--bundle", "tiny", f"{book}#4", f"{book}#3", "--output", second) == 1
    assert run.err == f"{book}#4: The file holds 3 tunes, so there is no tune 4.\n"
    assert run("convert", f"{book}#2") == 0
    assert run.out == prepared(book, 2).text
    assert run("convert", f"{book}#2", "--tune", "2") == 0
    assert run("convert", f"{book}#2", "--tune", "3") == 2


def test_texts_that_are_not_there_cost_themselves(run: Commands, music: Path, tmp_path: Path) -> None:
    output, none = tmp_path / "out.npz", tmp_path / "none.jsonl"
    assert run("embed", "--bundle", "tiny", "--texts", none, music / "b.mid", "--output", output) == 1
    assert run.err == f"{none} cannot be read: No such file or directory.\n"
    assert load(output)[0] == [str(music / "b.mid")]


def test_an_id_is_a_string_or_a_number(run: Commands, tmp_path: Path) -> None:
    output, texts = tmp_path / "out.npz", tmp_path / "texts.jsonl"
    texts.write_text('{"id": true, "text": "a"}\n{"id": 1, "text": "a"}\n', encoding="utf-8")
    assert run("embed", "--bundle", "tiny", "--texts", texts, "--output", output) == 1
    assert load(output)[0] == ["1"]


def test_texts_that_are_no_whole_unicode_are_encoded(run: Commands, tmp_path: Path) -> None:
    output, texts = tmp_path / "out.npz", tmp_path / "texts.jsonl"
    texts.write_text('{"id": "a\\ud800", "text": "slow \\ud800 waltz"}\n', encoding="utf-8")
    assert run("embed", "--bundle", "tiny", "--texts", texts, "--output", output) == 0
    assert load(output)[0] == ["a\ud800"]


def test_many_pieces_keep_their_order(run: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.indexing.batch._PIECES", 3)
    files = [write_midi(tmp_path / f"{number}.mid", number) for number in range(10)]
    output = tmp_path / "out.npz"
    assert run("embed", "--bundle", "tiny", *files, *files[:2], "--output", output) == 0
    keys, embeddings = load(output)
    assert keys == [str(file) for file in [*files, *files[:2]]]
    np.testing.assert_allclose(embeddings[:2], embeddings[10:], atol=1e-6)
    assert len(np.unique(embeddings.round(4), axis=0)) == 10
