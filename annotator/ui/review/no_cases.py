"""What stands in place of the cases where there are none: why, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.core.case_choosing import Stage
from annotator.ui.keys_in_force import keyed
from annotator.ui.widgets.empty_view import Deed

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.review_desk import ReviewDesk
    from annotator.ui.widgets.empty_view import EmptyView

translate = QCoreApplication.translate


def say_why(
    view: EmptyView, review: ReviewDesk, show_all: Callable[[], object], *, busy: bool
) -> None:
    """Say in `view` why no case is listed; `show_all` lists all of those compared."""
    if busy:
        view.say(translate("CasePanel", "Reading the layers …"))
    elif review.compared:
        view.say(_none_listed(review), *_all_of_them(review, show_all))
    elif len(review.choices(begun=True)) > 1:
        view.say(
            keyed(
                translate(
                    "CasePanel",
                    "{review.next} compares the layers of all annotators and goes from case to case.\n\n"
                    "A case is what they say about the same words. Decided cases make the gold layer.",
                )
            ),
            Deed(translate("CasePanel", "Compare annotators"), "review.next"),
        )
    else:
        view.say(
            keyed(
                translate(
                    "CasePanel",
                    "There is nothing to compare yet: that takes the layers of two people.\n\n"
                    "Hand articles out and merge what comes back, or let somebody else annotate "
                    "here ({project.annotator}).",
                )
            ),
            Deed(translate("CasePanel", "Merge colleagues’ projects …"), "project.merge"),
            Deed(translate("CasePanel", "Hand out articles …"), "project.hand_out"),
        )


def _none_listed(review: ReviewDesk) -> str:
    if len(review.list) and review.list.filter.stage is Stage.WAITING:
        return translate("CasePanel", "Nothing waits to be decided here.")
    return translate("CasePanel", "No such case.")


def _all_of_them(review: ReviewDesk, show_all: Callable[[], object]) -> list[Deed]:
    words = translate("CasePanel", "Show all cases")
    return [Deed(words, act=show_all)] if len(review.list) else []
