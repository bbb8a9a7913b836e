"""People: finding them, their profiles, segments, messages, relationships, opt-outs and preferences."""

from __future__ import annotations

import json

from customerio_sandbox import filters
from customerio_sandbox.areas import segments
from customerio_sandbox.areas.activities import note, page
from customerio_sandbox.areas.objects import OBJECTS
from customerio_sandbox.areas.subscriptions import TOPICS
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.deliveries import list_messages
from customerio_sandbox.errors import bad_request, not_found
from customerio_sandbox.paging import cursor_page
from customerio_sandbox.people import Person
from customerio_sandbox.workspace import Json


def person_of(call: Call) -> Person:
    """The person that the path and ``id_type`` name.

    Raises:
        ApiError: 404; also for somebody who exists, under the wrong ``id_type``.
    """
    found = call.workspace.people.find(call.query.get("id_type", "id"), call.path["customer_id"])
    if found is None:
        raise not_found()
    return found


@simulates("customers.find_by_email")
def find_by_email(call: Call) -> Json:
    return {"results": [one.identifiers for one in call.workspace.people.with_email(call.query["email"])]}


@simulates("customers.search")
def search(call: Call) -> Json:
    filters.check(call.body["filter"])
    return segments.people_page(call, segments.people_matching(call.workspace, call.body["filter"]))


@simulates("customers.get_many")
def get_many(call: Call) -> Json:
    kind = call.query.get("id_type", "id")
    found = [call.workspace.people.find(kind, one) for one in call.body["ids"]]
    # The same person asked for twice is answered once.
    unique = {one.cio_id: one for one in found if one is not None}
    return {"customers": [one.profile() for one in unique.values()]}


@simulates("customers.get_attributes")
def get_attributes(call: Call) -> Json:
    person = person_of(call)
    profile = person.profile()
    topics = {f"topic_{number}": taken for number, taken in sorted(person.topics.items())}
    attributes = {**profile["attributes"], "cio_subscription_preferences": json.dumps({"topics": topics})}
    return {"customer": {**profile, "attributes": attributes}}


@simulates("customers.list_activities")
def list_activities(call: Call) -> Json:
    return page(call, person_of(call))


@simulates("customers.list_messages")
def messages(call: Call) -> Json:
    person = person_of(call)
    return list_messages(call, lambda one: one.person is person, for_person=True)


@simulates("customers.get_optouts")
def get_optouts(call: Call) -> Json:
    return {"optouts": person_of(call).optouts}


@simulates("customers.update_optouts")
def update_optouts(call: Call) -> None:
    person = person_of(call)
    if not call.body["optouts"]:
        raise bad_request("optouts must not be empty", "/optouts")
    for one in call.body["optouts"]:
        # SMS senders are kept trimmed and in lower case.
        entry = {"channel": one.get("channel", "sms"), "from": one["from"].strip().lower()}
        person.optouts = [old for old in person.optouts if old != entry]
        if one["optout"]:
            person.optouts.append(entry)
    note(call.workspace, person, "attribute_change", {"optouts": {"to": len(person.optouts)}})


@simulates("customers.list_relationships")
def list_relationships(call: Call) -> Json:
    person = person_of(call)
    things = OBJECTS.of(call.workspace)
    rows = [(things[key], attributes) for key, attributes in person.relationships.items() if key in things]
    chosen, following = cursor_page(call, rows, lambda row: row[0].cio_object_id)
    return {
        "cio_relationships": [
            {
                "object_type_id": int(one.type_id),
                "identifiers": one.identifiers,
                "attributes": attributes,
                "timestamps": dict.fromkeys(attributes, person.created),
            }
            for one, attributes in chosen
        ],
        **following,
    }


@simulates("customers.list_segments")
def list_segments(call: Call) -> Json:
    return {"segments": segments.summaries(call.workspace, person_of(call))}


@simulates("customers.get_subscription_preferences")
def preferences(call: Call) -> Json:
    person = person_of(call)
    topics = [
        {
            "id": str(topic["id"]),
            "subscribed": person.topics.get(topic["id"], topic["subscribed_by_default"]),
            "name": topic["name"],
            "description": topic["description"],
        }
        for topic in TOPICS.of(call.workspace)
    ]
    header = {"title": "Your email preferences", "subtitle": "Choose what we send you"}
    return {
        "customer": {
            "id": person.id,
            "identifiers": person.identifiers,
            "topics": topics,
            "unsubscribed": person.unsubscribed,
            "header": header,
        }
    }
