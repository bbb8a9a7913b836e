"""The email provider's suppression lists: blocks, bounces, spam reports, invalid addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from customerio_sandbox.call import Call, simulates
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.workspace import Area, Json, Workspace

_DOMAIN: Final = "example.com"
#: The lists by their names in paths, and the two words that responses have for them.
_CATEGORIES: Final = {"blocks": "bounces", "bounces": "bounces", "spam_reports": "spam", "invalid_emails": "bounces"}
_REASONS: Final = {
    "blocks": ("blocked by the receiver", "5.7.1"),
    "bounces": ("550 mailbox not found", "5.1.1"),
    "spam_reports": ("reported as spam", ""),
    "invalid_emails": ("the address cannot exist", "5.1.3"),
}


@dataclass(slots=True)
class Suppressions:
    """List name to address (in lower case) to entry."""

    lists: dict[str, dict[str, Json]] = field(default_factory=dict)

    def covers(self, address: str) -> bool:
        """Whether any list has an address."""
        return any(address.strip().lower() in rows for rows in self.lists.values())

    def put(self, kind: str, address: str, now: int) -> Json:
        """Put an address on a list; one that is there already stays as it is."""
        reason, status = _REASONS[kind]
        entry = {"created": now, "email": address, "reason": reason, "status": status}
        return self.lists[kind].setdefault(address.strip().lower(), entry)


def _seed(workspace: Workspace) -> Suppressions:
    state = Suppressions({kind: {} for kind in _CATEGORIES})
    for number in range(1, 61):
        state.put("bounces", f"gone{number}@{_DOMAIN}", 1_793_000_000 + number * 3_600)
    state.put("bounces", "gone+old@example.com", 1_793_800_000)
    state.put("spam_reports", "annoyed@example.com", 1_794_100_000)
    return state


SUPPRESSIONS: Final = Area(_seed)


def _rows(call: Call) -> list[Json]:
    rows = SUPPRESSIONS.of(call.workspace).lists[call.path["suppression_type"]].values()
    return sorted(rows, key=lambda one: (-one["created"], one["email"]))


@simulates("esp_suppressions.list")
def list_suppressions(call: Call) -> Json:
    domain = call.query.get("domain")
    rows = _rows(call) if domain in (None, _DOMAIN) else []
    begin = max(0, call.query.get("offset", 0))
    page = rows[begin : begin + call.query.get("limit", 1_000)]
    return {"category": _CATEGORIES[call.path["suppression_type"]], "suppressions": page}


@simulates("esp_suppressions.list_by_domain")
def list_by_domain(call: Call) -> Json:
    rows = _rows(call) if call.path["domain_name"].lower() == _DOMAIN else []
    if "email" in call.query:
        rows = [one for one in rows if one["email"].lower() == call.query["email"].lower()]
    page, following = cursor_page(call, rows, lambda one: str(one["email"]), default=1_000)
    return {"category": _CATEGORIES[call.path["suppression_type"]], "suppressions": list(page), **following}


@simulates("esp_suppressions.find")
def find(call: Call) -> Json:
    address = call.path["email_address"].lower()
    for kind, rows in SUPPRESSIONS.of(call.workspace).lists.items():
        if address in rows:
            return {"category": _CATEGORIES[kind], "suppressions": [rows[address]]}
    return {"suppressions": []}


@simulates("esp_suppressions.create")
def create(call: Call) -> Json:
    return SUPPRESSIONS.of(call.workspace).put(call.path["suppression_type"], call.path["email_address"], call.now)


@simulates("esp_suppressions.delete")
def delete(call: Call) -> None:
    # An address that is not on the list is not on it afterwards either: no error is documented.
    SUPPRESSIONS.of(call.workspace).lists[call.path["suppression_type"]].pop(call.path["email_address"].lower(), None)
