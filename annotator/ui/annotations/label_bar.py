"""The palette: every label with its key and how often it stands in the open articles."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.core import guidelines
from annotator.core.label_letters import label_letters
from annotator.ui.keys_in_force import key_of, keyed, label_key
from annotator.ui.widgets.flow_layout import FlowLayout
from annotator.ui.widgets.key_chip import KeyChip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.schema import Label
    from annotator.ui.theme import Theme

_EDGE, _APART = 14, 8
# A badge has no room for the names of many keys at once.
_LONG = 4
_MORE = "label_bar_more"
_TOOLS = ("label_bar_link", "label_bar_jump")
# So many labels without a digit have a chip each; more of them would push the articles down by line after line.
_MOST_WITHOUT_DIGIT = 3


class LabelBar(QWidget):
    """A chip for each label, or one for many that have no digit, and the keys for linking and jumping."""

    label_wanted = Signal(str)
    more_wanted = Signal()
    link_wanted = Signal()
    jump_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._theme = theme
        self._articles: list[str] = []
        self._chips: dict[str, KeyChip] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 9, _EDGE, 9)
        # A scheme may have more labels than one line holds.
        area = QWidget()
        self._flow = FlowLayout(area, _APART, at_end=len(_TOOLS))
        row.addWidget(area, 1)
        self._add_tools()
        self._fill()
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self.recount)

    def _fill(self) -> None:
        every = self._workspace.schema.labels
        labels = _with_chips(every)
        chips = [chip for id, chip in self._chips.items() if id not in (_MORE, *_TOOLS)]
        is_more = len(labels) < len(every)
        # A new chip lays the whole window out when it shows: one that stands there wears another label instead.
        if len(chips) != len(labels) or is_more != (_MORE in self._chips):
            chips = self._as_many(chips, len(labels), is_more=is_more)
        tools = {id: chip for id, chip in self._chips.items() if id in (_MORE, *_TOOLS)}
        letters = label_letters(labels)
        self._chips = {label.id: chip for label, chip in zip(labels, chips, strict=True)} | tools
        for label in labels:
            chip = self._chips[label.id]
            chip.setObjectName(f"label_{label.id}")
            keys = _keys(label, letters.get(label.id, ""))
            chip.say_key("".join(keys) if len(keys[0]) < _LONG else keys[-1])
            chip.say(label.name, self._tip(label, keys))
        self.set_theme(self._theme)
        self.recount()

    def _tip(self, label: Label, keys: tuple[str, ...]) -> str:
        named = label.name
        if len(keys) > 1:
            named = self.tr("{name} ({key}, then {letter})").format(
                name=label.name, key=keys[0], letter=keys[1]
            )
        elif keys[0]:
            named = f"{label.name} ({keys[0]})"
        return f"{named}\n{guidelines.tip(label)}".strip()

    def _as_many(self, chips: list[KeyChip], wanted: int, *, is_more: bool) -> list[KeyChip]:
        """So many chips, all in the row with the tools behind them, and the one for more labels between."""
        while self._flow.takeAt(0):
            pass
        more = [self._chips.pop(_MORE)] if _MORE in self._chips else []
        for chip in (*chips[wanted:], *more):
            chip.hide()
            chip.deleteLater()
        chips = chips[:wanted] + [self._new_chip() for _ in range(wanted - len(chips))]
        if is_more:
            self._add_tool(_MORE, self.tr("More labels …"), self.more_wanted)
            self._say_tools()
        last = (id for id in (_MORE, *_TOOLS) if id in self._chips)
        for chip in (*chips, *(self._chips[id] for id in last)):
            self._flow.addWidget(chip)
        return chips

    def _new_chip(self) -> KeyChip:
        chip = KeyChip("", "", self._theme)
        chip.clicked.connect(partial(self._want_label_of, chip))
        return chip

    def _want_label_of(self, chip: KeyChip) -> None:
        self.label_wanted.emit(next(id for id, one in self._chips.items() if one is chip))

    def _add_tools(self) -> None:
        self._add_tool("label_bar_link", self.tr("Link"), self.link_wanted)
        self._add_tool("label_bar_jump", self.tr("Jump"), self.jump_wanted)
        self._say_tools()

    def _add_tool(self, id: str, name: str, signal: SignalInstance) -> None:
        chip = KeyChip("", name, self._theme)
        chip.setObjectName(id)
        chip.clicked.connect(signal)
        self._chips[id] = chip

    def _say_tools(self) -> None:
        tip = self.tr(
            "Letters at each word: two put the caret there, two more mark up to there ({mark.jump})"
        )
        if more := self._chips.get(_MORE):
            more.say_key(key_of("mark.choose_label"))
            more.setToolTip(
                keyed(self.tr("All labels, each with its letter ({mark.choose_label})"))
            )
        link, jump = (self._chips[id] for id in _TOOLS)
        link.say_key(key_of("mark.link"))
        link.setToolTip(keyed(self.tr("Link the span to another ({mark.link})")))
        jump.say_key(key_of("mark.jump"))
        jump.setToolTip(keyed(tip))

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self._say_tools()
        self._fill()

    def show_articles(self, articles: list[str]) -> None:
        """Count in these articles."""
        self._articles = articles
        self.recount()

    def follow(self, changes: Changes) -> None:
        """Count again where a change touched what is counted."""
        if changes.schema:
            self._fill()
        elif not changes.articles.isdisjoint(self._articles):
            self.recount()

    def recount(self) -> None:
        """Count the own spans of the open articles."""
        total: Counter[str] = Counter()
        for article in self._articles:
            total.update(self._workspace.progress_of(article)[1])
        for id, chip in self._chips.items():
            if self._workspace.schema.has_label(id):
                chip.count(total[id])
        self._fit()

    def _fit(self) -> None:
        """Let the chips stand closer where one line would not hold them all."""
        chips = self._chips.values()
        room = self.width() - 2 * _EDGE - (len(chips) - 1) * _APART
        tight = sum(chip.usual_width for chip in chips) > room
        for chip in chips:
            chip.set_tight(tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for id, chip in self._chips.items():
            known = self._workspace.schema.has_label(id)
            look = theme.look(self._workspace.schema.label(id).look).line if known else None
            chip.dress(theme, look)


def _with_chips(labels: tuple[Label, ...]) -> tuple[Label, ...]:
    """Those that stand in the bar: all, or those with a digit where too many have none."""
    with_digit = tuple(label for label in labels if label.key)
    return with_digit if len(labels) - len(with_digit) > _MOST_WITHOUT_DIGIT else labels


def _keys(label: Label, letter: str) -> tuple[str, ...]:
    """The keys that give a label, one after the other."""
    first = key_of("mark.choose_label")
    return (first, letter.upper()) if letter and first else (label_key(label),)
