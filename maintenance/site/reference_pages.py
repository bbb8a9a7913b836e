"""The reference pages, made while the site is built from the packages and their docstrings.

Resources, clients, errors and limiters are rendered by mkdocstrings; models and enums, of which there are hundreds, as
tables made here from what griffe reads.
"""

from __future__ import annotations

import html
import inspect
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import griffe
import yaml
from customerio_app_api import models

from maintenance.site import public_names
from maintenance.site.docstring_markup import as_markdown

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "customerio_app_api"
ENUMS = {"StrEnum", "IntEnum"}
SHARED = "shared"
# What models are made of, and what their fields take.
OF_ALL_MODELS = ("Model", "Unset", "UNSET", "Time", "Attachment", "File", "json_default")


def pages() -> Iterator[tuple[str, str]]:
    """Path below `reference/` and Markdown of each page."""
    yield from _hand_written()
    yield from _resources()
    yield from _models()


# ---- clients, errors, limiters: one page each


def _hand_written() -> Iterator[tuple[str, str]]:
    with_base = ["region", "base_url", "with_options"]
    clients = [
        _block(f"customerio_app.{name}", inherited_members=with_base) for name in ("AppClient", "AsyncAppClient")
    ]
    others = [_block(f"customerio_app.{name}") for name in ("Region", "RetryPolicy", "CallRecord", "Attempt")]
    yield "client.md", _page("Clients", "", [*clients, *others])
    given_back = (f"{kind.__module__}.{kind.__qualname__}" for kind in public_names.GIVEN_BACK)
    about = "What methods give back besides models, and what responses can do that are lists or counts over time."
    yield (
        "responses.md",
        _page("Pagers and responses", about, [_block(path, inherited_members=True) for path in given_back]),
    )
    errors = [name for name in _package("customerio_app")["errors"].classes if not name.startswith("_")]
    yield (
        "errors.md",
        _page(
            "Errors",
            str(_package("customerio_app")["errors"].docstring.value),
            [_block(f"customerio_app.errors.{name}") for name in errors],
        ),
    )
    names = [name for name in _package("customerio_app")["limits"].exports if str(name) != "default_limiter"]
    limits = [_block(f"customerio_app.limits.{name}", inherited_members=True) for name in names]
    yield "limits.md", _page("Rate limiters", "", limits)
    for name, module in public_names.FUNCTIONS.items():
        blocks = [_block(f"customerio_app.{name}.{function}") for function in module.__all__]
        yield f"{name}.md", _page(name.capitalize(), _events() if name == "webhooks" else "", blocks)
    classes = ["customerio_sandbox.Sandbox", "customerio_sandbox.Clock", "customerio_sandbox.LiveBehaviour"]
    blocks = [_block(path) for path in (*classes, "customerio_sandbox.faults.Fault")]
    yield "sandbox.md", _page("Sandbox in a program", "", blocks)
    # Its keys, addresses and faults are described once, where the package's users find them too.
    yield "sandbox-server.md", (ROOT / "sandbox/README.md").read_text(encoding="utf-8")


def _events() -> str:
    """What each event of the webhooks means, from the description: nothing else knows all their names."""
    document = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    rows = [
        f"| `{schema['x-event-name']}` | `{name}` | {' '.join(schema['description'].split())} |"
        for name, schema in document["components"]["schemas"].items()
        if "x-event-name" in schema and "{" not in schema["x-event-name"]
    ]
    return "\n".join(["| event | class in `customerio_app.models` | what it means |", "|---|---|---|", *rows])


def _page(title: str, text: str, blocks: list[str]) -> str:
    return "\n\n".join(part for part in (f"# {title}", as_markdown(text), *blocks) if part) + "\n"


def _block(identifier: str, **options: Any) -> str:
    """An object that mkdocstrings renders."""
    lines = [f"::: {identifier}"]
    if options:
        lines += ["    options:", *(f"      {name}: {json.dumps(value)}" for name, value in options.items())]
    return "\n".join(lines)


# ---- resources: one page each


def _resources() -> Iterator[tuple[str, str]]:
    overview = ["# Resources", "Every operation of the API belongs to one resource: `cio.<resource>.<method>(...)`."]
    for name, kind, methods in public_names.resources():
        about = as_markdown(str(kind.__doc__))
        links = (f"[`{method}`]({name}.md#{name}.{method})" for method in methods)
        overview += [f"## [`{name}`]({name}.md) {{ #{name} }}", about, ", ".join(links)]
        parts = [
            f"# {name}",
            about,
            f"`cio.{name}` of an `AppClient`. An `AsyncAppClient` has the same methods, awaited "
            "(`iter` and `iter_...` are used with `async for`).",
        ]
        for method, path in methods.items():
            # An address that stays, wherever the method is written.
            parts += [f"[](){{#{name}.{method}}}", _block(path, heading=f"{name}.{method}", toc_label=method)]
        yield f"resources/{name}.md", "\n\n".join(parts) + "\n"
    yield "resources/index.md", "\n\n".join(overview) + "\n"


# ---- models and enums: one page for each resource that they belong to


def _models() -> Iterator[tuple[str, str]]:
    modules = _package(GENERATED)["models"].modules.values()
    classes = {name: item for module in modules for name, item in _own_classes(module).items()}
    unions = {name: item for module in modules for name, item in module.attributes.items() if _is_union(module, name)}
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
    yield (
        "models/index.md",
        "\n".join(
            [
                "# Models",
                "",
                "Import them from `customerio_app.models`.",
                "",
                "| model | what it is |",
                "|---|---|",
                *rows,
                "",
                "## Used by all models",
                "",
                *(f"::: {GENERATED}.types.{name}\n    options:\n      heading_level: 3\n" for name in OF_ALL_MODELS),
            ]
        ),
    )


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
        if not name.startswith("_") and "property" not in member.labels and "ClassVar" not in str(member.annotation)
    }


def _describe(item: Any, known: dict[str, tuple[str, str]]) -> str:
    # The fields have a table of their own.
    about = str(item.docstring.value).partition("\nArgs:")[0].rstrip() if item.docstring else ""
    if item.is_attribute:
        return f"{about}\n\nOne of: {_linked(str(item.value), known)}"
    if ENUMS & {str(base) for base in item.bases}:
        values = ", ".join(f"`{str(member.value).strip(chr(39)).strip(chr(34))}`" for member in _fields(item).values())
        return f"{about}\n\nValues: {values}"
    rows = ["| field | type | what it is |", "|---|---|---|"]
    needed = required(item.name)
    for name, field in _fields(item).items():
        kind = str(field.annotation).replace(" | Unset", "").replace("Unset | ", "")
        must = " **Required.**" if name in needed else ""
        text = _cell(str(field.docstring.value) if field.docstring else "") + must
        rows.append(f"| `{name}` | {_linked(kind, known)} | {text} |")
    return f"{about}\n\n" + ("\n".join(rows) if len(rows) > 2 else "")


def required(model: str) -> set[str]:
    """The fields that a model's constructor cannot do without."""
    signature = inspect.signature(getattr(models, model))
    return {
        name for name, one in signature.parameters.items() if one.default is one.empty and one.kind != one.VAR_KEYWORD
    }


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
