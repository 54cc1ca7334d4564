from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.cases import CaseKind
from annotator.core.errors import UserError
from annotator.core.layer import Status
from annotator.exchange.agreement import project_agreement, work_days
from annotator.exchange.importing import import_files
from annotator.exchange.report_page import Wishes, report_page
from tests.store.builders import article, bring, mark, record, tie

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"
DAY = date(2026, 3, 4)
EVIL = "<script>alert(1)</script>"
VOID = {"meta", "br", "hr", "img", "input", "link", "col"}


class Tree(HTMLParser):
    """What a page is made of; ValueError where a tag is closed that is not open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"{tag} is closed where it is not open")

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.texts.setdefault(tag, []).append(data)

    def text(self, tag: str) -> str:
        return "".join(self.texts.get(tag, []))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("sample") / "p.annotator") as made:
        import_files(made, [SAMPLE])
        yield made


@pytest.fixture(scope="module")
def page(sample: Project) -> str:
    return report_page(sample, Wishes(rounds=20, seed=3), DAY)


def test_the_page_is_whole_and_asks_nothing_of_a_network(page: str) -> None:
    tree = Tree(page)
    assert tree.open == []
    assert page.startswith("<!DOCTYPE html>")
    assert "script" not in {tag for tag, _ in tree.tags}
    for tag, attributes in tree.tags:
        for name in ("src", "href", "action", "data", "poster", "background"):
            assert (attributes.get(name) or "#").startswith("#"), (tag, attributes)
        assert not [name for name in attributes if name.startswith("on")]
    assert "url(" not in tree.text("style")
    assert "@import" not in tree.text("style")
    assert "://" not in page.replace("http://www.w3.org/2000/svg", "")


def test_every_place_that_is_linked_is_there_once(page: str) -> None:
    tree = Tree(page)
    ids = [attributes["id"] for _, attributes in tree.tags if "id" in attributes]
    links = [attributes["href"] for tag, attributes in tree.tags if tag == "a"]
    assert len(ids) == len(set(ids))
    assert [f"#{id}" for id in ids] == links


def test_the_figures_stand_there_with_their_intervals(sample: Project, page: str) -> None:
    report = project_agreement(sample, bootstrap=20, seed=3)
    score = report.by_key["span_f1_exact[Ana,Ben]"]
    assert score.value is not None
    assert score.interval is not None
    assert f"{score.value:.3f}" in page
    assert f"[{score.interval.low:.3f}, {score.interval.high:.3f}]" in page
    for reason in {each.reason for each in report.scores if each.value is None}:
        assert f"{reason[:1].upper()}{reason[1:]}".replace("<", "&lt;") in page
    for each in report.left_out:
        assert each.reason in page


def test_a_figure_without_an_interval_has_the_room_of_one(page: str) -> None:
    _, _, table = page.partition("<h2>The figures</h2>")
    rows = re.findall(r"<tr>.*?</tr>", table.partition("</table>")[0])[1:]
    assert [row.count('class="range"') for row in rows] == [1] * len(rows)
    empty = [row for row in rows if '<span class="range"></span>' in row]
    assert 0 < len(empty) < len(rows)


def test_every_disagreement_is_there_with_the_readers_words(sample: Project, page: str) -> None:
    tree = Tree(page)
    ids = tuple(each.id for each in sample.annotators())
    odd = [each.case for each in sample.cases(ids) if each.case.kind is not CaseKind.AGREED]
    articles = [1 for tag, attributes in tree.tags if attributes.get("class") == "case"]
    assert len(articles) == len(odd)
    marked = " ".join(tree.text("mark").split())
    short = [
        proposal
        for case in odd
        if case.what == "span" and case.end - case.start < 600
        for proposal in case.proposals
        if len(case.proposals) == 1 and len(proposal.pieces) == 1
    ]
    assert short
    for proposal in short:
        owner = sample.span(proposal.owners[0].mark)
        assert owner is not None
        assert " ".join(owner.quote.split()) in marked


def test_the_same_project_day_and_seed_give_the_same_page(sample: Project, page: str) -> None:
    assert report_page(sample, Wishes(rounds=20, seed=3), DAY) == page


def test_what_comes_from_the_project_is_never_a_tag(project: Project) -> None:
    text = f"{EVIL} & \x07 said “no”.\n\nHe denies it, </blockquote> she says. الوزير ينفي"
    for name, spans in (
        (EVIL, [mark(0, 8, "denial", "a1"), mark(40, 49, "demand", "a2")]),
        ("ben & <b>", [mark(0, 9, "denial", "b1"), mark(40, 49, "denial", "b2")]),
    ):
        link = [tie(spans[0].id, spans[1].id, "denies", EVIL)] if name == EVIL else []
        of = article(text, id=EVIL, title=EVIL)
        bring(project, record(of, name, spans, link, Status.DONE))
    page = report_page(project, Wishes(rounds=5), DAY)
    tree = Tree(page)
    assert tree.open == []
    assert "script" not in {tag for tag, _ in tree.tags}
    assert EVIL not in page
    assert "</blockquote> she" not in page
    assert "\x07" not in page
    assert EVIL in tree.text("h1")
    assert "Links differ" in page


@pytest.mark.parametrize(
    ("language", "head", "figure"),
    [
        ("fr", "Accord de Ana et Ben", "0,353"),
        ("ar", "اتفاق \u2068\u2068Ana\u2069 و\u2068Ben\u2069\u2069", "0.353"),
    ],
)
def test_the_page_is_written_in_a_language(
    sample: Project, language: str, head: str, figure: str
) -> None:
    text = report_page(sample, Wishes(rounds=5, cases=2, language=language), DAY)
    tree = Tree(text)
    assert tree.open == []
    html = dict(tree.tags)["html"]
    assert (html["lang"], html["dir"]) == (language, "rtl" if language == "ar" else "ltr")
    assert tree.text("h1") == head
    assert figure in tree.text("td")
    # Plots, reasons and dates, too.
    for english in ("by label", "not begun by", "Same words", "2026-03", "Made by", "of them read"):
        assert english not in text.replace('lang="en"', ""), english


def test_so_many_cases_and_no_more(sample: Project) -> None:
    page = report_page(sample, Wishes(rounds=0, cases=3), DAY)
    assert page.count('class="case"') == 3
    assert "more, which weigh less" in page
    assert "In brackets" not in page


def test_one_annotator_is_refused(sample: Project) -> None:
    with pytest.raises(UserError, match="two annotators"):
        report_page(sample, Wishes(("Ana",)), DAY)


def test_days_of_work_are_those_of_the_spans(sample: Project) -> None:
    days = work_days(sample)
    name, id = next(iter(days))
    owner = next(each for each in sample.annotators() if each.name == name)
    spans = sample.spans(article=id, annotator=owner.id)
    assert days[name, id].isoformat() == max((each.updated or each.created)[:10] for each in spans)


def test_words_and_figures_of_a_page_that_runs_to_the_left_keep_their_order(
    sample: Project,
) -> None:
    page = report_page(sample, Wishes(rounds=0, cases=0, language="ar"), DAY)
    # Base direction of a line of a plot, a day in it, and the names of a pair: each its own way.
    assert re.search("<text[^>]*>\u2067[^<]*F1[^<]*\u2069</text>", page)
    assert re.search("<text[^>]*>\u20673 \\S+ 2026\u2069</text>", page)
    assert (
        "\u2067\u2068Ana\u2069 مقابل \u2068Ben\u2069\u2069" in page or "Ana against Ben" not in page
    )
    assert ">\u2068Ana\u2069 و\u2068Ben\u2069</th>" in page
