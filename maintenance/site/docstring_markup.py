"""An extension of griffe: docstrings as Markdown, whatever marks literal text in the source."""

from __future__ import annotations

import re
from typing import Any

import griffe
from customerio_app_api.operations import OPERATIONS


class DocstringMarkup(griffe.Extension):
    """Turns literal blocks (`::`) and double backticks into what Markdown knows."""

    def on_object(self, *, obj: griffe.Object, loader: griffe.GriffeLoader, **_: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = as_markdown(obj.docstring.value)


def as_markdown(text: str) -> str:
    """A docstring as Markdown: literal blocks indented, double backticks single, addresses and operations as links."""
    text = re.sub(r"(?m)^(\s*See )(https://\S+)$", r"\1<\2>", text.replace("``", "`"))
    text = re.sub(r"`(\w+\.\w+)`", _linked, text)
    return "\n".join("" if line.strip() == "::" else line for line in text.split("\n"))


def _linked(name: re.Match[str]) -> str:
    return f"[{name[0]}][{name[1]}]" if name[1] in OPERATIONS else name[0]
