from __future__ import annotations

from attr import define

from ..fields import TEXT, Array, ModelReader, describe
from ..rules import Rules
from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ApsAlert(Model):
    """The text of an iOS notification, given directly or as keys into the app's translated strings.

    Args:
        body: Text.
        title: Title.
        subtitle: Line between title and text.
        launch_image: Name of the launch image file in the app.
        title_loc_key: Key of the translated title.
        title_loc_args: Values for the placeholders of the translated title, in order.
        subtitle_loc_key: Key of the translated subtitle.
        subtitle_loc_args: Values for the placeholders of the translated subtitle, in order.
        loc_key: Key of the translated text.
        loc_args: Values for the placeholders of the translated text, in order.
    """

    body: str | None = None
    """Text."""
    title: str | None = None
    """Title."""
    subtitle: str | None = None
    """Line between title and text."""
    launch_image: str | None = None
    """Name of the launch image file in the app."""
    title_loc_key: str | None = None
    """Key of the translated title."""
    title_loc_args: ListOf[str] | None = None
    """Values for the placeholders of the translated title, in order."""
    subtitle_loc_key: str | None = None
    """Key of the translated subtitle."""
    subtitle_loc_args: ListOf[str] | None = None
    """Values for the placeholders of the translated subtitle, in order."""
    loc_key: str | None = None
    """Key of the translated text."""
    loc_args: ListOf[str] | None = None
    """Values for the placeholders of the translated text, in order."""


read = ModelReader(ApsAlert)


describe(
    ApsAlert,
    {
        "body": TEXT,
        "title": TEXT,
        "subtitle": TEXT,
        "launch-image": TEXT,
        "title-loc-key": TEXT,
        "title-loc-args": Array(TEXT),
        "subtitle-loc-key": TEXT,
        "subtitle-loc-args": Array(TEXT),
        "loc-key": TEXT,
        "loc-args": Array(TEXT),
    },
    read,
    Rules(required=(), others=True),
)
