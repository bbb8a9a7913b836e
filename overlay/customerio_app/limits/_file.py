"""`FileRateLimiter`: the processes of one machine, through a locked file of send times.

The file holds two copies of the buckets' state behind a header; the copy with the higher number and a right checksum is
the one that counts, and the other is written next. So whoever is killed while writing leaves the last state whole. The
file has its full size from the beginning: a disk that fills up later does no harm.
"""

from __future__ import annotations

import errno
import importlib.util
import os
import random
import stat
import struct
import time
import zlib
from collections.abc import Callable
from operator import itemgetter
from pathlib import Path
from typing import final

import msgspec

from customerio_app.limits._limiter import StoreRateLimiter, StoreRefusedError, logger
from customerio_app.limits._rates import Buckets, RateLimits, configuration_error
from customerio_app.limits._window import CLOCK_SLACK, Ask, Reply, State, decide, new_state

_MAGIC = b"ciolim3\n"
_HEADER = struct.Struct("<8sQII")  # magic, number of the copy, length, checksum
_COPY = 128 * 1024  # bytes; a bucket of 100 sends takes about 3,000
_SIZE = 2 * _COPY
# Seconds to wait for the lock, whose holder keeps it for well under a millisecond. Many who wait are no failure: before
# the first contact, when a whole fleet may start at once, there is more time.
PATIENCE = 2.0
PATIENCE_AT_FIRST = 10.0
_KEEP = 3 * 86_400.0  # seconds after which an unused bucket is dropped if room is short


class FileStore:
    """The state of the buckets in a file."""

    def __init__(self, path: Path, clock: Callable[[], float]) -> None:
        self._path = path
        self._clock = clock
        self._file = -1
        self._patience = PATIENCE_AT_FIRST
        self._chance = random.Random()  # noqa: S311

    def transact(self, buckets: Buckets, ask: Ask) -> Reply:
        import fcntl  # Windows has none

        file = self._locked()
        try:
            self._patience = PATIENCE
            now = self._clock()
            number, records = self._read(file)
            keys = ["\n".join(bucket) for bucket in buckets]
            states = []
            for key, rate in zip(keys, buckets.values(), strict=True):
                state: State = msgspec.msgpack.decode(records[key]) if key in records else new_state(rate, now)
                if state["seen"] > now + CLOCK_SLACK:
                    # The machine was started anew, and its clock with it: nothing in here says when that was.
                    state = new_state(rate, now)
                states.append(state)
            reply = decide(states, list(buckets.values()), ask, now)
            for key, state in zip(keys, states, strict=True):
                records[key] = msgspec.Raw(msgspec.msgpack.encode(state))
            self._write(file, number + 1, records, now)
            return reply
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)

    def after_fork(self) -> None:
        # The parent's open file shares its lock with ours.
        self.close()

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _locked(self) -> int:
        """The file, locked, and certainly the one that the path names."""
        import fcntl

        until = time.monotonic() + self._patience
        pause = 0.0005
        while True:
            if self._file < 0:
                self._file = _open_file(self._path)
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > until:
                    raise TimeoutError("the lock of the rate limiter's file is held by a process that hangs") from None
                # Uneven, so that many who wait do not come at once again.
                time.sleep(pause * self._chance.uniform(0.5, 1.5))
                pause = min(pause * 1.5, 0.020)
                continue
            if self._is_current(self._file):
                return self._file
            # Deleted or replaced since: everybody moves on to the new one.
            self.close()

    def _is_current(self, file: int) -> bool:
        try:
            return os.path.samestat(self._path.stat(), os.fstat(file))
        except FileNotFoundError:
            return False

    def _read(self, file: int) -> tuple[int, dict[str, msgspec.Raw]]:
        headers = [os.pread(file, _HEADER.size, at).ljust(_HEADER.size, b"\0") for at in (0, _COPY)]
        copies = [(*_HEADER.unpack(header), at) for header, at in zip(headers, (0, _COPY), strict=True)]
        for magic, number, length, checksum, at in sorted(copies, key=itemgetter(1), reverse=True):
            body = os.pread(file, min(length, _COPY), at + _HEADER.size)
            if magic == _MAGIC and len(body) == length and zlib.crc32(body, number & 0xFFFFFFFF) == checksum:
                return number, _read_records(body)
        if os.fstat(file).st_size != _SIZE or any(header.strip(b"\0") for header in headers):
            logger.warning("The rate limiter's file was corrupt: beginning anew, the last window counts as used")
            os.ftruncate(file, 0)
            _allocate(file)
        return 0, {}

    def _write(self, file: int, number: int, records: dict[str, msgspec.Raw], now: float) -> None:
        body = msgspec.msgpack.encode(records)
        if len(body) > _COPY - _HEADER.size:
            records = {key: kept for key, kept in records.items() if msgspec.msgpack.decode(kept)["seen"] > now - _KEEP}
            body = msgspec.msgpack.encode(records)
            if len(body) > _COPY - _HEADER.size:
                raise OSError(errno.EFBIG, "the rate limiter's file is full; use one file for fewer workspaces")
        header = _HEADER.pack(_MAGIC, number, len(body), zlib.crc32(body, number & 0xFFFFFFFF))
        offset = (number % 2) * _COPY
        if os.pwrite(file, header + body, offset) != len(header) + len(body):
            raise OSError(errno.ENOSPC, "the rate limiter's file could not be written")


