"""Why a piece matched a query."""

from engine.search.explaining.agreement import Agreement, Verdict
from engine.search.explaining.cutting import CutRequest, cut_piece
from engine.search.explaining.explanation import Explanation, explain, explain_passages
from engine.search.explaining.naming import NameMatch, Span, title_and_composer_matched
from engine.search.explaining.passages import Standing

__all__ = [
    "Agreement",
    "CutRequest",
    "Explanation",
    "NameMatch",
    "Span",
    "Standing",
    "Verdict",
    "cut_piece",
    "explain",
    "explain_passages",
    "title_and_composer_matched",
]
