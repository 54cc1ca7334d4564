"""What an article is called while it is dragged from the library into a pane: its id, in UTF-8."""

from __future__ import annotations

ARTICLE_MIME = "application/x-annotator-article"
