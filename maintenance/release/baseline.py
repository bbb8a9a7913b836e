"""The API of the last release, committed beside the code: `make check-api` compares with it, in any clone.

The file holds every module as a stub: its public names with their parameters and types, and a digest of its source.
It is Python, so that griffe reads it like the packages themselves, and people can read how two releases differ.
"""

from __future__ import annotations

import ast
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from maintenance.release import api_surface, build_distribution
from maintenance.release.api_surface import (
    DEPRECATED_FUNCTION,
    DEPRECATED_NAME,
    INTERNAL,
    PACKAGES,
    Surface,
    digest,
    read_surface,
    sources,
)
from maintenance.release.checkout import git

FILE = "maintenance/release/baseline.txt"
HEADING = "# The API of {version}, which `make check-api` compares with. `make release` writes it.\n"
VERSION = re.compile(r"\A# The API of (\S+),")
MODULE = re.compile(r"^# ---- (\S+) ([0-9a-f]{16})\n", re.MULTILINE)


class BaselineError(Exception):
    """The file is not one that `make release` wrote."""


def make(root: Path, version: str) -> str:
    """The text of a baseline: the API of the packages below a project's folder."""
    parts = [HEADING.format(version=version)]
    for name, path in sources(root):
        source = path.read_text(encoding="utf-8")
        parts.append(f"# ---- {name} {digest(source)}\n{stub(source)}\n")
    return "".join(parts)


def version(text: str) -> str:
    """The version whose API a baseline holds.

    Raises:
        BaselineError: it is none.
    """
    found = VERSION.match(text)
    if not found:
        raise BaselineError(f"{FILE} does not say which version it is of: run `make release`")
    return found[1]


def digests(text: str) -> dict[str, str]:
    """Module and digest of all that a baseline holds."""
    return dict(MODULE.findall(text))


def surface(text: str) -> Surface:
    """The packages as a baseline holds them."""
    _, *parts = MODULE.split(text)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, _, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
            path = root / PACKAGES[name.partition("/")[0]] / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body, encoding="utf-8")
        return Surface(read_surface(root).modules, digests(text))


def committed(root: Path) -> str | None:
    """The baseline in the working tree; None before the first release."""
    path = root / FILE
    return path.read_text(encoding="utf-8") if path.exists() else None


def is_current(root: Path) -> bool:
    """Whether the baseline in the working tree is its API, of its version."""
    text = committed(root)
    return (
        text is not None
        and version(text) == build_distribution.version(root)
        and digests(text) == api_surface.digests(root)
    )


def before(root: Path, release: str) -> str | None:
    """The newest baseline of another version in the history: the release before this one; None if there was none."""
    for commit in (git(root, "log", "--format=%H", "--", FILE) or "").split():
        text = git(root, "show", f"{commit}:{FILE}")
        if text and version(text) != release:
            return text + "\n"
    return None


# ---- stubs


def stub(source: str) -> str:
    """A module's public names and what they are imported from, without bodies and texts."""
    tree = ast.parse(source)
    tree.body = list(_kept(tree.body, in_class=False))
    return ast.unparse(tree)


def _kept(body: Iterable[ast.stmt], *, in_class: bool) -> Iterator[ast.stmt]:
    for node in body:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() if _public(node.name):
                text = ast.get_docstring(node) or ""
                first = _expression("Deprecated: ." if DEPRECATED_FUNCTION.search(text) else ...)
                node.body = [first, *(_attributes(node) if node.name == "__init__" else ())]
                yield node
            case ast.ClassDef():
                node.body = list(_kept(node.body, in_class=True)) or [_expression(...)]
                yield node
            case ast.If():
                node.body = list(_kept(node.body, in_class=in_class)) or [ast.Pass()]
                node.orelse = list(_kept(node.orelse, in_class=in_class))
                yield node
            case ast.Assign(targets=[ast.Name(id=name), *_]) | ast.AnnAssign(target=ast.Name(id=name)):
                if not _public(name) or (name in INTERNAL and not in_class):
                    continue
                # The value of a module's name is no promise; `__all__`, defaults of fields and values of enums are.
                if not in_class and name != "__all__" and node.value is not None:
                    node.value = ast.Constant(...)
                yield node
            case ast.Expr(value=ast.Constant(value=str(text))) if in_class and DEPRECATED_NAME.search(text):
                yield _expression("Deprecated: .")
            case ast.Import() | ast.ImportFrom():
                yield node


def _attributes(constructor: ast.AST) -> Iterator[ast.stmt]:
    """The attributes that a constructor sets. What it takes them from gives them their types."""
    for node in ast.walk(constructor):
        match node:
            case (
                ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=value)
                | ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name), value=value)
            ) if _public(name):
                node.value = value if isinstance(value, ast.Name) else ast.Constant(...)
                yield node


def _public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _expression(value: object) -> ast.Expr:
    return ast.Expr(ast.Constant(value))  # type: ignore[arg-type]
