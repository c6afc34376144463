"""The best provider that works is taken, less is run at a time where memory ends, and both are told."""

from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.errors import EncodingError, ProviderError
from engine.runtime.devices.machine import Machine
from engine.runtime.devices.rows import PROVIDERS
from engine.runtime.encoders import Encoders
from engine.runtime.execution import Execution
from engine.runtime.probing import Verdict, compare, to_feeds
from engine.runtime.report import RuntimeReport
from engine.runtime.verdicts import Verdicts, key_of
from tests.runtime.pretending import Behaviour, PretendedRuntime
from tests.runtime.sums import write_sums

TEXTS = ["1 2 3", "50", "4 4 4 4 4 4 4", "9 9"]
SUMS = [[6, 3], [50, 1], [28, 7], [18, 2]]
# What a probe would find of a provider that is as it should be; graphs that only add are too quick to measure.
SOUND = Verdict(cosine=1.0, difference=0.0, speed=5.0)


class Known(Verdicts):
    """Remembers without a file; what it does not know it takes for `otherwise`."""

    def __init__(self, otherwise: Verdict | None = SOUND) -> None:
        super().__init__(Path())
        self.otherwise = otherwise
        self.kept: dict[str, Verdict] = {}

    def find(self, key: str) -> Verdict | None:
        return self.kept.get(key, self.otherwise)

    def keep(self, key: str, verdict: Verdict) -> None:
        self.kept[key] = verdict


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return write_sums(tmp_path_factory.mktemp("bundles"))


def open_on(
    bundle: Bundle, runtime: PretendedRuntime, provider: str = "auto", verdicts: Verdicts | None = None
) -> Encoders:
    return Encoders(bundle, Execution("float32", provider, 1, runtime, verdicts or Known()))


def sums(encoders: Encoders) -> list[list[float]]:
    return [encoded.embedding.tolist() for encoded in encoders.encode_texts(TEXTS)]


def test_the_best_that_works_runs_and_is_told(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime(cuda=Behaviour(), openvino=Behaviour()))
    assert sums(encoders) == SUMS
    assert encoders.provenance.provider == "cuda"
    assert {encoded.provider for encoded in encoders.encode_texts(TEXTS)} == {"cuda"}
    assert encoders.report(310.4).sentence == "GPU: CUDA, float32, 310 pieces a minute."


def test_the_processor_alone_needs_no_excuse(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime())
    assert sums(encoders) == SUMS
    assert encoders.report().sentence == "CPU: float32."
    assert "ONNX Runtime 9.9.9 (onnxruntime-gpu 9.9.9), Test" in encoders.report().details


def test_a_provider_that_does_not_open_leaves_its_reason(bundle: Bundle) -> None:
    old = Machine(cuda="13.0", driver="550.54", cards=("NVIDIA T4",), has_cuda_driver=True)
    runtime = PretendedRuntime(old, cuda=Behaviour(silent=True))
    encoders = open_on(bundle, runtime)
    assert sums(encoders) == SUMS
    assert encoders.provenance.provider == "cpu"
    assert encoders.report(12).sentence == (
        "CPU: CUDA failed, driver 550 is older than 580; float32, 12 pieces a minute."
    )
    assert "NVIDIA driver 550.54: NVIDIA T4" in encoders.report().details
    encoders.encode_symbolic([np.ones((2, 64), np.uint8)])
    assert [name for name, provider in runtime.opened if provider == "cuda"] == ["text.onnx"]


def test_the_next_best_is_tried(bundle: Bundle) -> None:
    runtime = PretendedRuntime(cuda=Behaviour(failure="CUDA failure 100"), openvino=Behaviour())
    encoders = open_on(bundle, runtime)
    assert sums(encoders) == SUMS
    assert encoders.report().sentence == "CPU: CUDA failed, no NVIDIA driver is installed; OpenVINO, float32."


def test_a_card_that_the_package_cannot_use_is_told(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime(Machine(driver="595", cards=("NVIDIA T4",), has_cuda_driver=True)))
    sums(encoders)
    assert encoders.report().sentence.startswith("CPU: NVIDIA T4 is not used, for that install Incipit with the extra")


def test_two_packages_at_once_are_told(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime(Machine(packages=("onnxruntime 1.31.1", "onnxruntime-gpu 1.31.1"))))
    sums(encoders)
    assert encoders.report().sentence.startswith("CPU: onnxruntime and onnxruntime-gpu are both installed")


