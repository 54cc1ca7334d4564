"""Whose annotations a file's are, where the user knows better than the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.layer import Status
from annotator.core.record import Record
from annotator.core.visible import excerpt
from annotator.formats.reading import Note, UnknownNames, ignore_progress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.exchange.finding import FoundFile
    from annotator.formats.reading import Item, ReadOptions


def renamed(items: Iterable[Item], file: FoundFile, options: ReadOptions) -> Iterator[Item]:
    """The items of a file with its annotators called as `options` have it."""
    names = dict(options.annotator_map)
    if options.overrules and file.format.numbered:
        named = _named(file, options)
        if len(named) == 1:
            names.setdefault(named[0], options.annotator)
        elif len(named) > 1 and not options.annotator_map:
            yield Note(str(file.path), None, _several(named, options.annotator))
    for item in items:
        if isinstance(item, Record) and item.annotator in names:
            yield replace(item, annotator=names[item.annotator])
        else:
            yield item


def suggested(items: Iterable[Item], name: str) -> Iterator[Item]:
    """The items of a file with all its annotations as suggestions: of the machine that it names, else of that name."""
    from annotator.formats.label_studio_tasks import UNNAMED_MODEL

    for item in items:
        if isinstance(item, Record) and item.annotator:
            is_named = item.suggested and item.annotator != UNNAMED_MODEL
            owner = item.annotator if is_named else name
            spans = tuple(replace(one, provenance=None) for one in item.spans)
            links = tuple(replace(one, provenance=None) for one in item.links)
            status = Status.BEGUN if item.status is Status.DONE else item.status
            yield replace(
                item, annotator=owner, suggested=True, gold=False, status=status, spans=spans, links=links
            )  # fmt: skip
        else:
            yield item


def _named(file: FoundFile, options: ReadOptions) -> list[str]:
    """The annotators that a file names, in order; it is read once for that alone."""
    assert file.format.reader is not None
    quiet = replace(options, advance=ignore_progress, unknown=UnknownNames())
    records = (item for item in file.format.reader(file.path, quiet) if isinstance(item, Record))
    return list(dict.fromkeys(record.annotator for record in records if record.annotator))


def _several(named: list[str], annotator: str) -> str:
    said = ", ".join(excerpt(name, 40) for name in named[:6])
    more = f" and {len(named) - 6} more" if len(named) > 6 else ""
    return (
        f"names {len(named)} annotators ({said}{more}), so it was not all put into the layer of"
        f" {excerpt(annotator, 40)}; --map-annotator gives each another name"
    )
