"""Rooms that are made when they are first asked for, so that nobody waits for them at the start.

Their actions stand in the menus from the start: the first one that is used makes the room.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.dialogs.who import WhoBar
    from annotator.ui.hands.on_agreement import AgreementHands
    from annotator.ui.hands.on_dashboard import DashboardHands
    from annotator.ui.hands.on_finding import FindHands
    from annotator.ui.hands.on_handing_out import HandingOutHands
    from annotator.ui.hands.on_history import HistoryHands
    from annotator.ui.hands.on_keeping import KeepingHands
    from annotator.ui.hands.on_paper import PaperHands
    from annotator.ui.hands.on_rereading import RereadingHands
    from annotator.ui.hands.on_review import ReviewHands
    from annotator.ui.hands.on_scheme import SchemeHands
    from annotator.ui.hands.on_sharing import SharingHands
    from annotator.ui.hands.on_start import StartHands
    from annotator.ui.hands.on_suggestions import SuggestionHands
    from annotator.ui.hands.on_tour import TourHands
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# The actions of each room by its name here; a test holds them against what the rooms answer to.
DEEDS: Final[dict[str, tuple[str, ...]]] = {
    "finding": ("edit.find", "edit.find_next", "edit.find_previous", "edit.find_everywhere"),
    "review": (
        *(f"review.take_{n}" for n in range(1, 10)),
        "review.union",
        "review.intersection",
        "review.neither",
        "review.edit",
        "review.defer",
        "review.gap",
        "review.reopen",
        "review.why",
        "review.add",
        "review.leave",
        "review.begin",
        "review.next",
        "review.previous",
        "review.lanes",
        "review.empty_lanes",
        "review.accept",
    ),
    "history": ("edit.history",),
    "agreement": ("review.agreement",),
    "dashboard": ("project.dashboard",),
    "scheme": ("project.scheme",),
    "keeping": ("project.backups", "project.check"),
    "rereading": ("project.reread",),
    "sharing": ("project.merge",),
    "handing_out": ("project.hand_out", "project.handed_out"),
    "start": ("project.start", "project.new"),
    "tour": ("help.tour",),
    "suggestions": (
        "suggestion.next",
        "suggestion.previous",
        "suggestion.accept",
        "suggestion.dismiss",
        "suggestion.accept_all",
        "view.suggestions",
    ),
    "paper": ("edit.copy_quotation", "project.print", "project.print_pdf"),
}


class LateRooms:
    """The hands of these rooms, each with what it owns; an attribute makes its room when first read."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window = window
        self._asking = asking

    def made(self, name: str) -> Any:
        """The room of this name where it was made, else None."""
        return vars(self).get(name)

    def all_made(self) -> list[Any]:
        """The rooms that were made."""
        return [room for name in DEEDS if (room := self.made(name)) is not None]

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {id: partial(_do, self, name, id) for name, ids in DEEDS.items() for id in ids}

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; a room that is made later asks the window for it."""
        for room in self.all_made():
            if wear := getattr(room, "set_theme", None):
                wear(theme)

    def close(self) -> None:
        """Let go of the project."""
        for room in self.all_made():
            if close := getattr(room, "close", None):
                close()

    @cached_property
    def who(self) -> WhoBar:
        """The bar that asks who annotates."""
        from annotator.ui.dialogs.who import WhoBar

        bar = WhoBar(self._window.workspace, self._window.preferences)
        self._window.frame.add_bar(bar)
        bar.left.connect(self._window.back_to_page)
        return bar

    def ask_who(self) -> None:
        """Ask who annotates; above the articles, so a page that stands in their place is left."""
        self._window.pages.leave_all()
        self.who.ask()

    @cached_property
    def finding(self) -> FindHands:
        """Find in the article and in all articles."""
        from annotator.ui.hands.on_finding import FindHands

        return FindHands(self._window)

    @cached_property
    def review(self) -> ReviewHands:
        """Compare layers and decide."""
        from annotator.ui.hands.on_review import ReviewHands

        return ReviewHands(self._window)

    @cached_property
    def history(self) -> HistoryHands:
        """Who did what when."""
        from annotator.ui.hands.on_history import HistoryHands

        return HistoryHands(self._window)

    @cached_property
    def agreement(self) -> AgreementHands:
        """The page of figures."""
        from annotator.ui.hands.on_agreement import AgreementHands

        return AgreementHands(self._window, self._asking)

    @cached_property
    def dashboard(self) -> DashboardHands:
        """The page of what the project counts."""
        from annotator.ui.hands.on_dashboard import DashboardHands

        return DashboardHands(self._window, self._asking)

    @cached_property
    def scheme(self) -> SchemeHands:
        """The page of labels and guidelines."""
        from annotator.ui.hands.on_scheme import SchemeHands

        return SchemeHands(self._window, self._asking)

    @cached_property
    def keeping(self) -> KeepingHands:
        """Backups, check and repair."""
        from annotator.ui.hands.on_keeping import KeepingHands

        return KeepingHands(self._window, self._asking)

    @cached_property
    def rereading(self) -> RereadingHands:
        """Texts that were read in a wrong encoding."""
        from annotator.ui.hands.on_rereading import RereadingHands

        return RereadingHands(self._window, self._asking)

    @cached_property
    def sharing(self) -> SharingHands:
        """Merge colleagues' projects."""
        from annotator.ui.hands.on_sharing import SharingHands

        return SharingHands(self._window, self._asking)

    @cached_property
    def handing_out(self) -> HandingOutHands:
        """Hand articles out, and see who has which."""
        from annotator.ui.hands.on_handing_out import HandingOutHands

        return HandingOutHands(self._window, self._asking)

    @cached_property
    def paper(self) -> PaperHands:
        """Quotations, print and PDF."""
        from annotator.ui.hands.on_paper import PaperHands

        return PaperHands(self._window, self._asking)

    @cached_property
    def start(self) -> StartHands:
        """The start page and a new project."""
        from annotator.ui.hands.on_start import StartHands

        return StartHands(self._window, self._asking)

    @cached_property
    def suggestions(self) -> SuggestionHands:
        """Accept and dismiss what machines suggest."""
        from annotator.ui.hands.on_suggestions import SuggestionHands

        return SuggestionHands(self._window)

    @cached_property
    def tour(self) -> TourHands:
        """The tour over the sample."""
        from annotator.ui.hands.on_tour import TourHands

        return TourHands(self._window)


def _do(rooms: LateRooms, name: str, id: str) -> None:
    getattr(rooms, name).handlers()[id]()
