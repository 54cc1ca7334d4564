"""Files that people try and that are not read: what they are, and what to do instead."""

from __future__ import annotations

from typing import NamedTuple

from annotator.core.project_name import PROJECT_SUFFIX

_TO_TEXT = "save it as plain text (.txt, UTF-8), and import that"
_TO_JSON = "export it as JSON Lines (text, and spans with start, end and label), and import that"
_TO_LINES = "save each article as plain text (.txt), or all as JSON Lines with a “text” each"
_QDA = ".qdpx"
_UNPACK = "unpack it, and import the folder"


class Unread(NamedTuple):
    """What a file is ("a web page"), and what its owner can do."""

    what: str
    advice: str


_BY_SUFFIX = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".mhtml"), Unread("a web page", _TO_TEXT)),
    ".md": Unread("a Markdown file", "rename it to .txt to import it as it is, marks and all"),
    ".xml": Unread("an XML file", _TO_TEXT),
    ".xmi": Unread("an annotation file of UIMA (.xmi)", _TO_JSON),
    ".conllu": Unread("a CoNLL-U file", _TO_JSON),
    **dict.fromkeys((".csv", ".tsv"), Unread("a table", _TO_LINES)),
    ".spacy": Unread("a spaCy DocBin", _TO_JSON),
    _QDA: Unread("a project of REFI-QDA (.qdpx)", "unpack it, and import the texts in its Sources"),
    PROJECT_SUFFIX: Unread("a project of this program", "bring it in with “annotator merge”"),
}


def holds_marks(suffix: str) -> bool:
    """Whether files of that suffix, in lower case, hold annotations of texts that may lie beside them."""
    unread = _BY_SUFFIX.get(suffix)
    return unread is not None and unread.advice == _TO_JSON


def unread_kind(kind: str | None, suffix: str) -> Unread | None:
    """What is known of a file by the kind that its bytes say, else by its suffix in lower case."""
    if kind is None or suffix in (PROJECT_SUFFIX, _QDA):
        return _BY_SUFFIX.get(suffix)
    if "archive" in kind:
        return Unread(kind, _UNPACK)
    if any(word in kind for word in ("workbook", "table", "database")):
        return Unread(kind, _TO_LINES)
    if any(word in kind for word in ("picture", "program")):
        return Unread(kind, "only texts are")
    return Unread(kind, _TO_TEXT)
