"""What the search process knows of a question's examples."""

from collections.abc import Sequence

from engine.answering import Panel, space_of
from engine.library import Library
from engine.search import Example
from engine.search.saved import NamedExample


def to_examples(
    library: Library, panel: Panel, like: Sequence[NamedExample]
) -> tuple[tuple[Example, ...], tuple[str, ...]]:
    """Return those examples that can be compared with something, and a sentence on each that cannot."""
    spaces = [space_of(bundle) for bundle, _ in panel.groups()]
    examples, notes = [], []
    for each in like:
        if not spaces or any(library.analysed_among([each.piece], space) for space in spaces):
            examples.append(each.to_example())
        elif library.piece(each.piece) is None:
            notes.append(f"“{each.title}” is not in the library any more, so nothing is compared with it.")
        else:
            notes.append(f"“{each.title}” has not been analysed yet, so nothing is compared with it.")
    return tuple(examples), tuple(notes)
