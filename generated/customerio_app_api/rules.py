"""What the description bounds of requests, as data for whoever sends them."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Limits(NamedTuple):
    """What the description bounds of a field of a request."""

    least_items: int | None = None
    most_items: int | None = None
    least_characters: int | None = None
    most_characters: int | None = None
    pattern: str | None = None
    least: float | None = None
    most: float | None = None
    most_bytes: int | None = None
    seconds_ahead: int | None = None


class Alternatives(NamedTuple):
    """Fields of which one may be given, or must be."""

    fields: tuple[str, ...]
    required: bool


class Recipients(NamedTuple):
    """The most addresses in some fields together."""

    most: int
    fields: tuple[str, ...]


class Rules(NamedTuple):
    """What a request is held to before it is sent. The names are those on the wire.

    A field in `nullable` may be null, which means something there; elsewhere None leaves a field out.
    """

    required: tuple[str, ...] = ()
    nullable: tuple[str, ...] = ()
    limits: Mapping[str, Limits] = {}
    choices: tuple[Alternatives, ...] = ()
    recipients: Recipients | None = None


class ParameterRules(NamedTuple):
    """What a parameter of a query is held to. It is checked where the parameter is given.

    `implies` are the values that other parameters have then, `requires` those that must be given too, `seconds_after`
    how long after others it may lie, and `most_by` its largest value for each value of another one, and otherwise.
    """

    limits: Limits = Limits()
    implies: Mapping[str, Any] = {}
    requires: tuple[str, ...] = ()
    seconds_after: Mapping[str, int] = {}
    most_by: tuple[str, Mapping[str, int], int | None] | None = None
