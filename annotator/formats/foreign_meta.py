"""What another program's file says of an article beside its text, put where the project keeps it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.formats.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = ("title", "source", "published", "language", "url")
_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(?:Z|\+00:00)")


def meta_of(text: str, rest: Mapping[str, Any], *, is_ours: bool = False) -> dict[str, Any]:
    """The contract's meta: title (else the first line), source and so on where they are text, and all else.

    What we wrote ourselves without a title (`is_ours`) has none.
    """
    meta = {key: value for key, value in rest.items() if value not in (None, "", [], {})}
    for key in _TEXTS:
        if key in meta and type(meta[key]) is not str:
            meta[f"{key}_"] = meta.pop(key)
    meta.pop("sha256", None)
    if not is_ours:
        meta.setdefault("title", title_of(text))
    return meta


def time_of(value: object) -> str:
    """A time of UTC in the project's own form, to the millisecond; "" for what is none."""
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return ""
    return f"{found[1]}.{(found[2] or '.')[1:4]:0<3}Z"


def user_name(value: object) -> str:
    """A person by e-mail address, name or number, as another program's file has it; "" for nobody."""
    if isinstance(value, dict):
        whole = f"{value.get('first_name') or ''} {value.get('last_name') or ''}".strip()
        said = (value.get("email"), value.get("username"), whole, value.get("id"))
        return next((name for one in said if (name := user_name(one))), "")
    if type(value) is int:
        return f"user {value}"
    return value.strip() if isinstance(value, str) else ""
