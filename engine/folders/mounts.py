"""Which file systems tell of no changes that others make: those over a network, and some that programs provide."""

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath

_SILENT = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "ncpfs", "9p", "afs", "ceph", "glusterfs", "lustre"),
        *("davfs", "webdav", "ftp", "vboxsf", "vmhgfs", "prl_fs", "drvfs", "virtiofs", "macfuse", "osxfuse", "ncp"),
    )
)
_LOCAL_FUSE = frozenset({"fuseblk", "fusectl"})
_ESCAPED = re.compile(r"\\([0-7]{3})")
_MAC_MOUNT = re.compile(r"^.* on (?P<place>/.*) \((?P<kind>[^,)]+)[^)]*\)$", re.MULTILINE)
_REMOTE_DRIVE = 4


def tells_changes(folder: Path) -> bool:
    """Return whether the system can be expected to tell what changes in a folder, whoever changes it.

    Only Linux was tried; what is written for Windows and macOS was not.
    """
    if sys.platform == "win32":
        return not _is_remote(folder)
    try:
        table = _mac_table() if sys.platform == "darwin" else _linux_table()
    except (OSError, subprocess.SubprocessError):
        return True
    return not is_silent(kind_at(folder, table))


def is_silent(kind: str) -> bool:
    """Return whether a kind of file system, as the system names it, tells nothing of what others change."""
    return kind in _SILENT or (kind.startswith("fuse") and kind not in _LOCAL_FUSE)


def kind_at(folder: PurePath, table: dict[str, str]) -> str:
    """Return the kind of file system that a folder lies on, given each kind by where it is mounted."""
    around = [str(place) for place in (folder, *folder.parents) if str(place) in table]
    return table[around[0]] if around else ""


def to_linux_table(mountinfo: str) -> dict[str, str]:
    """Return what `/proc/self/mountinfo` says as kinds by place."""
    table = {}
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            place = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4])
            table[os.fsdecode(place.encode("latin-1", "replace"))] = after.split(" ")[0]
    return table


def to_mac_table(output: str) -> dict[str, str]:
    """Return what macOS's `mount` prints as kinds by place."""
    return {found["place"]: found["kind"] for found in _MAC_MOUNT.finditer(output)}


def _linux_table() -> dict[str, str]:
    return to_linux_table(Path("/proc/self/mountinfo").read_text(encoding="latin-1"))


def _mac_table() -> dict[str, str]:
    done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=10, check=True)
    return to_mac_table(done.stdout)


def _is_remote(folder: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 - its `windll` is there on Windows alone

    return bool(getattr(ctypes, "windll").kernel32.GetDriveTypeW(folder.anchor) == _REMOTE_DRIVE)  # noqa: B009
