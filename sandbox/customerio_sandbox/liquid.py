"""Filling ``{{trigger.name}}`` in: the little of Liquid that shows which data a message would have had.

Only outputs are understood, with the filters ``default``, ``upcase``, ``downcase`` and ``capitalize``; tags and
everything else stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_OUTPUT: Final = re.compile(r"\{\{-?\s*([A-Za-z_][\w.\-]*(?:\[\d+\])?[\w.\-]*)\s*((?:\|[^{}|]*)*)-?\}\}")
_FILTER: Final = re.compile(r"\|\s*(\w+)\s*(?::\s*(\"[^\"]*\"|'[^']*'|[\w.\-]+))?\s*")


def render(text: str, data: Mapping[str, Any]) -> str:
    """Fill the outputs of a text; a value that is missing leaves nothing, as in Liquid."""

    def fill(match: re.Match[str]) -> str:
        value = _look_up(match.group(1), data)
        for name, argument in _FILTER.findall(match.group(2)):
            value = _apply(name, argument.strip("\"'"), value)
        return _text(value)

    return _OUTPUT.sub(fill, text)


def _look_up(path: str, data: Mapping[str, Any]) -> Any:
    value: Any = data
    for step in path.replace("[", ".").replace("]", "").split("."):
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and step.isdigit() and int(step[:9]) < len(value):
            value = value[int(step[:9])]
        else:
            return None
    return value


def _apply(name: str, argument: str, value: Any) -> Any:
    if name == "default":
        return argument if value in (None, "", False) else value
    if name == "upcase":
        return _text(value).upper()
    if name == "downcase":
        return _text(value).lower()
    if name == "capitalize":
        return _text(value).capitalize()
    return value


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)
