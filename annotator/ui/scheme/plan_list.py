"""What bringing a scheme in would change, and how many spans that touches, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.app.languages import listed
from annotator.core.schema import Label, LinkType
from annotator.ui.scheme.fields import words
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.plain_table import PlainTable
from annotator.ui.widgets.quiet_button import quiet_button
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.schema import Entry
    from annotator.core.scheme_edits import Touched
    from annotator.core.scheme_plan import SchemeChange


class PlanList(QWidget):
    """`wanted` that it is done, `left` that nothing is."""

    wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = words("scheme_plan_said", "")
        heads = (
            self.tr("Change"),
            self.tr("Of"),
            self.tr("Name"),
            self.tr("What"),
            self.tr("Uses"),
        )
        said = self.tr("What would change")
        self.table = PlainTable("scheme_plan", said, heads, wide=(3,), numbers=(4,))
        self._bring = quiet_button("scheme_bring", self.tr("Bring it in"), self.wanted.emit)
        self._bring.setProperty("primary", True)
        leave = quiet_button("scheme_plan_leave", self.tr("Change nothing"), self.left.emit)
        leave.setToolTip(key_tip("Esc"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._bring)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._said)
        whole.addWidget(self.table, 1)
        whole.addLayout(foot)

    def show_plan(self, name: str, plan: Sequence[SchemeChange]) -> None:
        """Show what the scheme of that file would change."""
        said = self.tr(
            "“{name}” would change what is listed here, as one step that can be undone. "
            "Uses are the spans, or links, that carry it."
        )
        if not plan:
            said = self.tr("“{name}” says what this scheme says already.")
        self._said.setText(said.format(name=name))
        self.table.show_rows([self._row(one) for one in plan])
        self._bring.setEnabled(any(one.what != "keep" for one in plan))

    def begin(self) -> None:
        """Take the keys."""
        self._bring.setFocus()

    def _row(self, one: SchemeChange) -> tuple[str, str, str, str, str]:
        verbs = {
            "add": self.tr("add"), "change": self.tr("change"), "order": self.tr("reorder"),
            "remove": self.tr("remove"), "keep": self.tr("keep"), "merge": self.tr("merge into"),
        }  # fmt: skip
        uses = self._used(one.touched)
        name = one.entry.name if one.entry and one.what != "order" else ""
        says = self._fields(one.says) if one.what == "change" else one.says
        return verbs[one.what], self._kind(one.entry), name, says, uses

    def _fields(self, said: str) -> str:
        """The fields that would change, as this language calls them."""
        names = {
            "name": self.tr("name"), "short name": self.tr("short name"), "key": self.tr("key"),
            "colour or pattern": self.tr("colour or pattern"), "description": self.tr("description"),
            "examples": self.tr("examples"), "guidelines": self.tr("guidelines"),
            "earlier identifiers": self.tr("earlier identifiers"),
            "direction": self.tr("direction"), "name from the target": self.tr("name from the target"),
            "labels at its start": self.tr("labels at its start"), "labels at its end": self.tr("labels at its end"),
            "kind": self.tr("kind"), "choices": self.tr("choices"), "completion": self.tr("completion"),
            "number of lines": self.tr("number of lines"), "labels that carry it": self.tr("labels that carry it"),
        }  # fmt: skip
        return listed(*(names.get(field, field) for field in said.split(", ")))

    def _used(self, touched: Touched) -> str:
        locale = QLocale()
        parts = [locale.toString(touched.people)] if touched.people else []
        for said, count in (
            (self.tr("gold: {n}"), touched.gold),
            (self.tr("suggestions: {n}"), touched.suggestions),
        ):
            parts += [said.format(n=locale.toString(count))] if count else []
        return joined_words(parts)

    def _kind(self, entry: Entry | None) -> str:
        if entry is None:
            return self.tr("guidelines")
        if isinstance(entry, Label):
            return self.tr("label")
        return self.tr("link type") if isinstance(entry, LinkType) else self.tr("attribute")
