"""The disk fails at the first, second, third ... write of everything that writes, to the end.

Run with `failing_disk.c`, compiled, loaded before libc. Each round begins with the same files. After each failure:
a sentence, nothing that was acknowledged lost, no half file, the project sound, and the same work done again succeeds.
"""

# ruff: noqa: T201 - what it prints is what it counts

from __future__ import annotations

import ctypes
import errno
import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.errors import UserError
from annotator.core.record import Record, SpanRecord
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.handing_out import hand_out
from annotator.exchange.importing import import_files
from annotator.store import backups
from annotator.store.repairing import repair_file
from annotator.store.restoring import restore

VERSION_1 = Path(__file__).parents[1] / "data" / "projects" / "version_1.annotator"
DIES = -1
# A full disk stays full; an I/O error comes once; a process that dies at a write leaves what a crash leaves.
TROUBLES = {"full": (errno.ENOSPC, True), "error": (errno.EIO, False), "death": (DIES, True)}


@dataclass
class Job:
    """Something that writes: `work` does it in a folder; `tells` says what is there, as far as it matters."""

    work: Callable[[Path], None]
    tells: Callable[[Path], str]


class Disk:
    """The switch of the failing disk."""

    def __init__(self) -> None:
        library = ctypes.CDLL(os.environ["LD_PRELOAD"])
        self._library = library
        library.disk_arm.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int]
        library.disk_count.restype = ctypes.c_long

    @contextmanager
    def failing(self, folder: Path, at: int, trouble: str) -> Iterator[None]:
        code, stays = TROUBLES[trouble]
        self._library.disk_arm(str(folder).encode(), at, code, int(stays))
        try:
            yield
        finally:
            self._library.disk_disarm()

    def writes(self, folder: Path, work: Callable[[], None]) -> int:
        """How many writes some work takes."""
        self._library.disk_arm(str(folder).encode(), 0, 0, 0)
        work()
        self._library.disk_disarm()
        return int(self._library.disk_count())


def content(path: Path) -> str:
    """All that a sound project says, but for ids and times."""
    with Project.open(path, write=False) as project:
        assert project.check() == [], project.check()
        said = [
            (record.article.id, record.article.text, record.annotator, str(record.status),
             sorted((span.label, span.pieces, str(span.attributes)) for span in record.spans))
            for record in project.export_records(include_untouched=True)
        ]  # fmt: skip
        return str(said)


def of_project(folder: Path) -> str:
    return content(folder / "p.annotator")


def save(folder: Path) -> None:
    with Project.open(folder / "p.annotator") as project:
        ana = project.annotators()[0].id
        before = [span.id for span in project.spans()]
        try:
            made = project.add_span(ana, "a0", [(0, 4)], "denial", {"note": "n" * 3000}).focus
        except UserError as error:
            # It serves on, once the disk does.
            with serving():
                held = "What was done last is in the file" in str(error)
                assert ([span.id for span in project.spans()] == before) != held
                project.add_span(ana, "a1", [(0, 4)], "denial")
                project.undo(ana)
                assert project.redo_text(ana)
            raise
        assert made in [span.id for span in project.spans()]


@contextmanager
def serving() -> Iterator[None]:
    """The disk serves again, at least for this."""
    library = ctypes.CDLL(os.environ["LD_PRELOAD"])
    library.disk_disarm()
    yield


def undo(folder: Path) -> None:
    with Project.open(folder / "p.annotator") as project:
        project.undo(project.annotators()[0].id)


def bring(folder: Path) -> None:
    with Project.open(folder / "p.annotator") as project:
        summary = import_files(project, [folder / "in.jsonl"])
    if summary.problems:
        raise UserError(str(summary.problems[0]))


def merge(folder: Path) -> None:
    with Project.open(folder / "p.annotator") as project:
        project.merge([folder / "other.annotator"])


def migrate(folder: Path) -> None:
    Project.open(folder / "old.annotator").close()


def of_migrated(folder: Path) -> str:
    # Whatever has the name of a copy is one: no kill leaves half of it.
    (said,) = {content(path) for path in folder.glob("old*.annotator")}
    return said


def export(folder: Path) -> None:
    with Project.open(folder / "p.annotator", write=False) as project:
        export_jsonl(project, folder / "out.jsonl")


def exported(folder: Path) -> str:
    lines = (folder / "out.jsonl").read_text("utf-8").splitlines()
    return str([json.loads(line) for line in lines])


def back_up(folder: Path) -> None:
    backups.back_up(folder / "p.annotator", folder / "kept")


def backed_up(folder: Path) -> str:
    return str([content(one.path) for one in backups.listed(folder / "kept")])


def restored(folder: Path) -> None:
    (one, *_) = backups.listed(folder / "kept")
    restore(one.path, folder / "p.annotator", replace=True)


def repaired(folder: Path) -> None:
    repair_file(folder / "hurt.annotator", folder / "hurt-kept")


def of_hurt(folder: Path) -> str:
    with Project.open(folder / "hurt.annotator", write=False) as project:
        return str([finding.kind for finding in project.check()])


def create(folder: Path) -> None:
    Project.create(folder / "new.annotator").close()


def is_created(folder: Path) -> str:
    path = folder / "new.annotator"
    return content(path) if path.exists() else ""


def hand(folder: Path) -> None:
    with Project.open(folder / "p.annotator", write=False) as project:
        hand_out(project, folder / "out", ["ana", "ben"], overlap=2)


