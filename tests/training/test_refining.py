"""Texts, note features and recordings learn on together; patches stay as they are read."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import torch

from engine.curation.captions import write_drill
from engine.curation.languages.language import load_language
from engine.training.config import RefiningConfig
from engine.training.data.glossary import Glossary
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens
from engine.training.listening import Heard, renew_notation
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import load_checkpoint, optimise
from engine.training.refining import Music, Reading, Refinement, Refiner, read_pieces
from tests.training.test_learning import BY_RULE, NETWORK, SCHEDULE, SOUNDS, make_network, make_pieces, make_tokenizer

CONFIG = RefiningConfig(
    schedule=SCHEDULE,
    pieces=12,
    heard=4,
    captions=16,
    drilled=0.5,
    emphasised=("ja", "ko"),
    emphasis=0.5,
    text_rate=0.5,
    whole_rate=1.0,
    audio_rate=1.0,
    views_weight=0.5,
    notation_weight=0.5,
    glossary=0,
    glossary_weight=0.0,
    parallels=4,
    parallels_weight=0.3,
    drop_header=0.2,
    scramble_header=0.1,
    drop_instrument=0.2,
    transpose=0.3,
)


def make_heard(pieces: list[Piece]) -> list[Heard]:
    """Return recordings of the first three pieces, and one of no piece."""
    random = np.random.default_rng(1)
    ids = [*(piece.id for piece in pieces[:3]), "of nothing"]
    return [
        Heard(
            name,
            name,
            random.standard_normal((4, 753)).astype(np.float32),
            random.standard_normal(SOUNDS).astype(np.float32),
            piece.knowledge,
            np.zeros((0, NETWORK.dims), np.float32),
        )
        for name, piece in zip(ids, pieces, strict=False)
    ]


def read(network: Alignment, pieces: list[Piece]) -> list[Reading]:
    work = read_pieces(network.eval(), pieces, CONFIG, np.random.default_rng(2))
    while True:
        try:
            next(work)
        except StopIteration as end:
            readings: list[Reading] = end.value
            return readings


def make_refinement() -> Refinement:
    torch.manual_seed(6)
    return Refinement(make_network(), Listening(NETWORK, SOUNDS)).train()


def make_refiner(network: Refinement, config: RefiningConfig = CONFIG) -> Refiner:
    pieces = make_pieces()
    music = Music(pieces, read(network.aligned, pieces), make_heard(pieces))
    network.train()
    return Refiner(network, music, Tokens(make_tokenizer()), Glossary(None), BY_RULE, config)


def test_what_learns_is_all_but_what_reads_patches(tmp_path: Path) -> None:
    network = make_refinement()
    refiner = make_refiner(network)
    before = {name: values.clone() for name, values in network.state_dict().items()}
    list(optimise(network, refiner.losses, SCHEDULE, 7, tmp_path / "refining.pt"))
    lines = [json.loads(line) for line in (tmp_path / "refining.log.jsonl").read_text(encoding="utf-8").splitlines()]
    losses = [line for line in lines if "text" in line]
    for loss in ("text", "views", "notation"):
        assert losses[-1][loss] < losses[0][loss], loss
    after = network.state_dict()
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    for part in ("aligned.text.encoder.bert.layers.1.", "aligned.symbolic.whole.", "listening.audio."):
        assert any(name.startswith(part) for name in moved), part
    still = ("aligned.symbolic.bert", "aligned.symbolic.patch", "aligned.symbolic.projection", "aligned.text.encoder.w")
    assert not any(name.startswith((*still, "aligned.text.encoder.bert.layers.0.")) for name in moved)
    again = make_refinement()
    load_checkpoint(tmp_path / "refining.pt", again)
    assert all(torch.equal(values, again.state_dict()[name]) for name, values in after.items())


def test_rates_are_those_of_the_configuration() -> None:
    config = replace(CONFIG, text_rate=0.2, whole_rate=0.7, audio_rate=0.4)
    rates = {name: Refinement.rate_of(name, config) for name, _ in make_refinement().named_parameters()}
    assert rates["aligned.symbolic.whole.entry.weight"] == 0.7
    assert rates["aligned.text.projection.linear.weight"] == 1.0
    assert {rate for name, rate in rates.items() if name.startswith("aligned.text.encoder.")} == {0.2}
    assert {rate for name, rate in rates.items() if name.startswith("listening.audio.")} == {0.4}
    assert rates["aligned.scales.text"] == 10.0


def test_every_view_is_read_with_the_features_that_go_with_it() -> None:
    pieces = make_pieces()
    readings = read(make_network(), pieces)
    assert [reading.patches.shape for reading in readings] == [(2, NETWORK.dims)] * len(pieces)
    assert [reading.features.shape for reading in readings] == [(2, len(pieces[0].views[0].features))] * len(pieces)
    assert len({reading.patches[0].tobytes() for reading in readings}) > 1, "pieces differ"


def test_without_recordings_there_is_nothing_to_lose_on_them() -> None:
    refiner = make_refiner(make_refinement(), replace(CONFIG, heard=0))
    assert "notation" not in refiner.losses(np.random.default_rng(3))


def test_recordings_get_the_notation_of_their_piece_anew() -> None:
    pieces = {piece.id: piece for piece in make_pieces()}
    heard = make_heard(list(pieces.values()))
    renewed = renew_notation(heard, pieces, make_network().eval())
    assert [len(item.notation) for item in renewed] == [2, 2, 2, 0]


def test_a_drill_says_rare_words_as_often_as_usual_ones() -> None:
    random, english = Random(4), load_language("en")
    said = Counter(write_drill(("metre", "2/2"), english, random).text.casefold() for _ in range(2_000))
    assert said["cut time"] > 50
    assert said["two minims per bar"] > 50
    assert {write_drill(("kind", "carol"), english, random).text.casefold() for _ in range(400)} >= {
        "carol",
        "christmas carol",
    }
