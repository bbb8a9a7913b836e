"""Liquid in what is sent: rendered as the vendor's documentation says, and never the reason for a failure."""

from __future__ import annotations

import pytest
from customerio_app import AppClient
from customerio_app.models import PersonIdentifiers, SendEmailRequest
from customerio_sandbox import Sandbox
from customerio_sandbox.liquid import render
from hypothesis import given
from hypothesis import strategies as st

DATA = {
    "trigger": {"name": "ada", "order-id": 7, "paid": True, "items": [{"sku": "A1"}, {"sku": "B2"}], "none": None},
    "customer": {"email": "ada@example.com"},
}


@pytest.mark.parametrize(
    ("text", "rendered"),
    [
        ("Hello {{ trigger.name }}!", "Hello ada!"),
        ("{{trigger.name|upcase}} {{ customer.email | upcase }}", "ADA ADA@EXAMPLE.COM"),
        ("{{ trigger.order-id }}", "7"),
        ("{{ trigger.items[1].sku }}", "B2"),
        ("{{ trigger.paid }}", "true"),
        ("<{{ trigger.none }}{{ trigger.other.deeper }}>", "<>"),
        ('{{ trigger.other | default: "friend" }}', "friend"),
        ("{% if trigger.paid %}thank you{% else %}please pay{% endif %}", "thank you"),
        ("{% for item in trigger.items %}{{ item.sku }};{% endfor %}", "A1;B2;"),
        ("{%- assign who = trigger.name | capitalize -%} {{ who }}", "Ada"),
        ("no Liquid, 50 % off", "no Liquid, 50 % off"),
    ],
)
def test_liquid_is_rendered(text: str, rendered: str) -> None:
    assert render(text, DATA) == rendered


@pytest.mark.parametrize(
    "text",
    [
        "{{ trigger.name",
        "{% if trigger.paid %}no end",
        "{% unsubscribe_url %}{{ trigger.name }}",
        "{{ trigger.name | a_filter_of_the_vendors }}",
        "{% include 'a file' %}",
        "{% for i in (1..1000000000) %}x{% endfor %}",
        "{{ 1 | divided_by: 0 }}",
    ],
)
def test_what_cannot_be_rendered_stays(text: str) -> None:
    assert render(text, DATA) == text


@given(st.text(alphabet="{}%|.-[]:'\" atrigename0\n", max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(render(text, DATA), str)


def test_a_send_shows_what_the_message_would_have_said(box: Sandbox) -> None:
    with AppClient(box.api_key, base_url=box.url) as cio:
        cio.send.email(
            SendEmailRequest(
                to="ada@example.com",
                identifiers=PersonIdentifiers(email="ada@example.com"),
                from_="shop@example.com",
                subject="{{ trigger.count }} {% if trigger.count > 1 %}parcels{% else %}parcel{% endif %}",
                body="{{ broken",
                message_data={"count": 2},
            )
        )
    (message,) = box.outbox
    assert "2 parcels" in str(message)
    assert "{{ broken" in str(message)
