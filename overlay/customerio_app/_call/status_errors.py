"""Reading what the API says when it does not say 2xx, and the errors made of it.

The API has three error envelopes, proxies before it answer with web pages, and any of them can be empty, broken or
of a shape never seen. Reading them never raises.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from customerio_app._call.body import looks_like_html
from customerio_app.errors import APIStatusError, RateLimitError, status_error_class

#: Characters of a message, and how many messages, that an exception carries.
_LONGEST: Final = 500
_MOST: Final = 100
#: Bytes of a web page in which its title is looked for.
_HEAD: Final = 1 << 16


def read_messages(body: bytes) -> tuple[str, ...]:
    """What an error response says, one text per error, whatever its envelope; empty where it says nothing."""
    if looks_like_html(body):
        return _clean([_title(body[:_HEAD]).decode("utf-8", "replace")])
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return _clean([body[:_HEAD].decode("utf-8", "replace").strip()])
    return _clean(islice(_texts(data), _MOST))


def _title(page: bytes) -> bytes:
    """The first title of a web page. No regular expression: on a page of nothing but titles one takes minutes."""
    lower = page.lower()
    start = lower.find(b">", lower.find(b"<title") + 1) + 1
    end = lower.find(b"</title", start)
    return page[start:end] if b"<title" in lower[:start] and end >= 0 else b""


def _texts(data: object) -> Iterator[str]:
    # A stack of its own instead of recursion: JSON may be nested more deeply than Python calls.
    waiting = [data]
    while waiting:
        data = waiting.pop()
        if isinstance(data, str):
            yield data
        elif isinstance(data, list):
            waiting.extend(reversed(data))
        elif isinstance(data, dict):
            named = (data[name] for name in ("detail", "message", "title") if isinstance(data.get(name), str))
            detail = next(named, None)
            if detail is not None:
                pointer = _pointer(data.get("source"))
                yield f"{detail} (at {pointer})" if pointer else detail
            waiting.extend(data.get(name) for name in ("meta", "error", "errors"))


def _pointer(source: object) -> str:
    if isinstance(source, dict):
        source = source.get("pointer") or source.get("parameter")
    return source if isinstance(source, str) else ""


def _clean(texts: Iterable[str]) -> tuple[str, ...]:
    """One line each, no longer than is useful, none of them twice."""
    import html

    # Cut first: a character reference of thousands of digits is more than html can read.
    lines = (" ".join(html.unescape(text[: 4 * _LONGEST]).split()) for text in texts)
    return tuple(dict.fromkeys(line[:_LONGEST] for line in lines if line))


def status_error(
    status_code: int,
    body: bytes,
    headers: Mapping[str, str],
    *,
    operation: str,
    place: str,
    not_found: str = "",
    hint: str = "",
    retry_after: float | None = None,
    maybe_applied: bool = False,
    show_messages: bool = False,
) -> APIStatusError:
    """The exception for a response that is not 2xx.

    Parameters:
        operation: the operation's name, for people.
        place: region or host that was asked, for people.
        not_found: what a 404 of this operation often means.
        hint: what the status can mean, where the usual hints do not fit.
        retry_after: seconds that the response asks to wait, where it does.
        maybe_applied: whether the request may have been carried out, in this attempt or an earlier one.
        show_messages: whether the exception's text has what the API said.
    """
    messages = read_messages(body)
    parts = [f"{operation}: {'the server' if hint else 'the API'} answered {status_code}"]
    hint = hint or _hint(status_code, looks_like_html(body), place, not_found, retry_after)
    if hint:
        parts.append(hint)
    if messages:
        parts.append(f"it said: {'; '.join(messages)}" if show_messages else "what it said is in .messages")
    if maybe_applied:
        parts.append("the request may have been carried out")
    error = status_error_class(status_code)(
        "; ".join(parts),
        status_code=status_code,
        operation=operation,
        messages=messages,
        body=body,
        headers=headers,
        maybe_applied=maybe_applied,
    )
    if isinstance(error, RateLimitError):
        error.retry_after = retry_after
    return error


def _hint(status: int, web_page: bool, place: str, not_found: str, retry_after: float | None) -> str:
    if 300 <= status < 400:
        return "a redirect, which is not followed because the key would go with it: check base_url and path"
    if status == 401:
        return (
            f"it does not take this key in {place}: the key is wrong or deleted, a Track API key (this client needs an "
            "App API key), a key of the other region (Region.detect tells), or this machine's address is outside the "
            "key's IP allowlist"
        )
    if status == 403:
        return "the key's scope does not cover this operation, or the account lacks the feature"
    if status == 404 and web_page:
        return "with a web page: there is no such path, so check base_url and path"
    if status == 404:
        return not_found
    if status == 413:
        return "the request's body is over the API's size limit"
    if status == 429:
        if retry_after is None:
            return "the rate limit is used up, and it did not say for how long (a daily quota does so)"
        return f"the rate limit is used up; it asks to wait {retry_after:g} seconds"
    if status >= 500 and web_page:
        return "with a web page, so probably a proxy before it"
    return ""
