"""What hands do in the window, each by real keys on the sample project, looked up in the file afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.layer import Status
from annotator.ui.widgets.elided import ElidedLabel
from tests.ui.finding import child

if TYPE_CHECKING:
    from annotator.bootstrap import Program
    from annotator.core.span import Span
    from annotator.driving import Driver
    from annotator.store.project import Project
    from tests.journeys.answers import Answers
    from tests.journeys.standing import Arrive, Begin, Standing, Start


@pytest.fixture(scope="module")
def arrive() -> Arrive:
    """To the sample in three panes, in a new layer of one's own."""

    def arrive(begin: Begin, answers: Answers) -> tuple[Program, Driver]:
        program, driver = begin(answers)
        become_cem(driver)
        return program, driver

    return arrive


def become_cem(driver: Driver) -> None:
    driver.press("Ctrl+Shift+A")
    driver.type("Cem")
    driver.press("Return", "Ctrl+1", "Ctrl+Home")


@pytest.fixture
def driver(standing: Standing) -> Driver:
    return standing.driver()


def project(driver: Driver) -> Project:
    return driver.window.workspace.project


def status_said(driver: Driver) -> str:
    return child(driver.window, ElidedLabel, "status_said").text()


def own(driver: Driver) -> list[Span]:
    return project(driver).spans(annotator=driver.window.workspace.owner)


def seen(driver: Driver) -> list[str]:
    return list(driver.pane.layers.marks(driver.pane.article))


def test_a_new_annotator_sees_an_empty_layer_until_they_choose_others(driver: Driver) -> None:
    desk = driver.window.workspace
    assert own(driver) == []
    assert seen(driver) == []
    ana = project(driver).annotator("Ana")
    assert ana is not None
    desk.show_layer(ana.id, True)
    shown = seen(driver)
    assert shown
    driver.press("Tab", "Delete")
    assert "another annotator's layer" in driver.window.notice.text
    hers = project(driver).spans(article=driver.pane.article, annotator=ana.id)
    assert [span.id for span in hers] == shown


def test_a_digit_labels_the_sentence_then_relabels_the_span(driver: Driver) -> None:
    driver.press("J", "J", "1")
    (span,) = own(driver)
    assert span.label == "allegation"
    driver.press("3")
    assert [row.label for row in own(driver)] == ["demand"]
    driver.press("Ctrl+Z")
    assert [row.label for row in own(driver)] == ["allegation"]
    driver.press("Ctrl+Z")
    assert own(driver) == []
    driver.press("Ctrl+Shift+Z", "Ctrl+Y")
    assert [(row.id, row.label) for row in own(driver)] == [(span.id, "demand")]


def test_the_same_label_on_the_same_words_is_said(driver: Driver) -> None:
    driver.press("J", "J", "S", "1", "S", "2")
    assert driver.window.notice.text == ""
    driver.press("S", "1")
    assert "had this label already" in driver.window.notice.text
    assert len(own(driver)) == 3
    driver.press("Ctrl+Z")
    assert len(own(driver)) == 2
    assert driver.window.notice.text == ""


