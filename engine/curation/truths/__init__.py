"""What is true of a piece, as language-free statements such as `kind=jig` or `key=D major`, and what may be true."""

from engine.curation.truths.piece import knowledge_of, truths_of

__all__ = ["knowledge_of", "truths_of"]
