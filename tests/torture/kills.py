"""The window is killed at any moment of tagging, undoing, linking, importing and merging, again and again.

Each round forks a process that has the program loaded, opens the window on the file that the last one left, and works
in its event loop by keys and verbs. After each change that the window has announced it tells the number of the newest
edit and the hash of the content. Then it is killed. What was told must be there, and the file sound.
What a round does, and when it is killed, is drawn from a seed and the round's number.
"""

# ruff: noqa: T201 - what it prints is what it counts

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.changes import Changes
from annotator.core.record import Record

if TYPE_CHECKING:
    from annotator.app.transfer import Transfer
    from annotator.core.merge import MergeReport

# So many rounds on one file, so that it does not grow for ever.
ON_ONE_FILE = 40
COLLEAGUES = 6
TEXT = "The minister said nobody was paid. The watchdog disagrees. " * 12


@dataclass
class Told:
    """What a killed process told of: the newest edit, the content at that time, and how often it told of what."""

    seq: int
    content: str
    times: Counter[str]


def make_files(folder: Path) -> None:
    """A project of three articles, those of colleagues, and files to import."""
    with Project.create(folder / "base.annotator") as project:
        records = [
            Record(NewArticle(f"Article {n}. {TEXT}", id=f"a{n}", title=f"A {n}")) for n in range(3)
        ]
        project.import_records(project.begin_import("import"), records)
        project.add_annotator("ana")
        project.set_setting("annotator", "ana")
    for number in range(COLLEAGUES):
        other = shutil.copy(folder / "base.annotator", folder / f"other{number}.annotator")
        with Project.open(Path(other)) as project:
            ben = project.add_annotator(f"ben {number}").id
            for n in range(40):
                project.add_span(ben, f"a{n % 3}", [(n, n + 9)], "denial")
    for n in range(40):
        (folder / "in").mkdir(exist_ok=True)
        (folder / "in" / f"{n}.txt").write_text(f"News {n}. {TEXT}" * 4, "utf-8")


class Work:
    """Somebody who works in the window, and tells of each change after the window did."""

    often = tuple(
        "tag tag tag tag relabel note link undo undo redo delete bring merge".split()  # noqa: SIM905
    )

    def __init__(self, folder: Path, path: Path, out: int, seed: int) -> None:
        from annotator.bootstrap import Program
        from annotator.driving import Driver
        from annotator.paths import AppPaths
        from tests.journeys.answers import Answers

        self.folder, self.out, self.chance = folder, out, random.Random(seed)
        self.doing = ""
        self.program = Program(AppPaths.below(folder / "user"), Answers())
        window = self.program.show(Project.open(path))
        window.resize(1000, 700)
        self.driver, self.workspace = Driver(window), window.workspace
        self.workspace.changed.connect(self.tell)
        if not window.panes.open_articles():
            window.panes.open_here("a0")
        self.driver.settle()

    def tell(self, _changes: Changes) -> None:
        project = self.workspace.project
        newest = project.history(limit=1)[0].number
        os.write(self.out, f"{newest} {project.content_hash()} {self.doing}\n".encode())

    def go_on(self) -> None:
        """Work until somebody kills this process, or nobody is there to do so."""
        parent = os.getppid()
        while os.getppid() == parent:
            self.mine = self.workspace.project.spans(annotator=self.workspace.owner)
            self.doing = self.chance.choice(self.often) if len(self.mine) > 1 else "tag"
            getattr(self, self.doing)()
            self.driver.settle()

    def one(self) -> str:
        return self.chance.choice(self.mine).id

    def tag(self) -> None:
        self.driver.press("Right", times=self.chance.randint(1, 5))
        self.driver.press("Ctrl+Shift+Right", times=self.chance.randint(1, 3))
        self.driver.press(self.chance.choice("1234"))

    def relabel(self) -> None:
        self.workspace.relabel(self.one(), self.chance.choice(["denial", "demand"]))

    def note(self) -> None:
        self.workspace.set_attribute(self.one(), "note", str(self.chance.random()))

    def link(self) -> None:
        self.workspace.link("supports", *(span.id for span in self.chance.sample(self.mine, 2)))

    def undo(self) -> None:
        self.driver.press("Ctrl+Z")

    def redo(self) -> None:
        self.driver.press("Ctrl+Shift+Z")

    def delete(self) -> None:
        self.workspace.delete_span(self.one())

    def bring(self) -> None:
        from annotator.app.transfer import Importing

        file = self.folder / "in" / f"{self.chance.randrange(40)}.txt"
        self.wait_for(Importing(self.workspace, [file]))

    def merge(self) -> None:
        """As the window does it: a backup and the merge in a thread, then the rooms are told."""
        from annotator.app.sharing import Merging

        reports: list[MergeReport] = []
        other = self.folder / f"other{self.chance.randrange(COLLEAGUES)}.annotator"
        merging = Merging(self.workspace, [other], self.folder / "kept")
        merging.ended.connect(reports.extend)
        self.wait_for(merging)
        if reports[0].edit:
            self.workspace.announce(Changes(text="merged", articles=frozenset({"a0", "a1", "a2"})))

    def wait_for(self, work: Transfer) -> None:
        said: list[str] = []
        work.failed.connect(said.append)
        work.finished.connect(lambda sentence, _problems: said.append(sentence))
        work.start()
        while not said:
            work.pump()


