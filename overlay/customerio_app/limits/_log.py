"""The limiters' logger: no key, no password, no scope is ever passed to it."""

from __future__ import annotations

import logging

logger = logging.getLogger("customerio_app.limits")
