"""Which gold stands where decisions of two projects come together: a function of the decisions alone."""

from __future__ import annotations

from itertools import permutations

from annotator.store.gold_units import SAID, Mark, Unit, standing


def unit(revision: int, *marks: Mark) -> Unit:
    return Unit({**dict.fromkeys(SAID, ""), "revision": revision}, marks)


def span(id: str, label: str = "denial") -> Mark:
    return Mark("span", {"id": id, "label": label}, {})


def link(id: str, source: str, target: str) -> Mark:
    return Mark("link", {"id": id, "source": source, "target": target, "type": "denies"}, {})


def test_of_two_decisions_that_claim_one_mark_the_higher_has_it() -> None:
    units = {
        "low": unit(1, span("g1", "demand")),
        "high": unit(12, span("g1", "denial")),
        "middle": unit(3, span("g1", "allegation")),
    }
    for order in permutations(units.items()):
        (found,) = standing(dict(order), ()).items()
        assert found == (("span", "g1"), ("high", units["high"].marks[0]))


def test_a_link_stands_where_both_its_ends_do() -> None:
    units = {"spans": unit(1, span("g1"), span("g2")), "links": unit(2, link("l", "g1", "g3"))}
    assert ("link", "l") not in standing(units, ())
    assert ("link", "l") not in standing({"links": units["links"]}, ["g3"])
    # A span that no decision made is as good an end.
    assert ("link", "l") in standing(units, ["g3"])
    units["more"] = unit(1, span("g3"))
    assert ("link", "l") in standing(units, ())
