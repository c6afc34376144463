"""The published checkpoints that Incipit knows, one row each.

Sizes, hashes and commits are those that several independent projects have written down for these repositories; none was
measured here, where there was no internet. A wrong one would make a download fail with a sentence, never pass. For M3
and for the size of C2 nothing was to be found: those are asked of the hub when they are fetched.
"""

from engine.bundles.published.checkpoint import Checkpoint, Licence, PublishedFile
from engine.errors import BundleError

MIT = Licence("MIT", "MIT", "Use it for anything; keep the notice when you pass it on.", permissive=True)
CC_BY_NC = Licence(
    "CC-BY-NC-4.0",
    "CC BY-NC 4.0",
    "Name its authors, and use it for nothing commercial.",
    permissive=False,
)

_HUNDRED_LANGUAGES = "100 languages of XLM-R"
_CLAMP3_REVISION = "791815a04a3a2bd9ab64cf590ba8307930c179e6"
_CLAMP3_SIZES = (
    "_h_size_768_t_model_FacebookAI_xlm-roberta-base_t_length_128_a_size_768_a_layers_12_a_length_128"
    "_s_size_768_s_layers_12_p_size_64_p_length_512.pth"
)
_M3_SIZES = "_p_size_64_p_length_512_t_layers_3_p_layers_12_h_size_768_lr_0.0001_batch_16_mask_0.45.pth"
# 457.9 million numbers of float32; what the optimizer had to remember may come on top.
_CLAMP3_LEAST = 1_830_000_000

PUBLISHED = (
    Checkpoint(
        name="clamp3-c2",
        variant="C2",
        title="CLaMP 3 C2",
        dims=768,
        languages=_HUNDRED_LANGUAGES,
        licence=MIT,
        copyright="Copyright (c) 2025 Sander Wood",
        repository="sander-wood/clamp3",
        revision=_CLAMP3_REVISION,
        files=(
            PublishedFile(
                f"weights_clamp3_c2{_CLAMP3_SIZES}",
                "weights_clamp3_c2.pth",
                sha256="e6fb0d139b24a1ec20836bb65bd652303d570ea9af2cddb20a1fc161421d64af",
            ),
        ),
        best_for="scores and MIDI",
        needs=("xlm-roberta-base",),
        makes_bundle=True,
        least_bytes=_CLAMP3_LEAST,
    ),
    Checkpoint(
        name="clamp3-saas",
        variant="SAAS",
        title="CLaMP 3 SAAS",
        dims=768,
        languages=_HUNDRED_LANGUAGES,
        licence=MIT,
        copyright="Copyright (c) 2025 Sander Wood",
        repository="sander-wood/clamp3",
        revision=_CLAMP3_REVISION,
        files=(
            PublishedFile(
                f"weights_clamp3_saas{_CLAMP3_SIZES}",
                "weights_clamp3_saas.pth",
                2_571_027_658,
                "5033f868e3977be3945ee416b5a1718d5589a173c7ba8982231d8c94a6441d80",
            ),
        ),
        best_for="recordings, and all kinds of music in one list",
        needs=("xlm-roberta-base",),
        audio="mert-v1-95m",
        makes_bundle=True,
        least_bytes=_CLAMP3_LEAST,
    ),
    Checkpoint(
        name="mert-v1-95m",
        variant="v1-95M",
        title="MERT-v1-95M",
        dims=768,
        languages="none: it hears",
        licence=CC_BY_NC,
        copyright="Yizhi Li and others, Multimodal Art Projection: MERT (2023)",
        repository="m-a-p/MERT-v1-95M",
        revision="12af15fef9d0ac838c3f475bfbbf26d2060dd4f5",
        files=(
            PublishedFile(
                "config.json",
                "config.json",
                1_817,
                "ea2627c4c7825cd66f3c944b6b966331604c35928174e0100cd4a82829424e32",
            ),
            PublishedFile(
                "pytorch_model.bin",
                "pytorch_model.bin",
                377_552_987,
                "a2b8b747f72c06e0595aeae41ae5473f4364938c6b39b2c58be38c48e6bd3fcd",
            ),
        ),
        best_for="what CLaMP 3 hears recordings with",
        least_bytes=377_554_804,
    ),
    Checkpoint(
        name="xlm-roberta-base",
        variant="base",
        title="XLM-R base, tokenizer and settings",
        dims=768,
        languages=_HUNDRED_LANGUAGES,
        licence=MIT,
        copyright="Copyright (c) Facebook, Inc. and its affiliates",
        repository="FacebookAI/xlm-roberta-base",
        revision="e73636d4f797dec63c3081bb6ed5c7b0bb3f2089",
        files=(
            PublishedFile(
                "config.json",
                "config.json",
                615,
                "d66ed8cd4f2a93b358c245e50736fa389ed4f35c0bae7aad0b32abb20c62b579",
            ),
            PublishedFile(
                "tokenizer.json",
                "tokenizer.json",
                9_096_718,
                "a898ea75433890f6610f4e470b8ebeb0c21dce5c8dd61f892eb09eb5919d2e2c",
            ),
        ),
        best_for="what CLaMP 3 reads words with",
        least_bytes=9_097_333,
    ),
    Checkpoint(
        name="clamp2-m3",
        variant="M3",
        title="M3 of CLaMP 2",
        dims=768,
        languages="none: it reads notation",
        # As the hub's page of the repository says; nobody was at hand to look again.
        licence=MIT,
        copyright="Copyright (c) Sander Wood and others",
        repository="sander-wood/clamp2",
        revision=None,
        files=(PublishedFile(f"weights_m3{_M3_SIZES}", "weights_m3.pth"),),
        best_for="where the training of an encoder of notation begins",
    ),
)


def find_published(name: str) -> Checkpoint:
    """Return the row that is called `name`; raises `BundleError` where there is none."""
    for checkpoint in PUBLISHED:
        if checkpoint.name == name:
            return checkpoint
    known = ", ".join(checkpoint.name for checkpoint in PUBLISHED)
    raise BundleError(f"No published checkpoint is called {name}; there are {known}.")


def published_bundles() -> tuple[Checkpoint, ...]:
    """Return the checkpoints that can become a bundle."""
    return tuple(checkpoint for checkpoint in PUBLISHED if checkpoint.makes_bundle)


def with_what_it_needs(checkpoint: Checkpoint, *, audio: bool = True) -> tuple[Checkpoint, ...]:
    """Return a checkpoint after those that it needs; without `audio`, what it only hears with is left out."""
    heard = (checkpoint.audio,) if audio and checkpoint.audio else ()
    return (*(find_published(name) for name in (*checkpoint.needs, *heard)), checkpoint)