def one_round(folder: Path, path: Path, seed: int, after: float) -> Told:
    """Fork, let it work, kill it `after` seconds from its first change; what it told."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            Work(folder, path, writing, seed).go_on()
        finally:
            traceback.print_exc()
            os._exit(3)
    os.close(writing)
    lines = b""
    ready, _, _ = select.select([reading], [], [], 60)
    assert ready, "nothing was done within a minute"
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while part := os.read(reading, 1 << 16):
        lines += part
    os.close(reading)
    assert os.WIFSIGNALED(status), f"the window ended by itself: {status}"
    told = [line.split(" ") for line in lines.decode().splitlines()]
    return Told(int(told[-1][0]), told[-1][1], Counter(words[2] for words in told))


def agree(path: Path, told: Told) -> None:
    """The file opens at once, is sound, and holds all that was told, or one step more."""
    with Project.open(path) as project:
        assert project.check() == [], project.check()
        newest = project.history(limit=1)[0].number
        assert newest in (told.seq, told.seq + 1), (newest, told)
        if newest == told.seq:
            assert project.content_hash() == told.content
        beside = [one.name for one in path.parent.iterdir() if one.name.startswith(path.name)]
    assert set(beside) <= {path.name, f"{path.name}-journal"}, beside


def main(arguments: list[str]) -> None:
    """Arguments: a folder, how many rounds, the longest time in seconds that a process works; seed, first round."""
    folder, rounds, longest = Path(arguments[0]).resolve(), int(arguments[1]), float(arguments[2])
    seed, first = int(arguments[3]), int(arguments[4])
    folder.mkdir(parents=True, exist_ok=True)
    make_files(folder)
    # Loaded once, before the forks: a round then costs a window, not a start.
    import annotator.bootstrap
    import annotator.ui.main_window  # noqa: F401

    path, changes = folder / "p.annotator", Counter[str]()
    for number in range(first, first + rounds):
        if number == first or number % ON_ONE_FILE == 0:
            for left in folder.glob("p.annotator*"):
                left.unlink()
            shutil.copy(folder / "base.annotator", path)
        chance = random.Random(f"{seed} {number}")
        told = one_round(folder, path, chance.randrange(10**9), chance.uniform(0, longest))
        agree(path, told)
        changes += told.times
    print(json.dumps(changes, sort_keys=True))
    print(
        f"{rounds} kills of the window, {changes.total()} changes told before them; none was lost."
    )


if __name__ == "__main__":
    main(sys.argv[1:])
