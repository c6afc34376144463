"""`incipit bundles …`."""

import argparse

from engine.answering.overview import BundleState, overview
from engine.bundles.locate import Bundle, find_bundle, look_for_bundles
from engine.bundles.verify import verify
from engine.cli import console
from engine.cli.library_commands import library_path, open_to_read
from engine.cli.upkeep.bundle_states import state_to_json, to_progress, to_role
from engine.errors import BundleError
from engine.home import bundles_path


def list_bundles(options: argparse.Namespace) -> int:
    """Print the installed bundles and what each does in the library; 1 where some are damaged."""
    installed = look_for_bundles()
    for reason in installed.damaged:
        console.say(reason)
    path = library_path(options)
    states: dict[str, BundleState] = {}
    left: list[BundleState] = []
    if path.exists():
        with open_to_read(path) as library:
            for state in overview(library):
                if state.bundle is None:
                    left.append(state)
                else:
                    states[state.name] = state
    if options.json:
        whole = [_to_json(bundle, states.get(bundle.path.name)) for bundle in installed.whole]
        console.write_json([*whole, *map(state_to_json, left)])
        return 1 if installed.damaged else 0
    rows = [_to_row(bundle, states.get(bundle.path.name)) for bundle in installed.whole]
    rows += [(state.name, "", "", "", "", "", to_role(state), to_progress(state)) for state in left]
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
    from engine.installing.precisions import to_sentence  # noqa: PLC0415

    sources = Sources(options.clamp3, options.text_encoder, options.mert)
    bundle = console.follow(import_clamp3(sources, options.name, bundles_path(), options.precision))
    console.write_table([(bundle.manifest.name, bundle.manifest.precision, str(bundle.path))])
    for trial in bundle.manifest.trials:
        console.say(to_sentence(trial))
    return 0


def _to_row(bundle: Bundle, state: BundleState | None) -> tuple[str, ...]:
    manifest = bundle.manifest
    told = (to_role(state), to_progress(state)) if state else ("", "")
    dims = f"{manifest.dims} dims"
    return (bundle.path.name, manifest.version, dims, manifest.precision, manifest.licence, manifest.title, *told)


def _to_json(bundle: Bundle, state: BundleState | None) -> dict[str, object]:
    manifest = bundle.manifest
    about = {
        "name": bundle.path.name,
        "version": manifest.version,
        "title": manifest.title,
        "dims": manifest.dims,
        "precision": manifest.precision,
        "licence": manifest.licence,
    }
    return {**about, **(state_to_json(state) if state else {})}
