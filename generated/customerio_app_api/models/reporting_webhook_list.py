from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReportingWebhookList(Listed["ReportingWebhook"]):
    """The reporting webhooks of the workspace.

    Args:
        reporting_webhooks: The webhooks; null if there are none.
    """

    ITEMS: ClassVar[str] = "reporting_webhooks"
    reporting_webhooks: list[ReportingWebhook] = _field(factory=NoList)
    """The webhooks; null if there are none."""


read = ModelReader(ReportingWebhookList)

from .reporting_webhook import ReportingWebhook
from .reporting_webhook import read as _ReportingWebhook

describe(ReportingWebhookList, {"reporting_webhooks": Array(Object(_ReportingWebhook))}, read)
