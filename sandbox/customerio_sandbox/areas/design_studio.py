"""Design Studio: emails with translations, components, folders, links to workflows and publishing."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any, Final

from customerio_sandbox.actions import check_senders
from customerio_sandbox.areas.broadcasts import BROADCASTS
from customerio_sandbox.areas.campaigns import CAMPAIGNS
from customerio_sandbox.areas.newsletters import NEWSLETTERS
from customerio_sandbox.areas.senders import SENDERS
from customerio_sandbox.areas.transactional import TRANSACTIONAL
from customerio_sandbox.call import Call, simulates
from customerio_sandbox.errors import ApiError, bad_request, conflict, not_found, unprocessable
from customerio_sandbox.folders import below, check_move, check_parent, in_folder, sorted_and_filtered
from customerio_sandbox.paging import numbered_page
from customerio_sandbox.workspace import Area, Json, Table, Workspace, page_of, stamp, token

_FORBIDDEN_IN_NAMES: Final = frozenset('<>:"/\\|?*.')
#: Seconds until an email in several languages is published.
_PUBLISHING: Final = 3
_PARTS: Final = ("content", "envelope", "transformers")
_SUMMARY: Final = (
    "id",
    "name",
    "is_template",
    "is_linked",
    "has_translations",
    "parent_folder_id",
    "created",
    "updated",
)
_COMPONENT_SUMMARY: Final = ("id", "name", "tag", "parent_folder_id", "created", "updated")
_TARGETS: Final = {
    "transactional_message": "transactional_message_id",
    "newsletter": "newsletter_id",
    "campaign_action": "action_id",
}
_FIRST_TEMPLATE: Final = 318


class DesignStudio:
    """Everything of Design Studio in a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self.folders = Table(
            [
                *workspace.example("design_folders.list", "folders"),
                *workspace.example("design_components.list", "folders"),
            ]
        )
        self.components = Table()
        for row in workspace.example("design_components.list", "components"):
            self.components.add({**row, "content": "<p>Example Store, 12 Harbour Street</p>"})
        self.emails = Table()
        full = workspace.example("design_emails.get", "email")
        for row in workspace.example("design_emails.list", "emails"):
            row.pop("has_translations", None)
            self.emails.add({**copy.deepcopy(full), **row, "available_languages": ["en"]})
        #: Email's id to its translations by language.
        self.translations: dict[str, dict[str, Json]] = {one["id"]: {} for one in self.emails}
        self.links: dict[str, Json] = {}
        #: Email's id to when it was published last.
        self.published: dict[str, int] = {}
        #: Email's id and publish id to when that publish is done.
        self.publishing: dict[tuple[str, str], int] = {}
        self._template = _FIRST_TEMPLATE
        first = full["id"]
        shown = workspace.example("design_emails.get_translation", "email_translation")
        self.translations[first][shown["language"]] = shown
        self.emails.get(first)["available_languages"] = ["en", shown["language"]]
        for one in self.emails:
            if one["is_linked"]:
                self.link(one, workspace.example("design_emails.link", "target"))

    def link(self, email: Json, target: Json) -> Json:
        """Let a workflow item use an email."""
        made = {"node_id": _node(email["id"], "en"), "template_id": self._template, "target": target}
        self._template += 1
        self.links[email["id"]] = made
        email["is_linked"] = True
        return made


def _node(email: str, language: str) -> str:
    text = token(f"node {email} {language}", 32).encode().hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:32]}"


DESIGN: Final = Area(DesignStudio)


def _missing_parent(call: Call, state: DesignStudio) -> None:
    check_parent(call, state.folders, call.body.get("parent_folder_id"))


def _page(call: Call, rows: Iterable[Json], name: str, fields: tuple[str, ...] | None = None) -> Json:
    state = DESIGN.of(call.workspace)
    chosen = sorted_and_filtered(call, in_folder(call, state.folders, rows))
    page, pagination = numbered_page(call, chosen)
    folders = sorted_and_filtered(call, in_folder(call, state.folders, state.folders))
    shown = page_of(page, *fields) if fields else list(page)
    asked = {key: value for key, value in call.query.items() if key not in ("page", "limit")}
    response: Json = {name: shown, "meta": {"pagination": pagination, "filters": asked}}
    return response if name == "folders" else {**response, "folders": folders if pagination["page"] == 1 else []}


