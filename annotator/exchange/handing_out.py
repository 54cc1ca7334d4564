"""Handing out: a project file for each annotator, with some articles and no one else's layer, to be merged back."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from dataclasses import asdict, dataclass, replace
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused, StorageFailed, UserError
from annotator.core.project_name import PROJECT_SUFFIX
from annotator.core.sharing_out import shares
from annotator.core.visible import excerpt, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.core.layer import Annotator
    from annotator.core.record import Record
    from annotator.store.project import Project

# Under this setting the window keeps who annotates.
_HOLDER = "annotator"
_MOST_BYTES = 110
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The file of one annotator: how many articles are in it, and how many spans that were theirs already."""

    annotator: str
    path: str
    articles: int
    spans: int

    def to_json(self) -> dict[str, Any]:
        """The same as plain JSON data."""
        return asdict(self)


def hand_out(
    project: Project,
    folder: Path,
    names: Sequence[str],
    *,
    overlap: int = 1,
    articles: Sequence[str] = (),
    seed: int = 0,
    only_free: bool = False,
    by: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[HandedOut]:
    """Write a project file for each of `names` into `folder`; all of them, or none where that fails.

    Each article goes to `overlap` of them (see `shares`). `articles` are ids, in which * stands for any text; none for
    all; with `only_free` only those that nobody has yet. Ids are kept. What an annotator of `project` has marked in
    their articles already comes with them. The project remembers who got what, as a step of `by` (an id), unless it
    can only be read. Refused where a name or an article is none, or a file is there already; StorageFailed where the
    disk refuses. `progress` is told articles done and in all, over all files; what it raises stops the work, and no
    file is made.
    """
    from annotator.store.annotators import name_problem

    names = [name.strip() for name in names]
    for name in names:
        if problem := name_problem(name):
            raise Refused(f"{excerpt(name)} is no name for an annotator: {problem}.")
    if len(set(names)) < len(names):
        raise Refused("An annotator is named twice; each gets one file.")
    if not 1 <= overlap <= len(names):
        raise Refused(
            f"Each article cannot go to {overlap} annotators: that is more than are named here ({len(names)})."
        )
    chosen = _chosen(project, articles)
    if only_free:
        chosen = _free(project, chosen)
    if not project.read_only:
        project.refuse_hand_out(names)
    plan = shares(chosen, names, overlap, seed)
    places = _places(folder, project.path.stem, names)
    remember = _nothing if project.read_only else partial(project.hand_out, plan, by, draw=seed)
    return _write(project, folder, plan, places, progress, remember)


def _nothing() -> None:
    """What a project that can only be read remembers."""


def _free(project: Project, articles: Sequence[str]) -> list[str]:
    """Those that nobody has been given yet."""
    nobody_s = frozenset(project.free_articles())
    if free := [id for id in articles if id in nobody_s]:
        return free
    raise Refused("Each of these articles is handed out already.")


def _chosen(project: Project, wanted: Sequence[str]) -> list[str]:
    ids = [article.id for article in project.articles()]
    if not ids:
        raise Refused("The project has no articles to hand out.")
    if not wanted:
        return ids
    meant = frozenset(wanted) & frozenset(ids)
    for pattern in frozenset(wanted) - meant:
        found = {id for id in ids if fnmatchcase(id, pattern)}
        if not found:
            raise Refused(f"The project has no article {excerpt(pattern)}.")
        meant |= found
    return [id for id in ids if id in meant]


def _places(folder: Path, project: str, names: Sequence[str]) -> dict[str, Path]:
    """Where each file goes: named by project and annotator, less what no file system takes."""
    places: dict[str, Path] = {}
    taken: set[str] = set()
    for name in names:
        base = f"{_safe(project) or 'project'} – {_safe(name) or 'annotator'}"
        stem, number = base, 1
        while stem.casefold() in taken:
            number += 1
            stem = f"{base} {number}"
        taken.add(stem.casefold())
        places[name] = folder / f"{stem}{PROJECT_SUFFIX}"
    for place in places.values():
        if os.path.lexists(place):
            raise Refused(
                f"“{visible(str(place))}” is there already, so nothing was handed out. Choose another folder."
            )
    return places


def _safe(name: str) -> str:
    """A name without what no file system takes, and so short that two of them make a name everywhere."""
    kept = _NOT_IN_NAMES.sub("_", name).strip(" .").encode("utf-8", "ignore")[:_MOST_BYTES]
    return kept.decode("utf-8", "ignore").strip(" .")


def _write(
    project: Project,
    folder: Path,
    plan: dict[str, list[str]],
    places: dict[str, Path],
    progress: Callable[[int, int], None] | None,
    remember: Callable[[], object],
) -> list[HandedOut]:
    """All files are made in a folder of their own first, so that none is there where one cannot be made."""
    from annotator.store.placing import give_name

    made: list[HandedOut] = []
    was_there = folder.exists()
    parts: Path | None = None
    placed: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        parts = Path(tempfile.mkdtemp(prefix=".handing-out-", dir=folder))
        course = _Course(progress, sum(len(articles) for articles in plan.values()))
        for name, articles in plan.items():
            part = parts / places[name].name
            made.append(_make(project, part, name, articles, places[name], course))
        for place in places.values():
            give_name(parts / place.name, place)
            placed.append(place)
        remember()
    except (OSError, UserError) as error:
        for place in placed:
            place.unlink(missing_ok=True)
        if not isinstance(error, OSError | StorageFailed):
            raise
        reason = _reason(error)
        raise StorageFailed(
            f"Nothing was handed out to “{visible(str(folder))}”: {reason}."
        ) from error
    finally:
        if parts is not None:
            shutil.rmtree(parts, ignore_errors=True)
        if not was_there:
            # One with files in it stays.
            with contextlib.suppress(OSError):
                folder.rmdir()
    return made


def _reason(error: OSError | StorageFailed) -> str:
    """What went wrong, without the name of the folder in which the files are made."""
    from annotator.store.database import words_of

    if isinstance(error, OSError):
        return error.strerror or str(error)
    return words_of(error.__cause__) if isinstance(error.__cause__, Exception) else str(error)


class _Course:
    """Tells articles done and in all, over all files; what `progress` raises stops the work."""

    def __init__(self, progress: Callable[[int, int], None] | None, total: int) -> None:
        self._progress = progress
        self._done, self._total = 0, total

    def watch(self, records: Iterator[Record], count: int) -> Iterator[Record]:
        """The records of a file of so many articles, which come first; each is told."""
        for number, record in enumerate(records, start=1):
            if self._progress is not None:
                self._progress(self._done + min(number, count), self._total)
            yield record
        self._done += count


def _make(
    project: Project, part: Path, name: str, wanted: Sequence[str], place: Path, course: _Course
) -> HandedOut:
    from annotator.store.project import Project as Store

    with Store.create(part, project.schema) as file:
        owner = file.add_annotator(name)
        edit = file.begin_import(f"hand out {len(wanted)} articles")
        # A link of theirs to an article that is not among these stays behind.
        records = course.watch(_records(project, name, wanted), len(wanted))
        file.import_records(edit, records, keep_good=True)
        file.keep_traces(edit, project)
        file.set_setting(_HOLDER, owner.name)
        spans = len(file.spans(annotator=owner.id))
    return HandedOut(name, str(place), len(wanted), spans)


def _records(project: Project, name: str, wanted: Sequence[str]) -> Iterator[Record]:
    """The bare articles in their order, then what is theirs already, and what is suggested to them."""
    yield from project.article_records(wanted)
    known = project.annotator(name)
    owners = [known.id] if known else []
    if project.policy().suggestions:
        owners += [one.id for one in project.suggesters()]
    meant = frozenset(wanted)
    for record in project.export_records(owners) if owners else ():
        if record.article.id in meant:
            yield _unanswered(project, record, known) if record.suggested and known else record


def _unanswered(project: Project, record: Record, known: Annotator) -> Record:
    """The suggestions that wait for somebody's answer still."""
    settled = project.settled_suggestions(record.article.id, known.id)
    return replace(record, spans=tuple(one for one in record.spans if one.id not in settled))
