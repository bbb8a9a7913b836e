"""All operations of the API, its rate limits and its regions' addresses, as data. Each resource's are in a module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ..rules import ParameterRules


class RateLimit:
    """At most `requests` in any `seconds`."""

    def __init__(self, requests: int, seconds: float) -> None:
        self.requests = requests
        self.seconds = seconds


class Window:
    """The parameters that bound a list in time, and the longest span that one call covers."""

    def __init__(self, start: str, end: str, months: int) -> None:
        self.start = start
        self.end = end
        self.months = months


class Paging:
    """How a list is paged. `items` names the arrays of a page; `iter()` walks the first.

    `parameter` says which page to get: a cursor (`next` of the page before), or a number that is counted from `first`.
    `limit` is the parameter for a page's size, and `largest` the most items that a page can have, where the description
    says so. `size` and `total` lead to a page's own size and to the list's.
    """

    def __init__(
        self,
        style: Literal["cursor", "page", "offset"],
        items: tuple[str, ...],
        parameter: str,
        limit: str,
        first: int | None = None,
        next: str | None = None,
        size: str | None = None,
        total: str | None = None,
        window: Window | None = None,
        largest: int | None = None,
    ) -> None:
        self.style = style
        self.items = items
        self.parameter = parameter
        self.limit = limit
        self.first = first
        self.next = next
        self.size = size
        self.total = total
        self.window = window
        self.largest = largest


class Operation:
    """One operation of the API.

    `retry` is `safe` where it can be repeated without harm; `reads` says whether it changes nothing at all.
    `timestamps` names the query parameters that are Unix seconds, `not_found` is what a 404 often means, and
    `service_accounts` says whether a service account's token works for it, and `needs_key` whether a key is sent at all. `body_limit` is the most bytes that a body may
    have, and the names of the fields that do not count; `query_rules` is what parameters of the query are held to.
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        summary: str,
        vendor_id: str,
        documentation: str,
        rate_limits: tuple[str, ...],
        retry: Literal["safe", "unsafe"],
        reads: bool,
        paging: Paging | None = None,
        timestamps: tuple[str, ...] = (),
        not_found: str = "",
        service_accounts: bool = False,
        needs_key: bool = True,
        body_limit: tuple[int, tuple[str, ...]] | None = None,
        query_rules: Mapping[str, ParameterRules] = {},
        deprecated: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.summary = summary
        self.vendor_id = vendor_id
        self.documentation = documentation
        self.rate_limits = rate_limits
        self.retry = retry
        self.reads = reads
        self.paging = paging
        self.timestamps = timestamps
        self.not_found = not_found
        self.service_accounts = service_accounts
        self.needs_key = needs_key
        self.body_limit = body_limit
        self.query_rules = query_rules
        self.deprecated = deprecated

    @property
    def safe(self) -> bool:
        """Whether it may be repeated although it may have been carried out."""
        return self.retry == "safe"


RATE_LIMITS: Mapping[str, RateLimit] = MappingProxyType(
    {
        "general": RateLimit(10, 1),
        "transactional": RateLimit(100, 1),
        "broadcast_trigger": RateLimit(1, 10),
        "archived_messages": RateLimit(100, 86400),
    }
)

DEFAULT_RATE_LIMIT = "general"

# A service account's requests: what their tokens begin with, and the header that names their workspace.
SERVICE_ACCOUNT_PREFIX: str | None = "sa_live_"
WORKSPACE_HEADER: str | None = "X-Workspace-Id"

SERVERS: Mapping[str, str] = MappingProxyType({"us": "https://api.customer.io", "eu": "https://api-eu.customer.io"})


class _Operations(Mapping[str, Operation]):
    """All operations by name. A resource's are imported when the first of them is asked for."""

    # The first part of their names -> the module, whose name may have to differ from it.
    _MODULES = {
        "activities": "activities",
        "assets": "assets",
        "asset_folders": "asset_folders",
        "broadcasts": "broadcasts",
        "campaigns": "campaigns",
        "collections": "collections",
        "customers": "customers",
        "data_index": "data_index",
        "design_components": "design_components",
        "design_emails": "design_emails",
        "design_folders": "design_folders",
        "esp_suppressions": "esp_suppressions",
        "exports": "exports",
        "imports": "imports",
        "info": "info",
        "live_notifications": "live_notifications",
        "messages": "messages",
        "newsletters": "newsletters",
        "objects": "objects",
        "optouts": "optouts",
        "reporting_webhooks": "reporting_webhooks",
        "segments": "segments",
        "send": "send",
        "sender_identities": "sender_identities",
        "snippets": "snippets",
        "subscription_center": "subscription_center",
        "transactional": "transactional",
        "workspaces": "workspaces",
    }

    def _of(self, resource: str) -> Mapping[str, Operation]:
        found: Mapping[str, Operation] = import_module(f"{__name__}.{self._MODULES[resource]}").OPERATIONS
        return found

    def __getitem__(self, name: str) -> Operation:
        return self._of(name.partition(".")[0])[name]

    def __iter__(self) -> Iterator[str]:
        for resource in self._MODULES:
            yield from self._of(resource)

    def __len__(self) -> int:
        return sum(1 for _ in self)


OPERATIONS: Mapping[str, Operation] = _Operations()
