"""A few steps on a tiny synthetic corpus bring the loss down, and an interrupted run goes on as if it had not been."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.inputs.patches import to_patches
from engine.training.config import NetworkConfig, ScheduleConfig
from engine.training.data.pieces import Caption, Piece
from engine.training.data.texts import TextTable
from engine.training.listening import Heard, draw_heard, hear, listening_losses
from engine.training.networks import TEXT_FEATURES, Alignment, Listening
from engine.training.optimisation import optimise, rate_factor
from engine.training.symbolic import draw_batch, encode_views, to_losses

NETWORK = NetworkConfig(dims=16, symbolic_hidden=64, symbolic_layers=1, audio_hidden=64, audio_layers=1)
SCHEDULE = ScheduleConfig(
    steps=30, batch=8, learning_rate=3e-3, warmup=2, weight_decay=0.0, patches=16, checkpoint_every=15
)


def make_pieces() -> list[Piece]:
    pieces = []
    for number in range(8):
        truths = frozenset({("title", f"tune {number}")})
        captions = (Caption(f"tune {number}", "en", truths),)
        notes = "".join(f"note_on {number} 0 {60 + (number * step) % 12} 90\n" for step in range(4))
        views = to_patches(f"K:C\n[V:1]{'CDEFGABc'[number] * 4}|\n"), to_patches("ticks_per_beat 96\n" + notes)
        pieces.append(Piece(str(number), "train", "made up", truths, captions, views, ("score", "midi")))
    return pieces


def make_texts(path: Path) -> TextTable:
    table = TextTable(path / "texts.npz")
    vectors = np.random.default_rng(1).standard_normal((8, TEXT_FEATURES)).astype(np.float32)
    table.add([f"tune {number}" for number in range(8)], vectors)
    return table


def run(path: Path, steps: int) -> Alignment:
    torch.manual_seed(5)
    texts, pieces = make_texts(path), make_pieces()
    network = Alignment(NETWORK, SCHEDULE.patches)
    network.text.settle(torch.from_numpy(texts.vectors.astype(np.float32)))
    work = optimise(
        network,
        lambda random: to_losses(network, draw_batch(pieces, SCHEDULE, random), texts, 0.5),
        replace(SCHEDULE, steps=steps),
        7,
        path / "a.pt",
        lambda: {"fine": 1.0},
    )
    progress = [step.done for step in work]
    assert progress[-1] == steps
    return network


def test_the_loss_falls(tmp_path: Path) -> None:
    run(tmp_path, 30)
    lines = [json.loads(line) for line in (tmp_path / "a.log.jsonl").read_text(encoding="utf-8").splitlines()]
    losses = [line["text"] for line in lines if "text" in line]
    assert losses[-1] < 0.6 * losses[0]
    assert any(line.get("fine") == 1.0 for line in lines)


def test_an_interrupted_run_goes_on(tmp_path: Path) -> None:
    run(tmp_path, 15)
    stored = torch.load(tmp_path / "a.pt", weights_only=True)
    assert stored["step"] == 15
    run(tmp_path, 16)
    assert torch.load(tmp_path / "a.pt", weights_only=True)["step"] == 16


def test_views_come_back_in_their_order() -> None:
    torch.manual_seed(1)
    network = Alignment(NETWORK, 16).eval()
    views = [view[:16] for piece in make_pieces() for view in piece.views]
    with torch.inference_mode():
        together, alone = encode_views(network, views), torch.cat([encode_views(network, [view]) for view in views])
    torch.testing.assert_close(together, alone, atol=3e-2, rtol=0)


def test_folded_projections_are_the_same_maps(tmp_path: Path) -> None:
    torch.manual_seed(2)
    vectors = torch.from_numpy(make_texts(tmp_path).vectors.astype(np.float32))
    network = Alignment(NETWORK, 16)
    network.text.settle(vectors)
    weight, bias = network.text.folded()
    torch.testing.assert_close(vectors @ weight.T + bias, network.text(vectors), atol=1e-4, rtol=1e-4)
    listening = Listening(NETWORK, 6).eval()
    rows, mask = torch.rand(2, 6, 753), torch.ones(2, 6)
    listening.settle(torch.rand(50, 753) * 3)
    torch.testing.assert_close(listening.folded()(rows, mask).embedding, listening(rows, mask), atol=1e-4, rtol=1e-3)


def test_listening_learns_towards_the_frozen_space(tmp_path: Path) -> None:
    torch.manual_seed(3)
    texts, pieces = make_texts(tmp_path), make_pieces()
    aligned = Alignment(NETWORK, 16).eval().requires_grad_(requires_grad=False)
    with torch.inference_mode():
        notation = encode_views(aligned, [piece.views[0] for piece in pieces]).numpy()
    random = np.random.default_rng(4)
    rows = [np.pad(random.random((4, 753), np.float32), ((1, 1), (0, 0))) for _ in pieces]
    heard = [Heard(*parts) for parts in zip(pieces, rows, notation[:, None], strict=True)]
    network = Listening(NETWORK, 6)
    optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
    totals = []
    for _ in range(25):
        losses = listening_losses(network, aligned, draw_heard(heard, SCHEDULE, random), texts)
        total = torch.stack(list(losses.values())).sum()
        optimizer.zero_grad()
        torch.autograd.backward(total)
        optimizer.step()
        totals.append(float(total.detach()))
    assert np.mean(totals[-3:]) < 0.7 * totals[0]
    assert hear(network, heard).shape == (8, 16)


@pytest.mark.parametrize(("step", "factor"), [(0, 0.5), (1, 1.0), (2, 1.0), (30, 0.02)])
def test_rate(step: int, factor: float) -> None:
    assert rate_factor(step, SCHEDULE) == pytest.approx(factor)
