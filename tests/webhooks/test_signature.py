"""The signature: the published scheme, against a second implementation, and whatever a request can be instead."""

from __future__ import annotations

import contextlib
import copy
import hashlib
import hmac
import json
import pickle
import string
import time
from collections.abc import Callable
from typing import Any

import pytest
from customerio_app import webhooks
from customerio_app.errors import ConfigurationError, CustomerIOError, DecodeError, WebhookSignatureError
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from tests.planted import EMAIL, KEY, planted_in

BODY = b'{"event_id":"01HX","object_type":"email","metric":"sent","timestamp":1,"data":{"recipient":"' + (
    EMAIL.encode() + b'"}}'
)
SIGNED = webhooks.sign(BODY, KEY)
TIMESTAMP, SIGNATURE = SIGNED["X-CIO-Timestamp"], SIGNED["X-CIO-Signature"]

keys = st.text(min_size=1, max_size=80)
bodies = st.binary(max_size=300) | st.text(max_size=300).map(str.encode)
times = st.integers(min_value=0, max_value=2**63)


def by_hand(body: bytes, key: str, timestamp: str) -> str:
    """The second implementation: `v0:<timestamp>:<body>`, HMAC-SHA256 under the key's text, in lower-case hex."""
    return hmac.new(key.encode("utf-8"), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()


@given(body=bodies, key=keys, at=times)
def test_the_scheme_is_the_published_one(body: bytes, key: str, at: int) -> None:
    signed = webhooks.sign(body, key, timestamp=at)
    assert signed == {"X-CIO-Timestamp": str(at), "X-CIO-Signature": by_hand(body, key, str(at))}
    webhooks.verify(body, signed, key)
    webhooks.verify(bytearray(body), signed, key.encode())
    webhooks.verify(memoryview(body), signed, [key])


def test_a_fixed_value() -> None:
    """Worked out with `openssl dgst -sha256 -hmac`, so that both implementations cannot be wrong alike."""
    headers = {
        "X-CIO-Timestamp": "1613063089",
        "X-CIO-Signature": "3e4d09dc3daf32f45f7384c069ea56dafa9545fcbad10e78cf57b141d12a2ed6",
    }
    webhooks.verify('{"metric":"sent","text":"Grüße"}', headers, "a0b1c2d3")


@given(body=st.text(max_size=200), key=keys)
def test_text_is_signed_as_utf_8(body: str, key: str) -> None:
    assert webhooks.sign(body, key, timestamp=5) == webhooks.sign(body.encode(), key, timestamp=5)


@given(body=bodies, key=keys, at=times, data=st.data())
def test_any_change_is_noticed(body: bytes, key: str, at: int, data: st.DataObject) -> None:
    signed = webhooks.sign(body, key, timestamp=at)
    other = data.draw(bodies.filter(lambda one: one != body))
    for changed in (other, body + b" ", body[:-1] + b"\x00\x00"):
        with pytest.raises(WebhookSignatureError):
            webhooks.verify(changed, signed, key)
    with pytest.raises(WebhookSignatureError):
        webhooks.verify(body, signed, f"x{data.draw(keys)}{key}")
    with pytest.raises(WebhookSignatureError):
        webhooks.verify(body, {**signed, "X-CIO-Timestamp": str(at + 1)}, key)
    with pytest.raises(WebhookSignatureError):  # the same number, but not the same text
        webhooks.verify(body, {**signed, "X-CIO-Timestamp": f"0{at}"}, key)


FORMS: dict[str, Callable[[str, str], Any]] = {
    "as sent": lambda at, sign: {"X-CIO-Timestamp": at, "X-CIO-Signature": sign},
    "small letters": lambda at, sign: {"x-cio-timestamp": at, "x-cio-signature": sign, "x-cio-other": "1"},
    "capitals": lambda at, sign: {"X-CIO-TIMESTAMP": at, "X-CIO-SIGNATURE": sign},
    "title case": lambda at, sign: {"X-Cio-Timestamp": at, "X-Cio-Signature": sign},
    "bytes": lambda at, sign: {b"X-CIO-Timestamp": at.encode(), b"X-CIO-Signature": sign.encode()},
    "WSGI": lambda at, sign: {"REQUEST_METHOD": "POST", "HTTP_X_CIO_TIMESTAMP": at, "HTTP_X_CIO_SIGNATURE": sign},
    "ASGI": lambda at, sign: [
        (b"host", b"x"),
        (b"x-cio-timestamp", at.encode()),
        (b"x-cio-signature", sign.encode()),
    ],
    "pairs of text": lambda at, sign: iter((("x-cio-timestamp", at), ("x-cio-signature", sign))),
    "lists of values": lambda at, sign: {"X-CIO-Timestamp": [at], "X-CIO-Signature": (sign,)},
    "Starlette": lambda at, sign: Headers({"X-CIO-Timestamp": at, "X-CIO-Signature": sign}),
    "prefix": lambda at, sign: {"X-CIO-Timestamp": at, "X-CIO-Signature": f"v0={sign}"},
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_in_every_form(form: str) -> None:
    event = webhooks.unwrap(BODY, FORMS[form](TIMESTAMP, SIGNATURE), KEY)
    assert event.name == "email_sent"
    with pytest.raises(WebhookSignatureError):
        webhooks.verify(BODY, FORMS[form](TIMESTAMP, "0" * 64), KEY)


BAD_HEADERS: dict[str, Any] = {
    "none at all": None,
    "empty": {},
    "no signature": {"X-CIO-Timestamp": TIMESTAMP},
    "no timestamp": {"X-CIO-Signature": SIGNATURE},
    "both null": {"X-CIO-Timestamp": None, "X-CIO-Signature": None},
    "empty values": {"X-CIO-Timestamp": "", "X-CIO-Signature": ""},
    "cut off": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": SIGNATURE[:-1]},
    "too long": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": SIGNATURE + "0"},
    "huge": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": "a" * 10_000_000},
    "not hex": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": "z" * 64},
    "not ASCII": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": "é" * 64},
    "bytes that are not ASCII": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": b"\xff" * 64},
    "only the prefix": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": "v0="},
    "another version": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": f"v1={SIGNATURE}"},
    "the prefix twice": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": f"v0=v0={SIGNATURE}"},
    "signature repeated": [
        ("X-CIO-Timestamp", TIMESTAMP),
        ("X-CIO-Signature", SIGNATURE),
        ("x-cio-signature", SIGNATURE),
    ],
    "timestamp repeated": Headers(
        raw=[
            (b"x-cio-timestamp", TIMESTAMP.encode()),
            (b"x-cio-timestamp", TIMESTAMP.encode()),
            (b"x-cio-signature", SIGNATURE.encode()),
        ]
    ),
    "repeated as a list": {"X-CIO-Timestamp": [TIMESTAMP, TIMESTAMP], "X-CIO-Signature": SIGNATURE},
    "repeated in one": {"X-CIO-Timestamp": TIMESTAMP, "X-CIO-Signature": f"{SIGNATURE}, {SIGNATURE}"},
    "a time that is none": {"X-CIO-Timestamp": "now", "X-CIO-Signature": SIGNATURE},
    "a negative time": {"X-CIO-Timestamp": "-1", "X-CIO-Signature": SIGNATURE},
    "digits of another script": {"X-CIO-Timestamp": "١٢٣", "X-CIO-Signature": SIGNATURE},
    "endless digits": {"X-CIO-Timestamp": "1" * 5000, "X-CIO-Signature": SIGNATURE},
    "a space": {"X-CIO-Timestamp": f" {TIMESTAMP}", "X-CIO-Signature": SIGNATURE},
    "numbers": {"X-CIO-Timestamp": int(TIMESTAMP), "X-CIO-Signature": SIGNATURE},
    "no pairs": ["X-CIO-Timestamp", "X-CIO-Signature"],
    "a number": 5,
    "text": "X-CIO-Signature",
}


@pytest.mark.parametrize("what", BAD_HEADERS)
def test_bad_headers(what: str) -> None:
    with pytest.raises(WebhookSignatureError) as caught:
        webhooks.unwrap(BODY, BAD_HEADERS[what], KEY)
    assert SIGNATURE not in str(caught.value)


@given(name=st.sampled_from(["X-CIO-Timestamp", "X-CIO-Signature"]), value=st.text() | st.binary() | st.none())
def test_no_header_makes_another_exception(name: str, value: Any) -> None:
    if value != SIGNED[name]:
        with pytest.raises(WebhookSignatureError):
            webhooks.verify(BODY, {**SIGNED, name: value}, KEY)


def test_several_keys_while_one_is_replaced() -> None:
    for key in ("old", "new"):
        webhooks.verify(BODY, webhooks.sign(BODY, key), ["old", "new"])
        webhooks.verify(BODY, webhooks.sign(BODY, key), (one for one in ("old", "new")))
    with pytest.raises(WebhookSignatureError):
        webhooks.verify(BODY, webhooks.sign(BODY, "other"), ["old", "new"])


def test_every_key_is_tried_whichever_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []
    real = hmac.compare_digest

    def noting(a: str, b: str) -> bool:
        compared.append(a)
        return real(a, b)

    monkeypatch.setattr(hmac, "compare_digest", noting)
    webhooks.verify(BODY, webhooks.sign(BODY, "one"), ["one", "two", "three"])
    assert len(set(compared)) == 3


@pytest.mark.parametrize("key", ["", b"", [], [""], ["good", ""], None, [None], "\ud800", 5])
def test_a_key_that_cannot_be_one(key: Any) -> None:
    for call in (lambda: webhooks.verify(BODY, SIGNED, key), lambda: webhooks.sign(BODY, key)):
        with pytest.raises(ConfigurationError, match="signing key"):
            call()


def test_tolerance(monkeypatch: pytest.MonkeyPatch) -> None:
    signed = webhooks.sign(BODY, KEY, timestamp=1_000)
    for now in (700.0, 1_000.0, 1_300.0):
        monkeypatch.setattr(time, "time", lambda now=now: now)
        webhooks.verify(BODY, signed, KEY, tolerance=300)
    for now in (699.0, 1_301.0):
        monkeypatch.setattr(time, "time", lambda now=now: now)
        webhooks.verify(BODY, signed, KEY)
        with pytest.raises(WebhookSignatureError, match="300 seconds"):
            webhooks.verify(BODY, signed, KEY, tolerance=300)


def test_tolerance_of_a_forged_request_says_nothing_of_its_time() -> None:
    with pytest.raises(WebhookSignatureError, match="signing key"):
        webhooks.verify(BODY, webhooks.sign(BODY, "other", timestamp=0), KEY, tolerance=1)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "5"])
