"""A bundle's encoders: texts, patches and windows to embeddings, segment by segment."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.bundles.verify import hash_file
from engine.errors import BundleError
from engine.inputs.segments import Segment, join, pool, to_segments
from engine.inputs.tokens import Tokenizer, open_tokenizer
from engine.runtime.batching import Array, pad, to_batches, to_equal_batches
from engine.runtime.devices.rows import AUTO, Provider
from engine.runtime.devices.session import Runtime
from engine.runtime.encoded import Encoded, Provenance
from engine.runtime.execution import Execution, Feeds, Ran
from engine.runtime.report import RuntimeReport

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Feed:
    """What goes into an encoder: its `graph`, the `name` of its input, one array `[n, …]` each, rows at once.

    `made_by` are the providers that have made each input itself, where it does not come from a file. `whole` is the
    name of one more input, features of the whole piece or recording, and `features` are those of each, `[f]`.
    """

    graph: str
    name: str
    inputs: Sequence[Array]
    limit: int
    made_by: Sequence[frozenset[str]] = ()
    whole: str = ""
    features: Sequence[Floats] = ()

    def cuts(self) -> list[tuple[Segment, ...]]:
        return [to_segments(len(rows), self.limit) for rows in self.inputs]


@dataclass(frozen=True, slots=True)
class _Made:
    """What a graph gave for the parts of one input, and on which providers."""

    parts: list[Floats]
    made_by: frozenset[str]


class Encoders:
    """Opens each graph when it is first needed, and keeps it. One caller at a time.

    All that encodes raises `BundleError` where a graph is not the one that the bundle's hash stands for, and
    `EncodingError` where running it fails.
    """

    def __init__(self, bundle: Bundle, execution: Execution) -> None:
        self._bundle = bundle
        self._execution = execution
        self._digests: dict[str, str] = {}

    @property
    def dims(self) -> int:
        """The length of an embedding."""
        return self._bundle.manifest.dims

    @property
    def provenance(self) -> Provenance:
        """How these encoders make vectors; what has made each one, `Encoded` says itself."""
        manifest = self._bundle.manifest
        provider = self._execution.provider.name
        return Provenance(manifest.name, self._bundle.hash, manifest.preprocessing, provider, manifest.precision)

    def report(self, pieces_a_minute: float | None = None) -> RuntimeReport:
        """Return what runs these encoders, and why nothing better; complete once something has been encoded."""
        return self._execution.report(pieces_a_minute)

    def encode_texts(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode texts of one line or several. Raises `BundleError` where the bundle cannot, as all six do."""
        return self._encode(self._text_feed(texts))

    def encode_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Floats] | None = None
    ) -> list[Encoded]:
        """Encode pieces of notation, each given as its patches `[n, 64]`, and features `[f]` where the bundle has such.

        Raises `BundleError` where it wants features, and they are absent or others than it was made for.
        """
        return self._encode(self._symbolic_feed(patches, features))

    def encode_audio(
        self, recordings: Sequence[Sequence[Floats] | Floats], features: Sequence[Floats] | None = None
    ) -> list[Encoded]:
        """Encode recordings, each given as its windows of samples or log-mel, at least one; `features` as above."""
        return self._encode(self._audio_feed(recordings, features))

    def temporal_texts(self, texts: Sequence[str]) -> list[Floats]:
        """Return the last hidden states of texts, float32 `[tokens, h]` each, before pooling and projection."""
        return self._temporal(self._text_feed(texts))

    def temporal_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Floats] | None = None
    ) -> list[Floats]:
        """Return the last hidden states of pieces of notation, float32 `[n, h]` each for its patches `[n, 64]`."""
        return self._temporal(self._symbolic_feed(patches, features))

    def temporal_audio(
        self, recordings: Sequence[Sequence[Floats] | Floats], features: Sequence[Floats] | None = None
    ) -> list[Floats]:
        """Return the last hidden states of recordings, float32 `[windows + 2, h]` each, those of the zero rows too."""
        return self._temporal(self._audio_feed(recordings, features))

    def features(self, recordings: Sequence[Sequence[Floats] | Floats]) -> list[Floats]:
        """Return one row for each window of each recording, float32 `[windows, f]`; windows are never padded."""
        return [np.stack(made.parts) for made in self._features(recordings)]

    def _features(self, recordings: Sequence[Sequence[Floats] | Floats]) -> list[_Made]:
        audio = self._bundle.manifest.audio
        if audio is None:
            raise self._lacks("recordings")
        windows = [window for recording in recordings for window in recording]
        rows: list[Floats] = [np.empty(0, np.float32)] * len(windows)
        makers = [""] * len(windows)
        provider = self._provider_of(audio.features_graph)
        at_once = {"mert": provider.mert, "musicnn": provider.mel}[audio.features]
        for batch in to_equal_batches([len(window) for window in windows], at_once):
            feeds = {"windows": np.stack([windows[index] for index in batch])}
            ran = self._run(audio.features_graph, "features", feeds)
            for index, row, maker in zip(batch, ran.numbers, ran.made_by, strict=True):
                rows[index], makers[index] = row, maker
        return _by_input([len(recording) for recording in recordings], rows, makers)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        text = self._bundle.manifest.text
        if text is None:
            raise self._lacks("text")
        return open_tokenizer(self._bundle.path / text.tokenizer)

    def _text_feed(self, texts: Sequence[str]) -> _Feed:
        text = self._bundle.manifest.text
        if text is None:
            raise self._lacks("text")
        ids = [self._tokenizer.to_ids(each, text.prefix) for each in texts]
        return _Feed(text.graph, "ids", ids, text.max_tokens)

    def _symbolic_feed(self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Floats] | None) -> _Feed:
        symbolic = self._bundle.manifest.symbolic
        if symbolic is None:
            raise self._lacks("sheet music or MIDI")
        feed = _Feed(symbolic.graph, "patches", patches, symbolic.max_patches)
        return self._with_whole(feed, "features", features) if symbolic.features else feed

    def _audio_feed(self, recordings: Sequence[Sequence[Floats] | Floats], features: Sequence[Floats] | None) -> _Feed:
        audio = self._bundle.manifest.audio
        if audio is None:
            raise self._lacks("recordings")
        made = self._features(recordings)
        rows = [np.pad(np.stack(each.parts), ((1, 1), (0, 0))) for each in made]
        feed = _Feed(audio.graph, "features", rows, audio.max_windows, [each.made_by for each in made])
        return self._with_whole(feed, "sound", features) if audio.whole else feed

    def _with_whole(self, feed: _Feed, name: str, features: Sequence[Floats] | None) -> _Feed:
        """Return a feed with features of each whole input, once they are known to be what the graph takes."""
        if not feed.inputs:
            return feed
        if features is None or len(features) != len(feed.inputs):
            raise BundleError(f"The bundle {self._bundle.manifest.name} takes features of whole pieces, but got none.")
        taken = self._execution.length_of(self._bundle.path / feed.graph, self._digest(feed.graph), name)
        made = {len(each) for each in features}
        if made != {taken}:
            raise BundleError(
                f"The bundle {self._bundle.manifest.name} was made for another version of Incipit: it takes "
                f"{taken or 'no'} features of a whole piece, and this version makes {max(made)}."
            )
        return replace(feed, whole=name, features=features)

    def _encode(self, feed: _Feed) -> list[Encoded]:
        encoded: list[Encoded] = []
        before = feed.made_by or [frozenset[str]()] * len(feed.inputs)
        for cuts, made, already in zip(feed.cuts(), self._run_segments(feed, "embedding"), before, strict=True):
            rows = np.stack(made.parts)
            encoded.append(Encoded(pool(rows, cuts), rows, "+".join(sorted(made.made_by | already))))
        return encoded

    def _temporal(self, feed: _Feed) -> list[Floats]:
        states = self._run_segments(feed, "hidden")
        return [join(made.parts, cuts) for cuts, made in zip(feed.cuts(), states, strict=True)]

    def _run_segments(self, feed: _Feed, output: str) -> list[_Made]:
        """Return for each input what `output` gives for each of its segments, `[d]` or, for "hidden", `[rows, h]`."""
        cuts = feed.cuts()
        slices = [rows[cut.start : cut.stop] for rows, each in zip(feed.inputs, cuts, strict=True) for cut in each]
        found: list[Floats] = [np.empty(0, np.float32)] * len(slices)
        makers = [""] * len(slices)
        kind = np.float32 if feed.name == "features" else np.int64
        owners = [place for place, each in enumerate(cuts) for _ in each]
        for batch in to_batches([len(rows) for rows in slices], self._provider_of(feed.graph).rows):
            rows, mask = pad([slices[index] for index in batch])
            feeds = {feed.name: rows.astype(kind, copy=False), "mask": mask}
            if feed.whole:
                feeds[feed.whole] = np.stack([feed.features[owners[index]] for index in batch])
            ran = self._run(feed.graph, output, feeds)
            for index, value, maker in zip(batch, ran.numbers, ran.made_by, strict=True):
                found[index] = value[: len(slices[index])].copy() if output == "hidden" else value
                makers[index] = maker
        return _by_input([len(each) for each in cuts], found, makers)

    def _provider_of(self, graph: str) -> Provider:
        return self._execution.provider_of(self._bundle.path / graph, self._digest(graph))

    def _run(self, graph: str, output: str, feeds: Feeds) -> Ran:
        return self._execution.run(self._bundle.path / graph, self._digest(graph), output, feeds)

    def _digest(self, graph: str) -> str:
        """Return what tells a graph with its weights from every other, once they have been looked at."""
        if graph not in self._digests:
            self._check_files(graph)
            files = self._bundle.manifest.files
            self._digests[graph] = " ".join(digest for name, digest in files.items() if name.startswith(graph))
        return self._digests[graph]

    def _check_files(self, graph: str) -> None:
        """Compare a graph, and weights beside it, with the manifest: vectors go under the hash that it gives."""
        for name, digest in self._bundle.manifest.files.items():
            if name.startswith(graph) and not self._is_whole(name, digest):
                raise BundleError(f"The bundle {self._bundle.manifest.name} has been changed or damaged: {name}.")

    def _is_whole(self, name: str, digest: str) -> bool:
        try:
            return hash_file(self._bundle.path / name) == digest
        except OSError:
            return False

    def _lacks(self, kind: str) -> BundleError:
        return BundleError(f"The bundle {self._bundle.manifest.name} cannot encode {kind}.")


def open_encoders(
    bundle: Bundle, *, provider: str = AUTO, threads: int | None = None, runtime: Runtime | None = None
) -> Encoders:
    """Return the encoders of `bundle`; their graphs are opened when first used.

    `provider` is a name of `provider_names()`; "auto" takes the best one that works here and gives the processor's
    numbers. `threads` bounds the threads of each graph (None leaves it to ONNX Runtime); `runtime` is another ONNX
    Runtime than the installed one. Raises `ProviderError` where ONNX Runtime is absent or was built without `provider`;
    where it cannot run, that is told when something is encoded.
    """
    return Encoders(bundle, Execution(bundle.manifest.precision, provider, threads, runtime))


def _by_input(counts: Sequence[int], parts: Sequence[Floats], makers: Sequence[str]) -> list[_Made]:
    """Put together again what belongs to each input, which has as many parts as `counts` says."""
    ends = np.cumsum(counts)
    slices = [slice(end - count, end) for end, count in zip(ends, counts, strict=True)]
    return [_Made(list(parts[each]), frozenset(makers[each])) for each in slices]
