"""The stages of training, one after the other, each going on from what an interrupted run has left."""

from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine.curation.languages.language import LANGUAGES
from engine.curation.relations import Knowledge
from engine.export.built_in import Parts, export_built_in
from engine.inputs.notation import NOTE_FEATURES
from engine.inputs.sound.layout import SOUND_FEATURES
from engine.inputs.tokens import open_tokenizer
from engine.modality import Modality
from engine.models.e5 import load_e5
from engine.progress import Progress
from engine.training.alignment import Sampler, draw_batch, encode_views, to_losses, write_captions
from engine.training.config import PhrasingConfig, TrainingConfig
from engine.training.corpus.preparation import HELD_OUT, TRAIN, prepare
from engine.training.data.arrays import make_arrays
from engine.training.data.glossary import Glossary
from engine.training.data.pieces import Piece, load_pieces, make_truths
from engine.training.data.recordings import recording_knowledge
from engine.training.data.sounds import load_sounds
from engine.training.data.texts import Tokens, WrittenCaptions
from engine.training.listening import Heard, hear, listening_losses, renew_notation, to_heard
from engine.training.measures.evaluation import evaluate_bundle
from engine.training.measures.validation import validate_alignment, validate_listening
from engine.training.networks import Alignment, Listening, to_symbolic
from engine.training.optimisation import SCALES_RATE, StepLosses, load_checkpoint, optimise
from engine.training.phrasing import Phrases, fill_targets
from engine.training.pretraining import pretraining_losses, to_m3
from engine.training.refining import Music, Refinement, Refiner, read_pieces
from engine.training.sounding.recordings import hear_recordings
from engine.training.sounding.rendering import sound_pieces

_SETTLING_TEXTS = 2_000
_VALIDATED = 300
_REFERENCE_PIECES = 1_024
_REFERENCE_RECORDINGS = 512
_AT_ONCE = 128

Report = dict[str, float]
Work = Generator[Progress, None, Report]


@dataclass(frozen=True, slots=True)
class Materials:
    """Where everything is: the corpus's folder, the text encoder's file, its tokenizer, musicnn, and the cache.

    `glossary` is a file of instrument names in many languages; without it that loss is left out. `captions` is a file
    of such as others have written, which half of what is said of its pieces comes from; with None rules write all.
    `soundfonts` are those that pieces are played on. The bundle goes to `destination`, with the files that are to lie
    `beside` its graphs.
    All paths are absolute.
    """

    corpus: Path
    e5: Path
    tokenizer: Path
    musicnn: Path
    cache: Path
    glossary: Path | None
    captions: Path | None
    soundfonts: tuple[Path, ...]
    destination: Path
    beside: tuple[Path, ...]


def convert(config: TrainingConfig, materials: Materials) -> Work:
    """Convert the corpus into `cache/pieces.jsonl`."""
    return {"failed": (yield from prepare(config.preparation, materials.corpus, materials.cache))}


def tabulate(_: TrainingConfig, materials: Materials) -> Work:
    """Write what training reads of the pieces: patches, note features, what is known of them."""
    report = yield from make_arrays(materials.cache)
    return report | (yield from make_truths(materials.cache))


def sound(config: TrainingConfig, materials: Materials) -> Work:
    """Play pieces and hear them, and hear real recordings, into `cache/sounds`."""
    work = sound_pieces(config.sound, materials.cache, materials.musicnn, materials.soundfonts, config.seed)
    sounded = yield from work
    versions = yield from hear_recordings(config.sound, materials.cache, materials.musicnn)
    return {"sounded": sounded, "packages": len(versions)}


def pretrain(config: TrainingConfig, materials: Materials) -> Work:
    """Pre-train the symbolic encoder into `cache/pretraining.pt`."""
    torch.manual_seed(config.seed)
    pieces = load_pieces(materials.cache, TRAIN)
    network = to_m3(to_symbolic(config.network, NOTE_FEATURES))

    def losses(random: np.random.Generator) -> StepLosses:
        return pretraining_losses(network, pieces, config.pretraining, random)

    path = materials.cache / "pretraining.pt"
    return (yield from optimise(network, losses, config.pretraining.schedule, config.seed, path))


