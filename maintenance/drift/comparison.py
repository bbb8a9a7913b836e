"""Two OpenAPI documents compared by meaning: what a vendor's says and ours does not, and the other way round.

Names of components count for nothing, nor how a schema is written (`schema_shapes`). A difference inside a component of
ours is one difference, however many operations use it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from maintenance.drift import meaning as meanings
from maintenance.drift.meaning import ERROR, EVENT, REQUEST, RESPONSE, Meaning
from maintenance.drift.openapi_reader import Node, Operation, operations, resolve
from maintenance.drift.schema_shapes import (
    KIND_OF_TYPE,
    Limit,
    ObjectShape,
    Property,
    Shape,
    Shapes,
    component_name,
    is_tighter,
    limit_text,
)

ANYTHING: Node = {}
# What a document leaves out in more than half of the places, and in at least so many, it says nothing about.
FEWEST_UNSAID = 5
# From this share of common field names on, an object inside another is taken for the one that we describe.
ALIKE = 0.5
# What takes nothing away wherever a schema is used.
LOOSER = ("enum_values_added", "enum_opened", "limit_loosened", "nullable")
TIME = "unix-seconds"
NOT_PARAMETERS = ("accept", "authorization", "content-type")
STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, as seen from ours: *added* is in the vendor's document and not in ours.

    `place` is `<component>.<field>` with our component's name, or the operation and the parameter; `component` is the
    named scalar of ours that the place refers to. `uses` are the operations where it shows, `of` is the number of those
    that use the place at all. `unsaid`: the vendor's document leaves such things out nearly everywhere. `node` is the
    object of our document that says it (None where several do, or where it says more than this), `detail` what the
    vendor says, as it stands there.
    """

    kind: str
    place: str
    side: str
    ours: str
    vendor: str
    uses: tuple[str, ...]
    of: int
    component: str = ""
    unsaid: bool = False
    node: Node | None = field(default=None, compare=False, repr=False)
    detail: Any = field(default=None, compare=False, repr=False)

    @property
    def meaning(self) -> Meaning:
        """What it would mean for callers."""
        return meanings.meaning(self.kind, self.side, unsaid=self.unsaid)


@dataclass(frozen=True, slots=True)
class _Found:
    """A difference in one operation."""

    kind: str
    place: str
    component: str
    side: str
    ours: str
    vendor: str


def compare(ours: Node, vendor: Node) -> list[Difference]:
    """All differences, sorted by kind and place. A section (paths, webhooks) that the vendor lacks is not compared.

    Raises:
        UnreadableDocumentError: a reference in one of the documents leads nowhere.
    """
    return Comparison(ours, vendor).run()


