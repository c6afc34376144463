"""Telling what changes in the user's folders while it changes, and which folders come and go."""

import contextlib
import os
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

from watchfiles import watch

from engine.folders.ignoring import RULES_FILE, Rules
from engine.folders.mounts import tells_changes
from engine.folders.polling import Poll
from engine.folders.system_path import system_path

_WHOLE = ("",)
_MOST_PATHS = 200
_STEP_SECONDS = 0.2
_FORCED = "WATCHFILES_FORCE_POLLING"
_NEVER = frozenset({"false", "disable", "disabled"})


@dataclass(frozen=True, slots=True)
class Change:
    """Something changed in a watched folder, at or under the relative paths `within`; an empty one is the whole."""

    folder: Path
    within: tuple[str, ...] = _WHOLE


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the user should know about how folders are watched, in one sentence."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things take, in seconds.

    Changes are told after `quiet` ones, or after the `longest` that they may be held back. Every `look` it is seen
    which folders have come or gone, and every `poll` those are looked through whose changes nobody tells.
    """

    quiet: float = 1.0
    longest: float = 10.0
    look: float = 2.0
    poll: float = 60.0


USUAL_PACE = Pace()


def watch_folders(
    folders: Sequence[Path],
    stop: Event,
    rules: Callable[[], Rules],
    *,
    left_out: Collection[Path] = (),
    pace: Pace = USUAL_PACE,
) -> Iterator[Change | Notice | None]:
    """Yield changes in folders as they happen until `stop` is set, and None from time to time while nothing does.

    `rules`, asked each time, say what may be music; what happens to the files `left_out`, and to those whose names
    begin like theirs, is nobody's concern. Folders need not be there: when one comes or goes it is told as a whole.
    Where the system tells no changes (network drives, too many folders), the folder is looked through every
    `pace.poll` seconds; a Notice says so.
    """
    watching = _Watching(folders, rules, tuple(str(path.absolute()) for path in left_out), pace)
    while not stop.is_set():
        yield from watching.follow(stop)


class _Watching:
    """What is known from one round to the next."""

    def __init__(
        self, folders: Sequence[Path], rules: Callable[[], Rules], left_out: tuple[str, ...], pace: Pace
    ) -> None:
        self._states = {folder: _state(folder) for folder in folders}
        self._polls: dict[Path, Poll] = {}
        self._under_way: Iterator[tuple[Poll, tuple[str, ...]]] = iter(())
        self._due = 0.0
        self._rules = rules
        self._left_out = left_out
        self._pace = pace
        # These are looked at as a whole once they are watched again, so that nothing happens unseen in between.
        self._unsure: list[Path] = []
        self._unsaid = [folder for folder in folders if not self._is_told_of(folder)]

    def follow(self, stop: Event) -> Iterator[Change | Notice | None]:
        """Yield what happens until folders have come or gone, or watching some has failed."""
        yield from self._poll_rather(self._unsaid)
        self._unsaid = []
        told = [folder for folder, state in self._states.items() if state is not None and folder not in self._polls]
        try:
            with contextlib.closing(self._events(told, stop)) as events:
                for paths in events:
                    yield from map(Change, self._unsure)
                    self._unsure = self._come_or_gone()
                    yield from self._to_changes(told, paths)
                    yield from self._look_through(monotonic() + _STEP_SECONDS)
                    if self._unsure:
                        return
        except (OSError, RuntimeError) as error:  # watchfiles gives what it meets in Rust as RuntimeError.
            yield from self._mend(told, error)
            stop.wait(self._pace.quiet)

    def _events(self, folders: Sequence[Path], stop: Event) -> Generator[Collection[str], None, None]:
        """Yield paths that changed, none now and then."""
        if not folders:
            while not stop.wait(self._pace.look):
                yield ()
            return
        for changes in watch(
            *folders,
            watch_filter=None,
            debounce=round(1000 * self._pace.longest),
            step=round(1000 * self._pace.quiet),
            rust_timeout=round(1000 * self._pace.look),
            yield_on_timeout=True,
            stop_event=stop,
            force_polling=False,
            ignore_permission_denied=True,
            raise_interrupt=True,
        ):
            yield [path for _, path in changes]

    def _to_changes(self, folders: Sequence[Path], paths: Collection[str]) -> Iterator[Change | None]:
        if not paths:
            yield None
        for folder in folders:
            root = f"{folder}{os.sep}"
            inside = [path[len(root) :] for path in paths if path.startswith(root)]
            concerned = {each for path in inside if (each := self._concern(folder, path)) is not None}
            if concerned:
                yield Change(folder, _fewer(concerned))

    def _concern(self, folder: Path, path: str) -> str | None:
        """Return the relative path to look at for an event at `path`, None where it is nothing to us."""
        relative, rules = path.replace(os.sep, "/"), self._rules()
        if str(folder / path).startswith(self._left_out):
            return None
        *around, name = relative.split("/")
        place = ""
        for each in around:
            place = f"{place}/{each}" if place else each
            if rules.pass_over_folder(place, each):
                return None
            if (folder / place).is_symlink():
                return ""
        if name == RULES_FILE:
            return place
        full = system_path(folder / path)
        if full.is_dir():
            passed_over = rules.pass_over_folder(relative, name)
            return None if passed_over else ("" if full.is_symlink() else relative)
        # Of what is gone only the name can be seen, which a folder could have had.
        passed_over = rules.pass_over_file(relative, name) and (name.startswith(".") or os.path.lexists(full))
        return None if passed_over else relative

    def _look_through(self, until: float) -> Iterator[Change]:
        """Go on looking through the folders whose changes nobody tells, for a moment."""
        if self._polls and monotonic() >= self._due:
            polls = list(self._polls.values())
            self._under_way = ((poll, changed) for poll in polls for changed in poll.look(self._rules()))
            self._due = float("inf")
        while monotonic() < until:
            step = next(self._under_way, None)
            if step is None:
                self._due = min(self._due, monotonic() + self._pace.poll)
                return
            poll, changed = step
            if changed:
                yield Change(poll.root, changed)

    def _come_or_gone(self) -> list[Path]:
        before, self._states = self._states, {folder: _state(folder) for folder in self._states}
        return [folder for folder, state in self._states.items() if state != before[folder]]

    def _is_told_of(self, folder: Path) -> bool:
        forced = os.environ.get(_FORCED, "")
        if forced and forced.lower() not in _NEVER:
            return False
        return _is_text(folder) and (bool(forced) or tells_changes(folder))

    def _mend(self, folders: Sequence[Path], error: Exception) -> Iterator[Notice]:
        """Go on after an event that cannot be told, or without events where the system gives no more of them."""
        if "decode path" in str(error):  # A name that is no Unicode: anything may have changed.
            self._unsure = list(folders)
        elif all(_state(folder) is not None for folder in folders):
            yield from self._poll_rather(folders)
        else:  # A folder went just before it was to be watched; the others are watched again without it.
            self._unsure += self._come_or_gone()

    def _poll_rather(self, folders: Iterable[Path]) -> Iterator[Notice]:
        for folder in folders:
            self._polls[folder] = Poll(folder)
            self._due = 0.0
            yield Notice(
                f"The system does not tell what changes in {folder}, so it is looked through every "
                f"{self._pace.poll:g} seconds."
            )


def _state(folder: Path) -> tuple[int, int] | None:
    """Return what tells a folder from another that takes its place, None where there is none."""
    try:
        state = system_path(folder).stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _is_text(folder: Path) -> bool:
    try:
        str(folder).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _fewer(paths: Collection[str]) -> tuple[str, ...]:
    """Return the paths, or where they are very many the folders around them."""
    while len(paths) > _MOST_PATHS:
        paths = {path.rpartition("/")[0] for path in paths}
    return _WHOLE if "" in paths else tuple(sorted(paths))
