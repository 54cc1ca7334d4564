"""`annotator assign`: a project file for each annotator, to be merged back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from annotator.cli.options import PATH, as_json
from annotator.cli.output import Progress, answer, tell

if TYPE_CHECKING:
    from pathlib import Path


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
@click.option("--seed", type=int, default=0, help="Another seed, other shares.", show_default=True)
@as_json
def assign(
    project: Path,
    folder: Path,
    names: tuple[str, ...],
    overlap: int,
    articles: tuple[str, ...],
    seed: int,
    as_json: bool,
) -> int:
    """Hand out articles of PROJECT: a project file for each annotator, with no one else's layer.

    “annotator merge” brings the files back: articles are matched by what they say, and ids are kept. What an annotator
    has marked in PROJECT already comes with them.
    """
    from annotator.exchange.handing_out import hand_out
    from annotator.exchange.summary import counted
    from annotator.store.project import Project

    progress = Progress("Handing out")
    with Project.open(project, write=False) as opened:
        try:
            made = hand_out(
                opened, folder, names, overlap=overlap, articles=articles, seed=seed,
                progress=progress.advance,
            )  # fmt: skip
        finally:
            progress.end()
    if as_json:
        answer({"files": [one.to_json() for one in made]})
        return 0
    for one in made:
        theirs = f", {counted(one.spans, 'span')} of theirs" if one.spans else ""
        tell(f"{one.path}: {counted(one.articles, 'article')} for {one.annotator}{theirs}")
    return 0
