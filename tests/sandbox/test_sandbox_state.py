"""Creating, listing, getting, updating and deleting work as a user expects, area by area."""

from __future__ import annotations

import csv
import io
import re

import pytest
from customerio_sandbox import Sandbox

from tests.sandbox.sandbox_calls import Api, items

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10"


def test_a_segment_lives_from_creation_to_deletion(api: Api) -> None:
    before = len(items(api.get("segments.list"), "segments"))
    made = api.get("segments.create", body={"segment": {"name": "Autumn fair", "description": "Met at the fair"}})
    number = made["segment"]["id"]
    assert made["segment"]["type"] == "manual"
    assert api.get("segments.get", number)["segment"]["name"] == "Autumn fair"
    assert len(items(api.get("segments.list"), "segments")) == before + 1
    assert api.get("segments.get_customer_count", number)["count"] == 0
    assert items(api.get("segments.list_members", number), "identifiers") == []
    api.get("segments.delete", number)
    assert api.refused("segments.get", 404, number).startswith("not found")
    assert api.refused("segments.delete", 400, 7) == "only manual segments can be deleted"


def test_a_segment_says_who_is_in_it_and_who_uses_it(api: Api) -> None:
    members = items(api.get("segments.list_members", 4, limit=1000), "identifiers")
    assert len(members) == api.get("segments.get_customer_count", 4)["count"] > 10
    assert {"ada@example.com", "alan+news@example.com"} <= {one["email"] for one in members}
    assert 4 in {one["id"] for one in items(api.get("customers.list_segments", "42"), "segments")}
    used = api.get("segments.get_dependencies", 3)["used_by"]
    assert 7 in items(used, "campaigns")
    assert 13 in items(used, "sent_newsletters")


def test_a_sender_says_what_sends_from_it(api: Api) -> None:
    used = api.get("sender_identities.get_usage", 4)
    assert (items(used, "campaigns"), items(used, "draft_newsletters")) == ([7, 9], [14])
    assert items(api.get("sender_identities.get_usage", 6), "campaigns") == []
    api.refused("sender_identities.get_usage", 404, 999)


def test_an_unknown_id_stays_inside_the_description(api: Api) -> None:
    body = {"name": "x"}
    for response in (api.ask("collections.update", 999, body=body), api.ask("collections.get", 999)):
        (error,) = response.json()["errors"]
        assert (response.status_code, error["status"]) == (404, "404")
        assert re.fullmatch(r"not found \(reference 01J[0-9A-Z]{23}\)", error["detail"])
    api.get("esp_suppressions.delete", "bounces", "never-there@example.com")


def test_a_collection_keeps_its_rows(api: Api) -> None:
    rows = [{"title": "Bookbinding", "city": "Ghent"}, {"title": "Soldering", "seats": 4}]
    made = api.get("collections.create", body={"name": "courses", "data": rows})["collection"]
    assert made["rows"] == 2
    assert made["schema"] == ["title", "city", "seats"]
    assert api.get("collections.get_content", made["id"]) == rows
    api.get("collections.replace_content", made["id"], body=rows[:1])
    assert api.get("collections.get_content", made["id"]) == rows[:1]
    api.get("collections.replace_content", made["id"], body={"title": "Only this"})
    assert api.get("collections.get_content", made["id"]) == {"title": "Only this"}
    assert api.get("collections.update", made["id"], body={"name": "less"})["collection"]["name"] == "less"
    assert api.get("collections.get", made["id"])["collection"]["rows"] == 1
    api.get("collections.delete", made["id"])
    api.refused("collections.get_content", 404, made["id"])


def test_a_collection_has_limits(api: Api) -> None:
    assert "10 KB" in api.refused("collections.create", 413, body={"name": "x", "data": [{"text": "x" * 10_001}]})
    number = items(api.get("collections.list"), "collections")[0]["id"]
    assert "10 KB" in api.refused("collections.replace_content", 413, number, body=[{"text": "x" * 10_001}])
    many = [{"text": "x" * 9_000}] * 1_200
    assert "10 MB" in api.refused("collections.create", 413, body={"name": "x", "data": many})
    assert "10 MB" in api.refused("collections.replace_content", 413, number, body=many)
    body = {"name": "x", "data": [], "url": "https://files.example.com/rows.json"}
    api.refused("collections.create", 400, body=body)


