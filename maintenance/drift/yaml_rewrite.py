"""A YAML text changed to say something else: comments, layout and order stay wherever the meaning does.

The new meaning is given as data. What differs is edited at the positions of its nodes; nothing else is written anew.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

WIDTH = 120
PLAIN = re.compile(r"[A-Za-z_/][\w$./()-]*(?: [\w$./(][\w$./()-]*)*|\$ref|[1-5]XX|https?://[\w./#-]*[\w/]")
# Braces end a plain word inside {...}; as the key of a line they do not.
PLAIN_KEY = re.compile(r"/[\w/{}.-]*")
# What one reader or another takes for something else than text.
NOT_TEXT = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", "nan", "inf"}
# A value with more levels than this reads better in lines.
DEEPEST_IN_A_LINE = 2


def rewrite(text: str, new: Any) -> str:
    """The text of a YAML document, changed as little as possible to say `new`.

    Args:
        text: the document. It must not use anchors: an edit of one place would be an edit of several.
        new: what it should say. Keys and items are placed behind those that they follow in `new`.

    Raises:
        ValueError: the document uses anchors or is empty.
    """
    loader = (yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)(text)
    try:
        root = loader.get_single_node()
        if root is None or not _is_tree(root):
            raise ValueError("a document that is empty or uses anchors cannot be edited in place")
        old = loader.construct_document(root)
    finally:
        loader.dispose()
    edits = _Edits(text)
    if not edits.change(root, old, new):
        return "\n".join(block(new, 0)) + "\n" if isinstance(new, dict) else f"{flow(new)}\n"
    return edits.result()


class _Edits:
    def __init__(self, text: str) -> None:
        self._text = text
        self._replaced: list[tuple[int, int, str]] = []
        # Several insertions at one place come in the order in which they are found: what is inside first.
        self._inserted: list[tuple[int, str]] = []

    def result(self) -> str:
        inserted: dict[int, str] = defaultdict(str)
        removed = sorted((span for span in self._replaced if not span[2]), reverse=True)
        for at, new in self._inserted:
            for start, end, _ in removed:
                # Lines go behind the last one that stays.
                at = start - 1 if start < at < end else at
            inserted[at] += new
        edits = [*self._replaced, *((at, at, new) for at, new in inserted.items())]
        parts: list[str] = []
        done = 0
        # At one place, what is inserted comes before what is removed behind it.
        for start, end, new in sorted(edits):
            assert start >= done, "edits overlap"
            parts += [self._text[done:start], new]
            done = end
        return "".join([*parts, self._text[done:]])

    def change(self, node: Node, old: Any, new: Any) -> bool:
        """Edits a node to say `new`; False where it must be written anew as a whole."""
        if _same(old, new):
            return True
        before = len(self._replaced), len(self._inserted)
        done = False
        if isinstance(node, MappingNode) and isinstance(new, dict) and old and new:
            done = self._change_mapping(node, old, new)
        elif isinstance(node, SequenceNode) and isinstance(new, list) and old and new:
            done = self._change_list(node, old, new)
        if not done:
            del self._replaced[before[0] :], self._inserted[before[1] :]
        return done

    # ---- mappings
    def _change_mapping(self, node: MappingNode, old: dict[Any, Any], new: dict[Any, Any]) -> bool:
        if len(old) != len(node.value):
            return False
        fresh = [key for key in new if key not in old]
        renamed: dict[Any, Any] = {}
        for key in old:
            twin = next((name for name in fresh if key not in new and _same(old[key], new[name])), None)
            if twin is not None:
                renamed[key] = twin
                fresh.remove(twin)
        kept = [key in new or key in renamed for key in old]
        if not any(kept) or not self._remove(node, kept):
            return False
        index = {}
        for number, (key, (key_node, value_node)) in enumerate(zip(old, node.value, strict=True)):
            if not kept[number]:
                continue
            name = renamed.get(key, key)
            index[name] = number
            if name != key:
                shown = flow(name) if node.flow_style else _key(name)
                self._replace(key_node.start_mark.index, self._end(key_node), shown)
            if not self.change(value_node, old[key], new[name]):
                self._write_value(node, number, name, new[name])
        for after, keys in _behind(new, fresh, index):
            self._insert(node, after, {key: new[key] for key in keys})
        return True

    def _write_value(self, node: MappingNode, number: int, name: Any, value: Any) -> None:
        key_node, value_node = node.value[number]
        start, end = key_node.start_mark.index, self._end(value_node)
        if node.flow_style:
            if value_node.start_mark.index == value_node.end_mark.index:
                # A key without a value: there is no place of the value to write to.
                self._replace(start, max(end, self._end(key_node)), f"{flow(name)}: {flow(value)}")
            else:
                self._replace(value_node.start_mark.index, end, flow(value))
            return
        lines = list(block({name: value}, key_node.start_mark.column))
        prefix = self._end(key_node)
        colon = self._text.index(":", prefix) + 1
        shown = "\n".join(lines).lstrip()
        self._replace(colon, max(end, colon), shown[len(_key(name)) + 1 :])

    # ---- lists
    def _change_list(self, node: SequenceNode, old: list[Any], new: list[Any]) -> bool:
        left, right = ([json.dumps(value, sort_keys=True, default=str) for value in side] for side in (old, new))
        kept = [False] * len(old)
        pairs: list[tuple[int, int]] = []
        fresh: dict[int, list[Any]] = {}
        last = -1
        for word, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
            both = min(i2 - i1, j2 - j1) if word in ("equal", "replace") else 0
            for step in range(both):
                kept[i1 + step] = True
                last = i1 + step
                if word == "replace":
                    pairs.append((i1 + step, j1 + step))
            fresh.setdefault(last, []).extend(new[j1 + both : j2])
        # What comes before all that stays goes behind the first that does: the order of a list of names means nothing.
        if not any(kept) or not self._remove(node, kept):
            return False
        first = fresh.pop(-1, [])
        if first:
            fresh[kept.index(True)] = [*fresh.get(kept.index(True), []), *first]
        for number, other in pairs:
            item_node = node.value[number]
            if self.change(item_node, old[number], new[other]):
                continue
            if isinstance(item_node, CollectionNode) and not item_node.flow_style:
                return False
            self._replace(item_node.start_mark.index, self._end(item_node), flow(new[other]))
        for after, values in sorted(fresh.items()):
            if values:
                self._insert(node, after, values)
        return True

    # ---- both
    def _insert(self, node: CollectionNode, after: int, values: dict[Any, Any] | list[Any]) -> None:
        """Adds keys or items behind one that stays."""
        end = self._end(_last(node.value[after]))
        if node.flow_style:
            items = values.items() if isinstance(values, dict) else [(None, value) for value in values]
            texts = [flow(value) if key is None else f"{flow(key)}: {flow(value)}" for key, value in items]
            self._inserted.append((end, self._in_line(node, end, texts)))
            return
        line_end = self._text.find("\n", end)
        at = len(self._text) if line_end < 0 else line_end
        start = _first(node.value[0]).start_mark
        if isinstance(values, dict):
            parts = ["\n".join(block({key: value}, start.column)) for key, value in values.items()]
        else:
            dash = self._text.rindex("-", 0, start.index) - self._line_start(start.index)
            parts = ["\n".join(item(value, dash)) for value in values]
        gap = "\n\n" if self._is_spaced(node) else "\n"
        self._inserted.extend((at, f"{gap}{part}") for part in parts)

    def _in_line(self, node: CollectionNode, at: int, texts: list[str]) -> str:
        start = self._line_start(at)
        line = self._text[start:].split("\n", 1)[0]
        joined = ", ".join(texts)
        if len(line) + len(joined) + 2 <= WIDTH:
            return f", {joined}"
        begun_here = node.start_mark.index >= start
        indent = " " * (len(line) - len(line.lstrip()) + (2 if begun_here else 0))
        return f",\n{indent}" + f",\n{indent}".join(_wrapped(texts, WIDTH - len(indent) - 2))

    def _remove(self, node: CollectionNode, kept: list[bool]) -> bool:
        """Takes out what is not kept; False where the layout does not let it."""
        spans = [(_first(entry).start_mark.index, self._end(_last(entry))) for entry in node.value]
        for number, (start, end) in enumerate(spans):
            if kept[number]:
                continue
            if node.flow_style and any(kept[:number]):
                self._replace(spans[number - 1][1], end, "")
            elif node.flow_style:
                self._replace(start, spans[number + 1][0], "")
            else:
                first = self._line_start(start)
                if self._text[first:start].strip(" -" if isinstance(node, SequenceNode) else " "):
                    return False
                after = self._text.find("\n", end)
                self._replace(first, len(self._text) if after < 0 else after + 1, "")
        return True

    def _replace(self, start: int, end: int, new: str) -> None:
        self._replaced.append((start, end, new))

    # ---- positions
    def _end(self, node: Node) -> int:
        """Where a node's text ends. The mark of a block is at the next node, behind comments and empty lines."""
        if isinstance(node, CollectionNode) and not node.flow_style:
            return self._end(_last(node.value[-1]))
        start = int(node.start_mark.index)
        return start + len(self._text[start : node.end_mark.index].rstrip())

    def _line_start(self, index: int) -> int:
        return self._text.rfind("\n", 0, index) + 1

    def _is_spaced(self, node: CollectionNode) -> bool:
        """Whether empty lines stand between the entries of a block."""
        ends = [self._end(_last(entry)) for entry in node.value]
        starts = [_first(entry).start_mark.index for entry in node.value]
        gaps = [self._text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
        return 2 * sum("\n\n" in gap for gap in gaps) > len(gaps)


def _first(entry: Any) -> Node:
    node: Node = entry[0] if isinstance(entry, tuple) else entry
    return node


def _last(entry: Any) -> Node:
    node: Node = entry[1] if isinstance(entry, tuple) else entry
    return entry[0] if isinstance(entry, tuple) and _is_absent(node) else node


def _is_absent(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.start_mark.index == node.end_mark.index


def _behind(new: dict[Any, Any], fresh: list[Any], index: dict[Any, int]) -> Iterator[tuple[int, list[Any]]]:
    """The fresh keys in groups, each with the number of the kept entry that it goes behind."""
    groups: dict[int, list[Any]] = defaultdict(list)
    after = None
    for key in new:
        if key in index:
            after = index[key]
        elif key in fresh:
            groups[max(index.values()) if after is None else after].append(key)
    yield from groups.items()


def _is_tree(root: Node) -> bool:
    """Whether no node is used twice."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            return False
        seen.add(id(node))
        if isinstance(node, CollectionNode):
            waiting.extend(part for entry in node.value for part in (entry if isinstance(entry, tuple) else (entry,)))
    return True


def _same(a: Any, b: Any) -> bool:
    """Equal, and of the same types: 1 is not true."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_same, a, b))
    return type(a) is type(b) and bool(a == b)


# ---- values as text


def flow(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    if isinstance(value, str) and PLAIN.fullmatch(value) and value.lower() not in NOT_TEXT:
        return value
    if isinstance(value, float) and math.isfinite(value):
        text = repr(value)
        # Without a dot, one reader takes 1e-07 for text.
        return text if "." in text else text.replace("e", ".0e")
    if isinstance(value, str) and not value.isprintable():
        # JSON's escapes of what lies beyond 16 bits mean something else in YAML.
        return str(yaml.dump(value, default_style='"', width=math.inf)).removesuffix("\n")
    return json.dumps(value, ensure_ascii=False)


def block(mapping: dict[Any, Any], indent: int) -> Iterator[str]:
    """A mapping in lines; what fits into one and is not deep goes into one."""
    for key, value in mapping.items():
        name = f"{' ' * indent}{_key(key)}:"
        if not _needs_lines(f"{name} {flow(value)}", value):
            yield f"{name} {flow(value)}"
        elif isinstance(value, dict):
            yield name
            yield from block(value, indent + 2)
        else:
            yield name
            for one in value:
                yield from item(one, indent + 2)


def item(value: Any, indent: int) -> Iterator[str]:
    """An item of a list in lines."""
    start = f"{' ' * indent}- "
    if not isinstance(value, dict) or not _needs_lines(f"{start}{flow(value)}", value):
        yield f"{start}{flow(value)}"
        return
    first, *rest = block(value, indent + 2)
    yield f"{start}{first.lstrip()}"
    yield from rest


def _key(key: Any) -> str:
    return key if isinstance(key, str) and PLAIN_KEY.fullmatch(key) else flow(key)


def _needs_lines(line: str, value: Any) -> bool:
    if not isinstance(value, dict | list) or not value:
        return False
    return len(line) > WIDTH or (isinstance(value, dict) and _depth(value) > DEEPEST_IN_A_LINE)


def _depth(node: Any) -> int:
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return (1 if isinstance(node, dict) else 0) + max(map(_depth, inner), default=0)


def _wrapped(parts: list[str], width: int) -> Iterator[str]:
    line = ""
    for part in parts:
        if line and len(line) + len(part) + 2 > width:
            yield line
            line = part
        else:
            line = f"{line}, {part}" if line else part
    yield line
