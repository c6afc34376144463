"""From a hub to a bundle that answers: the golden checkpoint is published on this machine, fetched and converted."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from engine.bundles.locate import find_bundle
from engine.bundles.published import CC_BY_NC, Checkpoint, PublishedFile, find_published
from engine.bundles.verify import verify
from engine.errors import BundleError
from engine.installing.downloads.consent import Consent
from engine.installing.downloads.downloading import Order, ask, download
from engine.installing.downloads.hub import Hub, Patience
from engine.installing.downloads.kept import lock_path
from engine.installing.obtaining import Obtained, obtain
from tests.golden_bundle import CHECKPOINT, MERT, TEXT
from tests.golden_data import needs_golden
from tests.installing.downloads.conftest import nothing_of_the_users
from tests.installing.downloads.local_hub import COMMIT, LocalHub, Misdeed
from tests.steps import finish

pytestmark = needs_golden

__all__ = ["nothing_of_the_users"]

AGREED = Consent(frozenset({"MIT", "CC-BY-NC-4.0"}))


@pytest.fixture
def local_hub(tmp_path: Path) -> Iterator[LocalHub]:
    hub = LocalHub()
    yield hub
    hub.close()


def publish(hub: LocalHub, name: str, files: dict[str, Path]) -> Checkpoint:
    """Publish files under a row's name, and return the row with what they really are."""
    row = find_published(name)
    published = []
    for called, path in files.items():
        content = path.read_bytes()
        hub.files[f"{row.repository}/{called}"] = content
        published.append(PublishedFile(called, called, len(content), hashlib.sha256(content).hexdigest()))
    return replace(row, revision=COMMIT, files=tuple(published))


@pytest.fixture
def orders(local_hub: LocalHub) -> tuple[Order, ...]:
    """What CLaMP 3 SAAS would need, were it as small as the golden one."""
    rows = (
        publish(local_hub, "xlm-roberta-base", {name: TEXT / name for name in ("config.json", "tokenizer.json")}),
        publish(local_hub, "mert-v1-95m", {path.name: path for path in sorted(MERT.iterdir()) if path.is_file()}),
        publish(local_hub, "clamp3-saas", {"weights_clamp3_saas.pth": CHECKPOINT}),
    )
    found: tuple[Order, ...] = finish(ask(rows, Hub(local_hub.endpoint)))
    return found


def get(orders: tuple[Order, ...], hub: LocalHub, consent: Consent = AGREED, *, keep_files: bool = False) -> Obtained:
    patience = Patience(connect=60.0, silence=60.0, tries=3, pause=0.01)
    obtained: Obtained = finish(obtain(orders, consent, Hub(hub.endpoint, patience), keep_files=keep_files))
    return obtained


def test_what_is_published_becomes_a_whole_bundle(orders: tuple[Order, ...], local_hub: LocalHub) -> None:
    local_hub.misdeeds = [Misdeed(times=3, after=100_000)]
    obtained = get(orders, local_hub)
    bundle = find_bundle("clamp3-saas")
    assert obtained.bundle is not None
    assert (obtained.bundle.path, obtained.freed > sum(order.size for order in orders)) == (bundle.path, True)
    assert verify(bundle) == []
    assert bundle.manifest.audio is not None
    assert not any(order.folder.exists() for order in orders)
    with pytest.raises(BundleError, match="There is a bundle called clamp3-saas already"):
        get(orders, local_hub)


def test_without_mert_it_is_for_scores_and_midi(orders: tuple[Order, ...], local_hub: LocalHub) -> None:
    kept = tuple(order for order in orders if order.checkpoint.licence != CC_BY_NC)
    obtained = get(kept, local_hub, Consent(frozenset({"MIT"})), keep_files=True)
    assert obtained.bundle is not None
    assert obtained.bundle.manifest.audio is None
    assert all(order.missing == 0 for order in kept)


def test_files_that_another_program_fetches_stay_and_the_bundle_counts(
    orders: tuple[Order, ...], local_hub: LocalHub
) -> None:
    for _ in download(orders, AGREED, Hub(local_hub.endpoint)):
        pass
    running = obtain(orders, AGREED, Hub(local_hub.endpoint))
    while next(running).stage != "hashing":
        pass
    with FileLock(lock_path(orders[0].folder)):
        obtained = finish(running)
    assert obtained.bundle == find_bundle("clamp3-saas")
    assert [order.folder.exists() for order in orders] == [True, False, False]
    assert obtained.freed > 0


def test_a_hub_s_password_is_not_told() -> None:
    assert Hub("https://user:secret@hub.example/mirror/").host == "hub.example/mirror"


def test_what_cannot_be_converted_leaves_no_bundle(orders: tuple[Order, ...], local_hub: LocalHub) -> None:
    without_tokenizer = (replace(orders[0], files=orders[0].files[:1]), orders[2])
    with pytest.raises(BundleError, match=r"tokenizer\.json"):
        get(without_tokenizer, local_hub)
    with pytest.raises(BundleError, match="There is no bundle called clamp3-saas"):
        find_bundle("clamp3-saas")
    assert orders[2].missing == 0
