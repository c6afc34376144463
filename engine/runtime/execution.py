"""Running a bundle's graphs on the best provider that works here, with less at a time where memory does not suffice."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import EncodingError, ProviderError
from engine.home import cache_path
from engine.runtime.devices.rows import AUTO, CPU, PROVIDERS, Provider
from engine.runtime.devices.session import OnnxRuntime, Runtime
from engine.runtime.probing import Verdict, probe
from engine.runtime.providers import Graph, MemoryShortageError, to_provider
from engine.runtime.report import RuntimeReport
from engine.runtime.verdicts import Verdicts, key_of

Floats = npt.NDArray[np.float32]
Feeds = Mapping[str, npt.NDArray[Any]]

_VERDICTS = "providers.json"


@dataclass(frozen=True, slots=True)
class Ran:
    """Numbers `[b, …]`, and for each of the b inputs the name of the provider that made them."""

    numbers: Floats
    made_by: tuple[str, ...]


class Execution:
    """Opens each graph when it is first run, and keeps it.

    `provider` is one's name, or "auto" for the best that works. What is asked for by name runs or raises
    `ProviderError`; it is left to the processor only where memory does not suffice even for one input.
    """

    def __init__(
        self,
        precision: str,
        provider: str = AUTO,
        threads: int | None = None,
        runtime: Runtime | None = None,
        verdicts: Verdicts | None = None,
    ) -> None:
        self._precision = precision
        self._threads = threads
        self._runtime = runtime or OnnxRuntime()
        self._verdicts = verdicts or Verdicts(cache_path() / _VERDICTS)
        self._asked = None if provider == AUTO else to_provider(provider, self._runtime)
        self._graphs: dict[Path, Graph] = {}
        self._on_processor: dict[Path, Graph] = {}
        self._smallest_failed: dict[Path, int] = {}
        # Why a provider is not used at all, and for which graphs alone.
        self._failures: dict[str, str] = {}
        self._objections: dict[str, str] = {}
        self._verdicts_found: dict[str, Verdict] = {}
        self._halved: Counter[str] = Counter()
        self._left_to_processor: Counter[str] = Counter()

    @property
    def provider(self) -> Provider:
        """What runs the graph that was opened last, or before any is opened, what is tried first."""
        if self._graphs:
            return list(self._graphs.values())[-1].provider
        return self._candidates()[0]

    def provider_of(self, path: Path, digest: str) -> Provider:
        """Return what runs a graph, opening it if need be."""
        return self._graph(path, digest).provider

    def length_of(self, path: Path, digest: str, name: str) -> int | None:
        """Return how many numbers a row of a graph's input has, None where it has no such input, or takes any."""
        taken = next((each for each in self._graph(path, digest).session.get_inputs() if each.name == name), None)
        return taken.shape[-1] if taken is not None and isinstance(taken.shape[-1], int) else None

    def run(self, path: Path, digest: str, output: str, feeds: Feeds) -> Ran:
        """Return one output of a graph for a batch; `digest` is the graph file's.

        What does not fit the memory is run in halves, down to a single input, and that on the processor. Raises
        `BundleError`, `ProviderError` or `EncodingError`.
        """
        graph = self._graph(path, digest)
        count, size = _extent(feeds)
        if count > 1 and size >= self._smallest_failed.get(path, size + 1):
            return self._run_halves(path, digest, output, feeds)
        try:
            return Ran(graph.run(output, feeds), (graph.provider.name,) * count)
        except MemoryShortageError:
            self._smallest_failed[path] = min(size, self._smallest_failed.get(path, size))
            if count > 1:
                self._halved[graph.provider.title] += 1
                return self._run_halves(path, digest, output, feeds)
            if graph.provider is CPU:
                raise
            self._left_to_processor[graph.provider.title] += 1
            return Ran(self._processor(path).run(output, feeds), (CPU.name,))
        except EncodingError as error:
            if self._asked is not None or graph.provider is CPU:
                raise
            # What fails on the processor too is the input's fault. Else the card was lost or reset, and it stays so for
            # this process.
            found = self._processor(path).run(output, feeds)
            self._failures[graph.provider.name] = f"{graph.provider.title} failed while running: {_clause(error)}"
            self._graphs = {each: opened for each, opened in self._graphs.items() if opened.provider is CPU}
            return Ran(found, (CPU.name,) * count)

    def report(self, pieces_a_minute: float | None = None) -> RuntimeReport:
        """Return what runs, and why nothing better does."""
        used = [graph.provider for graph in self._graphs.values()]
        main = min(used, key=PROVIDERS.index, default=self.provider)
        return RuntimeReport(
            main.device,
            main.title,
            self._precision,
            pieces_a_minute,
            tuple(self._reasons(main)),
            tuple(self._remarks()),
            "\n".join(self._details()),
        )

    def _candidates(self) -> list[Provider]:
        if self._asked is not None:
            return [self._asked]
        return [each for each in PROVIDERS if each.name not in self._failures and self._runtime.has(each)]

    def _graph(self, path: Path, digest: str) -> Graph:
        while path not in self._graphs:
            for provider in self._candidates():
                opened = self._processor(path) if provider is CPU else self._opened(path, digest, provider)
                if opened is not None:
                    self._graphs[path] = opened
                    break
        return self._graphs[path]

    def _opened(self, path: Path, digest: str, provider: Provider) -> Graph | None:
        """Open a graph on a provider and compare it with the processor; None where it had better not run there.

        What was compared earlier is not opened only to be refused again: some providers compile a graph for minutes.
        """
        key = key_of(provider, digest, self._runtime.version, self._runtime.machine)
        verdict = self._verdicts.find(key)
        graph = None
        if verdict is None or not self._objection(verdict):
            try:
                graph = Graph(path, provider.name, self._threads, self._runtime)
                if verdict is None:
                    verdict = probe(graph, self._processor(path))
                    self._verdicts.keep(key, verdict)
            except (ProviderError, EncodingError) as error:
                if self._asked is not None:
                    raise
                self._failures[provider.name] = _clause(error)
                return None
        self._verdicts_found[f"{path.name} on {provider.title}"] = verdict
        objection = self._objection(verdict)
        if not objection:
            # Its weights would lie in memory a second time; it is opened again where the provider's memory ends.
            self._on_processor.pop(path, None)
            return graph
        if self._asked is not None:
            raise ProviderError(f"{provider.title} is not used for {path.name}: {objection}.")
        self._objections[f"{path.stem} {provider.name}"] = f"{path.stem} does not run on {provider.title}: {objection}"
        return None

    def _objection(self, verdict: Verdict) -> str:
        return verdict.objection(self._precision) or (verdict.slowness if self._asked is None else "")

    def _processor(self, path: Path) -> Graph:
        if path not in self._on_processor:
            self._on_processor[path] = Graph(path, CPU.name, self._threads, self._runtime)
        return self._on_processor[path]

    def _run_halves(self, path: Path, digest: str, output: str, feeds: Feeds) -> Ran:
        middle = _extent(feeds)[0] // 2
        first = self.run(path, digest, output, {name: rows[:middle] for name, rows in feeds.items()})
        second = self.run(path, digest, output, {name: rows[middle:] for name, rows in feeds.items()})
        return Ran(np.concatenate([first.numbers, second.numbers]), first.made_by + second.made_by)

    def _reasons(self, main: Provider) -> Iterator[str]:
        """Yield why nothing better than `main` runs, where nobody asked for it by name."""
        if self._asked is not None:
            return
        machine = self._runtime.machine
        if machine.mixed:
            yield machine.mixed
        for provider in PROVIDERS[: PROVIDERS.index(main)]:
            if provider.name in self._failures and provider.title != main.title:
                yield self._failures[provider.name]
            elif provider.name == "cuda" and machine.cards and not self._runtime.has(provider):
                yield f"{machine.cards[0]} is not used, for that install {provider.install}"

    def _remarks(self) -> Iterator[str]:
        yield from self._objections.values()
        for title, count in self._left_to_processor.items():
            yield f"{_counted(count, 'input', 'inputs')} did not fit the memory of {title} and ran on the CPU"
        for title, count in self._halved.items():
            if title not in self._left_to_processor:
                yield f"{_counted(count, 'batch', 'batches')} had to be halved to fit the memory of {title}"

    def _details(self) -> Iterator[str]:
        machine = self._runtime.machine
        yield f"ONNX Runtime {self._runtime.version} ({', '.join(machine.packages) or 'no package'}), {machine.system}"
        if machine.driver:
            yield f"NVIDIA driver {machine.driver}: {', '.join(machine.cards) or 'no card'}"
        for path, graph in self._graphs.items():
            yield f"{path.name} runs on {graph.provider.title}"
        for name, verdict in self._verdicts_found.items():
            yield (
                f"{name}: cosine with the processor {verdict.cosine:.6f}, largest difference {verdict.difference:.1e}, "
                f"{verdict.speed:.1f} × as fast"
            )
        yield from self._failures.values()
        for title, count in self._halved.items():
            yield f"Halved to fit the memory of {title}: {count:,} times"


def _extent(feeds: Feeds) -> tuple[int, int]:
    """Return how many inputs a batch has, and how many rows or samples in all."""
    shape = next(iter(feeds.values())).shape
    return shape[0], shape[0] * shape[1]


def _clause(error: Exception) -> str:
    return str(error).rstrip(".")


def _counted(count: int, one: str, several: str) -> str:
    return f"1 {one}" if count == 1 else f"{count:,} {several}"
