from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, INTEGER, Choice, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FormatterMinify(Model):
    """Options for shortened HTML. They count only under the formatter type `minify`.

    Args:
        remove_line_breaks: True removes line breaks.
        line_length_limit: Length in characters that a line should not exceed.
        remove_indentations: True removes the white space at the start of lines.
        remove_html_comments: Which HTML comments to remove; the text `0`, `1` or `2`, not a number.
        remove_css_comments: True removes CSS comments.
    """

    remove_line_breaks: bool | None = None
    """True removes line breaks."""
    line_length_limit: int | None = None
    """Length in characters that a line should not exceed."""
    remove_indentations: bool | None = None
    """True removes the white space at the start of lines."""
    remove_html_comments: HtmlCommentRemoval | None = None
    """Which HTML comments to remove; the text `0`, `1` or `2`, not a number."""
    remove_css_comments: bool | None = None
    """True removes CSS comments."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = FormatterMinify) -> FormatterMinify:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 5, _SHAPES)
    (_remove_line_breaks, _line_length_limit, _remove_indentations, _remove_html_comments, _remove_css_comments) = (
        d.values()
    )
    if not (
        (class_of(_remove_line_breaks) is bool or _remove_line_breaks is None)
        and (class_of(_line_length_limit) is int or _line_length_limit is None)
        and (class_of(_remove_indentations) is bool or _remove_indentations is None)
        and (class_of(_remove_html_comments) is str or _remove_html_comments is None)
        and (class_of(_remove_css_comments) is bool or _remove_css_comments is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.remove_line_breaks = _remove_line_breaks
    made.line_length_limit = _line_length_limit
    made.remove_indentations = _remove_indentations
    made.remove_html_comments = _HtmlCommentRemoval[_remove_html_comments]
    made.remove_css_comments = _remove_css_comments
    return made  # type: ignore[no-any-return]


from .html_comment_removal import LOOKUP as _HtmlCommentRemoval
from .html_comment_removal import HtmlCommentRemoval

_SHAPES: Shapes = {}
_ABSENT = describe(
    FormatterMinify,
    {
        "remove_line_breaks": BOOLEAN,
        "line_length_limit": INTEGER,
        "remove_indentations": BOOLEAN,
        "remove_html_comments": Choice(_HtmlCommentRemoval),
        "remove_css_comments": BOOLEAN,
    },
    read,
)
