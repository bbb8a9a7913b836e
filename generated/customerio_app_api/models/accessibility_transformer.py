from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class AccessibilityTransformer(Model):
    """Adds or removes markup so that screen readers and zooming work."""

    __slots__ = (
        "enabled",
        "language",
        "add_lang_to_html",
        "add_dir_to_html",
        "add_lang_to_content",
        "add_dir_to_content",
        "add_role_to_tables",
        "add_vml_alt_text",
        "add_empty_alt_to_images",
        "add_title_to_head",
        "remove_button_role_from_links",
        "remove_zoom_meta_tag",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "enabled": "enabled",
        "language": "language",
        "add_lang_to_html": "add_lang_to_html",
        "add_dir_to_html": "add_dir_to_html",
        "add_lang_to_content": "add_lang_to_content",
        "add_dir_to_content": "add_dir_to_content",
        "add_role_to_tables": "add_role_to_tables",
        "add_vml_alt_text": "add_vml_alt_text",
        "add_empty_alt_to_images": "add_empty_alt_to_images",
        "add_title_to_head": "add_title_to_head",
        "remove_button_role_from_links": "remove_button_role_from_links",
        "remove_zoom_meta_tag": "remove_zoom_meta_tag",
    }

    enabled: bool | Unset
    """True switches the transformer on."""

    language: str | Unset
    """Language code to write into the HTML. Left out, the `lang` attribute of the html element counts, and without that
    `und` (undetermined).
    """

    add_lang_to_html: bool | Unset
    """True adds `lang` to the html element."""

    add_dir_to_html: bool | Unset
    """True adds `dir`, the writing direction, to the html element."""

    add_lang_to_content: bool | Unset
    """True adds `lang` to the content inside the body."""

    add_dir_to_content: bool | Unset
    """True adds `dir`, the writing direction, to the content inside the body."""

    add_role_to_tables: bool | Unset
    """True adds a `role` to layout tables."""

    add_vml_alt_text: bool | Unset
    """True adds alternative text to VML images, which Outlook shows."""

    add_empty_alt_to_images: bool | Unset
    """True adds an empty `alt` to images that have none."""

    add_title_to_head: bool | Unset
    """True adds a title element to the head."""

    remove_button_role_from_links: bool | Unset
    """True removes the role `button` from links."""

    remove_zoom_meta_tag: bool | Unset
    """True removes the meta tag that keeps people from zooming."""

    def __init__(
        self,
        *,
        enabled: bool | Unset = UNSET,
        language: str | Unset = UNSET,
        add_lang_to_html: bool | Unset = UNSET,
        add_dir_to_html: bool | Unset = UNSET,
        add_lang_to_content: bool | Unset = UNSET,
        add_dir_to_content: bool | Unset = UNSET,
        add_role_to_tables: bool | Unset = UNSET,
        add_vml_alt_text: bool | Unset = UNSET,
        add_empty_alt_to_images: bool | Unset = UNSET,
        add_title_to_head: bool | Unset = UNSET,
        remove_button_role_from_links: bool | Unset = UNSET,
        remove_zoom_meta_tag: bool | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.enabled = enabled
        self.language = language
        self.add_lang_to_html = add_lang_to_html
        self.add_dir_to_html = add_dir_to_html
        self.add_lang_to_content = add_lang_to_content
        self.add_dir_to_content = add_dir_to_content
        self.add_role_to_tables = add_role_to_tables
        self.add_vml_alt_text = add_vml_alt_text
        self.add_empty_alt_to_images = add_empty_alt_to_images
        self.add_title_to_head = add_title_to_head
        self.remove_button_role_from_links = remove_button_role_from_links
        self.remove_zoom_meta_tag = remove_zoom_meta_tag

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.enabled) is not UNSET:
            out["enabled"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.add_lang_to_html) is not UNSET:
            out["add_lang_to_html"] = v
        if (v := fields.add_dir_to_html) is not UNSET:
            out["add_dir_to_html"] = v
        if (v := fields.add_lang_to_content) is not UNSET:
            out["add_lang_to_content"] = v
        if (v := fields.add_dir_to_content) is not UNSET:
            out["add_dir_to_content"] = v
        if (v := fields.add_role_to_tables) is not UNSET:
            out["add_role_to_tables"] = v
        if (v := fields.add_vml_alt_text) is not UNSET:
            out["add_vml_alt_text"] = v
        if (v := fields.add_empty_alt_to_images) is not UNSET:
            out["add_empty_alt_to_images"] = v
        if (v := fields.add_title_to_head) is not UNSET:
            out["add_title_to_head"] = v
        if (v := fields.remove_button_role_from_links) is not UNSET:
            out["remove_button_role_from_links"] = v
        if (v := fields.remove_zoom_meta_tag) is not UNSET:
            out["remove_zoom_meta_tag"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(AccessibilityTransformer.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = AccessibilityTransformer) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 12 else take_unknown(d, 12)
    (
        made.enabled,
        made.language,
        made.add_lang_to_html,
        made.add_dir_to_html,
        made.add_lang_to_content,
        made.add_dir_to_content,
        made.add_role_to_tables,
        made.add_vml_alt_text,
        made.add_empty_alt_to_images,
        made.add_title_to_head,
        made.remove_button_role_from_links,
        made.remove_zoom_meta_tag,
    ) = d.values()
    return made
