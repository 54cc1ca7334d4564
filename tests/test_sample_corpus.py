"""What the sample project promises: to the window at first start, and to the other tests."""

from __future__ import annotations

import difflib
import hashlib
import importlib.util
import json
import re
import tomllib
import unicodedata
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from annotator.paths import resource

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

CORPUS = resource("sample_corpus")
SCHEMA = json.loads(resource("resources", "schema", "default.json").read_text(encoding="utf-8"))
GUIDELINES = resource("resources", "guidelines", "en.md").read_text(encoding="utf-8")

RECORD_KEYS = ["id", "text", "annotator", "status", "meta", "spans", "links"]
META_KEYS = ["title", "source", "published", "language", "url", "sha256"]
SPAN_KEYS = [
    *("id", "start", "end", "label", "text", "fragments"),
    *("speaker", "against", "note", "created", "updated"),
]
LINK_KEYS = ["id", "type", "source", "target", "target_document"]

Record = dict[str, Any]


def load_build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sample_build", CORPUS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILD = load_build()
CONTENT = (CORPUS / "project.jsonl").read_bytes().decode("utf-8")
RECORDS: list[Record] = [json.loads(line) for line in CONTENT.splitlines()]
LAYERS = [record for record in RECORDS if "annotator" in record]
SPANS = [(record, span) for record in LAYERS for span in record["spans"]]
LINKS = [(record, link) for record in LAYERS for link in record.get("links", [])]
TEXTS: dict[str, str] = {record["id"]: record["text"] for record in RECORDS}
METAS: dict[str, Record] = {record["id"]: record["meta"] for record in RECORDS}


def pieces_of(span: Record) -> list[list[int]]:
    return list(span.get("fragments", [[span["start"], span["end"]]]))


def in_order(keys: list[str], wanted: list[str]) -> bool:
    return keys == [key for key in wanted if key in keys]


def text_of(file: str) -> str:
    return (CORPUS / "articles" / file).read_bytes().decode("utf-8")


# The file


def test_rebuilding_gives_the_same_bytes() -> None:
    assert BUILD.build() == CONTENT


def test_every_line_is_written_as_the_exporter_writes_it() -> None:
    lines = [json.dumps(record, ensure_ascii=False) for record in RECORDS]
    assert "\n".join(lines) + "\n" == CONTENT


def test_records_are_sorted_by_document_and_annotator() -> None:
    order = [(record["id"], record.get("annotator", "")) for record in RECORDS]
    assert order == sorted(set(order))


def test_keys_stand_in_the_order_of_the_contract_and_none_is_empty() -> None:
    for record in RECORDS:
        assert in_order(list(record), RECORD_KEYS)
        assert {"id", "text", "status", "meta", "spans"} <= set(record)
        assert list(record["meta"]) == META_KEYS
        assert record.get("links") != []
    for _, span in SPANS:
        assert in_order(list(span), SPAN_KEYS)
        assert all(value not in ("", []) for value in span.values())
    assert all(list(link) == LINK_KEYS for _, link in LINKS)


def test_stored_texts_are_the_files_and_hashes_are_theirs() -> None:
    entries = tomllib.loads((CORPUS / "articles.toml").read_text(encoding="utf-8"))["article"]
    assert {entry["id"] for entry in entries} == set(TEXTS)
    for entry in entries:
        text = TEXTS[entry["id"]]
        assert text == text_of(entry["file"])
        assert METAS[entry["id"]]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
        assert METAS[entry["id"]]["title"] == text.split("\n")[0]
        assert "\r" not in text


def test_one_text_and_one_meta_for_each_document() -> None:
    for record in RECORDS:
        assert record["text"] == TEXTS[record["id"]]
        assert record["meta"] == METAS[record["id"]]


# The spans


def test_quotes_are_what_stands_at_the_offsets() -> None:
    for record, span in SPANS:
        assert record["text"][span["start"] : span["end"]] == span["text"]


def test_fragments_are_sorted_apart_and_end_where_the_span_ends() -> None:
    several = [span for _, span in SPANS if "fragments" in span]
    for span in several:
        offsets = [offset for piece in span["fragments"] for offset in piece]
        assert offsets == sorted(set(offsets))
        assert len(span["fragments"]) > 1
        assert (offsets[0], offsets[-1]) == (span["start"], span["end"])
    assert len(several) >= 3


def is_in_word(char: str) -> bool:
    return char == "\u00ad" or unicodedata.category(char)[0] in "LMN"


