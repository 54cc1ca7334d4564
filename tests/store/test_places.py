from __future__ import annotations

from pathlib import Path

import pytest

from annotator.store.places import place_warning

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/all /mnt/my\\040share nfs4 rw 0 0
user@host: /mnt/far fuse.sshfs rw 0 0
//box/x /mnt/box cifs rw 0 0
/dev/sdb1 /mnt/my\\040share/stick ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "named"),
    [
        ("Dropbox/work", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - University", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud/corpus", "Nextcloud"),
        ("Google Drive", "Google Drive"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, named: str
) -> None:
    said = place_warning(tmp_path / folder / "p.annotator", "")
    assert f"{named} synchronises" in said
    assert "p.annotator" in said
    assert "Keep it in a folder of this computer" in said


@pytest.mark.parametrize(
    ("marker", "named"),
    [
        (".dropbox", "Dropbox"),
        (".sync_3f2a.db", "Nextcloud"),
        ("._sync_3f2a.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_synchronised_folder_is_known_by_what_lies_in_it(
    tmp_path: Path, marker: str, named: str
) -> None:
    place = tmp_path / "shared" / "deep" / "p.annotator"
    place.parent.mkdir(parents=True)
    assert place_warning(place, "") == ""
    (tmp_path / "shared" / marker).write_text("")
    assert named in place_warning(place, "")


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/mnt/my share/p.annotator", "nfs4"),
        ("/mnt/far/deep/p.annotator", "fuse.sshfs"),
        ("/mnt/box/p.annotator", "cifs"),
        ("/mnt/my share/stick/p.annotator", ""),
        ("/mnt/boxes/p.annotator", ""),
        ("/opt/ana/p.annotator", ""),
    ],
)
def test_a_network_drive_is_known_by_its_file_system(place: str, kind: str) -> None:
    said = place_warning(Path(place), MOUNTS)
    assert (f"network drive ({kind})" in said) if kind else said == ""


def test_an_ordinary_folder_is_no_matter(tmp_path: Path) -> None:
    assert place_warning(tmp_path / "p.annotator") == ""
