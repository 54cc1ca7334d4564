from __future__ import annotations

import json
import re
import textwrap
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import click
import pytest

from annotator import Project
from annotator.agreement.f1 import NOBODY_MARKED
from annotator.agreement.measure import ratio
from annotator.cli.commands import annotator
from annotator.core.article import NewArticle
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.formats.losses import Losses
from annotator.formats.writing import RecordWriter
from annotator.ui.actions import ACTIONS, MENUS
from docs.build_reference import keys_page

REPOSITORY = Path(__file__).parents[1]
DOCS = REPOSITORY / "docs"
GUIDE = sorted((DOCS / "guide").glob("*.md"))
PAGES = sorted(
    [
        *REPOSITORY.glob("*.md"),
        *DOCS.glob("*.md"),
        *GUIDE,
        REPOSITORY / "sample_corpus/README.md",
    ]
)
MENU_WORDS = re.compile(rf"\*\*({'|'.join(MENUS)}) > ([^*]+)\*\*")
LARGEST_PICTURES = 2_000_000  # bytes, of all together
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def links(page: Path) -> list[str]:
    text = FENCED.sub("", page.read_text("utf-8"))
    return [target for target in LINK.findall(text) if "://" not in target]


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"^#+ (.*)$", FENCED.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings
    }


def broken(page: Path) -> list[str]:
    bad = []
    for target in links(page):
        name, _, anchor = unquote(target).partition("#")
        file = (page.parent / name).resolve() if name else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            bad.append(target)
    return bad


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    assert broken(page) == []


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One two\n[a](page.md#one-two) [b](gone.md) ![c](gone.png) [d](#three)", "utf-8"
    )
    assert broken(page) == ["gone.md", "gone.png", "#three"]


def test_where_things_are_said_to_be_they_are() -> None:
    section = (DOCS / "architecture.md").read_text("utf-8").partition("## Where things are")[2]
    table = "\n".join(row for row in section.partition("\n## ")[0].splitlines() if row[:1] == "|")
    places = re.findall(r"`([\w./]+(?:\.\w+|/))`", table)
    homes = (REPOSITORY / "annotator", REPOSITORY)
    assert len(places) > 60
    assert [at for at in places if not any((home / at).exists() for home in homes)] == []


def test_files_that_a_page_names_are_there() -> None:
    made = {"annotator/formats/spans_tsv.py", "build/bench.json", "build/torture.json"}
    lost, count = [], 0
    for page in PAGES:
        homes = (REPOSITORY / "annotator", REPOSITORY, page.parent)
        for place in re.findall(r"`((?:[\w.-]+/)+[\w-]+\.\w+)`", page.read_text("utf-8")):
            count += 1
            if place not in made and not any((home / place).exists() for home in homes):
                lost.append(f"{page.name}: {place}")
    assert count > 120
    assert lost == ["packaging.md: shiboken6/files.dir"] * 2


def from_the_guide(begin: str, names: dict[str, Any]) -> Any:
    """What the indented block of the developer guide defines that begins so; `names` stand for its imports."""
    text = (DOCS / "developer-guide.md").read_text("utf-8")
    block = re.search(rf"^( +){re.escape(begin)}.*\n(?:(?:\1 .*)?\n)+", text, re.MULTILINE)
    assert block
    exec("from __future__ import annotations\n" + textwrap.dedent(block[0]), names)
    return names[begin.split()[-1]]


def test_the_writer_of_the_guide_writes() -> None:
    table = from_the_guide("class SpanTable", {"Losses": Losses})
    asked = {name for name in vars(RecordWriter) if not name.startswith("_")}
    assert {name for name in vars(table) if not name.startswith("_")} == asked
    writer: RecordWriter = table()
    span = SpanRecord("denial", ((0, 2), (4, 6)), id="s1")
    link = LinkRecord("denies", "s1", "s9", "a9")
    record = Record(NewArticle("some words", id="a1"), "Ana", spans=(span,), links=(link,))
    assert writer.begin() == b"article\tannotator\tlabel\tstart\tend\n"
    assert writer.line(record) + writer.end() == b"a1\tAna\tdenial\t0\t6\n"
    assert len(writer.notes()) == 2
    assert writer.left_out().links == 1


def test_the_metric_of_the_guide_counts() -> None:
    names = {"ratio": ratio, "NOBODY_MARKED": NOBODY_MARKED}
    metric = from_the_guide("def token_jaccard", names)
    assert metric({"both": 1, "one": 4}) == pytest.approx(1 / 3)


def test_the_page_of_formats_names_each_column_of_an_export() -> None:
    kept = (REPOSITORY / "tests" / "data" / "kept" / "work.jsonl").read_text("utf-8")
    columns = {key for line in kept.splitlines() for key in json.loads(line)}
    assert columns >= {"spans", "links", "gold", "suggestions"}
    _, page = (DOCS / "formats.md").read_text("utf-8").split("### Reading it for training\n")
    code, _ = page.split("For spaCy", 1)
    assert [column for column in sorted(columns) if f'"{column}"' not in code] == []


