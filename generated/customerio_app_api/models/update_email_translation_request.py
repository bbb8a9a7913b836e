from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attr import define

from ..fields import ModelReader, Object, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateEmailTranslationRequest(Model):
    """Changes to a translation. Fields that are left out stay as they are.

    Args:
        content: Subject and bodies in this language.
        envelope: Sender, recipient and headers for this language.
        transformers: Changes that Design Studio makes to the HTML of this language.
    """

    content: EmailContent | Mapping[str, Any] | None = None
    """Subject and bodies in this language."""
    envelope: EmailEnvelopeInput | Mapping[str, Any] | None = None
    """Sender, recipient and headers for this language."""
    transformers: EmailTransformers | Mapping[str, Any] | None = None
    """Changes that Design Studio makes to the HTML of this language."""


read = ModelReader(UpdateEmailTranslationRequest)

from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope_input import EmailEnvelopeInput
from .email_envelope_input import read as _EmailEnvelopeInput
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers

describe(
    UpdateEmailTranslationRequest,
    {
        "content": Object(_EmailContent),
        "envelope": Object(_EmailEnvelopeInput),
        "transformers": Object(_EmailTransformers),
    },
    read,
    Rules(required=()),
)
