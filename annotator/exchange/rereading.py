"""Text files whose encoding was guessed wrong, read again in another one: the same articles get the right letters."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import Problem
from annotator.core.record import Record
from annotator.core.visible import excerpt
from annotator.formats import plain_text
from annotator.formats.decoding import Undecodable, decode
from annotator.formats.reading import ReadOptions, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.article import NewArticle
    from annotator.core.changes import Changes
    from annotator.store.project import Project

# What texts are in that are no UTF-8, by Python's names, those of a region together.
ENCODINGS = (
    *("cp1252", "iso8859_15", "mac_roman", "cp850"),
    *("cp1250", "iso8859_2", "cp1251", "koi8_r", "cp866", "cp1257"),
    *("cp1253", "cp1254", "cp1255", "cp1256"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
    *("utf-16-le", "utf-16-be"),
)
_SAMPLE_BYTES = 1 << 16
_SAMPLE = 90


@dataclass(slots=True)
class Reread:
    """The files that were read again, what that changed, and why others were not."""

    files: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    changes: Changes | None = None

    def sentence(self) -> str:
        """What was done, in a sentence."""
        if not self.files:
            return "No article was read again."
        if len(self.files) == 1:
            return f"“{Path(self.files[0]).name}” was read again."
        return f"{len(self.files):,} files were read again."


class _Kept(Exception):
    """Why a file is not read again, as half a sentence."""


def read_again(
    project: Project, paths: Iterable[Path], encoding: str, by: str | None = None
) -> Reread:
    """Give the articles that came from these text files the text that they have in `encoding`, as one step of `by`.

    An article in which somebody ever worked keeps its text; what else cannot be is named in `problems`, by file.
    """
    done, articles = Reread(), dict[str, "NewArticle"]()
    for path in paths:
        try:
            id, article = _reading(project, path, encoding)
        except _Kept as why:
            done.problems.append(Problem(str(path), None, str(why)))
        else:
            articles[id] = article
            done.files.append(str(path))
    if articles:
        done.changes = project.reread(articles, _step(done.files, encoding), by)
    return done


def samples(path: Path) -> dict[str, str]:
    """How the first words of a file that are not plain ASCII look in each encoding that fits, by its name."""
    try:
        with path.open("rb") as file:
            data = file.read(_SAMPLE_BYTES)
    except OSError:
        return {}
    found = {}
    for name in ENCODINGS:
        # A character may be cut in two at the end.
        usable = next((data[: len(data) - cut] for cut in range(4) if _fits(data, cut, name)), None)
        if usable is not None:
            found[name] = _telling(usable.decode(name))
    return found


def _fits(data: bytes, cut: int, name: str) -> bool:
    if cut and len(data) < _SAMPLE_BYTES:
        return False
    try:
        text = data[: len(data) - cut].decode(name)
    except UnicodeDecodeError:
        return False
    return "\0" not in text


def _telling(text: str) -> str:
    """A stretch of the text around its first letters that are not ASCII, in one line."""
    at = next((n for n, letter in enumerate(text) if not letter.isascii()), 0)
    start = text.rfind("\n", 0, at) + 1
    return " ".join(text[max(start, at - _SAMPLE // 2) :][: 2 * _SAMPLE].split())[:_SAMPLE]


def _step(files: list[str], encoding: str) -> str:
    """What the step is called in the project's history."""
    if len(files) == 1:
        return f"read {Path(files[0]).name} again as {encoding}"
    return f"read {len(files)} files again as {encoding}"


def _reading(project: Project, path: Path, encoding: str) -> tuple[str, NewArticle]:
    """The article (its id) that came from the file, and how it reads in the encoding."""
    article = _read(project, path, encoding)
    known = _known(project, path, article.text)
    there = project.articles_of_text(article.text)
    if known is None and there:
        raise _Kept(f"reads the same in {encoding}")
    if known is None:
        raise _Kept("is not in the project as it is now: import it")
    if there:
        said = excerpt(there[0], 60)
        raise _Kept(
            f"in {encoding} it has the same text as the article {said}, so it stays as it is"
        )
    if project.is_worked_in(known):
        raise _Kept("somebody has worked in its article, so that keeps its text")
    return known, article


def _read(project: Project, path: Path, encoding: str) -> NewArticle:
    for item in plain_text.read(path, ReadOptions(project.schema, encoding)):
        if isinstance(item, Record):
            return item.article
        if isinstance(item, Problem):
            raise _Kept(item.reason)
    raise AssertionError(path)


def _known(project: Project, path: Path, wanted: str) -> str | None:
    """The article with a text that the file has in the encoding that was guessed, or in another, but the wanted one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _Kept(unreadable(path, error).reason) from error
    ids = (id for text in _texts(data) if text != wanted for id in project.articles_of_text(text))
    return next(ids, None)


def _texts(data: bytes) -> Iterator[str]:
    for name in ("", *ENCODINGS):
        try:
            yield decode(data, name).text
        except Undecodable:
            continue