class Comparison:
    """A comparison, and what it finds out besides the differences.

    Args:
        ours: our document.
        vendor: the vendor's.
    """

    def __init__(self, ours: Node, vendor: Node) -> None:
        self._ours, self._vendor = ours, vendor
        self._our_shapes, self._vendor_shapes = Shapes(ours), Shapes(vendor)
        self._found: dict[_Found, set[str]] = defaultdict(set)
        self._details: dict[_Found, tuple[Node | None, Any]] = {}
        # Schemas of the vendor's (what their references lead to), and our names for what they were compared with.
        self.names: list[tuple[Node, str]] = []
        self._uses: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._places_of_component: dict[tuple[str, str], set[str]] = defaultdict(set)
        # Where ours says something that the vendor may leave out, by kind, side and what it says.
        self._said: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        components = ours.get("components") or {}
        self._names = {
            id(node): name
            for section in ("parameters", "responses", "requestBodies")
            for name, node in (components.get(section) or {}).items()
        }
        self._operation = ""
        self._compared: set[tuple[int, int, str]] = set()

    def run(self) -> list[Difference]:
        """All differences; see `compare`."""
        vendor = list(operations(self._vendor))
        kinds = {item.is_webhook for item in vendor}
        ours = [item for item in operations(self._ours) if item.is_webhook in kinds or not vendor]
        pairs, removed, added = _match(ours, vendor)
        our_hosts = frozenset[str]().union(*(item.hosts for item in ours), *(theirs.hosts for _, theirs in pairs))
        for operation in added:
            self._operation = operation.route
            text = vendor_id_of(operation) or "without an id"
            if operation.hosts and not operation.hosts & our_hosts:
                for host in sorted(operation.hosts):
                    self._note("operation_of_another_server", f"{self._operation} {host}")
            else:
                self._note("operation_added", operation.route, vendor=text, detail=operation)
        for operation in removed:
            self._operation = _name(operation)
            resource = _resource(operation)
            for other in (item for item in ours if _resource(item) == resource):
                self._uses[_name(operation), ""].add(_name(other))
            self._note("operation_removed", _name(operation), ours=operation.route)
        for mine, theirs in pairs:
            self._compare_operation(mine, theirs)
        return sorted(self._grouped(), key=lambda item: (item.kind, item.place, item.side, item.ours, item.vendor))

    # ---- collecting
    def _note(
        self,
        kind: str,
        place: str,
        *,
        ours: str = "",
        vendor: str = "",
        side: str = "",
        component: str = "",
        node: Node | None = None,
        detail: Any = None,
    ) -> None:
        found = _Found(kind, place, component, side, ours, vendor)
        self._found[found].add(self._operation)
        self._details.setdefault(found, (node, detail))

    def _used(self, place: str, side: str, component: str = "") -> None:
        self._uses[place, side].add(self._operation)
        if component:
            self._uses[component, side].add(self._operation)
            self._places_of_component[component, side].add(place)

    def _say(self, kind: str, side: str, text: str, place: str) -> None:
        """Ours says something here; the vendor leaving it out would be a difference of this kind."""
        self._said[kind, side, text].add(place)

    def _grouped(self) -> Iterator[Difference]:
        """A difference that shows wherever a named scalar is used is a difference of that scalar."""
        by_component: dict[tuple[str, str, str, str, str], list[_Found]] = defaultdict(list)
        left_out: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for found in self._found:
            if not found.vendor:
                left_out[found.kind, found.side, found.ours].add(found.place)
            if found.component:
                by_component[found.kind, found.component, found.side, found.ours, found.vendor].append(found)
        unsaid = {
            key
            for key, places in left_out.items()
            if len(places) >= FEWEST_UNSAID and 2 * len(places & self._said[key]) > len(self._said[key])
        }
        whole: set[_Found] = set()
        for (kind, component, side, ours, vendor), members in by_component.items():
            places = {member.place for member in members}
            if len(places) > 1 and places == self._places_of_component[component, side]:
                whole.update(members)
                uses = set[str]().union(*(self._found[member] for member in members))
                merged = _Found(kind, component, component, side, ours, vendor)
                node, detail = self._details[members[0]]
                sides = {one for name, one in self._places_of_component if name == component}
                found_on = {
                    key[2] for key in by_component if key[:2] == (kind, component) and key[3:] == (ours, vendor)
                }
                # Not where on another side the vendor says nothing of it.
                fits = node is not None and (sides == found_on or kind in LOOSER)
                self._details[merged] = resolve(self._ours, node) if node and fits else None, detail
                yield self._difference(merged, uses, unsaid)
        for found, uses in self._found.items():
            if found not in whole:
                yield self._difference(found, uses, unsaid)

    def _difference(self, found: _Found, uses: set[str], unsaid: set[tuple[str, str, str]]) -> Difference:
        of = max(len(self._uses.get((found.place, found.side), ())), len(uses))
        node, detail = self._details.get(found, (None, None))
        if node is not None and found.component and "$ref" in node:
            # A named scalar that one place only refers to is described there; of one that several do, see `_grouped`.
            alone = len(self._places_of_component[found.component, found.side]) == 1
            node = resolve(self._ours, node) if alone else None
        return Difference(
            found.kind,
            found.place,
            found.side,
            found.ours,
            found.vendor,
            tuple(sorted(uses)),
            of,
            found.component,
            not found.vendor and (found.kind, found.side, found.ours) in unsaid,
            node,
            detail,
        )

    # ---- operations
    def _compare_operation(self, mine: Operation, theirs: Operation) -> None:
        self._operation = name = _name(mine)
        if (mine.method, _plain(mine.path)) != (theirs.method, _plain(theirs.path)):
            self._note("operation_moved", name, ours=mine.route, vendor=theirs.route)
        ids = vendor_id_of(mine), vendor_id_of(theirs)
        if all(ids) and ids[0] != ids[1] and name != ids[1]:
            self._note("operation_id_changed", f"{name} id", ours=ids[0], vendor=ids[1], node=mine.node)
        self._compare_flag(name, "", mine.node, bool(mine.node.get("deprecated")), bool(theirs.node.get("deprecated")))
        # A webhook is sent to users: what is a request elsewhere comes to them, and the response is theirs to give.
        sides = (EVENT, REQUEST, REQUEST) if mine.is_webhook else (REQUEST, RESPONSE, ERROR)
        if not mine.is_webhook:
            self._compare_servers(mine, theirs)
        elif mine.verb != theirs.verb:
            routes = [f"{item.verb} {item.path}" for item in (mine, theirs)]
            self._note("operation_moved", name, ours=routes[0], vendor=routes[1])
        # The security of all operations says nothing about webhooks.
        if not mine.is_webhook or "security" in theirs.node:
            self._compare_security(mine, theirs)
        self._compare_parameters(mine, theirs, sides[0])
        self._compare_body(mine, theirs, sides[0])
        self._compare_responses(mine, theirs, *sides[1:])
        for kind, names in _changed(mine.node.get("callbacks") or {}, theirs.node.get("callbacks") or {}):
            for one in names:
                self._note(f"callback_{kind}", f"{name} callback {one}")

    def _compare_servers(self, mine: Operation, theirs: Operation) -> None:
        if not theirs.hosts:
            # No servers: wherever the document lies, which says nothing.
            return
        for host in sorted(theirs.hosts - mine.hosts):
            self._note("server_added", f"{self._operation} server", vendor=host)
        for host in sorted(mine.hosts - theirs.hosts):
            self._note("server_removed", f"{self._operation} server", ours=host)

    def _compare_security(self, mine: Operation, theirs: Operation) -> None:
        ours, vendor = _security(self._ours, mine), _security(self._vendor, theirs)
        if ours == vendor:
            return
        # From nothing asked for to something is no further way to do it.
        kind = (
            "security_added" if ours and ours < vendor else "security_removed" if vendor < ours else "security_changed"
        )
        texts = [" or ".join(sorted(found)) or "none" for found in (ours, vendor)]
        self._note(kind, f"{self._operation} security", side=REQUEST, ours=texts[0], vendor=texts[1])

    def _compare_flag(self, place: str, side: str, node: Node, ours: bool, vendor: bool) -> None:
        if ours != vendor:
            self._note("deprecated" if vendor else "no_longer_deprecated", place, side=side, node=node)

    # ---- parameters
    def _compare_parameters(self, mine: Operation, theirs: Operation, side: str) -> None:
        ours, vendor = _parameters(mine), _parameters(theirs)
        for key in [*ours, *(key for key in vendor if key not in ours)]:
            where = key[0]
            left, right = ours.get(key), vendor.get(key)
            if where == "path" and (left is None or right is None):
                # The placeholder is there in both paths; one document does not say what it is.
                continue
            if left is None and right is not None:
                kind = "required_parameter_added" if right.get("required") else "parameter_added"
                place = f"{self._operation} {where} {right['name']}"
                text = self._text(self._vendor_shapes, _schema(right))
                self._note(kind, place, side=side, vendor=text, node=mine.node, detail=right)
            elif left is not None:
                shared = self._names.get(id(left))
                place = f"parameter {shared}" if shared else f"{self._operation} {where} {left['name']}"
                self._used(place, side)
                if right is None:
                    self._note("parameter_removed", place, side=side, ours=str(left["name"]))
                else:
                    self._compare_parameter(left, right, place, where, side)

    def _compare_parameter(self, left: Node, right: Node, place: str, where: str, side: str) -> None:
        if where != "path":
            self._compare_required(bool(left.get("required")), bool(right.get("required")), place, side, left)
        self._compare_flag(place, side, left, bool(left.get("deprecated")), bool(right.get("deprecated")))
        styles = _style(left, where), _style(right, where)
        if styles[0] != styles[1]:
            shapes = self._our_shapes.shape(_schema(left)), self._vendor_shapes.shape(_schema(right))
            only_explode = styles[0].split(",")[0] == styles[1].split(",")[0]
            scalar = not any(shape.types & {"array", "object"} for shape in shapes)
            kind = "serialization_words_changed" if only_explode and scalar else "serialization_changed"
            self._note(kind, place, side=side, ours=styles[0], vendor=styles[1])
        self._compare_schemas(_schema(left), _schema(right), place, side, (), words=str(left.get("description")))

    # ---- bodies
    def _compare_body(self, mine: Operation, theirs: Operation, side: str) -> None:
        ours, vendor = _body(self._ours, mine), _body(self._vendor, theirs)
        place = f"{self._operation} body"
        if ours is None and vendor is None:
            return
        if ours is None or vendor is None:
            added = "required_body_added" if vendor and vendor.get("required") else "body_added"
            self._note(added if ours is None else "body_removed", place, side=side, detail=vendor)
            return
        if side == REQUEST or mine.is_webhook:
            self._compare_required(bool(ours.get("required")), bool(vendor.get("required")), place, side, ours)
        self._compare_content(ours, vendor, place, side)

    def _compare_responses(self, mine: Operation, theirs: Operation, good_side: str, bad_side: str) -> None:
        name = self._operation
        ours, vendor = _responses(self._ours, mine), _responses(self._vendor, theirs)
        pairs = [(status, status) for status in ours if status in vendor]
        good = [[status for status in one if _is_success(status)] for one in (ours, vendor)]
        lost, gained = ([status for status in one if status not in other] for one, other in (good, good[::-1]))
        if len(lost) == len(gained) == 1:
            self._note("success_status_changed", f"{name} status", ours=lost[0], vendor=gained[0], node=mine.node)
            pairs.append((lost[0], gained[0]))
        else:
            for status in lost:
                self._note("success_status_removed", f"{name} status", ours=status)
            for status in gained:
                self._note("success_status_added", f"{name} status", vendor=status)
        for status in ours:
            if not _is_success(status):
                self._say("error_status_removed", "", status, f"{name} status")
                if status not in vendor:
                    self._note("error_status_removed", f"{name} status", ours=status)
        for status in vendor:
            if not _is_success(status) and status not in ours:
                self._note("error_status_added", f"{name} status", vendor=status, node=mine.node)
        for left, right in pairs:
            side = good_side if _is_success(left) else bad_side
            self._compare_response(ours[left], vendor[right], left, side)

    def _compare_response(self, left: Node, right: Node, status: str, side: str) -> None:
        shared = self._names.get(id(left))
        place = f"{self._operation} response" + ("" if _is_success(status) else f" {status}")
        place = f"response {shared}" if shared else place
        self._used(place, side)
        has = _has_body(left), _has_body(right)
        if has[0]:
            self._say("response_body_removed", side, "", place)
        if has[0] != has[1]:
            kind = "response_body_added" if has[1] else "response_body_removed"
            self._note(kind, place, side=side, detail=right)
        elif has[0]:
            self._compare_content(left, right, place, side)
        self._compare_headers(left, right, place, side)

    def _compare_headers(self, left: Node, right: Node, place: str, side: str) -> None:
        ours, vendor = _headers(self._ours, left), _headers(self._vendor, right)
        for name in sorted({*ours, *vendor}):
            where = f"{place} header {name}"
            if name in ours:
                self._say("response_header_removed", side, name, place)
            if name not in vendor:
                self._note("response_header_removed", place, side=side, ours=name)
            elif name not in ours:
                self._note("response_header_added", place, side=side, vendor=name)
            else:
                self._compare_schemas(_schema(ours[name]), _schema(vendor[name]), where, side, ())

    def _compare_content(self, ours: Node, vendor: Node, place: str, side: str) -> None:
        left, right = _content(ours), _content(vendor)
        lost, gained = sorted(set(left) - set(right)), sorted(set(right) - set(left))
        for name in left:
            self._say("media_type_removed", side, name, place)
        if len(lost) == len(gained) == 1:
            self._note("media_type_changed", place, side=side, ours=lost[0], vendor=gained[0])
        else:
            for name in lost:
                self._note("media_type_removed", place, side=side, ours=name)
            for name in gained:
                self._note("media_type_added", place, side=side, vendor=name)
        both = [(name, name) for name in left if name in right] or [(_main(left), _main(right))]
        for mine, theirs in both:
            if not left or not right:
                break
            here = place if len(both) == 1 or mine == "application/json" else f"{place} {mine}"
            schemas = [found[name].get("schema") for found, name in ((left, mine), (right, theirs))]
            if isinstance(schemas[0], dict) and isinstance(schemas[1], dict):
                self._compared.clear()
                self._compare_schemas(schemas[0], schemas[1], here, side, ())
            if mine != theirs:
                continue
            encodings = [found[name].get("encoding") or {} for found, name in ((left, mine), (right, theirs))]
            for name in sorted({*encodings[0], *encodings[1]}):
                texts = [_encoding_text(found.get(name)) for found in encodings]
                if texts[0] != texts[1]:
                    self._note("encoding_changed", f"{here} {name}", side=side, ours=texts[0], vendor=texts[1])

    # ---- schemas
    def _compare_required(
        self, ours: bool, vendor: bool, place: str, side: str, node: Node | None, name: str = ""
    ) -> None:
        if ours:
            self._say("no_longer_required", side, "", place)
        if ours != vendor:
            kind = "newly_required" if vendor else "no_longer_required"
            self._note(kind, place, side=side, node=node, detail=name)

    def _compare_schemas(
        self, mine: Node, theirs: Node, place: str, side: str, above: tuple[int, ...], words: str = ""
    ) -> None:
        """Compares what two schemas let through. `above` are our schemas around this one: a recursive schema is
        compared once, because a dereferenced document ends it at a depth of its own choosing. `words` is what ours says
        of the place."""
        target = self._our_shapes.target(mine)
        if target in above or (target, id(theirs), place) in self._compared:
            return
        self._compared.add((target, id(theirs), place))
        left, right = self._our_shapes.shape(mine), self._vendor_shapes.shape(theirs)
        component = component_name(mine)
        if component:
            self.names.append((resolve(self._vendor, theirs), component))
        scalar = component if not left.objects and left.items is None else ""
        self._used(place, side, scalar)
        self._compare_value(left, right, place, side, scalar, mine)
        self._compare_defaults(left, right, place, side, f"{words} {_words(self._ours, mine)}")
        above = (*above, target)
        if "array" in left.types and "array" in right.types and (left.items or right.items):
            where = f"{component or place}[]"
            self._compare_schemas(left.items or ANYTHING, right.items or ANYTHING, where, side, above)
        if left.objects and right.objects:
            self._compare_objects(left.objects, right.objects, component or place, side, above)

    def _compare_value(self, left: Shape, right: Shape, place: str, side: str, scalar: str, node: Node) -> None:
        if left.nullable:
            self._say("not_nullable", side, "", place)
        if left.nullable != right.nullable and left.types and right.types:
            kind = "nullable" if right.nullable else "not_nullable"
            self._note(kind, place, side=side, component=scalar, node=node)
        if left.types != right.types:
            texts = _types_text(left), _types_text(right)
            kind = "type_changed"
            if _takes_all(right.types, left.types):
                kind = "type_widened"
            elif _takes_all(left.types, right.types):
                kind = "type_narrowed"
            self._note(kind, place, side=side, ours=texts[0], vendor=texts[1], component=scalar, node=node)
        elif left.enum != right.enum:
            self._compare_enums(left, right, place, side, scalar, node)
        # Of values that are listed, a limit says nothing more.
        listed = left.enum is not None or right.enum is not None
        for kind_of_value in sorted(_kinds(left) & _kinds(right)) if not listed else ():
            ours, vendor = left.limits.get(kind_of_value, {}), right.limits.get(kind_of_value, {})
            self._compare_limits(ours, vendor, place, side, scalar, node)
        self._compare_flag(place, side, node, "deprecated" in left.flags, "deprecated" in right.flags)
        if left.tags != right.tags or (left.mapping and right.mapping and left.mapping != right.mapping):
            texts = _discriminator_text(left), _discriminator_text(right)
            self._note("discriminator_changed", left.name or place, side=side, ours=texts[0], vendor=texts[1])

    def _compare_defaults(self, left: Shape, right: Shape, place: str, side: str, words: str) -> None:
        """Our description says a default in words, because the generator would always send it."""
        if left.default == right.default:
            return
        if right.default is None or not re.search(rf"(?<!\w){re.escape(right.default)}(?!\w)", words):
            self._note("default_changed", place, side=side, ours=left.default or "", vendor=right.default or "")

    def _compare_limits(
        self,
        ours: dict[str, Limit],
        vendor: dict[str, Limit],
        place: str,
        side: str,
        component: str,
        node: Node | None,
    ) -> None:
        for word in sorted({*ours, *vendor}):
            left, right = ours.get(word), vendor.get(word)
            texts = limit_text(word, left), limit_text(word, right)
            if left is not None:
                self._say("format_changed" if word == "format" else "limit_loosened", side, texts[0], place)
            if left != right:
                tighter = is_tighter(word, right, left)
                kind = {True: "limit_tightened", False: "limit_loosened", None: "limit_changed"}[tighter]
                if word == "format":
                    # Times are converted: in milliseconds they would be wrong, and nothing would tell.
                    kind = "time_format_changed" if left and right and TIME in texts[0] else "format_changed"
                self._note(
                    kind,
                    place,
                    side=side,
                    ours=texts[0],
                    vendor=texts[1],
                    component=component,
                    node=node,
                    detail=(word, right),
                )

    def _compare_enums(self, left: Shape, right: Shape, place: str, side: str, component: str, node: Node) -> None:
        ours, vendor = left.enum or frozenset(), right.enum or frozenset()
        if left.enum is None or right.enum is None:
            kind = "enum_opened" if right.enum is None else "enum_closed"
            found = [(kind, sorted(ours), sorted(vendor))]
        else:
            found = [
                ("enum_values_added", [], sorted(vendor - ours)),
                ("enum_values_removed", sorted(ours - vendor), []),
            ]
        for kind, mine, theirs in found:
            if mine or theirs:
                texts = ", ".join(mine), ", ".join(theirs)
                detail = theirs or mine
                self._note(
                    kind,
                    place,
                    side=side,
                    ours=texts[0],
                    vendor=texts[1],
                    component=component,
                    node=node,
                    detail=detail,
                )

    # ---- objects
    def _compare_objects(
        self,
        ours: tuple[ObjectShape, ...],
        vendor: tuple[ObjectShape, ...],
        place: str,
        side: str,
        above: tuple[int, ...],
    ) -> None:
        if len(ours) > 1 and len(vendor) == 1 and all(_alike(item, vendor[0]) < 1 for item in ours):
            ours = (_merged(ours, self._our_shapes, with_choices=bool(vendor[0].choices)),)
        elif len(vendor) > 1 and len(ours) == 1:
            vendor = (_merged(vendor, self._vendor_shapes, with_choices=bool(ours[0].choices)),)
        if len(ours) == len(vendor) == 1:
            self._compare_object(ours[0], vendor[0], ours[0].name or place, side, above)
            return
        pairs, removed, added = self._match_variants(ours, vendor)
        for mine in removed:
            self._note("variant_removed", place, side=side, ours=_variant_text(mine, self._our_shapes))
        for theirs in added:
            self._note("variant_added", place, side=side, vendor=_variant_text(theirs, self._vendor_shapes))
        for mine, theirs in pairs:
            self._compare_object(mine, theirs, mine.name or place, side, above)

    def _match_variants(
        self, ours: Iterable[ObjectShape], vendor: Iterable[ObjectShape]
    ) -> tuple[list[tuple[ObjectShape, ObjectShape]], list[ObjectShape], list[ObjectShape]]:
        """Variants with the same tag belong together, else those that share most fields."""
        left, right = list(ours), list(vendor)
        left_tags = [_tags(item, self._our_shapes) for item in left]
        right_tags = [_tags(item, self._vendor_shapes) for item in right]
        scores = sorted(
            (
                (-_likeness(left[i], right[j], left_tags[i], right_tags[j]), i, j)
                for i in range(len(left))
                for j in range(len(right))
            ),
        )
        taken: tuple[dict[int, int], set[int]] = ({}, set())
        for score, i, j in scores:
            if score < 0 and i not in taken[0] and j not in taken[1]:
                taken[0][i] = j
                taken[1].add(j)
        return (
            [(left[i], right[j]) for i, j in sorted(taken[0].items())],
            [item for i, item in enumerate(left) if i not in taken[0]],
            [item for j, item in enumerate(right) if j not in taken[1]],
        )

    def _compare_object(
        self, mine: ObjectShape, theirs: ObjectShape, place: str, side: str, above: tuple[int, ...]
    ) -> None:
        inner = _inside(mine, theirs, self._vendor_shapes) or _inside(theirs, mine, self._our_shapes)
        if inner is not None:
            self._compare_unwrapped(mine, theirs, place, side, above)
            return
        ours = _fields(mine, self._our_shapes, side)
        vendor = _fields(theirs, self._vendor_shapes, side)
        if ours and not theirs.properties:
            text = ", ".join(sorted(ours))
            self._note("fields_no_longer_described", place, side=side, ours=text)
            ours = {}
        elif vendor and not mine.properties:
            fields = {name: (found.schema, name in theirs.required) for name, found in vendor.items()}
            text = ", ".join(sorted(vendor))
            self._note("fields_described", place, side=side, vendor=text, node=mine.node, detail=fields)
            vendor = {}
        for name, found in vendor.items():
            if name not in mine.properties:
                kind = "required_field_added" if name in theirs.required and side == REQUEST else "field_added"
                text = self._text(self._vendor_shapes, found.schema)
                self._used(f"{place}.{name}", side)
                self._note(
                    kind,
                    f"{place}.{name}",
                    side=side,
                    vendor=text,
                    node=mine.node,
                    detail={name: (found.schema, name in theirs.required)},
                )
        for name, found in ours.items():
            where = f"{found.origin or place}.{name}"
            self._used(where, side)
            if name not in theirs.properties:
                self._note("field_removed", where, side=side, ours=self._text(self._our_shapes, found.schema))
            elif name not in vendor:
                self._note("field_read_only" if side == REQUEST else "field_write_only", where, side=side)
            else:
                required = name in mine.required, name in theirs.required
                self._compare_required(*required, where, side, mine.node, name)
                self._compare_schemas(found.schema, vendor[name].schema, where, side, above)
        self._compare_limits(mine.limits, theirs.limits, place, side, "", mine.node)
        if mine.closed != theirs.closed:
            kind = "closed_to_other_fields" if theirs.closed else "open_to_other_fields"
            self._note(kind, place, side=side)
        elif mine.values is not None or theirs.values is not None:
            self._compare_schemas(mine.values or ANYTHING, theirs.values or ANYTHING, f"{place}.*", side, above)
        for group in sorted(theirs.choices - mine.choices, key=sorted):
            self._note("choice_added", place, side=side, vendor=" and ".join(sorted(group)))
        for group in sorted(mine.choices - theirs.choices, key=sorted):
            self._note("choice_removed", place, side=side, ours=" and ".join(sorted(group)))

    def _compare_unwrapped(
        self, mine: ObjectShape, theirs: ObjectShape, place: str, side: str, above: tuple[int, ...]
    ) -> None:
        """One of the two has the other's fields in an object inside it: that is one difference, not one a field."""
        name = _inside(mine, theirs, self._vendor_shapes)
        if name is not None:
            self._note("wrapped", place, side=side, vendor=name)
            inner = self._vendor_shapes.shape(theirs.properties[name].schema).objects
            self._compare_objects((mine,), inner, place, side, above)
            return
        name = _inside(theirs, mine, self._our_shapes)
        assert name is not None
        self._note("unwrapped", place, side=side, ours=name)
        found = self._our_shapes.shape(mine.properties[name].schema)
        self._compare_objects(found.objects, (theirs,), found.name or f"{place}.{name}", side, above)

    def _text(self, shapes: Shapes, schema: Node) -> str:
        shape = shapes.shape(schema)
        return _types_text(shape) + (" or null" if shape.nullable else "")


