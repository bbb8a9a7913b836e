from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, Choice, ModelReader, Object, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublishReceipt(Model):
    """The outcome of a publish. `done` comes with `mappings`; `pending`, for emails in several languages, comes with
    `publish_id`.

    Args:
        status: Whether the publish has finished.
        mappings: The versions that were published, one for each language. Present when `status` is `done`.
        publish_id: Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when
            `status` is `pending`.
    """

    status: PublishState
    """Whether the publish has finished."""
    mappings: list[PublishMapping] = _field(factory=NoList)
    """The versions that were published, one for each language. Present when `status` is `done`."""
    publish_id: str | None = None
    """Opaque name of the publish, to be passed to `design_emails.get_publish_status`. Present when `status` is `pending`.
    """


read = ModelReader(PublishReceipt)

from .publish_mapping import PublishMapping
from .publish_mapping import read as _PublishMapping
from .publish_state import LOOKUP as _PublishState
from .publish_state import PublishState

describe(
    PublishReceipt,
    {"status": Choice(_PublishState), "mappings": Array(Object(_PublishMapping)), "publish_id": TEXT},
    read,
)