def test_a_snippet_is_created_once_and_overwritten_at_will(api: Api) -> None:
    snippet = {"name": " footer/é & co ", "value": "  Bye {{customer.first_name}} "}
    made = api.get("snippets.create", body=snippet)["snippet"]
    assert (made["name"], made["value"]) == ("footer/é & co", "Bye {{customer.first_name}}")
    assert "name already" in api.refused("snippets.create", 422, body=snippet)
    api.get("snippets.upsert", body={"name": "footer/é & co", "value": "Until soon"})
    found = {one["name"]: one["value"] for one in items(api.get("snippets.list"), "snippets")}
    assert found["footer/é & co"] == "Until soon"
    api.get("snippets.delete", "footer/é & co")
    api.refused("snippets.delete", 404, "footer/é & co")
    assert "not closed" in api.refused("snippets.upsert", 400, body={"name": "x", "value": "{{ open"})


def test_a_reporting_webhook_is_stored_as_given(api: Api) -> None:
    body = {"name": "Feed", "endpoint": "https://hooks.example.com/cio", "events": ["email_sent"], "disabled": True}
    made = api.get("reporting_webhooks.create", body=body)
    assert made["disabled"] is True
    api.get("reporting_webhooks.update", made["id"], body={**body, "name": "Other", "events": ["email_opened"]})
    found = api.get("reporting_webhooks.get", made["id"])
    assert (found["name"], found["events"]) == ("Other", ["email_opened"])
    api.get("reporting_webhooks.delete", made["id"])
    api.refused("reporting_webhooks.get", 404, made["id"])
    assert "https" in api.refused("reporting_webhooks.create", 400, body={**body, "endpoint": "nowhere"})


def test_assets_are_uploaded_moved_and_deleted(api: Api) -> None:
    folder = api.get("asset_folders.create", body={"name": "photos", "parent_folder_id": 12})["folder"]["id"]
    made = api.get(
        "assets.upload", files={"file": ("cat.png", PNG, "image/png")}, data={"parent_folder_id": str(folder)}
    )["asset"]
    assert made["path"] == "/brand/photos/cat.png"
    assert made["size"] == len(PNG)
    listed = api.get("assets.list", parent_folder_id=folder)
    assert [one["id"] for one in items(listed, "assets")] == [made["id"]]
    assert listed["meta"]["pagination"] == {"page": 1, "limit": 50, "total": 1} | {
        key: value for key, value in listed["meta"]["pagination"].items() if key.startswith("sandbox")
    }
    api.get("assets.update", made["id"], body={"name": "cat-2.png", "parent_folder_id": None})
    assert api.get("assets.get", made["id"])["asset"]["path"] == "/cat-2.png"
    api.get("asset_folders.delete", folder)
    api.get("assets.delete", made["id"])
    api.refused("assets.get", 404, made["id"])


def test_folder_0_is_the_root(api: Api) -> None:
    folder = api.get("asset_folders.create", body={"name": "zero", "parent_folder_id": 0})["folder"]
    assert folder["parent_folder_id"] is None
    for name, field in (("asset_folders.list", "folders"), ("assets.list", "assets")):
        assert api.get(name, parent_folder_id=0)[field] == api.get(name)[field]


def test_every_action_that_is_named_is_there(api: Api) -> None:
    for name in ("campaigns", "broadcasts"):
        for one in api.get(f"{name}.list")[name]:
            for action in one.get("actions") or ():
                assert str(api.get(f"{name}.get_action", one["id"], action["id"])["action"]["id"]) == str(action["id"])


