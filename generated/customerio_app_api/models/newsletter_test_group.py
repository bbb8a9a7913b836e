from __future__ import annotations

from attr import define
from attr import field as _field

from ..fields import BOOLEAN, INTEGER, TEXT, Array, ModelReader, describe
from ..types import Model, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewsletterTestGroup(Model):
    """One group of a newsletter's A/B test.

    Args:
        id: Number of the group; the paths take it as text.
        label: Label of the group, such as `A`.
        winner: Whether the group has won the test.
        name: Name of the group.
        content_ids: Ids of the group's contents, one for each language. They come as text of digits here, as numbers
            everywhere else.
    """

    id: int
    """Number of the group; the paths take it as text."""
    label: str
    """Label of the group, such as `A`."""
    winner: bool
    """Whether the group has won the test."""
    name: str | None = None
    """Name of the group."""
    content_ids: list[int] = _field(factory=NoList)
    """Ids of the group's contents, one for each language. They come as text of digits here, as numbers everywhere else.
    """


read = ModelReader(NewsletterTestGroup)


describe(
    NewsletterTestGroup,
    {"id": INTEGER, "label": TEXT, "winner": BOOLEAN, "name": TEXT, "content_ids": Array(INTEGER)},
    read,
)