def align(config: TrainingConfig, materials: Materials) -> Work:
    """Train the symbolic encoder and the upper text layers into `cache/alignment.pt`."""
    torch.manual_seed(config.seed)
    pieces = load_pieces(materials.cache, TRAIN, HELD_OUT)
    trained = [piece for piece in pieces if piece.split == TRAIN]
    held_out = [piece for piece in pieces if piece.split == HELD_OUT][:_VALIDATED]
    tokens = Tokens(open_tokenizer(materials.tokenizer))
    network = make_alignment(config, materials)
    written = WrittenCaptions(materials.captions)
    _begin(network, config, materials, trained, tokens, written)
    sampler = Sampler(trained)
    glossary, unseen = Glossary(materials.glossary), Glossary(materials.glossary, held_out=True)

    def losses(random: np.random.Generator) -> StepLosses:
        batch = draw_batch(sampler, config.alignment, written, random)
        return to_losses(network, batch, tokens, glossary, config.alignment, random)

    def validate() -> Report:
        return validate_alignment(network, held_out, tokens, unseen)

    def rate_of(name: str) -> float:
        return config.alignment.text_rate if name.startswith("text.encoder.") else rate_of_scales(name)

    path = materials.cache / "alignment.pt"
    work = optimise(network, losses, config.alignment.schedule, config.seed, path, validate=validate, rate_of=rate_of)
    return (yield from work)


def listen(config: TrainingConfig, materials: Materials) -> Work:
    """Train the audio encoder towards the frozen text and symbolic encoders, into `cache/listening.pt`."""
    torch.manual_seed(config.seed)
    tokens = Tokens(open_tokenizer(materials.tokenizer))
    written = WrittenCaptions(materials.captions)
    aligned = load_alignment(config, materials)
    trained, held_out = load_heard(config, materials.cache, aligned)
    network = Listening(config.network, SOUND_FEATURES)
    network.settle(
        torch.from_numpy(np.concatenate([item.rows[1:-1] for item in trained])),
        torch.from_numpy(np.stack([item.sound for item in trained])),
    )

    def losses(random: np.random.Generator) -> StepLosses:
        return listening_losses(network, aligned, trained, tokens, config.listening, random, written=written)

    def validate() -> Report:
        return validate_listening(network, aligned, held_out, tokens)

    path = materials.cache / "listening.pt"
    return (
        yield from optimise(
            network, losses, config.listening.schedule, config.seed, path, validate=validate, rate_of=rate_of_scales
        )
    )


def phrase(config: TrainingConfig, materials: Materials) -> Work:
    """Train the upper text layers further, towards music that stays as it is, into `cache/phrasing.pt`."""
    aligned, listening = load_alignment(config, materials), load_listening(config, materials)
    return (yield from _train_texts(config, materials, aligned, listening, config.phrasing, "phrasing.pt"))


def drill(config: TrainingConfig, materials: Materials) -> Work:
    """Train them on names of single facts, towards what the refining has made of music, into `cache/drilling.pt`."""
    aligned, listening = load_refined(config, materials)
    return (yield from _train_texts(config, materials, aligned, listening, config.drilling, "drilling.pt"))


def refine(config: TrainingConfig, materials: Materials) -> Work:
    """Train texts, note features and recordings on together, into `cache/refining.pt`."""
    torch.manual_seed(config.seed)
    pieces = load_pieces(materials.cache, TRAIN, HELD_OUT)
    trained = [piece for piece in pieces if piece.split == TRAIN]
    held_out = [piece for piece in pieces if piece.split == HELD_OUT][:_VALIDATED]
    tokens = Tokens(open_tokenizer(materials.tokenizer))
    aligned, listening = load_phrased(config, materials), load_listening(config, materials)
    heard, unheard = load_heard(config, materials.cache, aligned)
    random = np.random.default_rng(config.seed)
    readings = yield from read_pieces(aligned, trained, config.refining, random)
    glossary, unseen = Glossary(materials.glossary), Glossary(materials.glossary, held_out=True)
    network = Refinement(aligned, listening).train()
    music = Music(trained, readings, heard)
    written = WrittenCaptions(materials.captions)
    refiner = Refiner(network, music, tokens, glossary, written, config.refining)

    by_id = {piece.id: piece for piece in pieces if piece.split == HELD_OUT}

    def validate() -> Report:
        report = validate_alignment(aligned, held_out, tokens, unseen)
        of_sounds = validate_listening(listening, aligned, renew_notation(unheard, by_id, aligned), tokens)
        network.train()
        return report | {f"sound_{name}": value for name, value in of_sounds.items()}

    path = materials.cache / "refining.pt"
    work = optimise(
        network,
        refiner.losses,
        config.refining.schedule,
        config.seed,
        path,
        validate=validate,
        rate_of=lambda name: network.rate_of(name, config.refining),
    )
    return (yield from work)


