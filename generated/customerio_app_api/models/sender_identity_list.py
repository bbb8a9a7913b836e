from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SenderIdentityList(Listed["SenderIdentity"]):
    """One page of sender identities.

    Args:
        sender_identities: Senders of this page; null or empty past the last one.
        next: Cursor of the next page; send it as `start`. It is present even after the last sender and then leads to an
            empty page; it may be empty, null or absent.
    """

    ITEMS: ClassVar[str] = "sender_identities"
    sender_identities: list[SenderIdentity] = _field(factory=NoList)
    """Senders of this page; null or empty past the last one."""
    next: str | None = None
    """Cursor of the next page; send it as `start`. It is present even after the last sender and then leads to an empty
    page; it may be empty, null or absent.
    """


read = ModelReader(SenderIdentityList)

from .sender_identity import SenderIdentity
from .sender_identity import read as _SenderIdentity

describe(SenderIdentityList, {"sender_identities": Array(Object(_SenderIdentity)), "next": TEXT}, read)
