"""The description's own keywords, as jsonschema checks: sizes, recipients, times ahead, Base64.

What each means stands at the top of ``openapi.yaml``.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

#: What breaks one of these is too large: the status is 413.
SIZES: Final = frozenset({"x-max-bytes"})
Findings = Iterator[ValidationError]


def validator_class(now: Callable[[], float]) -> Any:
    """A validator that knows them; ``now`` gives Unix seconds."""

    def seconds_ahead(_: Any, most: int, value: Any, __: Any) -> Findings:
        if isinstance(value, int) and value > now() + most:
            yield ValidationError("too far in the future")

    return extend(  # type: ignore[no-untyped-call]
        Draft202012Validator,
        {
            "x-max-bytes": _max_bytes,
            "x-max-recipients": _max_recipients,
            "x-seconds-ahead": seconds_ahead,
            "contentEncoding": _content_encoding,
        },
    )


def size_of(value: Any) -> int:
    """Bytes of a value as compact JSON."""
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode(errors="surrogatepass"))


def in_words(size: int) -> str:
    """A number of bytes as people say it: ``2 MB``, ``10 KB``, ``1,234 bytes``."""
    for unit, name in ((1_000_000, "MB"), (1_000, "KB")):
        if size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size:,} bytes"


def addresses(text: str) -> list[str]:
    """The addresses of a header such as To: an address ends at a comma outside quotes."""
    found, quoted = [""], False
    for character in text:
        quoted ^= character == '"'
        if character == "," and not quoted:
            found.append("")
        else:
            found[-1] += character
    return [one.strip() for one in found if one.strip()]


def _is_base64(schema: Any) -> bool:
    return isinstance(schema, Mapping) and schema.get("contentEncoding") == "base64"


def _content_size(value: Any, schema: Mapping[str, Any]) -> int:
    if _is_base64(schema) and isinstance(value, str):
        return len(value) * 3 // 4 - value[-2:].count("=")
    if isinstance(value, dict) and _is_base64(schema.get("additionalProperties")):
        return sum(_content_size(one, schema["additionalProperties"]) for one in value.values())
    return size_of(value)


def _max_bytes(_: Any, most: int, value: Any, schema: Mapping[str, Any]) -> Findings:
    if schema.get("format") != "binary" and _content_size(value, schema) > most:
        yield ValidationError("too large")


def _max_recipients(_: Any, limit: Mapping[str, Any], value: Any, __: Any) -> Findings:
    if isinstance(value, dict):
        texts = [value[name] for name in limit["in"] if isinstance(value.get(name), str)]
        if sum(len(addresses(one)) for one in texts) > limit["count"]:
            yield ValidationError("too many recipients")


def _content_encoding(_: Any, encoding: str, value: Any, __: Any) -> Findings:
    if encoding == "base64" and isinstance(value, str):
        try:
            base64.b64decode("".join(value.split()), validate=True)
        except (binascii.Error, ValueError):
            yield ValidationError("not Base64")
