"""What is told and asked before anything is fetched: licences are accepted at the terminal, or by an option."""

import shutil
import sys
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.bundles.published import Checkpoint
from engine.cli import console
from engine.errors import EngineError
from engine.installing.downloads.consent import Consent, licences_of
from engine.installing.downloads.errors import ConsentError

if TYPE_CHECKING:
    from engine.installing.downloads.downloading import Order


class UnknownLicenceError(EngineError):
    """An option accepts a licence that nothing here has."""


def check_accepted(accepted: Sequence[str], checkpoints: Sequence[Checkpoint]) -> None:
    """Raise `UnknownLicenceError` for an identifier that is no licence of what is to be fetched."""
    known = [licence.identifier for licence in licences_of(checkpoints)]
    for name in accepted:
        if name not in known:
            raise UnknownLicenceError(f"Nothing that is to be fetched has a licence {name}; it has {', '.join(known)}.")


def tell(orders: Sequence["Order"], host: str) -> None:
    """Say what is to be fetched, from where, how large it is, and under which licence."""
    missing = sum(order.missing for order in orders)
    console.say(f"To be fetched from {host}: {console.to_size(missing)}.")
    for order in orders:
        checkpoint = order.checkpoint
        console.say(
            f"  {checkpoint.title}: {console.to_size(order.size)} from {checkpoint.repository}, "
            f"{checkpoint.licence.title}. {checkpoint.licence.sentence}"
        )


def agree(checkpoints: Sequence[Checkpoint], accepted: Sequence[str]) -> Consent:
    """Return what the user accepts: by option, or asked at the terminal, with the text of licences that ask something.

    Raises `ConsentError` where a licence is not accepted, or nobody can be asked.
    """
    agreed = set(accepted)
    for licence in licences_of(checkpoints):
        if licence.identifier in agreed:
            continue
        concerned = [checkpoint for checkpoint in checkpoints if checkpoint.licence == licence]
        if not _can_ask():
            raise ConsentError(
                f"The licence of {concerned[0].title} has to be accepted first; where nobody can be asked, say "
                f"--accept-licence {licence.identifier}."
            )
        if not licence.permissive:
            console.say_lines(_wrapped("\n\n".join(checkpoint.licence_text for checkpoint in concerned)))
        titles = " and ".join(checkpoint.title for checkpoint in concerned)
        if not _says_yes(f"Accept {licence.title} for {titles}, and fetch? [y/N] "):
            raise ConsentError("Nothing was fetched.")
        agreed.add(licence.identifier)
    return Consent(frozenset(agreed))


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def _says_yes(question: str) -> bool:
    console.prompt(question)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _wrapped(text: str) -> str:
    width = min(100, shutil.get_terminal_size().columns)
    return "\n".join(textwrap.fill(line, width, break_on_hyphens=False) if line else "" for line in text.splitlines())