def test_a_tolerance_that_is_none(tolerance: Any) -> None:
    with pytest.raises(ConfigurationError, match="tolerance"):
        webhooks.verify(BODY, SIGNED, KEY, tolerance=tolerance)


def test_a_body_that_was_parsed_before_is_a_mistake_and_says_so() -> None:
    with pytest.raises(TypeError, match="exactly as received, not dict"):
        webhooks.verify(json.loads(BODY), SIGNED, KEY)


def test_an_oversized_body_is_refused_before_it_is_hashed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhooks, "LARGEST_BODY", 1_000)
    monkeypatch.setattr(hmac, "digest", pytest.fail)
    for body in (b"x" * 1_001, "x" * 1_001, "é" * 501, memoryview(b"x" * 1_001)):
        with pytest.raises(WebhookSignatureError, match="larger than 1000 bytes"):
            webhooks.unwrap(body, SIGNED, KEY)
        with pytest.raises(DecodeError, match="larger than 1000 bytes"):
            webhooks.parse(body)


def test_signed_now_by_default() -> None:
    assert abs(int(webhooks.sign(BODY, KEY)["X-CIO-Timestamp"]) - time.time()) < 60
    with pytest.raises(ConfigurationError, match="timestamp"):
        webhooks.sign(BODY, KEY, timestamp=-1)


