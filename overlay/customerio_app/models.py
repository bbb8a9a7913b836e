"""All models, enums and unions of the API: what goes into calls and what comes back.

Every name is imported when it is first used. What the API sends is read with tolerance, and the same everywhere:

- a field that was left out is ``UNSET`` (false), and a list that was left out is empty;
- ``null`` is None, but an empty list where a list is described;
- an enum value that the description does not know is a member of its own, equal to its text;
- fields that the description does not know are in ``additional_properties``;
- numbers that came as text of digits are ints;
- text, booleans and free-form objects are taken as they come, whatever they are.

What is none of that, such as text where a list is described, is a ``DecodeError`` with the field's path. ``to_dict()``
gives back what came, but for numbers that came as text. ``UNSET`` and ``File`` are here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from customerio_app_api import models as _generated
from customerio_app_api.types import UNSET, File, Model, Unset

if TYPE_CHECKING:
    from customerio_app_api.models import *  # noqa: F403

__all__ = [*_generated.__all__, "UNSET", "File", "Model", "Unset"]


def __getattr__(name: str) -> Any:
    try:
        return getattr(_generated, name)
    except AttributeError:
        raise AttributeError(f"customerio_app.models has no {name}") from None


def __dir__() -> list[str]:
    return sorted(__all__)
