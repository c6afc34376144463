"""Which installed bundle answers for which kind of music in a library, and switching between them."""

from engine.answering.panel import Panel, kinds_in, only, panel_of, who_answers
from engine.answering.spaces import in_words, kinds_of, space_of
from engine.answering.switching import Share, Switched, back, plan, planned, share_of, shares_of, use

__all__ = [
    "Panel",
    "Share",
    "Switched",
    "back",
    "in_words",
    "kinds_in",
    "kinds_of",
    "only",
    "panel_of",
    "plan",
    "planned",
    "share_of",
    "shares_of",
    "space_of",
    "use",
    "who_answers",
]
