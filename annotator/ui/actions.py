"""Every action of the window, declared once: menus, shortcuts, tooltips, F1 and the docs page are made from it."""

from __future__ import annotations

from annotator.ui.action_choices import LANGUAGE_ROWS, SIZE_ROWS
from annotator.ui.action_row import (
    MENUS,
    SUBMENUS,
    ActionRow,
    Scope,
    go_row,
    mark_row,
    window_row,
)
from annotator.ui.review_actions import REVIEW, SUGGESTIONS, TAKE_KEYS

__all__ = ["ACTIONS", "BY_ID", "LABEL_KEYS", "MENUS", "SUBMENUS", "TAKE_KEYS", "ActionRow", "Scope"]


def _motions() -> tuple[ActionRow, ...]:
    rows: list[ActionRow] = []
    for name, text, key in _MOTIONS:
        rows.append(ActionRow(f"move.{name}", f"To {text}", (key,), "", 0, Scope.ARTICLES))
        shifted = f"Shift+{key}" if "+" not in key else key.replace("Ctrl+", "Ctrl+Shift+")
        rows.append(
            ActionRow(f"extend.{name}", f"Extend to {text}", (shifted,), "", 0, Scope.ARTICLES)
        )
    return tuple(rows)


_MOTIONS = (
    ("next_character", "the next character", "Right"),
    ("previous_character", "the previous character", "Left"),
    ("next_word", "the next word", "Ctrl+Right"),
    ("previous_word", "the previous word", "Ctrl+Left"),
    ("line_up", "the line above", "Up"),
    ("line_down", "the line below", "Down"),
    ("line_start", "the start of the line", "Home"),
    ("line_end", "the end of the line", "End"),
    ("page_up", "a page up", "PgUp"),
    ("page_down", "a page down", "PgDown"),
    ("previous_paragraph", "the previous paragraph", "Ctrl+Up"),
    ("next_paragraph", "the next paragraph", "Ctrl+Down"),
    ("text_start", "the start of the article", "Ctrl+Home"),
    ("text_end", "the end of the article", "Ctrl+End"),
)

LABEL_KEYS = tuple(
    ActionRow(f"mark.label_{n}", f"Label {n}", (str(n),), "", 0, Scope.ARTICLES)
    for n in range(1, 10)
)

