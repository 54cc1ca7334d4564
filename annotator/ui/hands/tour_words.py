"""What the cards of the tour say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.tour import STEPS, Step
from annotator.ui.keys_in_force import keyed, label_key
from annotator.ui.start.tour_card import CardWords

if TYPE_CHECKING:
    from annotator.core.schema import Schema

translate = QCoreApplication.translate

_FEW = 4


def card_of(step: Step, schema: Schema) -> CardWords:
    """The card of a step, in a project with these labels."""
    title, text = _said(step)
    text = keyed(text, labels=_labels(schema))
    number = STEPS.index(step) + 1
    is_last = step is STEPS[-1]
    return CardWords(
        translate("Tour", "Step {number} of {all}").format(number=number, all=len(STEPS)),
        title,
        text,
        translate("Tour", "End the tour") if is_last else translate("Tour", "Skip"),
        translate("Tour", "Back") if number > 1 and not is_last else "",
        translate("Tour", "From the beginning") if is_last else "",
    )


def offer() -> CardWords:
    """What a newcomer is asked, once."""
    return CardWords(
        translate("Tour", "New here?"),
        translate("Tour", "A tour of ten minutes"),
        keyed(
            translate(
                "Tour",
                "Eight small steps on this sample: read, mark, say who speaks, link two articles. "
                "Nothing is blocked meanwhile. {help.tour} begins, Esc leaves.",
            )
        ),
        translate("Tour", "Take the tour"),
        translate("Tour", "Not now"),
    )


def _said(step: Step) -> tuple[str, str]:
    if step is Step.LABEL:
        return translate("Tour", "Give it a label"), translate(
            "Tour",
            "A digit labels what is selected: {labels}. Or click a label here. "
            "What is marked is in the file at once; {edit.undo} takes it back.",
        )
    return {**_first(), **_last()}[step]


def _first() -> dict[Step, tuple[str, str]]:
    return {
        Step.READ: (
            translate("Tour", "Read"),
            translate(
                "Tour",
                "Click into this article. {move.next_sentence} goes to the next sentence, "
                "{move.previous_sentence} to the one before; the arrow keys go, too. "
                "Nothing is typed into an article: letters are commands.",
            ),
        ),
        Step.TAKE: (
            translate("Tour", "Take a sentence"),
            translate(
                "Tour",
                "Press {mark.take_sentence}: the sentence at the caret is selected. "
                "{mark.take_sentence} again adds the next one. "
                "Or drag over some words with the mouse.",
            ),
        ),
        Step.SPEAKER: (
            translate("Tour", "Say who says it"),
            translate(
                "Tour",
                "The span that you made is chosen. Press {mark.speaker}, type a name, and press Enter. "
                "Names that are in use are offered.",
            ),
        ),
    }


def _last() -> dict[Step, tuple[str, str]]:
    return {
        Step.PANE: (
            translate("Tour", "Go to the next article"),
            translate(
                "Tour",
                "Press {go.next_pane}, or click into this one. Mark something there, too: "
                "{mark.take_sentence} takes a sentence, a digit labels it.",
            ),
        ),
        Step.LINK: (
            translate("Tour", "Link the two"),
            translate(
                "Tour",
                "Press {mark.link}: a link begins at the span that you made last. "
                "Go back with {go.previous_pane}, "
                "choose the other span with {go.next_span} or a click, press {mark.link} again, "
                "and pick what the link says.",
            ),
        ),
        Step.DONE: (
            translate("Tour", "Say that an article is done"),
            translate(
                "Tour",
                "Press {go.done_next} in an article, or click this mark. Its ring in the library "
                "fills, and with the keys the next article comes up.",
            ),
        ),
        Step.END: (
            translate("Tour", "Take it with you, and where help is"),
            translate(
                "Tour",
                "{project.export} writes all that is marked, for training. "
                "{help.keys} shows the keys for where you are, "
                "{help.commands} runs any command by its name. Project > New project begins your own.",
            ),
        ),
    }


def _labels(schema: Schema) -> str:
    named = [
        translate("Tour", "{key} is {name}").format(key=label_key(row), name=row.name)
        for row in schema.labels
        if label_key(row)
    ]
    return translate("Tour", ", ").join(named[:_FEW])
