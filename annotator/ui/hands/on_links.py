"""Hands on links: show them all, travel along them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.kept_setting import keep_setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.workspace import Workspace
    from annotator.ui.action_book import Handlers
    from annotator.ui.annotations.linking import LinkStrip
    from annotator.ui.reading.link_overlay import LinkOverlay


_ALL_LINKS = "all_links"


class LinkHands:
    """Follows the links of a span one by one: there, to the next, and in the end back to where it began."""

    def __init__(
        self,
        workspace: Workspace,
        overlay: LinkOverlay,
        strip: LinkStrip,
        travel: Callable[[str], None],
    ) -> None:
        """`travel` goes to a span (id) wherever it is."""
        self._workspace = workspace
        self._overlay = overlay
        self._travel = travel
        self._origin = ""
        self._arrived = ""
        self._followed = 0
        self._strip = strip
        strip.opened.connect(self._show_making)
        strip.left.connect(self._show_making)
        if workspace.project.setting(_ALL_LINKS, False):
            overlay.switch_all()

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"go.follow_link": self.follow, "view.all_links": self.switch_all}

    def switch_all(self) -> None:
        """Show all links, or only those of the chosen span, and remember it in the project."""
        self._overlay.switch_all()
        keep_setting(self._workspace.project, _ALL_LINKS, self._overlay.shows_all)

    def _show_making(self) -> None:
        self._overlay.show_making(self._strip.source)

    def follow(self) -> None:
        """Travel to the other end of the chosen span's link; pressed again, of its next link."""
        chosen = self._workspace.chosen
        if not chosen:
            self._workspace.hinted.emit(
                self._workspace.tr(
                    "Choose a span first ({go.next_span} or a click), then {go.follow_link} follows it."
                )
            )
            return
        if chosen != self._arrived or not self._stops():
            self._origin, self._followed = chosen, 0
        stops = self._stops()
        if not stops:
            self._workspace.hinted.emit(self._workspace.tr("This span has no link to follow."))
            return
        self._go([*stops, self._origin])

    def _go(self, stops: list[str]) -> None:
        self._arrived = stops[self._followed % len(stops)]
        self._followed += 1
        self._travel(self._arrived)

    def _stops(self) -> list[str]:
        """The spans at the other ends of the links that are being followed, as the list of links has them."""
        if not self._origin:
            return []
        pairs = self._workspace.linked_spans(self._origin)
        return list(dict.fromkeys(pair.other(self._origin).id for pair in pairs))
