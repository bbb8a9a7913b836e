"""Campaigns: their messages can be changed, everything else is read."""

from __future__ import annotations

from typing import Final

from customerio_sandbox import metrics
from customerio_sandbox.actions import Sources, add_example_variants, update_action
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import list_messages
from customerio_sandbox.live import UNKNOWN_VALUE
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.workspace import Area, Json, Table, Workspace

_MORE_ACTIONS: Final = 12
_MOST_ACTIONS: Final = 10


def _seed(workspace: Workspace) -> Sources:
    table = Table(workspace.example("campaigns.list", "campaigns"))
    actions = workspace.example("campaigns.list_actions", "actions")
    first = actions[0]
    # More actions than fit on a page, so that there is something to page through.
    for number in range(200, 200 + _MORE_ACTIONS):
        row = {
            **first,
            "id": number,
            "name": f"Reminder {number - 199}",
            "deduplicate_id": f"{number}:{first['updated']}",
        }
        actions.append(row)
        table.get(7)["actions"].append({"type": "email", "id": number})
    actions.append(
        {**first, "id": 120, "campaign_id": 9, "name": "Expiry", "deduplicate_id": f"120:{first['updated']}"}
    )
    if workspace.live.unknown_fields:
        # The type of an action is free text in this place, and new ones come without notice.
        table.get(7)["actions"][-1]["type"] = UNKNOWN_VALUE
    sources = Sources(table, actions, "campaign_id")
    variant = workspace.example("campaigns.get_action_translation", "action")
    add_example_variants(sources, [{**variant, "id": 96, "language": variant.get("language") or "de"}])
    return sources


CAMPAIGNS: Final = Area(_seed)


@simulates("campaigns.list")
def list_campaigns(call: Call) -> Json:
    return {"campaigns": list(CAMPAIGNS.of(call.workspace).table)}


@simulates("campaigns.get")
def get(call: Call) -> Json:
    return {"campaign": CAMPAIGNS.of(call.workspace).of(call)[0]}


@simulates("campaigns.list_actions")
def list_actions(call: Call) -> Json:
    _, actions = CAMPAIGNS.of(call.workspace).of(call)
    page, following = cursor_page(call, actions, lambda one: str(one["id"]), fixed=_MOST_ACTIONS)
    return {"actions": list(page), **following}


@simulates("campaigns.get_action")
def get_action(call: Call) -> Json:
    return {"action": CAMPAIGNS.of(call.workspace).action(call)}


@simulates("campaigns.update_action")
def change_action(call: Call) -> Json:
    return {"action": update_action(call, CAMPAIGNS.of(call.workspace).action(call))}


@simulates("campaigns.get_action_translation")
def get_translation(call: Call) -> Json:
    return {"action": CAMPAIGNS.of(call.workspace).action(call, by_language=True)}


@simulates("campaigns.update_action_translation")
def change_translation(call: Call) -> Json:
    return {"action": update_action(call, CAMPAIGNS.of(call.workspace).action(call, by_language=True))}


@simulates("campaigns.list_messages")
def messages(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).of(call)[0]["id"]
    return list_messages(call, lambda one: one.campaign_id == number)


@simulates("campaigns.get_metrics")
def get_metrics(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).of(call)[0]["id"]
    return metrics.campaign_response(call, metrics.of(call, campaign_id=number))


@simulates("campaigns.get_link_metrics")
def get_link_metrics(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).of(call)[0]["id"]
    return metrics.link_series(call, metrics.of(call, campaign_id=number))


@simulates("campaigns.get_action_metrics")
def get_action_metrics(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).action(call)["id"]
    response = metrics.campaign_response(call, metrics.of(call, campaign_id=call.path["campaign_id"], action_id=number))
    series = {"series": response["metric"]["series"]}
    return {**response, "language_variants": {str(number): {"language": "", "default": True, **series}}}


@simulates("campaigns.get_action_link_metrics")
def get_action_link_metrics(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).action(call)["id"]
    return metrics.link_series(call, metrics.of(call, campaign_id=call.path["campaign_id"], action_id=number))


@simulates("campaigns.get_journey_metrics")
def get_journey_metrics(call: Call) -> Json:
    number = CAMPAIGNS.of(call.workspace).of(call)[0]["id"]
    edges = metrics.intervals(call, call.query["resolution"])
    counted = metrics.series(metrics.of(call, campaign_id=number), edges, call.now)
    none = [0] * (len(edges) - 1)
    return {
        "journey_metric": {
            "started": counted["created"],
            "activated": counted["created"],
            "messaged": counted["sent"],
            "finished": counted["delivered"],
            "converted": counted["converted"],
            "exited_early": none,
            "never_activated": none,
        }
    }
