from __future__ import annotations

import json
import math
import random

import pytest

from annotator.agreement.bootstrap import Interval
from annotator.agreement.corpus import Reading
from annotator.agreement.report import FORMULAS, Report, agreement_report
from annotator.core.errors import UserError
from annotator.core.layer import Status
from tests.agreement.builders import reading, value

TEXT = "Nobody was paid at all, she said. Show us the books."


def _readings() -> list[Reading]:
    return [
        reading("ana", (0, 15, "denial"), (34, 52, "demand"), article="one", text=TEXT),
        reading("ben", (0, 22, "denial"), (34, 52, "demand"), article="one", text=TEXT),
        reading("ana", (34, 52, "demand"), article="two", text=TEXT),
        reading("ben", (34, 47, "demand"), article="two", text=TEXT),
        reading("ana", (0, 6, "denial"), article="three", text=TEXT),
        reading("ben", article="three", text=TEXT),
        reading("cem", article="three", text=TEXT, status=Status.UNTOUCHED),
    ]


def test_json_says_values_reasons_and_what_was_left_out() -> None:
    data = agreement_report(_readings()).to_json()
    assert list(data) == ["metrics", "undefined", "left_out"]
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert all(math.isfinite(number) for number in data["metrics"].values())
    assert all(len(reason) > 10 for reason in data["undefined"].values())
    assert data["left_out"] == [{"annotators": ["cem"], "reason": "has begun no article"}]
    assert not data["metrics"].keys() & data["undefined"].keys()


def test_an_unread_article_is_left_out_and_said() -> None:
    report = agreement_report([*_readings(), reading("ben", article="four", text=TEXT)])
    assert report.to_json()["left_out"][0] == {
        "document": "four",
        "annotators": ["ana"],
        "reason": "not begun by ana",
    }


def test_scores_are_told_apart() -> None:
    report = agreement_report(_readings())
    assert "fleiss_kappa_char" in {str(score.key) for score in report.overall()}
    assert "cohen_kappa_char[ana,ben]" in {str(score.key) for score in report.per_pair()}
    assert "u_alpha_1995[label=denial]" in {str(score.key) for score in report.per_label()}
    assert "span_f1_exact_mean[doc=two]" in {str(score.key) for score in report.per_article()}
    parts = [report.overall(), report.per_pair(), report.per_label(), report.per_article()]
    assert sum(map(len, parts)) == len(report.scores)


def test_a_report_gives_the_confusion_of_a_pair() -> None:
    matrix = agreement_report(_readings()).confusion("ana", "ben")
    assert matrix.count("denial", "denial") == 1
    assert matrix.count("demand", "demand") == 2
    assert matrix.count("denial", None) == 1


def test_every_metric_says_formula_source_and_unit() -> None:
    for name, formula in FORMULAS.items():
        assert len(formula.__doc__ or "") > 60, name
    named = {
        score.key.name for score in agreement_report(_readings(), metrics=["*", "gamma"]).scores
    }
    assert named == FORMULAS.keys()


def test_metrics_are_chosen_by_name_pattern_or_key() -> None:
    by_name = agreement_report(_readings(), metrics=["cohen_kappa_char"])
    assert {score.key.name for score in by_name.scores} == {"cohen_kappa_char"}
    by_pattern = agreement_report(_readings(), metrics=["*kappa*"])
    assert {"cohen_kappa_token", "fleiss_kappa_char"} <= {s.key.name for s in by_pattern.scores}
    key = "cohen_kappa_char[ana,ben,doc=one]"
    (score,) = agreement_report(_readings(), metrics=[key]).scores
    assert str(score.key) == key


@pytest.mark.parametrize("metric", ["kappa", "cohen_kappa_char[ana,zoe]", "gamma[doc=nine]"])
def test_what_there_is_not_is_refused(metric: str) -> None:
    with pytest.raises(UserError):
        agreement_report(_readings(), metrics=[metric])


def test_annotators_are_chosen_in_the_order_given() -> None:
    report = agreement_report(_readings(), annotators=["ben", "ana"])
    assert report.annotators == ("ben", "ana")
    assert "cohen_kappa_char[ben,ana]" in report.by_key
    with pytest.raises(UserError, match="zoe"):
        agreement_report(_readings(), annotators=["ana", "zoe"])


@pytest.mark.parametrize("names", [[], ["ana"]])
def test_one_annotator_alone_does_not_agree(names: list[str]) -> None:
    with pytest.raises(UserError, match="two annotators"):
        agreement_report([reading(name, (0, 5, "A")) for name in names])


def test_an_annotator_asked_for_who_read_nothing_leaves_the_metrics_undefined() -> None:
    report = agreement_report(_readings(), annotators=["ana", "ben", "cem"])
    assert report.by_key["fleiss_kappa_char"].value is None
    assert value(report, "cohen_kappa_char[ana,ben]") > 0
    assert {each.annotators for each in report.left_out} == {("cem",)}


def test_labels_of_the_scheme_that_nobody_used_are_spoken_of() -> None:
    report = agreement_report(_readings(), labels=["allegation"])
    assert "nothing to agree on" in report.by_key["span_f1_exact[ana,ben,label=allegation]"].reason
    assert report.by_key["u_alpha_1995[label=allegation]"].reason


def test_two_readings_of_one_article_by_one_annotator_are_a_fault() -> None:
    with pytest.raises(ValueError, match="twice"):
        agreement_report([reading("ana"), reading("ana"), reading("ben")])


