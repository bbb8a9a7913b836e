"""Filling ``{{trigger.name}}`` in: Liquid, as python-liquid renders it, to show what a message would have said."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from liquid import BoundTemplate, Environment


def render(text: str, data: Mapping[str, Any]) -> str:
    """The text with its Liquid rendered; what is missing leaves nothing.

    A text that is no valid Liquid, or uses a tag or filter of the vendor's own, stays as it is.
    """
    if "{{" not in text and "{%" not in text:
        return text
    # Here, because it takes a tenth of a second to import, and few programs send Liquid.
    from liquid.exceptions import LiquidError

    try:
        return _template(text).render(**data)
    except (LiquidError, RecursionError):
        return text


@lru_cache(maxsize=64)
def _template(text: str) -> BoundTemplate:
    # A broadcast renders one text for each of its people.
    return _environment().from_string(text)


@cache
def _environment() -> Environment:
    from liquid import Environment

    class Bounded(Environment):
        """Ends a template that would go on and on."""

        loop_iteration_limit = 100_000
        output_stream_limit = 5_000_000  # bytes

    return Bounded()
