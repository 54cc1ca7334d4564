from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.decoding import Undecodable, decode, is_text_encoding, utf16_hint

FRENCH = (
    "Le ministre a nié toute implication. Où sont les preuves\xa0? «\xa0Ça reste à voir\xa0».\n" * 4
)
ARABIC = "نفى الوزير الاتهامات وطالب بالأدلة.\nالسطر الثاني هنا.\n" * 8
RUSSIAN = "Министр отверг обвинения и потребовал доказательств. Свидетели молчат.\n" * 4
JAPANESE = "大臣は疑惑を否定し、証拠を要求した。目撃者は違うことを言っている。\n" * 4


def reason_of(data: bytes, chosen: str = "") -> tuple[str, int | None]:
    with pytest.raises(Undecodable) as caught:
        decode(data, chosen)
    return caught.value.reason, caught.value.line


@given(text=st.text().filter(lambda text: not text.startswith("\ufeff")))
def test_utf8_is_read_as_open_reads_it(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "as_open.txt"
    path.write_bytes(text.encode("utf-8"))
    expected = path.read_text("utf-8")
    if not text.startswith(("{\\rtf", "%PDF-", "GIF8", "BZh", "PK", "PAR1")):
        assert decode(text.encode("utf-8")).text == expected


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    text = "ein 😀 Satz\r\nund noch \xa0einer"
    decoded = decode(mark + text.encode(encoding), chosen="latin-1")
    assert (decoded.text, decoded.encoding) == (text.replace("\r\n", "\n"), encoding)
    assert not decoded.guessed


def test_only_one_byte_order_mark_is_taken_off() -> None:
    assert decode(codecs.BOM_UTF8 * 2 + b"x").text == "\ufeffx"


def test_nothing_but_line_ends_is_changed() -> None:
    text = "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg\u00adh\u200fi e\u0301 é \ufeff"
    assert decode(text.encode("utf-8")).text == text
    assert decode(b"a\r\nb\rc\n\rd\r\r\n").text == "a\nb\nc\n\nd\n\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "latin-1"),
        (ARABIC, "cp1256"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_an_unsaid_encoding_is_guessed_and_said(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.guessed


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a nié les accusations. « C'est faux », a-t-il déclaré à la presse.\n\nÉtienne a exigé des excuses.",
        "El niño pidió pruebas; la Comisión negó las acusaciones.",
        "Der Bürgermeister bestritt die Vorwürfe. Die Straße größer.",
        "The mayor said: “It is false”. The union – which denied it – demanded €5,000.",
    ],
)
def test_a_short_western_text_is_not_taken_for_another(text: str) -> None:
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, "cp1252", True)


def test_a_long_western_text_is_guessed_like_a_short_one() -> None:
    assert decode((FRENCH * 4000).encode("cp1252")).encoding == "cp1252"


def test_the_users_encoding_goes_before_a_guess() -> None:
    decoded = decode(FRENCH.encode("cp1252"), chosen="cp1250")
    assert decoded.encoding == "cp1250"
    assert not decoded.guessed
    assert decoded.text != FRENCH


def test_valid_utf8_goes_before_the_users_encoding() -> None:
    assert decode("é".encode(), chosen="latin-1").text == "é"


def test_what_the_users_encoding_cannot_read_is_refused_with_the_line() -> None:
    reason, line = reason_of(b"one\r\ntwo\rthree \x81 four", "cp1252")
    assert "cp1252" in reason
    assert line == 3


@pytest.mark.parametrize("name", ["rot13", "hex", "no-such", "base64", "undefined", "idna"])
def test_what_is_no_text_encoding_is_recognised(name: str) -> None:
    assert not is_text_encoding(name)
    assert name in reason_of(b"\x80", name)[0]


@pytest.mark.parametrize("name", ["utf-8", "utf-16", "cp1252", "UTF8", "latin-1", "shift_jis"])
def test_text_encodings_are_recognised(name: str) -> None:
    assert is_text_encoding(name)


def test_damaged_utf8_is_not_guessed_into_something_else() -> None:
    data = b"line one\nbad \xff\xfe here\nthree \xc3\xa9 ok\ncut \xe2\x82 euro\n"
    reason, line = reason_of(data)
    assert "damage" in reason
    assert line == 2


def test_cut_off_utf16_is_refused() -> None:
    assert "utf-16-le" in reason_of(codecs.BOM_UTF16_LE + b"a\0b")[0]


def test_what_only_holds_many_zeros_is_not_taken_for_utf16() -> None:
    text = "The minister denied it."
    assert utf16_hint(text.encode("utf-16-le")) == "utf-16-le"
    assert utf16_hint(text.encode("utf-16-be")) == "utf-16-be"
    for other in (
        text.encode("utf-32-le"),
        text.encode("utf-32-be"),
        bytes(80),
        text.encode(),
        b"",
    ):
        assert utf16_hint(other) == ""


def test_a_byte_far_behind_that_the_first_guess_cannot_be_leads_to_the_next() -> None:
    data = FRENCH.encode("cp1252") * 300
    guess = decode(data).encoding
    assert guess == "cp1252"
    found = decode(data + b"\x81.\n")
    assert found.guessed
    assert found.encoding != guess
    assert found.text.encode(found.encoding) == data + b"\x81.\n"


def test_utf16_without_a_mark_is_recognised() -> None:
    reason, _ = reason_of("deux mots: été".encode("utf-16-be"))
    assert "utf-16-be" in reason
    assert decode("plain".encode("utf-16-le"), chosen="utf-16-le").text == "plain"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n123", "a PNG picture"),
        (b"%PDF-1.4\n%\xe2\xe3", "a PDF"),
        (b"PK\x03\x04....word/document.xml", "a Word document (.docx)"),
        (b"PK\x03\x04....other", "a ZIP archive"),
        (b"SQLite format 3\0...", "a SQLite database"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    ],
)
def test_binary_files_are_called_what_they_are(data: bytes, kind: str) -> None:
    assert kind in reason_of(data)[0]


def text_or_reason(data: bytes) -> str:
    try:
        return decode(data).text
    except Undecodable as error:
        return f"refused: {error.reason}"


@settings(max_examples=40)
@given(data=st.binary(min_size=1))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    found = text_or_reason(data)
    assert "\r" not in found
    assert found or data in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def test_the_shared_articles_are_read_to_the_character() -> None:
    folder = Path(__file__).parents[3] / "shared" / "articles"
    if not folder.is_dir():
        pytest.skip("the shared folder is not here")
    for path in sorted(folder.glob("*.txt")):
        assert decode(path.read_bytes()).text == path.read_text("utf-8")
