"""Two OpenAPI documents compared by meaning: what a vendor's says and ours does not, and the other way round.

Names of components count for nothing, nor how a schema is written (`schema_shapes`). A difference inside a component of
ours is one difference, however many operations use it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from maintenance.drift.openapi_reader import Node, Operation, operations, resolve
from maintenance.drift.schema_shapes import ObjectShape, Property, Shape, Shapes, component_name

REQUEST, ANSWER = "request", "answer"
ANYTHING: Node = {}

# Kinds that make calls or code that worked before fail; `_breaks` adds those where it depends on the side.
BREAKING = {
    "operation_removed",
    "operation_moved",
    "parameter_removed",
    "parameter_retyped",
    "parameter_newly_required",
    "required_parameter_added",
    "field_retyped",
    "required_field_added",
    "body_added",
    "body_removed",
    "body_newly_required",
    "media_type_changed",
    "answer_body_removed",
}
BREAKING_IN_REQUEST = {
    "field_removed",
    "field_newly_required",
    "enum_value_removed",
    "field_not_nullable",
    "choice_added",
}
BREAKING_IN_ANSWER = {"field_removed"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, as seen from ours: *added* is in the vendor's document and not in ours.

    `place` is `<component>.<field>` with our component's name, or the operation and the parameter. `uses` are the
    operations where it shows, `of` is the number of those that use the place at all.
    """

    kind: str
    place: str
    side: str
    ours: str
    vendor: str
    uses: tuple[str, ...]
    of: int

    @property
    def breaking(self) -> bool:
        """Whether calls or code that worked before may fail."""
        return (
            self.kind in BREAKING
            or (self.side == REQUEST and self.kind in BREAKING_IN_REQUEST)
            or (self.side == ANSWER and self.kind in BREAKING_IN_ANSWER)
        )


@dataclass(frozen=True, slots=True)
class _Found:
    """A difference in one operation. `component` is the named scalar of ours that the field at `place` refers to."""

    kind: str
    place: str
    component: str
    side: str
    ours: str
    vendor: str


def compare(ours: Node, vendor: Node) -> list[Difference]:
    """All differences, sorted by kind and place.

    Raises:
        UnreadableDocumentError: a reference in one of the documents leads nowhere.
    """
    return _Comparison(ours, vendor).run()


