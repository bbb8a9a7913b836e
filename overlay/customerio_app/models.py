"""All models, enums and unions of the API: what goes into calls and what comes back.

Every name is imported when it is first used. What the API sends is read with tolerance, and the same everywhere:

- a field that was left out, or came as ``null``, is None; a list or an object with free names is empty then.
  ``model.is_set("name")`` tells null from absent;
- an enum value that the description does not know is a member of its own, equal to its text;
- fields that the description does not know are in ``additional_properties``, and read as ``model["name"]``;
- digits that came as text are ints where a number is described;
- what cannot be the field's value, such as text where a list is described, stays as it came, and is named in the log
  and in ``CallRecord.unexpected``.

``to_dict()`` gives back exactly what came, and ``json.dumps(..., default=json_default)`` writes it. A response that is
one list beside a few other fields is that list: iterate over it, index it, ask its length. In requests None leaves a
field out; where null means something, ``UNSET`` leaves it out and None sends null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from customerio_app_api import models as _generated
from customerio_app_api.types import UNSET, Attachment, File, Model, Time, Unset, json_default

if TYPE_CHECKING:
    from customerio_app_api.models import *  # noqa: F403

__all__ = [*_generated.__all__, "UNSET", "Attachment", "File", "Model", "Time", "Unset", "json_default"]


if not TYPE_CHECKING:  # type checkers know every name, and find those that are misspelt

    def __getattr__(name: str) -> Any:
        try:
            return getattr(_generated, name)
        except AttributeError:
            raise AttributeError(f"customerio_app.models has no {name}") from None


def __dir__() -> list[str]:
    return sorted(__all__)
