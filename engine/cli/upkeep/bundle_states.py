"""A library's bundles in words and numbers for people and for other programs."""

from engine.answering import in_words
from engine.answering.overview import BundleState


def to_share(state: BundleState) -> tuple[str, ...]:
    """Return a bundle's name, what it does, and how far it has come."""
    return (state.name, to_role(state), to_progress(state))


def to_role(state: BundleState) -> str:
    """Return what a bundle does in the library."""
    roles = (("answers for", state.answers), ("being made ready for", state.planned), ("before:", state.answered))
    told = [f"{role} {in_words(kinds)}" for role, kinds in roles if kinds]
    if state.bundle is None:
        told.append("outdated" if state.outdated else "not installed")
    return "; ".join(told)


def to_progress(state: BundleState) -> str:
    """Return how many pieces a bundle has analysed, and the room that this takes."""
    total = state.analysed + state.pending
    if state.bundle is None:
        return f"{state.analysed:,} pieces, {to_size(state.vector_bytes + state.file_bytes)}"
    share = f" ({100 * state.analysed // total} %)" if total else ""
    size = f", {to_size(state.vector_bytes + state.file_bytes)}" if state.analysed else ""
    return f"{state.analysed:,} of {total:,} pieces{share}{size}"


def state_to_json(state: BundleState) -> dict[str, object]:
    """Return a bundle's state for other programs; sizes are in bytes."""
    return {
        "name": state.name,
        "hash": state.space.bundle_hash,
        "installed": state.bundle is not None,
        "outdated": state.outdated,
        "answers": [kind.value for kind in state.answers],
        "answered": [kind.value for kind in state.answered],
        "planned": [kind.value for kind in state.planned],
        "analysed": state.analysed,
        "pending": state.pending,
        "vector_bytes": state.vector_bytes + state.file_bytes,
        "bundle_bytes": state.bundle_bytes,
    }


def to_size(count: int) -> str:
    """Return a number of bytes as people read it: "1.8 GB"."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6)):
        if count >= factor:
            return f"{count / factor:,.1f} {unit}"
    return f"{count / 1e3:,.1f} kB"
