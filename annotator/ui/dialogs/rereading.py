"""How a text reads in other encodings, where letters are wrong: whoever knows its language sees which one it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from annotator.exchange.rereading import ENCODINGS, samples
from annotator.ui.dialogs.sheet import Sheet
from annotator.ui.widgets.choice_box import ChoiceBox
from annotator.ui.widgets.plain_table import PlainTable
from annotator.ui.widgets.tips import key_tip

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.ui.theme import Theme


class RereadingSheet(Sheet):
    """`wanted` carries the files (paths) and the encoding, by Python's name, in which they shall be read again."""

    wanted = Signal(list, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("reread", "", theme, parent)
        self.setWindowTitle(self.tr("Read a text again"))
        self.setAccessibleName(self.windowTitle())
        self._taken_for: dict[Path, str] = {}
        self._names: list[str] = []
        self.files = ChoiceBox("reread_files", self.tr("Which file"), self)
        self.files.currentIndexChanged.connect(self._show_samples)
        heads = (self.tr("For"), self.tr("Encoding"), self.tr("So it reads"))
        self.table = PlainTable("reread_list", self.tr("Encodings that fit"), heads, wide=(2,))
        self.table.opened.connect(self._take)
        note = self.label("reread_note", muted=True)
        note.setText(
            self.tr("Undo takes it back. An article in which somebody has worked keeps its text.")
        )
        self.column.addWidget(self.files)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(note)
        self.button("reread_close", self.tr("Close"), self.close)
        self._read = self.button("reread_read", self.tr("Read again"), self._take, primary=True)
        self._read.setToolTip(key_tip("Return"))

    def show_files(self, taken_for: Mapping[Path, str]) -> None:
        """Offer other encodings for these files, each with the one that it was taken for, "" where that is unknown."""
        self._taken_for = dict(taken_for)
        rows: list[tuple[str, object]] = [(path.name, [path]) for path in taken_for]
        if len(rows) > 1:
            words = self.tr("All %Ln file(s), as the first of them", "", len(rows))
            rows.insert(0, (words, list(taken_for)))
        self.files.offer(rows)
        self.files.setVisible(len(rows) > 1)
        self._show_samples()
        self.table.setFocus()

    def _show_samples(self, _row: int = 0) -> None:
        path = self._paths()[0]
        taken = self._taken_for[path]
        shown = {name: said for name, said in samples(path).items() if name != taken}
        self._names = [name for name in ENCODINGS if name in shown]
        self.table.show_rows([(_region(name), name, shown[name]) for name in self._names])
        words = self.tr("“{file}” was taken for {encoding}. Which line reads right?")
        if not taken:
            words = self.tr("In which encoding does “{file}” read right?")
        if not self._names:
            words = self.tr("“{file}” cannot be read, or fits no other encoding.")
        self.words.setText(words.format(file=path.name, encoding=taken))
        self._read.setEnabled(bool(self._names))

    def _paths(self) -> list[Path]:
        paths: list[Path] = self.files.currentData()
        return paths

    def _take(self, _row: int = -1) -> None:
        if 0 <= self.table.chosen < len(self._names):
            self.close()
            self.wanted.emit(self._paths(), self._names[self.table.chosen])


def _region(encoding: str) -> str:
    """For which scripts or languages an encoding is."""
    translate = QCoreApplication.translate
    western = translate("RereadingSheet", "Western Europe")
    central = translate("RereadingSheet", "Central Europe")
    cyrillic = translate("RereadingSheet", "Cyrillic")
    japanese = translate("RereadingSheet", "Japanese")
    unicode = translate("RereadingSheet", "Unicode")
    return {
        "cp1252": western, "iso8859_15": western, "mac_roman": western, "cp850": western,
        "cp1250": central, "iso8859_2": central,
        "cp1251": cyrillic, "koi8_r": cyrillic, "cp866": cyrillic,
        "cp1257": translate("RereadingSheet", "Baltic"), "cp1253": translate("RereadingSheet", "Greek"),
        "cp1254": translate("RereadingSheet", "Turkish"), "cp1255": translate("RereadingSheet", "Hebrew"),
        "cp1256": translate("RereadingSheet", "Arabic"),
        "shift_jis": japanese, "euc_jp": japanese,
        "gb18030": translate("RereadingSheet", "Chinese, simplified"),
        "big5": translate("RereadingSheet", "Chinese, traditional"),
        "euc_kr": translate("RereadingSheet", "Korean"), "utf-16-le": unicode, "utf-16-be": unicode,
    }[encoding]  # fmt: skip
