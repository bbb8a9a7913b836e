"""What a process may send on its own while the store is away: its part of the limit. Pure."""

from __future__ import annotations

from customerio_app.limits._bucket import CAREFUL_AT_MOST, base_guard
from customerio_app.limits._rates import Rate

PROBE_EVERY = 1.0  # seconds


def part_of(rate: Rate, processes: int, rank: int) -> Rate:
    """The part of a rate that the process of a rank (from 0) among so many may use.

    The parts of all add up to the limit; where there are more processes than requests, each has one request in
    ``processes`` times the spacing. The spacing includes the guard, which the bucket adds again.
    """
    requests, rest = divmod(rate.requests, max(1, processes))
    if requests:
        requests += rank < rest
        return Rate(requests, rate.seconds, burst=min(rate.burst, requests))
    guard = base_guard(rate.seconds)
    return Rate(1, processes * (rate.seconds + guard) / rate.requests)


def careful_return(rate: Rate) -> float:
    """For how many seconds after the store's return a process keeps to its part as well: others may not know yet."""
    return 2 * PROBE_EVERY + min(rate.seconds, CAREFUL_AT_MOST) + base_guard(rate.seconds)