def export(config: TrainingConfig, materials: Materials) -> Work:
    """Write the bundle: plain encoders with their configurations, and the texts' one linear map."""
    aligned, listening = load_refined(config, materials)
    load_checkpoint(materials.cache / "drilling.pt", aligned.learning_texts())
    audio = listening.folded()
    weight, bias = aligned.text.projection.folded()
    layers = aligned.text.encoder.bert.layers
    parts = {
        "symbolic_config": asdict(aligned.symbolic.config),
        "symbolic": aligned.symbolic.state_dict(),
        "audio_config": asdict(audio.config),
        "audio": audio.state_dict(),
        "text_layers": {
            number: layer.state_dict() for number, layer in enumerate(layers) if number >= aligned.text.frozen
        },
        "text_weight": weight.detach(),
        "text_bias": bias.detach(),
        "reference": to_reference(config, materials, aligned, listening),
    }
    path = materials.cache / "encoders.pt"
    torch.save(parts, path)
    yield Progress("exporting", 0, 1)
    files = Parts(path, materials.e5, materials.tokenizer, materials.musicnn, materials.beside, LANGUAGES)
    bundle = export_built_in(files, materials.destination, config.version)
    yield Progress("exporting", 1, 1)
    return {"megabytes": sum(each.stat().st_size for each in bundle.path.iterdir()) / 1e6}


def measure(_: TrainingConfig, materials: Materials) -> Work:
    """Measure the bundle into `cache/evaluation.json`."""
    yield from evaluate_bundle(materials.destination, materials.cache, e5=materials.e5, corpus=materials.corpus)
    return {}


def rate_of_scales(name: str) -> float:
    """Return what the learning rate of a parameter is multiplied by."""
    return SCALES_RATE if name.startswith("scales.") else 1.0


def make_alignment(config: TrainingConfig, materials: Materials) -> Alignment:
    """Return the networks of the alignment before its training."""
    return Alignment(config.network, NOTE_FEATURES, load_e5(materials.e5), config.alignment.text_layers)


def load_alignment(config: TrainingConfig, materials: Materials) -> Alignment:
    """Return the trained encoders of texts and notation, frozen."""
    network = make_alignment(config, materials)
    load_checkpoint(materials.cache / "alignment.pt", network)
    return network.eval().requires_grad_(requires_grad=False)


def to_reference(
    config: TrainingConfig, materials: Materials, aligned: Alignment, listening: Listening
) -> dict[str, Tensor]:
    """Return vectors `[n, d]` by kind: of pieces trained on, small sources having their share, and of recordings."""
    random = np.random.default_rng(config.seed)
    drawn = Sampler(load_pieces(materials.cache, TRAIN)).draw(_REFERENCE_PIECES, random)
    sounds = [sound for sound in load_sounds(materials.cache) if sound.split == TRAIN and len(sound.rows)]
    places = random.choice(len(sounds), min(_REFERENCE_RECORDINGS, len(sounds)), replace=False)
    some = [sounds[int(place)] for place in places]
    nothing = {sound.id: Knowledge(frozenset(), frozenset()) for sound in some}
    heard = to_heard(some, nothing, {}, aligned, config.network.windows)
    found: dict[str, Tensor] = {}
    with torch.inference_mode():
        for kind in (Modality.SCORE, Modality.MIDI):
            views = [view for piece in drawn for view in piece.views if view.modality == kind.value]
            found[kind.value] = torch.cat(
                [encode_views(aligned.symbolic, views[at : at + _AT_ONCE]) for at in range(0, len(views), _AT_ONCE)]
            )
        found[Modality.AUDIO.value] = torch.cat(
            [hear(listening, heard[at : at + _AT_ONCE]) for at in range(0, len(heard), _AT_ONCE)]
        )
    return {kind: vectors.half() for kind, vectors in found.items()}


def load_phrased(config: TrainingConfig, materials: Materials) -> Alignment:
    """Return the encoders of texts and notation after the phrasing, frozen."""
    network = load_alignment(config, materials)
    load_checkpoint(materials.cache / "phrasing.pt", network.learning_texts())
    return network.eval().requires_grad_(requires_grad=False)


