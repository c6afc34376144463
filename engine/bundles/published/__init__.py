"""Checkpoints that others have published and Incipit can fetch: what they are, where they lie, under which licence."""

from engine.bundles.published.checkpoint import Checkpoint, Licence, PublishedFile
from engine.bundles.published.rows import (
    CC_BY_NC,
    MIT,
    PUBLISHED,
    find_published,
    published_bundles,
    with_what_it_needs,
)

__all__ = [
    "CC_BY_NC",
    "MIT",
    "PUBLISHED",
    "Checkpoint",
    "Licence",
    "PublishedFile",
    "find_published",
    "published_bundles",
    "with_what_it_needs",
]
