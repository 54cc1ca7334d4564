"""The page of the scheme: lists on the one side, what is said of the chosen entry on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from annotator.core.schema import Attribute, Label, LinkType
from annotator.core.scheme_edits import find
from annotator.ui.scheme.attribute_form import AttributeForm
from annotator.ui.scheme.entry_list import EntryList
from annotator.ui.scheme.fields import button
from annotator.ui.scheme.guideline_field import GuidelineField
from annotator.ui.scheme.label_form import LabelForm
from annotator.ui.scheme.link_form import LinkForm
from annotator.ui.scheme.plan_list import PlanList
from annotator.ui.scheme.split_list import SplitList
from annotator.ui.theme import PAGE_TITLE_PX, page_font
from annotator.ui.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.app.scheme_desk import SchemeDesk
    from annotator.core.changes import Changes
    from annotator.core.schema import Entry, Schema
    from annotator.ui.theme import Theme

_FORM_WIDTH = 900
_KINDS: tuple[type[Entry], ...] = (Label, LinkType, Attribute)


class SchemePage(Page):
    """`left` leads back to the articles; the others ask for a file to read or to write."""

    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: SchemeDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scheme_page")
        self.setAccessibleName(self.tr("Labels and guidelines"))
        self._desk, self._theme = desk, theme
        self._wanted: Schema | None = None
        # What is shown when the work in the background has made it.
        self._coming: tuple[type[Entry], str] | None = None
        self._make_lists()
        self._make_forms()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    # Making

    def _make_lists(self) -> None:
        self._tabs = QTabBar()
        self._tabs.setObjectName("scheme_tabs")
        self._tabs.setAccessibleName(self.tr("Parts of the scheme"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.addTab(self.tr("Labels"))
        self._tabs.addTab(self.tr("Link types"))
        self._tabs.addTab(self.tr("Attributes"))
        self._tabs.addTab(self.tr("Guidelines"))
        self.lists = EntryList(self._desk, self._theme)

    def _make_forms(self) -> None:
        desk = self._desk
        self.label_form = LabelForm(desk, self._theme)
        self.link_form = LinkForm(desk)
        self.attribute_form = AttributeForm(desk)
        whole = self.tr("Guidelines on the whole")
        self.whole = GuidelineField("scheme_whole", whole, grows=True)
        self.split = SplitList(desk)
        self.plan = PlanList()
        self._forms = QStackedWidget()
        for form in (self.label_form, self.link_form, self.attribute_form, self.whole):
            self._forms.addWidget(_scrolling(form))
        self._forms.addWidget(_framed(self.split))
        self._forms.addWidget(_framed(self.plan))

    def _lay_out(self) -> None:
        self._back = button("scheme_back", self.tr("Back to the articles"), self.left.emit)
        self._back.setToolTip(self.tr("Esc"))
        title = QLabel(self.tr("Labels and guidelines"))
        title.setFont(page_font(PAGE_TITLE_PX, bold=True))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        head.addWidget(self._back)
        head.addWidget(title, 1)
        head.addWidget(button("scheme_import", self.tr("Import …"), self.import_wanted.emit))
        head.addWidget(button("scheme_export", self.tr("Export …"), self.export_wanted.emit))
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.lists)
        body.addWidget(self._forms, 1)
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
        self.whole.taken.connect(self._store_whole)
        self.label_form.split_wanted.connect(self._show_split)
        for form in (self.label_form, self.link_form, self.attribute_form):
            form.renamed.connect(self._turn_to)
        self.split.left.connect(self._show_chosen)
        self.plan.left.connect(self.refresh)
        self.plan.wanted.connect(self._bring)
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
            self._forms.show()
            self._forms.setCurrentIndex(3)
            self.whole.show_text(self._desk.schema.guidelines, self._desk.versions(""))
            return
        self.lists.show_kind(kind)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.lists.entry
        self._forms.setVisible(entry is not None)
        if isinstance(entry, Label):
            self._forms.setCurrentIndex(0)
            self.label_form.show_label(entry)
        elif isinstance(entry, LinkType):
            self._forms.setCurrentIndex(1)
            self.link_form.show_kind(entry)
        elif isinstance(entry, Attribute):
            self._forms.setCurrentIndex(2)
            self.attribute_form.show_attribute(entry)

    def _show_split(self) -> None:
        entry = self.lists.entry
        if isinstance(entry, Label):
            self._forms.setCurrentIndex(4)
            self.split.show_label(entry)
            self.split.begin()

    def show_plan(self, name: str, wanted: Schema) -> None:
        """Show what bringing in the scheme of that file would change."""
        self._wanted = wanted
        self.lists.hide()
        self._forms.show()
        self._forms.setCurrentIndex(5)
        self.plan.show_plan(name, self._desk.plan(wanted))
        self.plan.begin()

    def _follow(self, changes: Changes) -> None:
        if self.isHidden() or self._wanted is not None or self._desk.is_under_way:
            return
        if self._coming is not None and find(self._desk.schema, *self._coming) is not None:
            self.lists.turn_to(*self._coming)
        self._coming = None
        if changes.schema or changes.spans or changes.links:
            splitting = self._forms.currentIndex() == 4
            self._show_tab()
            if splitting and self._kind is Label:
                self._show_split()

    def _show_counts(self) -> None:
        """Figures came that were counted in the background: what is typed stays."""
        if self.isHidden() or self._wanted is not None or self._kind is None:
            return
        self.lists.show_kind(self._kind)
        entry = self.lists.entry
        if isinstance(entry, Attribute) and self._forms.currentIndex() == 2:
            self.attribute_form.show_values(entry)

    # Hands

    def _begin_new(self) -> None:
        self._show_tab()
        kind = self._kind
        if kind is Label:
            self.label_form.begin()
        elif kind is LinkType:
            self.link_form.begin()
        else:
            self.attribute_form.begin()

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
        if self.whole.text != self._desk.schema.guidelines:
            self._desk.set_guidelines(self.whole.text)

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
        if self._forms.currentIndex() >= 4 and not self._forms.isHidden():
            self.refresh()
        else:
            self.left.emit()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        self.lists.set_theme(theme)
        self.label_form.set_theme(theme)


def _framed(form: QWidget) -> QWidget:
    place = QWidget()
    layout = QHBoxLayout(place)
    layout.setContentsMargins(12, 8, 12, 12)
    form.setMaximumWidth(_FORM_WIDTH)
    # Beside the list, not in the middle of what room there is.
    layout.addWidget(form, _FORM_WIDTH)
    layout.addStretch(1)
    return place


def _scrolling(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(_framed(form))
    return area
