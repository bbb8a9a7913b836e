"""A hook of mkdocs: makes the reference pages while the site is built, from the packages and their docstrings.

Resources, clients, errors and limiters are rendered by mkdocstrings; models and enums, of which there are hundreds, as
tables made here from what griffe reads.
"""

from __future__ import annotations

import html
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import griffe
import yaml


from maintenance.site.docstring_markup import as_markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "customerio_app_api"
ENUMS = {"StrEnum", "IntEnum"}
SHARED = "shared"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the generated pages to the site, and those of resources and models to its navigation."""
    made = [f"reference/{path}" for path, text in _added(files, config)]
    config.nav = _navigation(config.nav, made)
    return files


def _added(files: Files, config: MkDocsConfig) -> Iterator[tuple[str, str]]:
    for path, text in pages():
        files.append(File.generated(config, f"reference/{path}", content=text))
        yield path, text


def _navigation(node: Any, made: list[str]) -> Any:
    """The navigation with each folder replaced by its pages, the index first."""
    if isinstance(node, list):
        return [_navigation(item, made) for item in node]
    if isinstance(node, dict):
        return {title: _navigation(item, made) for title, item in node.items()}
    if not str(node).endswith("/"):
        return node
    inside = sorted(path.removesuffix(".md") for path in made if path.startswith(str(node)))
    pages_in_it = [{Path(path).name: f"{path}.md"} for path in inside if not path.endswith("/index")]
    return [f"{node}index.md", *pages_in_it]


def pages() -> Iterator[tuple[str, str]]:
    """Path below `reference/` and Markdown of each page."""
    yield from _hand_written()
    yield from _resources()
    yield from _models()


# ---- clients, errors, limiters: one page each


def _hand_written() -> Iterator[tuple[str, str]]:
    inherited = "\n    options:\n      inherited_members: [region, base_url, with_options]"
    clients = [f"customerio_app.{name}{inherited}" for name in ("AppClient", "AsyncAppClient")]
    others = [f"customerio_app.{name}" for name in ("Region", "RetryPolicy", "CallRecord")]
    yield "client.md", _page("Clients", "", [*clients, *others])
    errors = [name for name in _package("customerio_app")["errors"].classes if not name.startswith("_")]
    yield (
        "errors.md",
        _page(
            "Errors",
            str(_package("customerio_app")["errors"].docstring.value),
            [f"customerio_app.errors.{name}" for name in errors],
        ),
    )
    names = [name for name in _package("customerio_app")["limits"].exports if str(name) != "default_limiter"]
    yield (
        "limits.md",
        _page(
            "Rate limiters",
            "",
            [f"customerio_app.limits.{name}" for name in names],
        ),
    )
    yield "times.md", _page("Times", "", ["customerio_app.times.to_unix", "customerio_app.times.from_unix"])
    functions = [f"customerio_app.webhooks.{name}" for name in ("unwrap", "verify", "parse", "sign")]
    yield "webhooks.md", _page("Webhooks", _events(), functions)
    yield (
        "sandbox.md",
        _page(
            "Sandbox",
            "",
            ["customerio_sandbox.Sandbox", "customerio_sandbox.LiveBehaviour", "customerio_sandbox.faults.Fault"],
        ),
    )


def _events() -> str:
    """What each event of the webhooks means, from the description: nothing else knows all their names."""
    document = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # noqa: S506
    rows = [
        f"| `{schema['x-event-name']}` | `{name}` | {' '.join(schema['description'].split())} |"
        for name, schema in document["components"]["schemas"].items()
        if "x-event-name" in schema and "{" not in schema["x-event-name"]
    ]
    return "\n".join(["| event | class in `customerio_app.models` | what it means |", "|---|---|---|", *rows])


def _page(title: str, text: str, identifiers: list[str]) -> str:
    parts = [f"# {title}", as_markdown(text), *(f"::: {identifier}" for identifier in identifiers)]
    return "\n\n".join(part for part in parts if part) + "\n"


# ---- resources: one page each


def _resources() -> Iterator[tuple[str, str]]:
    rows = []
    resources = _package(GENERATED)["resources"]
    for name, module in sorted(resources.modules.items()):
        (title,) = [item for item in _own_classes(module) if not item.startswith(("Async", "_"))]
        about = str(module[title].docstring.value)
        methods = [item for item in module[title].functions if not item.startswith("_")]
        rows.append(f"| [`{name}`]({name}.md) | {about} | {', '.join(f'`{item}`' for item in methods)} |")
        yield (
            f"resources/{name}.md",
            "\n\n".join(
                [
                    f"# {name}",
                    f"`cio.{name}` of an `AppClient`. An `AsyncAppClient` has the same methods, awaited "
                    "(`iter` and `iter_...` are used with `async for`).",
                    f"::: {GENERATED}.resources.{name}.{title}\n    options:\n      show_root_heading: false\n"
                    "      heading_level: 2\n",
                ]
            ),
        )
    head = ["# Resources", "Every operation of the API belongs to one resource.", ""]
    table = ["| resource | what it is | methods |", "|---|---|---|", *rows]
    yield "resources/index.md", "\n".join([*head, *table]) + "\n"


# ---- models and enums: one page for each resource that they belong to


def _models() -> Iterator[tuple[str, str]]:
    models = _package(GENERATED)["models"]
    classes = {name: item for module in models.modules.values() for name, item in _own_classes(module).items()}
    unions = {
        name: item
        for module in models.modules.values()
        for name, item in module.attributes.items()
        if _is_union(module, name)
    }
    homes = _homes({**classes, **unions})
    by_page: dict[str, list[str]] = defaultdict(list)
    for name in sorted({**classes, **unions}):
        if not name.startswith("_"):
            by_page[homes[name]].append(name)
    known = {name: (homes[name], item.path) for name, item in {**classes, **unions}.items()}
    for page, names in sorted(by_page.items()):
        title = "Shared by several resources" if page == SHARED else f"Models of {page}"
        parts = [f"# {title}", "Import them from `customerio_app.models`."]
        for name in names:
            item = classes.get(name) or unions[name]
            parts.append(f"## `{name}` {{ #{item.path} }}")
            parts.append(_describe(item, known))
        yield f"models/{page}.md", "\n\n".join(part for part in parts if part) + "\n"
    rows = [
        f"| [`{name}`]({homes[name]}.md#{known[name][1]}) | {_first(classes.get(name) or unions[name])} |"
        for name in sorted(known)
        if not name.startswith("_")
    ]
    yield "models/index.md", "\n".join(["# Models", "", "| model | what it is |", "|---|---|", *rows]) + "\n"


def _is_union(module: Any, name: str) -> bool:
    """A union is a public name in a module of models that is no table and has a docstring."""
    return not name.startswith("_") and name not in ("LOOKUP", "UNION") and module[name].docstring is not None


def _homes(items: dict[str, Any]) -> dict[str, str]:
    """The page of each model: the one resource that uses it, directly or inside another model."""
    uses = {name: _named(item, items) for name, item in items.items()}
    found: dict[str, set[str]] = defaultdict(set)
    for resource, module in _package(GENERATED)["resources"].modules.items():
        text = Path(module.filepath).read_text(encoding="utf-8")
        waiting = {name for name in re.findall(r"\b[A-Z]\w+\b", text) if name in items}
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            seen.add(name)
            waiting |= uses[name] - seen
        for name in seen:
            found[name].add(resource)
    return {name: next(iter(found[name])) if len(found[name]) == 1 else SHARED for name in items}


def _named(item: Any, items: dict[str, Any]) -> set[str]:
    texts = (
        [str(item.value or "")] if item.is_attribute else [str(field.annotation) for field in _fields(item).values()]
    )
    return {name for text in texts for name in re.findall(r"\w+", text) if name in items}


def _fields(item: Any) -> dict[str, Any]:
    """The fields of a model, or the members of an enum, in their order."""
    return {
        name: member
        for name, member in item.attributes.items()
        if not name.startswith("_") and name != "FIELDS" and "property" not in member.labels
    }


def _describe(item: Any, known: dict[str, tuple[str, str]]) -> str:
    about = str(item.docstring.value) if item.docstring else ""
    if item.is_attribute:
        return f"{about}\n\nOne of: {_linked(str(item.value), known)}"
    if ENUMS & {str(base) for base in item.bases}:
        values = ", ".join(f"`{str(member.value).strip(chr(39)).strip(chr(34))}`" for member in _fields(item).values())
        return f"{about}\n\nValues: {values}"
    rows = ["| field | type | |", "|---|---|---|"]
    for name, field in _fields(item).items():
        kind = str(field.annotation).replace(" | Unset", "").replace("Unset | ", "")
        must = " **Required.**" if not field.value else ""
        text = _cell(str(field.docstring.value) if field.docstring else "") + must
        rows.append(f"| `{name}` | {_linked(kind, known)} | {text} |")
    return f"{about}\n\n" + ("\n".join(rows) if len(rows) > 2 else "")


def _linked(text: str, known: dict[str, tuple[str, str]]) -> str:
    """A type in code font, the models in it as links."""
    out = html.escape(text.strip("'\""), quote=False).replace("|", "&#124;")
    for name in sorted(set(re.findall(r"\b[A-Z]\w+\b", text)) & known.keys()):
        link = f'<autoref identifier="{known[name][1]}">{name}</autoref>'
        out = re.sub(rf"(?<![\w.\">]){name}(?![\w<\"])", link, out)
    return f"<code>{out}</code>"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _first(item: Any) -> str:
    about = " ".join(str(item.docstring.value).split()) if item.docstring else ""
    return _cell(re.split(r"(?<=[.:;]) ", about, maxsplit=1)[0])


def _own_classes(module: Any) -> dict[str, Any]:
    """The classes that a module defines, without those that it imports."""
    return {name: item for name, item in module.classes.items() if not item.is_alias}


@cache
def _package(name: str) -> Any:
    folders = [ROOT / folder for folder in ("overlay", "generated", "sandbox")]
    return griffe.load(name, search_paths=folders, try_relative_path=False)
