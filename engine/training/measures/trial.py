"""What a bundle is measured with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.bundles.locate import Bundle
from engine.inputs.tokens import open_tokenizer
from engine.training.measures.asking.askers import Asker, to_meanings
from engine.training.measures.baselines.captions import Captions, CaptionSpace
from engine.training.measures.baselines.names import open_names
from engine.training.measures.material import Material
from engine.training.measures.space import Space

KEPT = "evaluation"


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """What is measured with: `corpus` is where the pieces' own files are, `e5` the text encoder's 4-bit file.

    Rows that need one of these are left out where it is None.
    """

    bundle: Bundle
    space: Space
    material: Material
    cache: Path
    threads: int
    e5: Path | None
    corpus: Path | None

    @contextmanager
    def askers(self) -> Iterator[list[Asker]]:
        """Give everybody who is asked for pieces by words, baselines first."""
        text = self.bundle.manifest.text
        with open_names(self.material.entries, self.kept) as names:
            found: list[Asker] = [names]
            captions: CaptionSpace | None = None
            if self.e5 is not None and text is not None:
                captions = CaptionSpace(self.e5, open_tokenizer(self.bundle.path / text.tokenizer), self.kept)
                found += [Captions(captions, centred=False), Captions(captions, centred=True)]
            yield [*found, *to_meanings(self.space)]
            if captions is not None:
                captions.save()

    @property
    def kept(self) -> Path:
        """Where vectors and recordings are kept between runs."""
        return self.cache / KEPT
