"""Every string that a person can read in the window, gathered from the source: what translators are given.

Three kinds: what the window says itself (`tr`, `translate`, `QT_TRANSLATE_NOOP`), the table of actions, and the
sentences that lower layers make, as templates: `f"“{path}” is a folder"` is kept as `“{path}” is a folder`.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.retelling import MOULDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "annotator"
BELOW = "below"
# What written reports say themselves.
REPORT = "report"
# Keys, under the context and the words by which Qt asks for them.
KEYS = "QShortcut"
_KEYS = (
    "Ctrl", "Shift", "Return", "Enter", "Del", "Backspace", "Esc", "Tab", "Ins", "PgUp", "PgDown", "Left", "Right",
    "Up", "Down", "Menu",
)  # fmt: skip
# What Qt's own dialog for files says and Qt's translations leave in English.
_OF_FILES = (
    ("QFileDialog", "&Look in:"),
    ("QFileDialog", "Files of &type:"),
    ("QAbstractFileIconProvider", "Folder"),
    ("QAbstractFileIconProvider", "File"),
)
_KEPT = ROOT / "build" / "catalogue.json"
_LOWER = ("core", "store", "formats", "exchange", "agreement", "plots", "app")
# Whose `tr` is called in a hand: Qt looks the words up under the class that the object is of.
_RECEIVERS = {
    "window": "MainWindow",
    "self.window": "MainWindow",
    "self._window": "MainWindow",
    "workspace": "Workspace",
    "desk": "Workspace",
    "self._workspace": "Workspace",
    "menu": "LetterMenu",
}
# Lists of words that texts are searched for, pages that are written into files, and the command line's own.
_NOT_SEEN = re.compile(
    r"core/(abbreviations|clause_words|full_stops|folding|sharing_out)|exchange/(report|markup|tongue)"
    r"|exchange/training_rows|store/(migrations|places_known)|agreement_process|pattern_process|plot_image"
    r"|plots/(palette|lettering)|formats/(jsonl_writing|registry)"
)
_SQL = re.compile(
    r"\b(CASE WHEN|SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|WHERE|JOIN|ORDER|VALUES|FROM|AND|ALTER|REFERENCES|ROLLBACK"
    r"|COMMIT|BEGIN|ATTACH|DROP|VACUUM|SAVEPOINT|RELEASE|FULL|MEMORY|UNION|IS NOT|LIKE|IN \(|NOT IN|OR target|OFFSET)\b"
    r"|WITHOUT ROWID|json_extract|CHECK constraint|NULL value|wrong # of|non-unique entry"
    r"|, \"?end\"?,|= \?|= :|[<>]=? :|_\w+, \w+_|\w+_schema = |= '|^\w+ = [-\w{}]+$|^\w+ IN \(|\{\{"
)
_CODE = re.compile(
    r"^(id|source|what|verb|start)[,.]? |^id name key|^import sys|^from annotator|\w\[\w+|^\w+\.\w+ IN |=0\.8$"
    r"|^(icloud|google|my|pcloud) drive$|^mobile documents$|^itself |^\{stem\}|^\{table\}|^list of texts$"
    r"|^(d )?MMMM? yyyy$|^NOT \{|^Python \{|^Windows \{|^\{co_filename|^A connection belongs|^Qt \{"
)
_PROSE = re.compile(
    r"[^\W\d_]{2,}[ ,:;] ?[“\[(]?[^\W\d_]|[^\W\d_]{3,}\.$|\} [^\W\d_]{2,}|[^\W\d_]{2,} [“{]"
)
# Made of next to nothing but values: they would answer to any sentence.
_SAYS = re.compile(r"\btr\(|\btranslated?\(|QT_TRANSLATE|[Tt]ongue\b")
_TOO_WIDE = frozenset(["{parts} and {parts2}", "{value} by {by}", "{one} and {other}: {reason}"])
# Single words that stand in the sentences of lower layers, and what systems say of files.
_WORDS = (
    "MUC", "B-cubed", "LEA", "BLANC", "u-alpha", "cu-alpha", "(k)u-alpha",
    "Figure", "Figures", "Published", "Readers", "Day", "What", "Words", "Missed", "Added", "Why", "Which", "Of",
    "All", "Plotted", "Article", "Articles", "Annotator", "Label", "Link type", "Labels", "Of whom", "Metric",
    "Cohen’s kappa", "Scott’s pi", "Fleiss’ kappa", "Gwet’s AC1", "Krippendorff’s alpha", "(nothing)",
    "{name}, recall", "{name}, precision", "Right", "Spans", "Whom", "Against", "Length", "Rest", "Stage",
    "link type", "attribute", "1 article", "{count} articles", "1 span", "1 link", "{value} added", "{value} unchanged",
    "{value} refused", "characters", "tokens", "threads", "articles", "spans", "links", "labels", "pairs",
    "begun", "done", "untouched", "undone", "redone", "once", "none", "nobody", "span", "link", "label",
    "annotator", "reviewer", "lead", "speaker", "against", "note", "evidence", "restored", "stored",
    "No such file or directory", "Permission denied", "No space left on device", "Is a directory",
    "Strict", "Exact", "Partial", "Type", "F1", "{name}, F1", "right", "wrong",
    "read", "written", "copied", " (of {name})", *MOULDS,
    "what is said of where gold comes from belongs to no gold span or link", "what it says of its article {found}",
    "what another program left in the file was removed",
    # What Python says of a pattern, and of JSON.
    "nothing to repeat", "multiple repeat", "unterminated character set", "missing ), unterminated subpattern",
    "unbalanced parenthesis", "bad escape (end of pattern)", "min repeat greater than max repeat",
    "Expecting value", "Extra data", "Expecting property name enclosed in double quotes", "Expecting ',' delimiter",
    "Expecting ':' delimiter", "Unterminated string starting at", "Invalid control character at",
    "Not a directory", "Read-only file system", "File exists", "Input/output error", "File name too long",
)  # fmt: skip
# Ends that are joined to a sentence: the sentence is one of its templates with and without them.
_MOST_VARIANTS = 8
# Shorter ones with a space at an end are parts of sentences.
_PART_OF_LINE = 24


@dataclass(frozen=True, order=True)
class Entry:
    """One thing to translate: Qt's `context`, the English `text`, and whether a number gives it several forms."""

    context: str
    text: str
    plural: bool = False


