"""`incipit bundles …`."""

import argparse

from engine.bundles.locate import find_bundle, look_for_bundles
from engine.bundles.verify import verify
from engine.cli import console
from engine.errors import BundleError
from engine.home import bundles_path


def list_bundles(_: argparse.Namespace) -> int:
    """Print the installed bundles; 1 where some are damaged."""
    installed = look_for_bundles()
    for reason in installed.damaged:
        console.say(reason)
    rows = [
        (manifest.name, manifest.version, f"{manifest.dims} dims", manifest.precision, manifest.licence, manifest.title)
        for manifest in (bundle.manifest for bundle in installed.whole)
    ]
    if not rows:
        raise BundleError("No whole bundle is installed.")
    console.write_table(rows)
    return 1 if installed.damaged else 0


def verify_bundle(options: argparse.Namespace) -> int:
    """Say whether a bundle's files are what its manifest says; 1 where they are not."""
    bundle = find_bundle(options.name)
    problems = verify(bundle)
    for problem in problems:
        console.say(problem)
    if not problems:
        console.write_table([(f"{bundle.manifest.name} is whole: {len(bundle.manifest.files):,} files.",)])
    return 1 if problems else 0


def import_bundle(options: argparse.Namespace) -> int:
    """Make a bundle of a published or trained checkpoint."""
    # Only this command needs the packages that graphs are built with.
    from engine.installing.importing import Sources, import_clamp3  # noqa: PLC0415

    sources = Sources(options.clamp3, options.text_encoder, options.mert)
    bundle = console.follow(import_clamp3(sources, options.name, bundles_path()))
    console.write_table([(bundle.manifest.name, str(bundle.path))])
    return 0
