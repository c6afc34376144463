"""The encoders: shapes, masks, the patch sum, and the size that is published."""

import torch
from torch.nn import functional

from engine.bundles.sizes import AudioConfig, BertConfig, Clamp3Config, SymbolicConfig, TextConfig
from engine.models.encoders import AudioEncoder, Clamp3, PatchEmbedding, SymbolicEncoder, TextEncoder

SMALL = BertConfig(hidden=64, layers=2, heads=1, inner=256, positions=32)


def test_summed_table_rows_equal_one_hot_times_linear() -> None:
    torch.manual_seed(1)
    embedding = PatchEmbedding(16)
    torch.nn.init.normal_(embedding.bias)
    patches = torch.randint(0, 128, (2, 5, 64), dtype=torch.uint8)
    patches[0, 0, 10:] = 0
    one_hot = functional.one_hot(patches.long(), 128).float().flatten(2)
    expected = functional.linear(one_hot, embedding.table.T, embedding.bias)
    torch.testing.assert_close(embedding(patches), expected, atol=1e-5, rtol=0)


def test_a_padded_and_masked_run_equals_an_unpadded_one() -> None:
    torch.manual_seed(2)
    encoder = SymbolicEncoder(SymbolicConfig(SMALL, dims=32)).eval()
    patches = torch.randint(0, 128, (1, 9, 64))
    padded = torch.cat([patches, torch.randint(0, 128, (1, 4, 64))], 1)
    mask = torch.tensor([[1] * 9 + [0] * 4])
    alone = encoder(patches, torch.ones(1, 9, dtype=torch.int64))
    together = encoder(padded, mask)
    assert alone.embedding.shape == (1, 32)
    assert alone.hidden.shape == (1, 9, 64)
    torch.testing.assert_close(together.embedding, alone.embedding, atol=1e-5, rtol=0)
    torch.testing.assert_close(together.hidden[:, :9], alone.hidden, atol=1e-5, rtol=0)


def test_rows_of_another_length_go_through_a_linear_layer() -> None:
    encoder = AudioEncoder(AudioConfig(SMALL, features=753, dims=32)).eval()
    embedding, hidden = encoder(torch.randn(2, 7, 753), torch.ones(2, 7, dtype=torch.int64))
    assert embedding.shape == (2, 32)
    assert hidden.shape == (2, 7, 64)


def test_normalised_text_is_scaled_to_length_one_before_the_projection() -> None:
    torch.manual_seed(3)
    encoder = TextEncoder(TextConfig(SMALL, vocabulary=50, dims=64, normalised=True)).eval()
    with torch.no_grad():
        encoder.projection.weight.copy_(torch.eye(64))
        encoder.projection.bias.zero_()
    embedding, _ = encoder(torch.randint(0, 50, (3, 6)), torch.ones(3, 6, dtype=torch.int64))
    torch.testing.assert_close(embedding.norm(dim=-1), torch.ones(3))


def test_every_parameter_learns() -> None:
    encoder = SymbolicEncoder(SymbolicConfig(SMALL, dims=32))
    embedding, _ = encoder(torch.randint(0, 128, (2, 9, 64)), torch.ones(2, 9, dtype=torch.int64))
    embedding.square().sum().backward()
    assert [name for name, parameter in encoder.named_parameters() if parameter.grad is None] == []


def test_the_published_size_is_reached() -> None:
    with torch.device("meta"):
        model = Clamp3(Clamp3Config())
    used = sum(parameter.numel() for parameter in model.parameters())
    poolers = 3 * (768 * 768 + 768)
    word_rows = 2 * 768
    assert round((used + poolers + word_rows) / 1e6, 1) == 457.9