class NotLiteral(ValueError):
    """A string is handed to `tr` that is no literal, so no tool can find it."""


def entries() -> list[Entry]:
    """All entries, each once, by context and text."""
    found = {*_of_actions()}
    found |= {Entry(*one) for said, _ in _read_all() for one in said}
    found |= {Entry(BELOW, text, _is_count(text)) for text in templates()}
    found |= {Entry(KEYS, key) for key in _KEYS}
    found |= {Entry(context, text) for context, text in _OF_FILES}
    return sorted(found)


def templates() -> list[str]:
    """The sentences of the lower layers, their values in braces."""
    return sorted({*_WORDS, *(text for _, told in _read_all() for text in told)})


# What a module says: [context, text, plural] of the window, templates.
_Found = tuple[list[tuple[str, str, bool]], list[str]]


@cache
def _read_all() -> list[_Found]:
    """What each module says. Those that have not changed since the last time are not read again."""
    known: dict[str, _Found] = json.loads(_KEPT.read_text("utf-8")) if _KEPT.exists() else {}
    own = Path(__file__).read_bytes()
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        key = hashlib.sha256(str(path).encode() + path.read_bytes() + own).hexdigest()
        found[key] = known.get(key) or _read(path)
    if found.keys() != known.keys():
        _KEPT.parent.mkdir(exist_ok=True)
        half = _KEPT.with_suffix(f".{os.getpid()}.part")
        half.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        os.replace(half, _KEPT)
    return list(found.values())


def _read(path: Path) -> _Found:
    source = path.read_text("utf-8")
    place = path.relative_to(PACKAGE).as_posix()
    tree = ast.parse(source)
    said = sorted(set(_of_window(path, tree))) if _SAYS.search(source) else []
    is_lower = place.split("/")[0] in _LOWER and not _NOT_SEEN.search(place)
    told = sorted(set(_of_lower(tree))) if is_lower else []
    return [(one.context, one.text, one.plural) for one in said], told


