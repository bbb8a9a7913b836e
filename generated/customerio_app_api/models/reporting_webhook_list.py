from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
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


class ReportingWebhookList(Model):
    """The reporting webhooks of the workspace."""

    __slots__ = ("reporting_webhooks",)

    FIELDS: ClassVar[dict[str, str]] = {"reporting_webhooks": "reporting_webhooks"}

    reporting_webhooks: list[ReportingWebhook]
    """The webhooks; null if there are none."""

    def __init__(self, *, reporting_webhooks: list[ReportingWebhook] = ABSENT_LIST) -> None:
        self._extra = None
        self.reporting_webhooks = AbsentList() if reporting_webhooks is ABSENT_LIST else reporting_webhooks

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "reporting_webhooks", fields.reporting_webhooks)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ReportingWebhookList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ReportingWebhookList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _reporting_webhooks = d["reporting_webhooks"]
    made.reporting_webhooks = (
        [
            _ReportingWebhook(item) if class_of(item) is dict else other_object(item, _ReportingWebhook)
            for item in _reporting_webhooks
        ]
        if class_of(_reporting_webhooks) is list
        else other_list(_reporting_webhooks)
    )
    return made


from .reporting_webhook import ReportingWebhook
from .reporting_webhook import read as _ReportingWebhook
