from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import BOOLEAN, TEXT, Notes, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccessibilityTransformer(Model):
    """Adds or removes markup so that screen readers and zooming work.

    Args:
        enabled: True switches the transformer on.
        language: Language code to write into the HTML. Left out, the `lang` attribute of the html element counts, and
            without that `und` (undetermined).
        add_lang_to_html: True adds `lang` to the html element.
        add_dir_to_html: True adds `dir`, the writing direction, to the html element.
        add_lang_to_content: True adds `lang` to the content inside the body.
        add_dir_to_content: True adds `dir`, the writing direction, to the content inside the body.
        add_role_to_tables: True adds a `role` to layout tables.
        add_vml_alt_text: True adds alternative text to VML images, which Outlook shows.
        add_empty_alt_to_images: True adds an empty `alt` to images that have none.
        add_title_to_head: True adds a title element to the head.
        remove_button_role_from_links: True removes the role `button` from links.
        remove_zoom_meta_tag: True removes the meta tag that keeps people from zooming.
    """

    enabled: bool | None = None
    """True switches the transformer on."""
    language: str | None = None
    """Language code to write into the HTML. Left out, the `lang` attribute of the html element counts, and without that
    `und` (undetermined).
    """
    add_lang_to_html: bool | None = None
    """True adds `lang` to the html element."""
    add_dir_to_html: bool | None = None
    """True adds `dir`, the writing direction, to the html element."""
    add_lang_to_content: bool | None = None
    """True adds `lang` to the content inside the body."""
    add_dir_to_content: bool | None = None
    """True adds `dir`, the writing direction, to the content inside the body."""
    add_role_to_tables: bool | None = None
    """True adds a `role` to layout tables."""
    add_vml_alt_text: bool | None = None
    """True adds alternative text to VML images, which Outlook shows."""
    add_empty_alt_to_images: bool | None = None
    """True adds an empty `alt` to images that have none."""
    add_title_to_head: bool | None = None
    """True adds a title element to the head."""
    remove_button_role_from_links: bool | None = None
    """True removes the role `button` from links."""
    remove_zoom_meta_tag: bool | None = None
    """True removes the meta tag that keeps people from zooming."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = AccessibilityTransformer) -> AccessibilityTransformer:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 12, _SHAPES)
    (
        _enabled,
        _language,
        _add_lang_to_html,
        _add_dir_to_html,
        _add_lang_to_content,
        _add_dir_to_content,
        _add_role_to_tables,
        _add_vml_alt_text,
        _add_empty_alt_to_images,
        _add_title_to_head,
        _remove_button_role_from_links,
        _remove_zoom_meta_tag,
    ) = d.values()
    if not (
        (class_of(_enabled) is bool or _enabled is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_add_lang_to_html) is bool or _add_lang_to_html is None)
        and (class_of(_add_dir_to_html) is bool or _add_dir_to_html is None)
        and (class_of(_add_lang_to_content) is bool or _add_lang_to_content is None)
        and (class_of(_add_dir_to_content) is bool or _add_dir_to_content is None)
        and (class_of(_add_role_to_tables) is bool or _add_role_to_tables is None)
        and (class_of(_add_vml_alt_text) is bool or _add_vml_alt_text is None)
        and (class_of(_add_empty_alt_to_images) is bool or _add_empty_alt_to_images is None)
        and (class_of(_add_title_to_head) is bool or _add_title_to_head is None)
        and (class_of(_remove_button_role_from_links) is bool or _remove_button_role_from_links is None)
        and (class_of(_remove_zoom_meta_tag) is bool or _remove_zoom_meta_tag is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.enabled = _enabled
    made.language = _language
    made.add_lang_to_html = _add_lang_to_html
    made.add_dir_to_html = _add_dir_to_html
    made.add_lang_to_content = _add_lang_to_content
    made.add_dir_to_content = _add_dir_to_content
    made.add_role_to_tables = _add_role_to_tables
    made.add_vml_alt_text = _add_vml_alt_text
    made.add_empty_alt_to_images = _add_empty_alt_to_images
    made.add_title_to_head = _add_title_to_head
    made.remove_button_role_from_links = _remove_button_role_from_links
    made.remove_zoom_meta_tag = _remove_zoom_meta_tag
    return made  # type: ignore[no-any-return]


_SHAPES: Shapes = {}
_ABSENT = describe(
    AccessibilityTransformer,
    {
        "enabled": BOOLEAN,
        "language": TEXT,
        "add_lang_to_html": BOOLEAN,
        "add_dir_to_html": BOOLEAN,
        "add_lang_to_content": BOOLEAN,
        "add_dir_to_content": BOOLEAN,
        "add_role_to_tables": BOOLEAN,
        "add_vml_alt_text": BOOLEAN,
        "add_empty_alt_to_images": BOOLEAN,
        "add_title_to_head": BOOLEAN,
        "remove_button_role_from_links": BOOLEAN,
        "remove_zoom_meta_tag": BOOLEAN,
    },
    read,
)
