from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class NewsletterWebhookContentUpdate(Model):
    """New values for the content of a webhook."""

    __slots__ = ("body", "headers")

    FIELDS: ClassVar[dict[str, str]] = {"body": "body", "headers": "headers"}

    body: str | Unset
    """Body of the request."""

    headers: list[HeaderPair]
    """Headers of the request, as a list of names and values."""

    def __init__(self, *, body: str | Unset = UNSET, headers: list[HeaderPair] = ABSENT_LIST) -> None:
        self._extra = None
        self.body = body
        self.headers = AbsentList() if headers is ABSENT_LIST else headers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.body) is not UNSET:
            out["body"] = v
        put_list(out, "headers", fields.headers)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterWebhookContentUpdate.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterWebhookContentUpdate) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 2 else take_unknown(d, 2)
    (made.body, _headers) = d.values()
    made.headers = (
        [_HeaderPair(item) if class_of(item) is dict else other_object(item, _HeaderPair) for item in _headers]
        if class_of(_headers) is list
        else other_list(_headers)
    )
    return made


from .header_pair import HeaderPair
from .header_pair import read as _HeaderPair
