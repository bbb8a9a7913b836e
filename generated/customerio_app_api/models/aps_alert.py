from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT_LIST,
    UNSET,
    AbsentList,
    Model,
    Unset,
    class_of,
    encode,
    new_object,
    other_list,
    put_list,
    take_unknown,
)

if TYPE_CHECKING:
    from typing import Self


class ApsAlert(Model):
    """The text of an iOS notification, given directly or as keys into the app's translated strings."""

    __slots__ = (
        "body",
        "title",
        "subtitle",
        "launch_image",
        "title_loc_key",
        "title_loc_args",
        "subtitle_loc_key",
        "subtitle_loc_args",
        "loc_key",
        "loc_args",
    )

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

    body: str | Unset
    """Text."""

    title: str | Unset
    """Title."""

    subtitle: str | Unset
    """Line between title and text."""

    launch_image: str | Unset
    """Name of the launch image file in the app."""

    title_loc_key: str | Unset
    """Key of the translated title."""

    title_loc_args: list[str]
    """Values for the placeholders of the translated title, in order."""

    subtitle_loc_key: str | Unset
    """Key of the translated subtitle."""

    subtitle_loc_args: list[str]
    """Values for the placeholders of the translated subtitle, in order."""

    loc_key: str | Unset
    """Key of the translated text."""

    loc_args: list[str]
    """Values for the placeholders of the translated text, in order."""

    def __init__(
        self,
        *,
        body: str | Unset = UNSET,
        title: str | Unset = UNSET,
        subtitle: str | Unset = UNSET,
        launch_image: str | Unset = UNSET,
        title_loc_key: str | Unset = UNSET,
        title_loc_args: list[str] = ABSENT_LIST,
        subtitle_loc_key: str | Unset = UNSET,
        subtitle_loc_args: list[str] = ABSENT_LIST,
        loc_key: str | Unset = UNSET,
        loc_args: list[str] = ABSENT_LIST,
    ) -> None:
        self._extra = None
        self.body = body
        self.title = title
        self.subtitle = subtitle
        self.launch_image = launch_image
        self.title_loc_key = title_loc_key
        self.title_loc_args = AbsentList() if title_loc_args is ABSENT_LIST else title_loc_args
        self.subtitle_loc_key = subtitle_loc_key
        self.subtitle_loc_args = AbsentList() if subtitle_loc_args is ABSENT_LIST else subtitle_loc_args
        self.loc_key = loc_key
        self.loc_args = AbsentList() if loc_args is ABSENT_LIST else loc_args

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
