"""Every value of the shared reference cases, within its tolerance; undefined where they say so."""

from __future__ import annotations

import pytest

from annotator.agreement.report import Score, agreement_report
from tests.agreement.cases import Case, span_cases, thread_cases

CASES = [*span_cases(), *thread_cases()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_reference_case_holds(case: Case) -> None:
    metrics = ["*", "gamma"] if any(key.startswith("gamma") for key in case.expected) else None
    said = agreement_report(case.readings, case.annotators, metrics, seed=1).by_key
    problems = [
        f"{key}: {problem}"
        for key, expected in case.expected.items()
        if (problem := _problem(said.get(key), expected, case.closeness(key)))
    ]
    assert not problems, "\n".join(problems)


def _problem(score: Score | None, expected: float | None, tolerance: float) -> str:
    if score is None:
        return "not reported"
    if expected is None:
        return "" if score.value is None and score.reason else f"{score.value}, not undefined"
    if score.value is None:
        return f"undefined ({score.reason}), not {expected}"
    return "" if abs(score.value - expected) <= tolerance else f"{score.value}, not {expected}"
