"""Downloads, streamed to a file: resumed where the server can, and whole or not there at all.

What follows on each response and each break is decided in ``Transfer``; the steps at the end only move bytes.
"""

from __future__ import annotations

import io
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final, Literal, cast
from urllib.parse import urljoin

from customerio_app_api.types import Response

from customerio_app._call.request import Request
from customerio_app._call.retry import AttemptFailedError, Kind, Outcome, Raise, Retry
from customerio_app._call.steps import Check, Close, Open, Read, ReadAll, Sleep, Write
from customerio_app._call.target import unpublished
from customerio_app._flows.waiting import takes_progress
from customerio_app._settings import is_loopback, origin_of, same_origin
from customerio_app.errors import APIConnectionError, APITimeoutError, InvalidRequestError, refusal

if TYPE_CHECKING:
    from customerio_app._call.call import Call
    from customerio_app._call.http import Stream
    from customerio_app._call.steps import Steps

#: Called with the bytes received so far and the bytes there will be, or None where the server does not say.
Progress = Callable[[int, int | None], object]

OPERATION: Final = unpublished("download", "GET", "", (), "safe")
HINT: Final = "download links expire soon after they are made, so ask for a new one"

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 5
_CONTENT_RANGE: Final = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")
_LENGTH: Final = re.compile(r"[0-9]{1,18}")
_WRITE_SIZE: Final = 1 << 20


def _refused(why: str) -> InvalidRequestError:
    return refusal(OPERATION.name, why)


def _failed(why: str) -> APIConnectionError:
    return APIConnectionError(f"{OPERATION.name}: {why}", operation=OPERATION.name)


class Transfer:
    """How far a download has come and what its next request asks for."""

    def __init__(self, call: Call, url: str, progress: Progress | None) -> None:
        self.call = call
        if progress is not None and not takes_progress(progress):
            raise _refused("progress must be an ordinary function, or None")
        self.url = check_url(url)
        self._progress = progress
        self.received = 0
        self.total: int | None = None
        self._first_url = self.url
        self._with_key = True
        self._validator = ""
        #: What proves that the range that was asked for is the rest of the same file.
        self._asked = ""
        self._redirects = 0

    def request(self) -> Request:
        """The next request; it asks for the rest where there is a way to be sure that it fits."""
        self.call.check_time()
        if not self._redirects:
            self.call.begin_attempt()
        headers = [("Accept", "*/*"), ("Accept-Encoding", "identity")]
        self._asked = self._validator if self.received else ""
        if self._asked:
            headers += [("Range", f"bytes={self.received}-"), ("If-Range", self._asked)]
        return Request("GET", self.url, OPERATION.name, headers, with_key=self._with_key)

    def answered(self, status: int, headers: Mapping[str, str]) -> Literal["append", "restart", "redirect", "error"]:
        """What to do with a response's body.

        Raises:
            AttemptFailedError: it is not the rest of the file.
            APIConnectionError: it is not the file, though the server calls it a success.
        """
        if status in _REDIRECTS and "location" in headers:
            self._redirected(headers["location"])
            return "redirect"
        if status in (206, 416) and self.received:
            if status == 206 and self._asked and self._continues(headers):
                return "append"
            # A range that no longer fits is asked for anew, from the first byte.
            self._validator = ""
            raise AttemptFailedError(self.call.failed(Kind.BROKEN, "the server did not continue where it broke off"))
        if status != 200:
            if 200 <= status < 300:
                raise _failed(f"the server answered {status} instead of the file")
            return "error"
        self.received = 0
        encoded = headers.get("content-encoding", "identity").lower() != "identity"
        length = headers.get("content-length", "")
        self.total = int(length) if _LENGTH.fullmatch(length) and not encoded else None
        # What is unpacked on the way cannot be continued at a byte of the packed form.
        self._validator = "" if encoded else _strong_validator(headers)
        return "restart"

    def _continues(self, headers: Mapping[str, str]) -> bool:
        """Whether a partial response is the rest of the same file: from the next byte to the end, with the same tag.

        A server that ignores If-Range continues another file than it began.
        """
        found = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
        if not found or int(found.group(1)) != self.received or _strong_validator(headers) != self._asked:
            return False
        total = self.total if found.group(3) == "*" else int(found.group(3))
        if total is None or self.total not in (None, total) or int(found.group(2)) + 1 != total:
            return False
        self.total = total
        return True

    def took(self, chunk: bytes) -> None:
        """Count a piece and tell ``progress``.

        Raises:
            APITimeoutError: ``total_timeout`` is over.
        """
        self.received += len(chunk)
        if self._progress is not None:
            self._progress(self.received, self.total)
        left = self.call.time_left()
        if left is not None and left <= 0:
            raise APITimeoutError(
                "download: total_timeout was over before the whole file was here", operation="download"
            )

    def finished(self) -> None:
        """Note the end of the body.

        Raises:
            AttemptFailedError: it is shorter or longer than it was said to be.
        """
        if self.total is not None and self.received != self.total:
            self._validator = ""
            raise AttemptFailedError(self.call.failed(Kind.BROKEN, "the file is not as long as it was said to be"))
        self.call.statuses[-1] = 200

    def again(self, outcome: Outcome) -> float:
        """Seconds to wait before the next attempt, after a break or an error; or raises."""
        verdict = self.call.judge(outcome, 0.0)
        if isinstance(verdict, Raise):
            raise verdict.error
        assert isinstance(verdict, Retry)
        # A signed address may have been made for one use: begin at the link again.
        self.url, self._redirects, self._with_key = self._first_url, 0, True
        self.call.backed_off += verdict.after
        return verdict.after

    def _redirected(self, location: str) -> None:
        self._redirects += 1
        if self._redirects > _MOST_REDIRECTS:
            raise _failed(f"more than {_MOST_REDIRECTS} redirects")
        origin = self.call.settings.origin
        # An address that another host chose does not get the key, though it be one of the API's.
        self._with_key = self._with_key and same_origin(self.url, origin)
        try:
            self.url = check_url(urljoin(self.url, location))
            return
        except InvalidRequestError as error:
            trouble = str(error).replace("the URL", "the address that the server redirects to")
        except ValueError:  # of urljoin
            trouble = f"{OPERATION.name}: the address that the server redirects to is none"
        raise APIConnectionError(trouble, operation=OPERATION.name)