class _Comparison:
    def __init__(self, ours: Node, vendor: Node) -> None:
        self._ours, self._vendor = ours, vendor
        self._our_shapes, self._vendor_shapes = Shapes(ours), Shapes(vendor)
        self._found: dict[_Found, set[str]] = defaultdict(set)
        self._uses: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._places_of_component: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._parameter_names = {
            id(node): name for name, node in (ours.get("components", {}).get("parameters") or {}).items()
        }
        self._operation = ""
        self._compared: set[tuple[int, int, str]] = set()

    def run(self) -> list[Difference]:
        ours = list(operations(self._ours))
        vendor = list(operations(self._vendor))
        pairs, removed, added = _match(ours, vendor)
        for operation in added:
            self._operation = _route(operation)
            self._note("operation_added", _route(operation), vendor=_vendor_id(operation) or "without an id")
        for operation in removed:
            self._operation = _name(operation)
            self._note("operation_removed", _name(operation), ours=_route(operation))
        for mine, theirs in pairs:
            self._compare_operation(mine, theirs)
        return sorted(self._grouped(), key=lambda item: (item.kind, item.place, item.side, item.ours, item.vendor))

    # ---- collecting
    def _note(
        self, kind: str, place: str, *, ours: str = "", vendor: str = "", side: str = "", component: str = ""
    ) -> None:
        self._found[_Found(kind, place, component, side, ours, vendor)].add(self._operation)

    def _used(self, place: str, side: str, component: str = "") -> None:
        self._uses[place, side].add(self._operation)
        if component:
            self._uses[component, side].add(self._operation)
            self._places_of_component[component, side].add(place)

    def _grouped(self) -> Iterator[Difference]:
        """A difference that shows wherever a named scalar is used is a difference of that scalar."""
        by_component: dict[tuple[str, str, str, str, str], list[_Found]] = defaultdict(list)
        for found in self._found:
            if found.component:
                by_component[found.kind, found.component, found.side, found.ours, found.vendor].append(found)
        whole: set[_Found] = set()
        for (kind, component, side, ours, vendor), members in by_component.items():
            places = {member.place for member in members}
            if len(places) > 1 and places == self._places_of_component[component, side]:
                whole.update(members)
                uses = set[str]().union(*(self._found[member] for member in members))
                yield self._difference(kind, component, side, ours, vendor, uses)
        for found, uses in self._found.items():
            if found not in whole:
                yield self._difference(found.kind, found.place, found.side, found.ours, found.vendor, uses)

    def _difference(self, kind: str, place: str, side: str, ours: str, vendor: str, uses: set[str]) -> Difference:
        of = max(len(self._uses.get((place, side), ())), len(uses))
        return Difference(kind, place, side, ours, vendor, tuple(sorted(uses)), of)

    # ---- operations
    def _compare_operation(self, mine: Operation, theirs: Operation) -> None:
        self._operation = name = _name(mine)
        if (mine.method, _plain(mine.path)) != (theirs.method, _plain(theirs.path)):
            self._note("operation_moved", name, ours=_route(mine), vendor=_route(theirs))
        deprecated = bool(mine.node.get("deprecated")), bool(theirs.node.get("deprecated"))
        if deprecated[0] != deprecated[1]:
            self._note("operation_deprecated" if deprecated[1] else "operation_not_deprecated", name)
        self._compare_parameters(mine, theirs)
        self._compare_request(mine, theirs)
        self._compare_answers(mine, theirs)

    def _compare_parameters(self, mine: Operation, theirs: Operation) -> None:
        ours, vendor = _parameters(mine), _parameters(theirs)
        for key in [*ours, *(key for key in vendor if key not in ours)]:
            where = key[0]
            left, right = ours.get(key), vendor.get(key)
            if left is None and right is not None:
                kind = "required_parameter_added" if right.get("required") else "parameter_added"
                place = f"{self._operation} {where} {right['name']}"
                self._note(kind, place, side=REQUEST, vendor=self._text(self._vendor_shapes, _schema(right)))
                continue
            if left is None:
                continue
            shared = self._parameter_names.get(id(left))
            place = f"parameter {shared}" if shared else f"{self._operation} {where} {left['name']}"
            self._used(place, REQUEST)
            if right is None:
                self._note("parameter_removed", place, side=REQUEST, ours=str(left["name"]))
                continue
            required = bool(left.get("required")), bool(right.get("required"))
            if where != "path" and required[0] != required[1]:
                kind = "parameter_newly_required" if required[1] else "parameter_no_longer_required"
                self._note(kind, place, side=REQUEST)
            self._compare_schemas(_schema(left), _schema(right), place, REQUEST, (), word="parameter")

    def _compare_request(self, mine: Operation, theirs: Operation) -> None:
        ours, vendor = _body(self._ours, mine), _body(self._vendor, theirs)
        name = self._operation
        if ours is None and vendor is None:
            return
        if ours is None or vendor is None:
            self._note("body_added" if ours is None else "body_removed", f"{name} body", side=REQUEST)
            return
        if bool(ours.get("required")) != bool(vendor.get("required")):
            kind = "body_newly_required" if vendor.get("required") else "body_no_longer_required"
            self._note(kind, f"{name} body", side=REQUEST)
        self._compare_content(ours, vendor, f"{name} body", REQUEST)

    def _compare_answers(self, mine: Operation, theirs: Operation) -> None:
        name = self._operation
        ours, vendor = _answers(mine), _answers(theirs)
        for status in sorted(set(ours) ^ set(vendor)):
            good = status.startswith("2")
            kind = f"{'success' if good else 'error'}_status_{'removed' if status in ours else 'added'}"
            self._note(kind, name, ours=status if status in ours else "", vendor=status if status in vendor else "")
        left, right = _success(self._ours, ours), _success(self._vendor, vendor)
        if left is None or right is None:
            return
        has = bool(left.get("content")), bool(right.get("content"))
        if has == (True, True):
            self._compare_content(left, right, f"{name} answer", ANSWER)
        elif has[0] != has[1]:
            self._note("answer_body_added" if has[1] else "answer_body_removed", f"{name} answer", side=ANSWER)

    def _compare_content(self, ours: Node, vendor: Node, place: str, side: str) -> None:
        left_type, left = _media(ours)
        right_type, right = _media(vendor, prefer=left_type)
        if left_type != right_type:
            self._note("media_type_changed", place, side=side, ours=left_type, vendor=right_type)
        if left is not None and right is not None:
            self._compared.clear()
            self._compare_schemas(left, right, place, side, ())

    # ---- schemas
    def _compare_schemas(
        self, mine: Node, theirs: Node, place: str, side: str, above: tuple[int, ...], word: str = "field"
    ) -> None:
        """Compares what two schemas let through. `above` are our schemas around this one: a recursive schema is
        compared once, because a dereferenced document ends it at a depth of its own choosing."""
        target = self._our_shapes.target(mine)
        if target in above or (target, id(theirs), place) in self._compared:
            return
        self._compared.add((target, id(theirs), place))
        left, right = self._our_shapes.shape(mine), self._vendor_shapes.shape(theirs)
        component = component_name(mine)
        scalar = component if not left.objects and left.items is None else ""
        self._used(place, side, scalar)
        if left.nullable != right.nullable:
            self._note(f"{word}_nullable" if right.nullable else f"{word}_not_nullable", place, side=side)
        if left.types != right.types:
            texts = _types_text(left), _types_text(right)
            self._note(f"{word}_retyped", place, side=side, ours=texts[0], vendor=texts[1], component=scalar)
        self._compare_enums(left, right, place, side, scalar)
        above = (*above, target)
        if left.items is not None and right.items is not None:
            self._compare_schemas(left.items, right.items, f"{component or place}[]", side, above)
        if left.objects and right.objects:
            self._compare_objects(left.objects, right.objects, component or place, side, above)

    def _compare_enums(self, left: Shape, right: Shape, place: str, side: str, component: str) -> None:
        if left.types != right.types or left.enum == right.enum:
            return
        if left.enum is None or right.enum is None:
            kind = "enum_removed" if right.enum is None else "enum_added"
            shown = [", ".join(sorted(map(str, values or ()))) for values in (left.enum, right.enum)]
            self._note(kind, place, side=side, ours=shown[0], vendor=shown[1], component=component)
            return
        for value in right.enum - left.enum:
            self._note("enum_value_added", place, side=side, vendor=str(value), component=component)
        for value in left.enum - right.enum:
            self._note("enum_value_removed", place, side=side, ours=str(value), component=component)

    def _compare_objects(
        self,
        ours: tuple[ObjectShape, ...],
        vendor: tuple[ObjectShape, ...],
        place: str,
        side: str,
        above: tuple[int, ...],
    ) -> None:
        if len(ours) > 1 and len(vendor) == 1:
            ours = (_merged(ours, self._our_shapes, with_choices=bool(vendor[0].choices)),)
        elif len(vendor) > 1 and len(ours) == 1:
            vendor = (_merged(vendor, self._vendor_shapes, with_choices=bool(ours[0].choices)),)
        if len(ours) == 1:
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
        for name, field in theirs.properties.items():
            if name not in mine.properties:
                kind = "required_field_added" if name in theirs.required and side == REQUEST else "field_added"
                text = self._text(self._vendor_shapes, field.schema)
                self._used(f"{place}.{name}", side)
                self._note(kind, f"{place}.{name}", side=side, vendor=text)
        for name, field in mine.properties.items():
            where = f"{field.origin or place}.{name}"
            other = theirs.properties.get(name)
            self._used(where, side)
            if other is None:
                self._note("field_removed", where, side=side, ours=self._text(self._our_shapes, field.schema))
                continue
            required = name in mine.required, name in theirs.required
            if required[0] != required[1]:
                self._note(f"field_{'newly' if required[1] else 'no_longer'}_required", where, side=side)
            self._compare_schemas(field.schema, other.schema, where, side, above)
        if mine.values is not None and theirs.values is not None:
            self._compare_schemas(mine.values, theirs.values, f"{place}.*", side, above)
        for group in sorted(theirs.choices - mine.choices, key=sorted):
            self._note("choice_added", place, side=side, vendor=" and ".join(sorted(group)))
        for group in sorted(mine.choices - theirs.choices, key=sorted):
            self._note("choice_removed", place, side=side, ours=" and ".join(sorted(group)))

    def _text(self, shapes: Shapes, schema: Node) -> str:
        shape = shapes.shape(schema)
        return _types_text(shape) + (" or null" if shape.nullable else "")


