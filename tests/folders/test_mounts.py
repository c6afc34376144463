"""Network drives are told from local ones by what the system says of them."""

from pathlib import PurePosixPath

import pytest

from engine.folders.mounts import is_silent, kind_at, tells_changes, to_linux_table, to_mac_table

MOUNTINFO = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:50 / /home/ann/NAS\\040Music rw - cifs //nas/music rw,vers=3.0
41 22 8:17 / /media/disk rw shared:5 master:1 - fuseblk /dev/sdb1 rw
42 22 0:51 / /home/ann/far rw - fuse.sshfs host:/ rw
a line of another kind
"""
MAC = """\
/dev/disk3s1 on / (apfs, sealed, local, read-only, journaled)
//ann@nas/music on /Volumes/music (1) (smbfs, nodev, nosuid, mounted by ann)
map auto_home on /System/Volumes/Data/home (autofs, automounted)
"""


@pytest.mark.parametrize(
    ("folder", "silent"),
    [
        ("/home/ann/Music", False),
        ("/home/ann/NAS Music", True),
        ("/home/ann/NAS Music/Bach", True),
        ("/home/ann/NAS Music 2", False),
        ("/media/disk/scores", False),
        ("/home/ann/far/away", True),
    ],
)
def test_linux_says_what_lies_over_a_network(folder: str, silent: bool) -> None:
    assert is_silent(kind_at(PurePosixPath(folder), to_linux_table(MOUNTINFO))) == silent


def test_macos_says_what_lies_over_a_network() -> None:
    table = to_mac_table(MAC)
    assert table["/Volumes/music (1)"] == "smbfs"
    assert is_silent(kind_at(PurePosixPath("/Volumes/music (1)/Bach"), table))
    assert not is_silent(kind_at(PurePosixPath("/Users/ann/Music"), table))


def test_where_tests_run_changes_are_told() -> None:
    from pathlib import Path

    assert tells_changes(Path.cwd())
