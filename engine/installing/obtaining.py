"""From a published name to a bundle that runs: fetched, converted, and the files removed that nobody needs any more."""

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.bundles.locate import Bundle
from engine.bundles.published import Checkpoint
from engine.bundles.sizes import Precision
from engine.bundles.writing import check_name
from engine.errors import BundleError
from engine.home import bundles_path
from engine.installing.downloads.consent import Consent
from engine.installing.downloads.downloading import Order, download
from engine.installing.downloads.hub import Hub
from engine.installing.downloads.kept import discard
from engine.installing.importing import Sources, import_clamp3
from engine.progress import Progress

_TEXT_ENCODER, _MERT = "xlm-roberta-base", "mert-v1-95m"
_SPARE_BYTES = 2**27


@dataclass(frozen=True, slots=True)
class Obtained:
    """The folders of fetched files, the bundle that was made of them, and how many bytes their removal freed."""

    folders: tuple[Path, ...]
    bundle: Bundle | None
    freed: int


def check_obtainable(checkpoint: Checkpoint) -> None:
    """Raise `BundleError` where a bundle that is called as this checkpoint is installed already."""
    if checkpoint.makes_bundle:
        check_name(bundles_path() / checkpoint.name)


def obtain(
    orders: Sequence[Order],
    consent: Consent,
    hub: Hub,
    *,
    precision: Precision | None = None,
    keep_files: bool = False,
) -> Generator[Progress, None, Obtained]:
    """Fetch what was ordered; of a checkpoint that can be one, the last of them, make the bundle of its name.

    `precision` None takes what is fastest here among those that differ little from float32. The fetched files are
    then removed unless `keep_files`. Raises `ConsentError`, `DownloadError` and `BundleError`; nothing is installed
    then, and what was fetched stays for the next attempt.
    """
    wanted = orders[-1].checkpoint
    check_obtainable(wanted)
    # The bundle is about as large as the files that it is made of; smaller ones are tried beside it.
    beside = sum(order.size for order in orders) * 5 // 4 if wanted.makes_bundle else 0
    folders = yield from download(orders, consent, hub, spare_bytes=_SPARE_BYTES + beside)
    if not wanted.makes_bundle:
        return Obtained(folders, None, 0)
    places = {order.checkpoint.name: order.folder for order in orders}
    sources = Sources(places[wanted.name] / wanted.files[0].name, places[_TEXT_ENCODER], places.get(_MERT))
    bundle = yield from import_clamp3(sources, wanted.name, bundles_path(), precision)
    return Obtained(folders, bundle, 0 if keep_files else _discard(orders))


def _discard(orders: Sequence[Order]) -> int:
    """Remove the fetched files; the bundle is there and whole, whatever becomes of them."""
    freed = 0
    for order in orders:
        with contextlib.suppress(BundleError):
            freed += discard([order.checkpoint])
    return freed
