"""Bringing another project in: what is new is added, of what differs the higher revision stands, nothing is deleted.

Additions go through the import, which stores no second copy of what it makes; rows that are overwritten leave their
images. Both are one edit, so that one undo takes the merge back.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectRefused, Refused
from annotator.core.ids import distinct_id, new_id
from annotator.core.layer import GOLD, Status, is_suggester
from annotator.core.merge import MergeCase, MergeReport
from annotator.core.record import Record
from annotator.core.visible import visible
from annotator.store import (
    annotators,
    articles,
    checking,
    exporting,
    gold_units,
    history,
    images,
    merge_gold,
    merge_hand_outs,
    merge_kinship,
    merge_matching,
    merge_parts,
    merge_policy,
    merge_review,
    merge_schema,
    schema_tables,
)
from annotator.store.images import QUESTION, SPAN
from annotator.store.import_rows import ImportEdit
from annotator.store.importing import Import
from annotator.store.lock import is_same_file
from annotator.store.merge_parts import PartRanks
from annotator.store.merge_rows import MergeRows
from annotator.store.merge_sums import add_gold, merge_counts, require_sums, span_counts
from annotator.store.opening import open_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from annotator.store.database import Database

# Gold that a decision made comes with its decision, traces and all.
_UNDECIDED = "id NOT IN (SELECT id FROM provenance WHERE decision IS NOT NULL)"


def merge_files(
    ours: Database,
    paths: Iterable[Path],
    actor: str | None,
    *,
    dry_run: bool,
    watch: Callable[[int, int], None] | None = None,
    mapping: Mapping[tuple[str, str], str] | None = None,
) -> list[MergeReport]:
    """Merge project files, all in one transaction, each as an edit of its own; see `Project.merge`."""
    reports = []
    chosen = dict(mapping or {})
    with ExitStack() as stack:
        opened = []
        for path in paths:
            opened.append((path, open_file(path, write=False)))
            stack.callback(opened[-1][1].close)
            if is_same_file(path, ours.path):
                raise Refused(f"“{path}” cannot be merged into itself.")
            _refuse_damaged(path, opened[-1][1].database)
        merge_schema.require_known(chosen, [schema_tables.load(one.database) for _, one in opened])
        try:
            with ours.atomic():
                for path, one in opened:
                    try:
                        reports.append(_merge(ours, one.database, path, actor, watch, chosen))
                    except sqlite3.IntegrityError as error:
                        raise _damaged(path) from error
                if dry_run:
                    raise _DryRun
        except _DryRun:
            pass
    return reports


def _refuse_damaged(path: Path, theirs: Database) -> None:
    """Refuse what would bring rows into ours that refer to nothing, or say what no row may."""
    dangling = theirs.value("SELECT 1 FROM pragma_foreign_key_check LIMIT 1")
    if dangling or next(checking.values(theirs), None):
        raise _damaged(path)


def _damaged(path: Path) -> ProjectRefused:
    return ProjectRefused(
        f"“{path}” is damaged: some of its rows refer to nothing, or cannot be read. "
        "Check and repair it first, or have it sent again."
    )


class _DryRun(Exception):
    """Rolls a merge back."""


def _merge(
    ours: Database,
    theirs: Database,
    path: Path,
    actor: str | None,
    watch: Callable[[int, int], None] | None,
    chosen: merge_schema.Chosen,
) -> MergeReport:
    edit = ImportEdit(new_id(), f"merge {visible(path.name)}", actor, by_id=True, verb="merge")
    rows = MergeRows(ours, edit)
    mapping = merge_schema.mapping(schema_tables.load(ours), schema_tables.load(theirs), chosen)
    merge_schema.add(ours, theirs, mapping, rows.number)
    schema = schema_tables.load(ours)
    apart = merge_kinship.apart(ours, theirs)
    ids = gold_units.Ids(
        _articles(ours, theirs, are_apart=apart is not None), mapping.labels, mapping.link_types, mapping.attributes
    )  # fmt: skip
    gold = merge_gold.GoldMerge(ours, theirs, ids)
    questions = merge_review.QuestionMerge(ours, theirs, ids.articles)
    matching = merge_matching.Matching(
        ours, theirs, mapping, ids.articles, rows.update, left_out=gold.left_out
    )
    before, people = span_counts(ours), _people(ours)
    gone = list(merge_matching.deleted_there(ours, theirs))
    theirs_all = _records(theirs, _gold_name(ours))
    records = matching.records(_watched(theirs_all, theirs, watch) if watch else theirs_all)
    importing = Import(ours, schema, edit)
    counts = importing.take_in(records, str(path))
    gold.ids = ids._replace(same_texts=_same_texts(ours, theirs, ids.articles))
    gold.take_in(rows)
    _take_questions(questions, rows, importing)
    rules = _take_rules(ours, theirs, ids.articles, rows, importing)
    if edit.number is not None:
        keep_traces(ours, theirs, edit.number, matching.ranks_there, mapping.attributes)
    twice = merge_matching.made_twice(ours, theirs, edit.number)
    report = MergeReport(
        str(path), edit.id if edit.number else "", counts.articles, counts.annotations, counts.links, rows.updated,
        schema=mapping.differences, problems=counts.problems,
        cases=[*matching.cases, *gold.cases, *questions.cases, *rules, *gone, *twice],
        apart=apart, newcomers=tuple(sorted(_people(ours) - people)),
    )  # fmt: skip
    add_gold(_gold_name(ours), gold, matching, counts)
    withdrawn = Counter({(_gold_name(ours), label): n for label, n in gold.withdrawn.items()})
    report.counts = merge_counts(before, withdrawn, span_counts(ours), matching)
    require_sums(report, counts)
    return report


def _take_questions(
    questions: merge_review.QuestionMerge, rows: MergeRows, importing: Import
) -> None:
    """Store what the other project asked and answered, once its spans are here."""
    for mine, image in list(questions.questions(importing.stored_span)):
        if mine is None:
            rows.add(QUESTION, image)
        else:
            rows.update(QUESTION, mine, image)


def _take_rules(
    ours: Database,
    theirs: Database,
    articles: Mapping[str, str],
    rows: MergeRows,
    importing: Import,
) -> list[MergeCase]:
    """Store who does, sees and decides what there, and what was answered to suggestions; what needs eyes of it."""
    policy = merge_policy.PolicyMerge(ours, theirs)
    policy.take_in(rows.number)
    policy.take_answers(rows.number, importing.stored_span)
    handing = merge_hand_outs.HandOutMerge(ours, theirs, articles)
    handing.take_in(rows.number)
    return [*policy.cases, *handing.cases]


def _articles(ours: Database, theirs: Database, *, are_apart: bool = False) -> dict[str, str]:
    """What the other project's articles are called here: by text, the same id first.

    Where they began apart, a text that comes in gets an id of its own if another text has its id here.
    """
    here: dict[str, list[str]] = {}
    taken = set[str]()
    for id, sha256 in ours.rows("SELECT id, sha256 FROM article ORDER BY id"):
        here.setdefault(sha256, []).append(id)
        taken.add(id)
    found = {}
    for id, sha256 in theirs.rows("SELECT id, sha256 FROM article"):
        free = distinct_id(id, sha256) if are_apart and id in taken else id
        ids = here.get(sha256, [free])
        found[id] = id if id in ids else ids[0]
    return found


def _same_texts(ours: Database, theirs: Database, articles: Mapping[str, str]) -> frozenset[str]:
    """Articles of ours (ids) that theirs has with the same text."""
    there = {articles[id]: sha256 for id, sha256 in theirs.rows("SELECT id, sha256 FROM article")}
    rows = ours.rows("SELECT id, sha256 FROM article")
    return frozenset(id for id, sha256 in rows if there.get(id) == sha256)


def _people(ours: Database) -> frozenset[str]:
    return frozenset(one.name for one in annotators.every(ours))


def _gold_name(ours: Database) -> str:
    found = annotators.gold(ours)
    return found.name if found is not None else annotators.gold_name(ours)


def _records(theirs: Database, gold: str) -> Iterator[Record]:
    """All that the other project says: its layers, articles that nobody has touched, and those only begun.

    `gold` is what the gold layer is called here.
    """
    names: dict[str, str] = dict(theirs.rows("SELECT id, name FROM annotator"))
    if GOLD in names:
        names[GOLD] = gold
    yield from exporting.records(theirs, names, include_untouched=True)
    for article, annotator in theirs.rows(
        "SELECT article, annotator FROM status WHERE status = 'begun' AND NOT EXISTS (SELECT 1 FROM span"
        " WHERE span.article = status.article AND span.annotator = status.annotator) ORDER BY 1, 2"
    ):
        row = theirs.rows(
            f"SELECT {articles.NEW_COLUMNS} FROM article WHERE id = ?", (article,)
        )[0]  # fmt: skip
        yield Record(
            articles.as_new(row), names[annotator], Status.BEGUN, gold=annotator == GOLD,
            suggested=is_suggester(annotator),
        )  # fmt: skip


def _watched(
    records: Iterator[Record], theirs: Database, watch: Callable[[int, int], None]
) -> Iterator[Record]:
    """The same records, each told with about how many there are; what `watch` raises stops the merge."""
    total = theirs.value(
        "SELECT (SELECT count(*) FROM (SELECT article, annotator FROM span UNION"
        " SELECT article, annotator FROM status)) + (SELECT count(*) FROM article)"
    )
    for number, record in enumerate(records):
        watch(min(number, total), total)
        yield record


def keep_traces(
    ours: Database,
    theirs: Database,
    edit: int,
    ranks: PartRanks | None = None,
    attributes: Mapping[str, str] | None = None,
) -> None:
    """Give spans and links that an edit brought the revisions, and links the times, that they have in `theirs`.

    Records do not carry them, and a later merge compares rows by them, and spans by the ranks of their parts.
    """
    for table, columns in (("span", ("revision",)), ("link", ("revision", "created", "updated"))):
        made = ours.rows(f"SELECT id FROM {table} WHERE made_by = ? AND {_UNDECIDED}", (edit,))
        listed = ", ".join(columns)
        found = [theirs.row(f"SELECT {listed}, id FROM {table} WHERE id = ?", row) for row in made]
        changes = ", ".join(f"{column} = ?" for column in columns)
        ours.run_many(
            f"UPDATE {table} SET {changes} WHERE id = ?", [row for row in found if row is not None]
        )
    _keep_ranks(ours, theirs, edit, ranks or PartRanks(theirs), attributes or {})
    # A change made here must rank above all that was seen, so a layer counts on from the higher number.
    ours.run_many(
        "UPDATE annotator SET revision = max(revision, ?)"
        f" WHERE CASE WHEN '{GOLD}' IN (id, ?) THEN id = ? ELSE name = ? END",
        theirs.rows("SELECT revision, id, id, name FROM annotator"),
    )


def _keep_ranks(
    ours: Database, theirs: Database, edit: int, ranks: PartRanks, attributes: Mapping[str, str]
) -> None:
    """Write down what a span brought cannot say of itself: which of its parts were changed when."""
    made = ours.rows(f"SELECT id FROM span WHERE made_by = ? AND {_UNDECIDED} ORDER BY id", (edit,))
    for (id,) in made:
        there = images.load(theirs, SPAN, id) if id in ranks.changed else None
        if there is None:
            continue
        found = merge_parts.named_here(ranks.of(there), attributes)
        image = {**images.require(ours, SPAN, id), merge_parts.RANKS: found}
        # It was so and is so: there is nothing in it to undo.
        history.add_row(ours, edit, SPAN, image, image)