# ---- operations and their parts


def _name(operation: Operation) -> str:
    if operation.is_webhook:
        return f"webhook {operation.path}"
    return str(operation.node.get("operationId") or operation.route)


def _resource(operation: Operation) -> str:
    return str((operation.node.get("tags") or [""])[0])


def vendor_id_of(operation: Operation) -> str:
    """The vendor's name for an operation."""
    return str(operation.node.get("x-vendor-operation-id") or operation.node.get("operationId") or "")


def _own_id(operation: Operation) -> str:
    return str(operation.node.get("operationId") or "")


def _plain(path: str) -> str:
    """A path without the names of its parameters, which are never sent."""
    return re.sub(r"\{[^}]*\}", "{}", path.rstrip("/"))


def _route_key(operation: Operation) -> tuple[str, str]:
    return operation.method, _plain(operation.path)


def _match(
    ours: list[Operation], vendor: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pairs by method and path, then by the vendor's id, then by our own id; what is left on either side."""
    left, right = list(ours), list(vendor)
    pairs: list[tuple[Operation, Operation]] = []
    keys: list[tuple[Callable[[Operation], Any], Callable[[Operation], Any]]] = [
        (_route_key, _route_key),
        (vendor_id_of, vendor_id_of),
        (_own_id, vendor_id_of),
    ]
    for our_key, vendor_key in keys:
        waiting: dict[Any, Operation] = {}
        for item in right:
            waiting.setdefault(vendor_key(item), item)
        still: list[Operation] = []
        taken: set[int] = set()
        for item in left:
            key = our_key(item)
            other = waiting.pop(key, None) if key else None
            if other is None or other.is_webhook != item.is_webhook:
                still.append(item)
            else:
                pairs.append((item, other))
                taken.add(id(other.node))
        left, right = still, [item for item in right if id(item.node) not in taken]
    return pairs, left, right


def _parameters(operation: Operation) -> dict[tuple[str, str], Node]:
    """Parameters by kind and name; those of the path by their place, headers in lower case."""
    found: dict[tuple[str, str], Node] = {}
    in_path = re.findall(r"\{([^}]*)\}", operation.path)
    odd: list[Node] = []
    for parameter in operation.parameters:
        where, name = str(parameter.get("in")), str(parameter.get("name"))
        if where == "path":
            if name in in_path:
                found[where, str(in_path.index(name))] = parameter
            else:
                odd.append(parameter)
        elif where in ("query", "cookie"):
            found[where, name] = parameter
        elif where == "header" and name.lower() not in NOT_PARAMETERS:
            found[where, name.lower()] = parameter
    # A name that is not in the path is a slip: it belongs to the placeholder that nothing describes.
    free = [str(place) for place in range(len(in_path)) if ("path", str(place)) not in found]
    for place, parameter in zip(free, odd, strict=False):
        found["path", place] = parameter
    return found


def _schema(holder: Node) -> Node:
    schema = holder.get("schema")
    if isinstance(schema, dict):
        return schema
    content = _content(holder)
    inner = content[_main(content)].get("schema") if content else None
    return inner if isinstance(inner, dict) else ANYTHING


def _style(parameter: Node, where: str) -> str:
    """How a parameter is written: `form`, `form, not exploded`, `content application/json`."""
    if parameter.get("content"):
        return f"content {_main(_content(parameter))}"
    style = str(parameter.get("style") or STYLES[where])
    exploded = parameter.get("explode", style == "form")
    text = style if exploded == (style == "form") else f"{style}, {'' if exploded else 'not '}exploded"
    text += ", reserved characters as they are" if parameter.get("allowReserved") else ""
    return text + (", empty values too" if parameter.get("allowEmptyValue") else "")


def _security(document: Node, operation: Operation) -> frozenset[str]:
    """The alternatives of an operation, each as text, without the schemes' names: `bearer`, `header X-Key`."""
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    asked = operation.node.get("security", document.get("security")) or []
    found = set()
    for alternative in asked:
        parts = []
        for name, scopes in alternative.items():
            scheme = resolve(document, schemes.get(name) or {})
            kind = str(scheme.get("type", name))
            text = kind
            if kind == "http":
                text = str(scheme.get("scheme", kind)).lower()
            elif kind == "apiKey":
                text = f"{scheme.get('in')} {scheme.get('name')}"
            parts.append(text + (f" ({', '.join(sorted(scopes))})" if scopes else ""))
        found.add(" and ".join(sorted(parts)) or "none")
    return frozenset(found)


def _body(document: Node, operation: Operation) -> Node | None:
    body = operation.node.get("requestBody")
    return resolve(document, body) if isinstance(body, dict) else None


def _responses(document: Node, operation: Operation) -> dict[str, Node]:
    """Responses by status. All statuses from 500 count as one, as does an upper-case X."""
    found: dict[str, Node] = {}
    for status, response in (operation.node.get("responses") or {}).items():
        text = str(status).upper()
        if isinstance(response, dict):
            found.setdefault("5XX" if text.startswith("5") else text, resolve(document, response))
    return found


def _is_success(status: str) -> bool:
    return status.startswith("2")


def _has_body(response: Node) -> bool:
    return bool(response.get("content"))


def _headers(document: Node, response: Node) -> dict[str, Node]:
    return {str(name).lower(): resolve(document, node) for name, node in (response.get("headers") or {}).items()}


def _content(holder: Node) -> dict[str, Node]:
    """Media types without their parameters, in lower case."""
    return {str(key).split(";")[0].strip().lower(): value or {} for key, value in (holder.get("content") or {}).items()}


def _main(content: dict[str, Node]) -> str:
    return "application/json" if "application/json" in content else next(iter(content), "")


def _encoding_text(encoding: Node | None) -> str:
    parts = encoding or {}
    return ", ".join(f"{key} {parts[key]}" for key in sorted(parts) if key != "headers")


def _changed(ours: Iterable[str], vendor: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    yield "added", sorted(set(vendor) - set(ours))
    yield "removed", sorted(set(ours) - set(vendor))


# ---- shapes


def _types_text(shape: Shape) -> str:
    return " or ".join(sorted(shape.types)) or "anything"


def _kinds(shape: Shape) -> set[str]:
    return {KIND_OF_TYPE.get(name, name) for name in shape.types}


def _takes_all(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether all values of some types are of others too; none means any type."""
    if not wide or not narrow:
        return not wide
    return narrow <= (wide | {"integer"} if "number" in wide else wide)


def _words(document: Node, schema: Node) -> str:
    return f"{schema.get('description', '')} {resolve(document, schema).get('description', '')}"


def _discriminator_text(shape: Shape) -> str:
    return ", ".join(sorted(shape.tags)) + (f" of {', '.join(sorted(shape.mapping))}" if shape.mapping else "")


def _fields(item: ObjectShape, shapes: Shapes, side: str) -> dict[str, Property]:
    """The fields that can come on this side."""
    hidden = "readOnly" if side == REQUEST else "writeOnly"
    return {name: found for name, found in item.properties.items() if hidden not in shapes.shape(found.schema).flags}


def _tags(item: ObjectShape, shapes: Shapes) -> dict[str, str]:
    """The fields that take a single value in this variant."""
    found = {}
    for name, prop in item.properties.items():
        enum = shapes.shape(prop.schema).enum
        if enum is not None and len(enum) == 1:
            found[name] = next(iter(enum))
    return found


def _alike(a: ObjectShape, b: ObjectShape) -> float:
    """The share of field names that two objects have in common."""
    names = len(set(a.properties) | set(b.properties))
    return len(set(a.properties) & set(b.properties)) / names if names else 1.0


def _likeness(a: ObjectShape, b: ObjectShape, a_tags: dict[str, str], b_tags: dict[str, str]) -> float:
    shared = set(a_tags) & set(b_tags)
    if shared and any(a_tags[name] != b_tags[name] for name in shared):
        return 0.0
    return _alike(a, b) + len(shared)


def _inside(item: ObjectShape, around: ObjectShape, shapes: Shapes) -> str | None:
    """The field of `around` that holds what `item` is, where the two share no field themselves."""
    if not item.properties or not around.properties or set(item.properties) & set(around.properties):
        return None
    for name, prop in around.properties.items():
        inner = shapes.shape(prop.schema).objects
        if inner and _alike(item, _merged(inner, shapes, with_choices=False)) >= ALIKE:
            return name
    return None


def _variant_text(item: ObjectShape, shapes: Shapes) -> str:
    """What tells a variant from the others: the values of its tags, else its fields."""
    tags = ", ".join(f"{name} {value}" for name, value in sorted(_tags(item, shapes).items()))
    names = ", ".join(list(item.properties)[:6]) + (", ..." if len(item.properties) > 6 else "")
    return tags or f"an object of {names or 'anything'}"


def _merged(variants: tuple[ObjectShape, ...], shapes: Shapes, *, with_choices: bool) -> ObjectShape:
    """One object that takes the fields of all variants, for comparing with a document that does not tell them apart.

    With choices, what each variant asks for beyond the others is one: the other document says it that way.
    """
    required = frozenset.intersection(*(variant.required for variant in variants))
    groups = frozenset(variant.required - required for variant in variants) - {frozenset()}
    fields: dict[str, list[Property]] = defaultdict(list)
    for variant in variants:
        for name, prop in variant.properties.items():
            if all(prop.schema is not other.schema for other in fields[name]):
                fields[name].append(prop)
    values = [variant.values for variant in variants if variant.values is not None]
    return ObjectShape(
        name="",
        properties={name: _either(found, shapes) for name, found in fields.items()},
        required=required,
        values=values[0] if values else None,
        closed=all(variant.closed for variant in variants),
        choices=groups if with_choices else frozenset(),
        limits={
            word: limit
            for word, limit in variants[0].limits.items()
            if all(item.limits.get(word) == limit for item in variants)
        },
    )


def _either(fields: list[Property], shapes: Shapes) -> Property:
    if len(fields) == 1:
        return fields[0]
    return Property(shapes.any_of([prop.schema for prop in fields]), fields[0].origin)
