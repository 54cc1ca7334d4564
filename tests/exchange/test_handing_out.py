from __future__ import annotations

import os
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.errors import Refused, StorageFailed
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.sharing_out import shares
from annotator.exchange.handing_out import hand_out

NAMES = ("ana", "ben", "cem")


def test_nobody_waits_long_for_anybody() -> None:
    names = [f"n{n}" for n in range(6)]
    plan = shares([f"a{n}" for n in range(26)], names, 4, seed=0)
    together = [len({*plan[a]} & {*plan[b]}) for a, b in combinations(names, 2)]
    assert max(together) - min(together) <= 3


@given(st.integers(0, 40), st.integers(1, 6), st.data(), st.integers())
def test_shares_are_even_and_overlap_as_asked(
    count: int, people: int, data: st.DataObject, seed: int
) -> None:
    overlap = data.draw(st.integers(1, people))
    articles = [f"a{n}" for n in range(count)]
    names = [f"n{n}" for n in range(people)]
    plan = shares(articles, names, overlap, seed)
    assert plan == shares(articles, names, overlap, seed)
    assert all(mine == sorted(mine, key=articles.index) for mine in plan.values())
    taken = [article for mine in plan.values() for article in mine]
    assert all(taken.count(article) == overlap for article in articles)
    assert len(taken) == overlap * count
    sizes = [len(mine) for mine in plan.values()]
    assert max(sizes) - min(sizes) <= 1
    together = [len({*plan[a]} & {*plan[b]}) for a, b in combinations(names, 2)]
    assert not together or max(together) - min(together) <= 3


