from __future__ import annotations

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, describe
from ..types import Model


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


read = ModelReader(AccessibilityTransformer)


describe(
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
