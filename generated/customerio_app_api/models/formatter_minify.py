from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, INTEGER, Choice, ModelReader, describe
from ..types import Model


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


read = ModelReader(FormatterMinify)

from .html_comment_removal import LOOKUP as _HtmlCommentRemoval
from .html_comment_removal import HtmlCommentRemoval

describe(
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
