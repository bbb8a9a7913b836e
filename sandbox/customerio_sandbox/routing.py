"""Finding the operation that a method and a path stand for, from the description's paths.

Paths are matched as they arrive, still percent-encoded, one segment at a time: ``%2F`` inside a value is part of the
value and no separator.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, unquote

from customerio_sandbox.description import Operation, Parameter

#: Stands for a character that should have been percent-encoded: no name and no identifier has it.
UNMATCHED: Final = "\ufffd"


@dataclass(slots=True)
class _Node:
    fixed: dict[str, _Node] = field(default_factory=dict)
    value: _Node | None = None
    may_be_empty: bool = False
    operations: dict[str, Operation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """What a path stands for: the operations on it by method, and its values in order, percent-decoded."""

    operations: dict[str, Operation]
    values: tuple[str, ...]

    @property
    def methods(self) -> str:
        """The methods of the path, as an ``Allow`` header lists them."""
        return ", ".join(sorted(self.operations))


class Router:
    """All paths of the description.

    Parameters:
        operations: the operations to find.
        strict: let values whose ``+``, ``@``, ``&`` or space is not percent-encoded match nothing, as the API does.
    """

    def __init__(self, operations: Iterable[Operation], *, strict: bool = False) -> None:
        self._root = _Node()
        self._unencoded = re.compile("[+@& ]" if strict else r"(?!)")
        for one in operations:
            self._add(one)

    def _add(self, operation: Operation) -> None:
        parameters: dict[str, Parameter] = {one.name: one for one in operation.in_path()}
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if segment.startswith("{"):
                node.value = node.value or _Node()
                node = node.value
                node.may_be_empty = node.may_be_empty or parameters[segment[1:-1]].may_be_empty
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def match(self, raw_path: str) -> Match | None:
        """The operations of a path, or None where the description has no such path.

        Parameters:
            raw_path: the path as it came, percent-encoded, without the query.
        """
        return self._descend(self._root, raw_path.removeprefix("/").split("/"), ())

    def _value(self, raw: str) -> str:
        return unquote(self._unencoded.sub(quote(UNMATCHED), raw), errors="replace")

    def _descend(self, node: _Node, segments: list[str], values: tuple[str, ...]) -> Match | None:
        if not segments:
            return Match(node.operations, values) if node.operations else None
        first, rest = segments[0], segments[1:]
        fixed = node.fixed.get(first)
        found = self._descend(fixed, rest, values) if fixed is not None else None
        if found is None and node.value is not None and (first or node.value.may_be_empty):
            found = self._descend(node.value, rest, (*values, self._value(first)))
        return found