def test_other_numbers_are_refused(bundle: Bundle) -> None:
    runtime = PretendedRuntime(cuda=Behaviour(added=9.0))
    encoders = open_on(bundle, runtime, verdicts=Known(otherwise=None))
    assert sums(encoders) == SUMS
    assert encoders.provenance.provider == "cpu"
    sentence = encoders.report().sentence
    assert sentence.startswith("CPU: float32; text does not run on CUDA: its numbers are not the processor's (cosine ")


def test_what_was_asked_for_by_name_runs_or_fails(bundle: Bundle) -> None:
    wrong = open_on(bundle, PretendedRuntime(cuda=Behaviour(added=9.0)), "cuda", Known(otherwise=None))
    with pytest.raises(ProviderError, match=r"CUDA is not used for text\.onnx: its numbers are not the processor's"):
        wrong.encode_texts(TEXTS)
    absent = open_on(bundle, PretendedRuntime(cuda=Behaviour(silent=True)), "cuda")
    with pytest.raises(ProviderError, match="CUDA failed, no NVIDIA driver is installed"):
        absent.encode_texts(TEXTS)
    plain = open_on(bundle, PretendedRuntime(cuda=Behaviour()), "cpu")
    assert sums(plain) == SUMS
    assert plain.report().sentence == "CPU: float32."


def test_what_is_slower_than_the_processor_runs_only_when_asked_for(bundle: Bundle) -> None:
    slow = Known(Verdict(1.0, 0.0, 0.4))
    encoders = open_on(bundle, PretendedRuntime(coreml=Behaviour()), verdicts=slow)
    assert sums(encoders) == SUMS
    assert encoders.report().sentence == (
        "CPU: float32; text does not run on CoreML: it is slower here than the processor (0.40 ×)."
    )
    runtime = PretendedRuntime(coreml=Behaviour())
    open_on(bundle, runtime, verdicts=slow).encode_texts(["1"])
    assert ("text.onnx", "coreml") not in runtime.opened  # It may compile for minutes, only to be refused again.
    asked = open_on(bundle, PretendedRuntime(coreml=Behaviour()), "coreml", slow)
    assert sums(asked) == SUMS
    assert asked.provenance.provider == "coreml"


def test_a_probe_is_run_once_and_remembered(bundle: Bundle, tmp_path: Path) -> None:
    path = tmp_path / "cache" / "providers.json"
    for _ in range(2):
        behaviour = Behaviour()
        open_on(bundle, PretendedRuntime(cuda=behaviour), "cuda", Verdicts(path)).encode_texts(["1"])
        probed = (4, 64) in behaviour.shapes
        assert probed is (_ == 0)
    path.write_text('{"a": 3, broken', encoding="utf-8")
    behaviour = Behaviour()
    open_on(bundle, PretendedRuntime(cuda=behaviour), "cuda", Verdicts(path)).encode_texts(["1"])
    assert (4, 64) in behaviour.shapes


def test_a_verdict_holds_for_one_machine_and_graph_only(tmp_path: Path) -> None:
    verdicts = Verdicts(tmp_path / "providers.json")
    cuda, machine = PROVIDERS[0], Machine(driver="580.1")
    keys = {
        key_of(cuda, "graph", "1", machine),
        key_of(PROVIDERS[1], "graph", "1", machine),
        key_of(cuda, "other graph", "1", machine),
        key_of(cuda, "graph", "2", machine),
        key_of(cuda, "graph", "1", Machine(driver="595.2")),
    }
    assert len(keys) == 5
    verdicts.keep("a", SOUND)
    assert verdicts.find("a") == SOUND
    assert verdicts.find("b") is None
    for damaged in ("[]", '{"a": {"cosine": "x"}}', '{"a": {"cosine": 1}}', '{"a": []}', "\x00"):
        (tmp_path / "providers.json").write_text(damaged, encoding="utf-8")
        assert verdicts.find("a") is None


