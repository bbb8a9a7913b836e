from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, class_of, encode, new_object, other_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class UpdateDesignEmailRequest(Model):
    """Changes to the default-language email. Fields that are left out stay as they are."""

    __slots__ = ("name", "is_template", "parent_folder_id", "content", "envelope", "transformers")

    FIELDS: ClassVar[dict[str, str]] = {
        "name": "name",
        "is_template": "is_template",
        "parent_folder_id": "parent_folder_id",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
    }

    name: str | Unset
    """New name shown in Design Studio."""

    is_template: bool | Unset
    """True makes the email a template, false an ordinary email."""

    parent_folder_id: str | None | Unset
    """UUID of the folder to move it to. Null moves it to the root; left out, it stays where it is."""

    content: EmailContent | Unset
    """Subject and bodies."""

    envelope: EmailEnvelopeInput | Unset
    """Sender, recipient and headers."""

    transformers: EmailTransformers | Unset
    """Changes that Design Studio makes to the HTML."""

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        parent_folder_id: str | None | Unset = UNSET,
        content: EmailContent | Unset = UNSET,
        envelope: EmailEnvelopeInput | Unset = UNSET,
        transformers: EmailTransformers | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.name = name
        self.is_template = is_template
        self.parent_folder_id = parent_folder_id
        self.content = content
        self.envelope = envelope
        self.transformers = transformers

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.name) is not UNSET:
            out["name"] = v
        if (v := fields.is_template) is not UNSET:
            out["is_template"] = v
        if (v := fields.parent_folder_id) is not UNSET:
            out["parent_folder_id"] = v
        if (v := fields.content) is not UNSET:
            out["content"] = encode(v)
        if (v := fields.envelope) is not UNSET:
            out["envelope"] = encode(v)
        if (v := fields.transformers) is not UNSET:
            out["transformers"] = encode(v)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(UpdateDesignEmailRequest.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = UpdateDesignEmailRequest) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 6 else take_unknown(d, 6)
    (made.name, made.is_template, made.parent_folder_id, _content, _envelope, _transformers) = d.values()
    made.content = _EmailContent(_content) if class_of(_content) is dict else other_object(_content, _EmailContent)
    made.envelope = (
        _EmailEnvelopeInput(_envelope) if class_of(_envelope) is dict else other_object(_envelope, _EmailEnvelopeInput)
    )
    made.transformers = (
        _EmailTransformers(_transformers)
        if class_of(_transformers) is dict
        else other_object(_transformers, _EmailTransformers)
    )
    return made


from .email_content import EmailContent
from .email_content import read as _EmailContent
from .email_envelope_input import EmailEnvelopeInput
from .email_envelope_input import read as _EmailEnvelopeInput
from .email_transformers import EmailTransformers
from .email_transformers import read as _EmailTransformers
