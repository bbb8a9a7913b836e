from __future__ import annotations

from attr import define

from ..fields import ModelReader, Object, describe
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignEmailResponse(Model):
    """A response that holds one email.

    Args:
        email: The email in its default language.
    """

    email: DesignEmail
    """The email in its default language."""


read = ModelReader(DesignEmailResponse)

from .design_email import DesignEmail
from .design_email import read as _DesignEmail

describe(DesignEmailResponse, {"email": Object(_DesignEmail)}, read)
