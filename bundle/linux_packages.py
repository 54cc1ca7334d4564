"""The Debian package and the archive for any Linux, made of the built folder.

`python -m bundle.linux_packages deb` or `archive`.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from annotator import __version__
from annotator.preflight import FOR_ANY_WINDOW, FOR_PLATFORM
from bundle.contents import OF_THE_SYSTEM
from bundle.icons import PNG_SIZES

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
BUILT = DIST / "annotator"
PARTS = ROOT / "build" / "app-parts"
LINUX = ROOT / "bundle" / "linux"
DRAWING = ROOT / "resources" / "program" / "annotator.svg"
_ABOUT = """Package: annotator
Version: {version}
Architecture: {architecture}
Maintainer: Annotator maintainers <maintainers@annotator.example>
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core
Section: science
Priority: optional
Description: read news articles side by side and mark who says what
 Annotator shows several news articles side by side, and lets people mark who
 alleges, denies, demands and claims evidence, from the keyboard or with the
 mouse. A project is one file, and its export goes straight into training code.
 .
 Python and Qt are inside, so that nothing else needs to be installed.
"""


def make_deb(target: Path = DIST) -> Path:
    """Make the Debian package of the built folder; the path of the file in `target`."""
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(BUILT, tree / "usr/lib/annotator", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/annotator").symlink_to("../lib/annotator/annotator")
    _put_share(tree / "usr/share")
    _plain_modes(tree)
    architecture = _answer("dpkg", "--print-architecture")
    _write(tree / "DEBIAN/control", control(architecture, _kilobytes(tree)))
    path = target / f"annotator_{__version__}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(path)]
    subprocess.run(command, check=True)
    return path


def control(architecture: str, kilobytes: int) -> str:
    """The control file of the package, which is `kilobytes` large when installed."""
    return _ABOUT.format(
        version=__version__, architecture=architecture, size=kilobytes, depends=depends()
    )


def depends() -> str:
    """Debian's packages of the libraries that the program needs and does not bring."""
    rows = [*FOR_ANY_WINDOW, *FOR_PLATFORM["xcb"], *FOR_PLATFORM["wayland"]]
    names = {row.package for row in rows if not OF_THE_SYSTEM.match(row.file)}
    # glibc as it was where the program was built; a newer one runs it, an older one does not.
    version = re.search(r"[\d.]+$", _answer("getconf", "GNU_LIBC_VERSION"))
    libc = f"libc6 (>= {version[0]})" if version else "libc6"
    return ", ".join([libc, "libxcb1", *sorted(map(_either_name, names))])


def _either_name(package: str) -> str:
    """Since its move to 64 bits of time Debian calls some libraries otherwise."""
    return "libglib2.0-0t64 | libglib2.0-0" if package == "libglib2.0-0" else package


def _put_share(share: Path) -> None:
    _copy(LINUX / "annotator.desktop", share / "applications/annotator.desktop")
    _copy(LINUX / "annotator.xml", share / "mime/packages/annotator.xml")
    _copy(DRAWING, share / "icons/hicolor/scalable/apps/annotator.svg")
    for size in PNG_SIZES:
        icon = PARTS / f"annotator-{size}.png"
        _copy(icon, share / f"icons/hicolor/{size}x{size}/apps/annotator.png")
    _copy(BUILT / "_internal/THIRD_PARTY.txt", share / "doc/annotator/copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    packed = gzip.compress(changes, mtime=0)
    (share / "doc/annotator/changelog.gz").write_bytes(packed)


def make_archive(target: Path = DIST) -> Path:
    """Make the archive of the built folder with a script that starts it; the path of the file in `target`."""
    name = f"annotator-{__version__}-linux-{os.uname().machine}"
    tree = ROOT / "build" / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(BUILT, tree, symlinks=True)
    _copy(LINUX / "run.sh", tree / "run.sh")
    for part in (LINUX / "annotator.desktop", LINUX / "annotator.xml", DRAWING):
        _copy(part, tree / "share" / part.name)
    path = target / f"{name}.tar.gz"
    with tarfile.open(path, "w:gz") as packed:
        packed.add(tree, name, filter=_nobodys)
    shutil.rmtree(tree)
    return path


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the name of whoever built it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _plain_modes(tree: Path) -> None:
    """Nobody but root writes; only programs and folders can be run."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == "annotator" else 0o644)


def _kilobytes(tree: Path) -> int:
    sizes = [path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()]
    return sum(sizes) // 1024


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _answer(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    made = {"deb": make_deb, "archive": make_archive}[sys.argv[1]]()
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB")
