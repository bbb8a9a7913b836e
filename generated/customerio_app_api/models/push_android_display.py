from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import UNSET, Model, Unset, encode, new_object, take_unknown

if TYPE_CHECKING:
    from typing import Self


class PushAndroidDisplay(Model):
    """How an Android notification looks, sounds and reacts."""

    __slots__ = (
        "icon",
        "sound",
        "tag",
        "color",
        "click_action",
        "body_loc_key",
        "body_loc_arg",
        "title_loc_key",
        "title_loc_arg",
    )

    FIELDS: ClassVar[dict[str, str]] = {
        "icon": "icon",
        "sound": "sound",
        "tag": "tag",
        "color": "color",
        "click_action": "click_action",
        "body_loc_key": "body_loc_key",
        "body_loc_arg": "body_loc_arg",
        "title_loc_key": "title_loc_key",
        "title_loc_arg": "title_loc_arg",
    }

    icon: str | Unset
    """Name of the icon in the app."""

    sound: str | Unset
    """Name of a sound file in the app, or `default`."""

    tag: str | Unset
    """A notification replaces an older one with the same tag."""

    color: str | Unset
    """Colour of the icon, `#rrggbb`."""

    click_action: str | Unset
    """Action of the app that a tap starts."""

    body_loc_key: str | Unset
    """Key of the translated text in the app."""

    body_loc_arg: str | Unset
    """Value for the placeholder of the translated text; one string."""

    title_loc_key: str | Unset
    """Key of the translated title in the app."""

    title_loc_arg: str | Unset
    """Value for the placeholder of the translated title; one string."""

    def __init__(
        self,
        *,
        icon: str | Unset = UNSET,
        sound: str | Unset = UNSET,
        tag: str | Unset = UNSET,
        color: str | Unset = UNSET,
        click_action: str | Unset = UNSET,
        body_loc_key: str | Unset = UNSET,
        body_loc_arg: str | Unset = UNSET,
        title_loc_key: str | Unset = UNSET,
        title_loc_arg: str | Unset = UNSET,
    ) -> None:
        self._extra = None
        self.icon = icon
        self.sound = sound
        self.tag = tag
        self.color = color
        self.click_action = click_action
        self.body_loc_key = body_loc_key
        self.body_loc_arg = body_loc_arg
        self.title_loc_key = title_loc_key
        self.title_loc_arg = title_loc_arg

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, as JSON data."""
        out: dict[str, Any] = {}
        # Untyped: the API may leave out or nullify what its description requires.
        fields: Any = self
        if (v := fields.icon) is not UNSET:
            out["icon"] = v
        if (v := fields.sound) is not UNSET:
            out["sound"] = v
        if (v := fields.tag) is not UNSET:
            out["tag"] = v
        if (v := fields.color) is not UNSET:
            out["color"] = v
        if (v := fields.click_action) is not UNSET:
            out["click_action"] = v
        if (v := fields.body_loc_key) is not UNSET:
            out["body_loc_key"] = v
        if (v := fields.body_loc_arg) is not UNSET:
            out["body_loc_arg"] = v
        if (v := fields.title_loc_key) is not UNSET:
            out["title_loc_key"] = v
        if (v := fields.title_loc_arg) is not UNSET:
            out["title_loc_arg"] = v
        if self._extra:
            out.update(encode(self._extra))
        return out

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Reads JSON data: tolerates null, absent and unknown fields. Raises `TypeError` for what cannot be read."""
        made: Self = read(src_dict, cls)
        return made


_ABSENT: dict[str, Any] = dict.fromkeys(PushAndroidDisplay.FIELDS, UNSET)


def read(src_dict: Mapping[str, Any], cls: Any = PushAndroidDisplay) -> Any:
    """What `from_dict` does, without the cost of a method: other models read their parts with it."""
    d = {**_ABSENT, **src_dict}
    made = new_object(cls)
    made._extra = None if len(d) == 9 else take_unknown(d, 9)
    (
        made.icon,
        made.sound,
        made.tag,
        made.color,
        made.click_action,
        made.body_loc_key,
        made.body_loc_arg,
        made.title_loc_key,
        made.title_loc_arg,
    ) = d.values()
    return made