# ---- operations and their parts


def _name(operation: Operation) -> str:
    return str(operation.node.get("operationId") or _route(operation))


def _route(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _vendor_id(operation: Operation) -> str:
    return str(operation.node.get("x-vendor-operation-id") or operation.node.get("operationId") or "")


def _plain(path: str) -> str:
    """A path without the names of its parameters, which are never sent."""
    return re.sub(r"\{[^}]*\}", "{}", path.rstrip("/"))


def _match(
    ours: list[Operation], vendor: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pairs by the vendor's id, then by our own id, then by method and path; what is left on either side."""
    left, right = list(ours), list(vendor)
    pairs: list[tuple[Operation, Operation]] = []
    for our_key, vendor_key in (
        (_vendor_id, _vendor_id),
        (lambda item: str(item.node.get("operationId") or ""), _vendor_id),
        (lambda item: (item.method, _plain(item.path)), lambda item: (item.method, _plain(item.path))),
    ):
        waiting: dict[Any, Operation] = {}
        for item in right:
            waiting.setdefault(vendor_key(item), item)
        still: list[Operation] = []
        for item in left:
            key = our_key(item)
            other = waiting.pop(key, None) if key else None
            if other is None:
                still.append(item)
            else:
                pairs.append((item, other))
                right = [candidate for candidate in right if candidate is not other]
        left = still
    return pairs, left, right


def _parameters(operation: Operation) -> dict[tuple[str, str], Node]:
    """Parameters by kind and name; those of the path by their place, headers in lower case."""
    found: dict[tuple[str, str], Node] = {}
    in_path = re.findall(r"\{([^}]*)\}", operation.path)
    for parameter in operation.parameters:
        where, name = str(parameter.get("in")), str(parameter.get("name"))
        if where == "path":
            found[where, str(in_path.index(name)) if name in in_path else name] = parameter
        elif where == "query":
            found[where, name] = parameter
        elif where == "header" and name.lower() not in ("accept", "authorization", "content-type"):
            found[where, name.lower()] = parameter
    return found


def _schema(parameter: Node) -> Node:
    schema = parameter.get("schema")
    return schema if isinstance(schema, dict) else _media(parameter)[1] or ANYTHING


def _body(document: Node, operation: Operation) -> Node | None:
    body = operation.node.get("requestBody")
    return resolve(document, body) if isinstance(body, dict) else None


def _answers(operation: Operation) -> dict[str, Node]:
    """Answers by status. All statuses from 500 count as one, as does an upper-case X or a `default`."""
    found: dict[str, Node] = {}
    for status, answer in (operation.node.get("responses") or {}).items():
        text = str(status).upper()
        found.setdefault("5XX" if text.startswith("5") else text, answer)
    return found


def _success(document: Node, answers: dict[str, Node]) -> Node | None:
    """The answer of the lowest good status, one with a body first."""
    good = [resolve(document, answers[status]) for status in sorted(answers) if status.startswith("2")]
    return next((answer for answer in good if answer.get("content")), good[0] if good else None)


def _media(holder: Node, prefer: str = "application/json") -> tuple[str, Node | None]:
    """Media type (without its parameters) and schema of a body: the preferred one, else JSON, else the first."""
    content = {str(key).split(";")[0].strip().lower(): value for key, value in (holder.get("content") or {}).items()}
    for name in (prefer, "application/json", *content):
        if name in content:
            schema = (content[name] or {}).get("schema")
            return name, schema if isinstance(schema, dict) else None
    return "", None


# ---- shapes


def _types_text(shape: Shape) -> str:
    return " or ".join(sorted(shape.types)) or "anything"


def _tags(item: ObjectShape, shapes: Shapes) -> dict[str, str]:
    """The fields that take a single value in this variant."""
    found = {}
    for name, field in item.properties.items():
        enum = shapes.shape(field.schema).enum
        if enum is not None and len(enum) == 1:
            found[name] = str(next(iter(enum)))
    return found


def _likeness(a: ObjectShape, b: ObjectShape, a_tags: dict[str, str], b_tags: dict[str, str]) -> float:
    shared = set(a_tags) & set(b_tags)
    if shared and any(a_tags[name] != b_tags[name] for name in shared):
        return 0.0
    names = len(set(a.properties) | set(b.properties))
    alike = len(set(a.properties) & set(b.properties)) / names if names else 1.0
    return alike + len(shared)


def _variant_text(item: ObjectShape, shapes: Shapes) -> str:
    tags = ", ".join(f"{name}={value}" for name, value in sorted(_tags(item, shapes).items()))
    return item.name or tags or "an object of " + (", ".join(item.properties) or "anything")


def _merged(variants: tuple[ObjectShape, ...], shapes: Shapes, *, with_choices: bool) -> ObjectShape:
    """One object that takes the fields of all variants, for comparing with a document that does not tell them apart.

    With choices, what each variant asks for beyond the others is one: the other document says it that way.
    """
    required = frozenset.intersection(*(variant.required for variant in variants))
    groups = frozenset(variant.required - required for variant in variants) - {frozenset()}
    fields: dict[str, list[Property]] = defaultdict(list)
    for variant in variants:
        for name, field in variant.properties.items():
            if all(field.schema is not other.schema for other in fields[name]):
                fields[name].append(field)
    values = [variant.values for variant in variants if variant.values is not None]
    return ObjectShape(
        name="",
        properties={name: _any_of(found, shapes) for name, found in fields.items()},
        required=required,
        values=values[0] if values else None,
        choices=groups if with_choices else frozenset(),
    )


def _any_of(fields: list[Property], shapes: Shapes) -> Property:
    if len(fields) == 1:
        return fields[0]
    return Property(shapes.any_of([field.schema for field in fields]), fields[0].origin)
