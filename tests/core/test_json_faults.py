from __future__ import annotations

import json

import pytest

from annotator.core.json_faults import json_fault


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": }', "a value is missing"),
        ('{"a": 1 "b": 2}', "a comma is missing"),
        ('{"a" 1}', "a colon is missing"),
        ("{a: 1}", "a key in double quotes is missing"),
        ('{"a": "b', "a text has no closing quote; it begins"),
        ('{"a": "b\n"}', "a text holds a line end or another control character"),
        (r'{"a": "\q"}', "a backslash stands before what it does not fit"),
        (r'{"a": "\u12"}', "a backslash stands before what it does not fit"),
        ("{} {}", "something follows the end"),
    ],
)
def test_each_fault_is_said_in_plain_words(text: str, said: str) -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads(text)
    assert json_fault(caught.value) == said
