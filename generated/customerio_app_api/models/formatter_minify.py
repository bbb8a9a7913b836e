from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, integer, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class FormatterMinify(Model):
    """Options for shortened HTML. They count only under the formatter type `minify`."""

    __slots__ = (
        "remove_line_breaks",
        "line_length_limit",
        "remove_indentations",
        "remove_html_comments",
        "remove_css_comments",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "remove_line_breaks": "remove_line_breaks",
        "line_length_limit": "line_length_limit",
        "remove_indentations": "remove_indentations",
        "remove_html_comments": "remove_html_comments",
        "remove_css_comments": "remove_css_comments",
    }

    remove_line_breaks: bool | Unset
    """True removes line breaks."""

    line_length_limit: int | Unset
    """Length in characters that a line should not exceed."""

    remove_indentations: bool | Unset
    """True removes the white space at the start of lines."""

    remove_html_comments: HtmlCommentRemoval | Unset
    """Which HTML comments to remove; the text `0`, `1` or `2`, not a number."""

    remove_css_comments: bool | Unset
    """True removes CSS comments."""

    def __init__(
        self,
        *,
        remove_line_breaks: bool | Unset = UNSET,
        line_length_limit: int | Unset = UNSET,
        remove_indentations: bool | Unset = UNSET,
        remove_html_comments: HtmlCommentRemoval | Unset = UNSET,
        remove_css_comments: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.remove_line_breaks = remove_line_breaks
        self.line_length_limit = line_length_limit
        self.remove_indentations = remove_indentations
        self.remove_html_comments = remove_html_comments
        self.remove_css_comments = remove_css_comments

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.remove_line_breaks) is not UNSET:
            out["remove_line_breaks"] = v
        if (v := fields.line_length_limit) is not UNSET:
            out["line_length_limit"] = v
        if (v := fields.remove_indentations) is not UNSET:
            out["remove_indentations"] = v
        if (v := fields.remove_html_comments) is not UNSET:
            out["remove_html_comments"] = encode(v)
        if (v := fields.remove_css_comments) is not UNSET:
            out["remove_css_comments"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(FormatterMinify.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = FormatterMinify) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 5 else take_unknown(d, 5)
    (
        made.remove_line_breaks,
        _line_length_limit,
        made.remove_indentations,
        _remove_html_comments,
        made.remove_css_comments,
    ) = d.values()
    made.line_length_limit = (
        _line_length_limit
        if _line_length_limit is UNSET or _line_length_limit is None or class_of(_line_length_limit) is int
        else integer(_line_length_limit)
    )
    made.remove_html_comments = _HtmlCommentRemoval[_remove_html_comments]
    return made


from .html_comment_removal import LOOKUP as _HtmlCommentRemoval
from .html_comment_removal import HtmlCommentRemoval
