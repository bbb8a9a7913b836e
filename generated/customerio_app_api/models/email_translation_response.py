from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmailTranslationResponse(Model):
    """A response that holds one translation.

    Args:
        email_translation: The translation.
    """

    email_translation: EmailTranslation
    """The translation."""


read = ModelReader(EmailTranslationResponse)

from .email_translation import EmailTranslation
from .email_translation import read as _EmailTranslation

describe(EmailTranslationResponse, {"email_translation": Object(_EmailTranslation)}, read)
