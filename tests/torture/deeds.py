"""What the monkey does: deeds drawn from a seed, each complete in itself, so that any of them can be done again."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from annotator.ui.actions import ACTIONS, Scope

# The first word says what is done, the rest with what.
Deed = list[Any]

_PLAIN = (
    "Return",
    "Space",
    "Tab",
    "Shift+Tab",
    "Escape",
    "Up",
    "Down",
    "Home",
    "End",
    "F2",
    "Alt+Down",
    "Menu",
)
_MOVES = (
    "Right",
    "Left",
    "Up",
    "Down",
    "Ctrl+Right",
    "Ctrl+Left",
    "J",
    "K",
    "Tab",
    "Shift+Tab",
    "PgDown",
    "PgUp",
    "M",
    "U",
    "O",
    "B",
)
_TAKES = (
    "S",
    "Q",
    "C",
    "Shift+Right",
    "Ctrl+Shift+Right",
    "Shift+J",
    "E",
    "Ctrl+A",
    "Shift+Down",
    "A",
)
_CHANGES = (
    "Alt+Right", "Alt+Left", "Alt+Shift+Right", "Alt+Shift+Left", "Delete", "A", "L", ".", "1", "2", "3", "4",
    "T", "Y", "X",
)  # fmt: skip
_JUDGED = (
    "1",
    "2",
    "3",
    "U",
    "I",
    "N",
    "E",
    "D",
    "G",
    "Backspace",
    "W",
    "?",
    "F8",
    "Shift+F8",
    "Escape",
    "Ctrl+Z",
)
_WORDS = (
    "minister",
    "a",
    "the (",
    "über",
    "تنفي",
    "12",
    "\U0001f600",
    "note",
    "[a-z]+",
    "",
    "Denial",
    "x" * 40,
)
# Such a page or tab each, by its key.
_PLACES = (
    "Ctrl+L", "Ctrl+Shift+N", "Ctrl+Shift+G", "Ctrl+Shift+O", "Ctrl+N", "Ctrl+H", "Ctrl+Shift+F", "Ctrl+F",
    "Ctrl+Shift+H",
    "Ctrl+,", "F1", "Ctrl+Shift+K", "Ctrl+M", "Ctrl+Shift+A", "Shift+F1", "Ctrl+K", "Ctrl+9", "Ctrl+Shift+P", "F6",
)  # fmt: skip
_LOOKS = (
    "view.dark", "view.system_look", "view.high_contrast", "view.larger", "view.smaller", "view.usual_size",
    "view.focus",
    "view.library", "view.side", "view.hide_marks", "view.all_links", "view.link_scroll", "view.suggestions",
    "view.full_screen",
)  # fmt: skip
_PANES = (
    "Ctrl+T", "Ctrl+W", "Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown", "Ctrl+0", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Return",
    "Ctrl+Shift+Return", "F6", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+6",
)  # fmt: skip
# The window goes with these, so they come less often; the last would start another process.
_LANGUAGES = ("language.en", "language.fr", "language.es", "language.ar", "language.system")
_KEYS = tuple(key for row in ACTIONS for key in row.keys if row.id != "project.quit")
_IDS = tuple(
    row.id for row in ACTIONS
    if row.id != "project.quit" and not row.id.startswith("language.") and row.scope is not Scope.CASE
)  # fmt: skip


def draw(seed: int, count: int) -> list[Deed]:
    """The first `count` deeds of that seed."""
    return list(islice(_deeds(random.Random(seed)), count))


def _deeds(chance: random.Random) -> Iterator[Deed]:
    makers, weights = zip(*_WAYS, strict=True)
    while True:
        yield from chance.choices(makers, weights)[0](chance)
        if chance.random() < 0.1:
            yield ["wait", chance.choice([0, 1, 20, 60])]


def _some(chance: random.Random, keys: tuple[str, ...], most: int) -> Iterator[Deed]:
    for _ in range(chance.randint(1, most)):
        # Now and then keys come faster than the window works.
        yield ["strike" if chance.random() < 0.2 else "key", chance.choice(keys)]


def _any_key(chance: random.Random) -> Iterator[Deed]:
    yield from _some(chance, _KEYS, 3)


def _plain_key(chance: random.Random) -> Iterator[Deed]:
    yield from _some(chance, _PLAIN, 4)


def _mark(chance: random.Random) -> Iterator[Deed]:
    if chance.random() < 0.6:
        yield ["page"]
    yield from _some(chance, _MOVES, 4)
    yield from _some(chance, _TAKES, 3)
    yield from _some(chance, ("1", "2", "3", "4"), 1)
    yield from _some(chance, _CHANGES, 3)


def _attribute(chance: random.Random) -> Iterator[Deed]:
    yield ["key", chance.choice(["P", "G", "N", "?"])]
    yield ["type", chance.choice(_WORDS)]
    yield from _some(chance, ("Return", "Escape", "Tab", "Down", "Ctrl+Z", "Ctrl+PgDown"), 2)


def _jump(chance: random.Random) -> Iterator[Deed]:
    yield ["key", chance.choice(["F", "L"])]
    for _ in range(chance.randint(0, 3)):
        yield ["type", "".join(chance.choices("asdfjklgh", k=2))]


def _undo(chance: random.Random) -> Iterator[Deed]:
    for _ in range(chance.randint(1, 12)):
        yield ["key", chance.choices(["Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"], [4, 2, 1])[0]]


def _place(chance: random.Random) -> Iterator[Deed]:
    yield ["key", chance.choice(_PLACES)]
    for _ in range(chance.randint(0, 5)):
        how = chance.random()
        if how < 0.25:
            yield ["type", chance.choice(_WORDS)]
        elif how < 0.5:
            yield ["click", *_point(chance), 1]
        else:
            yield from _some(chance, _PLAIN, 2)
    if chance.random() < 0.6:
        yield ["key", "Escape"]


def _palette(chance: random.Random) -> Iterator[Deed]:
    yield ["key", "Ctrl+Shift+P"]
    yield ["type", chance.choice(_IDS).rpartition(".")[2].replace("_", " ")]
    yield from _some(chance, ("Down", "Up", "Return", "Escape"), 2)
    yield ["key", "Return"]


def _action(chance: random.Random) -> Iterator[Deed]:
    yield ["act", chance.choice(_IDS)]


def _menu(chance: random.Random) -> Iterator[Deed]:
    yield [
        "menu",
        chance.randrange(8),
        chance.choices(["Down", "Up", "Right", "Left"], k=chance.randint(0, 12)),
    ]
    yield ["key", chance.choice(["Return", "Escape"])]


def _look(chance: random.Random) -> Iterator[Deed]:
    yield ["act", chance.choice(_LOOKS)]


def _pane(chance: random.Random) -> Iterator[Deed]:
    yield from _some(chance, _PANES, 3)


def _point(chance: random.Random) -> tuple[float, float]:
    return round(chance.random(), 3), round(chance.random(), 3)


def _click(chance: random.Random) -> Iterator[Deed]:
    for _ in range(chance.randint(1, 3)):
        yield ["click", *_point(chance), chance.choices([1, 2, 3], [6, 1, 2])[0]]


def _drag(chance: random.Random) -> Iterator[Deed]:
    x, y = _point(chance)
    near = chance.random() < 0.6
    there = (
        (x + chance.uniform(-0.1, 0.1), y + chance.uniform(-0.05, 0.05)) if near else _point(chance)
    )
    yield ["drag", x, y, *(round(min(max(one, 0), 1), 3) for one in there)]


def _wheel(chance: random.Random) -> Iterator[Deed]:
    yield ["wheel", *_point(chance), chance.choice([-960, -120, 120, 960])]


def _review(chance: random.Random) -> Iterator[Deed]:
    yield [
        "key",
        chance.choice(["Ctrl+Shift+R", "F8", "F8", "Ctrl+Shift+Y", "Ctrl+Shift+B", "Ctrl+Shift+E"]),
    ]
    yield from _some(chance, _JUDGED, 6)
    if chance.random() < 0.3:
        yield ["type", "because"]
        yield ["key", "Return"]


def _scheme(chance: random.Random) -> Iterator[Deed]:
    yield ["scheme", chance.randrange(6), chance.randrange(9), f"L{chance.randrange(99)}"]
    if chance.random() < 0.5:
        yield ["key", "Ctrl+Z"]


def _size(chance: random.Random) -> Iterator[Deed]:
    yield [
        "resize",
        chance.choice([640, 800, 1024, 1280, 1900]),
        chance.choice([420, 600, 800, 1100]),
    ]


def _other(chance: random.Random) -> Iterator[Deed]:
    yield ["reopen", chance.randrange(3)]


def _language(chance: random.Random) -> Iterator[Deed]:
    yield ["act", chance.choice(_LANGUAGES)]


def _collect(_chance: random.Random) -> Iterator[Deed]:
    yield ["collect"]


_WAYS: tuple[tuple[Callable[[random.Random], Iterator[Deed]], float], ...] = (
    (_any_key, 20), (_plain_key, 6), (_mark, 14), (_attribute, 4), (_jump, 3), (_undo, 6), (_place, 8), (_palette, 4),
    (_action, 10), (_menu, 2), (_look, 3), (_pane, 5), (_click, 8), (_drag, 5), (_wheel, 2), (_review, 7), (_scheme, 2),
    (_size, 2), (_other, 0.7), (_language, 0.5), (_collect, 1),
)  # fmt: skip
