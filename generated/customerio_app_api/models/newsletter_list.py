from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import TEXT, Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterList(Listed["Newsletter"]):
    """A page of newsletters.

    Args:
        newsletters: The newsletters of this page; may be null when there are none.
        next: Cursor of the next page; empty, null or missing on the last one.
    """

    ITEMS: ClassVar[str] = "newsletters"
    newsletters: list[Newsletter] = _field(factory=NoList)
    """The newsletters of this page; may be null when there are none."""
    next: str | None = None
    """Cursor of the next page; empty, null or missing on the last one."""


read = ModelReader(NewsletterList)

from .newsletter import Newsletter
from .newsletter import read as _Newsletter

describe(NewsletterList, {"newsletters": Array(Object(_Newsletter)), "next": TEXT}, read)
