"""Real exports of other programs give the counts that stand beside them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.exchange.importing import NameMaps, import_files

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"
LEOKA = CORPORA / "label-studio-leoka-three-coders" / "LEOKA_team_8.json"
NOVELS = CORPORA / "doccano-novels-three-users"

pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the shared folder is not here")


def per_annotator(project: Project) -> dict[str, int]:
    names = {one.id: one.name for one in project.annotators()}
    return Counter(names[span.annotator] for span in project.spans())


def total_length(project: Project) -> int:
    return sum(span.end - span.start for span in project.spans())


def test_three_coders_of_label_studio(project: Project) -> None:
    before = project.content_hash()
    refused = import_files(project, [LEOKA])
    assert (refused.documents.refused, refused.annotations.refused) == (130, 2799)
    assert "--map-label" in str(refused.problems[0])
    assert "“Person”" in refused.unknown_sentence()
    assert project.content_hash() == before
    actor = project.add_annotator("lead").id
    summary = import_files(project, [LEOKA], add_labels=True, actor=actor)
    assert summary.problems == []
    assert (summary.documents.added, summary.annotations.added) == (130, 2799)
    assert len(summary.new_labels) == 10
    assert per_annotator(project) == {
        "coder19148@example.org": 1205,
        "coder19169@example.org": 1148,
        "coder19165@example.org": 446,
    }
    labels = Counter(span.label for span in project.spans())
    assert (labels["Person"], labels["Department"], labels["SWAT"]) == (460, 393, 36)
    assert total_length(project) == 53941
    notes = "\n".join(map(str, summary.notes))
    assert "312 taxonomy results left out" in notes
    assert "2 drafts left out" in notes
    exact = {(span.start, span.end, span.quote) for span in project.spans()}
    assert (275, 321, "Sacramento County Sheriff’s Department (SCSD).") in exact
    assert (393, 408, " .308 SKS rifle") in exact
    done = project.statuses(next(one.id for one in project.annotators() if "19165" in one.name))
    assert len(done) == 51
    assert import_files(project, [LEOKA]).annotations.unchanged == 2799
    assert project.check() == []
    project.undo(actor)
    assert (project.articles(), len(project.schema.labels)) == ([], 4)


def test_three_users_of_doccano(project: Project) -> None:
    summary = import_files(project, [NOVELS / "AliceInWonderland.jsonl"], add_labels=True)
    assert (summary.documents.added, summary.annotations.added) == (16, 568)
    assert per_annotator(project) == {"user 1": 194, "user 2": 187, "user 3": 187}
    assert Counter(span.label for span in project.spans()) == {"18": 481, "3": 87}
    assert total_length(project) == 2443
    names = NameMaps(labels={"19": "18", "4": "3"})
    summary = import_files(project, [NOVELS / "DavidCopperfield.jsonl"], names=names)
    assert (summary.documents.added, summary.annotations.added) == (16, 587)
    assert total_length(project) == 2443 + 4804
    assert per_annotator(project) == {"user 1": 394, "user 2": 369, "user 3": 392}


def test_labels_can_only_be_mapped_to_labels_that_there_are(project: Project) -> None:
    names = NameMaps(labels={"19": "no such label"})
    with pytest.raises(Refused, match="no such label"):
        import_files(project, [NOVELS], names=names)


@pytest.mark.parametrize(
    ("path", "articles", "spans", "links"),
    [
        ("doccano-fixtures/import-tests/relation_extraction/example.jsonl", 1, 4, 3),
        ("doccano-fixtures/export-examples/relation_extraction/example.jsonl", 1, 4, 3),
        ("doccano-fixtures/export-examples/sequence_labeling/example.jsonl", 3, 4, 0),
        ("doccano-fixtures/import-tests/sequence_labeling/example_overlapping.jsonl", 1, 2, 0),
        ("doccano-fixtures/export-examples/text_classification/example.json", 3, 0, 0),
        ("label-studio-fixtures/test_export_csv/csv_test.json", 2, 0, 0),
        ("label-studio-fixtures/test_export_json_min/data.json", 0, 0, 0),
    ],
)
def test_every_shape_of_the_fixtures(
    project: Project, path: str, articles: int, spans: int, links: int
) -> None:
    summary = import_files(project, [CORPORA / path], add_labels=True)
    assert summary.problems == []
    added = (summary.documents.added, summary.annotations.added, summary.links.added)
    assert added == (articles, spans, links)
    assert spans or summary.notes