def handed(folder: Path) -> str:
    found = sorted(folder.glob("out/*.annotator"))
    return str([content(path) for path in found])


JOBS = {
    "save": Job(save, of_project),
    "undo": Job(undo, of_project),
    "import": Job(bring, of_project),
    "merge": Job(merge, of_project),
    "migrate": Job(migrate, of_migrated),
    "export": Job(export, exported),
    "backup": Job(back_up, backed_up),
    "restore": Job(restored, of_project),
    "repair": Job(repaired, of_hurt),
    "create": Job(create, is_created),
    "assign": Job(hand, handed),
}


def make_files(folder: Path) -> None:
    """What each round begins with."""
    import sqlite3

    records = [
        Record(NewArticle(f"Text {n}. " + "It was denied. " * 60, id=f"a{n}"), "ana",
               spans=(SpanRecord("denial", ((8, 14),), id=f"s{n}"),))
        for n in range(6)
    ]  # fmt: skip
    with Project.create(folder / "p.annotator") as project:
        project.import_records(project.begin_import("import"), records)
        ana = project.annotators()[0].id
        project.add_span(ana, "a0", [(0, 4)], "demand")
    shutil.copy(folder / "p.annotator", folder / "other.annotator")
    with Project.open(folder / "other.annotator") as project:
        ben = project.add_annotator("ben").id
        for n in range(6):
            project.add_span(ben, f"a{n}", [(0, 6)], "demand")
        project.relabel("s1", "demand")
        export_jsonl(project, folder / "out.jsonl")
    shutil.copy(VERSION_1, folder / "old.annotator")
    lines = [
        json.dumps({"text": f"New {n}. " + "words " * 800, "title": f"new {n}"}) for n in range(5)
    ]
    (folder / "in.jsonl").write_text("\n".join(lines), "utf-8")
    backups.back_up(folder / "other.annotator", folder / "kept")
    shutil.copy(folder / "p.annotator", folder / "hurt.annotator")
    hurt = sqlite3.connect(folder / "hurt.annotator", isolation_level=None)
    hurt.execute('UPDATE span SET start = start + 2, "end" = "end" + 2 WHERE id = \'s2\'')
    hurt.execute("CREATE TABLE diary (entry TEXT)")
    hurt.close()


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


class Rounds:
    """All rounds of one job with one trouble."""

    def __init__(self, base: Path, scratch: Path, disk: Disk) -> None:
        self._base, self._scratch, self._disk = base, scratch, disk

    def fresh(self) -> Path:
        shutil.rmtree(self._scratch, ignore_errors=True)
        shutil.copytree(self._base, self._scratch)
        return self._scratch

    def run(self, name: str, trouble: str, most: int) -> tuple[int, int]:
        """Let it fail at each write, or at `most` of them; how many failures there were, how many told a sentence."""
        job = JOBS[name]
        folder = self.fresh()
        before = job.tells(folder)
        total = self._disk.writes(folder, lambda: job.work(folder))
        after, files = job.tells(folder), names(folder)
        assert total > 5, (name, total)
        told = 0
        places = range(1, total + 1)
        for at in random.sample(places, most) if most else places:
            folder = self.fresh()
            told += self._once(job, folder, at, trouble, (before, after))
            with suppress(FileNotFoundError):
                assert not [n for n in names(folder) if n.endswith(".part")] or trouble == "death"
            self._again(job, folder, name, (after, files))
        return most or total, told

    def _once(
        self, job: Job, folder: Path, at: int, trouble: str, allowed: tuple[str, str]
    ) -> bool:
        told = False
        if trouble == "death":
            self._die(job, folder, at)
        else:
            with self._disk.failing(folder, at, trouble):
                try:
                    job.work(folder)
                except UserError as error:
                    told = True
                    sentence = str(error)
                    assert sentence.endswith("."), sentence
        found = job.tells(folder)
        if trouble == "death" and job.work is hand:
            # Several files cannot come all at once. Each is whole, and none is replaced when it is done again.
            shutil.rmtree(folder / "out", ignore_errors=True)
            return told
        assert found in allowed or job.work is back_up, (at, trouble)
        if not told and trouble != "death":
            # What did not fail is done, though something on its way could not be written.
            assert found == allowed[1] or job.work is back_up, (at, trouble)
        return told

    def _die(self, job: Job, folder: Path, at: int) -> None:
        child = os.fork()
        if not child:
            with self._disk.failing(folder, at, "death"):
                job.work(folder)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) in (0, 137), status

    def _again(self, job: Job, folder: Path, name: str, wanted: tuple[str, list[str]]) -> None:
        """It works again afterwards, and leaves what it leaves where nothing fails."""
        if job.tells(folder) != wanted[0]:
            job.work(folder)
        if name not in ("save", "backup"):
            assert job.tells(folder) == wanted[0], name


def main(arguments: list[str]) -> None:
    """Arguments: a scratch folder, how many failures of each kind (0: at every write); only a trouble, only a job."""
    scratch, most = Path(arguments[0]).resolve(), int(arguments[1])
    base = scratch / "base"
    base.mkdir(parents=True)
    make_files(base)
    rounds = Rounds(base, scratch / "work", Disk())
    failures = told = 0
    for trouble in arguments[2:3] or TROUBLES:
        for name in arguments[3:4] or JOBS:
            count, said = rounds.run(name, trouble, most)
            failures, told = failures + count, told + said
    print(f"{failures} failures of the disk, {told} of them told in a sentence; nothing was lost.")


if __name__ == "__main__":
    main(sys.argv[1:])
