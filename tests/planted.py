"""A key and an address that may come out nowhere: every test's logs, and what is printed of failures, are searched."""

from __future__ import annotations

from urllib.parse import quote

KEY = "planted0key0f00dfeed0123456789abcdef"
EMAIL = "planted.person@example.com"
FORMS = (KEY, EMAIL, quote(EMAIL), EMAIL.replace("@", "\\u0040"))


def planted_in(text: str) -> bool:
    """Whether a planted value stands in a text, plain or encoded."""
    return any(form in text for form in FORMS)
