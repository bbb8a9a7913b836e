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


class NewsletterTestGroupList(Model):
    """All A/B test groups of a newsletter."""

    __slots__ = ("test_groups",)

    FIELDS: ClassVar[dict[str, str]] = {"test_groups": "test_groups"}

    test_groups: list[NewsletterTestGroup]
    """The groups; may be null when there are none."""

    def __init__(self, *, test_groups: list[NewsletterTestGroup] = ABSENT_LIST) -> None:
        self._extra = None
        self.test_groups = AbsentList() if test_groups is ABSENT_LIST else test_groups

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        put_list(out, "test_groups", fields.test_groups)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(NewsletterTestGroupList.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = NewsletterTestGroupList) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 1 else take_unknown(d, 1)
    _test_groups = d["test_groups"]
    made.test_groups = (
        [
            _NewsletterTestGroup(item) if class_of(item) is dict else other_object(item, _NewsletterTestGroup)
            for item in _test_groups
        ]
        if class_of(_test_groups) is list
        else other_list(_test_groups)
    )
    return made


from .newsletter_test_group import NewsletterTestGroup
from .newsletter_test_group import read as _NewsletterTestGroup
