from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from attrs import field as _field

from ..fields import Array, Notes, Object, Shapes, came, describe, each_is, new_object, read_carefully
from ..types import UNSET, Listed, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterTestGroupList(Listed["NewsletterTestGroup"]):
    """All A/B test groups of a newsletter.

    Args:
        test_groups: The groups; may be null when there are none.
    """

    ITEMS: ClassVar[str] = "test_groups"
    test_groups: list[NewsletterTestGroup] = _field(factory=NoList)
    """The groups; may be null when there are none."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = NewsletterTestGroupList) -> NewsletterTestGroupList:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _test_groups = d["test_groups"]
    if not (
        _test_groups is UNSET or _test_groups is None or class_of(_test_groups) is list and each_is(_test_groups, dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.test_groups = (
        [_NewsletterTestGroup(item, notes) for item in _test_groups]
        if _test_groups
        else NoList()
        if _test_groups is UNSET or _test_groups is None
        else _test_groups
    )
    return made  # type: ignore[no-any-return]


from .newsletter_test_group import NewsletterTestGroup
from .newsletter_test_group import read as _NewsletterTestGroup

_SHAPES: Shapes = {}
_ABSENT = describe(NewsletterTestGroupList, {"test_groups": Array(Object(_NewsletterTestGroup))}, read)
