from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, integer, other_list, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class EmailTranslation(Model):
    """One language of an email. It has no id of its own; the email's id and the language name it."""

    FIELDS: ClassVar[dict[str, str]] = {
        "language_group_id": "language_group_id",
        "language": "language",
        "is_template": "is_template",
        "is_linked": "is_linked",
        "parent_folder_id": "parent_folder_id",
        "available_languages": "available_languages",
        "created": "created",
        "updated": "updated",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
    }

    language_group_id: str | Unset = UNSET
    """UUID of the default-language email, the `id` of the request's path."""

    language: str | Unset = UNSET
    """Language code of this translation."""

    is_template: bool | Unset = UNSET
    """True for a template."""

    is_linked: bool | Unset = UNSET
    """True if a workflow, such as a campaign or a broadcast, uses the email."""

    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder that holds the email; null at the root."""

    available_languages: list[str] = _field(factory=AbsentList)
    """Codes of the languages the email exists in. Null can stand for none."""

    created: int | Unset = UNSET
    """When it was created, in Unix seconds."""

    updated: int | Unset = UNSET
    """When it was last changed, in Unix seconds."""

    content: EmailContent | None | Unset = UNSET
    """Subject and bodies in this language; may be null."""

    envelope: EmailEnvelope | None | Unset = UNSET
    """Sender, recipient and headers for this language; may be null."""

    transformers: EmailTransformers | None | Unset = UNSET
    """Changes that Design Studio makes to the HTML of this language; may be null."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language_group_id) is not UNSET:
            out["language_group_id"] = v
        if (v := fields.language) is not UNSET:
            out["language"] = v
        if (v := fields.is_template) is not UNSET:
            out["is_template"] = v
        if (v := fields.is_linked) is not UNSET:
            out["is_linked"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.available_languages) or v.__class__ is list:
            out["available_languages"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["available_languages"] = None
        if (v := fields.created) is not UNSET:
            out["created"] = v
        if (v := fields.updated) is not UNSET:
            out["updated"] = v
        if (v := fields.content) is not UNSET:
            out["content"] = encode(v)
        if (v := fields.envelope) is not UNSET:
            out["envelope"] = encode(v)
        if (v := fields.transformers) is not UNSET:
            out["transformers"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.language_group_id = pop("language_group_id", UNSET)
        self.language = pop("language", UNSET)
        self.is_template = pop("is_template", UNSET)
        self.is_linked = pop("is_linked", UNSET)
        self.parent_folder_id = pop("parent_folder_id", UNSET)
        self.available_languages = v if (v := pop("available_languages", UNSET)).__class__ is list else other_list(v)
        self.created = v if (v := pop("created", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.updated = v if (v := pop("updated", UNSET)).__class__ is int or v is UNSET else integer(v)
        self.content = (
            EmailContent.from_dict(v)
            if (v := pop("content", UNSET)).__class__ is dict
            else other_object(v, EmailContent.from_dict)
        )
        self.envelope = (
            EmailEnvelope.from_dict(v)
            if (v := pop("envelope", UNSET)).__class__ is dict
            else other_object(v, EmailEnvelope.from_dict)
        )
        self.transformers = (
            EmailTransformers.from_dict(v)
            if (v := pop("transformers", UNSET)).__class__ is dict
            else other_object(v, EmailTransformers.from_dict)
        )
        self._extra = d or None
        return self


from .email_content import EmailContent
from .email_envelope import EmailEnvelope
from .email_transformers import EmailTransformers