def test_pieces_begin_and_end_with_whole_words() -> None:
    for record, span in SPANS:
        text = record["text"]
        for start, end in pieces_of(span):
            assert text[start:end] == text[start:end].strip(), span["id"]
            for offset in (start, end):
                before, after = text[offset - 1 : offset], text[offset : offset + 1]
                cut = before and after and is_in_word(before) and is_in_word(after)
                assert not cut, span["id"]


def test_spans_are_sorted_and_no_two_are_alike() -> None:
    for record in LAYERS:
        spans = record["spans"]
        order = [(span["start"], span["end"], span["label"]) for span in spans]
        assert order == sorted(order)
        alike = Counter((span["label"], str(pieces_of(span))) for span in spans)
        assert max(alike.values()) == 1


def test_ids_are_unique_and_say_whose_they_are() -> None:
    ids = Counter(item["id"] for _, item in SPANS + LINKS)
    assert max(ids.values()) == 1
    for record, span in SPANS:
        assert re.fullmatch(rf"{record['annotator'].lower()}-\d{{3}}", span["id"])


def test_times_are_iso_with_milliseconds_and_come_after_publication() -> None:
    for record, span in SPANS:
        for moment in (span["created"], span["updated"]):
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)
        assert record["meta"]["published"] < span["created"] <= span["updated"]
    assert any(span["created"] < span["updated"] for _, span in SPANS)


def test_labels_links_and_attributes_are_those_of_the_default_schema() -> None:
    assert list(BUILD.LABELS) == [label["id"] for label in SCHEMA["labels"]]
    assert list(BUILD.LINK_TYPES) == [kind["id"] for kind in SCHEMA["link_types"]]
    assert list(BUILD.ATTRIBUTES) == [attribute["id"] for attribute in SCHEMA["attributes"]]
    for name in BUILD.ATTRIBUTES:
        assert sum(name in span for _, span in SPANS) >= 5


def test_some_spans_nest_and_some_cross() -> None:
    nested = crossed = 0
    for record in LAYERS:
        for one, other in combinations(record["spans"], 2):
            if one["label"] == other["label"] or other["start"] >= one["end"]:
                continue
            within = one["start"] == other["start"] or other["end"] <= one["end"]
            nested += within
            crossed += not within
    assert nested >= 4
    assert crossed >= 1


# The links


def test_links_join_two_spans_of_one_annotator_and_stand_with_their_source() -> None:
    homes = {span["id"]: (record["annotator"], record["id"]) for record, span in SPANS}
    for record, link in LINKS:
        assert homes[link["source"]] == (record["annotator"], record["id"])
        assert homes[link["target"]] == (record["annotator"], link["target_document"])
        assert link["source"] != link["target"]


def test_all_link_types_occur_within_articles_and_across() -> None:
    assert {link["type"] for _, link in LINKS} == set(BUILD.LINK_TYPES)
    across = Counter(record["id"] != link["target_document"] for record, link in LINKS)
    assert min(across[True], across[False]) >= 10


@pytest.mark.parametrize(
    ("link_type", "sources"),
    [
        ("denies", {"denial"}),
        ("demands_evidence_for", {"demand"}),
        ("supports", {"evidence_claim"}),
    ],
)
def test_links_start_from_a_label_that_fits(link_type: str, sources: set[str]) -> None:
    labels = {span["id"]: span["label"] for _, span in SPANS}
    assert {labels[link["source"]] for _, link in LINKS if link["type"] == link_type} == sources


def test_answers_go_to_demands_and_denials_to_allegations_or_evidence() -> None:
    labels = {span["id"]: span["label"] for _, span in SPANS}
    targets = Counter((link["type"], labels[link["target"]]) for _, link in LINKS)
    assert {label for kind, label in targets if kind == "answers"} == {"demand"}
    assert {label for kind, label in targets if kind == "denies"} <= {
        "allegation",
        "evidence_claim",
    }


# Two readers


@pytest.mark.parametrize(("name", "done", "begun", "links"), [("Ana", 8, 2, 35), ("Ben", 6, 1, 15)])
def test_how_far_each_annotator_is(name: str, done: int, begun: int, links: int) -> None:
    own = [record for record in LAYERS if record["annotator"] == name]
    assert Counter(record["status"] for record in own) == {"done": done, "begun": begun}
    assert sum(len(record.get("links", [])) for record in own) >= links
    for record in own:
        assert record["status"] == "begun" or 10 <= len(record["spans"]) <= 20