def _is_count(text: str) -> bool:
    """Whether a template is a number and what is counted, which many languages bend by the number."""
    return re.fullmatch(r"\{(count|places)\} [a-z ]+s", text) is not None


# The table of actions


def _of_actions() -> Iterator[Entry]:
    from annotator.ui.actions import ACTIONS, MENUS, SUBMENUS

    names = (*MENUS, *SUBMENUS.values())
    for text in (*names, *(text for row in ACTIONS for text in (row.text, row.tip))):
        if text:
            yield Entry("actions", text)


# What the window says


def _of_window(path: Path, tree: ast.Module) -> Iterator[Entry]:
    ways = _ways_to_say(tree)
    for top in tree.body:
        home = top.name if isinstance(top, ast.ClassDef) else ""
        for node in ast.walk(top):
            if isinstance(node, ast.Call) and (found := _said(node, home, ways)) is not None:
                context, text, plural = found
                if context is None or not (texts := _literals(text)):
                    place = f"{path.relative_to(ROOT)}:{node.lineno}"
                    raise NotLiteral(f"{place}: {ast.unparse(node)[:80]}")
                for one in texts:
                    yield Entry(context, one, plural)


def _literals(text: ast.expr) -> list[str]:
    """The texts that stand there: one, or all those of a table in the place."""
    if isinstance(text, ast.Subscript) and isinstance(text.value, ast.Dict):
        return [one for value in text.value.values for one in _literals(value)]
    is_text = isinstance(text, ast.Constant) and isinstance(text.value, str)
    return [text.value] if is_text else []  # type: ignore[attr-defined]


def _ways_to_say(tree: ast.Module) -> dict[str, str]:
    """Functions of the module that translate what they are given, each with its context."""
    ways = {"translated": "actions"}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.body) <= 2:
            for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
                if _name(call.func) == "translate" and isinstance(call.args[0], ast.Constant):
                    ways[node.name] = str(call.args[0].value)
    return ways


def _said(
    node: ast.Call, home: str, ways: dict[str, str]
) -> tuple[str | None, ast.expr, bool] | None:
    """Context, text and whether it has a plural, of a call that translates; None of any other."""
    name, words = _name(node.func), node.args
    if name == "tr" and isinstance(node.func, ast.Attribute) and words:
        receiver = ast.unparse(node.func.value)
        context = home if receiver == "self" else _RECEIVERS.get(receiver)
        return context, words[0], len(words) > 2
    if name in {"translate", "QT_TRANSLATE_NOOP"} and len(words) > 1:
        # What is kept in a table stands there in QT_TRANSLATE_NOOP.
        if isinstance(words[0], ast.Constant) and _stands_there(words[1]):
            return str(words[0].value), words[1], len(words) > 3
    elif name in {"say", "count"} and _is_tongue(node.func, home):
        return REPORT, words[0], name == "count"
    elif name in ways and isinstance(node.func, ast.Name) and words and _stands_there(words[0]):
        return ways[name], words[0], False
    return None


def _is_tongue(function: ast.expr, home: str) -> bool:
    """Whether it is a method of what speaks in a written report."""
    if not isinstance(function, ast.Attribute):
        return False
    speaker = ast.unparse(function.value)
    return speaker.endswith("tongue") or (speaker == "self" and home == "Tongue")


def _stands_there(text: ast.expr) -> bool:
    if isinstance(text, ast.Subscript):
        return isinstance(text.value, ast.Dict)
    return isinstance(text, ast.Constant | ast.JoinedStr)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


# What lower layers say


def _of_lower(tree: ast.Module) -> Iterator[str]:
    nodes = list(ast.walk(tree))
    skipped = _not_for_people(nodes)
    for node in nodes:
        if id(node) in skipped:
            continue
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield from (text for text in map(_whole, _variants(node)) if _is_prose(text))
        if isinstance(node, ast.Call) and _name(node.func) in _COUNTING_CALLS:
            yield from _counts(node)


