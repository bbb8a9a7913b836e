"""Who imports whom: no circles, not even behind an import inside a function, and one module that knows httpx."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Where each part's top-level modules lie.
PARTS = {"overlay": ROOT / "overlay", "sandbox": ROOT / "sandbox", "generator": ROOT / "generator", "maintenance": ROOT}
PACKAGES = {"overlay": "customerio_app", "sandbox": "customerio_sandbox", "generator": "", "maintenance": "maintenance"}

Modules = dict[str, ast.Module]


def read(root: Path, package: str) -> Modules:
    """The modules of a package, or of a folder that is none, by their full names."""
    modules = {}
    for path in sorted((root / package).rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        modules[name] = ast.parse(path.read_text(encoding="utf-8"))
    return modules


def when_running(node: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Imports at any depth, but for those that only a type checker follows."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            for other in child.orelse:
                yield from when_running(ast.Module([other], []))
        elif isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child
        else:
            yield from when_running(child)


def imported(module: ast.AST) -> Iterator[tuple[str, str]]:
    """What a module imports: from where, and which name, empty where the module itself is meant."""
    for node in when_running(module):
        if isinstance(node, ast.ImportFrom):
            place = "." * node.level + (node.module or "")
            yield from ((place, alias.name) for alias in node.names)
        else:
            yield from ((alias.name, "") for alias in node.names)


def graph(modules: Modules) -> dict[str, set[str]]:
    """For each module the others of its part that it imports."""
    arrows: dict[str, set[str]] = {}
    for name, tree in modules.items():
        assert not [place for place, _ in imported(tree) if place.startswith(".")], f"{name} imports relatively"
        targets = {f"{place}.{what}" if f"{place}.{what}" in modules else place for place, what in imported(tree)}
        arrows[name] = {target for target in targets if target in modules}
    return arrows


def circle(arrows: dict[str, set[str]]) -> str | None:
    """The first circle, in the order in which its modules import each other."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return " imports ".join(reversed(error.args[1]))
    return None


@pytest.mark.parametrize("part", PARTS)
def test_no_import_goes_in_a_circle(part: str) -> None:
    modules = read(PARTS[part], PACKAGES[part])
    assert len(modules) > 3, "the part has moved"
    assert circle(graph(modules)) is None


def test_no_folder_of_the_client_is_in_a_circle() -> None:
    arrows: dict[str, set[str]] = {}
    for name, targets in graph(read(PARTS["overlay"], PACKAGES["overlay"])).items():
        room = ".".join(name.split(".")[:2])
        arrows.setdefault(room, set()).update({".".join(target.split(".")[:2]) for target in targets} - {room})
    assert {"customerio_app._call", "customerio_app._flows", "customerio_app.limits"} < set(arrows)
    assert circle(arrows) is None


def test_a_circle_held_open_by_an_import_inside_a_function_is_found() -> None:
    modules = {
        "p": ast.parse("from p import a"),
        "p.a": ast.parse("from p.b import thing"),
        "p.b": ast.parse("def late():\n    if True:\n        import p.c"),
        "p.c": ast.parse("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import p.b\nelse:\n    import p.a"),
    }
    assert graph(modules) == {"p": {"p.a"}, "p.a": {"p.b"}, "p.b": {"p.c"}, "p.c": {"p.a"}}
    assert circle(graph(modules)) is not None
    modules["p.c"] = ast.parse("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import p.b\n    import p.a")
    assert circle(graph(modules)) is None


#: What the client sends with.
BELOW = {"httpx", "httpx2", "httpcore", "httpcore2", "h11"}


def test_one_module_of_the_client_knows_httpx() -> None:
    modules = {**read(ROOT / "overlay", "customerio_app"), **read(ROOT / "generated", "customerio_app_api")}
    users = {name for name, tree in modules.items() for place, _ in imported(tree) if place.split(".")[0] in BELOW}
    assert users == {"customerio_app._call.http"}


def test_contributing_shows_every_room_of_the_client() -> None:
    """One line for each module, but for those of the limits, which their folder describes."""
    folder = ROOT / "overlay" / "customerio_app"
    files = [path for path in folder.rglob("*.py") if path.parent.name != "limits"]
    rooms = {str(path.relative_to(folder).with_suffix("")).removesuffix("__init__") or "__init__" for path in files}
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    house = text[text.index("## The house") : text.index("## The way of one call")]
    listed = [line.split("`")[1] for line in house.splitlines() if line.startswith("| `")]
    assert sorted(listed) == sorted(rooms | {"limits/"})
