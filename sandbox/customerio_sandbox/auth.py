"""Which keys the sandbox knows. They are fakes that nobody can mistake for real ones, and they work nowhere else."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Final

from customerio_sandbox.description import Operation, load
from customerio_sandbox.errors import META, ApiError

_PREFIX: Final = "sandbox-app-api-key-"
#: Endings of a region's keys. The second key shares the first one's workspace, the staging key has its own.
_SECOND: Final = "-second"
_STAGING: Final = "-staging"
_NO_SENDS: Final = "-no-sends"
SERVICE_ACCOUNT_TOKEN: Final = "sa_live_sandbox"  # noqa: S105 - a fake
TRACK_KEY: Final = "sandbox-track-api-key"
#: What the events of reporting webhooks are signed with.
SIGNING_KEY: Final = "sandbox-webhook-signing-key"
MAIN_WORKSPACE: Final = 101
STAGING_WORKSPACE: Final = 102


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: the workspace of the key, and whether the key's scope leaves sends out."""

    workspace: int
    may_send: bool = True


def key_for(region: str) -> str:
    """The sandbox's App API key of a region."""
    return _PREFIX + region


def keys_for(region: str) -> dict[str, Caller]:
    """All keys that work in a region."""
    key = key_for(region)
    return {
        key: Caller(MAIN_WORKSPACE),
        key + _SECOND: Caller(MAIN_WORKSPACE),
        key + _NO_SENDS: Caller(MAIN_WORKSPACE, may_send=False),
        key + _STAGING: Caller(STAGING_WORKSPACE),
    }


def authenticate(keys: dict[str, Caller], operation: Operation, headers: dict[str, str]) -> Caller:
    """Say who calls.

    Raises:
        ApiError: 401 for a key that is missing, unknown, of the other region or a Track API key; 403 for a key whose
            scope leaves the operation out; 400 for a service account that does not name its workspace.
    """
    if not operation.needs_key:
        return Caller(MAIN_WORKSPACE)
    scheme, _, credentials = headers.get("authorization", "").partition(" ")
    credentials = credentials.strip()
    if scheme.lower() == "basic":
        raise ApiError(
            401,
            "unauthorized: this is how Track API keys are sent; the App API wants a Bearer key"
            if _is_track_key(credentials)
            else "unauthorized: send the key as a Bearer token",
        )
    if scheme.lower() != "bearer" or not credentials:
        raise ApiError(401, "unauthorized: there is no key; send Authorization: Bearer <App API key>")
    if credentials == SERVICE_ACCOUNT_TOKEN:
        return _service_account(operation, headers)
    caller = keys.get(credentials)
    if caller is None:
        raise ApiError(401, "unauthorized" + _why(credentials))
    if operation.service_accounts and not caller.may_send:
        raise ApiError(403, "this key may not do that", envelope=META)
    return caller


def _service_account(operation: Operation, headers: dict[str, str]) -> Caller:
    if not operation.service_accounts:
        raise ApiError(401, "unauthorized: a service account works for sends only")
    workspace = headers.get("x-workspace-id", "")
    if not workspace.isascii() or not workspace.isdigit() or len(workspace) > 18:
        raise ApiError(400, "a service account must name its workspace in X-Workspace-Id", "/X-Workspace-Id")
    if int(workspace) not in (MAIN_WORKSPACE, STAGING_WORKSPACE):
        raise ApiError(401, "unauthorized: the service account has no such workspace")
    return Caller(int(workspace))


def _why(key: str) -> str:
    if any(key in keys_for(region) for region in load().regions):
        return ": this key belongs to the other region"
    return ": this is a Track API key" if key == TRACK_KEY else ""


def _is_track_key(credentials: str) -> bool:
    try:
        return b":" in base64.b64decode(credentials, validate=True)
    except (binascii.Error, ValueError):
        return False
