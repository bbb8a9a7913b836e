"""The software bill of materials of a build, as CycloneDX 1.6: our files, and every package that they need at run time.

Versions and hashes are those of requirements/dev.txt, which the tests ran with; a user's installer may choose others
within the bounds of pyproject.toml.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import importlib.metadata
import json
import re
import tomllib
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCK = "requirements/dev.txt"
NAMESPACE = uuid.UUID("6f0f1d4c-5f63-4f5e-9a43-0c6d3f8c2b77")


def sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def locked(root: Path) -> dict[str, tuple[str, list[str]]]:
    """Version and SHA-256 hashes of every package of the lock file, by name."""
    found: dict[str, tuple[str, list[str]]] = {}
    text = (root / LOCK).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        match = re.match(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?==(?P<version>[^\s;]+)", line)
        if match:
            found[canonicalize_name(match["name"])] = (match["version"], re.findall(r"--hash=sha256:(\w+)", line))
    return found


def needed(requirements: Iterable[str], extra: str = "") -> list[tuple[str, set[str]]]:
    """Names and extras of the requirements that hold here."""
    found = []
    for text in requirements:
        requirement = Requirement(text)
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            found.append((str(canonicalize_name(requirement.name)), set(requirement.extras)))
    return found


def closure(requirements: Iterable[str], known: Iterable[str]) -> dict[str, set[str]]:
    """All packages behind these requirements, each with those that it asks for. Only packages of the lock count."""
    known = set(known)
    graph: dict[str, set[str]] = {}
    waiting = needed(requirements)
    seen: set[tuple[str, str]] = set()
    while waiting:
        name, extras = waiting.pop()
        if name not in known:
            continue
        edges = graph.setdefault(name, set())
        for extra in ("", *extras):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            behind = needed(importlib.metadata.requires(name) or [], extra)
            edges.update(other for other, _ in behind if other in known)
            waiting += behind
    return graph


def document(root: Path, wheel: Path, sdist: Path, version: str, date: int) -> str:
    """The SBOM of these two files as JSON text.

    Args:
        root: the project's folder.
        wheel: the built wheel.
        sdist: the built sdist.
        version: their version.
        date: Unix seconds, for the timestamp.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = locked(root)
    always = closure(project["dependencies"], lock)
    extras = [text for name, texts in project["optional-dependencies"].items() if name != "dev" for text in texts]
    graph = {**closure(extras, lock), **always}
    own = f"pkg:pypi/{project['name']}@{version}"
    direct = {name for name, _ in needed([*project["dependencies"], *extras]) if name in lock}
    content: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, sha256(wheel) + sha256(sdist))}",
        "version": 1,
        "metadata": {
            "timestamp": dt.datetime.fromtimestamp(date, dt.UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "library",
                "bom-ref": own,
                "name": project["name"],
                "version": version,
                "description": project["description"],
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": own,
                "components": [
                    {
                        "type": "file",
                        "bom-ref": path.name,
                        "name": path.name,
                        "hashes": [{"alg": "SHA-256", "content": sha256(path)}],
                    }
                    for path in (wheel, sdist)
                ],
            },
        },
        "components": [_component(name, lock, required=name in always) for name in sorted(graph)],
        "dependencies": [
            {"ref": own, "dependsOn": sorted(_purl(name, lock) for name in direct)},
            *(
                {"ref": _purl(name, lock), "dependsOn": sorted(_purl(other, lock) for other in graph[name])}
                for name in sorted(graph)
            ),
        ],
    }
    return json.dumps(content, indent=2) + "\n"


def _purl(name: str, lock: dict[str, tuple[str, list[str]]]) -> str:
    return f"pkg:pypi/{name}@{lock[name][0]}"


def _component(name: str, lock: dict[str, tuple[str, list[str]]], *, required: bool) -> dict[str, Any]:
    version, hashes = lock[name]
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": _purl(name, lock),
        "name": name,
        "version": version,
        "scope": "required" if required else "optional",
        "purl": _purl(name, lock),
        # One package has several files (wheels for each platform); any one of these hashes may be installed.
        "externalReferences": [
            {
                "type": "distribution",
                "url": _purl(name, lock),
                "hashes": [{"alg": "SHA-256", "content": content} for content in hashes],
            }
        ],
    }
    licence = list(_licence(name))
    if licence:
        component["licenses"] = licence
    return component


def _licence(name: str) -> Iterator[dict[str, Any]]:
    metadata = importlib.metadata.metadata(name)
    if "License-Expression" in metadata:
        yield {"expression": metadata["License-Expression"]}
        return
    prefix = "License :: OSI Approved :: "
    for classifier in metadata.get_all("Classifier") or []:
        if classifier.startswith(prefix):
            yield {"license": {"name": classifier.removeprefix(prefix)}}
