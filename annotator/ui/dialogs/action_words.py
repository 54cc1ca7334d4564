"""What the declared actions are called before people, and how those shown together are found and parted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.core.label_letters import label_letters
from annotator.ui.actions import ACTIONS, MENUS, ActionRow, Scope
from annotator.ui.keys_in_force import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.schema import Schema

_LABEL_ROWS = "mark.label_"
_LIST = "mark.choose_label"
MOVING = str(QT_TRANSLATE_NOOP("actions", "Moving"))
EXTENDING = str(QT_TRANSLATE_NOOP("actions", "Extending"))
# Rows without a menu stand under these; the digits belong to what they do.
_TITLES = {
    "mark": "Mark",
    "review": "Review",
    "move": MOVING,
    "extend": EXTENDING,
    "language": "View",
    "size": "View",
}
# What one looks for most comes first.
TITLES_IN_ORDER = ("Mark", *(str(name) for name in MENUS if name != "Mark"), MOVING, EXTENDING)


@dataclass(frozen=True, slots=True)
class Words:
    """One action as people see it: `id`, `text`, `title` of its menu or group, `tip`, and its `keys`."""

    id: str
    text: str
    title: str
    tip: str
    keys: tuple[str, ...]
    scope: Scope

    def holds(self, words: Iterable[str]) -> bool:
        """Whether every word, in lower case, stands somewhere in the text, tip, title or keys."""
        hay = f"{self.text} {self.tip} {self.title} {' '.join(self.keys)}".casefold()
        return all(word in hay for word in words)


def all_words(schema: Schema) -> tuple[Words, ...]:
    """Every action in the order of the table; digits to which `schema` gives no label are left out."""
    found = (_words(row, schema) for row in ACTIONS)
    return tuple(words for words in found if words.text)


def _words(row: ActionRow, schema: Schema) -> Words:
    title = title_of(row)
    return Words(
        row.id,
        action_text(row, schema),
        _tr(title),
        _tr(row.tip) if row.tip else "",
        keys_of(row.id),
        row.scope,
    )


def listed_labels(schema: Schema) -> tuple[Words, ...]:
    """The labels that no digit reaches, each with the key of the list of labels and its letter there."""
    first, letters = keys_of(_LIST)[:1], label_letters(schema.labels)
    return tuple(
        Words(
            f"{_LIST}.{label.id}",
            _tr("Label: {name}").format(name=label.name),
            _tr("Mark"),
            "",
            tuple(f"{key}, {letters[label.id].upper()}" for key in first),
            Scope.ARTICLES,
        )
        for label in schema.labels
        if label.id in letters
    )


def title_of(row: ActionRow) -> str:
    """The menu of the action, or what it is found under without one; untranslated."""
    return row.menu or _TITLES[row.id.partition(".")[0]]


def action_text(row: ActionRow, schema: Schema) -> str:
    """What the action is called; "" for a digit to which `schema` gives no label."""
    if not row.id.startswith(_LABEL_ROWS):
        return _tr(row.text)
    key = row.id.removeprefix(_LABEL_ROWS)
    name = next((label.name for label in schema.labels if label.key == key), "")
    return _tr("Label: {name}").format(name=name) if name else ""


def by_title(words: Sequence[Words]) -> dict[str, list[Words]]:
    """Those of one title together, marking first, then the other menus, then the movements."""
    order = list(
        dict.fromkeys([_tr(title) for title in TITLES_IN_ORDER] + [row.title for row in words])
    )
    groups = {title: [row for row in words if row.title == title] for title in order}
    return {title: rows for title, rows in groups.items() if rows}


def split_evenly(sizes: Sequence[int], columns: int) -> list[list[int]]:
    """The indices of `sizes`, in order, in at most `columns` runs of which the largest is smallest."""
    room = max(sizes, default=0)
    while len(runs := _runs(sizes, room)) > columns:
        room += 1
    return runs


def _runs(sizes: Sequence[int], room: int) -> list[list[int]]:
    runs: list[list[int]] = []
    filled = room
    for index, size in enumerate(sizes):
        if filled + size > room:
            runs.append([])
            filled = 0
        runs[-1].append(index)
        filled += size
    return runs


def rank(words: Words, query: str) -> int | None:
    """How well the action answers the query, 0 best; None where one of its words is nowhere."""
    total = 0
    for word in query.casefold().split():
        step = _rank_of_word(words, word)
        if step is None:
            return None
        total += step
    return total


def _rank_of_word(words: Words, word: str) -> int | None:
    text = words.text.casefold()
    if text.startswith(word):
        return 0
    if f" {word}" in text:
        return 1
    if word in text:
        return 2
    if words.holds((word,)):
        return 3
    if not _in_order(word, text):
        return None
    return 6 if text.startswith(word[0]) else 9


def _in_order(letters: str, text: str) -> bool:
    """Whether `text` has all the letters in this order: "ntspn" finds "Next span"."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
