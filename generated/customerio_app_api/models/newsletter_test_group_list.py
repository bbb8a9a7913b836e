from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterTestGroupList(Listed["NewsletterTestGroup"]):
    """All A/B test groups of a newsletter.

    Args:
        test_groups: The groups; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "test_groups"
    test_groups: list[NewsletterTestGroup] = _field(factory=NoList)
    """The groups; may be null when there are none."""


read = ModelReader(NewsletterTestGroupList)

from .newsletter_test_group import NewsletterTestGroup
from .newsletter_test_group import read as _NewsletterTestGroup

describe(NewsletterTestGroupList, {"test_groups": Array(Object(_NewsletterTestGroup))}, read)
