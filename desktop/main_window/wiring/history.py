"""The questions that were asked, in order, and the way back and forward through them."""

from desktop.jobs.answers import Question

_MOST = 200


class History:
    """Where one is among what was asked; what is asked anew takes the place of what lay ahead."""

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._place = -1

    @property
    def has_earlier(self) -> bool:
        """Whether there is a way back."""
        return self._place > 0

    @property
    def has_later(self) -> bool:
        """Whether there is a way forward."""
        return self._place + 1 < len(self._questions)

    def note(self, question: Question) -> None:
        """Keep what is asked. Where it only goes on with what was being typed, it takes the place of that."""
        now = self._questions[self._place] if self._place >= 0 else None
        if now is not None and _same(now, question):
            return
        if now is not None and _goes_on(now, question):
            self._place -= 1
        self._questions[self._place + 1 :] = [question]
        del self._questions[: max(0, len(self._questions) - _MOST)]
        self._place = len(self._questions) - 1

    def earlier(self) -> Question | None:
        """Go back by one; None where there is nothing."""
        if not self.has_earlier:
            return None
        self._place -= 1
        return self._questions[self._place]

    def later(self) -> Question | None:
        """Go forward by one; None where there is nothing."""
        if not self.has_later:
            return None
        self._place += 1
        return self._questions[self._place]


def _same(one: Question, other: Question) -> bool:
    return (one.text, *_beside(one)) == (other.text, *_beside(other))


def _goes_on(before: Question, now: Question) -> bool:
    texts = before.text, now.text
    typed = all(texts) and (texts[1].startswith(texts[0]) or texts[0].startswith(texts[1]))
    return typed and texts[0] != texts[1] and _beside(before) == _beside(now)


def _beside(question: Question) -> tuple[object, ...]:
    return question.kinds, question.filters, question.like
