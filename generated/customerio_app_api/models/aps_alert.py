from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, NullList, Unset, as_object, encode, other_list

if TYPE_CHECKING:
    from typing import Self


@_define(kw_only=True, repr=False, weakref_slot=False)
class ApsAlert(Model):
    """The text of an iOS notification, given directly or as keys into the app's translated strings."""

    FIELDS: ClassVar[dict[str, str]] = {
        "body": "body",
        "title": "title",
        "subtitle": "subtitle",
        "launch-image": "launch_image",
        "title-loc-key": "title_loc_key",
        "title-loc-args": "title_loc_args",
        "subtitle-loc-key": "subtitle_loc_key",
        "subtitle-loc-args": "subtitle_loc_args",
        "loc-key": "loc_key",
        "loc-args": "loc_args",
    }

    body: str | Unset = UNSET
    """Text."""

    title: str | Unset = UNSET
    """Title."""

    subtitle: str | Unset = UNSET
    """Line between title and text."""

    launch_image: str | Unset = UNSET
    """Name of the launch image file in the app."""

    title_loc_key: str | Unset = UNSET
    """Key of the translated title."""

    title_loc_args: list[str] = _field(factory=AbsentList)
    """Values for the placeholders of the translated title, in order."""

    subtitle_loc_key: str | Unset = UNSET
    """Key of the translated subtitle."""

    subtitle_loc_args: list[str] = _field(factory=AbsentList)
    """Values for the placeholders of the translated subtitle, in order."""

    loc_key: str | Unset = UNSET
    """Key of the translated text."""

    loc_args: list[str] = _field(factory=AbsentList)
    """Values for the placeholders of the translated text, in order."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.body) is not UNSET:
            out["body"] = v
        if (v := fields.title) is not UNSET:
            out["title"] = v
        if (v := fields.subtitle) is not UNSET:
            out["subtitle"] = v
        if (v := fields.launch_image) is not UNSET:
            out["launch-image"] = v
        if (v := fields.title_loc_key) is not UNSET:
            out["title-loc-key"] = v
        if (v := fields.title_loc_args) or v.__class__ is list:
            out["title-loc-args"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["title-loc-args"] = None
        if (v := fields.subtitle_loc_key) is not UNSET:
            out["subtitle-loc-key"] = v
        if (v := fields.subtitle_loc_args) or v.__class__ is list:
            out["subtitle-loc-args"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["subtitle-loc-args"] = None
        if (v := fields.loc_key) is not UNSET:
            out["loc-key"] = v
        if (v := fields.loc_args) or v.__class__ is list:
            out["loc-args"] = list(v)
        elif v.__class__ is NullList or v is None:
            out["loc-args"] = None
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
        self.body = pop("body", UNSET)
        self.title = pop("title", UNSET)
        self.subtitle = pop("subtitle", UNSET)
        self.launch_image = pop("launch-image", UNSET)
        self.title_loc_key = pop("title-loc-key", UNSET)
        self.title_loc_args = v if (v := pop("title-loc-args", UNSET)).__class__ is list else other_list(v)
        self.subtitle_loc_key = pop("subtitle-loc-key", UNSET)
        self.subtitle_loc_args = v if (v := pop("subtitle-loc-args", UNSET)).__class__ is list else other_list(v)
        self.loc_key = pop("loc-key", UNSET)
        self.loc_args = v if (v := pop("loc-args", UNSET)).__class__ is list else other_list(v)
        self._extra = d or None
        return self
