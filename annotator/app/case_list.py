"""The cases of a project, which of them are listed, and which one is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.case_choosing import CaseFilter, looked_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from annotator.core.decisions import ReviewedCase

CaseKey = tuple[str, str, str]


class CaseList:
    """A list that is read again in parts, and stays at the case that is looked at.

    What was decided while it was looked at stays listed until one goes on.
    """

    def __init__(self) -> None:
        self._cases: list[ReviewedCase] = []
        self._rows: list[ReviewedCase] = []
        self._filter = CaseFilter()
        self._current: CaseKey | None = None
        self._at = 0

    @property
    def cases(self) -> Sequence[ReviewedCase]:
        """All cases, in the order of reading."""
        return self._cases

    @property
    def rows(self) -> Sequence[ReviewedCase]:
        """The cases that the filter takes, in its order, and the one that is looked at."""
        return self._rows

    @property
    def filter(self) -> CaseFilter:
        """Which cases are listed."""
        return self._filter

    @property
    def current(self) -> ReviewedCase | None:
        """The case that is looked at."""
        return self._find(self._current)

    @property
    def at(self) -> int:
        """Its row; 0 while none is looked at."""
        return self._at

    def take(self, cases: Iterable[ReviewedCase]) -> None:
        """Hold these cases, which are in the order of reading."""
        self._cases = list(cases)
        self._list()

    def replace(self, articles: Collection[str], fresh: Iterable[ReviewedCase]) -> None:
        """Hold `fresh` cases in place of those of these articles."""
        found: dict[str, list[ReviewedCase]] = {}
        for row in fresh:
            found.setdefault(row.case.article, []).append(row)
        kept: list[ReviewedCase] = []
        for row in self._cases:
            there = row.case.article
            kept += found.pop(there, []) if there in articles else [row]
        for rows in found.values():
            kept += rows
        self.take(kept)

    def show_only(self, wanted: CaseFilter) -> None:
        """List other cases."""
        self._filter = wanted
        self._list()

    def look_at(self, row: int) -> None:
        """Look at the case in that row of the list."""
        self._current = key_of(self._rows[row])
        # What was kept only because it was looked at goes now.
        self._rows = looked_at(self._cases, self._filter)
        self._list()

    def leave(self) -> None:
        """Look at no case."""
        self._current = None
        self._list()

    def step(self, by: int) -> bool:
        """Look at the next (1) or previous (-1) case, round and round; False where there is none."""
        if not self._rows:
            return False
        if self.current is None:
            self.look_at(0 if by > 0 else len(self._rows) - 1)
        else:
            self.look_at((self._at + by) % len(self._rows))
        return True

    def _list(self) -> None:
        rows = looked_at(self._cases, self._filter)
        current = self.current
        if current is None:
            self._current, self._at = None, 0
        else:
            if current not in rows:
                rows.insert(min(self._at, len(rows)), current)
            self._at = rows.index(current)
        self._rows = rows

    def _find(self, key: CaseKey | None) -> ReviewedCase | None:
        if key is None:
            return None
        return next((row for row in self._cases if key_of(row) == key), None)


def key_of(row: ReviewedCase) -> CaseKey:
    """What a case is found again by, after its article was read again."""
    return row.case.article, row.case.what, row.case.key
