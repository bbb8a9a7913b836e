from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define

from ..types import UNSET, Model, Unset, as_object, encode, other_object

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class CreateEmailTranslationRequest(Model):
    """A translation to add. Each part that is left out is copied from the default-language email."""

    FIELDS: ClassVar[dict[str, str]] = {
        "language": "language",
        "content": "content",
        "envelope": "envelope",
        "transformers": "transformers",
    }

    language: str
    """Language code of the translation, for example `fr`."""

    content: EmailContent | Unset = UNSET
    """Subject and bodies in this language."""

    envelope: EmailEnvelopeInput | Unset = UNSET
    """Sender, recipient and headers for this language."""

    transformers: EmailTransformers | Unset = UNSET
    """Changes that Design Studio makes to the HTML of this language."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.language) is not UNSET:
            out["language"] = v
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
        d = dict(src_dict) if src_dict.__class__ is dict else as_object(src_dict)
        pop = d.pop
        v: Any
        self = cls.__new__(cls)
        self.language = pop("language", UNSET)
        self.content = (
            EmailContent.from_dict(v)
            if (v := pop("content", UNSET)).__class__ is dict
            else other_object(v, EmailContent.from_dict)
        )
        self.envelope = (
            EmailEnvelopeInput.from_dict(v)
            if (v := pop("envelope", UNSET)).__class__ is dict
            else other_object(v, EmailEnvelopeInput.from_dict)
        )
        self.transformers = (
            EmailTransformers.from_dict(v)
            if (v := pop("transformers", UNSET)).__class__ is dict
            else other_object(v, EmailTransformers.from_dict)
        )
        self._extra = d or None
        return self


from .email_content import EmailContent
from .email_envelope_input import EmailEnvelopeInput
from .email_transformers import EmailTransformers
