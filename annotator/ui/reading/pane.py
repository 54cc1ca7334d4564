"""One article on screen: its head and its reading surface, kept in step with the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from annotator.core.layer import Status
from annotator.ui.reading.pane_head import PANE_MIME, PaneHead
from annotator.ui.reading.shown_marks import LateSource, ShownMarks
from annotator.ui.reading.speech import spoken_name, with_links
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.widgets.article_mime import ARTICLE_MIME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.span import Pieces, Span
    from annotator.ui.reading.marks import Mark
    from annotator.ui.theme import Theme

# Three such panes stand side by side at 1280 pixels with library and side open; of more, the row slides.
LEAST_WIDTH = 224
_FEW = 40
# In a text of so many code points marks are read where they are looked at, and the rest a moment later.
_LONG = 65_536
# The attribute of the usual schema that says whose words a span is.
_SPEAKER = "speaker"


class ArticlePane(QFrame):
    """A pane shows one article and reads it again when a change touched it."""

    activated = Signal(object)
    close_wanted = Signal(object)
    article_dropped = Signal(object, str, bool)
    pane_dropped = Signal(object, str)
    menu_wanted = Signal(object, QPoint, int)
    selection_changed = Signal()

    def __init__(self, workspace: Workspace, name: str, stand: Callable[[QWidget], object]) -> None:
        """A pane of that object name, hidden still; `stand` puts it where it stands before anything is in it."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "pane")
        self.hide()
        stand(self)
        self.setAcceptDrops(True)
        self.setMinimumWidth(LEAST_WIDTH)
        self._workspace = workspace
        self.article = ""
        self.layers = ShownMarks(workspace)
        self.head = PaneHead(name, self)
        self.surface = ReadingSurface(self)
        self.surface.setObjectName(f"{name}_text")
        self.head.stand_over(self.surface)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.surface, 1)
        self._connect()

    def _connect(self) -> None:
        self.head.done_wanted.connect(self._set_done)
        self.head.close_wanted.connect(self._ask_close)
        surface = self.surface
        surface.focused.connect(self._say_active)
        surface.mark_chosen.connect(self._workspace.choose)
        surface.pieces_dragged.connect(self._store_pieces)
        surface.menu_wanted.connect(self._ask_menu)
        surface.selection_changed.connect(self.selection_changed)
        surface.set_spoken_names(self._spoken)
        self._workspace.changed.connect(self.follow)
        self._workspace.span_chosen.connect(self.show_chosen)
        self._workspace.layers_changed.connect(self.read_spans)
        self._workspace.annotator_changed.connect(self.read_spans)

    # What is shown

    def show_article(self, id: str, place: int = 0) -> None:
        """Show the article of that id, with the code point `place` at the top."""
        project = self._workspace.project
        # Where one of them cannot be read, the text that stands here is still called by its own id.
        article, text = project.article(id), project.text(id)
        self.article = id
        self.head.show_article(article)
        self.surface.setAccessibleName(article.title)
        self.surface.set_text(text)
        self.read_spans()
        self.surface.set_place(place)

    @property
    def lane(self) -> str:
        """The id of the only annotator whose spans are shown; "" for the layers in sight."""
        return self.layers.lane

    def show_lane(self, article: str, layer: str) -> None:
        """Show the spans of one annotator (id) alone, "" for the layers in sight, in that article."""
        self.layers.lane = layer
        self.head.show_lane(self.layers.lane_name(article))
        if article != self.article:
            self.show_article(article)
        else:
            self.read_spans()

    def follow(self, changes: Changes) -> None:
        """Read again what a change touched here."""
        if changes.schema:
            self.read_labels()
        if changes.schema or changes.articles_listed or len(changes.spans) > _FEW:
            self.read_spans()
        elif self.article in changes.articles:
            self._read_few(changes.spans)

    def read_labels(self) -> None:
        """Take the schema's labels over."""
        labels = self._workspace.schema.labels
        self.surface.set_labels({row.id: (row.look, row.above, row.name) for row in labels})

    def read_spans(self) -> None:
        """Show the article's spans as they are stored, touching only marks that differ."""
        if not self.article:
            return
        length = len(self.surface.text())
        if length > _LONG:
            self.surface.set_late_marks(LateSource(self.layers, self.article, length))
        else:
            self._replace(self.layers.marks(self.article))
        self.show_chosen(self._workspace.chosen)
        self._show_progress()

    def _read_few(self, ids: Iterable[str]) -> None:
        if not self.surface.marks().is_whole:
            self.read_spans()
            return
        # One key press must not cost more where an article has ten thousand spans.
        for id in {*ids, *self.layers.moved_suggestions(self.article, self.surface.marks())}:
            span = self._workspace.project.span(id)
            if span and span.article == self.article and self.layers.sees(span):
                self._show(self.layers.mark(span))
            elif self.surface.mark(id):
                self.surface.remove_mark(id)
        self.show_chosen(self._workspace.chosen)
        self._show_progress()

    def _show(self, mark: Mark) -> None:
        before = self.surface.mark(mark.id)
        if before is None:
            self.surface.add_mark(mark)
        elif mark != before:
            self.surface.replace_mark(mark)

    def _replace(self, marks: dict[str, Mark]) -> None:
        if not self.surface.marks().holds_just(marks):
            self.surface.set_marks(marks.values())

    def _spoken(self, id: str) -> str:
        span, mark = self._workspace.project.span(id), self.surface.mark(id)
        if span is None or mark is None:
            return ""
        said = spoken_name(mark, self.surface.name_of(mark), span.attributes.get(_SPEAKER, ""))
        return with_links(said, len(self._workspace.links_of(id)))

    def _show_progress(self) -> None:
        status, counts = self._workspace.progress_of(self.article)
        self.head.show_progress(sum(counts.values()), status)

    def show_chosen(self, span: str) -> None:
        """Raise the chosen span here, where it is one of this article's."""
        self.surface.set_chosen(span or None)

    def travel_beside(self, by: int, label: str = "") -> bool:
        """Travel to the span next after (1) or before (-1) the chosen one or the caret, of a label (id) or of any.

        Whether there was one.
        """
        span = self.layers.span_beside(self.article, self.surface.caret(), by, label)
        if span:
            self.travel_to(span)
        return span is not None

    def travel_to(self, span: Span) -> None:
        """Choose the span, put the caret at its start and bring it into sight."""
        self.surface.set_caret(span.start)
        self._workspace.choose(span.id)
        self.surface.reveal(span.start, span.end)

    def set_active(self, active: bool) -> None:
        """Wear the frame of the pane that keys go to."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.head.set_theme(theme)
        self.surface.set_theme(theme)

    # What hands do here

    def _store_pieces(self, span: str, pieces: Pieces) -> None:
        self._workspace.set_pieces(span, pieces)

    def _set_done(self, done: bool) -> None:
        self._say_active()
        self._workspace.set_status(self.article, Status.DONE if done else Status.BEGUN)
        self.read_spans()

    def _ask_close(self) -> None:
        self.close_wanted.emit(self)

    def _say_active(self) -> None:
        self.activated.emit(self)

    def _ask_menu(self, point: QPoint, offset: int) -> None:
        self._say_active()
        self.menu_wanted.emit(self, point, offset)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ARTICLE_MIME) or event.mimeData().hasFormat(PANE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        if data.hasFormat(ARTICLE_MIME):
            beside = event.position().x() > self.width() * 2 / 3
            self.article_dropped.emit(self, bytes(data.data(ARTICLE_MIME).data()).decode(), beside)
        elif data.hasFormat(PANE_MIME):
            self.pane_dropped.emit(self, bytes(data.data(PANE_MIME).data()).decode())
        event.acceptProposedAction()
