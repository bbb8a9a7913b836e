"""What the description bounds of requests, as data for whoever sends them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

#: Fields of which one may be given, and whether one must be.
Alternatives: TypeAlias = "tuple[tuple[str, ...], bool]"
#: The most addresses in some fields together, and the fields.
Recipients: TypeAlias = "tuple[int, tuple[str, ...]]"


class Limits:
    """What the description bounds of a field of a request."""

    def __init__(
        self,
        least_items: int | None = None,
        most_items: int | None = None,
        least_characters: int | None = None,
        most_characters: int | None = None,
        pattern: str | None = None,
        least: float | None = None,
        most: float | None = None,
        most_bytes: int | None = None,
        seconds_ahead: int | None = None,
    ) -> None:
        self.least_items = least_items
        self.most_items = most_items
        self.least_characters = least_characters
        self.most_characters = most_characters
        self.pattern = pattern
        self.least = least
        self.most = most
        self.most_bytes = most_bytes
        self.seconds_ahead = seconds_ahead


class Rules:
    """What a request is held to before it is sent. The names are those on the wire.

    A field in `nullable` may be null, which means something there; elsewhere None leaves a field out. With `others`,
    names that are none of the fields' may stand beside them.
    """

    def __init__(
        self,
        required: tuple[str, ...] = (),
        nullable: tuple[str, ...] = (),
        limits: Mapping[str, Limits] = {},
        choices: tuple[Alternatives, ...] = (),
        recipients: Recipients | None = None,
        others: bool = False,
    ) -> None:
        self.required = required
        self.nullable = nullable
        self.limits = limits
        self.choices = choices
        self.recipients = recipients
        self.others = others


class ParameterRules:
    """What a parameter of a query is held to. It is checked where the parameter is given, which it must be if `required`.

    `implies` are the values that other parameters have then, `requires` those that must be given too, `zone` the one that
    names the time zone of a date, `seconds_after` how long after others it may lie, and `most_by` its largest value for
    each value of another one, and otherwise.
    """

    def __init__(
        self,
        limits: Limits = Limits(),
        required: bool = False,
        implies: Mapping[str, Any] = {},
        requires: tuple[str, ...] = (),
        zone: str | None = None,
        seconds_after: Mapping[str, int] = {},
        most_by: tuple[str, Mapping[str, int], int | None] | None = None,
    ) -> None:
        self.limits = limits
        self.required = required
        self.implies = implies
        self.requires = requires
        self.zone = zone
        self.seconds_after = seconds_after
        self.most_by = most_by
