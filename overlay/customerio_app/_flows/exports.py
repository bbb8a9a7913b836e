"""``cio.exports``: the generated operations, waiting for an export, and its file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from customerio_app_api.resources.exports import AsyncExports as GeneratedAsyncExports
from customerio_app_api.resources.exports import Exports as GeneratedExports

from customerio_app.errors import ExportError, InvalidRequestError

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from customerio_app_api.models import Export, ExportResponse

    from customerio_app._client import AppClient, AsyncAppClient

_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 15.0
_GROWTH: Final = 1.5


def waits(timeout: float | None) -> Iterator[float]:
    """Seconds between two looks at an export, as long as ``timeout`` lasts: 1, 1.5, 2.25 and so on up to 15."""
    wait, left = _FIRST_WAIT, float("inf") if timeout is None else timeout
    while left > 0:
        yield min(wait, left)
        left -= wait
        wait = min(wait * _GROWTH, _LONGEST_WAIT)


def finished(export_id: int, answer: ExportResponse) -> Export | None:
    """The export if its file is ready, None while it is being made.

    Raises:
        ExportError: no file will come.
    """
    from customerio_app_api.models import Export, ExportStatus

    export: Any = answer.export
    if not isinstance(export, Export):
        return None
    if export.status == ExportStatus.FAILED or export.failed is True:
        raise ExportError(
            f"exports.wait: export {export_id} failed; start a new one", operation="exports.get", export=export
        )
    return export if export.status == ExportStatus.DONE else None


def _not_in_time(export_id: int, timeout: float | None) -> ExportError:
    return ExportError(
        f"exports.wait: export {export_id} is not done after {timeout} s; it goes on being made",
        operation="exports.get",
    )


class Exports(GeneratedExports):
    """Files of people or deliveries, made in the background."""

    __slots__ = ()

    def wait(self, export_id: int, *, timeout: float | None = 3600.0) -> Export:
        """Wait until an export is ready for download. Looks after 1 s, then at growing intervals of up to 15 s.

        Parameters:
            export_id: number of the export.
            timeout: seconds to wait between the looks, all together; None for as long as it takes.

        Raises:
            ExportError: the export failed, or it was not done in time.
            CustomerIOError: as for ``get``.
        """
        _check_timeout(timeout)
        timing = cast("AppClient", self._client)._connections.timing
        export = finished(export_id, self.get(export_id))
        for wait in waits(timeout):
            if export is not None:
                return export
            timing.sleep(wait)
            export = finished(export_id, self.get(export_id))
        if export is None:
            raise _not_in_time(export_id, timeout)
        return export

    def download(
        self,
        export_id: int,
        file: str | PathLike[str] | BinaryIO,
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Download the file of an export that is done; ``wait`` for it first.

        Parameters:
            export_id: number of the export.
            file: a file name, or a binary file that is open for writing.
            progress: called with the bytes received and the bytes there will be, or None where that is not known.

        Returns:
            The number of bytes.

        Raises:
            NotFoundError: there is no such export, or it is not done.
            CustomerIOError, OSError: as for ``AppClient.download``.
        """
        link = self.get_download_link(export_id)
        return cast("AppClient", self._client).download(link.url, file, progress=progress)


class AsyncExports(GeneratedAsyncExports):
    """Files of people or deliveries, made in the background."""

    __slots__ = ()

    async def wait(
        self,
        export_id: int,
        *,
        timeout: float | None = 3600.0,  # noqa: ASYNC109 - as in Exports.wait
    ) -> Export:
        """Wait until an export is ready for download: see ``Exports.wait``."""
        _check_timeout(timeout)
        timing = cast("AsyncAppClient", self._client)._connections.timing
        export = finished(export_id, await self.get(export_id))
        for wait in waits(timeout):
            if export is not None:
                return export
            await timing.sleep_async(wait)
            export = finished(export_id, await self.get(export_id))
        if export is None:
            raise _not_in_time(export_id, timeout)
        return export

    async def download(
        self,
        export_id: int,
        file: str | PathLike[str] | BinaryIO,
        *,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> int:
        """Download the file of an export that is done: see ``Exports.download``."""
        link = await self.get_download_link(export_id)
        return await cast("AsyncAppClient", self._client).download(link.url, file, progress=progress)


def _check_timeout(timeout: float | None) -> None:
    if timeout is None:
        return
    # NaN is not over 0 either.
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0:
        raise InvalidRequestError("timeout must be a number of seconds, 0 or more, or None")