def test_one_article_is_untouched_by_both() -> None:
    untouched = [record for record in RECORDS if record["status"] == "untouched"]
    assert [record["id"] for record in untouched] == ["grid-0323-inquiry"]
    assert "annotator" not in untouched[0]
    assert untouched[0]["spans"] == []


def test_the_two_agree_in_part_and_differ_in_boundaries_and_labels() -> None:
    same = relabelled = moved = 0
    for ana, ben in combinations(LAYERS, 2):
        if ana["id"] != ben["id"]:
            continue
        for one in ana["spans"]:
            for other in ben["spans"]:
                equal = pieces_of(one) == pieces_of(other)
                touching = one["start"] < other["end"] and other["start"] < one["end"]
                same += equal and one["label"] == other["label"]
                relabelled += equal and one["label"] != other["label"]
                moved += not equal and touching and one["label"] == other["label"]
    assert same >= 20
    assert relabelled >= 4
    assert moved >= 12


def test_each_annotator_has_marked_what_the_other_has_not() -> None:
    for mine, theirs in (("Ana", "Ben"), ("Ben", "Ana")):
        others = {
            record["id"]: record["spans"] for record in LAYERS if record["annotator"] == theirs
        }
        alone = [
            span["id"]
            for record, span in SPANS
            if record["annotator"] == mine and record["id"] in others
            if all(
                span["end"] <= other["start"] or other["end"] <= span["start"]
                for other in others[record["id"]]
            )
        ]
        assert len(alone) >= 3


# The texts


def test_twelve_articles_of_six_outlets_in_three_weeks() -> None:
    assert len(TEXTS) == 12
    assert len({meta["source"] for meta in METAS.values()}) == 6
    days = sorted(meta["published"] for meta in METAS.values())
    assert (days[0], days[-1]) == ("2026-03-03", "2026-03-23")
    languages = Counter(meta["language"] for meta in METAS.values())
    assert languages == {"en": 9, "fr": 1, "es": 1, "ar": 1}
    assert all(meta["url"].startswith("https://example.org/") for meta in METAS.values())


def test_articles_are_of_an_article_s_length() -> None:
    assert all(350 <= len(text.split()) <= 700 for text in TEXTS.values())


@pytest.mark.parametrize(
    ("what", "pattern", "at_least"),
    [
        ("no-break space", "\u00a0", 3),
        ("narrow no-break space", "\u202f", 1),
        ("soft hyphen", "\u00ad", 1),
        ("guillemets", "«\u202f", 1),
        ("curly quotes", "“", 5),
        ("straight quotes", '"', 3),
        ("emoji", "[\U0001f300-\U0001faff]", 1),
        ("emoji with a skin tone", "[\U0001f3fb-\U0001f3ff]", 1),
        ("emoji joined of several", "\U0001f468\u200d\U0001f469\u200d", 1),
        ("photo caption", r"(?m)^[A-Z]+/[A-Z ]+ - \w", 1),
        ("newsletter sign-up", "(?m)^Sign me up$", 2),
        ("comment form", "(?m)^Leave a comment$", 1),
        ("headline in French in an English text", "(?m)^Compteurs : le fabricant", 1),
        ("one spelling of the minister", "Ilse Varga", 8),
        ("the other spelling", "Ilze Warga", 2),
        ("Arabic script", "[\u0620-\u064a]{4}", 1),
    ],
)
def test_what_scraped_news_has_is_there(what: str, pattern: str, at_least: int) -> None:
    found = [key for key, text in TEXTS.items() if re.search(pattern, text)]
    assert len(found) >= at_least, what


def test_straight_and_curly_quotes_do_not_mix_within_an_article() -> None:
    assert not [key for key, text in TEXTS.items() if '"' in text and "“" in text]


def test_an_emoji_of_several_code_points_lies_within_a_span() -> None:
    assert any("\u200d" in span["text"] for _, span in SPANS)


def test_spans_lie_in_text_with_unusual_spaces_and_right_to_left_script() -> None:
    for sign in ("\u00a0", "\u202f", "\u00ad", "ال"):
        assert any(sign in span["text"] for _, span in SPANS)


def test_one_statement_is_cut_by_she_said() -> None:
    halves = {
        (record["annotator"], record["text"][first[1] : second[0]])
        for record, span in SPANS
        if "fragments" in span
        for first, second in [span["fragments"]]
    }
    assert {
        ("Ana", " she said outside the assembly, "),
        ("Ben", " she said outside the assembly, "),
    } <= halves


