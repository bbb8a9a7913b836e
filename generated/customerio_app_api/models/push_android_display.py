from __future__ import annotations

from attr import define

from ..fields import TEXT, ModelReader, describe
from ..rules import Rules
from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PushAndroidDisplay(Model):
    """How an Android notification looks, sounds and reacts.

    Args:
        icon: Name of the icon in the app.
        sound: Name of a sound file in the app, or `default`.
        tag: A notification replaces an older one with the same tag.
        color: Colour of the icon, `#rrggbb`.
        click_action: Action of the app that a tap starts.
        body_loc_key: Key of the translated text in the app.
        body_loc_arg: Value for the placeholder of the translated text; one string.
        title_loc_key: Key of the translated title in the app.
        title_loc_arg: Value for the placeholder of the translated title; one string.
    """

    icon: str | None = None
    """Name of the icon in the app."""
    sound: str | None = None
    """Name of a sound file in the app, or `default`."""
    tag: str | None = None
    """A notification replaces an older one with the same tag."""
    color: str | None = None
    """Colour of the icon, `#rrggbb`."""
    click_action: str | None = None
    """Action of the app that a tap starts."""
    body_loc_key: str | None = None
    """Key of the translated text in the app."""
    body_loc_arg: str | None = None
    """Value for the placeholder of the translated text; one string."""
    title_loc_key: str | None = None
    """Key of the translated title in the app."""
    title_loc_arg: str | None = None
    """Value for the placeholder of the translated title; one string."""


read = ModelReader(PushAndroidDisplay)


describe(
    PushAndroidDisplay,
    {
        "icon": TEXT,
        "sound": TEXT,
        "tag": TEXT,
        "color": TEXT,
        "click_action": TEXT,
        "body_loc_key": TEXT,
        "body_loc_arg": TEXT,
        "title_loc_key": TEXT,
        "title_loc_arg": TEXT,
    },
    read,
    Rules(required=(), others=True),
)
