"""Files of columns, a token a line: how they are parted, which column has the tags, and what these mark."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from annotator.core.visible import excerpt
from annotator.formats.jsonl_values import BadLine

DOCUMENT = "-DOCSTART-"
_TAG = re.compile(r"O|([BIESLUM])-(\S+)")
# One schema says L(ast) and U(nit), another E(nd) and S(ingle).
_BEGINS, _ENDS = "BSU", "ELSU"
_OUTSIDE = ("O",)


class BadRow(BadLine):
    """Why a line (from 1) is refused."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


@dataclass(frozen=True, slots=True)
class Token:
    """A token with its tags: one, or several of nested spans."""

    line: int
    word: str
    tags: tuple[str, ...]


@dataclass(slots=True)
class Document:
    """Sentences of tokens; `line` is where it begins."""

    line: int
    sentences: list[list[Token]] = field(default_factory=lambda: [[]])

    def end_sentence(self) -> None:
        """What comes is another sentence."""
        if self.sentences[-1]:
            self.sentences.append([])


def documents(text: str) -> list[Document]:
    """The documents of a file that have any token; BadRow for the first line that is wrong."""
    rows = text.split("\n")
    with_tabs = any("\t" in row for row in rows)
    cells = [_cells(row, with_tabs=with_tabs) for row in rows]
    widths = {len(row) for row in cells if row and row[0] != DOCUMENT}
    found = [Document(1)]
    for line, row in enumerate(cells, 1):
        if not row:
            found[-1].end_sentence()
        elif row[0] == DOCUMENT:
            found.append(Document(line))
        else:
            tags = _tags(line, row, one_tag=len(widths) == 1)
            found[-1].sentences[-1].append(Token(line, row[0], tags))
    return [one for one in found if any(one.sentences)]


def _cells(row: str, *, with_tabs: bool) -> list[str]:
    """The cells of a line; none for an empty one, or one of remarks."""
    if not row.strip():
        return []
    cells = [cell.strip() for cell in row.split("\t")] if with_tabs else row.split()
    if cells[0].startswith(DOCUMENT):
        return [DOCUMENT]
    is_remark = row.startswith("#") and (len(cells) < 2 or not _parts(cells[-1]))
    return [] if is_remark else cells


def _tags(line: int, row: list[str], *, one_tag: bool) -> tuple[str, ...]:
    """The last cell of a line; of lines of different lengths, all but the first, which must be tags then."""
    if len(row) < 2:
        raise BadRow(line, f"has no tag: {excerpt(row[0])} stands alone in it")
    tags = tuple(row[-1:] if one_tag else row[1:])
    for tag in tags:
        if not _parts(tag):
            raise BadRow(line, f"{excerpt(tag)} is no tag such as B-denial, I-denial or O")
    if not row[0]:
        raise BadRow(line, "has a tag and no token")
    return tags


@dataclass(slots=True)
class Open:
    """A span that may go on."""

    label: str
    first: int
    last: int
    line: int


@dataclass(slots=True)
class Tagged:
    """The spans of a sentence, as (label, first token, last token, line); `odd`: tags I- that nothing began."""

    spans: list[Open] = field(default_factory=list)
    odd: int = 0


def tagged(sentence: list[Token]) -> Tagged:
    """What the tags of a sentence mark, whatever their scheme; of nested ones, each label by itself."""
    found, going = Tagged(), dict[str, Open]()
    for number, token in enumerate(sentence):
        if token.tags == _OUTSIDE:
            going.clear()
            continue
        here = dict(part for tag in token.tags if (part := _parts(tag)) and part[0])
        for label in [one for one in going if here.get(one, "B") in _BEGINS]:
            del going[label]
        for label, how in here.items():
            if how in _BEGINS or label not in going:
                found.odd += how not in _BEGINS
                going[label] = Open(label, number, number, token.line)
                found.spans.append(going[label])
            going[label].last = number
            if how in _ENDS:
                del going[label]
    return found


@lru_cache(maxsize=4096)
def _parts(tag: str) -> tuple[str, str] | None:
    """The label of a tag and how it stands there, two blanks for O; None where it is no tag."""
    match = _TAG.fullmatch(tag)
    return None if match is None else (match[2] or "", match[1] or "")
