"""Token ids equal those of the reference code, and damaged tokenizers are named."""

import json
import lzma
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer as RawTokenizer
from tokenizers import models, pre_tokenizers, processors

from engine.errors import BundleError
from engine.inputs import tokens
from engine.inputs.tokens import Tokenizer, open_tokenizer
from tests.golden_data import GOLDEN, expected, needs_golden

TEXTS = sorted(key for key in expected() if key.startswith("text/"))


@pytest.fixture(scope="module")
def golden_tokenizer() -> Tokenizer:
    return open_tokenizer(GOLDEN / "checkpoint" / "xlmr_tiny" / "tokenizer.json")


@needs_golden
@pytest.mark.parametrize("key", TEXTS)
def test_ids_equal_the_reference(golden_tokenizer: Tokenizer, key: str) -> None:
    reference = expected()[key]
    ids = golden_tokenizer.to_ids(reference["text"]).tolist()
    assert len(ids) == reference["n_tokens"]
    if "token_ids_first_segment" in reference:
        assert ids[:128] == reference["token_ids_first_segment"]


@pytest.fixture
def small_json() -> str:
    """A tokenizer that knows four words and the special tokens of XLM-R."""
    words = ["<s>", "<pad>", "</s>", "<unk>", "slow", "sad", "waltz", "query:"]
    raw = RawTokenizer(models.WordLevel({word: i for i, word in enumerate(words)}, unk_token="<unk>"))
    raw.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    raw.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    raw.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    raw.enable_truncation(3)
    raw.enable_padding(length=99)
    return raw.to_str()


@pytest.mark.parametrize(
    ("text", "prefix", "ids"),
    [
        ("slow sad waltz slow", "", [0, 4, 5, 6, 4, 2]),
        ("slow\nsad\nslow\r\n\nwaltz\n", "", [0, 4, 2, 5, 2, 6, 2]),
        ("slow\nsad", "query: ", [0, 7, 4, 2, 5, 2]),
        ("", "", [0, 2]),
    ],
)
def test_lines_are_joined_once_each(small_json: str, text: str, prefix: str, ids: list[int]) -> None:
    assert Tokenizer(small_json, "tokenizer.json").to_ids(text, prefix).tolist() == ids


def test_lone_surrogates_are_what_cannot_be_read(small_json: str) -> None:
    tokenizer = Tokenizer(small_json, "tokenizer.json")
    assert tokenizer.to_ids("slow \ud800 waltz\nbad\udcff").tolist() == [0, 4, 3, 6, 2, 3, 2]
    assert tokenizer.to_ids("slow\ud800").tolist() == tokenizer.to_ids("slow\ufffd").tolist()


def test_compressed(tmp_path: Path, small_json: str) -> None:
    path = tmp_path / "tokenizer.json.xz"
    path.write_bytes(lzma.compress(small_json.encode()))
    assert open_tokenizer(path).to_ids("sad").tolist() == [0, 5, 2]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"model": {', b"\xff\xfe", None])
def test_damaged_or_missing(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "tokenizer.json"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(BundleError, match=r"tokenizer\.json"):
        open_tokenizer(path)
    compressed = tmp_path / "tokenizer.json.xz"
    compressed.write_bytes(b"not xz")
    with pytest.raises(BundleError, match="damaged"):
        open_tokenizer(compressed)


UNKNOWN = {"type": "WordLevel", "vocab": {"slow": 0}, "unk_token": "<unk>"}


@pytest.mark.parametrize(
    "changes",
    [
        {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAAA"}},
        {"post_processor": None, "model": UNKNOWN},
        {"post_processor": None, "model": {"type": "BPE", "vocab": {}, "merges": []}},
        {"post_processor": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "Z", "type_id": 0}}],
                            "pair": [], "special_tokens": {}}},
    ],
    ids=["what panics when it is opened", "no number for a word", "no number at all", "what panics over a text"],
)  # fmt: skip
def test_what_a_tokenizer_fails_with_is_a_sentence(changes: dict[str, Any], tmp_path: Path, small_json: str) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps(json.loads(small_json) | {"added_tokens": []} | changes), encoding="utf-8")
    with pytest.raises(BundleError, match=r"^The tokenizer tokenizer\.json cannot be used: .+\.$"):
        open_tokenizer(path).to_ids("bad")


def test_a_tokenizer_that_grows_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "LARGEST", 100_000)
    large = b'{"model": {' + b" " * 100_000 + b"}}"
    (tmp_path / "tokenizer.json").write_bytes(large)
    (tmp_path / "tokenizer.json.xz").write_bytes(lzma.compress(large))
    for path in tmp_path.iterdir():
        with pytest.raises(BundleError, match="is too large to be one"):
            open_tokenizer(path)
