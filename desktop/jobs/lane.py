"""A lane: one background thread that does one thing after the other and hands each result to the window's thread."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot


@dataclass(frozen=True, slots=True)
class _Order:
    """What to do, and whom to tell in the window's thread."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    number: int


class Lane(QObject):
    """Runs orders one by one in a thread of its own; callbacks are called in the thread that the lane was made in."""

    _answered = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._newest = 0
        self._superseded_below = 0
        self._closed = False
        self._last: Callable[[], None] | None = None
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        replaces: bool = False,
    ) -> None:
        """Do `work` in the lane, then call `done` with its result or `failed` with what it raised.

        `replaces` drops what was ordered before: if not begun it is never done, if under way its answer is not told.
        """
        if self._closed:
            return
        self._newest += 1
        if replaces:
            self._superseded_below = self._newest
        self._orders.put(_Order(work, done, failed, self._newest))

    def drop(self) -> None:
        """Forget what was ordered: what has not begun is not done, no answer is told."""
        self._superseded_below = self._newest + 1

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Take no more orders, do `last` in the lane after what is under way, and return at once."""
        if not self._closed:
            self._closed = True
            self._last = last
            self.drop()
            self._orders.put(None)

    def join(self, seconds: float) -> bool:
        """Wait for a closed lane to end; False when it has not after `seconds`."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            if order.number < self._superseded_below:
                continue
            try:
                answer = order.work()
            except Exception as error:  # noqa: BLE001 (a thread border: the window shows it or reports it)
                answer = error
            if not self._closed:
                self._answered.emit(order, answer)
        if self._last is not None:
            self._last()

    @Slot(object, object)
    def _tell(self, order: _Order, answer: Any) -> None:
        if self._closed or order.number < self._superseded_below:
            return
        if isinstance(answer, Exception):
            order.failed(answer)
        else:
            order.done(answer)
