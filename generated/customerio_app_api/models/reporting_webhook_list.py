from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhookList(Listed["ReportingWebhook"]):
    """The reporting webhooks of the workspace.

    Args:
        reporting_webhooks: The webhooks; null if there are none.
    """

    ITEMS: ClassVar[str] = "reporting_webhooks"
    reporting_webhooks: list[ReportingWebhook] = _field(factory=NoList)
    """The webhooks; null if there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = ReportingWebhookList) -> ReportingWebhookList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _reporting_webhooks = d["reporting_webhooks"]
    if not (
        _reporting_webhooks is UNSET
        or _reporting_webhooks is None
        or class_of(_reporting_webhooks) is list
        and each_is(_reporting_webhooks, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.reporting_webhooks = (
        [_ReportingWebhook(item, notes) for item in _reporting_webhooks]
        if _reporting_webhooks
        else NoList()
        if _reporting_webhooks is UNSET or _reporting_webhooks is None
        else _reporting_webhooks
    )
    return made  # type: ignore[no-any-return]


from .reporting_webhook import ReportingWebhook
from .reporting_webhook import read as _ReportingWebhook

_SHAPES: Shapes = {}
_ABSENT = describe(ReportingWebhookList, {"reporting_webhooks": Array(Object(_ReportingWebhook))}, read)
