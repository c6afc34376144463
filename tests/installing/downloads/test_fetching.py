"""Checkpoints come whole or not at all, whatever the hub does, and go on where they ended."""

import hashlib
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from huggingface_hub import close_session, constants

from engine.errors import BundleError
from engine.installing.downloads.consent import Consent
from engine.installing.downloads.downloading import Order, ask, download
from engine.installing.downloads.errors import ConsentError, DownloadError
from engine.installing.downloads.hub import Hub, Patience
from engine.installing.downloads.kept import discard, fetched_bytes
from engine.progress import Progress, Transfer
from engine.workers import run_generator
from tests.installing.downloads.conftest import SETTINGS, WEIGHTS, checkpoint
from tests.installing.downloads.local_hub import COMMIT, LocalHub, Misdeed

AGREED = Consent(frozenset({"MIT"}))


def done(generator: Generator[Progress, None, Any]) -> Any:
    """Run a generator to its end and return what it returns."""
    while True:
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value


def orders(hub: Hub, *, known: bool = True) -> tuple[Order, ...]:
    found: tuple[Order, ...] = done(ask([checkpoint(known=known)], hub))
    return found


def get(hub: Hub, *, known: bool = True) -> Path:
    """Ask and download, and return the folder."""
    folder: Path = done(download(orders(hub, known=known), AGREED, hub))[0]
    return folder


def refused(hub: Hub, *, known: bool = True) -> str:
    """Fail to download; return the sentence, having looked that nothing unfinished has a file's own name."""
    with pytest.raises(DownloadError) as raised:
        get(hub, known=known)
    sentence = str(raised.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "?"))
    return sentence


def left(hub: Hub) -> list[str]:
    """The names in the folder that was downloaded to."""
    folder = orders(hub)[0].folder
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def whole(folder: Path) -> bool:
    return (folder / "weights.pth").read_bytes() == WEIGHTS and (folder / "config.json").read_bytes() == SETTINGS


@pytest.mark.parametrize("known", [True, False])
def test_a_checkpoint_is_fetched_whole(hub: Hub, local_hub: LocalHub, known: bool) -> None:
    folder = get(hub, known=known)
    assert whole(folder)
    assert left(hub) == ["config.json", "source.json", "weights.pth"]
    assert COMMIT in (folder / "source.json").read_text()


def test_what_is_known_needs_no_metadata(hub: Hub, local_hub: LocalHub) -> None:
    get(hub)
    assert "HEAD" not in {asked.method for asked in local_hub.asked}


def test_no_token_no_telemetry_and_the_pinned_commit(hub: Hub, local_hub: LocalHub) -> None:
    get(hub, known=False)
    assert [asked for asked in local_hub.asked if "authorization" in asked.headers] == []
    assert all("/resolve/" in asked.path for asked in local_hub.asked)
    assert {asked.headers["user-agent"].split(";")[0] for asked in local_hub.asked} == {"incipit"}
    assert {asked.path.split("/")[4] for asked in local_hub.asked} == {"main", COMMIT}


