from __future__ import annotations

from typing import Any, TypeAlias

from ..types import best_match

CollectionContent: TypeAlias = "dict[str, Any] | list[dict[str, Any]]"
"""The contents of a collection: a list of rows, or an object with any keys and values. Published as an object only; the
vendor's clients read and write lists.
"""


def read(value: Any) -> Any:
    """Reads an object as the member that knows most of its fields."""
    return best_match(value, _MEMBERS)


_MEMBERS: tuple[Any, ...] = ()
