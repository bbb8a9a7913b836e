from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    integer,
    new_object,
    other_list,
    other_object,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class EmailTranslation(Model):
    """One language of an email. It has no id of its own; the email's id and the language name it."""

    __slots__ = (
        "language_group_id",
        "language",
        "is_template",
        "is_linked",
        "parent_folder_id",
        "available_languages",
        "created",
        "updated",
        "content",
        "envelope",
        "transformers",
    )

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

    language_group_id: str
    """UUID of the default-language email, the `id` of the request's path."""

    language: str
    """Language code of this translation."""

    is_template: bool
    """True for a template."""

    is_linked: bool
    """True if a workflow, such as a campaign or a broadcast, uses the email."""

    parent_folder_id: str | None | Unset
    """UUID of the folder that holds the email; null at the root."""

    available_languages: list[str]
    """Codes of the languages the email exists in. Null can stand for none."""

    created: int
    """When it was created, in Unix seconds."""

    updated: int
    """When it was last changed, in Unix seconds."""

    content: EmailContent
    """Subject and bodies in this language."""

    envelope: EmailEnvelope
    """Sender, recipient and headers for this language."""

    transformers: EmailTransformers | None | Unset
    """Changes that Design Studio makes to the HTML of this language; may be null."""

    def __init__(
        self,
        *,
        language_group_id: str,
        language: str,
        is_template: bool,
        is_linked: bool,
        parent_folder_id: str | None | Unset = UNSET,
        available_languages: list[str] = ABSENT_LIST,
        created: int,
        updated: int,
        content: EmailContent,
        envelope: EmailEnvelope,
        transformers: EmailTransformers | None | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.language_group_id = language_group_id
        self.language = language
        self.is_template = is_template
        self.is_linked = is_linked
        self.parent_folder_id = parent_folder_id
        self.available_languages = AbsentList() if available_languages is ABSENT_LIST else available_languages
        self.created = created
        self.updated = updated
        self.content = content
        self.envelope = envelope
        self.transformers = transformers

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
        put_list(out, "available_languages", fields.available_languages)
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
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(EmailTranslation.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = EmailTranslation) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 11 else take_unknown(d, 11)
    (
        made.language_group_id,
        made.language,
        made.is_template,
        made.is_linked,
        made.parent_folder_id,
        _available_languages,
        _created,
        _updated,
        _content,
        _envelope,
        _transformers,
    ) = d.values()
    made.available_languages = (
        _available_languages if class_of(_available_languages) is list else other_list(_available_languages)
    )
    made.created = _created if _created is UNSET or _created is None or class_of(_created) is int else integer(_created)
    made.updated = _updated if _updated is UNSET or _updated is None or class_of(_updated) is int else integer(_updated)
    made.content = _EmailContent(_content) if class_of(_content) is dict else other_object(_content, _EmailContent)
    made.envelope = (
        _EmailEnvelope(_envelope) if class_of(_envelope) is dict else other_object(_envelope, _EmailEnvelope)
    )
    made.transformers = (
        _EmailTransformers(_transformers)
        if class_of(_transformers) is dict
        else other_object(_transformers, _EmailTransformers)
    )
    return made


from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope import EmailEnvelope
from .email_envelope import read as _EmailEnvelope
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers
