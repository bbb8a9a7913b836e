"""What users can name of the packages, before and after: which of their programs break, and what is new.

Griffe reads the packages without importing them. It finds what is gone and what calls no longer fit; types, and fields
that a model newly asks for, are compared here.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import griffe
from griffe import BreakageKind

PACKAGES = {"customerio_app": "overlay", "customerio_app_api": "generated"}
# Tables that the generated code keeps for itself, under names without an underscore.
INTERNAL = {"FIELDS", "ITEMS", "LOOKUP", "ROWS", "RULES"}
MODELS = "customerio_app_api.models"
ENUMS = {"StrEnum", "IntEnum", "Enum"}
DEPRECATED = "deprecated"
# How a docstring of a function says it, and that of a field. What a parameter's text says is no line of its own.
DEPRECATED_FUNCTION = re.compile(r"^Deprecated: ", re.MULTILINE)
DEPRECATED_NAME = re.compile(r"\bDeprecated: ")
# An object of griffe, or its alias: which attributes there are depends on the kind of object, which types cannot say.
Tree = Any


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change, under the name that a user knows: `segments.list`, `models.Segment.name`."""

    name: str
    text: str

    def __str__(self) -> str:
        return f"`{self.name}`: {self.text}"


@dataclass(frozen=True, slots=True)
class Surface:
    """The packages of one version: what they hold, and what tells one source of a module from another."""

    modules: dict[str, griffe.Module]
    digests: dict[str, str]


def read_surface(root: Path) -> Surface:
    """The public surface of the packages below a project's folder."""
    logging.getLogger("griffe").setLevel(logging.ERROR)
    loader = griffe.GriffeLoader(search_paths=[root / folder for folder in PACKAGES.values()])
    modules = {}
    for name in PACKAGES:
        loaded = loader.load(name, try_relative_path=False)
        assert isinstance(loaded, griffe.Module)
        modules[name] = loaded
    loader.resolve_aliases(implicit=True, external=False)
    return Surface(modules, digests(root))


def sources(root: Path) -> Iterator[tuple[str, Path]]:
    """Every module of the packages below a project's folder, under the name that it has in its package."""
    for package, folder in PACKAGES.items():
        for path in sorted((root / folder / package).rglob("*.py")):
            yield path.relative_to(root / folder).as_posix(), path


def digests(root: Path) -> dict[str, str]:
    """Every module, and what tells one source of it from another."""
    return {name: digest(path.read_text(encoding="utf-8")) for name, path in sources(root)}


