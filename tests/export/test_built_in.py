"""The built-in bundle: written from what the trainer leaves, and whole as it ships."""

import re
import tomllib
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.bundles.locate import find_bundle
from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.bundles.verify import verify
from engine.export import built_in, e5
from engine.export.built_in import Parts, export_built_in
from engine.inputs.notation import NOTE_FEATURES
from engine.inputs.sound.layout import SOUND_FEATURES
from engine.models.e5 import load_e5
from engine.models.encoders import AudioEncoder, SymbolicEncoder
from engine.models.musicnn import Musicnn
from engine.runtime.encoders import open_encoders
from resources import resource_path
from tests.models.e5_file import HIDDEN, VOCABULARY, write_e5

SMALL = BertConfig(hidden=64, layers=1, heads=1, inner=64, positions=6, token_types=1, dropout=0.0)
LARGEST = 120 * 2**20
SHIPPED = resource_path("models", "incipit-small")


def write_parts(folder: Path) -> Parts:
    torch.manual_seed(1)
    symbolic = SymbolicEncoder(SymbolicConfig(SMALL, 8, NOTE_FEATURES, 12))
    audio = AudioEncoder(AudioConfig(SMALL, 753, 8, SOUND_FEATURES, 12))
    write_e5(folder / "e5.bin")
    trained = load_e5(folder / "e5.bin")
    with torch.no_grad():
        for values in trained.bert.layers.parameters():
            values.add_(0.01 * torch.randn_like(values))
    stored = {
        "symbolic_config": asdict(symbolic.config),
        "symbolic": symbolic.state_dict(),
        "audio_config": asdict(audio.config),
        "audio": audio.state_dict(),
        "text_layers": {0: trained.bert.layers[0].state_dict()},
        "text_weight": torch.rand(8, HIDDEN),
        "text_bias": torch.rand(8),
        "reference": {"score": torch.randn(5, 8).half(), "audio": torch.randn(3, 8).half()},
    }
    torch.save(stored, folder / "encoders.pt")
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    (folder / "MODEL_CARD.md").write_text("# Card\n", encoding="utf-8")
    return Parts(
        folder / "encoders.pt",
        folder / "e5.bin",
        folder / "tokenizer.json",
        folder / "m.npz",
        (folder / "MODEL_CARD.md",),
        ("en", "de"),
    )


@pytest.mark.slow
def test_a_bundle_from_what_the_trainer_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(e5, "VOCABULARY", VOCABULARY - 2)
    monkeypatch.setattr(e5, "_LENGTHS", ((1, 3), (2, 17)))
    monkeypatch.setattr(built_in, "load_musicnn", lambda _: Musicnn().eval())
    bundle = export_built_in(write_parts(tmp_path), tmp_path / "tiny", "3")
    assert verify(bundle) == []
    assert (bundle.manifest.dims, bundle.manifest.version) == (8, "3")
    assert (bundle.path / "MODEL_CARD.md").read_text(encoding="utf-8") == "# Card\n"
    encoders = open_encoders(bundle)
    assert "en, de" in bundle.manifest.languages
    (piece,) = encoders.encode_symbolic([np.ones((9, 64), np.uint8)], [np.ones(NOTE_FEATURES, np.float32)])
    assert piece.segments.shape == (2, 8)
    (recording,) = encoders.encode_audio([np.ones((2, 187, 96), np.float32)], [np.ones(SOUND_FEATURES, np.float32)])
    assert recording.embedding.shape == (8,)


def test_the_shipped_bundle_is_whole_and_small_enough() -> None:
    bundle = find_bundle()
    assert bundle.manifest.name == "incipit-small"
    assert verify(bundle) == []
    assert sum(path.stat().st_size for path in bundle.path.iterdir()) <= LARGEST
    # Three bytes alone stand somewhere in any ten million.
    assert not any(re.search(rb"[\w/]{4,}\.py\b", path.read_bytes()) for path in bundle.path.glob("*.onnx"))


def test_the_model_card_names_every_source() -> None:
    card = (SHIPPED / "MODEL_CARD.md").read_text(encoding="utf-8")
    config = tomllib.loads((SHIPPED / "incipit-small.toml").read_text(encoding="utf-8"))
    for source in config["preparation"]["sources"]:
        assert source["name"] in card
    licence = (SHIPPED / "LICENSE.txt").read_text(encoding="utf-8")
    for notice in ("Microsoft Corporation", "Facebook, Inc.", "Universitat Pompeu Fabra"):
        assert notice in licence
