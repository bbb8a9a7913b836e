from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, Object, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateDesignEmailRequest(Model):
    """An email to create, in its default language.

    Args:
        name: Name shown in Design Studio; recipients do not see it.
        is_template: True makes the email a template for other emails.
        parent_folder_id: UUID of the folder to put it in. Null or left out means the root.
        content: Subject and bodies.
        envelope: Sender, recipient and headers. It need not be complete before the email is linked.
        transformers: Changes that Design Studio makes to the HTML when it builds the email.
    """

    name: str
    """Name shown in Design Studio; recipients do not see it."""
    is_template: bool | None = None
    """True makes the email a template for other emails."""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to put it in. Null or left out means the root."""
    content: EmailContent | Mapping[str, Any] | None = None
    """Subject and bodies."""
    envelope: EmailEnvelopeInput | Mapping[str, Any] | None = None
    """Sender, recipient and headers. It need not be complete before the email is linked."""
    transformers: EmailTransformers | Mapping[str, Any] | None = None
    """Changes that Design Studio makes to the HTML when it builds the email."""


read = ModelReader(CreateDesignEmailRequest)

from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope_input import EmailEnvelopeInput
from .email_envelope_input import read as _EmailEnvelopeInput
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

describe(
    CreateDesignEmailRequest,
    {
        "name": TEXT,
        "is_template": BOOLEAN,
        "parent_folder_id": TEXT,
        "content": Object(_EmailContent),
        "envelope": Object(_EmailEnvelopeInput),
        "transformers": Object(_EmailTransformers),
    },
    read,
    Rules(required=("name",), nullable=("parent_folder_id",)),
)