def digest(source: str) -> str:
    """What tells one source of a module from another."""
    return hashlib.sha256(source.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Changes:
    """What lies between two versions: breaking, added, and the files that changed without either."""

    breaking: list[Change]
    added: list[Change]
    inside: list[str]


def compare(old: Surface, new: Surface) -> Changes:
    """The changes from one version to the other.

    What sync and async share, or the four functions of an endpoint, is one change.
    """
    breaking = set(_gone(old, new))
    added = set[Change]()
    before, after = dict(_objects(old)), dict(_objects(new))
    for path, item in after.items():
        if path not in before:
            # A new class or module says it all; its members need no lines of their own. A model is its module.
            holder = path.rsplit(".", 1)[0]
            if (holder in before and not (item.is_module and holder == MODELS)) or holder.rsplit(".", 1)[0] == MODELS:
                if item.name.startswith("_") or (holder not in before and item.is_function):
                    continue
                if item.is_module and ".resources" in path:
                    continue  # a resource is new as a client's attribute
                added.add(Change(label(path), _new_text(item)))
                if _required_field(item):
                    breaking.add(Change(label(path), "a new field that the model asks for"))
            continue
        breaks, grows = _types(before[path], item)
        breaking.update(Change(label(path), text) for text in breaks)
        added.update(Change(label(path), text) for text in grows)
        if _is_deprecated(item) and not _is_deprecated(before[path]):
            added.add(Change(label(path), DEPRECATED))
        if _required_field(item) and not _required_field(before[path]):
            breaking.add(Change(label(path), "the model now asks for this field"))
    added = {change for change in added if all(change.name != other.name for other in breaking)}
    touched = {
        name for name in old.digests.keys() | new.digests.keys() if old.digests.get(name) != new.digests.get(name)
    }
    return Changes(sorted(breaking), sorted(added), sorted(touched))


# ---- names


def label(path: str) -> str:
    """The name under which a user knows an object."""
    parts = path.split(".")
    package, rest = parts[0], parts[1:]
    if package == "customerio_app_api" and rest[:1] == ["resources"] and len(rest) > 1:
        named = rest[2:] if rest[1] == "raw" and len(rest) > 2 else rest[1:]
        # A client's attribute is a resource; a resource's module holds its two classes.
        return ".".join(named[1:] or named) if named[0].endswith("Resources") else ".".join([named[0], *named[2:]])
    if package == "customerio_app_api" and rest[:1] == ["models"] and len(rest) > 2:
        return ".".join(["models", *rest[2:]])
    if package == "customerio_app_api" and rest[:1] == ["api"] and len(rest) > 2:
        return ".".join(rest[:3])
    return ".".join([package, *(part for part in rest if not part.startswith("_"))])


def _objects(surface: Surface) -> Iterator[tuple[str, Tree]]:
    for name, module in surface.modules.items():
        yield from _members(module, name, set())


def _members(holder: Tree, path: str, seen: set[str]) -> Iterator[tuple[str, Tree]]:
    """Everything public below a module or class. What a public name borrows from a private module counts as its own."""
    for name, member in sorted(holder.members.items()):
        if name.startswith("_") or _is_internal(holder, name) or not _is_public(holder, name, member):
            continue
        target = _resolved(member)
        if target is None or f"{path}.{name}" in seen:
            continue
        seen.add(f"{path}.{name}")
        yield f"{path}.{name}", target
        if target.is_class or target.is_module:
            yield from _members(target, f"{path}.{name}", seen)


def _is_internal(holder: Tree, name: str) -> bool:
    """Whether generated code keeps this for itself. A field of a model may have such a name too."""
    return name in INTERNAL or (name == "read" and holder is not None and holder.is_module)


def _is_public(holder: Tree, name: str, member: Tree) -> bool:
    if holder.is_class:
        return not member.is_alias
    if member.is_alias:
        exported = isinstance(holder, griffe.Module) and name in {str(item) for item in holder.exports or ()}
        return exported and any(part.startswith("_") for part in member.target_path.split("."))
    return True


def _resolved(member: Tree) -> Tree | None:
    if not member.is_alias:
        return member
    try:
        return member.final_target
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None


# ---- what breaks


def _gone(old: Surface, new: Surface) -> Iterator[Change]:
    for name in PACKAGES:
        for breakage in griffe.find_breaking_changes(old.modules[name], new.modules[name]):
            path = breakage.obj.path
            last = path.rsplit(".", 1)[-1]
            if _is_internal(breakage.obj.parent, last) or (last.startswith("_") and last != "__init__"):
                continue
            if last == "__init__" and path.startswith(f"{MODELS}."):
                continue  # told of the fields themselves
            text = _breakage_text(breakage)
            if text:
                yield Change(label(path), text)


def _breakage_text(breakage: griffe.Breakage) -> str:
    old, new = breakage.old_value, breakage.new_value
    match breakage.kind:
        case BreakageKind.OBJECT_REMOVED:
            return "gone"
        case BreakageKind.OBJECT_CHANGED_KIND:
            return f"a {_word(new)}, no longer a {_word(old)}"
        case BreakageKind.PARAMETER_REMOVED:
            return f"parameter `{old.name}` is gone"
        case BreakageKind.PARAMETER_MOVED:
            return f"parameter `{old.name}` is at another place"
        case BreakageKind.PARAMETER_CHANGED_KIND:
            return f"parameter `{old.name}` is {new.kind.value}, no longer {old.kind.value}"
        case BreakageKind.PARAMETER_CHANGED_DEFAULT:
            return f"parameter `{old.name}` is {new.default} where it was {old.default} if left out"
        case BreakageKind.PARAMETER_CHANGED_REQUIRED:
            return f"parameter `{old.name}` must be given now"
        case BreakageKind.PARAMETER_ADDED_REQUIRED:
            return f"a new parameter `{new.name}` that must be given"
        case BreakageKind.CLASS_REMOVED_BASE:
            return "a base class is gone"
    # Types and the values of enums are compared in `_types`; other values are no promise.
    return ""


def _word(kind: object) -> str:
    return str(getattr(kind, "value", kind))


def _is_deprecated(item: Tree) -> bool:
    """Whether a method or field is on its way out."""
    if item.is_class or item.is_module or item.docstring is None:
        return False
    says = DEPRECATED_FUNCTION if item.is_function else DEPRECATED_NAME
    return bool(says.search(item.docstring.value))


def _is_enum_member(item: Tree) -> bool:
    parent = item.parent
    return parent is not None and parent.is_class and bool(ENUMS & {str(base) for base in parent.bases})


def _required_field(item: Tree) -> bool:
    """Whether a model's constructor asks for this field: a keyword without a default, also as attrs would make it."""
    parent = item.parent
    if not item.is_attribute or parent is None or not parent.is_class or item.annotation is None:
        return False
    constructor = parent.members.get("__init__")
    if constructor is not None and constructor.is_function:
        return any(one.name == item.name and one.default is None for one in constructor.parameters)
    if not any("define" in str(decorator.value) for decorator in parent.decorators):
        return False
    value = str(item.value or "")
    if "ClassVar" in str(item.annotation) or "property" in item.labels:
        return False
    return not value or (value.startswith("_field(") and not re.search(r"\b(default|factory|init)\b", value))


def _types(old: Tree, new: Tree) -> tuple[list[str], list[str]]:
    """What the types of an object do to users: texts of what breaks and of what is new.

    A parameter may take more, a response may be less; the type of a field, which is read and written, may do neither.
    """
    breaks: list[str] = []
    grows: list[str] = []
    if old.is_function and new.is_function:
        before, after = _union(old.returns), _union(new.returns)
        if after - before and before:
            breaks.append(f"returns {_text(after)}, no longer {_text(before)}")
        names = {parameter.name for parameter in old.parameters}
        for parameter in new.parameters:
            if parameter.name not in names:
                grows.append(f"parameter `{parameter.name}`")
                continue
            before, after = _union(old.parameters[parameter.name].annotation), _union(parameter.annotation)
            if before - after:
                breaks.append(f"parameter `{parameter.name}` takes {_text(after)}, no longer {_text(before)}")
            elif after - before:
                grows.append(f"parameter `{parameter.name}` takes {_text(after)} too")
    elif old.is_attribute and new.is_attribute:
        before, after = _union(old.annotation), _union(new.annotation)
        if before != after and before:
            breaks.append(f"{_text(after)}, no longer {_text(before)}")
        if _is_enum_member(old) and str(old.value) != str(new.value):
            breaks.append(f"the value is {new.value}, no longer {old.value}")
    return breaks, grows


def _union(annotation: object) -> frozenset[str]:
    """The alternatives of an annotation; a union inside brackets stays one text."""
    if annotation is None:
        return frozenset()
    parts, depth, current = [], 0, ""
    for character in str(annotation):
        depth += (character in "[(") - (character in "])")
        if character == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += character
    return frozenset(part.strip() for part in [*parts, current])


def _text(union: frozenset[str]) -> str:
    return "`" + " | ".join(sorted(union)) + "`"


def _new_text(item: Tree) -> str:
    if _is_enum_member(item):
        return f"new value {item.value}"
    return f"new {'field' if item.is_attribute else item.kind.value}"
