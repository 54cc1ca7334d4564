"""Writes the two reference pages that are made, not written: keys.md and widget-names.md.

`make docs` runs it. A test compares the committed pages with what it would write.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.ui.actions import ActionRow
    from annotator.ui.main_window import MainWindow

_KEYS_HEAD = """# Keys

Every action of the window, made from the table in `annotator/ui/actions.py` by `make docs`: do not edit it here.
In the program, F1 shows the same with the names of the project's own labels, and Ctrl+Shift+P runs any of them by name.
On macOS, Ctrl is the Command key.
"""
_IN_ARTICLES = """## In the articles

Nothing is typed into an article: letters and digits are commands while the caret stands in one.
"""
_NAMES_HEAD = """# Names of the widgets

For scripts and screen readers: every widget that a person can use, by its `objectName` and its accessible name.
Made from a window on the sample project by `make docs`: do not edit it here. Names do not change from version to
version; `N` stands for a number.
"""


def main() -> None:
    """Write both pages beside this file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    (DOCS / "keys.md").write_text(keys_page(), encoding="utf-8")
    (DOCS / "widget-names.md").write_text(widget_names_page(), encoding="utf-8")


# keys.md


def keys_page() -> str:
    """The page of keys as Markdown."""
    from annotator.ui.actions import ACTIONS, Scope

    articles = [row for row in ACTIONS if row.scope is Scope.ARTICLES]
    window = [row for row in ACTIONS if row.scope is Scope.WINDOW]
    case = [row for row in ACTIONS if row.scope is Scope.CASE]
    parts = [
        _KEYS_HEAD,
        _IN_ARTICLES,
        *_tables(articles),
        "## In the strip of a case\n",
        *_tables(case),
        "## Everywhere in the window\n",
        *_tables(window),
    ]
    return "\n".join(parts)


def _tables(rows: Sequence[ActionRow]) -> list[str]:
    from annotator.ui.dialogs.action_words import TITLES_IN_ORDER, title_of

    grouped = {title: [row for row in rows if title_of(row) == title] for title in TITLES_IN_ORDER}
    return [_table(title, some) for title, some in grouped.items() if some]


def _table(title: str, rows: Iterable[ActionRow]) -> str:
    lines = [f"### {title}", "", "| keys | does | action |", "| --- | --- | --- |"]
    lines += [f"| {_keys(row)} | {_does(row)} | `{row.id}` |" for row in rows]
    return "\n".join([*lines, ""])


def _keys(row: ActionRow) -> str:
    return " or ".join(f"`{key}`" for key in row.keys) or "none"


def _does(row: ActionRow) -> str:
    from annotator.core.schema_files import default_schema
    from annotator.ui.dialogs.action_words import action_text

    text = action_text(row, default_schema())
    if not text:
        return f"{row.text}, in a project whose schema has one on this digit"
    return f"{text}. {row.tip}" if row.tip else text


# widget-names.md


def widget_names_page() -> str:
    """The page of widget names as Markdown; opens a window on a fresh copy of the sample."""
    from annotator.bootstrap import Program
    from annotator.paths import AppPaths
    from docs.usable_widgets import set_the_stage

    with tempfile.TemporaryDirectory() as folder:
        program = Program(AppPaths.below(Path(folder)))
        window = program.show(program.sample())
        set_the_stage(window)
        page = names_of(window)
        program.close()
    return page


def names_of(window: MainWindow) -> str:
    """The same page, of a window that stands already, with all in sight that shall be named."""
    from docs.usable_widgets import described, usable_widgets

    rows: dict[tuple[str, str], str] = {}
    for name, kind, heard in sorted({described(widget) for widget in usable_widgets(window)}):
        rows.setdefault((name, kind), heard)
    lines = ["| name | class | accessible name (in the sample) |", "| --- | --- | --- |"]
    lines += [f"| `{name}` | {kind} | {_flat(heard)} |" for (name, kind), heard in rows.items()]
    return "\n".join([_NAMES_HEAD, *lines, ""])


def _flat(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


if __name__ == "__main__":
    main()