def test_assets_have_limits_on_type_size_and_name(api: Api) -> None:
    def upload(status: int, content: bytes, kind: str) -> str:
        return api.refused("assets.upload", status, files={"file": ("logo.png", content, kind)})

    assert "2 MB" in upload(413, PNG + b"\x00" * 2_000_000, "image/png")
    assert "accepted" in upload(400, b"#!/bin/sh", "text/x-shellscript")
    assert "Content-Type" in upload(400, b"GIF89a", "image/png")
    huge = PNG[:16] + (5_000).to_bytes(4, "big") * 2
    assert "4096" in upload(400, huge, "image/png")
    assert "this name" in api.refused(
        "assets.upload", 409, files={"file": ("logo.png", PNG, "image/png")}, data={"parent_folder_id": "12"}
    )
    assert "folder" in api.refused("asset_folders.delete", 400, 12)
    assert "itself" in api.refused("asset_folders.update", 400, 12, body={"parent_folder_id": 15})


def test_a_design_studio_email_with_translations_is_linked_and_published(api: Api, box: Sandbox) -> None:
    folder = api.get("design_folders.create", body={"name": "Autumn"})["folder"]["id"]
    body = {"name": "Receipt", "parent_folder_id": folder, "content": {"subject": "Hi"}, "envelope": {"from_id": 4}}
    email = api.get("design_emails.create", body=body)["email"]
    key = email["id"]
    assert email["envelope"]["from"] == "North Line <service@example.com>"
    assert api.get("design_emails.check_unpublished_changes", key)["has_unpublished_changes"] is False
    assert "linked first" in api.refused("design_emails.publish", 400, key)
    target = {"type": "transactional_message", "transactional_message_id": 44}
    api.get("design_emails.link", key, body={"target": target})
    assert api.get("design_emails.publish", key)["status"] == "done"
    assert api.get("design_emails.check_unpublished_changes", key)["has_unpublished_changes"] is False
    box.advance(10)
    made = api.get("design_emails.create_translation", key, body={"language": "fr", "content": {"subject": "Salut"}})
    assert made["email_translation"]["envelope"]["from_id"] == 4
    assert api.get("design_emails.check_unpublished_changes", key)["has_unpublished_changes"] is True
    pending = api.get("design_emails.publish", key)
    assert pending["status"] == "pending"
    publish_id = pending["publish_id"]
    assert api.get("design_emails.get_publish_status", key, publish_id=publish_id)["status"] == "pending"
    box.advance(5)
    done = api.get("design_emails.get_publish_status", key, publish_id=publish_id)
    assert [one["language"] for one in done["mappings"]] == ["en", "fr"]
    assert "workflow" in api.refused("design_emails.delete", 409, key)
    assert "workflow" in api.refused("design_folders.delete", 409, folder)


def test_design_studio_lists_filter_sort_and_page(api: Api, box: Sandbox) -> None:
    for name in ("b", "a", "c"):
        box.advance(1)
        api.get("design_components.create", body={"name": name, "tag": f"tag-{name}", "content": "<p>"})
    page = api.get("design_components.list", sort_by="name", sort_order="desc", limit=2, direct_descendants_only=True)
    assert [one["name"] for one in items(page, "components")] == ["c", "b"]
    rest = api.get("design_components.list", sort_by="name", sort_order="desc", limit=2, page=2)
    assert items(rest, "components")[0]["name"] == "a" or len(items(rest, "components")) == 2
    tagged = api.get("design_components.list", tag="tag-a")
    assert [one["name"] for one in items(tagged, "components")] == ["a"]
    assert "tag already" in api.refused(
        "design_components.create", 409, body={"name": "d", "tag": "tag-a", "content": ""}
    )
    linked = items(api.get("design_emails.list", is_linked="true"), "emails")
    assert linked
    assert all(one["is_linked"] for one in linked)
    api.refused("design_emails.list", 404, parent_folder_id="no-such-folder")


