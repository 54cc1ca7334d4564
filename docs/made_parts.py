"""Fills the parts of formats.md, metrics.md, command-line.md and python-api.md that are made, not written.

`make docs` runs it; a test compares the committed pages with what it would write.
"""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import click

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS.parent))


def main() -> None:
    """Write the pages anew."""
    for page, text in pages().items():
        (DOCS / page).write_text(text, encoding="utf-8")


def pages() -> dict[str, str]:
    """The text of each page with its made parts filled, by its file name."""
    return {
        "formats.md": _filled("formats.md", "formats", _formats()),
        "metrics.md": _filled("metrics.md", "metrics", _metrics()),
        "command-line.md": _filled("command-line.md", "commands", _commands()),
        "python-api.md": _filled("python-api.md", "printed", _printed()),
    }


def _filled(page: str, part: str, text: str) -> str:
    return _pattern(part).sub(lambda found: f"{found[1]}{text}\n{found[3]}", _page(page), count=1)


def _page(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def _pattern(part: str) -> re.Pattern[str]:
    begin, end = rf"<!-- {part}: begin[^\n]*-->\n", f"<!-- {part}: end -->"
    return re.compile(f"({begin})(.*?)({end})", re.DOTALL)


def _commands() -> str:
    from annotator.cli.commands import annotator

    context = click.Context(annotator, info_name="annotator")
    return "\n\n".join(_command(context, annotator.commands[name]) for name in annotator.commands)


def _command(parent: click.Context, command: click.Command) -> str:
    context = click.Context(command, info_name=command.name, parent=parent)
    usage = command.get_usage(context).removeprefix("Usage: ")
    paragraphs = [" ".join(one.split()) for one in (command.help or "").split("\n\n")]
    options = [one for one in command.params if isinstance(one, click.Option)]
    records = [record for one in options if (record := one.get_help_record(context)) is not None]
    rows = [f"- `{option}`: {' '.join(text.split())}" for option, text in records]
    return "\n\n".join(
        [f"### `{' '.join(usage.split())}`", *paragraphs, *["\n".join(rows)][: len(rows)]]
    )


_FAMILIES = {
    "kappa": "Observed agreement and kappas",
    "alpha": "Krippendorff’s alpha",
    "u_alpha": "Alpha of units on a line",
    "u_alpha_1995": "Alpha of units on a line, the first way",
    "f1": "F1 of spans and of tokens",
    "semeval": "Four ways to compare spans",
    "boundary_similarity": "Where spans begin and end",
    "links": "Links",
    "cluster_alpha": "Alpha of threads",
    "clusters": "Threads of linked spans",
    "gamma": "Gamma",
}


def _formats() -> str:
    from annotator.cli.tables import format_row
    from annotator.formats.registry import FORMATS

    head = ["| name | format | suffixes | | carries |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*head, *("| " + " | ".join(format_row(row)) + " |" for row in FORMATS)])


def _metrics() -> str:
    from annotator.agreement.report import FORMULAS

    families: dict[str, dict[str, list[str]]] = {family: {} for family in _FAMILIES}
    for name, formula in FORMULAS.items():
        family = families[formula.__module__.rpartition(".")[2]]
        family.setdefault(inspect.getdoc(formula) or "", []).append(name)
    return "\n".join(
        f"## {_FAMILIES[family]}\n\n" + "\n".join(_metric(*one) for one in of_text.items())
        for family, of_text in families.items()
    ).rstrip()


def _metric(text: str, names: list[str]) -> str:
    from annotator.exchange.metric_words import meaning

    said = [(name, meaning(name)) for name in names]
    rows = [f"| `{name}` | {found.name} | {found.says} |" for name, found in said]
    head = ["| name | for people | says |", "| --- | --- | --- |"]
    return "\n".join([*head, *rows, "", "```text", text, "```", ""])


def _printed() -> str:
    """What the example of python-api.md prints, run in a folder of its own."""
    found = _pattern("example").search(_page("python-api.md"))
    if found is None:
        raise LookupError("python-api.md has no example")
    code = found[2].partition("\n")[2].removesuffix("```\n")
    environment = {**os.environ, "PYTHONPATH": str(DOCS.parent), "PYTHONUTF8": "1"}
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", code], cwd=folder, env=environment,
            stdout=subprocess.PIPE, encoding="utf-8", check=True,
        )  # fmt: skip
    return f"```text\n{run.stdout}```"


if __name__ == "__main__":
    main()
