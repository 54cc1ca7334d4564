"""Which rows there are, and who makes them. Nothing is imported here, so that one row costs only its own measuring."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from benchmarks.timing import Row


@dataclass(frozen=True, slots=True)
class Maker:
    """A function of a module of `benchmarks`, and the names of the rows that it makes in one run."""

    module: str
    function: str
    names: tuple[str, ...]
    only_for: str = ""
    """Where it is dear: the word without which it is not asked, but for the page."""

    def rows(self) -> Iterable[Row]:
        """Measure; each row as soon as it is there."""
        yield from self.rows_of(getattr(import_module(f"benchmarks.{self.module}"), self.function))

    def rows_of(self, make: Callable[[], Iterable[Row]]) -> Iterable[Row]:
        """The rows of `make`; ValueError where one has a name that is not declared."""
        rows = make()
        for row in rows:
            if row["name"] not in self.names:
                # Then it lets go of its files, which it would hold until the collector finds it.
                if isinstance(rows, Generator):
                    rows.close()
                raise ValueError(f"{self.module}.{self.function} does not declare “{row['name']}”")
            yield row

    def holds(self, word: str, *, dear: bool = False) -> bool:
        """Whether a row's name holds `word`, in whatever case; `dear` asks for those that cost much, too."""
        may = dear or named(word, self.only_for)
        return may and any(named(name, word) for name in self.names)


def named(name: str, word: str) -> bool:
    """Whether a row's name holds `word`, in whatever case."""
    return word.casefold() in name.casefold()


MAKERS = (
    Maker("start_up", "first_start", ("start: first, the sample is made",)),
    Maker(
        "start_up",
        "later_start",
        ("start: later, the sample is there", "start: later, against stock widgets"),
    ),
    Maker(
        "built_start",
        "rows",
        (
            "app: start",
            "app: start, against stock widgets",
            "app: megabytes of the compressed folder",
        ),
        only_for="app",
    ),
    Maker(
        "tagging",
        "one_pane",
        (
            "tagging: label key, stored and painted",
            "tagging: label key, the window at rest",
            "tagging: undo key, stored and painted",
        ),
    ),
    Maker("tagging", "six_panes", ("tagging: label key, six panes open",)),
    Maker("early_key", "rows", ("tagging: label key, before all marks are read",)),
    Maker(
        "opening",
        "rows",
        (
            "opening: an article in a new pane",
            "opening: another article in the pane",
            "opening: longest pause while all marks are read",
        ),
    ),
    Maker(
        "first_openings",
        "rows",
        (
            "first opening: scheme",
            "first opening: review",
            "first opening: questions",
            "first opening: agreement",
            "first opening: dashboard",
            "first opening: find in the article",
            "first opening: find in all articles",
            "first opening: history",
            "first opening: list of spans",
            "first opening: guidelines",
            "first opening: look of the text",
            "first opening: start page",
            "first opening: new project",
            "first opening: tour",
            "first opening: any command",
            "first opening: keys",
        ),
        only_for="first opening",
    ),
    Maker("transfer", "jsonl", ("transfer: import of JSONL", "transfer: export of JSONL")),
    Maker("transfer", "text_folder", ("transfer: import of a folder of texts",)),
    Maker(
        "library",
        "articles",
        (
            "library: open the project",
            "library: list of articles, first paint",
            "library: a letter in the filter",
            "library: label key, stored and painted",
        ),
    ),
    Maker(
        "library",
        "spans",
        (
            "spans: read and first paint",
            "spans: counted to the last",
            "spans: jump to a place",
            "spans: choose one",
        ),
    ),
    Maker(
        "trust",
        "rows",
        (
            "trust: bytes for a span, imported",
            "trust: bytes for a span, marked by hand",
            "trust: first page of the history",
            "trust: page of one annotator in one article",
            "trust: backup of the project",
            "trust: label key while it is backed up",
        ),
    ),
    Maker(
        "reading_surface",
        "rows",
        (
            "reading: first paint",
            "reading: add a span, painted",
            "reading: remove a span, painted",
            "reading: move the caret, painted",
            "reading: page scroll",
            "reading: hit test",
            "reading: jump to a place",
        ),
    ),
    Maker("memory", "rows", ("reading: megabytes over the bare widget",)),
    Maker("marked_memory", "rows", ("tagging: megabytes for a thousand marks",)),
    Maker(
        "finding",
        "article",
        ("find: a letter, first hit painted", "find: a letter, all hits counted"),
    ),
    Maker(
        "finding",
        "everywhere",
        ("find: a phrase in all articles", "find: longest pause of the window meanwhile"),
    ),
    Maker("links", "rows", ("links: page scroll",)),
    Maker(
        "agreement",
        "kappas",
        ("agreement: Cohen's kappa of characters", "agreement: Cohen's kappa, 1,000 rounds"),
    ),
    Maker(
        "agreement",
        "alphas",
        ("agreement: nominal alpha of characters", "agreement: nominal alpha, 1,000 rounds"),
    ),
    Maker(
        "agreement",
        "token_kappas",
        ("agreement: mean kappa of tokens", "agreement: mean kappa of tokens, 1,000 rounds"),
    ),
    Maker("agreement", "gammas", ("agreement: gamma of an article",)),
    Maker("agreement", "every_metric", ("agreement: all metrics but gamma, 1,000 rounds",)),
    Maker(
        "dashboard",
        "rows",
        (
            "dashboard: numbers of all articles",
            "dashboard: articles behind a number",
            "dashboard: longest pause of the window meanwhile",
        ),
    ),
    Maker(
        "scheme",
        "rows",
        (
            "scheme: rename a label of many spans",
            "scheme: undo of that",
            "scheme: longest pause of the window meanwhile",
        ),
    ),
    Maker("agreement_pause", "rows", ("agreement: longest pause of the window meanwhile",)),
    Maker("review", "classed", ("review: cases of all articles",)),
    Maker("review", "read", ("review: cases of all articles, from the project",)),
    Maker("review", "decided", ("review: one decision",)),
    Maker("review", "accepted", ("review: accept what all say",)),
    Maker(
        "review_window",
        "rows",
        ("review: next case", "review: decide, stored and painted"),
    ),
)
