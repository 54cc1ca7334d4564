"""Articles: what is known of one, and the record that an importer hands in."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Article:
    """An article without its text, which is fetched apart (`Project.text`); `length` in code points."""

    id: str
    title: str
    source: str
    published: str
    language: str
    url: str
    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article as an importer found it: `id` empty where the file names none; unknown meta stays in `extra`."""

    text: str
    id: str = ""
    title: str = ""
    source: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    extra: dict[str, object] = field(default_factory=dict)


def reading_order(article: Article) -> tuple[bool, str]:
    """The key by which articles are sorted for people: by day of publication, undated last, else as they came."""
    return not article.published, article.published[:10]