def test_progress_is_in_bytes_with_time_left(hub: Hub, local_hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.installing.downloads.pace._TELL_SECONDS", 0.0)
    monkeypatch.setattr("engine.installing.downloads.pace._LEAST_SECONDS", 0.001)
    local_hub.misdeeds = [Misdeed(slow=0.002)]
    told = [each for each in download(orders(hub), AGREED, hub) if isinstance(each, Transfer)]
    counts = [each.done for each in told]
    assert counts == sorted(counts)
    assert {each.total for each in told} == {len(WEIGHTS) + len(SETTINGS)}
    timed = [(each, each.bytes_a_second, each.seconds_left) for each in told]
    total = len(WEIGHTS) + len(SETTINGS)
    foretold = [(speed * seconds, total - each.done) for each, speed, seconds in timed if speed and seconds]
    assert foretold
    assert [told for told, _ in foretold] == pytest.approx([true for _, true in foretold])


def test_without_consent_nothing_is_asked_for(hub: Hub, local_hub: LocalHub) -> None:
    wanted = done(ask([checkpoint(), checkpoint("other", restricted=True)], hub))
    local_hub.asked.clear()
    with pytest.raises(ConsentError, match=r"CC BY-NC 4\.0, has not been accepted, so nothing is fetched\."):
        done(download(wanted, AGREED, hub))
    assert local_hub.asked == []
    assert len(done(download(wanted, Consent(frozenset({"MIT", "CC-BY-NC-4.0"})), hub))) == 2


def test_a_dropped_line_is_gone_on_with(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(times=2, after=100_000)]
    assert whole(get(hub))
    assert local_hub.starts == [0, 100_000, 200_000]


def test_a_server_that_falls_silent_is_asked_again(impatient_hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(times=1, after=100_000, then="stall")]
    assert whole(get(impatient_hub))


def test_what_is_killed_goes_on_where_it_ended(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(slow=0.001)]
    steps = download(orders(hub), AGREED, hub)
    for step in steps:
        if step.done > 60_000:
            break
    steps.close()
    parts = [name for name in left(hub) if name.endswith(".part")]
    assert len(parts) == 1
    came = (orders(hub)[0].folder / parts[0]).stat().st_size
    assert 50_000 < came < len(WEIGHTS)
    assert orders(hub)[0].missing == len(WEIGHTS) - came
    local_hub.misdeeds = []
    assert whole(get(hub))
    assert local_hub.starts == [0, came]


def test_a_process_that_is_killed_is_gone_on_with(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(slow=0.005)]
    process = run_generator(download, orders(hub), AGREED, hub)
    for step in process:
        if step.done > 60_000:
            break
    process.close()
    assert [name.split(".")[-1] for name in left(hub)] == ["json", "json", "part"]
    local_hub.misdeeds = []
    assert whole(get(hub))
    assert local_hub.starts[0] == 0 < local_hub.starts[1]


def test_a_server_that_begins_anew_is_followed(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(times=1, after=100_000), Misdeed(ignore_range=True)]
    assert whole(get(hub))


def test_what_is_there_is_checked_and_not_fetched_again(hub: Hub, local_hub: LocalHub) -> None:
    folder = get(hub)
    local_hub.asked.clear()
    get(hub)
    assert local_hub.asked == []
    (folder / "weights.pth").write_bytes(WEIGHTS[:-1] + b"\0")
    assert whole(get(hub))
    assert local_hub.starts == [0]


def test_the_commit_that_was_told_first_holds(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(status=403)]
    refused(hub, known=False)
    local_hub.misdeeds = []
    local_hub.commit = COMMIT[::-1]
    assert COMMIT in (get(hub, known=False) / "source.json").read_text()


@pytest.mark.parametrize(
    ("misdeed", "sentence"),
    [
        (Misdeed(after=70_000, then="cut"), None),
        (Misdeed(after=0, then="cut"), "sends only 0 of the 307,200 bytes of weights.pth; what has come is kept."),
        (Misdeed(after=0), "dropped again and again"),
        (Misdeed(after=0, then="stall"), "did not answer in time when weights.pth was asked for"),
        (Misdeed(change=lambda content: content[:9] + b"\xff" + content[10:]), "its checksum differs; it was removed."),
        (Misdeed(change=lambda content: content + b"more"), "its checksum differs; it was removed."),
    ],
)
def test_what_does_not_come_right_is_told(
    hub: Hub, impatient_hub: Hub, local_hub: LocalHub, misdeed: Misdeed, sentence: str | None
) -> None:
    local_hub.misdeeds = [misdeed]
    if sentence is None:  # Each answer is cut short, but each gets further.
        assert whole(get(hub))
        return
    assert sentence in refused(impatient_hub if misdeed.then == "stall" else hub)
    assert "weights.pth" not in left(hub)
    if "removed" in sentence:
        assert left(hub) == ["config.json", "source.json"]
    local_hub.misdeeds = []
    assert whole(get(hub))


def get_settings_only(hub: Hub) -> None:
    """Fetch the small file, so that what goes wrong then goes wrong with the large one."""
    for order in orders(hub):
        small = Order(order.checkpoint, order.commit, order.files[:1], order.folder)
        done(download([small], AGREED, hub))


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (401, "refuses to give config.json away (401): it may have been closed, or want an account."),
        (403, "refuses to give config.json away (403): it may have been closed, or want an account."),
        (404, "has no config.json (404)."),
        (418, "gives no config.json: it answers 418."),
        (429, "takes no more requests from here for now (429): try again later."),
        (503, "has a fault of its own (503): try again later."),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_refusals_are_told(hub: Hub, local_hub: LocalHub, status: int, sentence: str, known: bool) -> None:
    local_hub.misdeeds = [Misdeed(status=status)]
    local_hub.head_misdeeds = [Misdeed(status=status)]
    told = refused(hub, known=known)
    assert told == f"{hub.host} {sentence if known else sentence.replace('config.json', 'A model')}"


def test_passing_faults_are_waited_for(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.head_misdeeds = [Misdeed(times=1, status=502)]
    local_hub.misdeeds = [Misdeed(times=1, status=503), Misdeed(times=1, status=429, headers={"Retry-After": "0"})]
    assert whole(get(hub, known=False))


def test_another_file_is_refused_before_it_comes(hub: Hub, local_hub: LocalHub) -> None:
    get_settings_only(hub)
    local_hub.files["someone/model/weights.pth"] = WEIGHTS[::-1]
    assert refused(hub) == f"{hub.host} has another weights.pth than was published."
    assert local_hub.starts in ([], [0])


def test_another_length_is_noticed_when_going_on(hub: Hub, local_hub: LocalHub) -> None:
    get_settings_only(hub)
    local_hub.stated = {"X-Linked-Etag": "none"}
    local_hub.misdeeds = [Misdeed(times=1, after=1000)]
    local_hub.files["someone/model/weights.pth"] = WEIGHTS + b"more"
    assert refused(hub) == f"{hub.host} has another weights.pth than was published."


def test_what_is_no_hub_is_told(hub: Hub, local_hub: LocalHub) -> None:
    local_hub.commit = None
    assert refused(hub, known=False).endswith("does not answer as a hub does; HF_ENDPOINT may name a wrong one.")
    local_hub.commit = COMMIT
    local_hub.stated = {"ETag": '"opaque"'}
    assert "tells neither size nor checksum of config.json" in refused(hub, known=False)


def test_no_network_is_told(local_hub: LocalHub) -> None:
    patience = Patience(connect=0.5, silence=0.5, tries=2, pause=0.01)
    closed = LocalHub()
    closed.close()
    sentence = refused(Hub(closed.endpoint, patience))
    assert "cannot be reached: " in sentence
    assert "Errno" not in sentence
    assert refused(Hub("http://hub.invalid", patience)) == "hub.invalid cannot be found: is there a network?"
    assert "HF_ENDPOINT may name a wrong one." in refused(Hub("gopher://hub.invalid", patience))


def test_a_proxy_is_used_and_told_of(hub: Hub, local_hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    close_session()
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    assert "cannot be reached" in refused(hub)
    assert local_hub.asked == []


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "gopher://127.0.0.1:9"])
@pytest.mark.parametrize("known", [True, False])
def test_a_proxy_that_cannot_be_used_is_told(
    hub: Hub, local_hub: LocalHub, monkeypatch: pytest.MonkeyPatch, proxy: str, known: bool
) -> None:
    close_session()
    monkeypatch.setenv("all_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    assert refused(hub, known=known).startswith("The proxy that the system or its variables name cannot be used: ")
    assert local_hub.asked == []


def test_a_server_without_a_certificate_that_counts_is_told(local_hub: LocalHub) -> None:
    patience = Patience(connect=2.0, silence=2.0, tries=2, pause=0.01)
    told = refused(Hub(local_hub.endpoint.replace("http:", "https:"), patience))
    assert "cannot prove who it is, so nothing is fetched from it: " in told


def test_offline_means_offline(hub: Hub, local_hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert refused(hub) == "HF_HUB_OFFLINE is set, so nothing is fetched."
    assert local_hub.asked == []


def test_too_small_a_disk_is_told_before(hub: Hub, local_hub: LocalHub, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = orders(hub)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: shutil._ntuple_diskusage(10**9, 10**9, 10**8))
    with pytest.raises(DownloadError, match=r"0\.0 GB are to come and 0\.1 GB needed beside them, but only 0\.1 GB"):
        done(download(wanted, AGREED, hub))
    assert local_hub.asked == []


def test_a_disk_that_fills_up_is_told(hub: Hub, local_hub: LocalHub) -> None:
    resource = pytest.importorskip("resource")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, usual[1]))
    try:
        assert refused(hub) == "The disk is full: weights.pth does not fit; what has come is kept."
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert "weights.pth" not in left(hub)
    assert whole(get(hub))
    assert local_hub.starts[1] > 50_000


def test_a_folder_that_cannot_be_written_is_told(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "incipit").write_text("no folder")
    assert refused(hub).startswith("A model cannot be written: ")


def test_two_programs_do_not_fetch_the_same(hub: Hub, local_hub: LocalHub) -> None:
    first = download(orders(hub), AGREED, hub)
    next(first)
    assert refused(hub) == "A model is being fetched by another program just now."
    first.close()
    assert whole(get(hub))


def test_what_was_fetched_can_be_removed(hub: Hub) -> None:
    assert fetched_bytes([checkpoint()]) == 0
    folder = get(hub)
    size = sum(path.stat().st_size for path in folder.iterdir())
    assert fetched_bytes([checkpoint()]) == size
    assert discard([checkpoint()]) == size > len(WEIGHTS)
    assert not folder.exists()
    assert discard([checkpoint()]) == 0


def test_what_is_being_fetched_is_not_removed(hub: Hub) -> None:
    steps = download(orders(hub), AGREED, hub)
    next(steps)
    with pytest.raises(BundleError, match=r"^A model is being fetched by another program just now\.$"):
        discard([checkpoint()])
    steps.close()


def test_a_part_of_another_file_is_not_gone_on_with(hub: Hub, local_hub: LocalHub) -> None:
    wanted = orders(hub)
    wanted[0].folder.mkdir(parents=True)
    other = hashlib.sha256(b"other").hexdigest()
    (wanted[0].folder / f"weights.pth.{other[:16]}.part").write_bytes(b"other bytes")
    assert whole(get(hub))
    assert local_hub.starts == [0]
