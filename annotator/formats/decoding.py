"""Bytes of a text file to text: which encoding they are in, and what is refused.

Their byte order mark says it, else they are UTF-8 if that holds, else what the user chose, else
the best guess of a detector, which is always told.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.text import stored_text
from annotator.core.visible import visible
from annotator.formats.binary_files import full_of_controls, kind_of_binary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charset_normalizer import CharsetMatch

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8"),
)

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
# Of DOS, of old Macintoshes, or never much in use: a short text fits them as well as the one it is in.
_RARE = re.compile(r"cp[478]\d\d$|cp1006$|cp1125$|mac_|hp_|iso8859_(?:3|4|10|13|14|16)$")
_COMMONEST = "cp1252"
_SAMPLE = 1 << 20
_GUESSED_FROM = 1 << 16
# In another encoding hardly a run of bytes above 127 happens to be valid UTF-8.
_DAMAGED_FROM = 0.25


@dataclass(frozen=True, slots=True)
class Decoded:
    """The stored text of a file, the encoding it was in, and whether that was guessed."""

    text: str
    encoding: str
    guessed: bool = False


class Undecodable(Exception):
    """Bytes that are no text; `reason` continues "the file ...", `line` counts from 1 or is None."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def is_text_encoding(name: str) -> bool:
    """Whether Python can decode text by that name, whatever the bytes."""
    try:
        bytes(4).decode(name, "replace")
    except (LookupError, ValueError):
        return False
    return True


def decode(data: bytes, chosen: str = "") -> Decoded:
    """The text in `data`, where `chosen` is the user's word for what is not UTF-8; Undecodable."""
    mark = next((name for bom, name in _MARKS if data.startswith(bom)), "")
    if mark:
        return Decoded(_decode_strictly(data, mark, "its byte order mark says"), mark)
    if (kind := kind_of_binary(data)) is not None:
        raise Undecodable(f"is {kind}, no plain text; save it as plain text (UTF-8) first")
    try:
        # NUL in UTF-8 is refused in any case, so there the user may know better (UTF-16).
        if not (chosen and b"\0" in data):
            return Decoded(stored_text(data.decode("utf-8")), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(data, chosen, error)
    return Decoded(_decode_strictly(data, chosen, "you chose"), chosen)


def utf16_hint(data: bytes) -> str:
    """The name of the UTF-16 kind that `data` looks like without a mark; empty where it does not."""
    sample = data[: 2 * (_SAMPLE // 2)]
    pairs = max(len(sample) // 2, 1)
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros.count(0) > 0.4 * pairs and sample.count(0) < 1.1 * zeros.count(0):
            return name
    return ""


def _decode_other(data: bytes, chosen: str, error: UnicodeDecodeError) -> Decoded:
    if chosen:
        return Decoded(_decode_strictly(data, chosen, "you chose"), chosen)
    line = _line_at(data, error.start, "utf-8")
    where = f"the byte 0x{data[error.start]:02x}"
    if hint := utf16_hint(data):
        raise Undecodable(f"looks like UTF-16; say so with the encoding {hint}", line)
    if full_of_controls(data):
        raise Undecodable("is no text: it is full of control characters", line)
    if _is_damaged_utf8(data):
        raise Undecodable(f"is UTF-8 with damage: {where} does not belong; {_CHOOSE}", line)
    guess = _guess(data)
    if guess is None:
        raise Undecodable(f"is not UTF-8 ({where}), and no encoding fits; {_CHOOSE}", line)
    return guess


_CHOOSE = "mend it, or choose its encoding"


def _decode_strictly(data: bytes, encoding: str, who: str) -> str:
    try:
        return stored_text(data.decode(encoding))
    except UnicodeDecodeError as error:
        line = _line_at(data, error.start, encoding) if is_text_encoding(encoding) else None
        reason = f"is not {encoding}, as {who}: {error.reason} at byte {error.start}"
        raise Undecodable(reason, line) from error
    except (LookupError, ValueError) as error:
        reason = f"cannot be read as {visible(encoding)}, as {who}: {visible(str(error))}"
        raise Undecodable(reason) from error


def _line_at(data: bytes, offset: int, encoding: str) -> int:
    before = stored_text(data[:offset].decode(encoding, "replace"))
    return before.count("\n") + 1


def _is_damaged_utf8(data: bytes) -> bool:
    runs = _HIGH_RUN.findall(data[:_SAMPLE])
    valid = sum(1 for run in runs if _is_utf8(run))
    return valid >= _DAMAGED_FROM * len(runs)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guess(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # loaded only for the rare file that needs it

    likely = list(from_bytes(_telling_lines(data)))
    for name in _in_order(likely):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        # The detector names one of those that give the same text.
        name = _COMMONEST if _reads_as(data, _COMMONEST, text) else name
        return Decoded(stored_text(text), name, guessed=True)
    return None


def _reads_as(data: bytes, encoding: str, text: str) -> bool:
    try:
        return data.decode(encoding) == text
    except UnicodeDecodeError:
        return False


def _telling_lines(data: bytes) -> bytes:
    """The first lines that are not mere ASCII, which fits every encoding; about 64 kB at most."""
    telling = []
    size = 0
    for line in data[:_SAMPLE].splitlines(keepends=True):
        if not line.isascii() and size < _GUESSED_FROM:
            telling.append(line[:_GUESSED_FROM])
            size += len(line)
    return b"".join(telling) or data[:_SAMPLE]


def _in_order(matches: Sequence[CharsetMatch]) -> list[str]:
    """Names of the detector's matches, best first; of about equal ones, cp1252 as the commonest, rare ones last."""
    close = [match for match in matches if match.chaos <= matches[0].chaos + 0.1]
    usual = [match for match in close if not _RARE.match(match.encoding)]
    best = max((match.coherence for match in usual), default=0.0)
    western = [m for m in usual if m.encoding == _COMMONEST and m.coherence >= best - 0.02]
    return [match.encoding for match in (*western, *usual, *close)]
