"""The size budget: small functions and files are kept by the build, not by memory.

The windows and editors are where programs of this kind rot first. Whoever meets a limit here asks
whether two things live in that place, before asking for a higher limit.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median, quantiles

PACKAGE = Path(__file__).parents[2] / "annotator"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def trees() -> dict[str, tuple[ast.Module, int]]:
    """Each module by its path: its syntax tree and its number of lines."""
    texts = {path: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    return {
        path.relative_to(PACKAGE.parent).as_posix(): (ast.parse(text), len(text.splitlines()))
        for path, text in texts.items()
    }


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements and those in them. No function and no class stands in an expression, where most nodes are."""
    for node in body:
        yield node
        for name in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from statements(getattr(node, name, []))


@cache
def defined() -> dict[str, Function | ast.ClassDef]:
    """Each function and class by where it stands."""
    return {
        f"{path}:{node.lineno} {node.name}": node
        for path, (tree, _) in trees().items()
        for node in statements(tree.body)
        if isinstance(node, Function | ast.ClassDef)
    }


@cache
def function_lines() -> dict[str, int]:
    return {
        where: (node.end_lineno or node.lineno) - node.lineno + 1
        for where, node in defined().items()
        if isinstance(node, Function)
    }


def file_lines() -> dict[str, int]:
    return {path: lines for path, (tree, lines) in trees().items() if len(tree.body) > 1}


def methods() -> dict[str, int]:
    return {
        where: sum(isinstance(x, Function) for x in node.body)
        for where, node in defined().items()
        if isinstance(node, ast.ClassDef)
    }


def over(limit: int, sizes: dict[str, int]) -> dict[str, int]:
    return {where: size for where, size in sizes.items() if size > limit}


def ninetieth(sizes: dict[str, int]) -> float:
    return quantiles(sizes.values(), n=10)[-1]


def test_no_function_is_over_60_lines() -> None:
    assert over(60, function_lines()) == {}


def test_most_functions_are_a_few_lines() -> None:
    assert median(function_lines().values()) <= 8
    assert ninetieth(function_lines()) <= 30


def test_no_file_is_over_500_lines() -> None:
    assert over(500, file_lines()) == {}


def test_most_files_are_under_350_lines() -> None:
    assert ninetieth(file_lines()) <= 350


def test_no_class_has_over_25_methods() -> None:
    assert over(25, methods()) == {}
