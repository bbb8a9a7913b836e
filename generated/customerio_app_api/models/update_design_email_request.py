from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import BOOLEAN, TEXT, ModelReader, Object, describe
from ..rules import Rules
from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateDesignEmailRequest(Model):
    """Changes to the default-language email. Fields that are left out stay as they are.

    Args:
        name: New name shown in Design Studio.
        is_template: True makes the email a template, false an ordinary email.
        parent_folder_id: UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is.
        content: Subject and bodies.
        envelope: Sender, recipient and headers.
        transformers: Changes that Design Studio makes to the HTML.
    """

    name: str | None = None
    """New name shown in Design Studio."""
    is_template: bool | None = None
    """True makes the email a template, false an ordinary email."""
    parent_folder_id: str | None | Unset = UNSET
    """UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is."""
    content: EmailContent | Mapping[str, Any] | None = None
    """Subject and bodies."""
    envelope: EmailEnvelopeInput | Mapping[str, Any] | None = None
    """Sender, recipient and headers."""
    transformers: EmailTransformers | Mapping[str, Any] | None = None
    """Changes that Design Studio makes to the HTML."""


read = ModelReader(UpdateDesignEmailRequest)

from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope_input import EmailEnvelopeInput
from .email_envelope_input import read as _EmailEnvelopeInput
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

describe(
    UpdateDesignEmailRequest,
    {
        "name": TEXT,
        "is_template": BOOLEAN,
        "parent_folder_id": TEXT,
        "content": Object(_EmailContent),
        "envelope": Object(_EmailEnvelopeInput),
        "transformers": Object(_EmailTransformers),
    },
    read,
    Rules(required=(), nullable=("parent_folder_id",)),
)