def test_another_seed_gives_other_shares() -> None:
    articles = [f"a{n}" for n in range(40)]
    assert shares(articles, NAMES, 1, 1) != shares(articles, NAMES, 1, 2)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Twelve articles; ana has spans and a link, ben has a span."""
    path = tmp_path / "lead.annotator"
    texts = {f"a{n:02}": f"Article {n}. It was denied, and {n} times." for n in range(12)}
    with Project.create(path) as made:
        marks = (
            SpanRecord("denial", ((12, 25),), id="s1"),
            SpanRecord("demand", ((0, 7),), id="s2"),
        )
        records = [Record(NewArticle(text, id=id, title=id.upper())) for id, text in texts.items()]
        records.append(Record(NewArticle(texts["a03"], id="a03"), "ana", Status.DONE, marks,
                              (LinkRecord("denies", "s1", "s2", "a03"),)))  # fmt: skip
        records.append(Record(NewArticle(texts["a03"], id="a03"), "ben", Status.DONE,
                              (SpanRecord("denial", ((0, 9),)),)))  # fmt: skip
        made.import_records(made.begin_import("import"), records)
    return path


def test_each_file_holds_its_articles_and_no_one_else_s_layer(
    project: Path, tmp_path: Path
) -> None:
    with Project.open(project) as lead:
        texts = {article.id: lead.text(article.id) for article in lead.articles()}
        told: list[tuple[int, int]] = []
        made = hand_out(
            lead, tmp_path / "out", NAMES, overlap=2, seed=4,
            progress=lambda done, total: told.append((done, total)),
        )  # fmt: skip
    assert told == sorted(told)
    assert {done for done, _ in told} == set(range(1, 25))
    assert told[-1] == (24, 24)
    assert [one.annotator for one in made] == list(NAMES)
    assert sum(one.articles for one in made) == 24
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "lead – ana.annotator", "lead – ben.annotator", "lead – cem.annotator"]  # fmt: skip
    for one in made:
        with Project.open(one.path) as file:
            assert {
                article.id: file.text(article.id) for article in file.articles()
            }.items() <= texts.items()
            assert [each.name for each in file.annotators()] == [one.annotator]
            assert file.setting("annotator") == one.annotator
            assert len(file.spans()) == one.spans
            assert file.check() == []


def test_what_was_handed_out_merges_back(project: Path, tmp_path: Path) -> None:
    with Project.open(project) as lead:
        made = hand_out(lead, tmp_path / "out", NAMES, overlap=3)
        before = lead.content_hash()
        assert [one.spans for one in made] == [2, 1, 0]
        assert [report.edit for report in lead.merge([Path(one.path) for one in made])] == [
            "",
            "",
            "",
        ]
        assert lead.content_hash() == before
        for one in made:
            with Project.open(one.path) as file:
                (owner,) = file.annotators()
                file.add_span(owner.id, "a07", [(0, 7)], "demand")
        with Project.open(made[0].path) as file:
            file.relabel("s1", "demand")
        lead.merge([Path(one.path) for one in made])
        names = {each.id: each.name for each in lead.annotators()}
        assert sorted(names[span.annotator] for span in lead.spans("a07")) == list(NAMES)
        found = lead.span("s1")
        assert found is not None
        assert found.label == "demand"
        assert lead.check() == []


def test_what_is_changed_in_a_handed_out_file_is_newer_however_much_the_lead_did(
    project: Path, tmp_path: Path
) -> None:
    with Project.open(project) as lead:
        ana = lead.annotator(NAMES[0])
        assert ana is not None
        for _ in range(3):
            lead.relabel("s1", "demand")
            lead.relabel("s1", "denial")
        (made,) = hand_out(lead, tmp_path / "out", NAMES[:1])
        with Project.open(made.path) as file:
            file.relabel("s1", "evidence_claim")
        (report,) = lead.merge([Path(made.path)])
        found = lead.span("s1")
        assert found is not None
        assert (report.cases, found.label) == ([], "evidence_claim")


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_a_disk_that_refuses_leaves_nothing_and_no_name_of_ours(
    project: Path, tmp_path: Path
) -> None:
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Project.open(project) as lead:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, usual[1]))
        try:
            with pytest.raises(StorageFailed) as caught:
                hand_out(lead, tmp_path / "out", NAMES)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert str(caught.value).startswith(f"Nothing was handed out to “{tmp_path / 'out'}”: the disk")
    assert not (tmp_path / "out").exists()


def test_some_articles_by_id_or_pattern(project: Path, tmp_path: Path) -> None:
    with Project.open(project) as lead:
        (one,) = hand_out(lead, tmp_path / "out", ["ana/b"], articles=["a1*", "a03"])
        assert Path(one.path).name == "lead – ana_b.annotator"
        with Project.open(one.path) as file:
            assert [article.id for article in file.articles()] == ["a03", "a10", "a11"]
        with pytest.raises(Refused, match="no article “b\\*”"):
            hand_out(lead, tmp_path / "more", NAMES, articles=["b*"])
        with pytest.raises(Refused, match=r"more than are named here \(3\)"):
            hand_out(lead, tmp_path / "more", NAMES, overlap=4)
        with pytest.raises(Refused, match="named twice"):
            hand_out(lead, tmp_path / "more", ["ana", "ana"])
        with pytest.raises(Refused, match="needs a name"):
            hand_out(lead, tmp_path / "more", [" "])
        assert not (tmp_path / "more").exists()


def test_all_files_or_none_and_none_is_replaced(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "lead – cem.annotator").write_text("precious")
    with Project.open(project) as lead:
        with pytest.raises(Refused, match="there already"):
            hand_out(lead, out, NAMES)
        assert [path.name for path in out.iterdir()] == ["lead – cem.annotator"]
        (tmp_path / "file").write_text("")
        with pytest.raises(StorageFailed, match="Nothing was handed out"):
            hand_out(lead, tmp_path / "file" / "out", NAMES)


def test_suggestions_go_along_but_those_that_were_answered(project: Path, tmp_path: Path) -> None:
    with Project.open(project) as lead:
        edit = lead.begin_import("a model's")
        text = lead.text("a01")
        marks = (SpanRecord("denial", ((0, 3),), id="m1"), SpanRecord("demand", ((4, 6),), id="m2"))
        record = Record(NewArticle(text, id="a01"), "bert", spans=marks, suggested=True)
        assert lead.import_records(edit, [record]).problems == []
        ana = lead.add_annotator("ana").id
        lead.dismiss_suggestion("m1", ana)
        (made,) = hand_out(lead, tmp_path / "out", ["ana"])
        with Project.open(made.path) as file:
            owner = file.add_annotator("ana").id
            assert [span.id for span in file.suggestions("a01", owner)] == ["m2"]
            file.accept_suggestion("m2", owner)
        lead.merge([Path(made.path)])
        assert lead.suggestions("a01", ana) == []
        lead.show_suggestions(False, ana)
        (bare,) = hand_out(lead, tmp_path / "bare", ["new"])
        with Project.open(bare.path) as file:
            assert file.suggesters() == []
