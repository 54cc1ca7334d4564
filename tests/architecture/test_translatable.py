"""No word of the window is handed to a widget as it stands in the code: each goes through `tr` or the like."""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture.test_sizes import trees

# Calls whose texts a person reads or hears.
SHOWN = frozenset(
    [
        *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setTitle"),
        *("setPlaceholderText", "setWindowTitle", "setStatusTip", "setWhatsThis", "setPlainText"),
        *("addAction", "addMenu", "addItem", "addTab", "insertTab", "addRow", "setTabText"),
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "QAction"),
        *("ElidedLabel", "KeyChip", "tell", "warn"),
    ]
)
# The program's own name, samples of letters, and Qt's own resources.
NOT_WORDS = re.compile(r"^(Annotator|Aa|PDF.*| – Annotator|Esc|px)$|^:/")
WORD = re.compile(r"[^\W\d_]{2,}")


def words_in(node: ast.expr) -> list[str]:
    """Literal words of an argument: as a text, or between the values of a formatted one."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [part.value for part in parts if isinstance(part, ast.Constant)]
    return [
        text
        for text in texts
        if isinstance(text, str) and WORD.search(text) and not NOT_WORDS.match(text)
    ]


def handed_over(tree: ast.Module) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            if name in SHOWN:
                found += [(node.lineno, text) for one in node.args for text in words_in(one)]
    return found


def test_no_word_of_the_window_stands_in_english_alone() -> None:
    window = [path for path in trees() if path.startswith(("annotator/ui/", "annotator/bootstrap"))]
    assert len(window) > 100
    found = {
        f"{path}:{line}": text for path in window for line, text in handed_over(trees()[path][0])
    }
    assert found == {}


@pytest.mark.parametrize("code", ['a.setText("Saved")', 'QLabel(f"{n} articles")'])
def test_a_word_that_was_left_is_found(code: str) -> None:
    assert handed_over(ast.parse(code))
    assert not handed_over(ast.parse(code.replace("(", "(self.tr(", 1) + ")"))
