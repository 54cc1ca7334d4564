"""`annotator assign`: a project file for each annotator, to be merged back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from annotator.cli import options
from annotator.cli.columns import aligned
from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, say, tell
from annotator.core.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.project import Project


@click.command()
@click.argument("project", type=PATH)
@click.option("-o", "--output", "folder", type=PATH, required=True, metavar="FOLDER",
              help="The folder for the files, “PROJECT – NAME.annotator” each.")  # fmt: skip
@click.option("--annotator", "names", multiple=True, required=True, metavar="NAME",
              help="Whom to hand out to; once for each.")  # fmt: skip
@click.option("--overlap", type=click.IntRange(1), default=1, metavar="N", show_default=True,
              help="So many annotators get each article.")  # fmt: skip
@click.option("--articles", multiple=True, metavar="ID",
              help="Only this article (* stands for any text); may be given more than once.")  # fmt: skip
@click.option("--not-handed-out", "only_free", is_flag=True,
              help="Only articles that nobody has been given yet.")  # fmt: skip
@click.option("--seed", type=int, default=0, help="Another seed, other shares.", show_default=True)
@as_json
def assign(
    project: Path,
    folder: Path,
    names: tuple[str, ...],
    overlap: int,
    articles: tuple[str, ...],
    only_free: bool,
    seed: int,
    as_json: bool,
) -> int:
    """Hand out articles of PROJECT: a project file for each annotator, with no one else's layer.

    “annotator merge” brings the files back: articles are matched by what they say, and ids are kept. What an annotator
    has marked in PROJECT already comes with them. PROJECT remembers who was given what.
    """
    from annotator.exchange.handing_out import hand_out
    from annotator.exchange.summary import counted

    progress = Progress("Handing out")
    with _opened(project) as opened:
        try:
            made = hand_out(
                opened, folder, names, overlap=overlap, articles=articles, seed=seed,
                only_free=only_free, by=holder(opened), progress=progress.advance,
            )  # fmt: skip
        finally:
            progress.end()
        is_remembered = not opened.read_only
    if not is_remembered:
        say("PROJECT can only be read, or is open in a window: it does not remember this.")
    if as_json:
        answer({"files": [one.to_json() for one in made], "remembered": is_remembered})
        return 0
    for one in made:
        theirs = f", {counted(one.spans, 'span')} of theirs" if one.spans else ""
        tell(f"{one.path}: {counted(one.articles, 'article')} for {one.annotator}{theirs}")
    return 0


@click.command("handed-out")
@click.argument("project", type=PATH)
@click.option("--give", "given", callback=options.annotator_name, metavar="NAME",
              help="Note that this annotator has the articles, too.")  # fmt: skip
@click.option("--take-out", "taken", callback=options.annotator_name, metavar="NAME",
              help="Take the articles from this annotator; without --article, all.")  # fmt: skip
@click.option("--article", "articles", multiple=True, metavar="ID",
              help="An article to give or take out; may be given more than once.")  # fmt: skip
@click.option("--by", callback=options.annotator_name, metavar="NAME",
              help="Who does it; else who works in the project's window.")  # fmt: skip
@as_json
def handed_out(
    project: Path,
    given: str | None,
    taken: str | None,
    articles: tuple[str, ...],
    by: str | None,
    as_json: bool,
) -> int:
    """Say which articles of PROJECT were handed out to whom, and mend that.

    No file is written and none changed: those that were handed out stay as they are.
    """
    from annotator.exchange.hand_out_list import mend, told
    from annotator.store.project import Project

    if given and taken:
        raise click.UsageError("Give or take out, one at a time.")
    if given and not articles:
        raise click.UsageError("Say which articles: --article ID.")
    if articles and not (given or taken):
        raise click.UsageError("Say what to do with the articles: --give NAME or --take-out NAME.")
    with Project.open(project, write=bool(given or taken)) as opened:
        if given or taken:
            change = mend(opened, given or "", taken or "", articles, by or "")
            say(f"Done: {change}." if change else "There was nothing to change.")
        answered = told(opened)
    if as_json:
        answer(answered)
    else:
        tell(_list(answered))
    return 0


def _list(told: dict[str, Any]) -> str:
    keys = ["articles", "done", "begun", "untouched"]
    rows = [
        [visible(name), *(f"{row[key]:,}" for key in keys)]
        for name, row in told["annotators"].items()
    ]
    free = f"Handed out to nobody: {told['free']:,} of {told['articles']:,} articles."
    return "\n\n".join([aligned([["Handed out to", *keys], *rows]), free]) if rows else free


def _opened(path: Path) -> Project:
    """The project, to be changed where nobody else does."""
    from annotator.core.errors import ProjectInUse
    from annotator.store.project import Project

    try:
        return Project.open(path)
    except ProjectInUse:
        return Project.open(path, write=False)


def holder(project: Project) -> str | None:
    """The id of whoever works in the project, whose undo takes this back; None for nobody."""
    found = project.annotator(str(project.setting("annotator", "")))
    return found.id if found else None
