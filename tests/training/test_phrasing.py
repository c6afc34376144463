"""Texts learn on towards music that stays as it is, in some languages more than in others."""

import json
from dataclasses import asdict
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from engine.curation.captions import Caption, write_caption
from engine.curation.concepts import Truth
from engine.curation.relations import Knowledge
from engine.training import phrasing
from engine.training.config import DrillingConfig, PhrasingConfig
from engine.training.data.glossary import Glossary
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens
from engine.training.listening import Heard
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import load_checkpoint, optimise
from engine.training.phrasing import Phrases, Targets, fill_targets
from tests.training.test_learning import (
    BY_RULE,
    NETWORK,
    SCHEDULE,
    SOUNDS,
    make_network,
    make_pieces,
    make_tokenizer,
)

CONFIG = PhrasingConfig(
    schedule=SCHEDULE,
    pieces=12,
    captions=12,
    emphasised=("ja", "ko"),
    emphasis=1.0,
    text_rate=0.5,
    glossary=0,
    glossary_weight=0.0,
    parallels=4,
    parallels_weight=0.3,
    drop_header=0.2,
    scramble_header=0.1,
    drop_instrument=0.2,
    transpose=0.3,
)


def make_heard() -> list[Heard]:
    random = np.random.default_rng(1)
    known = Knowledge(frozenset({("kind", "song")}), frozenset())
    nothing = np.zeros((0, NETWORK.dims), np.float32)
    return [
        Heard(
            f"recording {number}",
            str(number),
            random.standard_normal((4, 753)).astype(np.float32),
            random.standard_normal(SOUNDS).astype(np.float32),
            known,
            nothing,
        )
        for number in range(3)
    ]


def fill(network: Alignment, pieces: list[Piece]) -> Targets:
    work = fill_targets(
        network.eval(), Listening(NETWORK, SOUNDS).eval(), pieces, make_heard(), CONFIG, np.random.default_rng(2)
    )
    while True:
        try:
            next(work)
        except StopIteration as end:
            targets: Targets = end.value
            return targets


def make_phrases(network: Alignment) -> Phrases:
    targets = fill(network, make_pieces())
    return Phrases(network.learning_texts().train(), targets, Tokens(make_tokenizer()), Glossary(None), BY_RULE, CONFIG)


def test_every_view_and_recording_is_a_target() -> None:
    pieces = make_pieces()
    targets = fill(make_network(), pieces)
    assert [views.shape for views in targets.views] == [(2, NETWORK.dims)] * len(pieces)
    assert targets.recordings.shape == (3, NETWORK.dims)
    assert np.isfinite(np.concatenate([*targets.views, targets.recordings])).all()
    both = np.stack([views[0] for views in targets.views])
    assert np.linalg.matrix_rank(both - both.mean(0)) > 1, "pieces differ"


def test_only_texts_learn(tmp_path: Path) -> None:
    network = make_network()
    phrases = make_phrases(network)
    before = {name: values.clone() for name, values in network.state_dict().items()}
    list(optimise(network, phrases.losses, SCHEDULE, 7, tmp_path / "phrasing.pt"))
    lines = [json.loads(line) for line in (tmp_path / "phrasing.log.jsonl").read_text(encoding="utf-8").splitlines()]
    losses = [line["text"] for line in lines if "text" in line]
    assert losses[-1] < losses[0]
    after = network.state_dict()
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert any(name.startswith("text.encoder.bert.layers.1.") for name in moved)
    assert not any(
        name.startswith(("symbolic.", "text.encoder.bert.layers.0.", "text.encoder.words")) for name in moved
    )
    again = make_network().learning_texts()
    load_checkpoint(tmp_path / "phrasing.pt", again)
    assert torch.equal(again.state_dict()["text.projection.linear.weight"], after["text.projection.linear.weight"])


def test_the_languages_that_are_behind_are_drawn_more_often(monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []

    def listen(truths: frozenset[Truth], random: Random, language: str) -> Caption:
        spoken.append(language)
        return write_caption(truths, random, language)

    monkeypatch.setattr(phrasing, "write_caption", listen)
    phrases = make_phrases(make_network())
    phrases.losses(np.random.default_rng(3))
    assert set(spoken) == {"ja", "ko"}


def test_a_drill_states_single_facts() -> None:
    drilling = DrillingConfig(**{**asdict(CONFIG), "schedule": SCHEDULE, "emphasis": 0.0, "drilled": 1.0})
    network, pieces = make_network(), make_pieces()
    targets = fill(network, pieces * 10)
    phrases = Phrases(
        network.learning_texts().train(), targets, Tokens(make_tokenizer()), Glossary(None), BY_RULE, drilling
    )
    _, _, captions = phrases._draw(np.random.default_rng(4))
    assert len(captions) == CONFIG.captions
    assert {len(caption.states) for caption in captions} == {1}
