"""``cio.exports``: the generated operations, waiting for an export, and its file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from customerio_app_api import models
from customerio_app_api.resources.exports import AsyncExports as GeneratedAsyncExports
from customerio_app_api.resources.exports import Exports as GeneratedExports

from customerio_app._call.steps import Invoke
from customerio_app._flows.waiting import asking
from customerio_app.errors import ExportError

if TYPE_CHECKING:
    from os import PathLike
    from typing import BinaryIO

    from customerio_app_api.models import Export, ExportResponse

    from customerio_app._call.steps import Steps
    from customerio_app._client import AppClient, AsyncAppClient

Progress = Callable[[int, int | None], object]


def waiting(get: Callable[[int], object], export_id: int, timeout: float | None) -> Steps[Export]:
    """The steps of waiting for an export."""

    def finished(response: ExportResponse) -> Export | None:
        export: object = response.export
        if not isinstance(export, models.Export):
            return None
        if export.status == models.ExportStatus.FAILED or export.failed is True:
            raise ExportError(
                f"exports.wait: export {export_id} failed; start a new one", operation="exports.get", export=export
            )
        return export if export.status == models.ExportStatus.DONE else None

    export = yield from asking("exports.wait", Invoke(get, (export_id,)), finished, timeout)
    if export is None:
        raise ExportError(
            f"exports.wait: export {export_id} is not done after {timeout} s; it goes on being made",
            operation="exports.get",
        )
    return export


def _check_file(file: str | PathLike[str] | BinaryIO) -> None:
    # Imported here: most programs that use exports download nothing.
    from customerio_app._flows.download import check_file

    check_file(file)


class Exports(GeneratedExports):
    """Files of people or deliveries, made in the background."""

    __slots__ = ("_app",)

    def __init__(self, client: AppClient) -> None:
        super().__init__(client)
        self._app = client

    def wait(self, export_id: int, *, timeout: float | None = 3600.0) -> Export:
        """Wait until an export is ready for download. Asks after 1 s, then at growing intervals of up to 15 s.

        Parameters:
            export_id: number of the export.
            timeout: seconds to wait between the requests, all together; None for as long as it takes.

        Raises:
            ExportError: the export failed, or it was not done in time.
            CustomerIOError: as for ``get``.
        """
        return self._app._driver.run(waiting(self.get, export_id, timeout))

    def download(
        self, export_id: int, file: str | PathLike[str] | BinaryIO, *, progress: Progress | None = None
    ) -> int:
        """Download the file of an export that is done; ``wait`` for it first.

        Parameters:
            export_id: number of the export.
            file: a file name, or a binary file that is open for writing.
            progress: called with the bytes received and the bytes there will be, or None where that is not known.

        Returns:
            The number of bytes.

        Raises:
            InvalidRequestError: ``file`` is none; before anything is sent.
            NotFoundError: there is no such export, or it is not done.
            CustomerIOError, OSError: as for ``AppClient.download``.
        """
        _check_file(file)
        link = self.get_download_link(export_id)
        return self._app.download(link.url, file, progress=progress)


class AsyncExports(GeneratedAsyncExports):
    """Files of people or deliveries, made in the background."""

    __slots__ = ("_app",)

    def __init__(self, client: AsyncAppClient) -> None:
        super().__init__(client)
        self._app = client

    async def wait(
        self,
        export_id: int,
        *,
        timeout: float | None = 3600.0,  # noqa: ASYNC109 - as in Exports.wait
    ) -> Export:
        """Wait until an export is ready for download: see ``Exports.wait``."""
        return await self._app._driver.run(waiting(self.get, export_id, timeout))

    async def download(
        self, export_id: int, file: str | PathLike[str] | BinaryIO, *, progress: Progress | None = None
    ) -> int:
        """Download the file of an export that is done: see ``Exports.download``."""
        _check_file(file)
        link = await self.get_download_link(export_id)
        return await self._app.download(link.url, file, progress=progress)
