"""A YAML text is changed where its meaning changes, and nowhere else."""

from __future__ import annotations

import copy
import difflib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from maintenance.drift.yaml_rewrite import rewrite
from tests.maintenance.planted_changes import FILE, PLANTED, Planted, bookshop

BOOKSHOP = FILE.read_text(encoding="utf-8")
ODD = """\
# At the top.
list:   # of things
  - first: 1    # one
    second: |
      Some text.

      And more.
  # Between.
  -   name: x
      deep: {a: [1, 2,
        3], b: {}}
  - plain

empty: {}
none:
also none: ~
text: >-
  Folded over
  two lines.

# Before the words.
words: ["no", 'it''s', "a: b", ärger, # here
  last]
indentless:
- a
- b: {c: d}

spaced:
  one: 1

  two: 2
  # The end of two.

  three: [3]
"""


LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def load(text: str) -> Any:
    return yaml.load(text, Loader=LOADER)


def test_the_same_meaning_is_the_same_text() -> None:
    for text in (BOOKSHOP, ODD):
        assert rewrite(text, load(text)) == text


@pytest.mark.parametrize("planted", PLANTED, ids=[planted.name for planted in PLANTED])
def test_each_planted_change_can_be_written(planted: Planted) -> None:
    new = bookshop()
    planted.change(new)
    text = rewrite(BOOKSHOP, new)
    assert load(text) == new
    changed = [line for line in difflib.ndiff(BOOKSHOP.split("\n"), text.split("\n")) if line[:2] in ("- ", "+ ")]
    assert len(changed) <= 14, "\n".join(changed)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("a: {b: 1}  # c\n", {"a": {"b": 1, "d": "x"}}, "a: {b: 1, d: x}  # c\n"),
        ("a: [x, y, z]\n", {"a": ["y"]}, "a: [y]\n"),
        ("a: [x, y, z]\n", {"a": ["x", "z", "w"]}, "a: [x, z, w]\n"),
        ("a: 1\n# of b\nb: 2\n", {"a": 1, "c": 3, "b": 2}, "a: 1\nc: 3\n# of b\nb: 2\n"),
        ("a:\n  b: 1\n\nc: 2\n", {"a": {"b": 1, "d": 2}, "c": 2}, "a:\n  b: 1\n  d: 2\n\nc: 2\n"),
        ('"200": {d: x}\n"404": {}\n', {"201": {"d": "x"}, "404": {}}, '"201": {d: x}\n"404": {}\n'),
        ("a: {type: string}\n", {"a": {"type": ["string", "null"]}}, 'a: {type: [string, "null"]}\n'),
        (
            "a:\n  - x\n  - y  # why\nb: 1\n",
            {"a": ["x", "y", {"z": 1}], "b": 1},
            "a:\n  - x\n  - y  # why\n  - {z: 1}\nb: 1\n",
        ),
        ("a: 1\n\nb: 2\n\nc: 3\n", {"a": 1, "d": 0, "b": 2, "c": 3}, "a: 1\n\nd: 0\n\nb: 2\n\nc: 3\n"),
        ("a: 1", {"a": 1, "b": "on"}, 'a: 1\nb: "on"'),
        ("a:\nb: 1\n", {"a": {"x": 1}, "b": 1}, "a: {x: 1}\nb: 1\n"),
        ("a: {b: 1}\n", {"a": {"/v1/{id}": 1}}, 'a: {"/v1/{id}": 1}\n'),
        ("a:\n  b: 1\n", {"a": {"/v1/{id}": 1}}, "a:\n  /v1/{id}: 1\n"),
    ],
)
def test_where_what_is_new_goes(old: str, new: Any, text: str) -> None:
    assert rewrite(old, new) == text
    assert load(text) == new


def test_a_line_that_gets_too_long_is_broken() -> None:
    values = [f"a_long_value_{number}" for number in range(7)]
    text = rewrite(f"enum: [{', '.join(values)}]\n", {"enum": [*values, "one_more", "and_another"]})
    assert load(text)["enum"] == [*values, "one_more", "and_another"]
    assert all(len(line) <= 120 for line in text.split("\n"))
    assert text.startswith(f"enum: [{', '.join(values)},\n  one_more")


def test_a_text_with_anchors_is_refused() -> None:
    with pytest.raises(ValueError, match="anchors"):
        rewrite("a: &x {b: 1}\nc: *x\n", {})


KEYS = st.sampled_from(["a", "b", "404", "no", "/v1/{id}", "x-y", "two words", "ä", "a: b", "#", "", "5XX", "1", "-"])
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 99), st.floats(-5, 5).filter(lambda x: x != 0), KEYS, st.text(max_size=8)
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=6
)


def places(node: Any) -> list[Any]:
    found = [node] if isinstance(node, dict | list) else []
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        found += places(value)
    return found


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_whatever_changes_the_text_says_it_and_keeps_the_comments(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([ODD, BOOKSHOP]))
    new = copy.deepcopy(load(text))
    for _ in range(data.draw(st.integers(1, 4))):
        node = data.draw(st.sampled_from(places(new)))
        change = data.draw(st.sampled_from(["add", "add", "replace", "remove"]))
        value = data.draw(VALUES)
        if isinstance(node, list):
            at = data.draw(st.integers(0, len(node)))
            if change == "add" or at == len(node):
                node.append(value)
            elif change == "replace":
                node[at] = value
            else:
                del node[at]
        else:
            keys = list(node)
            key = data.draw(st.sampled_from(keys)) if keys and change != "add" else data.draw(KEYS)
            if change == "remove" and keys:
                del node[key]
            else:
                node[key] = value
    result = rewrite(text, new)
    assert load(result) == new, result
    for comment in ("# At the top.", "# Before the words.") if "words" in new and text is ODD else ():
        assert comment in result


def test_the_description_itself() -> None:
    path = Path(__file__).resolve().parents[2] / "openapi.yaml"
    text = path.read_text(encoding="utf-8")
    new = load(text)
    assert rewrite(text, new) == text
    new["components"]["schemas"]["Segment"]["properties"]["colour"] = {"type": "string", "description": "TODO"}
    changed = rewrite(text, new)
    added = [line for line in difflib.unified_diff(text.split("\n"), changed.split("\n"), n=0) if line[0] in "+-"]
    assert added[2:] == ["+        colour: {type: string, description: TODO}"]
