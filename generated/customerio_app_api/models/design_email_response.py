from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from ..fields import Notes, Object, Shapes, came, describe, new_object, read_carefully
from ..types import Model, class_of


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignEmailResponse(Model):
    """An answer that holds one email.

    Args:
        email: The email in its default language.
    """

    email: DesignEmail
    """The email in its default language."""


def read(src_dict: Mapping[str, Any], notes: Notes, cls: Any = DesignEmailResponse) -> DesignEmailResponse:
    made: Any = new_object(cls)
    d = {**_ABSENT, **src_dict}
    made._came = _SHAPES.get((*src_dict,)) or came(src_dict, d, 1, _SHAPES)
    _email = d["email"]
    if not (class_of(_email) is dict or _email is None):
        made = read_carefully(src_dict, notes, cls)
        return made  # type: ignore[no-any-return]
    made.email = None if _email is None else _DesignEmail(_email, notes)
    return made  # type: ignore[no-any-return]


from .design_email import DesignEmail
from .design_email import read as _DesignEmail

_SHAPES: Shapes = {}
_ABSENT = describe(DesignEmailResponse, {"email": Object(_DesignEmail)}, read)
