"""From a call's arguments to what is sent: checked against the description, with the place of whatever is wrong."""

from __future__ import annotations

import base64
import enum
import json
import os
import re
from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import suppress
from datetime import UTC, date, time, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

from customerio_app_api.fields import (
    ANY,
    BASE64,
    FILE,
    INTEGER,
    JSON_TEXT,
    NUMBER,
    TIME,
    Array,
    Choice,
    Integer,
    Kind,
    Map,
    ModelReader,
    Number,
    Object,
    OneOf,
    Plain,
    Several,
    TextOrObject,
)
from customerio_app_api.rules import Limits, ParameterRules, Rules
from customerio_app_api.types import UNSET, Attachment, File, Model

from customerio_app._struct import Struct
from customerio_app.errors import InvalidRequestError, refusal
from customerio_app.times import to_unix

if TYPE_CHECKING:
    from customerio_app_api.client import Form, RequestSpec

_NO_LIMITS: Final = Limits()
_WORDS: Final = {str: "text", bool: "a boolean", int: "a whole number", float: "a number"}
_DIGITS: Final = r"-?[0-9]{1,30}"
#: Of a number, about 600 digits: Python can be set to refuse to write more than 640, and by default does at 4,300.
_MOST_BITS: Final = 2000
_LONGEST_PATH: Final = 1024
_JSON: Final = "application/json"
_MIME_TYPE: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:[ \t]*;[ -~]*)?"
_IN_PATH: Final = {"number": "an int", "decimal": "an int or a float", "boolean": "a bool"}
_FORM: Final = "application/x-www-form-urlencoded"
#: Names that an error shows. Others, such as an address that is used as a name, may be people's data.
SHOWN_NAME: Final = r"[A-Za-z_][A-Za-z0-9_.-]{0,63}"
_PAIR: Final = ("name", "value")
#: Booleans, integers with and without sign, floats.
_NUMPY_NUMBERS: Final = ("b", "i", "u", "f")
#: What a cursor of a split span of time begins with.
WINDOW_MARK: Final = "window="
#: For readers: take the values of a mapping as they are, so that none is lost before it is checked.
_AS_GIVEN: Final[Any] = None


class Encoded(Struct):
    """A call's arguments as they are sent: the path percent-encoded, names and values of the query, and the body.

    The body is bytes with their ``content_type``, or the parts of a multipart form.
    """

    path: str
    query: list[tuple[str, Any]]
    headers: Mapping[str, str]
    content: bytes | None = None
    content_type: str = _JSON
    files: list[tuple[str, Any]] | None = None


def encode(spec: RequestSpec, now: Callable[[], float]) -> Encoded:
    """What a generated function put together, as it is sent.

    Parameters:
        now: gives the time in Unix seconds, for times that may lie only so far ahead.

    Raises:
        InvalidRequestError: a value cannot be sent; the message says which, why, and what to do.
    """
    return _Encoder(spec.operation.name, now).request(spec)


def check_body(body: Model, operation: str) -> None:
    """Check a body before the call that sends it.

    Raises:
        InvalidRequestError: the call would.
    """
    encode_json(body, operation)


def encode_json(value: Any, operation: str) -> bytes:
    """Data of the caller's as compact JSON: times, enums and the like become text.

    Raises:
        InvalidRequestError: a value in it has no form in JSON.
    """
    encoder = _Encoder(operation, lambda: 0.0)
    return encoder.to_json(encoder.guarded(lambda: encoder.free(value, "")))


