from __future__ import annotations

from annotator import Project
from annotator.core.layer import Status
from annotator.exchange.agreement import project_agreement, project_readings
from tests.store.builders import HARBOUR, article, bring, mark, record, tie


def _two_layers(project: Project) -> None:
    harbour, wire = article(), article("Show us the books.", id="wire")
    bring(
        project,
        record(
            harbour,
            "ben",
            [mark(0, 23, "denial", "b1"), mark(30, 40, "allegation", "b2")],
            [tie("b1", "b2", "denies")],
            Status.DONE,
        ),
        record(
            harbour,
            "ana",
            [mark(0, 23, "denial", "a1"), mark(30, 41, "allegation", "a2")],
            [tie("a1", "a2", "denies")],
            Status.BEGUN,
        ),
        record(wire, "ana", status=Status.DONE),
    )


def test_readings_are_all_that_the_layers_say(project: Project) -> None:
    _two_layers(project)
    readings = {(each.article, each.annotator): each for each in project_readings(project)}
    ana, ben = readings["harbour", "ana"], readings["harbour", "ben"]
    assert list(readings) == [
        ("harbour", "ana"), ("harbour", "ben"), ("wire", "ana"), ("wire", "ben")
    ]  # fmt: skip
    assert (ana.text, ana.length) == (HARBOUR, len(HARBOUR))
    assert [(m.pieces, m.label) for m in ben.marks] == [
        (((0, 23),), "denial"),
        (((30, 40),), "allegation"),
    ]
    assert [each.type for each in ana.ties] == ["denies"]
    assert readings["wire", "ana"].status is Status.DONE
    assert readings["wire", "ben"].status is Status.UNTOUCHED


def test_the_report_speaks_of_all_labels_of_the_scheme(project: Project) -> None:
    _two_layers(project)
    report = project_agreement(project)
    assert report.annotators == ("ana", "ben")
    assert set(report.labels) == {label.id for label in project.schema.labels}
    assert report.by_key["span_f1_exact[ana,ben]"].value == 0.5
    assert report.by_key["link_f1[ana,ben]"].value == 1
    assert report.by_key["link_f1[ana,ben,type=denies]"].value == 1
    assert [(each.article, each.annotators) for each in report.left_out] == [("wire", ("ben",))]