def check_url(url: str) -> str:
    """Check a download's address.

    Raises:
        InvalidRequestError: it is not an absolute https URL (http only on this machine). The message does not repeat
            it, because whoever knows a signed link can fetch the file.
    """
    try:
        scheme, host, _ = origin_of(url)
    except (ValueError, TypeError, AttributeError):
        raise _refused("the URL is not an absolute https address; pass the one that the API gave") from None
    if any(character.isspace() or not character.isprintable() for character in url):
        raise _refused("the URL holds spaces or line breaks")
    if scheme != "https" and not is_loopback(host):
        raise _refused("the URL must be https, except on this machine")
    return url


def check_file(file: str | os.PathLike[str] | BinaryIO) -> Path | None:
    """Where a download with a name goes; None for an open file.

    Raises:
        InvalidRequestError: it is neither, or a name that cannot become the file.
    """
    if not isinstance(file, (str, os.PathLike)):
        if isinstance(file, io.TextIOBase) or not hasattr(file, "write"):
            raise _refused("file must be a path, or a file that is open for writing in binary mode")
        return None
    # A link stays, and the file that it leads to is replaced.
    final = Path(os.path.realpath(file))
    if final.is_dir():
        raise _refused("file is a directory; give a file's name")
    if final.exists() and not final.is_file():
        raise _refused(
            "file is a pipe, socket or device, which a download would replace; open it, and pass the open file"
        )
    return final


class Destination:
    """Where a download's bytes go: a file that appears under its name when it is whole, or an open file."""

    def __init__(self, file: str | os.PathLike[str] | BinaryIO) -> None:
        self._final: Path
        self._part: Path | None = None
        self._start = 0
        self._pending = bytearray()
        self._written = False
        self._file: IO[bytes]
        final = check_file(file)
        if final is not None:
            self._final = final
            # Next to its final place, so that the last step is a rename within one file system.
            handle, name = tempfile.mkstemp(prefix=f".{self._final.name}.", suffix=".part", dir=self._final.parent)
            self._part, self._file = Path(name), os.fdopen(handle, "wb")
        else:
            self._file = cast("BinaryIO", file)
            self._start = self._file.tell() if self._can_go_back() else 0

    def put(self, chunk: bytes) -> bool:
        """Take a piece; True where enough has come together for ``write``."""
        self._pending += chunk
        return len(self._pending) >= _WRITE_SIZE

    def write(self) -> None:
        """Write what has come together."""
        pending, self._pending = bytes(self._pending), bytearray()
        if pending:
            self._written = True
            self._file.write(pending)

    def restart(self) -> None:
        """Forget what was written.

        Raises:
            APIConnectionError: bytes have gone to a file that cannot go back.
        """
        self._pending.clear()
        if not self._written:
            return
        if not self._can_go_back():
            raise _failed("it broke off, the server cannot continue it, and the file cannot go back to its start")
        self._file.seek(self._start)
        self._file.truncate()
        self._written = False

    def done(self) -> None:
        """Write the rest and give the file its name."""
        self.write()
        self._file.flush()
        if self._part is not None:
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._final)
            self._part = None

    def close(self) -> None:
        """Remove what was not finished. May be called after ``done``."""
        if self._part is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)
            self._part = None

    def _can_go_back(self) -> bool:
        seekable: Any = getattr(self._file, "seekable", None)
        return bool(seekable is not None and seekable())


def _strong_validator(headers: Mapping[str, str]) -> str:
    """What proves that a later response is about the same bytes: a strong ETag, else nothing."""
    tag = headers.get("etag", "")
    return "" if tag.startswith("W/") else tag


def download(call: Call, url: str, file: str | os.PathLike[str] | BinaryIO, progress: Progress | None) -> Steps[int]:
    """The steps that fetch ``url`` into ``file``; they end in the number of bytes."""
    transfer = Transfer(call, url, progress)
    yield Check(OPERATION.name)
    destination: Destination = yield Write(lambda: Destination(file))
    try:
        while (wait := (yield from _attempt(transfer, destination))) is not None:
            yield Sleep(wait)
        yield Write(destination.done)
        return transfer.received
    finally:
        destination.close()


def _attempt(transfer: Transfer, destination: Destination) -> Steps[float | None]:
    """One request. None where the file is complete, else the seconds until the next one."""
    try:
        stream: Stream = yield Open(transfer.request(), transfer.call, None)
        try:
            action = transfer.answered(stream.status_code, stream.headers)
            if action == "redirect":
                return 0.0
            if action == "error":
                body: bytes = yield ReadAll(stream)
                response = Response(stream.status_code, stream.headers, body, None)
                return transfer.again(transfer.call.answered(response))
            if action == "restart":
                destination.restart()
            while (chunk := (yield Read(stream))) is not None:
                if destination.put(chunk):
                    yield Write(destination.write)
                transfer.took(chunk)
            transfer.finished()
            return None
        finally:
            yield Close(stream)
    except AttemptFailedError as broken:
        return transfer.again(broken.outcome)
