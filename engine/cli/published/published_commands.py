"""`incipit bundles published` and `incipit bundles download`."""

import argparse

from engine.bundles.locate import look_for_bundles
from engine.bundles.published import Checkpoint, find_published, rows, with_what_it_needs
from engine.cli import console
from engine.cli.published.agreement import agree, check_accepted, tell
from engine.home import downloads_path
from engine.installing.downloads.kept import discard, fetched_bytes


def list_published(options: argparse.Namespace) -> int:
    """Print the checkpoints that can be fetched: name, size, licence, what for, whether installed."""
    installed = {bundle.manifest.name for bundle in look_for_bundles().whole}
    if options.json:
        console.write_json([_to_json(row, row.name in installed) for row in rows.PUBLISHED])
        return 0
    console.write_table(
        [
            (row.name, _size(row), row.licence.title, _state(row, installed), f"{row.title}: {row.best_for}")
            for row in rows.PUBLISHED
        ]
    )
    return 0


def download_published(options: argparse.Namespace) -> int:
    """Fetch a published checkpoint with what it needs, and make the bundle of its name where it can be one."""
    # Only this command needs the packages that fetch and convert.
    from engine.installing.downloads.downloading import ask  # noqa: PLC0415
    from engine.installing.downloads.hub import Hub  # noqa: PLC0415
    from engine.installing.obtaining import check_obtainable, obtain  # noqa: PLC0415
    from engine.installing.precisions import to_sentence  # noqa: PLC0415

    wanted = find_published(options.name)
    if options.discard:
        freed = discard(with_what_it_needs(wanted))
        console.say(f"What was fetched of {wanted.title} is removed, which frees {console.to_size(freed)}.")
        return 0
    checkpoints = with_what_it_needs(wanted, audio=not options.without_audio)
    check_accepted(options.accept_licence, checkpoints)
    check_obtainable(wanted)
    hub = Hub()
    orders = console.follow(ask(checkpoints, hub))
    tell(orders, hub.host)
    consent = agree(checkpoints, options.accept_licence)
    obtained = console.follow(obtain(orders, consent, hub, precision=options.precision, keep_files=options.keep_files))
    if obtained.bundle is None:
        console.write_table([(wanted.name, str(obtained.folders[-1]))])
        return 0
    made = obtained.bundle.manifest
    console.write_table([(made.name, made.precision, str(obtained.bundle.path))])
    for trial in made.trials:
        console.say(to_sentence(trial))
    if obtained.freed:
        console.say(f"The fetched files were removed again, which freed {console.to_size(obtained.freed)}.")
    else:
        console.say(f"The fetched files stay in {downloads_path()}.")
    return 0


def _size(row: Checkpoint) -> str:
    if row.size is not None:
        return console.to_size(row.size)
    return f"{console.to_size(row.least_bytes)} or more" if row.least_bytes else "unknown size"


def _state(row: Checkpoint, installed: set[str]) -> str:
    if row.name in installed:
        return "installed"
    there = fetched_bytes([row])
    state = f"{console.to_size(there)} fetched" if there else ""
    return ", ".join(part for part in ("not installed" if row.makes_bundle else "", state) if part)


def _to_json(row: Checkpoint, installed: bool) -> dict[str, object]:  # noqa: FBT001 (a fact, not a switch)
    return {
        "name": row.name,
        "title": row.title,
        "size": row.size,
        "licence": row.licence.identifier,
        "languages": row.languages,
        "dims": row.dims,
        "repository": row.repository,
        "revision": row.revision,
        "best_for": row.best_for,
        "needs": list(row.needs),
        "audio": row.audio,
        "makes_bundle": row.makes_bundle,
        "installed": installed,
    }
