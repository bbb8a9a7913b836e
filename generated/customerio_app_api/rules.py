"""What the description bounds of requests, as data for whoever sends them."""

from collections.abc import Mapping
from typing import NamedTuple


class Limits(NamedTuple):
    """What the description bounds of a field of a request."""

    least_items: int | None = None
    most_items: int | None = None
    least_characters: int | None = None
    most_characters: int | None = None
    pattern: str | None = None
    least: int | None = None
    most: int | None = None
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
