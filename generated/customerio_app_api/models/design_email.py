from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define
from attrs import field as _field

from ..fields import (
    BOOLEAN,
    INTEGER,
    SHAPES,
    TEXT,
    Array,
    Notes,
    Object,
    came,
    describe,
    each_is,
    new_object,
    read_carefully,
    take_unknown,
)
from ..types import UNSET, Model, NoList, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignEmail(Model):
    """An email of Design Studio in its default language.

    Args:
        id: UUID of the email.
        name: Name shown in Design Studio.
        is_template: True for a template.
        is_linked: True if a workflow, such as a campaign or a broadcast, uses the email.
        created: When it was created, in Unix seconds.
        updated: When it was last changed, in Unix seconds.
        content: Subject and bodies.
        envelope: Sender, recipient and headers.
        parent_folder_id: UUID of the folder that holds it; null at the root.
        available_languages: Codes of the languages the email exists in. Null can stand for none.
        transformers: Changes that Design Studio makes to the HTML; may be null.
    """

    id: str
    """UUID of the email."""
    name: str
    """Name shown in Design Studio."""
    is_template: bool
    """True for a template."""
    is_linked: bool
    """True if a workflow, such as a campaign or a broadcast, uses the email."""
    created: int
    """When it was created, in Unix seconds."""
    updated: int
    """When it was last changed, in Unix seconds."""
    content: EmailContent
    """Subject and bodies."""
    envelope: EmailEnvelope
    """Sender, recipient and headers."""
    parent_folder_id: str | None = None
    """UUID of the folder that holds it; null at the root."""
    available_languages: list[str] = _field(factory=NoList)
    """Codes of the languages the email exists in. Null can stand for none."""
    transformers: EmailTransformers | None = None
    """Changes that Design Studio makes to the HTML; may be null."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DesignEmail) -> DesignEmail:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._raw = None
    made._keys = _ALL if len(d) == len(src_dict) else SHAPES.get((*src_dict,)) or came(src_dict)
    made._extra = None if len(d) == 11 else take_unknown(d, 11)
    (
        made.id,
        made.name,
        made.is_template,
        made.is_linked,
        made.created,
        made.updated,
        _content,
        _envelope,
        made.parent_folder_id,
        _available_languages,
        _transformers,
    ) = d.values()
    if not (
        (made.id is None or class_of(made.id) is str)
        and (made.name is None or class_of(made.name) is str)
        and (made.is_template is None or class_of(made.is_template) is bool)
        and (made.is_linked is None or class_of(made.is_linked) is bool)
        and (made.created is None or class_of(made.created) is int)
        and (made.updated is None or class_of(made.updated) is int)
        and (_content is None or class_of(_content) is dict)
        and (_envelope is None or class_of(_envelope) is dict)
        and (made.parent_folder_id is None or class_of(made.parent_folder_id) is str)
        and (
            _available_languages is UNSET
            or _available_languages is None
            or class_of(_available_languages) is list
            and each_is(_available_languages, str)
        )
        and (_transformers is None or class_of(_transformers) is dict)
    ):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.content = None if _content is None else _EmailContent(_content, notes)
    made.envelope = None if _envelope is None else _EmailEnvelope(_envelope, notes)
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

_ABSENT, _ALL = describe(
    DesignEmail,
    {
        "id": TEXT,
        "name": TEXT,
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