class _Encoder:
    """Writes the arguments of one call. A place is where in them a value stands: ``message_data.items[2].price``."""

    def __init__(self, operation: str, now: Callable[[], float]) -> None:
        self._operation = operation
        self._now = now

    def refusal(self, place: str, why: str) -> InvalidRequestError:
        return refusal(self._operation, f"{place or 'the body'} {why}")

    def guarded(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except RecursionError:
            pass
        raise self.refusal("", "is nested too deeply, or contains itself")

    def request(self, spec: RequestSpec) -> Encoded:
        path = spec.operation.path
        for name, value, form in spec.path:
            path = path.replace(f"{{{name}}}", self.segment(name, value, form))
        given = {name: value for name, value, _ in spec.query if _is_given(value)}
        rules = spec.operation.query_rules
        paging = spec.operation.paging
        if paging is not None and str(given.get(paging.parameter, "")).startswith(WINDOW_MARK):
            raise self.refusal(
                paging.parameter,
                "is an iterator's cursor in a long span of time: pass it to .iter() with the same bounds",
            )
        query = [
            (name, self.parameter(name, given[name], form, self.zone(rules.get(name), given)))
            for name, _, form in spec.query
            if name in given
        ]
        if rules:
            query = self.ruled(query, rules)
        headers = {name: self.header(name, value) for name, value in spec.headers if _is_given(value)}
        encoded = Encoded(path, query, headers)
        kind = spec.body_kind
        if kind is None:
            return encoded
        body = self.guarded(lambda: self.body(spec.body, kind, spec.body_name))
        if spec.body_form == "multipart":
            # A part without a file's name is a field.
            encoded.files = [(name, one if isinstance(one, tuple) else (None, one)) for name, one in self.fields(body)]
            return encoded
        is_form = spec.body_form == "form"
        encoded.content = content = urlencode(self.fields(body)).encode() if is_form else self.to_json(body)
        if spec.operation.body_limit is not None:
            self.check_size(content, body, *spec.operation.body_limit)
        encoded.content_type = _FORM if is_form else _JSON
        return encoded

    def fields(self, body: Any) -> list[tuple[str, Any]]:
        """The fields of a form: files, and all else as text. A list is sent as a field for each item."""
        if not isinstance(body, Mapping):
            raise self.refusal("", f"must be a mapping, not {_kind_of(body)}: it is sent as a form")
        pairs = []
        for name, value in body.items():
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, (Mapping, list)):
                    raise self.refusal(name, f"cannot be {_kind_of(one)}: a form has text, numbers, booleans and files")
                pairs.append((name, one if isinstance(one, tuple) else form_text(one)))
        return pairs

    # ---- path, query and headers
    def segment(self, name: str, value: Any, form: Form) -> str:
        """A value as one segment of the path. Refuses what would make another path of it."""
        value = _plain(value)
        if type(value) is int and form != "boolean":
            return str(self.finite(value, name))
        if (form == "boolean" and isinstance(value, bool)) or (form == "decimal" and isinstance(value, float)):
            return form_text(self.finite(value, name))
        text = value if isinstance(value, str) else self.text_of(value, name)
        if form in _IN_PATH or text is None:
            wanted = _IN_PATH.get(form, "a str or an int")
            raise self.refusal(name, f"must be {wanted}, not {_kind_of(value)}")
        if text in (".", "..") or (not text and form != "text_or_empty"):
            raise self.refusal(name, "must not be empty, '.' or '..': that would change the path of the request")
        try:
            return quote(text, safe="")
        except UnicodeEncodeError:
            pass
        raise self.refusal(name, "is no valid Unicode text")

    def header(self, name: str, value: Any) -> str:
        value = _plain(value)
        if isinstance(value, (str, int, float)):
            text = form_text(value if isinstance(value, str) else self.finite(value, name))
        else:
            text = self.text_of(value, name) or ""
        if not text or not text.isascii() or not text.isprintable():
            raise self.refusal(name, "must be printable ASCII text, a number or a boolean: it is sent as a header")
        return text

    def zone(self, rule: ParameterRules | None, given: Mapping[str, Any]) -> tzinfo:
        """Where a parameter that is a date is midnight."""
        name = None if rule is None else rule.zone
        if name is None or name not in given:
            return UTC
        # Imported here: most programs name no zone.
        from customerio_app_api.series import zone_named

        try:
            return zone_named(given[name])
        except ValueError as error:
            why = str(error)
        raise self.refusal(f"{name}:", why)

    def parameter(self, name: str, value: Any, form: Form, zone: tzinfo) -> Any:
        value = _plain(value)
        if form == "time":
            return self.moment(value, name, _NO_LIMITS, zone)
        if form == "number":
            return self.integer(value, INTEGER, name)
        if form == "decimal":
            return self.number(value, NUMBER, name)
        if form == "boolean" and not isinstance(value, bool):
            raise self.refusal(name, f"must be a bool, not {_kind_of(value)}")
        if isinstance(value, (int, float)):
            return self.finite(value, name)
        self.check_text(value, name)
        return value if isinstance(value, str) else self.text_of(value, name) or value

    def ruled(self, query: list[tuple[str, Any]], rules: Mapping[str, ParameterRules]) -> list[tuple[str, Any]]:
        """A query with what its parameters imply, after a check of what they say about each other."""
        given = dict(query)
        for name, rule in rules.items():
            if name not in given:
                if rule.required:
                    raise self.refusal(name, "is required")
                continue
            value = given[name]
            self.check(value, ANY, rule.limits, name)
            for other, wanted in rule.implies.items():
                if str(given.setdefault(other, wanted)) != str(wanted):
                    raise self.refusal(name, f"goes with {other}={wanted} only; leave one of the two out")
            missing = [other for other in rule.requires if other not in given]
            if missing:
                raise self.refusal(name, f"needs {' and '.join(missing)} beside it")
            for other, seconds in rule.seconds_after.items():
                if other in given and value - given[other] > seconds:
                    raise self.refusal(name, f"lies more than {seconds // 86_400} days after {other}")
            if rule.most_by is not None:
                other, most_of, most = rule.most_by
                most = most_of.get(str(given.get(other)), most)
                if most is not None and value > most:
                    raise self.refusal(name, f"must be at most {most} with this {other}")
        return list(given.items())

    # ---- the body
    def body(self, body: Any, kind: Kind, name: str) -> Any:
        forms = _own_models(kind)
        if isinstance(body, Model):
            fits = not forms or isinstance(body, forms)
        else:
            fits = isinstance(body, Mapping) or (_is_list(body) and not isinstance(kind, Object))
        if not fits:
            raise self.refusal("body", f"must be {_named(name)} or a mapping, not {_kind_of(body)}")
        return self.value(body, kind, "", _NO_LIMITS)

    def value(self, value: Any, kind: Kind, place: str, limits: Limits) -> Any:
        """A value where the description says what it has to be."""
        value = _plain(value)
        if kind is TIME:
            return self.moment(value, place, limits)
        if kind is BASE64:
            return self.base64(value, place)
        if kind is FILE:
            return self.file(value, place, limits)
        write = _WRITERS.get(type(kind))
        made = write(self, value, kind, place) if write else self.free(value, place)
        if limits is not _NO_LIMITS:
            self.check(made, kind, limits, place)
        return made

    def plain(self, value: Any, kind: Plain, place: str) -> Any:
        kinds = kind.kinds
        if kind is JSON_TEXT and isinstance(value, str) and value:
            self.from_json(value, "is no JSON text", place)
        for one in kinds:
            if isinstance(value, one) and (one is bool or not isinstance(value, bool)):
                return self.free(value, place)
        text = self.text_of(value, place) if str in kinds else None
        if text is not None:
            return text
        wanted = " or ".join(_WORDS.get(one, one.__name__) for one in kinds)
        raise self.refusal(place, f"must be {wanted}, not {_kind_of(value)}")

    def integer(self, value: Any, _: Integer, place: str) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            self.finite(value, place)
            return value
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if isinstance(value, str) and re.fullmatch(_DIGITS, value):
            return int(value)
        raise self.refusal(place, f"must be a whole number, not {_kind_of(value)}")

    def number(self, value: Any, _: Number, place: str) -> int | float:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.finite(value, place)
        if self.text_of(value, place) is not None and hasattr(value, "as_tuple"):  # a Decimal
            return self.finite(float(value), place)
        raise self.refusal(place, f"must be a number, not {_kind_of(value)}")

    def choice(self, value: Any, kind: Choice, place: str) -> Any:
        # A value that is not described is sent: the API may know more of them than the description.
        if type(value) is kind.base:
            return self.free(value, place)
        raise self.refusal(
            place, f"must be {_WORDS[kind.base]} or a {kind.lookup.kind.__name__}, not {_kind_of(value)}"
        )

    def object(self, value: Any, kind: Object, place: str) -> Any:
        if isinstance(value, (tuple, list)) and _is_pair(kind):
            if len(value) != len(_PAIR):
                raise self.refusal(place, f"must be a name and a value, not {len(value)} values")
            value = dict(zip(_PAIR, value, strict=True))
        forms = _own_models(kind)
        if forms and isinstance(value, Model) and not isinstance(value, forms):
            value = self.free(value, place)  # another model may have the same names
        if isinstance(value, Mapping):
            value = kind.reader({self.key(key, place): one for key, one in value.items()}, _AS_GIVEN)
            if isinstance(kind.reader, OneOf) and not isinstance(value, Model):
                raise self.no_form(value, kind.reader, place)
            if forms and value.RULES is not None and not value.RULES.others:
                self.check_names(value, place)
        if isinstance(value, (Model, Mapping)):
            return self.free(value, place)
        wanted = _alternatives(forms) if forms else "a model"
        raise self.refusal(place, f"must be {wanted} or a mapping, not {_kind_of(value)}")

    def text_or_object(self, value: Any, kind: TextOrObject, place: str) -> Any:
        return self.free(value, place) if isinstance(value, str) else self.object(value, kind, place)

    def array(self, value: Any, kind: Array, place: str) -> list[Any]:
        if isinstance(value, (str, Mapping)) and _is_pair(kind.item):
            value = self.pairs(value, place)
        if not _is_list(value):
            raise self.refusal(place, f"must be a list, not {_kind_of(value)}")
        item = kind.item
        return [self.value(one, item, f"{place}[{index}]", _NO_LIMITS) for index, one in enumerate(value)]

    def pairs(self, value: Any, place: str) -> Any:
        """A list of names with values from a mapping, or from JSON text: as responses have it."""
        if isinstance(value, str):
            value = self.from_json(value or "[]", "must be a list, a mapping, or JSON text of either", place)
        return list(value.items()) if isinstance(value, Mapping) else value

    def from_json(self, text: str, otherwise: str, place: str) -> Any:
        with suppress(ValueError):
            return json.loads(text)
        # Out here, because the exception quotes the text.
        raise self.refusal(place, otherwise)

    def map(self, value: Any, kind: Map, place: str) -> dict[str, Any]:
        if kind.item is BASE64 and _is_list(value):
            value = self.by_name(value, place)
        if isinstance(value, Model):
            value = value.to_dict()
        if not isinstance(value, Mapping):
            wanted = "a list of Attachments, or a mapping" if kind.item is BASE64 else "a mapping"
            raise self.refusal(place, f"must be {wanted}, not {_kind_of(value)}")
        item = kind.item
        if item is ANY:
            return self.free_map(value, place)
        return {
            self.key(key, place): self.value(one, item, _below(place, str(key)), _NO_LIMITS)
            for key, one in value.items()
        }

    def several(self, value: Any, kind: Several, place: str) -> Any:
        for form in kind.forms:
            if isinstance(form, Array):
                fits = _is_list(value)
            else:
                fits = isinstance(value, form.kinds if isinstance(form, Plain) else (Mapping, Model))
            if fits:
                return self.value(value, form, place, _NO_LIMITS)
        raise self.refusal(place, f"must be a mapping, a list or text, not {_kind_of(value)}")

    def model(self, model: Model, rules: Rules, place: str) -> dict[str, Any]:
        """A request's model. None leaves a field out where null means nothing."""
        made: dict[str, Any] = {}
        for wire, (name, kind) in model.FIELDS.items():
            value = getattr(model, name, None)
            if value is UNSET or (value is None and wire not in rules.nullable):
                if wire in rules.required:
                    raise self.refusal(_below(place, wire), "is required")
            elif value is None:
                made[wire] = None
            else:
                made[wire] = self.value(value, kind, _below(place, wire), rules.limits.get(wire, _NO_LIMITS))
        for name, value in (model._came.extra or {}).items():
            made[name] = self.free(value, _below(place, name))
        for fields, required in rules.choices:
            self.check_choice([name for name in fields if name in made], fields, required, place)
        if rules.recipients is not None:
            self.check_recipients(made, *rules.recipients)
        return made

    def no_form(self, value: Mapping[str, Any], reader: OneOf, place: str) -> InvalidRequestError:
        """The error for a mapping that is none of several models."""
        for tag, known in reader.tags.items():
            trouble = "is required" if tag not in value else "is none that is known"
            return self.refusal(_below(place, tag), f"{trouble}: it must be one of {', '.join(known)}")
        names = {wire for model in reader.models for wire in model.FIELDS}
        for wrong in value:
            hint = _like(wrong, {name: name for name in names})
            if hint:
                return self.refusal(_below(place, wrong), f"is no field of any form that it can have; {hint}")
        return self.refusal(place, f"has none of the forms that it can have: {_alternatives(reader.models)}")

    def check_names(self, model: Model, place: str) -> None:
        """Refuse a misspelt name of a mapping: it would be sent, and what it was to say would be missed."""
        for wrong in model._came.extra or ():
            hint = _like(wrong, {name: wire for wire, (name, _) in model.FIELDS.items()})
            hint = hint or f"it has {', '.join(model.FIELDS)}."
            kind = type(model).__name__
            raise self.refusal(
                _below(place, wrong),
                f"is no field of {_named(kind)}; {hint} What the description lacks can be added to the model:"
                f" made = {kind}(...); made[name] = value",
            )

    # ---- values of a form that people write in several ways
    def moment(self, value: Any, place: str, limits: Limits, zone: tzinfo = UTC) -> int:
        try:
            seconds = to_unix(_plain(value), zone)
        except InvalidRequestError as error:
            why = str(error)
        else:
            if limits.seconds_ahead is not None and seconds > self._now() + limits.seconds_ahead:
                days = limits.seconds_ahead / 86_400
                ahead = f"{days:g} days" if days >= 1 else f"{limits.seconds_ahead / 3600:g} hours"
                raise self.refusal(place, f"lies too far ahead: the API takes at most {ahead}")
            return seconds
        raise self.refusal(f"{place}:", why)

    def base64(self, value: Any, place: str) -> str:
        value = _stored_attachment(value)[1]
        if isinstance(value, (bytes, bytearray, memoryview)):
            return base64.b64encode(value).decode("ascii")
        if isinstance(value, os.PathLike):
            raise self.refusal(place, "is a path, not a content: pass Attachment.from_path(path), or the file's bytes")
        if not isinstance(value, str):
            raise self.refusal(place, f"must be bytes, an Attachment or Base64 text, not {_kind_of(value)}")
        try:
            base64.b64decode("".join(value.split()), validate=True)
            if len(value) > _LONGEST_PATH or not _is_file(value):
                return value
        except ValueError:
            pass
        raise self.refusal(
            place, "is no Base64 text: pass the content as bytes, or Attachment.from_path(path) for a file"
        )

    def by_name(self, attachments: Sequence[Any] | Set[Any], place: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for index, one in enumerate(attachments):
            name, content = _stored_attachment(one)
            if not isinstance(name, str):
                raise self.refusal(f"{place}[{index}]", f"must be an Attachment, not {_kind_of(one)}")
            if name in made:
                raise self.refusal(
                    f"{place}[{index}]", "has the name of another attachment: each needs a name of its own"
                )
            made[name] = content
        return made

    def file(self, value: Any, place: str, limits: Limits) -> tuple[Any, ...]:
        if not isinstance(value, File):
            raise self.refusal(place, f"must be a File, such as File.from_path(path), not {_kind_of(value)}")
        if not isinstance(value.file_name, str) or not value.file_name:
            raise self.refusal(_below(place, "file_name"), "must be text: the name that the API stores the file under")
        self.check_text(value.file_name, _below(place, "file_name"))
        kind = value.mime_type
        if kind is not None and not (isinstance(kind, str) and re.fullmatch(_MIME_TYPE, kind)):
            raise self.refusal(_below(place, "mime_type"), "must be a type such as image/png, or None")
        try:
            content = value.read()
        except Exception as error:  # a closed file raises ValueError
            raise self.refusal(place, f"cannot be read ({type(error).__name__})") from error
        if not isinstance(content, (bytes, bytearray, memoryview)):
            raise self.refusal(place, "must hold bytes, or a file that is open in binary mode")
        if limits.most_bytes is not None and len(content) > limits.most_bytes:
            raise self.too_large(place, limits.most_bytes)
        return (value.file_name, bytes(content), *([value.mime_type] if value.mime_type else []))

    # ---- data without a description
    def free(self, value: Any, place: str) -> Any:
        """Any value as JSON data."""
        if value is None or value is True or value is False:
            return value
        if value is UNSET:
            raise self.refusal(place, "is UNSET, which cannot be sent: leave it out, or send None")
        if isinstance(value, enum.Enum):
            return self.free(value.value, place)
        if isinstance(value, str):
            self.check_text(value, place)
            return value
        if isinstance(value, (int, float)):
            return self.finite(value, place)
        if isinstance(value, Mapping):
            return self.free_map(value, place)
        if isinstance(value, Model):
            return self.free(value.to_dict(), place) if value.RULES is None else self.model(value, value.RULES, place)
        if _is_list(value):
            return [self.free(one, f"{place}[{index}]") for index, one in enumerate(value)]
        python = _plain(value)
        if python is not value:
            return self.free(python, place)
        if isinstance(value, (date, time)):  # a datetime is a date
            if value != value:  # pandas's NaT
                raise self.refusal(place, "is no time: leave it out, or send None")
            return value.isoformat()
        text = self.text_of(value, place)
        if text is not None:
            return text
        if isinstance(value, (bytes, bytearray, memoryview)):
            raise self.refusal(place, "is bytes, which have no form in JSON: send text, such as their Base64")
        raise self.refusal(
            place,
            f"is {_kind_of(value)}, which has no form in JSON: send text, numbers, booleans, None, times, Decimals, "
            "UUIDs, enums, lists or mappings",
        )

    def free_map(self, value: Mapping[Any, Any], place: str) -> dict[str, Any]:
        made = {self.key(key, place): self.free(one, _below(place, str(key))) for key, one in value.items()}
        if len(made) != len(value):
            raise self.refusal(place, "has two names that are the same text in JSON")
        return made

    def text_of(self, value: Any, place: str) -> str | None:
        """The text of a UUID or a Decimal, which keeps all digits of it; None for anything else."""
        # Imported here: most programs send neither.
        from decimal import Decimal
        from uuid import UUID

        if isinstance(value, Decimal) and not value.is_finite():
            raise self.not_finite(place)
        return str(value) if isinstance(value, (Decimal, UUID)) else None

    def key(self, key: Any, place: str) -> str:
        if isinstance(key, enum.Enum):
            key = key.value
        text = key if isinstance(key, str) else self.text_of(key, place)
        if type(key) is int:
            text = str(self.finite(key, place))
        if text is None:
            raise self.refusal(place, f"has {_kind_of(key)} as a name: names in JSON are text")
        self.check_text(text, place)
        return text

    def finite(self, value: int | float, place: str) -> int | float:
        if value != value or value in (float("inf"), float("-inf")):
            raise self.not_finite(place)
        if isinstance(value, int) and value.bit_length() > _MOST_BITS:
            raise self.refusal(place, "is a number of more than 600 digits: send it as text")
        return value

    def not_finite(self, place: str) -> InvalidRequestError:
        return self.refusal(place, "is no finite number, and JSON has no other: leave it out, or send None")

    def check_text(self, value: Any, place: str) -> None:
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
                return
            except UnicodeEncodeError:
                pass
            raise self.refusal(place, "is no valid Unicode text: it holds half of a surrogate pair")

    def to_json(self, data: Any) -> bytes:
        """JSON data as compact text."""
        return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()

    # ---- what the description bounds
    def check(self, value: Any, kind: Kind, limits: Limits, place: str) -> None:
        if isinstance(value, list):
            wrong = _missed(len(value), limits.least_items, limits.most_items)
            if wrong:
                raise self.refusal(place, f"takes {wrong} items; got {len(value)}")
        elif isinstance(value, str):
            wrong = _missed(len(value), limits.least_characters, limits.most_characters)
            if wrong:
                raise self.refusal(place, f"takes {wrong} characters; got {len(value)}")
            if limits.pattern is not None and not re.search(limits.pattern, value):
                raise self.refusal(place, f"must match {limits.pattern}" if value.strip() else "must not be blank")
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            wrong = _missed(value, limits.least, limits.most)
            if wrong:
                raise self.refusal(place, f"must be {wrong}")
        if limits.most_bytes is not None and _size(value, kind) > limits.most_bytes:
            raise self.too_large(place, limits.most_bytes)

    def check_choice(self, given: list[str], fields: tuple[str, ...], required: bool, place: str) -> None:
        if len(given) > 1 or (required and not given):
            wanted = "exactly one" if required else "at most one"
            got = " and ".join(given) or "none of them"
            raise self.refusal(place, f"takes {wanted} of {', '.join(fields)}; got {got}")

    def check_recipients(self, body: Mapping[str, Any], most: int, fields: tuple[str, ...]) -> None:
        count = sum(_addresses(body[name]) for name in fields if isinstance(body.get(name), str))
        if count > most:
            raise self.refusal(", ".join(fields), f"take at most {most} recipients together; got {count}")

    def check_size(self, content: bytes, body: Any, most: int, without: tuple[str, ...]) -> None:
        if len(content) <= most:
            return
        apart = sum(len(self.to_json(body[name])) for name in without if name in body)
        if len(content) - apart > most:
            other = f" without {' and '.join(without)}" if without else ""
            raise self.refusal("", f"is too large: the API takes at most {most:,} bytes{other}")

    def too_large(self, place: str, most: int) -> InvalidRequestError:
        return self.refusal(place, f"is too large: the API takes at most {most:,} bytes")


_WRITERS: Final[dict[type, Callable[[_Encoder, Any, Any, str], Any]]] = {
    Plain: _Encoder.plain,
    Integer: _Encoder.integer,
    Number: _Encoder.number,
    Choice: _Encoder.choice,
    Object: _Encoder.object,
    TextOrObject: _Encoder.text_or_object,
    Array: _Encoder.array,
    Map: _Encoder.map,
    Several: _Encoder.several,
}


def _plain(value: Any) -> Any:
    """An enum's value, and Python's own for a number of numpy's, as pandas has them; anything else as it is."""
    if isinstance(value, enum.Enum):
        return value if value is UNSET else value.value
    # Its times are whole numbers for Python, and what is masked is 0.
    if getattr(getattr(value, "dtype", None), "kind", "") in _NUMPY_NUMBERS and value.ndim == 0:
        return value if hasattr(value, "mask") else value.item()
    return value


def _is_file(text: str) -> bool:
    """Whether a text is the path of a file: a short word can be that and Base64 too."""
    try:
        return Path(text).is_file()
    except OSError:  # a name that is longer than names may be
        return False


def _stored_attachment(value: Any) -> tuple[Any, Any]:
    """Name and content of an attachment, also of one that was written as JSON; no name where it is a content alone."""
    if isinstance(value, Attachment):
        return value.name, value.content
    if isinstance(value, Mapping) and value.keys() == {"name", "content"}:
        return value["name"], value["content"]
    return None, value


def _own_models(kind: Kind) -> tuple[type[Model], ...]:
    """The models of requests that a kind can be, and nothing else. Empty where other data fits as well, or where they
    also stand in responses: what comes from there goes back as it is.
    """
    reader = kind.reader if isinstance(kind, Object) else None
    if isinstance(reader, OneOf):
        return reader.models
    return (reader.model,) if isinstance(reader, ModelReader) and reader.model.RULES is not None else ()


def _like(wrong: str, names: Mapping[str, str]) -> str:
    """The question whether a name was meant that is like the wrong one; empty where none is.

    Parameters:
        names: each with what to call it.
    """
    # Imported here: only what is wrong needs it.
    from difflib import get_close_matches

    like = get_close_matches(wrong, names, 1, cutoff=0.5)
    return f"did you mean {names[like[0]]}?" if like else ""


def _alternatives(models: tuple[type[Model], ...]) -> str:
    return " or ".join(_named(model.__name__) for model in models)


def _is_pair(kind: Kind) -> bool:
    """Whether a kind is a model that is a name with its value."""
    model = getattr(kind.reader, "model", None) if isinstance(kind, Object) else None
    return model is not None and tuple(model.FIELDS) == _PAIR


def _is_list(value: Any) -> bool:
    """Whether a value is sent as an array."""
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _is_given(value: Any) -> bool:
    return value is not None and value is not UNSET


def form_text(value: Any) -> str:
    """A value as forms and queries have it."""
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _kind_of(value: Any) -> str:
    """A value's type in words: never the value."""
    if value is None:
        return "None"
    return _named(type(value).__name__)


def _named(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiouAEIOU' else 'a'} {kind}"


def _below(place: str, name: str) -> str:
    if not re.fullmatch(SHOWN_NAME, name):
        return f"{place}[...]"
    return f"{place}.{name}" if place else name


def _missed(number: float, least: float | None, most: float | None) -> str:
    """Which bound a number misses, in words; empty where it keeps to both."""
    if least is not None and number < least:
        return f"at least {least}"
    return f"at most {most}" if most is not None and number > most else ""


def _size(value: Any, kind: Kind) -> int:
    """Bytes of a value as the description counts them: of Base64 the content's, else those of its JSON."""
    if isinstance(kind, Map) and kind.item is BASE64:
        return sum(len(text) * 3 // 4 - text[-2:].count("=") for text in value.values())
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _addresses(text: str) -> int:
    """How many addresses a text holds: one ends at a comma outside quotes."""
    unquoted = re.sub(r'"[^"]*"?', '"', text)
    return sum(1 for part in unquoted.split(",") if part.strip())
