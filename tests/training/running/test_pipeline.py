"""The one command, from a miniature corpus to a bundle with its card, by networks of a few numbers."""

import json
import lzma
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
import tokenizers

from engine.bundles.locate import load_bundle
from engine.bundles.verify import verify
from engine.errors import EngineError
from engine.export import e5
from engine.export.parity import Tolerance
from engine.modality import Modality
from engine.progress import Progress
from engine.training import stages
from engine.training.running.command import train
from engine.training.running.materials import Wish
from engine.training.running.stages import LOG, read_state
from tests.golden_data import GOLDEN
from tests.models import e5_file
from tests.models.e5_file import VOCABULARY, write_e5

MUSICNN = GOLDEN.parent / "models" / "MSD_musicnn.npz"
KINDS = ("Jig", "Reel", "Waltz", "Polka", "Hornpipe", "March")
SCHEDULE = "steps = 2\nlearning_rate = 1e-3\nwarmup = 1\nweight_decay = 0.0\ncheckpoint_every = 1\n"
CONFIG = f"""
name = "mini"
version = "0"
seed = 3
[preparation]
characters = 4000
held_out = 30
seconds_per_file = 300
sources = [{{ name = "train.a", limit = 99 }}]
validation = [{{ name = "valid.a", limit = 99 }}]
[sound]
pieces = 6
held_out = 2
seconds = 12
[network]
dims = 8
symbolic_hidden = 64
symbolic_layers = 1
patches = 16
whole_hidden = 16
audio_hidden = 64
audio_layers = 1
windows = 6
sound_hidden = 16
[pretraining]
batch = 4
patches = 16
spelt = 8
[pretraining.schedule]
{SCHEDULE}
[alignment]
pieces = 4
featured = 4
captions = 8
patches = 16
text_layers = 1
text_rate = 0.1
views_weight = 0.5
glossary = 0
glossary_weight = 0.0
parallels = 4
parallels_weight = 0.3
drop_header = 0.4
scramble_header = 0.1
drop_instrument = 0.4
transpose = 0.5
[alignment.schedule]
{SCHEDULE}
[listening]
batch = 4
notation_weight = 1.0
[listening.schedule]
{SCHEDULE}
[phrasing]
pieces = 6
captions = 8
emphasised = ["ja"]
emphasis = 0.5
text_rate = 0.2
glossary = 0
glossary_weight = 0.0
parallels = 4
parallels_weight = 0.3
drop_header = 0.4
scramble_header = 0.1
drop_instrument = 0.4
transpose = 0.5
[phrasing.schedule]
{SCHEDULE}
[refining]
pieces = 6
heard = 2
captions = 8
drilled = 0.5
emphasised = ["ja"]
emphasis = 0.5
text_rate = 0.2
whole_rate = 1.0
audio_rate = 1.0
views_weight = 0.5
notation_weight = 0.5
glossary = 0
glossary_weight = 0.0
parallels = 4
parallels_weight = 0.3
drop_header = 0.4
scramble_header = 0.1
drop_instrument = 0.4
transpose = 0.5
[refining.schedule]
{SCHEDULE}
[drilling]
pieces = 6
captions = 8
drilled = 0.5
emphasised = ["ja"]
emphasis = 0.5
text_rate = 0.2
glossary = 0
glossary_weight = 0.0
parallels = 4
parallels_weight = 0.3
drop_header = 0.4
scramble_header = 0.1
drop_instrument = 0.4
transpose = 0.5
[drilling.schedule]
{SCHEDULE}
"""


def write_corpus(path: Path, first: int, last: int) -> None:
    rows = []
    for number in range(first, last):
        random = Random(number)
        bars = "|".join("".join(random.choices("GABcdefg", k=6)) for _ in range(16))
        tune = f"X:1\nT:Tune {number}\nM:6/8\nL:1/8\nK:{random.choice('GDA')}\n{bars}|]\n"
        title = f"The {number}th {random.choice(KINDS)}"
        rows.append({"id": f"{path.name[:5]}/{number}", "format": "abc", "title": title, "text": tune})
    told = {"source": "made up", "licence": "CC0", "path": "", "composer": "", "genre": "dance", "extra": {}}
    with lzma.open(path, "wt", encoding="utf-8") as sink:
        sink.writelines(json.dumps({**told, **row}) + "\n" for row in rows)


def write_tokenizer(path: Path) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    vocabulary = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3} | {
        letter: i for i, letter in enumerate(letters, start=4)
    }
    raw = tokenizers.Tokenizer(tokenizers.models.WordLevel(vocabulary, "<unk>"))
    raw.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    raw.post_processor = tokenizers.processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    raw.save(str(path))


@pytest.fixture
def wish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wish:
    def hear_nothing(*_: object) -> Generator[Progress, None, dict[str, str]]:
        yield from ()
        return {}

    monkeypatch.setattr(stages, "hear_recordings", hear_nothing)
    monkeypatch.setattr(e5_file, "POSITIONS", 160)
    monkeypatch.setattr(e5, "VOCABULARY", VOCABULARY - 2)
    monkeypatch.setattr(e5, "_LENGTHS", ((1, 3), (2, 17)))
    # The limit was measured on the real network; in one of random weights a rounding moves a vector farther.
    monkeypatch.setattr(e5, "_TOLERANCE", Tolerance(difference=np.inf, cosine=0.98))
    corpus, models = tmp_path / "corpus", tmp_path / "models"
    corpus.mkdir()
    models.mkdir()
    write_corpus(corpus / "train.a.jsonl.xz", 0, 24)
    write_corpus(corpus / "valid.a.jsonl.xz", 100, 104)
    write_e5(models / "e5-small-q4.bin")
    write_tokenizer(models / "tokenizer.json")
    (models / "MSD_musicnn.npz").write_bytes(MUSICNN.read_bytes())
    config = tmp_path / "mini.toml"
    config.write_text(CONFIG, encoding="utf-8")
    return Wish(config, corpus, [models], tmp_path / "cache", tmp_path / "out")


def test_captions_that_are_not_there_stop_it_before_it_begins(wish: Wish) -> None:
    with pytest.raises(EngineError, match=r"captions\.jsonl cannot be read"):
        list(train(replace(wish, captions=wish.cache / "captions.jsonl")))
    assert not wish.cache.exists()


@pytest.mark.slow
@pytest.mark.skipif(not MUSICNN.exists(), reason="musicnn's arrays are not beside the checkout")
def test_from_a_corpus_to_a_bundle_with_its_card(wish: Wish) -> None:
    work = train(wish)
    for progress in work:
        if progress.stage == "pretraining":
            work.close()
    assert not read_state(wish.cache)["pretrain"]["finished"]
    for _ in train(wish):
        pass
    assert all(state["finished"] for state in read_state(wish.cache).values())
    bundle = load_bundle(wish.destination)
    assert verify(bundle) == []
    assert {kind: vectors.shape[1] for kind, vectors in bundle.reference.items()} == dict.fromkeys(
        (Modality.SCORE, Modality.MIDI, Modality.AUDIO), 8
    )
    card = (wish.destination / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert "| train.a (made up) |" in card
    assert "- seed: 3" in card
    assert (wish.destination / "mini.toml").read_text(encoding="utf-8") == CONFIG
    told = [json.loads(line) for line in (wish.cache / LOG).read_text(encoding="utf-8").splitlines()]
    assert [entry["stage"] for entry in told if "stage" in entry] == [*(name for name, _ in stages.STAGES), "card"]
    assert sum("run" in entry for entry in told) == 2