NO_EVENTS: dict[str, bytes | str] = {
    "nothing": b"",
    "cut off": BODY[:-10],
    "a web page": b"<html>" + EMAIL.encode(),
    "text": json.dumps(EMAIL),
    "a list": json.dumps([{"metric": EMAIL}]),
    "null": "null",
    "a number": "1",
    "another object": json.dumps({"email": EMAIL}),
    "no UTF-8": b"\xff\xfe\xfd" + EMAIL.encode(),
    "a lone surrogate": "\ud800" + EMAIL,
    "too deep": b'{"data":' + b"[" * 200_000,
    "a number that is too long": b'{"timestamp":' + b"1" * 10_000 + b"}",
    "two objects": BODY + BODY,
}


@pytest.mark.parametrize("what", NO_EVENTS)
def test_what_is_no_event(what: str) -> None:
    body = NO_EVENTS[what]
    with pytest.raises(CustomerIOError) as caught:
        webhooks.parse(body)
    found: list[CustomerIOError] = [caught.value]
    try:
        signed = webhooks.sign(body, KEY)
    except WebhookSignatureError as error:  # text that no request can have held
        found.append(error)
    else:
        with pytest.raises(DecodeError) as other:
            webhooks.unwrap(body, signed, KEY)
        found.append(other.value)
    for one in found:
        assert isinstance(one, DecodeError | WebhookSignatureError)
        assert one.__cause__ is None
        assert one.__context__ is None
        assert not one.maybe_applied
        for text in (str(one), repr(one), repr(one.__dict__)):
            assert not planted_in(text)


@given(body=st.binary(max_size=200) | st.text(alphabet=string.printable, max_size=200))
def test_no_body_makes_another_exception(body: bytes | str) -> None:
    with contextlib.suppress(DecodeError):
        webhooks.unwrap(body, webhooks.sign(body, KEY), KEY)


def test_the_error_is_one_of_ours_and_travels() -> None:
    with pytest.raises(WebhookSignatureError) as caught:
        webhooks.verify(BODY, {}, KEY)
    assert isinstance(caught.value, CustomerIOError)
    for other in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (type(other), str(other)) == (WebhookSignatureError, str(caught.value))
