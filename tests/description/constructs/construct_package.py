"""A description with every construct in it, and the client and sandbox that are made of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import description
import generate
import lint
import pages
import pytest
import yaml

HERE = Path(__file__).resolve().parent
Document = dict[str, Any]


def make_document() -> Document:
    """The base of openapi.yaml with one of its operations, and the constructs laid over it."""
    whole = description.load()
    more = yaml.safe_load((HERE / "constructs.yaml").read_text(encoding="utf-8"))
    document = {key: value for key, value in whole.items() if key not in ("paths", "webhooks", "tags", "components")}
    document["servers"] = whole["servers"] + more["servers"]
    document["tags"] = [tag for tag in whole["tags"] if tag["name"] == "workspaces"] + more["tags"]
    document["paths"] = {"/v1/workspaces": whole["paths"]["/v1/workspaces"]}
    document["paths"] |= {path: dict(_path(item)) for path, item in more["paths"].items()}
    components = whole["components"]
    document["components"] = {
        "securitySchemes": components["securitySchemes"],
        "schemas": components["schemas"] | more["schemas"],
        "parameters": components["parameters"],
        "responses": components["responses"],
        "examples": components["examples"],
    }
    _prune(document)
    return document


def _path(item: Document) -> Iterator[tuple[str, Any]]:
    for key, node in item.items():
        yield (key, _operation(key, node)) if key in description.METHODS else (key, node)


def _operation(method: str, node: Document) -> Document:
    """An operation with what every one of them has to say, and its bodies in full."""
    body, success = node.pop("body", None), node.pop("success", None)
    name = node["operationId"]
    made: Document = {
        "tags": [name.partition(".")[0]],
        "summary": f'Do "{name}"',
        "description": 'With """quotes""" and a \\ in it.',
        "externalDocs": {"url": "https://example.com/"},
        "x-vendor-operation-id": name.replace(".", "_").removeprefix("things_"),
        "x-rate-limit": "general",
        "x-retry": "unsafe" if method == "post" else "safe",
        **node,
    }
    if body:
        made["requestBody"] = {"required": True, "description": "What is sent.", "content": _content(body)}
    made["responses"] = {
        "200": {"description": "Done.", **({"content": _content(success)} if success else {})},
        "401": {"$ref": "#/components/responses/Unauthorized"},
        "429": {"$ref": "#/components/responses/TooManyRequests"},
        "5XX": {"$ref": "#/components/responses/ServerError"},
    }
    return made


def _content(media: Document) -> Document:
    ((media_type, one),) = media.items()
    return {media_type: {"schema": one["schema"], "examples": {"one": {"value": one["example"]}}}}


def _prune(document: Document) -> None:
    """Takes out the components that nothing refers to, which the lint would name."""
    components = document["components"]
    waiting = set(description.references(document["paths"])) | {"#/components/schemas/ErrorEnvelope"}
    used: set[str] = set()
    while waiting:
        reference = waiting.pop()
        used.add(reference)
        waiting |= set(description.references(description.resolve(document, {"$ref": reference}))) - used
    for section in ("schemas", "parameters", "responses", "examples"):
        kept = {name: node for name, node in components[section].items() if f"#/components/{section}/{name}" in used}
        components[section] = kept


class Built:
    """The packages, made of a description, in a folder of their own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.description = folder / "openapi.yaml"
        written = yaml.safe_dump(make_document(), sort_keys=False, allow_unicode=True)
        self.description.write_text(written, encoding="utf-8")
        self.findings = lint.check(self.description)
        if self.findings:
            return
        with monkeypatch.context() as patch:
            patch.setattr(generate, "DESCRIPTION", self.description)
            generate.build(folder / generate.PACKAGE)
        for source in ("overlay/customerio_app", "sandbox/customerio_sandbox"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(description.ROOT / source, folder / Path(source).name, ignore=ignored)
        overlay = description.ROOT / "overlay"
        for path, text in pages.rewritten(description.ROOT, description.load(self.description)):
            if path.is_relative_to(overlay):
                (folder / path.relative_to(overlay)).write_text(text, encoding="utf-8")
        # As in the wheel.
        shutil.copy(self.description, folder / "customerio_sandbox" / "openapi.yaml")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Python with these packages before all others."""
        paths = [self.folder, description.ROOT, description.ROOT / "generator"]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths)), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False, timeout=300
        )