def _with_intervals(rounds: int, seed: int = 3) -> Report:
    return agreement_report(_readings(), bootstrap=rounds, seed=seed)


def test_intervals_are_seeded_and_around_the_value() -> None:
    report = _with_intervals(300)
    assert report.to_json() == _with_intervals(300).to_json()
    assert report.to_json()["intervals"] != _with_intervals(300, seed=4).to_json()["intervals"]
    score = report.by_key["percent_agreement_char[ana,ben]"]
    assert score.value is not None
    assert score.interval is not None
    assert score.interval.low <= score.value <= score.interval.high
    assert score.interval.rounds == 300


def test_an_interval_is_that_of_reading_the_drawn_articles_anew() -> None:
    """Summing packed counts gives what the whole computation gives on a corpus of the articles drawn."""
    readings = _readings()
    names = ["one", "two", "three"]
    dice = random.Random(11)
    values = []
    for _ in range(40):
        drawn = dice.choices(range(3), k=3)
        copies = [
            Reading(f"{k}", r.annotator, r.length, r.marks, r.ties, r.text, r.status)
            for k, i in enumerate(drawn)
            for r in readings
            if r.article == names[i] and r.annotator != "cem"
        ]
        values.append(
            agreement_report(copies, metrics=["u_alpha_1995"]).by_key["u_alpha_1995"].value
        )
    known = sorted(v for v in values if v is not None)
    interval = (
        agreement_report(
            readings, annotators=["ana", "ben"], metrics=["u_alpha_1995"], bootstrap=40, seed=11
        )
        .by_key["u_alpha_1995"]
        .interval
    )
    assert interval is not None
    assert interval.rounds == len(known)
    assert known[0] - 1e-9 <= interval.low <= interval.high <= known[-1] + 1e-9
    place = 0.025 * (len(known) - 1)
    low = known[int(place)] + (known[int(place) + 1] - known[int(place)]) * (place % 1)
    assert interval.low == pytest.approx(low)


def test_counts_and_threads_have_no_interval() -> None:
    report = _with_intervals(20)
    assert report.by_key["nervaluate_strict_correct[true=ana,pred=ben]"].interval is None
    assert report.by_key["b_cubed_f1[ana,ben]"].interval is None
    assert isinstance(report.by_key["u_alpha_1995"].interval, Interval)


def test_without_a_shared_article_there_is_no_interval() -> None:
    readings = [reading("ana", (0, 5, "A"), article="x"), reading("ben", (0, 5, "A"), article="y")]
    report = agreement_report(readings, bootstrap=10)
    assert all(score.interval is None for score in report.scores)
    assert "no article was read by both" in report.by_key["cohen_kappa_char[ana,ben]"].reason


def test_progress_is_told_and_may_stop_the_work() -> None:
    told: list[tuple[int, int]] = []
    agreement_report(
        _readings(), bootstrap=5, progress=lambda done, total: told.append((done, total))
    )
    assert told == [(n, 5) for n in range(1, 6)]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        agreement_report(_readings(), bootstrap=5, progress=stop)


def test_where_no_article_was_read_by_those_that_is_the_reason() -> None:
    apart = agreement_report(
        [reading("ana", (0, 9, "A"), article="a"), reading("ben", (0, 9, "A"), article="b")]
    )
    reasons = {score.key.name: score.reason for score in apart.scores if score.value is None}
    assert set(reasons.values()) == {
        "no article was read by both",
        "no article was read by all the annotators",
        "no article was read by two of the annotators",
    }
    assert "by two" in reasons["krippendorff_alpha_char"]
    # Two share an article, but not all three.
    some = agreement_report(
        [reading(name, (0, 9, "A")) for name in ("ana", "ben")]
        + [reading("cem", (0, 9, "A"), article="b")]
    )
    assert some.by_key["percent_agreement_char[ana,ben]"].value == 1
    assert "by both" in some.by_key["percent_agreement_char[ana,cem]"].reason
    assert "by all" in some.by_key["span_f1_exact[ana,ben]"].reason


def test_huge_articles_do_not_overflow_the_packed_counts() -> None:
    """Squares of lengths of billions take more than 64 bits."""
    readings = [
        reading(name, (5, 5_000_000_000, "A"), article=str(i), length=6_000_000_000)
        for i in range(4)
        for name in ("ana", "ben")
    ]
    report = agreement_report(readings, metrics=["u_alpha_2016"], bootstrap=3)
    interval = report.by_key["u_alpha_2016"].interval
    assert interval is not None
    assert interval.low == interval.high == 1


def test_who_read_no_article_in_common_has_no_figure_of_spans() -> None:
    readings = [
        reading("ana", (0, 6, "denial"), article="one", text=TEXT),
        reading("ben", (0, 6, "denial"), article="two", text=TEXT),
    ]
    data = agreement_report(readings, metrics=["nervaluate_*", "link_f1", "muc_f1"]).to_json()
    assert data["metrics"] == {}
    assert set(data["undefined"].values()) == {"no article was read by both"}


def test_each_metric_says_its_formula_source_unit_and_when_it_is_undefined() -> None:
    for name, formula in FORMULAS.items():
        said = " ".join((formula.__doc__ or "").split()).lower()
        assert any(word in said for word in ("=", "/", "how many")), name
        has_year = any(str(year) in said for year in range(1950, 2030))
        assert has_year or "source" in said, name
        assert any(word in said for word in ("unit", "counted over")), name
        assert "undefined" in said, name