def test_one_article_has_short_paragraphs_only() -> None:
    paragraphs = TEXTS["today-0317-withdraw"].strip().split("\n\n")
    assert len(paragraphs) >= 25
    assert max(len(paragraph.split()) for paragraph in paragraphs[:-1]) <= 25


def test_two_articles_are_near_copies_and_no_others() -> None:
    alike = {}
    for one, other in combinations(sorted(TEXTS), 2):
        words, others = TEXTS[one].split(), TEXTS[other].split()
        matcher = difflib.SequenceMatcher(None, words, others, autojunk=False)
        alike[one, other] = matcher.ratio()
    close = [pair for pair, ratio in alike.items() if ratio > 0.6]
    assert close == [("ledger-0306-clips", "today-0306-clips")]
    assert 0.75 < alike[close[0]] < 0.95


# The script that builds it


def test_a_quote_that_stands_twice_or_nowhere_is_refused() -> None:
    with pytest.raises(BUILD.LayerError, match="2 times"):
        BUILD.find_pieces("one and one", "one")
    with pytest.raises(BUILD.LayerError, match="0 times"):
        BUILD.find_pieces("one and one", "two")
    assert BUILD.find_pieces("one and one", "one", 2) == [(8, 11)]


def test_a_piece_before_or_touching_the_one_before_it_is_refused() -> None:
    assert BUILD.find_pieces("a b c", ["a", "c"]) == [(0, 1), (4, 5)]
    with pytest.raises(BUILD.LayerError, match="is not in the article"):
        BUILD.find_pieces("ab c", ["a", "b"])
    with pytest.raises(BUILD.LayerError, match="is not in the article"):
        BUILD.find_pieces("a b c", ["c", "a"])


@pytest.mark.parametrize("piece", [(0, 2), (1, 3), (0, 4), (3, 6)])
def test_a_piece_that_cuts_a_word_or_takes_a_space_is_refused(piece: tuple[int, int]) -> None:
    with pytest.raises(BUILD.LayerError):
        BUILD.check_edges("one two", piece)


def test_a_bad_layer_is_refused_with_file_article_and_span(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "layers").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("Title\n\nOne two.\n", encoding="utf-8")
    (tmp_path / "articles.toml").write_text(
        "[[article]]\nid = 'a'\nfile = 'a.txt'\nsource = 's'\npublished = '2026-03-03'\n"
        "language = 'en'\nurl = 'https://example.org/a'\n",
        encoding="utf-8",
    )
    (tmp_path / "layers" / "cem.toml").write_text(
        "annotator = 'Cem'\n[[article]]\nid = 'a'\nstatus = 'done'\nbegun = 2026-03-25T09:00:00Z\n"
        "[[article.span]]\nid = 'cem-001'\nlabel = 'denial'\nquote = 'Three'\n[links]\n",
        encoding="utf-8",
    )
    with pytest.raises(BUILD.LayerError, match=r"^cem\.toml: a, span cem-001 stands 0 times"):
        BUILD.build(tmp_path)


# The guidelines


def test_guidelines_have_a_section_for_each_label_in_order_then_links_and_speakers() -> None:
    headings = re.findall(r"(?m)^## (.+)$", GUIDELINES)
    assert headings == [*(label["name"] for label in SCHEMA["labels"]), "Links", "Speakers"]


def test_guidelines_explain_each_link_type() -> None:
    section = GUIDELINES.partition("## Links")[2]
    explained = re.findall(r"(?m)^\*\*([a-z ]+)\*\*:", section)
    assert explained == [kind["id"].replace("_", " ") for kind in SCHEMA["link_types"]]


def test_each_label_has_three_examples_that_somebody_marked_so_in_the_sample() -> None:
    sections = re.split(r"(?m)^## ", GUIDELINES)[1:5]
    for label, section in zip(SCHEMA["labels"], sections, strict=True):
        marked = {span["text"] for _, span in SPANS if span["label"] == label["id"]}
        bodies = re.findall(r"(?m)^- (\*.+\*) \(", section)
        assert len(bodies) == 3
        for body in bodies:
            pieces = re.findall(r"\*([^*]+)\*", body)
            holding = [text for text in marked if all(piece in text for piece in pieces)]
            assert any(text.startswith(pieces[0]) for text in holding), body
