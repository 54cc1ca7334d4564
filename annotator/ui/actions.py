"""Every action of the window, declared once: menus, shortcuts, tooltips, F1 and the docs page are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Scope(Enum):
    """Where an action's keys work: anywhere in the window, or only in the articles, or in the strip of a case.

    In the last two nothing is typed.
    """

    WINDOW = auto()
    ARTICLES = auto()
    CASE = auto()


MENUS = ("Project", "Edit", "Mark", "Go", "Review", "View", "Help")


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: a stable `id`, what menus say, its `keys` (first is shown), its menu and group there.

    `menu` "" keeps it out of the menus (movements of the caret); `checkable` for what is on or off.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    group: int = 0
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    tip: str = ""


def _window(id: str, text: str, keys: str, menu: str, group: int, tip: str = "") -> ActionRow:
    return ActionRow(id, text, _keys(keys), menu, group, tip=tip)


def _mark(id: str, text: str, keys: str, group: int, tip: str = "") -> ActionRow:
    return ActionRow(id, text, _keys(keys), "Mark", group, Scope.ARTICLES, tip=tip)


def _case(id: str, text: str, keys: str, group: int, tip: str = "") -> ActionRow:
    return ActionRow(id, text, _keys(keys), "Review", group, Scope.CASE, tip=tip)


def _go(id: str, text: str, keys: str, group: int) -> ActionRow:
    return ActionRow(id, text, _keys(keys), "Go", group, Scope.ARTICLES)


def _keys(keys: str) -> tuple[str, ...]:
    return tuple(key for key in keys.split(" ") if key)


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

TAKE_KEYS = tuple(
    ActionRow(f"review.take_{n}", f"Take what annotator {n} says", (str(n),), "", 0, Scope.CASE)
    for n in range(1, 10)
)

REVIEW = (
    ActionRow(
        "review.begin",
        "Compare annotators",
        ("Ctrl+Shift+R",),
        "Review",
        0,
        checkable=True,
        tip="Their layers side by side, and a list of the cases",
    ),
    ActionRow(
        "review.lanes",
        "Layers side by side",
        ("Ctrl+Shift+B",),
        "Review",
        0,
        checkable=True,
        tip="Or all in one text",
    ),
    _window("review.next", "Next case", "F8", "Review", 1),
    _window("review.previous", "Previous case", "Shift+F8", "Review", 1),
    *TAKE_KEYS,
    _case("review.union", "Union", "U", 2, "One span: all words of all"),
    _case("review.intersection", "Intersection", "I", 2, "One span: the words that all have"),
    _case("review.neither", "Neither", "N", 2, "Nothing here is gold"),
    _case("review.edit", "Edit", "E", 2, "Select what is right, and label it"),
    _case("review.defer", "Defer", "D", 2, "Decide later"),
    _case("review.gap", "Guideline gap", "G", 2, "The guidelines do not say"),
    _case("review.reopen", "Open again", "Backspace", 2, "Take the decision back"),
    _case("review.why", "Why", "W", 2, "The reason of the decision"),
    _case("review.leave", "Back to the articles", "Escape", 2),
    ActionRow(
        "review.add",
        "Gold that nobody marked …",
        ("Shift+G",),
        "Review",
        2,
        Scope.ARTICLES,
        tip="Select the words first; in another’s lane, or gold’s, a label’s digit does it too",
    ),
    _window(
        "review.accept",
        "Accept what all agree on …",
        "Ctrl+Shift+Y",
        "Review",
        3,
        "Lists it first; then one step makes it gold",
    ),
    ActionRow(
        "review.agreement",
        "Agreement",
        ("Ctrl+Shift+G",),
        "Review",
        4,
        checkable=True,
        tip="Figures and plots, each a door to its cases",
    ),
    _window(
        "review.questions",
        "Questions",
        "Ctrl+Shift+H",
        "Review",
        4,
        "New answers to yours, and what waits for an answer",
    ),
    _window(
        "review.policy",
        "Who may see and decide …",
        "",
        "Review",
        5,
        "Reviewers, leads, and whether annotators work blind",
    ),
)

# In a menu of their own inside View; each language by the name that its speakers give it.
LANGUAGE_ROWS = tuple(
    ActionRow(f"language.{code}", text, checkable=True, tip="Language of the window")
    for code, text in (
        ("system", "As the system"),
        ("en", "English"),
        ("fr", "Français"),
        ("es", "Español"),
        ("ar", "العربية"),
    )
)

ACTIONS: tuple[ActionRow, ...] = (
    _window(
        "project.start", "Start page", "Ctrl+Shift+O", "Project", 0, "The sample, recent projects"
    ),
    _window("project.new", "New project …", "Ctrl+N", "Project", 0),
    _window("project.open", "Open project …", "Ctrl+O", "Project", 0),
    _window("project.sample", "Open the sample project", "", "Project", 0),
    _window(
        "project.import",
        "Import articles …",
        "Ctrl+I",
        "Project",
        1,
        "Text files, or JSONL with spans",
    ),
    _window("project.import_folder", "Import a folder …", "Ctrl+Shift+I", "Project", 1),
    _window("project.export", "Export JSONL …", "Ctrl+E", "Project", 1, "What training code reads"),
    _window(
        "project.merge",
        "Merge colleagues’ projects …",
        "Ctrl+M",
        "Project",
        1,
        "Shows first what would come in",
    ),
    _window(
        "project.hand_out",
        "Hand out articles …",
        "",
        "Project",
        1,
        "A project file for each annotator",
    ),
    _window(
        "project.backups",
        "Backups …",
        "Ctrl+Shift+K",
        "Project",
        5,
        "One more now, or back to one",
    ),
    _window("project.check", "Check this project …", "", "Project", 5, "And repair it"),
    _window("project.print", "Print …", "Ctrl+P", "Project", 4, "This article, with its marks"),
    _window(
        "project.print_pdf",
        "Print into a PDF file …",
        "Ctrl+Alt+P",
        "Project",
        4,
        "This article, with its marks",
    ),
    _window(
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
    _window("project.annotator", "Who annotates …", "Ctrl+Shift+A", "Project", 2),
    _window("project.quit", "Quit", "Ctrl+Q", "Project", 3),
    _window("edit.undo", "Undo", "Ctrl+Z", "Edit", 0),
    _window("edit.redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "Edit", 0),
    _window("edit.history", "History", "Ctrl+H", "Edit", 0, "Who did what, and when"),
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
    _window("edit.find", "Find in this article", "Ctrl+F", "Edit", 2, "Words, or a pattern"),
    _window("edit.find_next", "Next place found", "F3", "Edit", 2),
    _window("edit.find_previous", "Previous place found", "Shift+F3", "Edit", 2),
    _window(
        "edit.find_everywhere",
        "Find in all articles",
        "Ctrl+Shift+F",
        "Edit",
        2,
        "And tag all places at once",
    ),
    _window(
        "edit.find_article", "Go to an article", "Ctrl+K", "Edit", 3, "Type to filter the library"
    ),
    *LABEL_KEYS,
    _mark("mark.repeat", "Last label again", ".", 0),
    _mark("mark.take_sentence", "Take the sentence", "S", 1, "Again: add the next one"),
    _mark("mark.give_back_sentence", "Give a sentence back", "Shift+S", 1),
    _mark(
        "mark.take_quotation",
        "Take the quotation",
        "Q",
        1,
        "At the caret, else the next; again: the one after",
    ),
    _mark(
        "mark.take_clause", "Take the clause", "C", 1, "From the caret on; again: to the next end"
    ),
    _mark("mark.give_back_clause", "Give a clause back", "Shift+C", 1),
    _mark("mark.widen", "Widen", "E", 1, "Clause, quotation, sentence, paragraph"),
    _mark("mark.narrow", "Narrow", "Shift+E", 1, "Back, then the word"),
    _mark("mark.jump", "Jump marks", "F", 1, "Two letters put the caret at any word in sight"),
    _mark("mark.end_later", "Move the end right by a word", "Alt+Right", 2),
    _mark("mark.end_earlier", "Move the end left by a word", "Alt+Left", 2),
    _mark("mark.start_later", "Move the start right by a word", "Alt+Shift+Right", 2),
    _mark("mark.start_earlier", "Move the start left by a word", "Alt+Shift+Left", 2),
    _mark("mark.end_later_character", "Move the end right by a character", "Ctrl+Alt+Right", 2),
    _mark("mark.end_earlier_character", "Move the end left by a character", "Ctrl+Alt+Left", 2),
    _mark(
        "mark.start_later_character",
        "Move the start right by a character",
        "Ctrl+Alt+Shift+Right",
        2,
    ),
    _mark(
        "mark.start_earlier_character",
        "Move the start left by a character",
        "Ctrl+Alt+Shift+Left",
        2,
    ),
    _mark("mark.add_piece", "Add the selection as a piece", "A", 3),
    _mark("mark.speaker", "Speaker", "P", 3),
    _mark("mark.against", "Against", "G", 3),
    _mark("mark.note", "Note", "N", 3),
    _mark("mark.ask", "Ask the reviewer", "?", 3, "A question about this span"),
    _mark("mark.link", "Link to another span", "L", 3),
    _mark("mark.delete", "Remove the span", "Delete Backspace", 4),
    _mark("mark.leave", "Leave the span or selection", "Escape", 4),
    _go("move.next_sentence", "Next sentence", "J", 0),
    _go("move.previous_sentence", "Previous sentence", "K", 0),
    ActionRow("extend.next_sentence", "Extend by a sentence", ("Shift+J",), "", 0, Scope.ARTICLES),
    ActionRow(
        "extend.previous_sentence", "Extend back by a sentence", ("Shift+K",), "", 0, Scope.ARTICLES
    ),
    _go("go.next_span", "Next span", "Tab", 1),
    _go("go.previous_span", "Previous span", "Shift+Tab", 1),
    _go("go.overlapping", "The next of those that overlap here", "O", 1),
    _go("go.follow_link", "The other end of the link", "Shift+L", 1),
    _go("go.next_same_label", "Next span of the same label", "M", 1),
    _go("go.previous_same_label", "Previous span of the same label", "Shift+M", 1),
    _go("go.next_untagged", "Next paragraph without a span of yours", "U", 1),
    _go("go.previous_untagged", "Previous paragraph without a span of yours", "Shift+U", 1),
    *(_window(f"go.pane_{n}", f"Pane {n}", f"Ctrl+{n}", "Go", 2) for n in range(1, 7)),
    _window("go.next_pane", "Next pane", "F6", "Go", 2),
    _window("go.previous_pane", "Previous pane", "Shift+F6", "Go", 2),
    _window("go.next_article", "Next article in this pane", "Ctrl+PgDown", "Go", 3),
    _window("go.previous_article", "Previous article in this pane", "Ctrl+PgUp", "Go", 3),
    _window("go.done_next", "Done, and the next article", "Ctrl+Return Ctrl+Enter", "Go", 4),
    _window("go.not_done", "Not done after all", "Ctrl+Shift+Return", "Go", 4),
    _go("go.back", "Back to where you were", "B", 5),
    _go("go.forth", "Forth again", "Shift+B", 5),
    *REVIEW,
    _window("view.add_pane", "New pane", "Ctrl+T", "View", 0, "The next article beside this one"),
    _window("view.close_pane", "Close the pane", "Ctrl+W", "View", 0),
    _window("view.pane_left", "Move the pane left", "Ctrl+Shift+PgUp", "View", 0),
    _window("view.pane_right", "Move the pane right", "Ctrl+Shift+PgDown", "View", 0),
    _window("view.even_panes", "Make the panes equally wide", "Ctrl+0", "View", 0),
    _window("view.larger", "Larger text", "Ctrl++ Ctrl+=", "View", 1),
    _window("view.smaller", "Smaller text", "Ctrl+-", "View", 1),
    _window("view.usual_size", "Text in its usual size", "Ctrl+Shift+0", "View", 1),
    _window("view.text", "Text …", "Ctrl+,", "View", 1, "Face, size, line height, measure"),
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
    _window("help.keys", "Keys", "F1", "Help", 0),
    _window(
        "help.tour", "Tour", "Shift+F1", "Help", 0, "Eight small steps over the sample, at any time"
    ),
    _window("help.commands", "Any command …", "Ctrl+Shift+P", "Help", 0),
    _window("help.about", "About Annotator", "", "Help", 1),
    *_motions(),
)

BY_ID = {row.id: row for row in ACTIONS}
if len(BY_ID) != len(ACTIONS):  # two rows of one id would silently share a handler
    raise AssertionError("an action is declared twice")
