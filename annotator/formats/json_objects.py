"""JSON objects of a file, one after another: one a line, or the entries of a list however it is laid out."""

from __future__ import annotations

import codecs
import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.json_faults import json_fault
from annotator.formats.jsonl_values import (
    BadLine,
    decoder,
    kind,
    parse_object,
    refuse_escaped,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LARGEST = 256_000_000
_HEAD = 4096
_CHUNK = 1 << 18
_BLANK = re.compile(r"[ \t\r\n]*")
# Finds the end of an entry whatever is wrong with what it says.
_lenient = json.JSONDecoder(parse_int=len, parse_float=len, parse_constant=len)

Found = tuple[int, dict[str, Any] | BadLine]


class Unfinished(Exception):
    """An entry goes on beyond what was read of the file so far."""


def objects(file: BinaryIO, advance: Callable[[int], None]) -> Iterator[Found]:
    """`lines` where each is an object, else `entries`: of a list, or of objects laid out over lines."""
    head = file.read(_HEAD).lstrip(b"\xef\xbb\xbf \t\r\n")
    file.seek(0)
    laid_out = head.startswith(b"[") or head.split(b"\n", 1)[0].strip() == b"{"
    return (entries if laid_out else lines)(file, advance)


def lines(file: BinaryIO, advance: Callable[[int], None]) -> Iterator[Found]:
    """Each line that is not blank: its number, and its object or why it has none.

    A line of more than `LARGEST` bytes ends the reading.
    """
    for number, line in enumerate(iter(partial(file.readline, LARGEST + 1), b""), 1):
        advance(len(line))
        if len(line) > LARGEST:
            yield number, BadLine(f"is a line of more than {LARGEST // 1_000_000} million bytes")
            return
        content = (line.removeprefix(codecs.BOM_UTF8) if number == 1 else line).strip(b" \t\r\n")
        if not content:
            continue
        try:
            yield number, parse_object(_decoded(content))
        except BadLine as error:
            yield number, BadLine(_at_end(str(error), line))


def entries(file: BinaryIO, advance: Callable[[int], None]) -> Iterator[Found]:
    """Each object of a list, or of objects that follow one another, with the line where it begins.

    Only one entry is held at a time. What is no JSON at all ends the reading.
    """
    window = _Window(file, advance)
    try:
        is_list = window.enter_list()
        while window.goes_on(is_list=is_list):
            yield window.line, window.next_entry()
    except BadLine as error:
        yield window.line, error


class _Window:
    """The part of a file that is being looked at, as text."""

    def __init__(self, file: BinaryIO, advance: Callable[[int], None]) -> None:
        self.line = 1
        self._file = file
        self._advance = advance
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        # Characters of its first line that are no longer in it.
        self._gone = 0
        self._ended = False

    def enter_list(self) -> bool:
        """Go to the first entry; whether the entries stand in a list."""
        is_list = self._skip_blank() == "["
        if is_list:
            self._at += 1
        return is_list

    def goes_on(self, *, is_list: bool) -> bool:
        """Go to the next entry; whether there is one."""
        mark = self._skip_blank()
        if mark == "," and is_list:
            self._at += 1
            mark = self._skip_blank()
        if not mark and is_list:
            raise BadLine("ends before its list does; the file may have been cut off here")
        if mark == "]" and is_list:
            self._at += 1
            if self._skip_blank():
                raise BadLine("goes on after the end of its list")
            return False
        return bool(mark)

    def next_entry(self) -> dict[str, Any] | BadLine:
        """The entry that begins here; BadLine is raised where its end cannot be found."""
        while True:
            try:
                value, end = self._parsed()
                break
            except Unfinished:
                self._read_on()
        self.line += self._text.count("\n", self._at, end)
        self._at = end
        return value

    def _parsed(self) -> tuple[dict[str, Any] | BadLine, int]:
        try:
            value, end = decoder.raw_decode(self._text, self._at)
            if self._text.find("\\u", self._at, end) >= 0:
                refuse_escaped(value)
        except json.JSONDecodeError as error:
            raise self._no_json(error) from error
        except BadLine as error:
            return error, self._end()
        except RecursionError as error:
            raise BadLine("holds JSON that is nested too deep") from error
        except ValueError:
            return BadLine("holds a number of too many digits"), self._end()
        if end == len(self._text) and not self._ended:
            raise Unfinished
        if type(value) is not dict:
            return BadLine(f"is no JSON object but {kind(value)}"), end
        return value, end

    def _end(self) -> int:
        try:
            return _lenient.raw_decode(self._text, self._at)[1]
        except json.JSONDecodeError as error:
            raise self._no_json(error) from error
        except RecursionError as error:
            raise BadLine("holds JSON that is nested too deep") from error

    def _no_json(self, error: json.JSONDecodeError) -> Exception:
        if not self._ended:
            return Unfinished()
        self.line += self._text.count("\n", self._at, error.pos)
        before = self._text.rfind("\n", 0, error.pos)
        place = error.pos - before if before >= 0 else self._gone + error.pos + 1
        reason = f"is no JSON: {json_fault(error)} at character {place}"
        if not self._text[error.pos :].strip():
            reason += "; the file may have been cut off here"
        return BadLine(reason)

    def _skip_blank(self) -> str:
        """Go past white space; the character there, "" at the end of the file."""
        while True:
            found = _BLANK.match(self._text, self._at)
            end = found.end() if found else self._at
            self.line += self._text.count("\n", self._at, end)
            self._at = end
            if end < len(self._text) or self._ended:
                return self._text[end : end + 1]
            self._read_on()

    def _read_on(self) -> None:
        """Read as much again as there is, so that long entries are not tried too often."""
        before = self._text.rfind("\n", 0, self._at)
        self._gone = self._at - before - 1 if before >= 0 else self._gone + self._at
        self._text = self._text[self._at :]
        self._at = 0
        if len(self._text) > LARGEST:
            raise BadLine(f"holds an entry of more than {LARGEST // 1_000_000} million characters")
        data = self._file.read(max(_CHUNK, len(self._text)))
        self._advance(len(data))
        self._ended = not data
        try:
            self._text += self._decode.decode(data, final=self._ended)
        except UnicodeDecodeError as error:
            line = self.line + self._text.count("\n") + error.object.count(b"\n", 0, error.start)
            self.line = line
            byte = error.object[error.start]
            raise BadLine(f"is not UTF-8: the byte 0x{byte:02x} does not belong") from error


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        reason = f"is not UTF-8: the byte 0x{byte:02x} at place {error.start + 1} does not belong"
        raise BadLine(reason) from error


def _at_end(reason: str, line: bytes) -> str:
    if reason.startswith("is no JSON") and not line.endswith(b"\n"):
        return f"{reason}; the file may have been cut off here"
    return reason
