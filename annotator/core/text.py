"""The stored text of an article: how it is made from what was read, and what is refused.

Nothing but line ends and one leading byte order mark is ever changed.
"""

from __future__ import annotations

from functools import lru_cache


def stored_text(decoded: str) -> str:
    """`decoded` less a leading byte order mark, CRLF and CR made LF, as Python's universal newlines do."""
    text = decoded[1:] if decoded.startswith("\ufeff") else decoded
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


# An import asks twice: whether a file's own is right, and whether the text is there already.
@lru_cache(maxsize=1)
def fingerprint(text: str) -> str:
    """SHA-256 of the UTF-8 bytes of `text`, in hexadecimal."""
    # Here, for it loads a library of the system's.
    import hashlib

    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def refusal(text: str) -> tuple[int, str] | None:
    """Why `text` cannot be stored, as (line from 1, reason); None where it can."""
    nul = text.find("\0")
    if nul >= 0:
        return _line_of(text, nul), "holds a NUL character, so it is no text"
    if (lone := _first_lone_surrogate(text)) is not None:
        return _line_of(text, lone), "holds half of a surrogate pair, which no text file can carry"
    return None


def _first_lone_surrogate(text: str) -> int | None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return error.start
    return None


def _line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