def _open_file(path: Path) -> int:
    """The limiter's file, made if it is missing; never a file of somebody else's."""
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        if error.errno in _REFUSALS:
            raise StoreRefusedError(
                f"FileRateLimiter: {path} cannot be used ({error.strerror}). Name a file, not a link, in a folder that "
                "exists and that this process may write to."
            ) from error
        raise
    try:
        found = os.fstat(file)
        # A file of ours begins with one of its copies; before the first is written, with zeros.
        ours = stat.S_ISREG(found.st_mode) and all(
            os.pread(file, len(_MAGIC), at) in (b"", _MAGIC, bytes(len(_MAGIC))) for at in (0, _COPY)
        )
        if not ours:
            raise StoreRefusedError(
                f"FileRateLimiter: {path} is not a file of the rate limiter's, and is left as it is. Name another path."
            )
        if hasattr(os, "getuid") and found.st_uid not in (os.getuid(), 0) and os.getuid() != 0:
            raise StoreRefusedError(
                f"FileRateLimiter: {path} belongs to another user. Let all processes run as one user, or name a path "
                "for each."
            )
        if found.st_size < _SIZE:
            _allocate(file)
    except BaseException:
        os.close(file)
        raise
    return file


# A copy's buckets, each as it was packed.
_read_records = msgspec.msgpack.Decoder(dict[str, msgspec.Raw]).decode

# What only a change of the settings can mend.
_REFUSALS = frozenset(
    {errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.EROFS, errno.ENAMETOOLONG}
)


def _allocate(file: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, _SIZE)
    else:  # pragma: no cover
        os.pwrite(file, b"\0", _SIZE - 1)


@final
class FileRateLimiter(StoreRateLimiter):
    """Keeps all processes of one machine that name the same file to the API's rates together.

    The file is made if it is missing (its folder must exist, mode 600, 256 KiB), and should be on a local disk:
    locks of network file systems are slow or missing. It holds send times, scopes and bucket names, no key and no
    data. Each process gets the same part of the rate as long as it has calls waiting.

    A path that is a link, a folder, a file of another kind or of another user is refused by the first call, with a
    ``ConfigurationError``, and left as it is; so is one that this process may not write.

    What may happen to the file later, and what follows: whoever holds its lock is killed: nothing, the lock goes with
    it and the last whole state counts. It is deleted or overwritten: a new one is begun, and a window is left to pass
    first. The disk fills up: nothing where the system can reserve the file's size from the start (not on macOS). It
    cannot be opened or written any more, or its lock is held for seconds: each process keeps to its part of the limit
    (limit / processes seen last, rounded down) until it works again, with one line in the log when that begins and one
    when it ends. After a restart of the machine nothing is known of the sends before it, and the first window goes
    evenly.

    Args:
        path: the file.
        limits: the rates; None reads them from the API's description.
        processes: how many processes to assume while the file cannot be used and never could.
        clock: seconds of a clock that all processes share (``time.monotonic``).
        sleep: replaces the leader thread's timed wait; None waits in a way that new work can end early.

    Raises:
        ConfigurationError: the platform has no ``flock``, or a value is out of range.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        limits: RateLimits | None = None,
        *,
        processes: int = 4,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        if importlib.util.find_spec("fcntl") is None:  # pragma: no cover
            raise configuration_error("FileRateLimiter needs flock, which this platform lacks; use RedisRateLimiter.")
        self._path = Path(path)
        super().__init__(
            FileStore(self._path, clock),
            limits,
            processes=processes,
            clock=clock,
            sleep=sleep,
            what="The rate limiter's file",
        )

    def __repr__(self) -> str:
        return f"FileRateLimiter({str(self._path)!r}, {self._limits!r})"
