from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import (
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


@_define(kw_only=True, repr=False, weakref_slot=False)
class NewsletterTestGroupList(Model):
    """All A/B test groups of a newsletter."""

    FIELDS: ClassVar[dict[str, str]] = {"test_groups": "test_groups"}

    test_groups: list[NewsletterTestGroup] = _field(factory=AbsentList)
    """The groups; may be null when there are none."""

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