def test_each_package_asked_for_has_a_row_with_its_version() -> None:
    asked = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    groups = asked["dependency-groups"].values()
    wanted = [*asked["project"]["dependencies"], *(one for group in groups for one in group)]
    names = {re.split(r"[<>=]", one)[0].lower() for one in wanted if isinstance(one, str)}
    text = (DOCS / "dependencies.md").read_text("utf-8")
    rows = re.findall(
        r"^\| ([A-Za-z][\w-]+)(?: ([\d.]+))?(?: with (\w+))?[^|]*\|", text, re.MULTILINE
    )
    told = {name.lower() for name, _, other in rows for name in (name, other) if name} - {"package"}
    assert told == names | {"uv"}
    pins = "".join(path.read_text("utf-8") for path in (REPOSITORY / "requirements").glob("*.txt"))
    pinned = dict(re.findall(r"^([\w-]+)==([\w.]+)", pins, re.MULTILINE))
    for name, version, _ in rows:
        assert not version or f"{pinned[name.lower()]}.".startswith(f"{version}."), name


def test_the_size_of_the_program_is_the_same_on_each_page() -> None:
    sizes = [
        re.findall(pattern, (DOCS / page).read_text("utf-8"))
        for page, pattern in (
            ("packaging.md", r"the folder \| (\d+) MB, of which ICU's data is (\d+)"),
            ("dependencies.md", r"\((\d+) MB in all[\s\S]*?of which ICU's data is (\d+)"),
        )
    ]
    assert len(sizes[0]) == 1
    assert sizes[0] == sizes[1]


def test_the_face_of_the_store_is_as_the_page_has_it(tmp_path: Path) -> None:
    section = (DOCS / "architecture.md").read_text("utf-8").partition("face of the store")[2]
    listed = [
        row for row in section.partition("`annotator` and")[0].splitlines() if row[:4] == "    "
    ]
    names = re.findall(r"(?<![\w.])\.?([a-z_]+)\(|\s\.([a-z_]+)", "\n".join(listed))
    with Project.create(tmp_path / "p.annotator") as project:
        assert len(names) > 50
        assert [name for one in names if not hasattr(project, name := "".join(one))] == []


def test_pages_are_found_from_the_readme() -> None:
    named = {unquote(link).partition("#")[0] for page in PAGES for link in links(page)}
    names = {Path(name).name for name in named}
    assert [page.name for page in [*DOCS.glob("*.md"), *GUIDE] if page.name not in names] == []


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.name)
def test_a_page_of_the_guide_has_a_picture_and_menu_words_that_are_in_the_menus(page: Path) -> None:
    text = page.read_text("utf-8")
    assert [target for target in links(page) if target.endswith(".png")]
    told = MENU_WORDS.findall(text)
    assert told
    assert [words for words in told if words not in {(row.menu, row.text) for row in ACTIONS}] == []


def test_the_pictures_are_used_and_small() -> None:
    pictures = [*DOCS.rglob("*.png")]
    used = {(page.parent / target).resolve() for page in PAGES for target in links(page)}
    assert [path.name for path in pictures if path not in used] == []
    assert sum(path.stat().st_size for path in pictures) < LARGEST_PICTURES


def test_the_page_of_keys_is_in_step_with_the_table() -> None:
    written = (DOCS / "keys.md").read_text("utf-8")
    assert written == keys_page(), "run `make docs`"


def test_every_action_stands_in_the_page_of_keys() -> None:
    written = (DOCS / "keys.md").read_text("utf-8")
    assert [row.id for row in ACTIONS if written.count(f"`{row.id}`") != 1] == []


COMMANDS = [command for name, command in sorted(annotator.commands.items())]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_and_its_options_stand_in_the_page(command: click.Command) -> None:
    written = (DOCS / "command-line.md").read_text("utf-8")
    assert f"annotator {command.name}" in written
    options = [option for option in command.params if isinstance(option, click.Option)]
    names = [max(option.opts, key=len) for option in options]
    assert [name for name in names if name not in written] == []


def keys_told(page: Path) -> set[str]:
    """Keys with a modifier, and function keys, that a page names."""
    return set(
        re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z]\w*|\d)|\bF\d+\b", page.read_text("utf-8"))
    )


@pytest.mark.parametrize(
    "page",
    [REPOSITORY / "README.md", DOCS / "user-guide.md", *GUIDE],
    ids=lambda page: page.name,
)
def test_a_key_that_the_guides_tell_does_something(page: Path) -> None:
    known = {key.casefold() for row in ACTIONS for key in row.keys}
    # The list of articles has a key of its own, and the bar in which one finds has four.
    known |= {"shift+enter", "alt+c", "alt+w", "alt+x", "alt+e"}
    told = {
        key.replace("Enter", "Return") if key != "Shift+Enter" else key for key in keys_told(page)
    }
    assert sorted(key for key in told if key.casefold() not in known) == []
