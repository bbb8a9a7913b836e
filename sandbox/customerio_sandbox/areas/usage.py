"""Which campaigns and newsletters use a segment or a sender identity."""

from __future__ import annotations

from collections.abc import Callable

from customerio_sandbox.areas.campaigns import CAMPAIGNS
from customerio_sandbox.areas.newsletters import NEWSLETTERS
from customerio_sandbox.areas.segments import SEGMENTS
from customerio_sandbox.areas.senders import SENDERS
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.workspace import Json, Workspace


def _used_by(workspace: Workspace, used: Callable[[Json], bool]) -> Json:
    """Which campaigns and newsletters pass a test, as the responses of ``used_by`` have it."""
    newsletters = [one for one in NEWSLETTERS.of(workspace).table if used(one)]
    return {
        "campaigns": [one["id"] for one in CAMPAIGNS.of(workspace).table if used(one)],
        "sent_newsletters": [one["id"] for one in newsletters if "sent_at" in one],
        "draft_newsletters": [one["id"] for one in newsletters if "sent_at" not in one],
    }


@simulates("segments.get_dependencies")
def of_segment(call: Call) -> Json:
    number = SEGMENTS.of(call.workspace).get(call.path["segment_id"])["id"]
    fields = ("trigger_segment_ids", "filter_segment_ids", "recipient_segment_ids")
    used_by = _used_by(call.workspace, lambda one: any(number in (one.get(name) or ()) for name in fields))
    return {"segment_id": number, "used_by": used_by}


@simulates("sender_identities.get_usage")
def of_sender(call: Call) -> Json:
    number = SENDERS.of(call.workspace).get(call.path["sender_id"])["id"]
    actions = CAMPAIGNS.of(call.workspace).actions.values()
    contents = NEWSLETTERS.of(call.workspace).contents
    campaigns = {one["campaign_id"] for one in actions if number in (one.get("from_id"), one.get("reply_to_id"))}
    newsletters = {one["newsletter_id"] for one in contents if number in (one.get("from_id"), one.get("reply_to_id"))}
    # Newsletters and campaigns are numbered apart; only newsletters have contents.
    return _used_by(call.workspace, lambda one: one["id"] in (newsletters if "content_ids" in one else campaigns))