def _not_for_people(nodes: list[ast.AST]) -> set[int]:
    """Docstrings, parts of formatted strings, types, what is for programmers or has its own context."""
    skipped: set[int] = set()
    for node in nodes:
        whole: list[ast.AST] = []
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                skipped.add(id(first.value))
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values}
            inner = (part for part in node.values if isinstance(part, ast.FormattedValue))
            skipped |= {id(branch) for part in inner for branch in _plural_ends(part.value)}
        if isinstance(node, ast.Call) and _name(node.func) in _SILENT_CALLS:
            whole = [node]
        if isinstance(node, ast.Call) and _name(node.func) in _COUNTING_CALLS:
            # What is counted has templates of its own.
            whole = [*node.args[1:]]
        if isinstance(node, ast.AnnAssign):
            whole = [node.annotation]
        if isinstance(node, ast.FunctionDef):
            whole = [*filter(None, [node.returns]), *node.args.args, *node.decorator_list]
        for one in whole:
            skipped |= {id(part) for part in ast.walk(one)}
    return skipped


_COUNTING_CALLS = frozenset(["counted", "_counted"])
_SILENT_CALLS = frozenset(
    [
        *("tr", "translate", "QT_TRANSLATE_NOOP", "execute", "value", "rows", "compile", "TypeVar"),
        *("cast", "ValueError", "TypeError", "LookupError", "KeyError", "RuntimeError"),
        "AssertionError",
    ]
)


def _plural_ends(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.IfExp) and all(
        isinstance(one, ast.Constant) for one in (value.body, value.orelse)
    ):
        return [value.body, value.orelse]
    return []


def _variants(node: ast.expr) -> list[str]:
    """What a string can be, its values in braces: several where a part of it is chosen from two."""
    if isinstance(node, ast.Constant):
        return [_numbered(str(node.value))]
    parts: list[list[str]] = []
    names: dict[str, int] = {}
    for part in node.values:  # type: ignore[attr-defined]
        if isinstance(part, ast.Constant):
            parts.append([str(part.value)])
        elif ends := _plural_ends(part.value):
            parts.append([str(end.value) for end in ends])  # type: ignore[attr-defined]
        else:
            parts.append(["{" + _unique(_value_name(part.value), names) + "}"])
    return ["".join(some) for some in list(product(*parts))[:_MOST_VARIANTS]]


def _numbered(text: str) -> str:
    count = 0
    while "{}" in text:
        text = text.replace("{}", "{value" + (str(count) if count else "") + "}", 1)
        count += 1
    return text


def _unique(name: str, names: dict[str, int]) -> str:
    names[name] = names.get(name, 0) + 1
    return name if names[name] == 1 else f"{name}{names[name]}"


def _value_name(node: ast.expr) -> str:
    """A word for a value: the last name in the expression that makes it."""
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Attribute):
        return node.attr.strip("_").lower()
    if isinstance(node, ast.BoolOp):
        return _value_name(node.values[0])
    if isinstance(node, ast.Call) and node.args:
        return _value_name(node.args[0])
    if isinstance(node, ast.Call):
        return _value_name(node.func)
    if isinstance(node, ast.BinOp):
        return _value_name(node.left)
    if isinstance(node, ast.Subscript):
        return _value_name(node.value)
    return "value"


def _counts(node: ast.Call) -> list[str]:
    word = node.args[1] if len(node.args) > 1 else None
    if not isinstance(word, ast.Constant) or not isinstance(word.value, str):
        return []
    return [f"1 {word.value}", "{count} " + word.value + "s"]


def _whole(text: str) -> str:
    """A sentence without the space that parts it from the one before."""
    return text.strip() if len(text) > _PART_OF_LINE else text


def _is_prose(text: str) -> bool:
    words = re.sub(r"\{[^{}]*\}", "{}", text)
    if (
        _SQL.search(words)
        or _CODE.search(text)
        or text in _TOO_WIDE
        or text != text.strip()
        or "\n" in text
        or text.startswith(("--", "<"))
    ):
        return False
    return _PROSE.search(words) is not None