def load_refined(config: TrainingConfig, materials: Materials) -> tuple[Alignment, Listening]:
    """Return the encoders of texts and notation, and that of recordings, after the refining, frozen."""
    aligned, listening = load_phrased(config, materials), load_listening(config, materials)
    load_checkpoint(materials.cache / "refining.pt", Refinement(aligned, listening))
    for network in (aligned, listening):
        network.eval().requires_grad_(requires_grad=False)
    return aligned, listening


def load_listening(config: TrainingConfig, materials: Materials) -> Listening:
    """Return the trained encoder of recordings, frozen."""
    network = Listening(config.network, SOUND_FEATURES)
    load_checkpoint(materials.cache / "listening.pt", network)
    return network.eval().requires_grad_(requires_grad=False)


def load_heard(config: TrainingConfig, cache: Path, aligned: Alignment) -> tuple[list[Heard], list[Heard]]:
    """Return the recordings to train on and those held out, each with the embeddings of its notation."""
    pieces = {piece.id: piece for piece in load_pieces(cache, TRAIN, HELD_OUT)}
    known = {piece.id: piece.knowledge for piece in pieces.values()} | recording_knowledge(cache)
    sounds = [sound for sound in load_sounds(cache) if sound.id in known and len(sound.rows)]
    parts = [[sound for sound in sounds if sound.split == split] for split in (TRAIN, HELD_OUT)]
    first, second = (to_heard(part, known, pieces, aligned, config.network.windows) for part in parts)
    return first, second


def _train_texts(
    config: TrainingConfig,
    materials: Materials,
    aligned: Alignment,
    listening: Listening,
    phrasing: PhrasingConfig,
    name: str,
) -> Work:
    torch.manual_seed(config.seed)
    pieces = load_pieces(materials.cache, TRAIN, HELD_OUT)
    trained = [piece for piece in pieces if piece.split == TRAIN]
    held_out = [piece for piece in pieces if piece.split == HELD_OUT][:_VALIDATED]
    tokens = Tokens(open_tokenizer(materials.tokenizer))
    heard, _ = load_heard(config, materials.cache, aligned)
    random = np.random.default_rng(config.seed)
    targets = yield from fill_targets(aligned, listening, trained, heard, phrasing, random)
    glossary, unseen = Glossary(materials.glossary), Glossary(materials.glossary, held_out=True)
    written = WrittenCaptions(materials.captions)
    phrases = Phrases(aligned.learning_texts().train(), targets, tokens, glossary, written, phrasing)

    def validate() -> Report:
        return validate_alignment(aligned, held_out, tokens, unseen)

    def rate_of(parameter: str) -> float:
        return phrasing.text_rate if parameter.startswith("text.encoder.") else rate_of_scales(parameter)

    path = materials.cache / name
    work = optimise(aligned, phrases.losses, phrasing.schedule, config.seed, path, validate=validate, rate_of=rate_of)
    return (yield from work)


def _begin(
    network: Alignment,
    config: TrainingConfig,
    materials: Materials,
    trained: list[Piece],
    tokens: Tokens,
    written: WrittenCaptions,
) -> None:
    """Take the pre-trained encoder, the statistics of the note features, and those of the texts."""
    start = to_m3(network.symbolic)
    load_checkpoint(materials.cache / "pretraining.pt", start)
    if network.symbolic.whole is not None:
        features = np.stack([view.features for piece in trained for view in piece.views])
        network.symbolic.whole.settle(torch.from_numpy(features))
    random = np.random.default_rng(config.seed)
    chosen = random.choice(len(trained), min(_SETTLING_TEXTS, len(trained)), replace=False)
    captions = write_captions(
        [(trained[int(place)].id, trained[int(place)].knowledge.true) for place in chosen], written, random
    )
    texts = [caption.text for caption in captions]
    network.text.settle(tokens.batches(texts))


STAGES: tuple[tuple[str, Callable[[TrainingConfig, Materials], Work]], ...] = (
    ("prepare", convert),
    ("arrays", tabulate),
    ("sounds", sound),
    ("pretrain", pretrain),
    ("align", align),
    ("listen", listen),
    ("phrase", phrase),
    ("refine", refine),
    ("drill", drill),
    ("export", export),
    ("evaluate", measure),
)
