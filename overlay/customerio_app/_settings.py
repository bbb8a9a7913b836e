"""From arguments and environment variables to checked settings. Nothing here opens a connection."""

from __future__ import annotations

import hashlib
import ipaddress
import os
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from customerio_app_api.operations import SERVERS, SERVICE_ACCOUNT_PREFIX

from customerio_app._struct import Struct
from customerio_app.errors import ConfigurationError

KEY_VARIABLE: Final = "CUSTOMERIO_APP_API_KEY"
REGION_VARIABLE: Final = "CUSTOMERIO_REGION"
BASE_URL_VARIABLE: Final = "CUSTOMERIO_APP_BASE_URL"

_DEFAULT_REGION: Final = next(iter(SERVERS))
_PORTS: Final = {"http": 80, "https": 443}

#: Scheme, host and port of an address.
Origin = tuple[str, str, int]


class Settings(Struct):
    """What a client needs to know about where to send, checked.

    Attributes:
        region: the region's name in the description (``"us"``), or None for an address of its own.
        scope: the name under which rate limits are counted.
    """

    api_key: str
    region: str | None
    base_url: str
    origin: Origin
    scope: str
    workspace_id: int | None = None

    def __repr__(self) -> str:
        return f"Settings(place={self.place!r}, scope={self.scope!r})"

    @property
    def place(self) -> str:
        """Where the client talks to, for people: ``"US"``, ``"EU"`` or the host of a base URL of its own."""
        return self.region.upper() if self.region is not None else self.host

    @property
    def host(self) -> str:
        """Host and, where it is not the scheme's own, port."""
        scheme, host, port = self.origin
        name = f"[{host}]" if ":" in host else host
        return name if _PORTS[scheme] == port else f"{name}:{port}"

    @property
    def is_local(self) -> bool:
        """Whether the address is this machine's."""
        return is_loopback(self.origin[1])

    @property
    def is_service_account(self) -> bool:
        """Whether the key is a service account's token, which works for sends only."""
        return SERVICE_ACCOUNT_PREFIX is not None and self.api_key.startswith(SERVICE_ACCOUNT_PREFIX)


def resolve(
    api_key: str | None = None,
    region: str | None = None,
    base_url: str | None = None,
    workspace: str | None = None,
    workspace_id: int | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Check the arguments, fill what is missing from the environment, and say what to set where that fails.

    A base URL, given or from the environment, decides where requests go, whatever the region: that is how a program
    with a region in its code is pointed at a sandbox. Without any of the three, the region is US.

    Raises:
        ConfigurationError: a value is missing or malformed. The message never repeats a key.
    """
    environ = os.environ if environ is None else environ
    key = _check_key(api_key if api_key is not None else environ.get(KEY_VARIABLE))
    url = base_url if base_url is not None else environ.get(BASE_URL_VARIABLE) or None
    area = region if region is not None else environ.get(REGION_VARIABLE) or None
    wanted = _DEFAULT_REGION if area is None else region_named(area)
    url, origin = _check_base_url(SERVERS[wanted] if url is None else url)
    known = next((name for name, address in SERVERS.items() if origin_of(address) == origin), None)
    place = known if known is not None else f"{origin[1]}:{origin[2]}"
    return Settings(key, known, url, origin, _scope(place, workspace, key), _check_id(workspace_id))


def origin_of(url: str) -> Origin:
    """Scheme, host and port of an absolute http or https URL.

    Raises:
        ValueError: it is not one.
    """
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError("not an absolute http or https URL")
    return parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme]


def same_origin(url: str, origin: Origin) -> bool:
    """Whether a URL is at an origin; text that is no URL is not."""
    try:
        return origin_of(url) == origin
    except ValueError:
        return False


def region_named(name: str) -> str:
    """A region's name as the description has it.

    Raises:
        ConfigurationError: there is no such region.
    """
    known = name.strip().lower() if isinstance(name, str) else ""
    if known not in SERVERS:
        names = " or ".join(f"Region.{name.upper()}" for name in SERVERS)
        raise ConfigurationError(f"unknown region: use {names} (in {REGION_VARIABLE}: {' or '.join(SERVERS)})")
    return known


def is_loopback(host: str) -> bool:
    """Whether a host name or address always means this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_product(name: str | None) -> str:
    """Check an application's own part of the User-Agent.

    Raises:
        ConfigurationError: it is empty or has characters that a header cannot hold.
    """
    if name is None:
        return ""
    if not name or not name.isascii() or not name.isprintable() or name != name.strip():
        raise ConfigurationError(
            "user_agent must be printable ASCII without spaces at its ends, as in 'newsletter-jobs/2.1'"
        )
    return f"{name} "


def _check_key(key: str | None) -> str:
    if key is None or key == "":
        raise ConfigurationError(
            f"no App API key: pass api_key= or set {KEY_VARIABLE} (in Customer.io under account settings, API "
            "credentials, App API keys)"
        )
    if not isinstance(key, str):
        raise ConfigurationError(f"api_key must be text, not {type(key).__name__}")
    if any(character.isspace() for character in key):
        raise ConfigurationError(
            f"the App API key (api_key= or {KEY_VARIABLE}) holds spaces or line breaks: give the bare key, without "
            "'Bearer' before it or a line break after it"
        )
    if not key.isascii() or not key.isprintable():
        raise ConfigurationError(
            f"the App API key (api_key= or {KEY_VARIABLE}) holds characters that no key has: copy it anew"
        )
    return key


def _check_base_url(url: str) -> tuple[str, Origin]:
    say = f"(base_url= or {BASE_URL_VARIABLE})"
    if not isinstance(url, str) or any(character.isspace() or not character.isprintable() for character in url):
        raise ConfigurationError(f"the base URL {say} must be text without spaces or line breaks")
    try:
        origin = origin_of(url)
    except ValueError:
        raise ConfigurationError(
            f"the base URL {say} must be an absolute address such as https://api.customer.io"
        ) from None
    parts = urlsplit(url)
    # A bare ? or # leaves nothing in the parts, and would take every path for itself.
    if parts.username is not None or "?" in url or "#" in url:
        raise ConfigurationError(f"the base URL {say} must hold neither user name, query nor fragment")
    if parts.scheme != "https" and not is_loopback(origin[1]):
        raise ConfigurationError(
            f"the base URL {say} must be https, because the key would travel readable: http is for this machine "
            "(localhost, 127.0.0.1, ::1) only"
        )
    return url.rstrip("/"), origin


def _check_id(workspace_id: int | None) -> int | None:
    if workspace_id is not None and (type(workspace_id) is not int or workspace_id <= 0):
        raise ConfigurationError("workspace_id must be the workspace's number, a whole number above 0")
    return workspace_id


def _scope(place: str, workspace: str | None, key: str) -> str:
    """The name under which rate limits are counted. A key appears in it as a digest only."""
    if workspace is None:
        return f"{place}/{hashlib.sha256(key.encode()).hexdigest()[:16]}"
    if not isinstance(workspace, str) or not workspace.strip():
        raise ConfigurationError("workspace must be a name: the same for all clients of one workspace")
    return f"{place}/{workspace}"
