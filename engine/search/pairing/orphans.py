"""What a library lacks: recordings without a score, scores without a recording."""

from collections.abc import Iterator

from engine.library import Library, Piece
from engine.library.presence import to_code
from engine.modality import Modality
from engine.progress import Progress
from engine.search.pairing.candidates import Spaces, same_work
from engine.search.pairing.confidence import LIKELY

_STAGE = "works"


class OrphanHunt:
    """Looks at each piece of a kind in turn; stopped at any time, it goes on where it was when it is run again.

    `orphans` are the pieces looked at so far that have no likely and no confirmed companion of the kind that is
    `lacking`.
    """

    def __init__(self, library: Library, spaces: Spaces, kind: Modality, lacking: Modality) -> None:
        self.kind = kind
        self.lacking = lacking
        self.orphans: list[Piece] = []
        self._library = library
        self._spaces = spaces
        hidden = library.hidden_pieces()
        columns = library.columns()
        rows = columns.pieces[columns.kinds == to_code(kind)]
        self._waiting = [row for row in rows.tolist() if row not in hidden][::-1]
        self._total = len(self._waiting)

    def run(self) -> Iterator[Progress]:
        """Look at one piece after another; what has gone meanwhile is passed over."""
        while self._waiting:
            piece = self._library.pieces([self._waiting[-1]]).get(self._waiting[-1])
            if piece is not None and piece.places and not self._has_companion(piece):
                self.orphans.append(piece)
            self._waiting.pop()
            yield Progress(_STAGE, self._total - len(self._waiting), self._total)

    def _has_companion(self, piece: Piece) -> bool:
        found = same_work(self._library, self._spaces, piece.hash, LIKELY)
        return any(each.piece.modality is self.lacking and each.said is not False for each in found)
