"""The page of the scheme: lists on the one side, what is said of the chosen entry on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from annotator.core.schema import Attribute, Label, LinkType
from annotator.core.scheme_edits import find
from annotator.ui.scheme.entry_list import EntryList
from annotator.ui.scheme.forms import SchemeForms
from annotator.ui.theme import PAGE_TITLE_PX, page_font
from annotator.ui.widgets.page import Page
from annotator.ui.widgets.quiet_button import quiet_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.changes import Changes
    from annotator.core.schema import Entry, Schema
    from annotator.ui.theme import Theme

_KINDS: tuple[type[Entry], ...] = (Label, LinkType, Attribute)


class SchemePage(Page):
    """`left` leads back to the articles; the others ask for a file to read or to write."""

    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: SchemeDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scheme_page")
        self.setAccessibleName(self.tr("Labels and guidelines"))
        self._desk, self._theme = desk, theme
        self._wanted: Schema | None = None
        # What is shown when the work in the background has made it.
        self._coming: tuple[type[Entry], str] | None = None
        # Before it is laid out, and before any of its parts is made: what comes later would be styled twice.
        self.hide()
        self._make_lists()
        self.forms = SchemeForms(desk, theme, self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    # Making

    def _make_lists(self) -> None:
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("scheme_tabs")
        self._tabs.setAccessibleName(self.tr("Parts of the scheme"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.addTab(self.tr("Labels"))
        self._tabs.addTab(self.tr("Link types"))
        self._tabs.addTab(self.tr("Attributes"))
        self._tabs.addTab(self.tr("Guidelines"))
        self.lists = EntryList(self._desk, self._theme, self)

    def _lay_out(self) -> None:
        self._back = quiet_button("scheme_back", self.tr("Back to the articles"), self.left.emit)
        self._back.setToolTip(self.tr("Esc"))
        title = QLabel(self.tr("Labels and guidelines"))
        title.setFont(page_font(PAGE_TITLE_PX, bold=True))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        head.addWidget(self._back)
        head.addWidget(title, 1)
        head.addWidget(quiet_button("scheme_import", self.tr("Import …"), self.import_wanted.emit))
        head.addWidget(quiet_button("scheme_export", self.tr("Export …"), self.export_wanted.emit))
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.lists)
        body.addWidget(self.forms, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        tabs = QHBoxLayout()
        # The words of the first tab stand where those of the list do.
        tabs.setContentsMargins(5, 0, 12, 4)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        whole.addLayout(tabs)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_tab)
        self.lists.chosen.connect(self._show_chosen)
        self.lists.added.connect(self._begin_new)
        self.forms.whole_taken.connect(self._store_whole)
        self.forms.split_wanted.connect(self._show_split)
        self.forms.renamed.connect(self._turn_to)
        self.forms.split_left.connect(self._show_chosen)
        self.forms.plan_left.connect(self.refresh)
        self.forms.plan_wanted.connect(self._bring)
        self._desk.workspace.changed.connect(self._follow)
        self._desk.counts.counted.connect(self._show_counts)

    # What is shown

    def begin(self) -> None:
        """Show the scheme as it is, and take the keys."""
        self.refresh()
        (self.lists.list if self._kind else self._tabs).setFocus()

    def turn_to(self, label: str) -> None:
        """Show one label."""
        self.lists.turn_to(Label, label)
        self._tabs.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Read all anew."""
        self._wanted = None
        self._show_tab()

    @property
    def _kind(self) -> type[Entry] | None:
        index = self._tabs.currentIndex()
        return _KINDS[index] if index < len(_KINDS) else None

    def _show_tab(self) -> None:
        kind = self._kind
        self.lists.setVisible(kind is not None)
        if kind is None:
            self.forms.turn(self.forms.whole)
            self.forms.whole.show_text(self._desk.schema.guidelines, self._desk.versions(""))
            return
        self.lists.show_kind(kind)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry, forms = self.lists.entry, self.forms
        forms.setVisible(entry is not None)
        if isinstance(entry, Label):
            forms.turn(forms.label)
            forms.label.show_label(entry)
        elif isinstance(entry, LinkType):
            forms.turn(forms.link)
            forms.link.show_kind(entry)
        elif isinstance(entry, Attribute):
            forms.turn(forms.attribute)
            forms.attribute.show_attribute(entry)

    def _show_split(self) -> None:
        entry = self.lists.entry
        if isinstance(entry, Label):
            self.forms.turn(self.forms.split)
            self.forms.split.show_label(entry)
            self.forms.split.begin()

    def show_plan(self, name: str, wanted: Schema) -> None:
        """Show what bringing in the scheme of that file would change."""
        self._wanted = wanted
        self.lists.hide()
        self.forms.turn(self.forms.plan)
        self.forms.plan.show_plan(name, self._desk.plan(wanted))
        self.forms.plan.begin()

    def _follow(self, changes: Changes) -> None:
        if self.isHidden() or self._wanted is not None or self._desk.is_under_way:
            return
        if self._coming is not None and find(self._desk.schema, *self._coming) is not None:
            self.lists.turn_to(*self._coming)
        self._coming = None
        if changes.schema or changes.spans or changes.links:
            splitting = self.forms.shows("split")
            self._show_tab()
            if splitting and self._kind is Label:
                self._show_split()

    def _show_counts(self) -> None:
        """Figures came that were counted in the background: what is typed stays."""
        if self.isHidden() or self._wanted is not None or self._kind is None:
            return
        self.lists.show_kind(self._kind)
        entry = self.lists.entry
        if isinstance(entry, Attribute) and self.forms.shows("attribute"):
            self.forms.attribute.show_values(entry)

    # Hands

    def _begin_new(self) -> None:
        self._show_tab()
        kind = self._kind
        if kind is Label:
            self.forms.label.begin()
        elif kind is LinkType:
            self.forms.link.begin()
        else:
            self.forms.attribute.begin()

    def _turn_to(self, id: str) -> None:
        if self._kind is None:
            return
        if self._desk.is_under_way:
            # It is only being made, and may be stopped.
            self._coming = self._kind, id
        else:
            self.lists.turn_to(self._kind, id)
            self._show_tab()

    def _store_whole(self) -> None:
        if self.forms.whole.text != self._desk.schema.guidelines:
            self._desk.set_guidelines(self.forms.whole.text)

    def _bring(self) -> None:
        if self._wanted is not None and self._desk.bring(self._wanted):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif alt and event.key() == Qt.Key.Key_Up:
            self.lists.move_up()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.lists.move_down()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        forms = self.forms
        if not forms.isHidden() and (forms.shows("split") or forms.shows("plan")):
            self.refresh()
        else:
            self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.lists.set_theme(theme)
        self.forms.set_theme(theme)
