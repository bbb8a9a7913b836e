"""A server of this machine that answers every request alike, over TLS where it has a certificate."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import trustme


class LocalServer(HTTPServer):
    """Keeps the paths that were asked for."""

    def __init__(self, status: int, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status, self.content = status, content
        self.asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    server: LocalServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.content)))
        self.end_headers()
        self.wfile.write(self.server.content)

    def log_message(self, format: str, *_: object) -> None:
        """Nothing on the terminal."""


@contextlib.contextmanager
def serving(
    content: bytes = b'{"segments": []}', *, status: int = 200, context: ssl.SSLContext | None = None
) -> Iterator[LocalServer]:
    """Serve in a thread."""
    server = LocalServer(status, content)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def private_certificate(file: Path) -> ssl.SSLContext:
    """TLS with a certificate for 127.0.0.1, whose authority's is written to a file."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context
