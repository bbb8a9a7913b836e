from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    TEXT,
    Array,
    Notes,
    Object,
    Shapes,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
)
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslation(Model):
    """One language of an email. It has no id of its own; the email's id and the language name it.

    Args:
        language_group_id: UUID of the default-language email, the `id` of the request's path.
        language: Language code of this translation.
        is_template: True for a template.
        is_linked: True if a workflow, such as a campaign or a broadcast, uses the email.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        content: Subject and bodies in this language.
        envelope: Sender, recipient and headers for this language.
        parent_folder_id: UUID of the folder that holds the email; null at the root.
        available_languages: Codes of the languages the email exists in. Null can stand for none.
        transformers: Changes that Design Studio makes to the HTML of this language; may be null.
    """

    language_group_id: str
    """UUID of the default-language email, the `id` of the request's path."""
    language: str
    """Language code of this translation."""
    is_template: bool
    """True for a template."""
    is_linked: bool
    """True if a workflow, such as a campaign or a broadcast, uses the email."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    content: EmailContent
    """Subject and bodies in this language."""
    envelope: EmailEnvelope
    """Sender, recipient and headers for this language."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds the email; null at the root."""
    available_languages: list[str] = _field(factory=NoList)
    """Codes of the languages the email exists in. Null can stand for none."""
    transformers: EmailTransformers | None = None
    """Changes that Design Studio makes to the HTML of this language; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = EmailTranslation) -> EmailTranslation:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 11, _SHAPES)
    (
        _language_group_id,
        _language,
        _is_template,
        _is_linked,
        _created,
        _updated,
        _content,
        _envelope,
        _parent_folder_id,
        _available_languages,
        _transformers,
    ) = d.values()
    if not (
        (class_of(_language_group_id) is str or _language_group_id is None)
        and (class_of(_language) is str or _language is None)
        and (class_of(_is_template) is bool or _is_template is None)
        and (class_of(_is_linked) is bool or _is_linked is None)
        and (class_of(_created) is int or _created is None)
        and (class_of(_updated) is int or _updated is None)
        and (class_of(_content) is dict or _content is None)
        and (class_of(_envelope) is dict or _envelope is None)
        and (class_of(_parent_folder_id) is str or _parent_folder_id is None)
        and (
            _available_languages is UNSET
            or _available_languages is None
            or class_of(_available_languages) is list
            and each_is(_available_languages, str)
        )
        and (class_of(_transformers) is dict or _transformers is None)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.language_group_id = _language_group_id
    made.language = _language
    made.is_template = _is_template
    made.is_linked = _is_linked
    made.created = _created
    made.updated = _updated
    made.content = None if _content is None else _EmailContent(_content, notes)
    made.envelope = None if _envelope is None else _EmailEnvelope(_envelope, notes)
    made.parent_folder_id = _parent_folder_id
    made.available_languages = (
        NoList() if _available_languages is UNSET or _available_languages is None else _available_languages
    )
    made.transformers = None if _transformers is None else _EmailTransformers(_transformers, notes)
    return made  # type: ignore[no-any-return]


from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope import EmailEnvelope
from .email_envelope import read as _EmailEnvelope
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

_SHAPES: Shapes = {}
_ABSENT = describe(
    EmailTranslation,
    {
        "language_group_id": TEXT,
        "language": TEXT,
        "is_template": BOOLEAN,
        "is_linked": BOOLEAN,
        "created": INTEGER,
        "updated": INTEGER,
        "content": Object(_EmailContent),
        "envelope": Object(_EmailEnvelope),
        "parent_folder_id": TEXT,
        "available_languages": Array(TEXT),
        "transformers": Object(_EmailTransformers),
    },
    read,
)
