"""Hands on the project: another one, articles in, JSONL out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from annotator.app.languages import listed, number
from annotator.app.retelling import retold
from annotator.core.visible import visible
from annotator.ui.dialogs.asking import documents_folder
from annotator.ui.widgets.progress import Amount, ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.case_list import CaseList
    from annotator.app.transfer import Transfer
    from annotator.app.workspace import Workspace
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.widgets.dropped import Dropped
    from annotator.ui.widgets.notice import Notice

_FIRST_PANES = 3
# So many files are named in a message; Details name all.
_FEW_FILES = 3
_MOST_LINES = 2000


class ProjectHands:
    """Opens and makes projects, imports and exports in the background, says how it went."""

    def __init__(
        self,
        workspace: Workspace,
        asking: Asking,
        notice: Notice,
        strip: ProgressStrip,
        window: MainWindow,
    ) -> None:
        self._workspace = workspace
        self._asking = asking
        self._notice = notice
        self._strip = strip
        self._window = window
        self._work: Transfer | None = None
        self._can_cancel = True
        strip.cancel_wanted.connect(self.cancel)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "project.open": self.open,
            "project.sample": self.open_sample,
            "project.import": self.import_files,
            "project.import_folder": self.import_folder,
            "project.import_suggestions": self.import_suggestions,
            "project.export": self.export,
            "review.export_gold": partial(self.export, gold=True),
            "project.cancel": self.cancel_shown,
        }

    # Another project

    def open(self) -> None:
        """Go to a project that is there."""
        if path := self._asking.project_to_open():
            self._window.project_wanted.emit(path)

    def open_sample(self) -> None:
        """Go to the user's own copy of the sample."""
        self._window.project_wanted.emit(None)

    # Articles in, JSONL out

    def import_files(self) -> None:
        """Bring in files."""
        from annotator.formats.registry import dialog_filters

        self._import(self._asking.files_to_import(";;".join(dialog_filters(reading=True))))

    def import_folder(self) -> None:
        """Bring in a folder and all in it."""
        if folder := self._asking.folder_to_import():
            self._import([folder])

    def fill(self, paths: list[Path]) -> None:
        """Bring the first articles into a new project, and open some of them."""
        self._import(paths)

    def take_dropped(self, dropped: Dropped) -> None:
        """Open the project that was dropped on the window, or bring the files in."""
        if dropped.project is not None:
            self._window.project_wanted.emit(dropped.project)
        else:
            self._import(dropped.articles)

    def _open_first(self) -> None:
        """Where no article stands open yet, as in a new project, open some."""
        panes = self._window.panes
        if panes.open_articles():
            return
        for article in self._workspace.project.next_articles("", _FIRST_PANES):
            panes.open_beside(article, panes.panes[-1] if panes.panes else None)
        panes.activate_nth(1)

    def import_suggestions(self) -> None:
        """Bring in files whose annotations are what a machine suggests, once it has a name."""
        from annotator.formats.registry import dialog_filters

        paths = self._asking.files_to_import(";;".join(dialog_filters(reading=True)))
        if not paths:
            return
        from annotator.ui.dialogs.machine import MachineSheet

        window = self._window
        sheet = MachineSheet(paths, _guess(paths), window.theme, window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.wanted.connect(partial(self.bring_suggestions, paths))
        sheet.show_in(window)

    def bring_suggestions(self, paths: list[Path], name: str = "") -> None:
        """Bring in what these files hold as suggestions of a machine, which is else called as the first of them."""
        self._import(paths, suggester=name or _guess(paths))

    def _import(self, paths: list[Path], *, add_labels: bool = False, suggester: str = "") -> None:
        # Here and below, where there is something to bring in or out.
        from annotator.app.transfer import Importing

        if paths and self.is_free():
            work = Importing(self._workspace, paths, add_labels=add_labels, suggester=suggester)
            work.finished.connect(self._say_imported)
            work.finished.connect(self._open_first)
            self.begin(work, self._window.tr("Importing"), Amount.BYTES)

    def export(self, *, gold: bool = False) -> None:
        """Write the JSONL that training code reads: everybody's layer, or gold alone."""
        from annotator.app.transfer import Exporting
        from annotator.formats.registry import dialog_filters

        if self._workspace.is_blind and not self._workspace.has_annotator():
            return
        if gold and self._workspace.is_blind:
            self._notice.warn(self._workspace.blind_sentence())
            return
        path = self._workspace.project.path
        suggested = self._place_for(path.with_name(path.stem + " gold" * gold + ".jsonl"))
        filters = ";;".join(dialog_filters(reading=False))
        target = self._asking.export_target(str(suggested), filters)
        if target and self.is_free():
            work = Exporting(self._workspace, target, gold=gold)
            work.finished.connect(self._say_exported)
            self.begin(work, self._window.tr("Exporting articles"), Amount.THINGS)

    def _place_for(self, path: Path) -> Path:
        """Where to write beside the project; among one's documents where that lies in the program's own folder."""
        if path.parent != self._window.backup_root.parent:
            return path
        return documents_folder() / path.name

    def is_free(self) -> bool:
        """Whether nothing long is under way; says so where something is."""
        is_free = self._strip.isHidden()
        if not is_free:
            self._notice.warn(
                self._window.tr("One long work at a time: the one under way can be cancelled.")
            )
        return is_free

    def begin(
        self,
        work: Transfer,
        what: str,
        amount: Amount = Amount.SHARE,
        *,
        can_cancel: bool = True,
    ) -> None:
        """Begin a long work, with progress and a way to cancel it."""
        self._work = work
        self._can_cancel = can_cancel
        work.advanced.connect(self._strip.advance)
        work.failed.connect(self._say_failed)
        work.finished.connect(self._end)
        self._strip.begin(what, amount, can_cancel=can_cancel)
        work.start()

    def _say_failed(self, sentence: str) -> None:
        self._notice.warn(sentence, self._work.details if self._work else "")

    def _end(self) -> None:
        self._work = None
        self._strip.end()

    def cancel(self) -> None:
        """Stop what is under way; an import is taken back whole."""
        if self._work and not self._can_cancel:
            self._notice.tell(self._window.tr("This cannot be cancelled: wait until it is done."))
        elif self._work:
            self._work.cancel()

    def cancel_shown(self) -> None:
        """Stop all long work whose progress is shown, on whatever page."""
        shown = [one for one in self._window.findChildren(ProgressStrip) if not one.isHidden()]
        for strip in shown:
            strip.cancel_wanted.emit()
        if not shown:
            self._notice.tell(self._window.tr("Nothing that takes long is under way."))

    def stop(self) -> None:
        """The window closes: stop, and wait for the thread."""
        if self._work:
            self._work.cancel()
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is under way; the window stays alive."""
        while self._work is not None:
            self._work.pump()

    def _say_imported(self, sentence: str, problems: list[str]) -> None:
        from annotator.app.transfer import Importing

        work = self._work
        if isinstance(work, Importing) and work.guessed:
            words = self._window.tr(
                "The encoding was guessed: {files}. Where letters are wrong, read it again as another one. {sentence}"
            )
            files = listed(*work.guessed[:_FEW_FILES], *["…"][: len(work.guessed) > _FEW_FILES])
            sentence = words.format(files=files, sentence=retold(sentence))
        if isinstance(work, Importing) and work.unknown:
            again = partial(self._import, work.paths, add_labels=True, suggester=work.suggester)
            button = self._window.tr("Import again, adding these labels")
            said, details = self.with_first(f"{sentence} {work.unknown}", problems)
            self._notice.tell(said, button, again, details=details, stay=True)
        elif isinstance(work, Importing) and work.guessed:
            button = self._window.tr("Read it again as …")
            again = partial(_read_again, self._window, work.taken_for)
            self._notice.tell(sentence, button, again, details=_lines(problems), stay=True)
        elif isinstance(work, Importing) and work.there:
            button = self._window.tr("Open what is there")
            show = partial(_show_articles, self._window, work.there)
            said, details = self.with_first(sentence, problems)
            self._notice.warn(said, details, button=button, act=show)
        elif problems:
            self._notice.warn(*self.with_first(sentence, problems))
        elif sentence:
            from annotator.ui.hands.undo_offer import offer_undo

            offer_undo(self._window, sentence, [work.step if work else 0])

    def _say_exported(self, sentence: str, notes: list[str]) -> None:
        from annotator.app.transfer import Exporting

        if not sentence:
            return
        desk, work = self._workspace, self._work
        if isinstance(work, Exporting) and work.gold and (waiting := _waiting_cases(self._window)):
            words = self._window.tr("Cases that wait for a decision, so are not in it: {n}.")
            notes = [words.format(n=number(waiting)), *notes]
        said, details = self.with_first(sentence, notes)
        if (
            isinstance(work, Exporting)
            and not work.gold
            and desk.project.gold()
            and not desk.is_blind
        ):
            button = self._window.tr("Export gold …")
            gold = partial(self.export, gold=True)
            self._notice.tell(said, button, gold, details=details, stay=True)
        else:
            self._notice.tell(said, details=details, stay=bool(notes))

    def with_first(self, sentence: str, problems: list[str]) -> tuple[str, str]:
        """The sentence with the first problem, and all of them where there are several."""
        if problems and not sentence.endswith("."):
            # It ends in a path, which a full stop would seem to belong to.
            sentence = f"{sentence}  ·"
        if len(problems) < 2:
            return " ".join([sentence, *problems]), ""
        words = self._window.tr("{sentence} {first} The others stand under Details.")
        first = problems[0] if problems[0].endswith(".") else f"{problems[0]}."
        return words.format(sentence=sentence, first=first), _lines(problems)


def _read_again(window: MainWindow, taken_for: dict[Path, str]) -> None:
    window.rooms.rereading.show(taken_for)


def _show_articles(window: MainWindow, articles: list[str]) -> None:
    """Open the article; of several, list them."""
    library = window.library
    if len(articles) == 1:
        window.panes.open_here(articles[0])
    elif not library.model.read_ahead():
        # In a project of many, once it has read what it looks through.
        QTimer.singleShot(0, window, partial(_show_articles, window, articles))
    else:
        if library.isHidden():
            window.book["view.library"].trigger()
        library.show_only(articles, window.tr("In the project already"))


def _waiting_cases(window: MainWindow) -> int:
    """How many cases of the comparison that is shown are not decided; 0 where none is."""
    from annotator.core.decisions import State

    review = window.rooms.made("review")
    if review is None:
        return 0
    cases: CaseList = review.desk.list
    return len(cases) - cases.count(State.DECIDED) - cases.count(State.CHANGED)


def _guess(paths: list[Path]) -> str:
    """What a machine is called whose file names none."""
    return visible(paths[0].stem).strip()[:100]


def _lines(problems: list[str]) -> str:
    left = len(problems) - _MOST_LINES
    return "\n".join([*problems[:_MOST_LINES], *([f"… +{number(left)}"] if left > 0 else [])])
