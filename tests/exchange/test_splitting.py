from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.exchange.splitting import BadSplit, Part, assign, parse_split, part_path

THREE = parse_split("train=0.8,dev=0.1,test=0.1")


def test_parts_are_read() -> None:
    assert (Part("train", 0.8), Part("dev", 0.1), Part("test", 0.1)) == THREE
    assert parse_split(" all=1 ") == (Part("all", 1.0),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "train",
        "train=0.8",
        "a=0.5,a=0.5",
        "a=x,b=1",
        "a=nan,b=1",
        "a=-1,b=2",
        "a/b=1",
        "=1",
        "a=1,b=0",
    ],
)
def test_other_parts_are_refused(text: str) -> None:
    with pytest.raises(BadSplit):
        parse_split(text)


def test_shares_are_met_as_well_as_whole_articles_allow() -> None:
    parts = assign({str(number): str(number) for number in range(100)}, THREE, 0)
    assert Counter(parts.values()) == {"train": 80, "dev": 10, "test": 10}
    assert Counter(assign({str(n): str(n) for n in range(10)}, THREE, 5).values()) == {
        "train": 8, "dev": 1, "test": 1,
    }  # fmt: skip


@given(
    st.dictionaries(st.text(), st.sampled_from("abcdefgh"), max_size=40),
    st.integers(),
    st.randoms(),
)
def test_the_same_seed_gives_the_same_parts(
    groups: dict[str, str], seed: int, dice: random.Random
) -> None:
    shuffled = dict(dice.sample(list(groups.items()), len(groups)))
    parts = assign(groups, THREE, seed)
    assert assign(shuffled, THREE, seed) == parts
    assert all(len({parts[x] for x in groups if groups[x] == g}) == 1 for g in groups.values())


def test_another_seed_gives_other_parts() -> None:
    groups = {str(number): str(number) for number in range(100)}
    assert assign(groups, THREE, 1) != assign(groups, THREE, 2)


def test_parts_are_named_after_the_target() -> None:
    assert part_path(Path("x/out.jsonl"), THREE[0]) == Path("x/out.train.jsonl")
    assert part_path(Path("x/out"), THREE[1]) == Path("x/out.dev.jsonl")
