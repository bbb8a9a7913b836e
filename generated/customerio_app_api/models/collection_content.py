from __future__ import annotations

from typing import Any, TypeAlias

CollectionContent: TypeAlias = dict[str, Any] | list[dict[str, Any]]
"""The contents of a collection: a list of rows, or an object with any keys and values. Published as an object only; the
vendor's clients read and write lists.
"""
