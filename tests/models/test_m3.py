"""The pre-training head against the GPT-2 that it is modelled on."""

from typing import Any

import torch
from torch import Tensor
from transformers import GPT2Config, GPT2LMHeadModel

from engine.bundles.sizes import BertConfig, SymbolicConfig
from engine.models.encoders import SymbolicEncoder
from engine.models.m3 import M3, Speller, SpellerConfig

SIZES = SpellerConfig(hidden=32, layers=3, heads=2)


def to_gpt2(speller: Speller) -> Any:
    """The reference's decoder with the same weights; its linear layers are stored the other way round."""
    model = GPT2LMHeadModel(GPT2Config(vocab_size=128, n_positions=64, n_embd=32, n_layer=3, n_head=2, n_inner=128))
    ours = speller.state_dict()
    names = {"attention_norm": "ln_1", "entry": "attn.c_attn", "output": "attn.c_proj", "norm": "ln_2"}
    names |= {"widen": "mlp.c_fc", "narrow": "mlp.c_proj"}
    theirs: dict[str, Tensor] = {
        "transformer.wte.weight": ours["characters.weight"],
        "lm_head.weight": ours["characters.weight"],
        "transformer.wpe.weight": ours["position_table"],
        "transformer.ln_f.weight": ours["norm.weight"],
        "transformer.ln_f.bias": ours["norm.bias"],
    }
    for layer in range(SIZES.layers):
        for name, other in names.items():
            for part in ("weight", "bias"):
                tensor = ours[f"layers.{layer}.{name}.{part}"]
                theirs[f"transformer.h.{layer}.{other}.{part}"] = tensor.T if tensor.dim() == 2 else tensor
    model.load_state_dict(theirs)
    model.train(mode=False)
    return model


def test_logits_equal_those_of_gpt2() -> None:
    torch.manual_seed(9)
    speller = Speller(SIZES).eval()
    for parameter in speller.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    states, patches = torch.randn(5, 32), torch.randint(1, 128, (5, 64))
    characters = torch.nn.functional.embedding(patches, speller.characters.weight)
    with torch.no_grad():
        embedded = torch.cat([states.unsqueeze(1), characters[:, 1:]], 1)
        expected = to_gpt2(speller)(inputs_embeds=embedded).logits[:, :-1]
        torch.testing.assert_close(speller(states, patches), expected, atol=2e-4, rtol=0)


@torch.no_grad()
def test_the_loss_counts_the_characters_of_chosen_patches_only() -> None:
    torch.manual_seed(10)
    bert = BertConfig(hidden=32, layers=1, heads=2, inner=64, positions=16)
    model = M3(SymbolicEncoder(SymbolicConfig(bert, dims=8)), SIZES).eval()
    patches = torch.randint(1, 128, (2, 6, 64), dtype=torch.uint8)
    patches[:, :, 20:] = 0
    mask, chosen = torch.ones(2, 6, dtype=torch.int64), torch.zeros(2, 6, dtype=torch.bool)
    chosen[0, 2] = chosen[1, 4] = True
    loss = model(patches, mask, chosen, patches)
    targets = patches.clone()
    targets[0, 3] = 7
    torch.testing.assert_close(model(patches, mask, chosen, targets), loss)
    targets[0, 2, 5] = 1 + targets[0, 2, 5] % 127
    assert abs(float(model(patches, mask, chosen, targets) - loss)) > 1e-4
    lengthened = patches.clone()
    lengthened[0, 2, 20:] = 9
    assert abs(float(model(patches, mask, chosen, lengthened) - loss)) > 1e-4


def test_it_learns_to_spell() -> None:
    torch.manual_seed(11)
    bert = BertConfig(hidden=32, layers=1, heads=2, inner=64, positions=16, dropout=0.0)
    model = M3(SymbolicEncoder(SymbolicConfig(bert, dims=8)), SpellerConfig(32, 1, 2, dropout=0.0))
    patches = torch.randint(4, 128, (2, 4, 64), dtype=torch.uint8)
    mask, chosen = torch.ones(2, 4, dtype=torch.int64), torch.ones(2, 4, dtype=torch.bool)
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-2)
    losses = []
    for _ in range(30):
        loss = model(patches, mask, chosen, patches)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]
