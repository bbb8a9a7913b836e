"""The filter language of people and objects: ``and``, ``or``, ``not``, ``segment``, ``attribute``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from customerio_sandbox.errors import ApiError, bad_request

#: Says whether one condition (its kind and its fields) holds.
Test = Callable[[str, Mapping[str, Any]], bool]


def matches(spec: Mapping[str, Any], test: Test) -> bool:
    """Whether a filter holds. Groups nest as deep as they like; an empty filter holds.

    Parameters:
        spec: the filter as it came, checked against the description.
        test: decides ``segment``, ``attribute`` and ``object_attribute``.
    """
    for key, value in spec.items():
        if key == "and":
            held = all(matches(one, test) for one in value)
        elif key == "or":
            held = any(matches(one, test) for one in value)
        elif key == "not":
            held = not matches(value, test)
        elif key in ("segment", "attribute", "object_attribute"):
            held = test(key, value)
        else:
            continue
        if not held:
            return False
    return True


def check(spec: Any, pointer: str = "/filter", refusal: Callable[[str, str], ApiError] = bad_request) -> None:
    """Refuse what the description cannot: ``eq`` needs a value.

    Raises:
        ApiError: what `refusal` makes of the reason and the place; 400 if left out.
    """
    if isinstance(spec, list):
        for index, one in enumerate(spec):
            check(one, f"{pointer}/{index}", refusal)
    elif isinstance(spec, Mapping):
        if spec.get("operator") == "eq" and "field" in spec and "value" not in spec:
            raise refusal("value is required with the operator eq", f"{pointer}/value")
        for key, one in spec.items():
            check(one, f"{pointer}/{key}", refusal)


def attribute_holds(attributes: Mapping[str, Any], condition: Mapping[str, Any]) -> bool:
    """Whether an attribute condition holds; values are compared as text, as the API does."""
    value = attributes.get(condition.get("field", ""))
    if condition.get("operator") == "exists":
        held = value is not None and value != ""
    else:
        held = value is not None and as_text(value) == condition.get("value")
    return held is not bool(condition.get("inverse", False))


def as_text(value: Any) -> str:
    """A value as the filter language compares it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
