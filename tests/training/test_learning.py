"""A few steps on a tiny synthetic corpus bring the losses down, and an interrupted run ends where a whole one does."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tokenizers
import torch

from engine.bundles.sizes import BertConfig, TextConfig
from engine.curation.relations import Knowledge
from engine.errors import EngineError
from engine.inputs.notation import NOTE_FEATURES
from engine.inputs.tokens import Tokenizer
from engine.models.encoders import TextEncoder
from engine.training.alignment import Sampler, draw_batch, encode_views, to_losses
from engine.training.config import AlignmentConfig, ListeningConfig, NetworkConfig, PretrainingConfig, ScheduleConfig
from engine.training.data.arrays import to_views
from engine.training.data.glossary import Glossary
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens, WrittenCaptions
from engine.training.listening import Heard, hear, listening_losses
from engine.training.networks import Alignment, Listening, to_symbolic
from engine.training.optimisation import load_checkpoint, optimise, rate_factor
from engine.training.pretraining import pretraining_losses, spoil, to_m3

NETWORK = NetworkConfig(
    dims=16,
    symbolic_hidden=64,
    symbolic_layers=1,
    patches=16,
    whole_hidden=32,
    audio_hidden=64,
    audio_layers=1,
    windows=6,
    sound_hidden=32,
)
SCHEDULE = ScheduleConfig(steps=30, learning_rate=3e-3, warmup=2, weight_decay=0.0, checkpoint_every=15)
ALIGNMENT = AlignmentConfig(
    schedule=SCHEDULE,
    pieces=6,
    featured=6,
    captions=12,
    patches=16,
    text_layers=1,
    text_rate=0.3,
    views_weight=0.5,
    glossary=0,
    glossary_weight=0.0,
    parallels=4,
    parallels_weight=0.3,
    drop_header=0.2,
    scramble_header=0.1,
    drop_instrument=0.2,
    transpose=0.5,
)
KINDS = ("jig", "reel", "waltz", "polka", "hymn", "march", "fugue", "minuet", "tango", "mass", "song", "prelude")
SOUNDS = 40
BY_RULE = WrittenCaptions(None)


def make_tokenizer() -> Tokenizer:
    """Return one whose tokens are bytes."""
    letters = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    raw = tokenizers.Tokenizer(tokenizers.models.BPE({letter: i for i, letter in enumerate(letters)}, []))
    raw.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    return Tokenizer(raw.to_str(), "tokenizer.json")


def make_pieces() -> list[Piece]:
    pieces = []
    for number, kind in enumerate(KINDS):
        pitches = [60 + (number * step) % 12 for step in range(6)]
        notes = "".join(f"note_on 0 0 {pitch} 90\nnote_off {60 * (number + 1)} 0 {pitch} 0\n" for pitch in pitches)
        views = to_views(
            [
                {"modality": "score", "text": f"K:C\nV:1\n[V:1]{'CDEFGABcdefg'[number] * 4}|\n"},
                {"modality": "midi", "text": "ticks_per_beat 96\n" + notes},
            ]
        )
        known = Knowledge(frozenset({("kind", kind), ("key", "C major")}), frozenset())
        pieces.append(Piece(str(number), "train", "made up", kind, known, tuple(views)))
    return pieces


def make_network() -> Alignment:
    torch.manual_seed(5)
    bert = BertConfig(hidden=32, layers=2, heads=2, inner=64, positions=64, token_types=1, dropout=0.0)
    network = Alignment(NETWORK, NOTE_FEATURES, TextEncoder(TextConfig(bert, 300, 32, normalised=True)), 1)
    features = np.stack([view.features for piece in make_pieces() for view in piece.views])
    assert network.symbolic.whole is not None
    network.symbolic.whole.settle(torch.from_numpy(features))
    return network


def run(path: Path, steps: int) -> Alignment:
    network, sampler = make_network(), Sampler(make_pieces())
    tokens, glossary = Tokens(make_tokenizer()), Glossary(None)
    work = optimise(
        network,
        lambda random: to_losses(
            network, draw_batch(sampler, ALIGNMENT, BY_RULE, random), tokens, glossary, ALIGNMENT, random
        ),
        replace(SCHEDULE, steps=steps),
        7,
        path / "a.pt",
        validate=lambda: {"fine": 1.0},
        rate_of=lambda name: 0.3 if name.startswith("text.encoder.") else 1.0,
    )
    progress = [step.done for step in work]
    assert progress[-1] == steps
    return network


def test_the_losses_fall_and_only_what_learns_moves(tmp_path: Path) -> None:
    before = make_network().state_dict()
    after = run(tmp_path, 30).state_dict()
    lines = [json.loads(line) for line in (tmp_path / "a.log.jsonl").read_text(encoding="utf-8").splitlines()]
    losses = [line["text"] for line in lines if "text" in line]
    assert losses[-1] < 0.9 * losses[0]
    assert any(line.get("fine") == 1.0 for line in lines)
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    assert any(name.startswith("text.encoder.bert.layers.1.") for name in moved)
    assert not any(name.startswith(("text.encoder.bert.layers.0.", "text.encoder.words")) for name in moved)


def test_an_interrupted_run_ends_where_a_whole_one_does(tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    whole.mkdir()
    expected = run(whole, 20).state_dict()
    schedule = replace(SCHEDULE, checkpoint_every=10)
    assert schedule.steps == 30
    first, second = tmp_path / "a.pt", tmp_path / "whole" / "a.pt"
    interrupted = make_network()
    sampler, tokens, glossary = Sampler(make_pieces()), Tokens(make_tokenizer()), Glossary(None)
    work = optimise(
        interrupted,
        lambda random: to_losses(
            interrupted, draw_batch(sampler, ALIGNMENT, BY_RULE, random), tokens, glossary, ALIGNMENT, random
        ),
        replace(SCHEDULE, steps=20),
        7,
        first,
        rate_of=lambda name: 0.3 if name.startswith("text.encoder.") else 1.0,
    )
    for progress in work:
        if progress.done == 17:
            work.close()
    assert torch.load(first, weights_only=True)["step"] == 15
    found = run(tmp_path, 20).state_dict()
    assert torch.load(second, weights_only=True)["step"] == 20
    for name, values in expected.items():
        torch.testing.assert_close(found[name], values, atol=1e-5, rtol=1e-4, msg=name)


def test_a_checkpoint_holds_only_what_learns_and_is_of_one_network(tmp_path: Path) -> None:
    run(tmp_path, 1)
    stored = torch.load(tmp_path / "a.pt", weights_only=True)["network"]
    assert not any("words" in name for name in stored)
    load_checkpoint(tmp_path / "a.pt", make_network())
    with pytest.raises(EngineError, match=r"a\.pt is of other"):
        load_checkpoint(
            tmp_path / "a.pt", Alignment(replace(NETWORK, dims=8), NOTE_FEATURES, make_network().text.encoder, 1)
        )
    with pytest.raises(EngineError, match=r"a\.pt is of another network"):
        load_checkpoint(tmp_path / "a.pt", Listening(NETWORK, SOUNDS))


def test_views_come_back_in_their_order() -> None:
    network = make_network().eval()
    views = [view for piece in make_pieces() for view in piece.views]
    with torch.inference_mode():
        together = encode_views(network.symbolic, views)
        alone = torch.cat([encode_views(network.symbolic, [view]) for view in views])
    torch.testing.assert_close(together, alone, atol=3e-2, rtol=0)


def test_versions_of_a_tune_are_marked_in_a_batch() -> None:
    pieces = [replace(piece, tune=str(number // 2)) for number, piece in enumerate(make_pieces())]
    batch = draw_batch(Sampler(pieces), ALIGNMENT, BY_RULE, np.random.default_rng(3))
    kinds = [next(value for field, value in known.true if field == "kind") for known in batch.known]
    tunes = [KINDS.index(kinds[owner]) // 2 for owner in batch.owners]
    assert ((batch.tunes[:, None] == batch.tunes) == (np.array(tunes)[:, None] == tunes)).all()


def test_texts_are_settled_without_dropout() -> None:
    bert = BertConfig(hidden=32, layers=2, heads=2, inner=64, positions=64, token_types=1, dropout=0.5)
    text = Alignment(NETWORK, NOTE_FEATURES, TextEncoder(TextConfig(bert, 300, 32, normalised=True)), 1).text
    texts = [f"a {kind} in {key}" for kind in KINDS for key in "CDEFG"]
    text.settle(Tokens(make_tokenizer()).batches(texts))
    assert text.training
    text.eval()
    with torch.inference_mode():
        mean = torch.cat([text.vectors(ids, mask) for ids, mask in Tokens(make_tokenizer()).batches(texts)]).mean(0)
    torch.testing.assert_close(text.projection.mean, mean, atol=1e-5, rtol=0)


def test_a_step_without_numbers_is_left_out(tmp_path: Path) -> None:
    network = torch.nn.Linear(2, 1)
    factors = iter((1.0, float("nan"), float("inf"), 1.0))
    work = optimise(
        network,
        lambda _: {"loss": network(torch.ones(1, 2)).sum() * next(factors)},
        replace(SCHEDULE, steps=4),
        7,
        tmp_path / "a.pt",
    )
    before = network.weight.detach().clone()
    assert [step.done for step in work] == [1, 2, 3, 4]
    assert network.weight.isfinite().all()
    assert (network.weight != before).all()


def test_folded_projections_are_the_same_maps() -> None:
    network = make_network()
    vectors = torch.nn.functional.normalize(torch.randn(40, 32), dim=-1)
    network.text.projection.settle(vectors)
    weight, bias = network.text.projection.folded()
    torch.testing.assert_close(vectors @ weight.T + bias, network.text.projection(vectors), atol=1e-4, rtol=1e-4)
    listening = Listening(NETWORK, SOUNDS).eval()
    rows, mask, sounds = torch.rand(2, 6, 753), torch.ones(2, 6), torch.rand(2, SOUNDS)
    listening.settle(torch.rand(50, 753) * 3, torch.rand(9, SOUNDS))
    folded = listening.folded()(rows, mask, sounds).embedding
    torch.testing.assert_close(folded, listening(rows, mask, sounds), atol=1e-4, rtol=1e-3)


def test_pretraining_learns_to_spell() -> None:
    torch.manual_seed(1)
    network, pieces = to_m3(to_symbolic(NETWORK, NOTE_FEATURES)), make_pieces()
    config = PretrainingConfig(SCHEDULE, batch=8, patches=16, spelt=20)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    random = np.random.default_rng(2)
    losses = []
    for _ in range(25):
        (loss,) = pretraining_losses(network, pieces, config, random).values()
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
        losses.append(float(loss.detach()))
    assert np.mean(losses[-3:]) < 0.7 * losses[0]


def test_spoiling_follows_the_rule() -> None:
    view = make_pieces()[0].views[1].patches
    chosen = int(np.ceil(0.45 * len(view)))
    ways = {"masked": 0, "left": 0, "shuffled": 0}
    for seed in range(200):
        spoilt = spoil([view], 100, np.random.default_rng(seed))
        assert spoilt.chosen.sum() == chosen
        assert (spoilt.patches[0] == view).all()
        assert (spoilt.seen[0][~spoilt.chosen[0]] == view[~spoilt.chosen[0]]).all()
        seen, given = spoilt.seen[0][spoilt.chosen[0]], view[spoilt.chosen[0]]
        ways["masked" if (seen == 3).all() else "left" if (seen == given).all() else "shuffled"] += 1
        assert (seen == 3).all() or (np.sort(seen, axis=1) == np.sort(given, axis=1)).all()
    assert ways["masked"] > 140
    assert min(ways["left"], ways["shuffled"]) > 5
    assert spoil([view, view], 3, np.random.default_rng(0)).chosen.sum() == 3


def test_listening_learns_towards_the_frozen_space() -> None:
    pieces = make_pieces()
    aligned = make_network().eval().requires_grad_(requires_grad=False)
    with torch.inference_mode():
        notation = encode_views(aligned.symbolic, [piece.views[0] for piece in pieces]).numpy()
    random = np.random.default_rng(4)
    heard = [
        Heard(piece.id, piece.tune, rows, sound, piece.knowledge, told)
        for piece, rows, sound, told in zip(
            pieces,
            np.pad(random.random((len(pieces), 4, 753), np.float32), ((0, 0), (1, 1), (0, 0))),
            random.random((len(pieces), SOUNDS), np.float32),
            notation[:, None],
            strict=True,
        )
    ]
    network = Listening(NETWORK, SOUNDS)
    config = ListeningConfig(SCHEDULE, batch=12, notation_weight=1.0)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    totals = []
    for _ in range(40):
        losses = listening_losses(network, aligned, heard, Tokens(make_tokenizer()), config, random, written=BY_RULE)
        total = torch.stack(list(losses.values())).sum()
        optimizer.zero_grad()
        torch.autograd.backward(total)
        optimizer.step()
        totals.append(float(losses["notation"].detach()))
    assert np.mean(totals[-3:]) < 0.8 * totals[0]
    assert hear(network, heard).shape == (12, 16)


@pytest.mark.parametrize(("step", "factor"), [(0, 0.5), (1, 1.0), (2, 1.0), (30, 0.02)])
def test_rate(step: int, factor: float) -> None:
    assert rate_factor(step, SCHEDULE) == pytest.approx(factor)
