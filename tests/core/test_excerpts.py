from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.excerpts import excerpt, is_one_line

TEXT = "Title\nThe  ministry\u00a0denied it, " + "again and " * 30 + "again.\nEnd"


def test_an_excerpt_is_cut_between_words_and_stays_in_its_paragraph() -> None:
    start = TEXT.index("denied")
    found = excerpt(TEXT, start, start + 6)
    assert found.before == "The ministry "
    assert found.words == "denied"
    assert found.after.startswith(" it, again and ")
    assert found.after.endswith(" again…") or found.after.endswith(" and…")
    late = TEXT.rindex("again.")
    before = excerpt(TEXT, late, late + 5).before
    assert before.startswith(("…again ", "…and "))
    assert excerpt(TEXT, late, late + 5).after == "."


@given(text=st.text("ab \n\u2028é", min_size=1, max_size=300), data=st.data())
def test_an_excerpt_of_any_hit_is_one_line_with_the_hit_in_it(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = excerpt(text, start, end)
    assert "\n" not in "".join(found)
    assert " ".join(text[start:end].split()).startswith(found.words.rstrip("…").strip())


def test_what_can_be_looked_for_as_it_is() -> None:
    assert is_one_line(TEXT, 0, 5)
    assert not is_one_line(TEXT, 3, 9)
    assert not is_one_line(TEXT, 9, 11)
    assert not is_one_line(TEXT, 8, 250)
    assert is_one_line("one line", 0, 8, longest=8)
    assert not is_one_line("one line", 0, 8, longest=7)
