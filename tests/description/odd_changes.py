"""Changes of a description that nobody would make on purpose: any node deleted, renamed, moved or made odd."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

Document = dict[str, Any]

TEXTS = [
    *("", " ", "x", "TODO", "null", "object", "string", "array", "get", "200", "2XX", "import", "self", "__class__"),
    *(
        "a\nb",
        'say "no"',
        "it's",
        '"""',
        "\\",
        "{{ x }}",
        "{% raw %}",
        "é",
        "\u202e",
        "漢字",
        "1a",
        "a-b",
        "a b",
        "/",
        "#/",
    ),
    *("application/json", "text/csv", "unix-seconds", "x" * 3000),
]
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 3, 10**30, 1.5, float("nan"), float("inf")),
    *([], {}, [None], [{}], {"": None}, [[]], ["x"], {"x": "y"}, [1, "1"], ["a", "a"]),
    *({"$ref": "#/nowhere"}, {"$ref": ""}, {"$ref": 3}, {"$ref": None}, {"$ref": "#/paths"}, {"$ref": "other.yaml#/a"}),
    *({"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Thing/properties/id"}, {"$ref": "#"}),
    *(
        {"type": "object"},
        {"type": []},
        {"type": ["string", "null"]},
        {"type": "array"},
        {"oneOf": []},
        {"allOf": [{}]},
    ),
    *({"enum": []}, {"const": None}, {"properties": []}, {"properties": {"": {}}}, {"items": True}, {"not": {}}),
]
KEYS = [
    *("$ref", "", "x-unknown", "description", "type", "properties", "items", "enum", "const", "default", "nullable"),
    *("oneOf", "anyOf", "allOf", "required", "parameters", "content", "schema", "examples", "example", "in", "name"),
    *("format", "pattern", "minimum", "maxItems", "additionalProperties", "discriminator", "deprecated", "security"),
    *("x-paging", "x-rate-limit", "x-max-bytes", "x-requires", "x-implies", "x-maximum-by", "x-items", "x-rows"),
    *("x-max-recipients", "x-fallback", "x-service-account", "x-seconds-after", "x-not-found", "x-max-bytes-without"),
    *("get", "post", "head", "200", "404", "2XX", "default"),
]


def changed(document: Document, seed: int) -> Document:
    """A copy of a description with one to three odd changes."""
    chance = random.Random(seed)
    document = copy.deepcopy(document)
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        chance.choice(CHANGES)(document, chance)
    return document


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with each of its keys."""
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        yield node, key
        if isinstance(value, (dict, list)) and value:
            yield from _places(value)


def _place(document: Document, chance: random.Random) -> tuple[Any, Any]:
    """A place by chance: first how deep, so that the few at the top are met as well."""
    node: Any = document
    places = []
    while isinstance(node, (dict, list)) and node:
        key = chance.choice(list(node)) if isinstance(node, dict) else chance.randrange(len(node))
        places.append((node, key))
        node = node[key]
    if chance.random() < 0.5:
        return chance.choice(places)
    return chance.choice(list(_places(document)))


def _delete(document: Document, chance: random.Random) -> None:
    node, key = _place(document, chance)
    del node[key]


def _replace(document: Document, chance: random.Random) -> None:
    node, key = _place(document, chance)
    node[key] = copy.deepcopy(chance.choice([*VALUES, *TEXTS]))


def _rename(document: Document, chance: random.Random) -> None:
    node, key = _place(document, chance)
    if isinstance(node, dict):
        items = [(chance.choice([*KEYS, *TEXTS]) if name == key else name, value) for name, value in node.items()]
        node.clear()
        node.update(items)


def _add(document: Document, chance: random.Random) -> None:
    node, _ = _place(document, chance)
    value = copy.deepcopy(chance.choice([*VALUES, *TEXTS]))
    if isinstance(node, dict):
        node[chance.choice(KEYS)] = value
    else:
        node.insert(chance.randrange(len(node) + 1), value)


def _move(document: Document, chance: random.Random) -> None:
    """A node of one place at another as well."""
    source, name = _place(document, chance)
    target, key = _place(document, chance)
    target[key] = copy.deepcopy(source[name])


def _wrap(document: Document, chance: random.Random) -> None:
    node, key = _place(document, chance)
    node[key] = chance.choice([[node[key]], {"x": node[key]}, {"oneOf": [node[key]]}, {"allOf": [node[key]]}])


def _refer(document: Document, chance: random.Random) -> None:
    """A component that is another one, or itself."""
    section = chance.choice(["schemas", "parameters", "responses", "examples"])
    components = document.get("components")
    group = components.get(section) if isinstance(components, dict) else None
    if isinstance(group, dict) and group:
        name, other = chance.choice(list(group)), chance.choice(list(group))
        group[name] = {"$ref": f"#/components/{section}/{other}"}


def _list(document: Document, chance: random.Random) -> None:
    """A list where a mapping is, or the other way round."""
    node, key = _place(document, chance)
    value = node[key]
    if isinstance(value, dict):
        node[key] = list(value.values())
    elif isinstance(value, list):
        node[key] = {str(index): each for index, each in enumerate(value)}


def _reword(document: Document, chance: random.Random) -> None:
    """Another text or number where there was one: most of such descriptions are taken."""
    places = [(node, key) for node, key in _places(document) if isinstance(node[key], (str, int)) and key != "$ref"]
    if not places:
        return
    node, key = chance.choice(places)
    node[key] = chance.choice(TEXTS) if isinstance(node[key], str) else chance.choice([0, 1, 7, -1, 10**30, True])


def _rename_property(document: Document, chance: random.Random) -> None:
    """A field of another name, awkward or taken, whose examples are left as they are."""
    places = [(node, key) for node, key in _places(document) if key == "properties" and isinstance(node[key], dict)]
    if not places:
        return
    node, key = chance.choice(places)
    if node[key]:
        name, new = chance.choice(list(node[key])), chance.choice([*TEXTS, *KEYS])
        node[key] = {new if field == name else field: value for field, value in node[key].items()}


CHANGES: list[Callable[[Document, random.Random], None]] = [
    *(_delete, _delete, _replace, _replace, _replace, _rename, _rename),
    *(_add, _add, _move, _move, _wrap, _refer, _list, *[_reword] * 4, *[_rename_property] * 3),
]
