from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.bootstrap import Program
from annotator.core.guidelines import first_lines
from annotator.paths import AppPaths
from annotator.ui.widgets.elided import ElidedLabel
from annotator.ui.widgets.key_chip import KeyChip
from docs.usable_widgets import set_the_stage
from tests.ui import pseudo_language as pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.main_window import MainWindow

# 1280 x 800, at 100 % and at 150 %.
SIZES = ((1280, 800), (853, 533))
# Written alike in all languages, or Qt's own.
SAME_EVERYWHERE = frozenset({"Aa", "Annotator", "Scroll", "A message", "A fault", "Undo"})

# What tells a quote, what a label means, where files lie, and which faces there are.
OF_THE_PROJECT = frozenset(
    ["inspector_quote", "link_row", "about_project", "about_data", "text_face", "scheme_entries"]
)


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window on the sample in the language of brackets, with all rooms and sheets in sight."""
    folder = tmp_path_factory.mktemp("user")
    program = Program(AppPaths.below(folder))
    translators = pseudo.speak_pseudo(folder)
    window = program.show(program.sample())
    set_the_stage(window)
    pseudo.settle()
    yield window
    program.close()
    pseudo.fall_silent(translators)


def words_of_the_project(window: MainWindow) -> frozenset[str]:
    """What is shown as the project has it: names, titles, quotes, speakers."""
    project, schema = window.workspace.project, window.workspace.schema
    words = {row.name for row in project.annotators()}
    for article in project.articles():
        words |= {article.title, article.source, article.language}
    for span in project.spans():
        words |= {span.quote, " ".join(span.quote.split()), *span.attributes.values()}
    for label in schema.labels:
        words |= {label.name, label.short, label.description, first_lines(label)}
        words |= {f"{label.name}   {label.key}", f"{label.name} ({label.key}"}
    for link in schema.link_types:
        words |= {link.name, link.inverse}
    words |= {one.name for one in schema.attributes}
    return frozenset(word.strip(' .“”"') for word in words) | SAME_EVERYWHERE


def of_the_project(widget: QWidget, text: str) -> bool:
    """Whether all that a widget shows comes from the project, the disk or the fonts that are there."""
    names = {widget.objectName()}
    above = widget.parentWidget()
    while above is not None:
        names.add(above.objectName())
        above = above.parentWidget()
    # The chip of a label, whose guidelines are the project's.
    is_label = isinstance(widget, KeyChip) and "label_bar" in names | {widget.objectName()}
    is_chip = is_label and widget.objectName() not in {"label_bar_link", "label_bar_jump"}
    return is_chip or not names.isdisjoint(OF_THE_PROJECT) or "KiB" in text


def test_all_that_a_person_reads_can_be_translated(window: MainWindow) -> None:
    own = words_of_the_project(window)
    widgets = [window, *window.findChildren(QWidget)]
    found = {
        (pseudo.described(widget), kind, rest)
        for widget in widgets
        for kind, text in pseudo.texts_of(widget)
        if (rest := pseudo.untranslated(text, own)) and not of_the_project(widget, text)
    }
    assert sorted(found) == []


@pytest.mark.parametrize("size", SIZES)
def test_longer_words_are_not_cut_off(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    pseudo.settle()
    cut = {
        (pseudo.described(widget), getattr(widget, "text", str)())
        for widget in pseudo.in_sight(window)
        # Those say at their end that there is more, and all of it when one points at them.
        if not isinstance(widget, ElidedLabel) and pseudo.is_cut(widget)
    }
    assert sorted(cut) == []
    assert window.width() <= size[0]


def test_a_text_that_was_left_in_english_is_found(window: MainWindow) -> None:
    assert pseudo.untranslated("⟦Saved~~~⟧  ·  label Denial", frozenset()) == "label Denial"
    assert not pseudo.untranslated("⟦{Ana}, own layer~~~⟧ (Ctrl+S)", frozenset())