def test_both_ends_move_by_word_and_by_character(driver: Driver) -> None:
    driver.press("J", "J", "Ctrl+Right", "Ctrl+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "2")
    text = project(driver).text(driver.pane.article)
    before = own(driver)[0]
    driver.press("Alt+Right")
    assert own(driver)[0].end > before.end
    driver.press("Alt+Left")
    assert own(driver)[0].pieces == before.pieces
    driver.press("Alt+Shift+Left")
    assert own(driver)[0].start < before.start
    driver.press("Alt+Shift+Right", "Ctrl+Alt+Left")
    after = own(driver)[0]
    assert (after.start, after.end) == (before.start, before.end - 1)
    assert after.quote == text[after.start : after.end]


def test_a_piece_is_added_and_the_whole_removed_and_brought_back(driver: Driver) -> None:
    driver.press("J", "J", "Ctrl+Shift+Right", "1", "J", "Ctrl+Shift+Right", "A")
    (span,) = own(driver)
    assert len(span.pieces) == 2
    driver.press("Delete")
    assert own(driver) == []
    driver.press("Ctrl+Z")
    assert own(driver) == [span]


def test_the_last_label_again(driver: Driver) -> None:
    driver.press("J", "J", "4", "J", "S", ".")
    assert [row.label for row in own(driver)] == ["evidence_claim", "evidence_claim"]


def test_tab_goes_round_and_o_through_those_that_overlap(driver: Driver) -> None:
    driver.press("J", "J", "S", "1", "J", "J", "S", "2", "Ctrl+Home", "Tab")
    first = driver.window.workspace.chosen
    driver.press("Tab")
    second = driver.window.workspace.chosen
    driver.press("Tab")
    assert driver.window.workspace.chosen == first != second
    driver.press("Shift+Tab")
    assert driver.window.workspace.chosen == second
    driver.press("Escape", "Ctrl+Shift+Right", "3")
    inner = driver.window.workspace.chosen
    driver.press("O")
    assert driver.window.workspace.chosen == second
    driver.press("O")
    assert driver.window.workspace.chosen == inner


def test_escape_leaves_the_span_when_nothing_is_selected(driver: Driver) -> None:
    driver.press("J", "J", "1")
    assert driver.window.workspace.chosen
    driver.press("Escape")
    assert driver.window.workspace.chosen == ""


def test_done_and_next_shows_an_article_that_is_not_open_or_done(driver: Driver) -> None:
    first = driver.pane.article
    order = [row.id for row in driver.window.workspace.articles_in_order()]
    driver.press("Ctrl+Return")
    owner = driver.window.workspace.owner
    assert project(driver).status(first, owner) is Status.DONE
    assert driver.pane.article == order[3]
    driver.press("Ctrl+Z")
    assert project(driver).status(first, owner) is Status.UNTOUCHED


def test_undo_reaches_over_panes_and_shows_where(driver: Driver) -> None:
    driver.press("J", "J", "1", "Ctrl+2", "Ctrl+Home", "J", "J", "2", "Ctrl+1")
    driver.press("Delete")
    assert len(own(driver)) == 1
    driver.press("Ctrl+Z")
    assert len(own(driver)) == 2
    assert driver.window.book["edit.undo"].text().startswith("&Undo: ")
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert own(driver) == []
    assert not driver.window.book["edit.undo"].isEnabled()


def test_panes_open_close_move_and_are_there_again_after_a_restart(start: Start) -> None:
    driver = start()[1]
    become_cem(driver)
    panes = driver.window.panes
    driver.press("Ctrl+T", "Ctrl+T", "Ctrl+T", "Ctrl+T")
    assert len(panes.panes) == 6
    driver.press("Ctrl+W", "Ctrl+W", "Ctrl+1", "Ctrl+Shift+PgDown")
    shown = panes.open_articles()
    assert len(shown) == 4
    assert driver.pane.article == shown[1]
    driver.press("F6")
    assert panes.active is panes.panes[2]
    driver.press("Ctrl+Down", "Ctrl+Down")
    driver.window.close()
    again = start()[1]
    assert again.window.panes.open_articles() == shown
    assert again.window.workspace.annotator is not None
    assert again.window.workspace.annotator.name == "Cem"


def test_an_article_is_found_by_typing_and_opened_beside(driver: Driver) -> None:
    before = driver.window.panes.open_articles()
    driver.press("Ctrl+K")
    driver.type("faro")
    driver.press("Shift+Return")
    opened = [id for id in driver.window.panes.open_articles() if id not in before]
    assert [project(driver).article(id).language for id in opened] == ["es"]
    assert driver.window.library.filter.text() == ""


def test_marking_moves_no_line_of_the_text(driver: Driver) -> None:
    surface = driver.pane.surface
    driver.press("PgDown")
    offset = surface.caret()
    before = surface.point_of(offset)
    driver.press("S", "1")
    driver.press("P")
    driver.type("somebody")
    driver.press("Return", "L", "Escape", "Ctrl+Shift+A", "Escape")
    assert surface.point_of(offset) == before


def test_a_second_key_for_linking_waits_for_another_span(driver: Driver) -> None:
    driver.press("J", "J", "1", "L")
    assert driver.window.strip.source == driver.window.workspace.chosen
    driver.press("Ctrl+2", "Ctrl+Home", "J", "J", "2", "L", "1")
    (link,) = project(driver).links(annotator=driver.window.workspace.owner)
    assert link.type == "denies"
    assert driver.window.workspace.chosen == link.source
    # The keys are where the chosen span is.
    assert driver.window.panes.active is driver.window.panes.panes[0]
    assert driver.window.panes.panes[0].surface.hasFocus()
    driver.press("Ctrl+Z")
    assert project(driver).links(annotator=driver.window.workspace.owner) == []


def test_dark_and_light_are_a_key_apart_and_remembered(start: Start) -> None:
    driver = start()[1]
    driver.press("Ctrl+Shift+D")
    assert driver.window.theme.is_dark
    driver.window.close()
    assert start()[1].window.theme.is_dark


def test_undo_and_redo_work_where_no_article_is_open(driver: Driver) -> None:
    project, owner = driver.window.workspace.project, driver.window.workspace.owner
    before = len(project.spans(annotator=owner))
    driver.press("Ctrl+1", "Ctrl+Down", "S", "2", "Ctrl+W", "Ctrl+W", "Ctrl+W")
    assert driver.window.panes.panes == []
    assert len(project.spans(annotator=owner)) == before + 1
    driver.press("Ctrl+Z")
    assert len(project.spans(annotator=owner)) == before
    driver.press("Ctrl+W", "Ctrl+Shift+Z")
    assert len(project.spans(annotator=owner)) == before + 1


def test_done_goes_on_to_an_article_that_stands_open_and_says_when_all_are_done(
    driver: Driver,
) -> None:
    window = driver.window
    shown = window.panes.open_articles()
    for article in project(driver).articles():
        if article.id not in shown:
            window.workspace.set_status(article.id, Status.DONE)
    came_to = []
    for _ in shown:
        driver.press("Ctrl+Return")
        came_to.append(driver.pane.article)
    assert came_to == [*shown[1:], shown[-1]]
    assert window.panes.open_articles() == shown
    assert window.notice.text.startswith("You are done with every article.")


def test_a_message_that_the_disk_is_full_goes_with_the_next_mark(driver: Driver) -> None:
    database = project(driver)._database
    database.rows("PRAGMA query_only = 1")
    driver.press("S", "2")
    assert "could not be written" in driver.window.notice.text
    assert own(driver) == []
    database.rows("PRAGMA query_only = 0")
    driver.press("2")
    assert len(own(driver)) == 1
    assert driver.window.notice.text == (
        "Changes are stored again. 1 change before this one could not be: do again what is missing."
    )


def test_all_marks_are_hidden_to_read_and_come_back_with_the_next(driver: Driver) -> None:
    window = driver.window
    driver.press("J", "J", "S", "1")
    text, marks = project(driver).content_hash(), len(driver.pane.surface.marks())
    steps = project(driver).undo_text(window.workspace.owner)
    driver.press("H")
    assert [len(pane.surface.marks()) for pane in window.panes.panes] == [0, 0, 0]
    assert window.workspace.chosen == ""
    assert "All marks are hidden" in status_said(driver)
    assert window.book["view.hide_marks"].isChecked()
    assert len(own(driver)) == 1
    driver.press("H")
    assert len(driver.pane.surface.marks()) == marks
    assert status_said(driver) == "Saved"
    assert (project(driver).content_hash(), project(driver).undo_text(window.workspace.owner)) == (
        text, steps,
    )  # fmt: skip
    ana = project(driver).annotator("Ana")
    assert ana is not None
    driver.press("H")
    window.workspace.show_layer(ana.id, True)
    assert len(driver.pane.surface.marks()) > marks
    window.workspace.show_layer(ana.id, False)
    for keys in (["J", "2"], ["Tab"], ["Ctrl+Z"]):
        driver.press("H")
        assert len(driver.pane.surface.marks()) == 0
        driver.press(*keys)
        assert len(driver.pane.surface.marks()) == len(own(driver)) > 0
        assert not window.book["view.hide_marks"].isChecked()


@pytest.mark.parametrize("away", ["guidelines", "hidden", "left"])
def test_what_is_typed_of_a_span_is_seen_and_what_stood_there_comes_back(
    driver: Driver, away: str
) -> None:
    window = driver.window
    driver.press("2")
    if away == "hidden":
        driver.press("F10")
    else:
        window.show_tab(window.side_pages.guidelines_place)
        driver.press("Ctrl+1")
    stood = window.side.currentWidget()
    driver.press("P")
    assert window.inspector.isVisible()
    driver.type("Zoe")
    driver.press("Escape" if away == "left" else "Return")
    assert window.side.currentWidget() is stood
    assert window.side.isHidden() is (away == "hidden")
    [span] = own(driver)
    assert span.attributes == ({} if away == "left" else {"speaker": "Zoe"})
    assert driver.pane.surface.hasFocus()


def test_done_and_next_leads_only_to_what_was_handed_out(start: Start) -> None:
    driver = start()[1]
    window = driver.window
    desk, panes = window.workspace, window.panes
    driver.press(*["Ctrl+W"] * 2)
    ids = desk.project.next_articles("", 12)
    share = [ids[2], ids[5]]
    desk.carry_out(lambda: desk.project.hand_out({"Ana": share}, desk.owner))
    for id in share:
        desk.set_status(id, Status.BEGUN)

    panes.open_here(ids[0])
    seen = []
    for _ in share:
        driver.press("Ctrl+Return")
        seen.append(driver.pane.article)
    assert seen == share
    driver.press("Ctrl+Return")
    assert driver.pane.article == share[-1]
    assert window.notice.text.startswith(
        "You are done with every article that was handed out to you."
    )
