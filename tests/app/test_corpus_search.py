"""Looking through all articles in a thread, in a real project file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator import Project
from annotator.app.corpus_search import ArticleHits, CorpusSearch
from annotator.core.corpus_query import CorpusQuery
from tests.store.builders import article, bring, record

_TEXTS = {
    "late": "Nobody was paid.\nA denial: nobody.",
    "early": "They paid nobody; l’été passé nobody knew.",
    "undated": "Nobody at all",
    "other": "Somebody was paid",
}


class Search(CorpusSearch):
    """Keeps what it tells."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self.all: list[ArticleHits] = []
        self.said: list[str] = []
        self.found.connect(self.all.extend)
        self.ended.connect(self.said.append)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.annotator") as made:
        dates = {"late": "2024-05-02", "early": "2024-05-01T10:00", "other": "2024-05-03"}
        for id, text in _TEXTS.items():
            new = article(text, id=id)
            bring(made, record(type(new)(text, id=id, title=id, published=dates.get(id, ""))))
        yield made


@pytest.fixture
def search(project: Project, qtbot: QtBot) -> Iterator[Search]:
    made = Search(project)
    yield made
    made.close()


def test_articles_come_in_reading_order_with_excerpts(qtbot: QtBot, search: Search) -> None:
    search.begin(CorpusQuery("nobody"))
    qtbot.waitUntil(lambda: bool(search.said))
    assert [one.article.id for one in search.all] == ["early", "late", "undated"]
    for one in search.all:
        for hit in one.hits:
            assert _TEXTS[one.article.id][hit.start : hit.end] == hit.excerpt.words
    assert search.all[1].hits[1].excerpt == ("A denial: ", "nobody", ".")
    assert search.said == [""]
    assert not search.is_running


def test_a_new_query_takes_the_place_of_the_one_before(qtbot: QtBot, search: Search) -> None:
    for words in ("nobody", "paid", "ete"):
        search.begin(CorpusQuery(words))
    qtbot.waitUntil(lambda: bool(search.said))
    qtbot.wait(50)
    assert [(one.article.id, [hit.excerpt.words for hit in one.hits]) for one in search.all] == [
        ("early", ["été"])
    ]
    assert search.said == [""]


def test_it_stops_at_more_than_a_list_can_show(
    qtbot: QtBot, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.app.corpus_search.MOST_HITS", 3)
    search.begin(CorpusQuery("nobody"))
    qtbot.waitUntil(lambda: bool(search.said))
    assert [one.article.id for one in search.all] == ["early", "late"]
    assert search.said == ["There are more than these: add a word."]
    # Five in all: there are no more.
    monkeypatch.setattr("annotator.app.corpus_search.MOST_HITS", 5)
    search.said.clear()
    search.begin(CorpusQuery("nobody"))
    qtbot.waitUntil(lambda: bool(search.said))
    assert search.said == [""]


def test_closing_waits_until_the_project_is_free(search: Search, project: Project) -> None:
    search.begin(CorpusQuery("nobody"))
    search.close()
    assert not search.is_running
    project.close()


def test_a_file_that_is_gone_is_said_in_a_sentence(
    qtbot: QtBot, search: Search, project: Project
) -> None:
    project.path.unlink()
    search.begin(CorpusQuery("nobody"))
    qtbot.waitUntil(lambda: bool(search.said))
    assert search.all == []
    assert search.said[0]