def test_a_folder_that_takes_nothing_costs_only_the_memory_of_probes(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    verdicts = Verdicts(tmp_path / "file" / "providers.json")
    verdicts.keep("a", SOUND)
    assert verdicts.find("a") is None


def test_tolerances_follow_the_precision() -> None:
    rounded = Verdict(0.9995, 0.02, 3.0)
    assert "not the processor's" in rounded.objection("float32")
    assert rounded.objection("float16") == ""
    assert rounded.objection("int8") == ""
    assert Verdict(0.98, 0.3, 3.0).objection("int4")
    ones = np.ones((2, 3), np.float32)
    assert compare(ones, ones) == (1.0, 0.0)
    assert compare(ones[:1], ones) == (-1.0, float("inf"))
    assert compare(ones * np.float32(np.nan), ones)[0] == -1.0
    cosine, difference = compare(ones + np.array([[0, 0, 0], [0, 0, 1]], np.float32), ones)
    assert cosine < 0.97
    assert difference == 1.0


def test_probes_fit_graphs_that_take_features_of_the_whole(tmp_path: Path) -> None:
    bundle = write_sums(tmp_path, "musicnn", notes=7, sound=5)
    for name, whole, length in (("symbolic", "features", 7), ("audio", "sound", 5)):
        session = PretendedRuntime(cuda=Behaviour()).open(bundle.path / f"{name}.onnx", PROVIDERS[0], 1)
        feeds = dict(to_feeds(session.get_inputs()))
        assert feeds[whole].shape == (4, length)
        assert np.isfinite(session.run(["embedding"], feeds)[0]).all()


def test_probes_fit_every_graph(bundle: Bundle) -> None:
    runtime = PretendedRuntime(cuda=Behaviour())
    for name in ("text", "symbolic", "audio", "features"):
        session = runtime.open(bundle.path / f"{name}.onnx", PROVIDERS[0], 1)
        output = "features" if name == "features" else "embedding"
        assert np.isfinite(session.run([output], dict(to_feeds(session.get_inputs())))[0]).all()


def test_batches_are_halved_until_they_fit(bundle: Bundle) -> None:
    behaviour = Behaviour(most_rows=14)
    encoders = open_on(bundle, PretendedRuntime(cuda=behaviour))
    texts = [f"{number} 1 1 1 1 1 1" for number in range(8)]
    encoded = encoders.encode_texts(texts)
    assert [each.embedding.tolist() for each in encoded] == [[number + 6, 7] for number in range(8)]
    assert {each.provider for each in encoded} == {"cuda"}
    assert behaviour.shapes[:3] == [(8, 7), (4, 7), (2, 7)]
    assert encoders.report().sentence == ("GPU: CUDA, float32; 2 batches had to be halved to fit the memory of CUDA.")
    del behaviour.shapes[:]
    encoders.encode_texts(texts)
    assert (8, 7) not in behaviour.shapes  # What did not fit once is not tried again.
    assert (4, 7) not in behaviour.shapes


def test_what_does_not_fit_alone_runs_on_the_processor_and_is_stored_as_such(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime(cuda=Behaviour(most_rows=5)))
    encoded = encoders.encode_texts(TEXTS)
    assert [each.embedding.tolist() for each in encoded] == SUMS
    assert [encoders.provenance.of(each).provider for each in encoded] == ["cuda", "cuda", "cpu", "cuda"]
    assert encoders.report().sentence == (
        "GPU: CUDA, float32; 1 input did not fit the memory of CUDA and ran on the CPU."
    )


def test_a_piece_made_on_both_says_so(bundle: Bundle) -> None:
    encoders = open_on(bundle, PretendedRuntime(cuda=Behaviour(most_rows=9)))
    (encoded,) = encoders.encode_audio([[np.ones(8, np.float32), np.ones(30, np.float32)]])
    assert encoded.embedding.tolist() == [38, 4]
    assert encoded.provider == "cpu+cuda"


def test_the_processor_halves_too_and_gives_up_at_one(bundle: Bundle) -> None:
    runtime = PretendedRuntime()
    runtime.behaviours["cpu"] = Behaviour(most_rows=7)
    encoders = open_on(bundle, runtime)
    assert sums(encoders) == SUMS
    runtime.behaviours["cpu"].most_rows = 2
    with pytest.raises(EncodingError, match=r"text\.onnx failed while running: .*Failed to allocate memory"):
        encoders.encode_texts(TEXTS)


def test_a_lost_card_ends_nothing(bundle: Bundle) -> None:
    behaviour = Behaviour()
    encoders = open_on(bundle, PretendedRuntime(cuda=behaviour))
    assert encoders.encode_texts(["1"])[0].provider == "cuda"
    behaviour.lost = "CUDA failure 719: unspecified launch failure"
    encoded = encoders.encode_texts(TEXTS)
    assert [each.embedding.tolist() for each in encoded] == SUMS
    assert {each.provider for each in encoded} == {"cpu"}
    behaviour.lost = ""
    assert encoders.encode_texts(["1"])[0].provider == "cpu"
    assert encoders.report().sentence.startswith("CPU: CUDA failed while running: text.onnx failed while running: CUDA")


def test_a_report_is_one_sentence() -> None:
    report = RuntimeReport("GPU", "CUDA", "float16", 1310.2)
    assert report.sentence == "GPU: CUDA, float16, 1,310 pieces a minute."
    assert asdict(report)["details"] == ""