# ---- Folders


@simulates("design_folders.list")
def list_folders(call: Call) -> Json:
    return _page(call, DESIGN.of(call.workspace).folders, "folders")


def _check_name(name: str) -> None:
    if not name.strip() or _FORBIDDEN_IN_NAMES & set(name):
        raise bad_request("name must not be empty nor have any of " + " ".join(sorted(_FORBIDDEN_IN_NAMES)), "/name")


@simulates("design_folders.create")
def create_folder(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    _check_name(call.body["name"])
    _missing_parent(call, state)
    row = {"id": call.workspace.new_uuid("design folder"), "name": call.body["name"]}
    row |= {"parent_folder_id": call.body.get("parent_folder_id"), "created": call.now, "updated": call.now}
    return {"folder": state.folders.add(row)}


@simulates("design_folders.get")
def get_folder(call: Call) -> Json:
    return {"folder": DESIGN.of(call.workspace).folders.get(call.path["id"])}


@simulates("design_folders.update")
def update_folder(call: Call) -> None:
    state = DESIGN.of(call.workspace)
    row = state.folders.get(call.path["id"])
    if "name" in call.body:
        _check_name(call.body["name"])
    if "parent_folder_id" in call.body:
        _missing_parent(call, state)
        check_move(state.folders, row, call.body["parent_folder_id"])
    row |= {name: call.body[name] for name in ("name", "parent_folder_id") if name in call.body}
    stamp(row, call.now)


@simulates("design_folders.delete")
def delete_folder(call: Call) -> None:
    state = DESIGN.of(call.workspace)
    inside = below(state.folders, state.folders.get(call.path["id"])["id"])
    emails = [one for one in state.emails if one["parent_folder_id"] in inside]
    if any(one["is_linked"] for one in emails):
        raise conflict("the folder has an email that a workflow uses")
    for one in emails:
        _forget(state, one["id"])
    for one in [one for one in state.components if one["parent_folder_id"] in inside]:
        state.components.delete(one["id"])
    for key in inside:
        state.folders.delete(key)


# ---- Components


@simulates("design_components.list")
def list_components(call: Call) -> Json:
    rows = [one for one in DESIGN.of(call.workspace).components if call.query.get("tag") in (None, one["tag"])]
    return _page(call, rows, "components", _COMPONENT_SUMMARY)


@simulates("design_components.create")
def create_component(call: Call) -> Json:
    state, given = DESIGN.of(call.workspace), call.body
    _check_component(call, state, None)
    row: Json = {"id": call.workspace.new_uuid("component"), "name": given["name"], "tag": given["tag"]}
    row |= {"parent_folder_id": given.get("parent_folder_id"), "created": call.now, "updated": call.now}
    return {"component": state.components.add({**row, "content": given["content"]})}


def _check_component(call: Call, state: DesignStudio, key: str | None) -> None:
    for name in ("name", "tag"):
        if name in call.body and not call.body[name].strip():
            raise bad_request(f"{name} must not be empty", f"/{name}")
    if "parent_folder_id" in call.body:
        _missing_parent(call, state)
    if any(one["tag"] == call.body.get("tag") and one["id"] != key for one in state.components):
        raise conflict("a component has this tag already")


@simulates("design_components.get")
def get_component(call: Call) -> Json:
    return {"component": DESIGN.of(call.workspace).components.get(call.path["id"])}


@simulates("design_components.update")
def update_component(call: Call) -> None:
    state = DESIGN.of(call.workspace)
    row = state.components.get(call.path["id"])
    _check_component(call, state, row["id"])
    row |= {name: call.body[name] for name in ("name", "tag", "parent_folder_id", "content") if name in call.body}
    stamp(row, call.now)


@simulates("design_components.delete")
def delete_component(call: Call) -> None:
    DESIGN.of(call.workspace).components.delete(call.path["id"])


# ---- Emails


@simulates("design_emails.list")
def list_emails(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    rows = [{**one, "has_translations": bool(state.translations[one["id"]])} for one in state.emails]
    for name in ("is_template", "has_translations", "is_linked"):
        wanted = call.query.get(name, "any")
        if wanted != "any":
            rows = [one for one in rows if one[name] is (wanted == "true")]
    return _page(call, rows, "emails", _SUMMARY)


def _envelope(call: Call, given: Json, old: Any) -> Json:
    """The envelope that a response shows: with the addresses of the senders that the request names by number."""
    check_senders(call.workspace, given, "/envelope")
    envelope = {"recipient": "{{customer.email}}", "fake_bcc": True, **(old or {}), **given}
    for number, text in (("from_id", "from"), ("reply_to_id", "reply_to")):
        envelope.pop(text, None)
        if envelope.get(number) is not None:
            envelope[text] = SENDERS.of(call.workspace).get(int(envelope[number])).get("address", "")
    return envelope


def _fill(call: Call, row: Json) -> None:
    given = call.body
    for name in ("name", "is_template", "parent_folder_id", "content", "transformers"):
        if name in given:
            row[name] = given[name]
    if "envelope" in given:
        row["envelope"] = _envelope(call, given["envelope"], None)
    stamp(row, call.now)


@simulates("design_emails.create")
def create_email(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    if not call.body["name"].strip():
        raise bad_request("name must not be empty", "/name")
    _missing_parent(call, state)
    row: Json = {"name": "", "is_template": False, "is_linked": False, "parent_folder_id": None}
    row |= {"available_languages": ["en"], "created": call.now, "content": {}, "envelope": {}, "transformers": {}}
    row["envelope"] = _envelope(call, {}, None)
    _fill(call, row)
    row["id"] = call.workspace.new_uuid("design email")
    state.translations[row["id"]] = {}
    return {"email": state.emails.add(row)}


@simulates("design_emails.get")
def get_email(call: Call) -> Json:
    return {"email": DESIGN.of(call.workspace).emails.get(call.path["id"])}


@simulates("design_emails.update")
def update_email(call: Call) -> None:
    state = DESIGN.of(call.workspace)
    row = state.emails.get(call.path["id"])
    if "parent_folder_id" in call.body:
        _missing_parent(call, state)
    _fill(call, row)


@simulates("design_emails.delete")
def delete_email(call: Call) -> None:
    state = DESIGN.of(call.workspace)
    row = state.emails.get(call.path["id"])
    if row["is_linked"]:
        raise conflict("a workflow uses this email")
    _forget(state, row["id"])


def _forget(state: DesignStudio, key: str) -> None:
    state.emails.delete(key)
    state.translations.pop(key, None)
    state.published.pop(key, None)


# ---- Translations


def _translation(call: Call) -> tuple[DesignStudio, Json, Json]:
    state = DESIGN.of(call.workspace)
    email = state.emails.get(call.path["id"])
    found = state.translations[email["id"]].get(call.path["language"])
    if found is None:
        raise not_found("there is no translation into this language")
    return state, email, found


def _shown(email: Json, translation: Json) -> Json:
    shared = {name: email[name] for name in ("is_template", "is_linked", "parent_folder_id", "available_languages")}
    return {**translation, **shared, "language_group_id": email["id"]}


@simulates("design_emails.list_translations")
def list_translations(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email = state.emails.get(call.path["id"])
    return {"email_translations": [_shown(email, one) for one in state.translations[email["id"]].values()]}


@simulates("design_emails.create_translation")
def create_translation(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email, language = state.emails.get(call.path["id"]), call.body["language"]
    if not language.strip():
        raise bad_request("language must not be empty", "/language")
    if language in email["available_languages"]:
        raise conflict("this language exists already")
    row: Json = {"language": language, "created": call.now}
    row |= {name: copy.deepcopy(email.get(name)) for name in _PARTS}
    _fill(call, row)
    state.translations[email["id"]][language] = row
    email["available_languages"].append(language)
    stamp(email, call.now)
    return {"email_translation": _shown(email, row)}


@simulates("design_emails.get_translation")
def get_translation(call: Call) -> Json:
    _, email, row = _translation(call)
    return {"email_translation": _shown(email, row)}


@simulates("design_emails.update_translation")
def update_translation(call: Call) -> None:
    _, email, row = _translation(call)
    for name in ("content", "transformers"):
        if name in call.body:
            row[name] = call.body[name]
    if "envelope" in call.body:
        row["envelope"] = _envelope(call, call.body["envelope"], None)
    stamp(row, call.now)
    stamp(email, call.now)


@simulates("design_emails.delete_translation")
def delete_translation(call: Call) -> None:
    state, email, row = _translation(call)
    if email["is_linked"]:
        raise conflict("a workflow uses this email")
    del state.translations[email["id"]][row["language"]]
    email["available_languages"].remove(row["language"])
    stamp(email, call.now)


# ---- Linking and publishing


@simulates("design_emails.link")
def link_email(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email, target = state.emails.get(call.path["id"]), call.body["target"]
    _check_target(call, target)
    for key, link in list(state.links.items()):
        if key != email["id"] and link["target"] == target:
            if not call.body.get("force"):
                raise conflict("the target has other Design Studio content")
            del state.links[key]
            if key in state.emails.rows:
                state.emails.get(key)["is_linked"] = False
    return state.link(email, target)


def _check_target(call: Call, target: Json) -> None:
    field = _TARGETS[target["type"]]
    if [name for name in _TARGETS.values() if name in target] != [field]:
        raise bad_request(f"the type {target['type']} goes with {field} and no other number", f"/target/{field}")
    workspace = call.workspace
    tables: dict[str, Any] = {
        "transactional_message": TRANSACTIONAL.of(workspace).table.rows,
        "newsletter": NEWSLETTERS.of(workspace).table.rows,
        "campaign_action": {**CAMPAIGNS.of(workspace).actions, **BROADCASTS.of(workspace).actions},
    }
    if target[field] not in tables[target["type"]]:
        raise _refuse_target(call)


def _refuse_target(call: Call) -> ApiError:
    return not_found() if "404" in call.operation.statuses else bad_request("there is no such target", "/target")


def _mappings(state: DesignStudio, email: Json) -> list[Json]:
    first = state.links[email["id"]]["template_id"]
    return [
        {
            "node_id": _node(email["id"], language),
            "template_id": first + index,
            "version_id": token(f"version {email['id']} {language} {email['updated']}", 26),
            "language": language,
        }
        for index, language in enumerate(email["available_languages"])
    ]


@simulates("design_emails.publish")
def publish(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email = state.emails.get(call.path["id"])
    if email["id"] not in state.links:
        raise bad_request("the email must be linked first")
    html = [one.get("content") or {} for one in (email, *state.translations[email["id"]].values())]
    if any(str(one.get("html", "")).count("{{") != str(one.get("html", "")).count("}}") for one in html):
        raise unprocessable("the email has Liquid that is not closed")
    state.published[email["id"]] = call.now
    if len(email["available_languages"]) == 1:
        return {"status": "done", "mappings": _mappings(state, email)}
    key = call.workspace.new_token("publish", 26)
    state.publishing[email["id"], key] = call.now + _PUBLISHING
    return {"status": "pending", "publish_id": key, "mappings": []}


@simulates("design_emails.get_publish_status")
def publish_status(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email = state.emails.get(call.path["id"])
    done_at = state.publishing.get((email["id"], call.query["publish_id"]))
    if done_at is None:
        raise not_found("there is no such publish")
    if done_at > call.now:
        return {"status": "pending", "mappings": []}
    return {"status": "done", "mappings": _mappings(state, email) if email["id"] in state.links else []}


@simulates("design_emails.check_unpublished_changes")
def unpublished_changes(call: Call) -> Json:
    state = DESIGN.of(call.workspace)
    email = state.emails.get(call.path["id"])
    rows = (email, *state.translations[email["id"]].values())
    changed = max(int(one["updated"]) for one in rows)
    return {"has_unpublished_changes": email["is_linked"] and changed > state.published.get(email["id"], 0)}
