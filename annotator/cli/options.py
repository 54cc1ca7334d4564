"""Arguments that are checked before a command begins: a wrong one is wrong usage."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.core.visible import is_visible, visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.exchange.splitting import Part
    from annotator.formats.registry import Format

PATH = click.Path(path_type=Path)


class _FilePath(click.Path):
    """A file to be written."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path; refused where it is written as that of a folder, for a `Path` says nothing of that any more."""
        if names_folder(str(value)):
            self.fail(f"“{visible(str(value))}” is a folder: name the file in it.", param, ctx)
        return Path(os.fsdecode(super().convert(value, param, ctx)))


FILE = _FilePath(path_type=Path)


def names_folder(written: str) -> bool:
    """Whether what was written for a path ends as folders do."""
    return written.endswith(tuple(filter(None, (os.sep, os.altsep))))


as_json = click.option(
    "--json", "as_json", is_flag=True, help="Answer with one JSON object on standard output."
)

LANGUAGES = ("en", "fr", "es", "ar")


def language(says: str) -> Callable[[click.decorators.FC], click.decorators.FC]:
    """The option `--language`, which `says` what it is for."""
    wanted = click.Choice(LANGUAGES)
    return click.option("--language", type=wanted, default="en", show_default=True, help=says)


def format_to_read(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> Format | None:
    """The format of that name, which must be one that is read."""
    return _format(value, reading=True)


def format_to_write(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> Format | None:
    """The format of that name, which must be one that is written."""
    return _format(value, reading=False)


def text_encoding(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """The name of a text encoding that Python knows."""
    from annotator.formats.decoding import is_text_encoding

    if value is not None and not is_text_encoding(value):
        raise click.BadParameter(f"{value!r} is no text encoding; try cp1252, utf-16-le, ...")
    return value


def annotator_name(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """A name that an annotator can have."""
    if value is not None and not (value.strip() and is_visible(value)):
        raise click.BadParameter(f"{value!r} is no name for an annotator")
    return value


def names_mapped(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...]
) -> dict[str, str]:
    """New names by old ones, from OLD=NEW; OLD may hold a = itself."""
    names = {}
    for pair in value:
        old, _, new = pair.rpartition("=")
        if not old or not new.strip() or not is_visible(new):
            raise click.BadParameter(f"{pair!r} is not OLD=NEW")
        names[old] = new.strip()
    return names


def unit_of_offsets(context: click.Context, parameter: click.Parameter, value: str | None) -> str:
    """The unit of that name; "" for none."""
    from annotator.formats.offsets import BYTES, CODE_POINTS, UTF_16

    units = {"code-points": CODE_POINTS, "utf-16": UTF_16, "bytes": BYTES}
    if value is not None and value not in units:
        raise click.BadParameter(f"{value!r} is no unit of offsets; known: {', '.join(units)}")
    return units[value] if value else ""


def parts_of_split(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> tuple[Part, ...]:
    """Parts and their shares, none for no split."""
    from annotator.exchange.splitting import BadSplit, parse_split

    if value is None:
        return ()
    try:
        return parse_split(value)
    except BadSplit as error:
        raise click.BadParameter(str(error)) from error


def _format(value: str | None, *, reading: bool) -> Format | None:
    from annotator.formats.registry import by_name, names

    if value is None:
        return None
    found = by_name(value)
    known = names(reading=reading, writing=not reading)
    if found is None or found.name not in known:
        what = "read" if reading else "written"
        raise click.BadParameter(f"{value!r} is not {what}; known: {', '.join(known)}")
    return found
