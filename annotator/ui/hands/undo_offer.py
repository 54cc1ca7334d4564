"""The one way in which a message offers to take back what it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from annotator.ui.main_window import MainWindow


def offer_undo(
    window: MainWindow,
    sentence: str,
    steps: Collection[int] | None = None,
    *,
    undo: Callable[[], None] | None = None,
    stay: bool = False,
) -> None:
    """Tell what was done, with “Undo” while that is what an undo takes back.

    `steps` are the numbers of the steps of the history that did it; without them it is the one done last. Where
    something else was done since, be it while a long work went on, undo would take that back: then only the sentence
    is shown, and where it was undone nothing. `undo` is for what one undo does not take back.
    """
    desk, notice = window.workspace, window.notice
    made = {desk.next_to_undo()} if steps is None else set(steps)

    def is_last() -> bool:
        return desk.next_to_undo() in made - {0}

    def is_done() -> bool:
        return desk.next_to_undo() >= max(made)

    if not is_last():
        notice.tell(sentence, stay=stay)
        return
    notice.offer(
        sentence, window.tr("Undo"), undo or window.book["edit.undo"].trigger,
        holds=is_last, stands=is_done, looks=(desk.changed, desk.annotator_changed), stay=stay,
    )  # fmt: skip
