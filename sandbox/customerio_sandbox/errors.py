"""The responses that say no: the API's three envelopes, and the web page for paths that do not exist."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any, Final

#: Envelopes by name: most errors, sends and a few more with one text or several, and validation.
ERRORS: Final = "errors"
META: Final = "meta"
META_LIST: Final = "meta_list"

_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NOT_FOUND_PAGE: Final = (
    "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head>"
    "<body><h1>Not Found</h1><p>There is nothing at this address.</p></body></html>\n"
)
BAD_GATEWAY_PAGE: Final = (
    "<html>\r\n<head><title>{status} {reason}</title></head>\r\n"
    "<body><center><h1>{status} {reason}</h1></center></body>\r\n</html>\r\n"
)


@dataclass
class ApiError(Exception):
    """A response outside 2xx.

    Parameters:
        status: the HTTP status.
        detail: what is wrong, in one sentence.
        pointer: where in the request, as a JSON pointer; only validation says it.
        envelope: ``ERRORS``, ``META`` or ``META_LIST``.
        headers: more headers of the response.
        status_as_text: whether the envelope has the status as text; with a pointer it always has.
    """

    status: int
    detail: str
    pointer: str | None = None
    envelope: str = ERRORS
    headers: dict[str, str] = field(default_factory=dict)
    status_as_text: bool = False

    def body(self) -> dict[str, Any]:
        """The envelope, filled."""
        if self.pointer is not None:
            item = {"detail": self.detail, "status": str(self.status), "source": {"pointer": self.pointer}}
            return {"errors": [item]}
        if self.envelope == META:
            return {"meta": {"error": self.detail}}
        if self.envelope == META_LIST:
            return {"meta": {"errors": [self.detail]}}
        status = str(self.status) if self.status_as_text else self.status
        return {"errors": [{"detail": self.detail, "status": status}]}


def not_found(what: str = "not found") -> ApiError:
    """404: nothing has this id. In the words that were recorded, with a reference of their form (a ULID)."""
    reference = "01J" + "".join(secrets.choice(_CROCKFORD) for _ in range(23))
    return ApiError(404, f"{what} (reference {reference})", status_as_text=True)


def bad_request(detail: str, pointer: str | None = None) -> ApiError:
    """400: what the description cannot say and the API checks all the same."""
    return ApiError(400, detail, pointer)


def conflict(detail: str) -> ApiError:
    """409: the name is taken, or the thing is in use."""
    return ApiError(409, detail)


def unprocessable(detail: str) -> ApiError:
    """422: well formed, but of no use; in the envelope of sends."""
    return ApiError(422, detail, envelope=META_LIST)
