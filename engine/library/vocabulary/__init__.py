"""What musicians of many languages call instruments, keys, metres and the like."""

from engine.library.vocabulary.folded import Folded
from engine.library.vocabulary.words import Vocabulary, vocabulary

__all__ = ["Folded", "Vocabulary", "vocabulary"]
