"""How verbs name what they did: the texts of the Undo menu and of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.scheme_edits import Touched

LONGEST = 30


def cut(text: str) -> str:
    """`text` in one line of at most `LONGEST` characters."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def in_article(what: str, title: str) -> str:
    """Such as `label Denial in “Minister repeats …”`."""
    return f"{what} in “{cut(title)}”"


def of_many(label: str, places: int, articles: int) -> str:
    """Such as `label Denial 12 times in 3 articles`."""
    times = "once" if places == 1 else f"{places} times"
    return f"label {label} {times} in {articles} article{'s' if articles != 1 else ''}"


def spans(count: int) -> str:
    """Such as `12 spans`."""
    return f"{count:,} span{'s' if count != 1 else ''}"


def links(count: int) -> str:
    """Such as `12 links`."""
    return f"{count:,} link{'s' if count != 1 else ''}"


def suggestions(count: int) -> str:
    """Such as `12 suggestions`."""
    return f"{count:,} suggestion{'s' if count != 1 else ''}"


def articles(count: int) -> str:
    """Such as `12 articles`."""
    return f"{count:,} article{'s' if count != 1 else ''}"


def touched(found: Touched, *, are_links: bool) -> str:
    """Such as `123 spans, 3 in gold, 40 suggestions`: what is counted anywhere first, then what changes with it."""
    parts = [links(found.people) if are_links else spans(found.people)]
    parts += [f"{found.gold:,} in gold"] if found.gold else []
    parts += [suggestions(found.suggestions)] if found.suggestions else []
    return ", ".join(parts)


def of_attribute(name: str, value: str) -> str:
    """Such as `speaker Ilse Varga`; `no speaker` where it was emptied."""
    return f"{name.lower()} {cut(value)}" if value else f"no {name.lower()}"


def of_link(type_name: str, title: str) -> str:
    """Such as `link denies from “Minister repeats …”`."""
    return f"link {type_name} from “{cut(title)}”"


def of_link_gone(type_name: str, title: str) -> str:
    """Such as `delete link denies from “Minister repeats …”`."""
    return f"delete link {type_name} from “{cut(title)}”"


def of_status(status: str, title: str) -> str:
    """Such as `mark “Minister repeats …” done`."""
    return f"mark “{cut(title)}” {status}"


_CHOICES = {
    "take": "take an annotator's {}",
    "union": "take the union of {}s",
    "intersection": "take the intersection of {}s",
    "neither": "take no {}",
    "edit": "decide a {}",
    "defer": "put a {} off",
    "gap": "call a {} a guideline gap",
}


def of_choice(choice: str, what: str) -> str:
    """Such as `take the union of spans`."""
    return _CHOICES[choice].format(what)


def of_acceptance(cases: int, articles: int) -> str:
    """Such as `accept 12 agreed cases in 3 articles`."""
    many = "s" if cases != 1 else ""
    return f"accept {cases} agreed case{many} in {articles} article{'s' if articles != 1 else ''}"
