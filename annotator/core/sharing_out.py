"""Who annotates which article, when a lead hands out work."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def shares(
    articles: Sequence[str], names: Sequence[str], overlap: int, seed: int
) -> dict[str, list[str]]:
    """The articles of each name, in their order: each goes to `overlap` names, round robin as the seed shuffles them.

    No two names differ by more than one article, and each two names come together about as often as any other two.
    """
    order = list(articles)
    random.Random(f"shares {seed}").shuffle(order)
    turns = _Turns(len(names))
    taken = {article: turns.next(overlap) for article in order}
    return {
        name: [article for article in articles if number in taken[article]]
        for number, name in enumerate(names)
    }


class _Turns:
    """Whose turn it is: whoever has least; of these, whoever was least often with those chosen already."""

    def __init__(self, people: int) -> None:
        self._people = people
        self._articles = 0
        self._loads: Counter[int] = Counter()
        self._together: Counter[tuple[int, int]] = Counter()

    def next(self, overlap: int) -> set[int]:
        """The people, by number, who take the next article."""
        chosen: list[int] = []
        for _ in range(overlap):
            free = (one for one in range(self._people) if one not in chosen)
            chosen.append(min(free, key=lambda one: self._rank(one, chosen)))
        for one in chosen:
            self._loads[one] += 1
            self._together.update((one, other) for other in chosen if other != one)
        self._articles += 1
        return set(chosen)

    def _rank(self, one: int, chosen: list[int]) -> tuple[int, int, int]:
        # Squares: who met one of them very often waits, though the others are new to them.
        met = sum(self._together[one, other] ** 2 for other in chosen)
        return self._loads[one], met, (one - self._articles) % self._people
