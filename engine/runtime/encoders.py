"""A bundle's encoders: texts, patches and windows to embeddings, segment by segment."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.bundles.verify import hash_file
from engine.errors import BundleError
from engine.inputs.segments import Segment, join, pool, to_segments
from engine.inputs.tokens import Tokenizer, open_tokenizer
from engine.runtime.batching import Array, pad, to_batches, to_equal_batches
from engine.runtime.encoded import Encoded, Provenance
from engine.runtime.providers import Graph, check_provider

Floats = npt.NDArray[np.float32]

# What a batch holds at most, by provider: rows of an encoder's input (patches, tokens, windows' features), and windows
# of samples or of log-mel. Larger batches are no faster on a processor, and each MERT window costs half a gigabyte.
_ROWS_AT_ONCE = {"cpu": 4_096, "cuda": 16_384}
_WINDOWS_AT_ONCE = {"cpu": {"mert": 2, "musicnn": 16}, "cuda": {"mert": 8, "musicnn": 64}}


@dataclass(frozen=True, slots=True)
class _Feed:
    """What goes into an encoder: its `graph`, the `name` of its input, one array `[n, …]` each, rows at once."""

    graph: str
    name: str
    inputs: Sequence[Array]
    limit: int

    def cuts(self) -> list[tuple[Segment, ...]]:
        return [to_segments(len(rows), self.limit) for rows in self.inputs]


class Encoders:
    """Opens each graph when it is first needed, and keeps it. One caller at a time.

    All that encodes raises `BundleError` where a graph is not the one that the bundle's hash stands for, and
    `EncodingError` where running it fails.
    """

    def __init__(self, bundle: Bundle, provider: str, threads: int | None) -> None:
        self._bundle = bundle
        self._provider = provider
        self._threads = threads
        self._graphs: dict[str, Graph] = {}

    @property
    def dims(self) -> int:
        """The length of an embedding."""
        return self._bundle.manifest.dims

    @property
    def provenance(self) -> Provenance:
        """How these encoders make vectors; the provider is what runs, since another one is never taken instead."""
        manifest = self._bundle.manifest
        return Provenance(manifest.name, self._bundle.hash, manifest.preprocessing, self._provider, manifest.precision)

    def encode_texts(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode texts of one line or several. Raises `BundleError` where the bundle cannot, as all six do."""
        return self._encode(self._text_feed(texts))

    def encode_symbolic(self, patches: Sequence[npt.NDArray[np.uint8]]) -> list[Encoded]:
        """Encode pieces of notation, each given as its patches `[n, 64]`."""
        return self._encode(self._symbolic_feed(patches))

    def encode_audio(self, recordings: Sequence[Sequence[Floats] | Floats]) -> list[Encoded]:
        """Encode recordings, each given as its windows of samples or log-mel, at least one."""
        return self._encode(self._audio_feed(recordings))

    def temporal_texts(self, texts: Sequence[str]) -> list[Floats]:
        """Return the last hidden states of texts, float32 `[tokens, h]` each, before pooling and projection."""
        return self._temporal(self._text_feed(texts))

    def temporal_symbolic(self, patches: Sequence[npt.NDArray[np.uint8]]) -> list[Floats]:
        """Return the last hidden states of pieces of notation, float32 `[n, h]` each for its patches `[n, 64]`."""
        return self._temporal(self._symbolic_feed(patches))

    def temporal_audio(self, recordings: Sequence[Sequence[Floats] | Floats]) -> list[Floats]:
        """Return the last hidden states of recordings, float32 `[windows + 2, h]` each, those of the zero rows too."""
        return self._temporal(self._audio_feed(recordings))

    def features(self, recordings: Sequence[Sequence[Floats] | Floats]) -> list[Floats]:
        """Return one row for each window of each recording, float32 `[windows, f]`; windows are never padded."""
        audio = self._bundle.manifest.audio
        if audio is None:
            raise self._lacks("recordings")
        windows = [window for recording in recordings for window in recording]
        rows: list[Floats] = [np.empty(0, np.float32)] * len(windows)
        at_once = _WINDOWS_AT_ONCE[self._provider][audio.features]
        for batch in to_equal_batches([len(window) for window in windows], at_once):
            feeds = {"windows": np.stack([windows[index] for index in batch])}
            found = self._graph(audio.features_graph).run("features", feeds)
            for index, row in zip(batch, found, strict=True):
                rows[index] = row
        ends = np.cumsum([len(recording) for recording in recordings])
        return [np.stack(rows[end - len(recording) : end]) for end, recording in zip(ends, recordings, strict=True)]

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

    def _symbolic_feed(self, patches: Sequence[npt.NDArray[np.uint8]]) -> _Feed:
        symbolic = self._bundle.manifest.symbolic
        if symbolic is None:
            raise self._lacks("sheet music or MIDI")
        return _Feed(symbolic.graph, "patches", patches, symbolic.max_patches)

    def _audio_feed(self, recordings: Sequence[Sequence[Floats] | Floats]) -> _Feed:
        audio = self._bundle.manifest.audio
        if audio is None:
            raise self._lacks("recordings")
        rows = [np.pad(features, ((1, 1), (0, 0))) for features in self.features(recordings)]
        return _Feed(audio.graph, "features", rows, audio.max_windows)

    def _encode(self, feed: _Feed) -> list[Encoded]:
        encoded: list[Encoded] = []
        for cuts, vectors in zip(feed.cuts(), self._run_segments(feed, "embedding"), strict=True):
            rows = np.stack(vectors)
            encoded.append(Encoded(pool(rows, cuts), rows))
        return encoded

    def _temporal(self, feed: _Feed) -> list[Floats]:
        states = self._run_segments(feed, "hidden")
        return [join(parts, cuts) for cuts, parts in zip(feed.cuts(), states, strict=True)]

    def _run_segments(self, feed: _Feed, output: str) -> list[list[Floats]]:
        """Return for each input what `output` gives for each of its segments, `[d]` or, for "hidden", `[rows, h]`."""
        cuts = feed.cuts()
        slices = [rows[cut.start : cut.stop] for rows, each in zip(feed.inputs, cuts, strict=True) for cut in each]
        found: list[Floats] = [np.empty(0, np.float32)] * len(slices)
        kind = np.float32 if feed.name == "features" else np.int64
        for batch in to_batches([len(rows) for rows in slices], _ROWS_AT_ONCE[self._provider]):
            rows, mask = pad([slices[index] for index in batch])
            feeds = {feed.name: rows.astype(kind, copy=False), "mask": mask}
            for index, value in zip(batch, self._graph(feed.graph).run(output, feeds), strict=True):
                found[index] = value[: len(slices[index])].copy() if output == "hidden" else value
        ends = np.cumsum([len(each) for each in cuts])
        return [found[end - len(each) : end] for end, each in zip(ends, cuts, strict=True)]

    def _graph(self, name: str) -> Graph:
        if name not in self._graphs:
            self._check_files(name)
            self._graphs[name] = Graph(self._bundle.path / name, self._provider, self._threads)
        return self._graphs[name]

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


def open_encoders(bundle: Bundle, *, provider: str = "cpu", threads: int | None = None) -> Encoders:
    """Return the encoders of `bundle`; their graphs are opened when first used.

    `threads` bounds the threads of each graph (None leaves it to ONNX Runtime). Raises `ProviderError` where ONNX
    Runtime is absent or cannot use `provider` ("cpu" or "cuda").
    """
    check_provider(provider)
    return Encoders(bundle, provider, threads)
