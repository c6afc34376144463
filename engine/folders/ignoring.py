"""Which files and folders a scan passes over: what is nobody's music by its name, and what the user's rules say."""

import fnmatch
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

RULES_FILE = ".incipitignore"
"""A file of rules in a watched folder; they hold there and below."""
MOST_RULES_BYTES = 65_536

_NOT_THE_USERS = frozenset(
    (
        *("__macosx", "$recycle.bin", "recycler", "system volume information", "lost+found", "found.000"),
        *("#recycle", "@recycle", "@eadir", "network trash folder", "temporary items", "thevolumesettingsfolder"),
        *("backups.backupdb", "node_modules", "site-packages", "__pycache__", "caches"),
    )
)
_NOT_THE_USERS_ENDINGS = (".backupbundle", ".sparsebundle", ".photoslibrary")
_LIKELY_SUFFIX = re.compile(r"\.(?=.*[a-z])[a-z0-9_~+-]{1,10}")
_PLACEHOLDER = re.compile(r"\.(.+)\.icloud", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MEANS_MORE = re.compile(r"[*?\[\\]")
_SEPARATED = "/"
_ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class _Rule:
    """One line; `parts` match the names of a path, None any number of names; a bare name matches at any depth."""

    takes: bool
    folders_only: bool
    parts: tuple[re.Pattern[str] | None, ...]

    def matches(self, names: Sequence[str], *, is_folder: bool) -> bool:
        return (is_folder or not self.folders_only) and _match(self.parts, names)


@dataclass(frozen=True, slots=True)
class _RuleSet:
    """The lines that hold in `folder` (relative, empty or with `/` at its end) and below, the weakest first."""

    folder: str
    rules: tuple[_Rule, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What is passed over in some folder and below it.

    Without any rules of the user's: names that begin with a dot, rubbish bins, caches and what systems keep for
    themselves, and files whose suffix is not among `suffixes` (lower case, with its dot). A name without a suffix tells
    nothing, so it may be music. The user's rules come first, those of the nearest folder before all others; they are
    written as for Git, but upper and lower case are the same. What `!` begins is taken, whatever its name.
    """

    suffixes: Collection[str]
    sets: tuple[_RuleSet, ...] = ()
    takes_any: bool = False

    def within(self, folder: str, lines: Iterable[str]) -> "Rules":
        """Return these rules and, before them, `lines` for a folder (relative, empty for the root)."""
        rules = tuple(rule for rule in map(_to_rule, lines) if rule is not None)
        if not rules:
            return self
        added = _RuleSet(f"{folder}/" if folder else "", rules)
        return replace(self, sets=(added, *self.sets), takes_any=self.takes_any or any(rule.takes for rule in rules))

    def pass_over_folder(self, path: str, name: str) -> bool:
        """Return whether a folder, given its relative path and its name, is not looked into."""
        said = self._said(path, is_folder=True) if self.sets else None
        return _is_not_the_users(name) if said is None else said

    def pass_over_file(self, path: str, name: str) -> bool:
        """Return whether a file, given its relative path and its name, is taken for no music without looking."""
        likely = not name.startswith(".") and self._may_be_music(name)
        said = self._said(path, is_folder=False) if self.sets and (likely or self.takes_any) else None
        return not likely if said is None else said

    def _may_be_music(self, name: str) -> bool:
        dot = name.rfind(".")
        suffix = name[dot:].lower() if dot > 0 else ""
        return suffix in self.suffixes or _LIKELY_SUFFIX.fullmatch(suffix) is None

    def _said(self, path: str, *, is_folder: bool) -> bool | None:
        """Return what the user's rules say: True to pass over, False to take, None where they say nothing."""
        path = _to_comparable(path)
        for each in self.sets:
            names = path[len(each.folder) :].split(_SEPARATED)
            for rule in reversed(each.rules):
                if rule.matches(names, is_folder=is_folder):
                    return not rule.takes
        return None


def rule_for(path: str) -> str:
    """Return the line that passes over one file alone, by its path from the folder that the line is for."""
    escaped = _MEANS_MORE.sub(r"\\\g<0>", path)
    return f"/{escaped[:-1]}\\ " if escaped.endswith(" ") else f"/{escaped}"


def stands_for(name: str) -> str | None:
    """Return the name of the file that iCloud keeps elsewhere and left a placeholder of this name for, or None."""
    found = _PLACEHOLDER.fullmatch(name)
    return found[1] if found else None


def _is_not_the_users(name: str) -> bool:
    folded = name.casefold()
    return folded.startswith(".") or folded in _NOT_THE_USERS or folded.endswith(_NOT_THE_USERS_ENDINGS)


def _to_rule(line: str) -> _Rule | None:
    """Return what a line says, None for an empty line, a comment, or a line that can match nothing."""
    text = _without_end(_to_comparable(line))
    if not text or text.startswith("#"):
        return None
    takes = text.startswith("!")
    text = text.removeprefix("!")
    folders_only = text.endswith("/")
    text = text.removesuffix("/")
    anchored = "/" in text
    parts = [part for part in text.split(_SEPARATED) if part]
    if not parts:
        return None
    if not anchored:
        parts.insert(0, _ANY_FOLDERS)
    return _Rule(takes, folders_only, tuple(None if part == _ANY_FOLDERS else _to_expression(part) for part in parts))


def _without_end(line: str) -> str:
    """Return a line without the spaces at its end, unless the last is escaped."""
    stripped = line.rstrip(" \t\r\n")
    return stripped + " " if stripped.endswith("\\") and line[len(stripped) :].startswith(" ") else stripped


def _to_expression(part: str) -> re.Pattern[str]:
    # Only fnmatch's expressions take a time that no pattern, however it is made, can blow up.
    shell = _ESCAPED.sub(lambda found: f"[{found[1]}]" if found[1] in "*?[" else found[1], part)
    return re.compile(fnmatch.translate(shell.replace("[^", "[!")), re.IGNORECASE)


def _to_comparable(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _match(parts: Sequence[re.Pattern[str] | None], names: Sequence[str]) -> bool:
    """Return whether the parts match all the names, None standing for any number of them."""
    part = name = 0
    retry_part, retry_name = -1, 0
    while name < len(names):
        expression = parts[part] if part < len(parts) else None
        if part < len(parts) and expression is None:
            part += 1
            retry_part, retry_name = part, name
        elif expression is not None and expression.match(names[name]):
            part += 1
            name += 1
        elif retry_part >= 0:
            retry_name += 1
            part, name = retry_part, retry_name
        else:
            return False
    return all(each is None for each in parts[part:])
