"""What may stand still is told from the table of mounts: the file is left alone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.store.mounts import may_stand_still

MOUNTS = r"""/dev/vda / ext4 rw 0 0
server:/data /mnt/my\040share nfs4 rw 0 0
/dev/sdb /mnt/my\040share/stick vfat rw 0 0
server:/people /people/far autofs rw 0 0
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the table of mounts is Linux's")
@pytest.mark.parametrize(
    ("place", "may"),
    [
        ("/mnt/my share/p.annotator", True),
        ("/people/far/deep/p.annotator", True),
        ("//server/data/p.annotator", True),
        ("/mnt/my share/stick/p.annotator", False),
        ("/mnt/my shares/p.annotator", False),
        ("/people/ana/p.annotator", False),
    ],
)
def test_only_what_lies_on_a_network_may_stand_still(place: str, may: bool) -> None:
    assert may_stand_still(Path(place), MOUNTS) is may


def test_a_file_of_this_computer_is_known_as_such(tmp_path: Path) -> None:
    assert not may_stand_still(tmp_path / "p.annotator")
