"""The forms of the page, one in the place of another, each made when it is first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from annotator.ui.scheme.guideline_field import GuidelineField
from annotator.ui.scheme.label_form import LabelForm

if TYPE_CHECKING:
    from annotator.app.scheme_desk import SchemeDesk
    from annotator.ui.scheme.attribute_form import AttributeForm
    from annotator.ui.scheme.link_form import LinkForm
    from annotator.ui.scheme.plan_list import PlanList
    from annotator.ui.scheme.split_list import SplitList
    from annotator.ui.theme import Theme

_WIDTH = 900
_ALL = ("label", "link", "attribute", "whole", "split", "plan")


class SchemeForms(QStackedWidget):
    """What is said of a label, a link type, an attribute or the whole; the lists of a split and of a plan.

    `renamed` carries an entry's new identifier; `split_wanted` asks for the list of a label's spans, `split_left`
    leads back from it; `whole_taken` asks to store the guidelines on the whole; `plan_wanted` and `plan_left` end
    a plan.
    """

    renamed = Signal(str)
    split_wanted = Signal()
    split_left = Signal()
    whole_taken = Signal()
    plan_wanted = Signal()
    plan_left = Signal()

    def __init__(self, desk: SchemeDesk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._numbers: dict[QWidget, int] = {}

    def turn(self, form: QWidget) -> None:
        """Show one of them."""
        self.show()
        self.setCurrentIndex(self._numbers[form])

    def shows(self, name: str) -> bool:
        """Whether the form of this name is the one that is shown."""
        form = vars(self).get(name)
        return form is not None and self.currentIndex() == self._numbers[form]

    def make_all(self) -> None:
        """Make them now, for whoever looks through the whole window."""
        for name in _ALL:
            getattr(self, name)

    @cached_property
    def label(self) -> LabelForm:
        """What is said of a label."""
        form = LabelForm(self._desk, self._theme, self._scrolling())
        form.split_wanted.connect(self.split_wanted)
        form.renamed.connect(self.renamed)
        self._put(form)
        return form

    @cached_property
    def link(self) -> LinkForm:
        """What is said of a link type."""
        from annotator.ui.scheme.link_form import LinkForm

        form = LinkForm(self._desk, self._scrolling())
        form.renamed.connect(self.renamed)
        self._put(form)
        return form

    @cached_property
    def attribute(self) -> AttributeForm:
        """What is said of an attribute."""
        from annotator.ui.scheme.attribute_form import AttributeForm

        form = AttributeForm(self._desk, self._scrolling())
        form.renamed.connect(self.renamed)
        self._put(form)
        return form

    @cached_property
    def whole(self) -> GuidelineField:
        """The guidelines on the whole."""
        said = self.tr("Guidelines on the whole")
        field = GuidelineField("scheme_whole", said, self._scrolling(), grows=True)
        field.taken.connect(self.whole_taken)
        self._put(field)
        return field

    @cached_property
    def split(self) -> SplitList:
        """The spans of a label, to be ticked."""
        from annotator.ui.scheme.split_list import SplitList

        split = SplitList(self._desk, self._plain())
        split.left.connect(self.split_left)
        self._put(split)
        return split

    @cached_property
    def plan(self) -> PlanList:
        """What bringing a scheme in would change."""
        from annotator.ui.scheme.plan_list import PlanList

        plan = PlanList(self._plain())
        plan.wanted.connect(self.plan_wanted)
        plan.left.connect(self.plan_left)
        self._put(plan)
        return plan

    def _plain(self) -> QWidget:
        self._place = QWidget(self)
        self.addWidget(self._place)
        return self._place

    def _scrolling(self) -> QWidget:
        """A place that scrolls. It stands before anything is in it: what moves into another is styled anew."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(area)
        self._place = QWidget(area)
        area.setWidget(self._place)
        return self._place

    def _put(self, form: QWidget) -> None:
        """Lay out the place that was made for it last: beside the list, not in the middle of what room there is."""
        self._numbers[form] = self.count() - 1
        layout = QHBoxLayout(self._place)
        layout.setContentsMargins(12, 8, 12, 12)
        form.setMaximumWidth(_WIDTH)
        layout.addWidget(form, _WIDTH)
        layout.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        if (label := vars(self).get("label")) is not None:
            label.set_theme(theme)
