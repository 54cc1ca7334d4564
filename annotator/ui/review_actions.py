"""The actions of comparing and of what machines suggest, as rows of the table of all actions."""

from __future__ import annotations

from annotator.ui.action_row import ActionRow, Scope, case_row, mark_row, window_row

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
    ActionRow(
        "review.empty_lanes",
        "Empty lanes",
        ("Ctrl+Shift+E",),
        "Review",
        0,
        checkable=True,
        tip="Also of those who marked nothing in the article",
    ),
    window_row("review.next", "Next case", "F8", "Review", 1),
    window_row("review.previous", "Previous case", "Shift+F8", "Review", 1),
    *TAKE_KEYS,
    case_row("review.union", "Union", "U", 2, "One span of all words that anybody marked"),
    case_row(
        "review.intersection", "Intersection", "I", 2, "One span of the words that all marked"
    ),
    case_row("review.neither", "Neither", "N", 2, "Nothing here becomes gold"),
    case_row("review.edit", "Edit", "E", 2, "Select what is right, and label it"),
    case_row("review.defer", "Defer", "D", 2, "Decide later"),
    case_row("review.gap", "Guideline gap", "G", 2, "The guidelines do not say"),
    case_row("review.reopen", "Open again", "Backspace", 2, "Take the decision back"),
    case_row("review.why", "Why", "W", 2, "The reason of the decision"),
    case_row("review.ask", "Ask about this case", "?", 2, "A question on a span of it"),
    case_row("review.leave", "Back to the articles", "Escape", 2),
    ActionRow(
        "review.add",
        "Gold that nobody marked …",
        ("Shift+G",),
        "Review",
        2,
        Scope.ARTICLES,
        tip="Select the words first; in another’s lane, or gold’s, a label’s digit does it too",
    ),
    window_row(
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
    window_row(
        "review.export_gold", "Export gold …", "", "Review", 4, "What was decided, for training"
    ),
    window_row(
        "review.questions",
        "Questions",
        "Ctrl+Shift+H",
        "Review",
        4,
        "New answers to yours, and what waits for an answer",
    ),
    window_row(
        "review.policy",
        "Who may see and decide …",
        "",
        "Review",
        5,
        "Reviewers, leads, and whether annotators work blind",
    ),
)

SUGGESTIONS = (
    mark_row(
        "suggestion.next", "Next suggestion", "T", 5, "What a machine marked, and you have not"
    ),
    mark_row("suggestion.previous", "Previous suggestion", "Shift+T", 5),
    mark_row("suggestion.accept", "Accept the suggestion", "Y", 5, "It becomes a span of yours"),
    mark_row(
        "suggestion.dismiss", "Dismiss the suggestion", "X", 5, "It is not shown to you again"
    ),
    mark_row(
        "suggestion.accept_all",
        "Accept all suggestions here",
        "Shift+Y",
        5,
        "Those of this article, as one step",
    ),
)