ACTIONS: tuple[ActionRow, ...] = (
    window_row(
        "project.start", "Start page", "Ctrl+Shift+O", "Project", 0, "The sample, recent projects"
    ),
    window_row("project.new", "New project …", "Ctrl+N", "Project", 0),
    window_row("project.open", "Open project …", "Ctrl+O", "Project", 0),
    window_row("project.sample", "Open the sample project", "", "Project", 0),
    window_row(
        "project.import",
        "Import articles …",
        "Ctrl+I",
        "Project",
        1,
        "Texts, JSON Lines with spans, Label Studio, doccano, brat, CoNLL",
    ),
    window_row("project.import_folder", "Import a folder …", "Ctrl+Shift+I", "Project", 1),
    window_row(
        "project.export",
        "Export JSONL, brat, CoNLL …",
        "Ctrl+E",
        "Project",
        1,
        "For training; or as a table (.csv), or for REFI-QDA (.qdpx)",
    ),
    window_row(
        "project.import_suggestions",
        "Import suggestions …",
        "Ctrl+Alt+I",
        "Project",
        1,
        "What a machine marked: to be accepted or dismissed",
    ),
    window_row(
        "project.reread",
        "Read a text again as …",
        "",
        "Project",
        1,
        "Where letters are wrong: in another encoding",
    ),
    window_row(
        "project.merge",
        "Merge colleagues’ projects …",
        "Ctrl+M",
        "Project",
        1,
        "Shows first what would come in",
    ),
    window_row(
        "project.hand_out",
        "Hand out articles …",
        "",
        "Project",
        1,
        "A project file for each annotator",
    ),
    window_row(
        "project.handed_out",
        "What is handed out …",
        "",
        "Project",
        1,
        "Who has which articles, and how far they are",
    ),
    window_row(
        "project.backups",
        "Backups …",
        "Ctrl+Shift+K",
        "Project",
        5,
        "One more now, or back to one",
    ),
    window_row("project.check", "Check this project …", "", "Project", 5, "And repair it"),
    window_row("project.print", "Print …", "Ctrl+P", "Project", 4, "This article, with its marks"),
    window_row(
        "project.print_pdf",
        "Print into a PDF file …",
        "Ctrl+Alt+P",
        "Project",
        4,
        "This article, with its marks",
    ),
    window_row(
        "project.cancel",
        "Cancel what is under way",
        "Ctrl+Shift+X",
        "Project",
        1,
        "The long work whose progress is shown",
    ),
    ActionRow(
        "project.dashboard",
        "Dashboard",
        ("Ctrl+Shift+N",),
        "Project",
        2,
        checkable=True,
        tip="Progress, pace and spans in numbers and plots, each the way to its articles",
    ),
    ActionRow(
        "project.scheme",
        "Labels and guidelines",
        ("Ctrl+L",),
        "Project",
        2,
        checkable=True,
        tip="Change labels, link types, attributes and guidelines",
    ),
    window_row("project.annotator", "Who annotates …", "Ctrl+Shift+A", "Project", 2),
    window_row("project.quit", "Quit", "Ctrl+Q", "Project", 3),
    window_row("edit.undo", "Undo", "Ctrl+Z", "Edit", 0),
    window_row("edit.redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "Edit", 0),
    window_row("edit.history", "History", "Ctrl+H", "Edit", 0, "Who did what, and when"),
    ActionRow("edit.copy", "Copy", ("Ctrl+C",), "Edit", 1, Scope.ARTICLES),
    ActionRow(
        "edit.copy_quotation",
        "Copy as quotation",
        ("Ctrl+Shift+C",),
        "Edit",
        1,
        Scope.ARTICLES,
        tip="With outlet, date, title and offsets",
    ),
    ActionRow("edit.select_all", "Select all", ("Ctrl+A",), "Edit", 1, Scope.ARTICLES),
    window_row("edit.find", "Find in this article", "Ctrl+F", "Edit", 2, "Words, or a pattern"),
    window_row("edit.find_next", "Next place found", "F3", "Edit", 2),
    window_row("edit.find_previous", "Previous place found", "Shift+F3", "Edit", 2),
    window_row(
        "edit.find_everywhere",
        "Find in all articles",
        "Ctrl+Shift+F",
        "Edit",
        2,
        "And tag all places at once",
    ),
    window_row(
        "edit.find_article", "Go to an article", "Ctrl+K", "Edit", 3, "Type to filter the library"
    ),
    *LABEL_KEYS,
    mark_row(
        "mark.choose_label",
        "Label …",
        "0",
        0,
        "All labels in a list: a digit or a letter gives one",
    ),
    mark_row("mark.repeat", "Last label again", ".", 0),
    mark_row("mark.take_sentence", "Take the sentence", "S", 1, "Again: add the next one"),
    mark_row("mark.give_back_sentence", "Give a sentence back", "Shift+S", 1),
    mark_row(
        "mark.take_quotation",
        "Take the quotation",
        "Q",
        1,
        "At the caret, else the next; again: the one after",
    ),
    mark_row(
        "mark.take_clause", "Take the clause", "C", 1, "From the caret on; again: to the next end"
    ),
    mark_row("mark.give_back_clause", "Give a clause back", "Shift+C", 1),
    mark_row("mark.widen", "Widen", "E", 1, "Clause, quotation, sentence, paragraph"),
    mark_row("mark.narrow", "Narrow", "Shift+E", 1, "Back, then the word"),
    mark_row("mark.jump", "Jump marks", "F", 1, "Two letters put the caret at any word in sight"),
    mark_row("mark.end_later", "Move the end right by a word", "Alt+Right", 2),
    mark_row("mark.end_earlier", "Move the end left by a word", "Alt+Left", 2),
    mark_row("mark.start_later", "Move the start right by a word", "Alt+Shift+Right", 2),
    mark_row("mark.start_earlier", "Move the start left by a word", "Alt+Shift+Left", 2),
    mark_row("mark.end_later_character", "Move the end right by a character", "Ctrl+Alt+Right", 2),
    mark_row("mark.end_earlier_character", "Move the end left by a character", "Ctrl+Alt+Left", 2),
    mark_row(
        "mark.start_later_character",
        "Move the start right by a character",
        "Ctrl+Alt+Shift+Right",
        2,
    ),
    mark_row(
        "mark.start_earlier_character",
        "Move the start left by a character",
        "Ctrl+Alt+Shift+Left",
        2,
    ),
    mark_row("mark.add_piece", "Add the selection as a piece", "A", 3),
    mark_row("mark.speaker", "Speaker", "P", 3),
    mark_row("mark.against", "Against", "G", 3, "Whom or what the words are directed against"),
    mark_row("mark.note", "Note", "N", 3),
    mark_row("mark.ask", "Ask the reviewer", "?", 3, "A question about this span"),
    mark_row("mark.link", "Link to another span", "L", 3),
    mark_row("mark.delete", "Remove the span", "Delete Backspace", 4),
    mark_row("mark.leave", "Leave the span or selection", "Escape", 4),
    *SUGGESTIONS,
    go_row("move.next_sentence", "Next sentence", "J", 0),
    go_row("move.previous_sentence", "Previous sentence", "K", 0),
    ActionRow("extend.next_sentence", "Extend by a sentence", ("Shift+J",), "", 0, Scope.ARTICLES),
    ActionRow(
        "extend.previous_sentence", "Extend back by a sentence", ("Shift+K",), "", 0, Scope.ARTICLES
    ),
    go_row("go.next_span", "Next span", "Tab", 1),
    go_row("go.previous_span", "Previous span", "Shift+Tab", 1),
    go_row("go.overlapping", "The next of those that overlap here", "O", 1),
    go_row("go.follow_link", "The other end of the link", "Shift+L", 1),
    ActionRow(
        "go.here",
        "What is here",
        ("I",),
        "Go",
        1,
        Scope.ARTICLES,
        tip="The spans at the caret, who says them, and where their links lead",
    ),
    go_row("go.next_same_label", "Next span of the same label", "M", 1),
    go_row("go.previous_same_label", "Previous span of the same label", "Shift+M", 1),
    go_row("go.next_untagged", "Next paragraph without a span of yours", "U", 1),
    go_row("go.previous_untagged", "Previous paragraph without a span of yours", "Shift+U", 1),
    *(window_row(f"go.pane_{n}", f"Pane {n}", f"Ctrl+{n}", "Go", 2) for n in range(1, 7)),
    window_row("go.next_pane", "Next pane", "F6", "Go", 2),
    window_row("go.previous_pane", "Previous pane", "Shift+F6", "Go", 2),
    window_row(
        "go.side",
        "Tabs beside the articles",
        "Ctrl+9",
        "Go",
        2,
        "The arrows choose one, Tab goes into it, Esc leads back",
    ),
    window_row(
        "go.message",
        "The message below",
        "Ctrl+8",
        "Go",
        2,
        "To its buttons; Esc puts it away, in the articles too",
    ),
    window_row("go.next_article", "Next article in this pane", "Ctrl+PgDown", "Go", 3),
    window_row("go.previous_article", "Previous article in this pane", "Ctrl+PgUp", "Go", 3),
    window_row("go.done_next", "Done, and the next article", "Ctrl+Return Ctrl+Enter", "Go", 4),
    window_row("go.not_done", "Not done after all", "Ctrl+Shift+Return", "Go", 4),
    go_row("go.back", "Back to where you were", "B", 5),
    go_row("go.forth", "Forth again", "Shift+B", 5),
    *REVIEW,
    window_row(
        "view.add_pane", "New pane", "Ctrl+T", "View", 0, "The next article beside this one"
    ),
    window_row("view.close_pane", "Close the pane", "Ctrl+W", "View", 0),
    window_row("view.pane_left", "Move the pane left", "Ctrl+Shift+PgUp", "View", 0),
    window_row("view.pane_right", "Move the pane right", "Ctrl+Shift+PgDown", "View", 0),
    window_row("view.even_panes", "Make the panes equally wide", "Ctrl+0", "View", 0),
    window_row("view.larger", "Larger text", "Ctrl++ Ctrl+=", "View", 1),
    window_row("view.smaller", "Smaller text", "Ctrl+-", "View", 1),
    window_row("view.usual_size", "Text in its usual size", "Ctrl+Shift+0", "View", 1),
    window_row("view.text", "Text …", "Ctrl+,", "View", 1, "Face, size, line height, measure"),
    ActionRow(
        "view.suggestions",
        "Show suggestions",
        ("Ctrl+Shift+M",),
        "View",
        2,
        checkable=True,
        tip="What machines marked, hatched",
    ),
    ActionRow(
        "view.hide_marks",
        "Hide all marks",
        ("H",),
        "View",
        2,
        Scope.ARTICLES,
        checkable=True,
        tip="To read the article clean; again, or with the next mark, all are there",
    ),
    ActionRow("view.all_links", "Show all links", ("Ctrl+Shift+L",), "View", 2, checkable=True),
    ActionRow(
        "view.link_scroll", "Scroll panes together", ("Ctrl+Shift+S",), "View", 2, checkable=True
    ),
    ActionRow("view.dark", "Dark", ("Ctrl+Shift+D",), "View", 2, checkable=True),
    ActionRow("view.system_look", "Light or dark as the system", (), "View", 2, checkable=True),
    ActionRow("view.high_contrast", "High contrast", (), "View", 2, checkable=True),
    ActionRow("view.library", "Library", ("F9",), "View", 2, checkable=True),
    ActionRow("view.side", "Span and guidelines", ("F10",), "View", 2, checkable=True),
    ActionRow(
        "view.focus",
        "Focus",
        ("F11",),
        "View",
        3,
        checkable=True,
        tip="Only the articles and their labels; again, all as it was",
    ),
    ActionRow("view.full_screen", "Full screen", ("Shift+F11",), "View", 3, checkable=True),
    *LANGUAGE_ROWS,
    *SIZE_ROWS,
    window_row("help.keys", "Keys", "F1", "Help", 0),
    window_row(
        "help.tour", "Tour", "Shift+F1", "Help", 0, "Eight small steps over the sample, at any time"
    ),
    window_row("help.commands", "Any command …", "Ctrl+Shift+P", "Help", 0),
    window_row("help.about", "About Annotator", "", "Help", 1),
    *_motions(),
)

BY_ID = {row.id: row for row in ACTIONS}
if len(BY_ID) != len(ACTIONS):  # two rows of one id would silently share a handler
    raise AssertionError("an action is declared twice")
