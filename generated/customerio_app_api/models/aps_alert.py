from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, AbsentList, Model, Unset, class_of, encode, new_object, other_list, put_list, take_unknown

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
        put_list(out, "title-loc-args", fields.title_loc_args)
        if (v := fields.subtitle_loc_key) is not UNSET:
            out["subtitle-loc-key"] = v
        put_list(out, "subtitle-loc-args", fields.subtitle_loc_args)
        if (v := fields.loc_key) is not UNSET:
            out["loc-key"] = v
        put_list(out, "loc-args", fields.loc_args)
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(ApsAlert.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = ApsAlert) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 10 else take_unknown(d, 10)
    (
        made.body,
        made.title,
        made.subtitle,
        made.launch_image,
        made.title_loc_key,
        _title_loc_args,
        made.subtitle_loc_key,
        _subtitle_loc_args,
        made.loc_key,
        _loc_args,
    ) = d.values()
    made.title_loc_args = _title_loc_args if class_of(_title_loc_args) is list else other_list(_title_loc_args)
    made.subtitle_loc_args = (
        _subtitle_loc_args if class_of(_subtitle_loc_args) is list else other_list(_subtitle_loc_args)
    )
    made.loc_args = _loc_args if class_of(_loc_args) is list else other_list(_loc_args)
    return made