def test_a_newsletter_with_translations_and_test_groups_is_sent_once(api: Api) -> None:
    body = {
        "type": "email",
        "name": "December",
        "recipients": {"segment": {"id": 4}},
        "subject": "Hello {{customer.first_name}}",
        "body": "<p>Hi</p>",
        "from_id": 4,
    }
    number = api.get("newsletters.create", body=body)["newsletter"]["id"]
    api.get("newsletters.create_translation", number, body={"language": "de", "subject": "Hallo", "body": "<p>Hallo"})
    assert api.get("newsletters.get_translation", number, "de")["content"]["subject"] == "Hallo"
    api.get("newsletters.update_translation", number, "de", body={"subject": "Guten Tag"})
    assert api.get("newsletters.get_translation", number, "de")["content"]["subject"] == "Guten Tag"
    assert api.get("newsletters.get_translation", number, "")["content"]["subject"] == body["subject"]
    api.get("newsletters.delete_translation", number, "de")
    api.refused("newsletters.get_translation", 404, number, "de")
    api.get("newsletters.create_test_group", number)
    groups = items(api.get("newsletters.list_test_groups", number), "test_groups")
    assert len(groups) == 2
    second = str(groups[1]["id"])
    api.get("newsletters.update_test_translation", number, second, "", body={"subject": "B"})
    assert api.get("newsletters.get_test_translation", number, second, "")["content"]["subject"] == "B"
    assert api.get("newsletters.get_test_translation", number, groups[0]["id"], "")["content"]["subject"] != "B"
    assert "sent_at" in api.get("newsletters.send", number, body={})["newsletter"]
    assert "already" in api.refused("newsletters.send", 400, number, body={})
    api.get("newsletters.delete", number)
    api.refused("newsletters.get", 404, number)


def test_a_newsletter_is_refused_with_what_is_wrong(api: Api) -> None:
    body = {"type": "push", "name": "x", "recipients": {"segment": {"id": 4}}}
    assert "subject or body" in api.refused("newsletters.create", 400, body=body)
    unknown = {**body, "body": "Hi", "recipients": {"and": [{"segment": {"id": 999}}]}}
    assert "invalid filter spec" in api.refused("newsletters.create", 400, body=unknown)
    both = {**body, "body": "Hi", "send_now": True, "scheduled_at": 1_800_000_000}
    assert "exclude" in api.refused("newsletters.create", 400, body=both)
    assert "1 MB" in api.refused("newsletters.create", 413, body={**body, "body": "x" * 1_000_001})


def test_a_suppression_is_put_found_and_taken_off(api: Api) -> None:
    address = "Full+Box@example.com"
    api.get("esp_suppressions.create", "bounces", address)
    assert items(api.get("esp_suppressions.find", address), "suppressions")[0]["email"] == address
    found = api.get("esp_suppressions.list_by_domain", "example.com", "bounces", email=address)
    assert len(items(found, "suppressions")) == 1
    api.get("esp_suppressions.delete", "bounces", address)
    assert items(api.get("esp_suppressions.find", address), "suppressions") == []


def test_an_export_is_pending_then_done_and_its_file_can_be_fetched(api: Api, box: Sandbox) -> None:
    premium = {"attribute": {"field": "plan", "operator": "eq", "value": "premium"}}
    made = api.get("exports.create_customers", body={"filters": premium, "attributes": ["plan", "city"]})["export"]
    assert (made["status"], made["total"]) == ("pending", 0)
    api.refused("exports.get_download_link", 404, made["id"])
    box.advance(5)
    done = api.get("exports.get", made["id"])["export"]
    assert done["status"] == "done"
    link = api.get("exports.get_download_link", made["id"])["url"]
    # The link is signed: it needs no key.
    file = api.http.get(link, headers={"Authorization": ""})
    rows = list(csv.DictReader(io.StringIO(file.text)))
    assert len(rows) == done["total"] > 10
    assert {one["plan"] for one in rows} == {"premium"}
    assert api.http.get(link[:-1]).status_code == 403
    box.advance(1_000)
    assert api.http.get(link).status_code == 403
    assert api.get("exports.get", made["id"])["export"]["downloads"] == 1


def test_an_export_of_deliveries_has_those_of_its_source(api: Api, box: Sandbox) -> None:
    made = api.get("exports.create_deliveries", body={"campaign_id": 7, "attributes": ["plan"]})["export"]
    box.advance(5)
    link = api.get("exports.get_download_link", made["id"])["url"]
    rows = list(csv.DictReader(io.StringIO(api.http.get(link).text)))
    assert len(rows) > 50
    assert {one["type"] for one in rows} == {"email", "twilio"}


