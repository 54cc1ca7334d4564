from __future__ import annotations

import random
from pathlib import Path

from annotator.exchange.near_copies import groups

WORDS = [f"word{number}" for number in range(4000)]


def text(seed: int, words: int = 300) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=words))


def edited(original: str, seed: int, changes: int) -> str:
    words, dice = original.split(), random.Random(seed)
    for _ in range(changes):
        words[dice.randrange(len(words))] = dice.choice(WORDS)
    return " ".join(words)


def test_an_edited_wire_story_is_a_near_copy() -> None:
    wire = text(1)
    copies = {
        "wire": wire,
        "a": edited(wire, 2, 15),
        "b": "By our staff. " + wire[: len(wire) * 3 // 4],
    }
    others = {f"other{seed}": text(seed) for seed in range(10, 20)}
    found = groups([*copies.items(), *others.items()])
    assert {name for name, leader in found.items() if leader == "a"} == {"wire", "a", "b"}
    assert {name: found[name] for name in others} == {name: name for name in others}


def test_a_common_footer_makes_no_near_copy() -> None:
    footer = text(0, 60)
    found = groups([(str(seed), f"{text(seed)} {footer}") for seed in range(100)])
    assert all(name == leader for name, leader in found.items())


def test_many_copies_of_one_text_are_one_group() -> None:
    found = groups([(f"{number:03}", f"{text(1)} {number}") for number in range(80)])
    assert set(found.values()) == {"000"}


def test_the_order_does_not_matter() -> None:
    texts = [(str(seed), edited(text(seed % 5), seed, 5)) for seed in range(30)]
    shuffled = random.Random(7).sample(texts, len(texts))
    assert groups(texts) == groups(shuffled)
    assert len(set(groups(texts).values())) == 5


def test_short_empty_and_unspaced_texts_have_groups() -> None:
    sentence = "大臣は疑惑を否定し、証拠を要求した。目撃者は違うことを言っている。"
    found = groups(
        [
            ("a", ""),
            ("b", "…"),
            ("c", "one two"),
            ("d", "One, two!"),
            ("e", sentence * 3),
            ("f", sentence * 3 + "。"),
        ]
    )
    assert found == {"a": "a", "b": "b", "c": "c", "d": "c", "e": "e", "f": "e"}


def test_the_two_wire_stories_of_the_sample_are_found() -> None:
    folder = Path(__file__).parents[2] / "sample_corpus" / "articles"
    found = groups((path.stem, path.read_text("utf-8")) for path in folder.glob("*.txt"))
    assert {name: leader for name, leader in found.items() if name != leader} == {
        "06-fourteen-clips": "05-fourteen-recordings"
    }