def test_an_import_goes_through_its_states_and_brings_people(api: Api, box: Sandbox) -> None:
    file = "data:text/csv,id,email,plan%0A900,new%2Bone@example.com,pro%0A42,ada@example.com,gold%0A"
    body = {"import": {"name": "Fair", "data_file_url": file, "type": "people", "identifier": "id"}}
    made = api.get("imports.create", body=body)["import"]
    assert (made["state"], made["rows_to_import"]) == ("preprocessing", 2)
    box.advance(2)
    assert api.get("imports.get", made["id"])["import"]["state"] == "importing"
    box.advance(4)
    done = api.get("imports.get", made["id"])["import"]
    assert (done["state"], done["rows_imported"]) == ("imported", 2)
    found = items(api.get("customers.find_by_email", email="new+one@example.com"), "results")
    assert [one["id"] for one in found] == ["900"]
    assert api.get("customers.get_attributes", "42")["customer"]["attributes"]["plan"] == "gold"


def test_a_live_notification_is_started_updated_and_ended(api: Api, box: Sandbox) -> None:
    state = {"status": "on its way", "segmentsTotal": 3, "segmentsComplete": 1}
    body = {
        "identifiers": {"id": "42"},
        "notification_type": "io.customer.livenotifications.segments",
        "attributes": {"header": "Parcel"},
        "content_state": state,
    }
    key = api.get("live_notifications.start", body=body)["instance_id"]
    api.get("live_notifications.update", body={"instance_id": key, "content_state": state})
    assert api.get("live_notifications.get", key)["last_delivery"]["operation"] == "update"
    api.get("live_notifications.end", body={"instance_id": key})
    assert api.get("live_notifications.get", key)["state"] == "ended"
    api.refused("live_notifications.update", 400, body={"instance_id": key, "content_state": state})
    api.refused("live_notifications.end", 404, body={"instance_id": "unknown"})
    short = api.get("live_notifications.start", body={**body, "expiration": 1_795_435_260})["instance_id"]
    box.advance(61)
    assert api.get("live_notifications.get", short)["state"] == "expired"


@pytest.mark.parametrize("owner", [("campaigns", 7, 96, 97), ("broadcasts", 12, 48, 49)])
def test_an_action_changes_where_it_was_told_to(api: Api, owner: tuple[str, int, int, int]) -> None:
    tag, number, email, _ = owner
    body = {"subject": "New subject", "from_id": 3, "headers": [{"name": "X-A", "value": "b"}]}
    changed = api.get(f"{tag}.update_action", number, email, body=body)["action"]
    assert (changed["subject"], changed["from"]) == ("New subject", "Example Shop <orders@example.com>")
    assert changed["headers"] == '[{"name":"X-A","value":"b"}]'
    assert api.get(f"{tag}.get_action", number, email)["action"]["subject"] == "New subject"
    assert "sender" in api.refused(f"{tag}.update_action", 400, number, email, body={"from_id": 999})
    api.refused(f"{tag}.get_action_translation", 404, number, email, "xx")
    assert api.get(f"{tag}.get_action_translation", number, email, "")["action"]["subject"] == "New subject"


def test_a_transactional_variant_is_replaced_not_merged(api: Api) -> None:
    content = api.get("transactional.update_content", 44, 118, body={"subject": "Only this"})["content"][0]
    assert (content["subject"], content["body"]) == ("Only this", "")
    assert api.get("transactional.get_variant", 44, 118)["content"]["subject"] == "Only this"
    german = api.get("transactional.get_translation", 44, "de")["content"][0]
    assert german["language"] == "de"
    api.refused("transactional.get_translation", 404, 44, "xx")


def test_workspaces_are_apart(api: Api, box: Sandbox) -> None:
    api.get("snippets.create", body={"name": "only_here", "value": "x"})
    staging = Api(box.url, box.api_key + "-staging")
    second = Api(box.url, box.api_key + "-second")
    try:
        assert "only_here" not in [one["name"] for one in items(staging.get("snippets.list"), "snippets")]
        assert "only_here" in [one["name"] for one in items(second.get("snippets.list"), "snippets")]
    finally:
        staging.close()
        second.close()
