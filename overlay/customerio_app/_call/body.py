"""The bytes of a body: whether they are a web page, and unpacking them in pieces of bounded size.

What is packed may be a thousand times as long unpacked.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import chain
from typing import Final

#: Bytes that one step of unpacking gives at the most.
PIECE: Final = 1 << 18
_MOST_LAYERS: Final = 5


class UnpackError(Exception):
    """Inside the package only: a body is not packed as its headers say."""


class Unpacker:
    """Undoes ``Content-Encoding``: gzip and deflate, which are what the client asks for, one upon the other too.

    Parameters:
        encoding: the header's value; empty where there is none.
    """

    def __init__(self, encoding: str) -> None:
        names = [name.strip().lower() for name in encoding.split(",", _MOST_LAYERS + 1)]
        packed = [name for name in names if name not in ("", "identity")]
        # What was not asked for does not matter where there is no body.
        self._known = len(packed) <= _MOST_LAYERS and all(name in _LAYERS for name in packed)
        # The last one named was applied last.
        self._layers = [_Layer(_LAYERS[name]) for name in reversed(packed)] if self._known else []

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What a chunk from the network unpacks to.

        Raises:
            UnpackError: it is not packed as the header says, or in a way that was not asked for.
        """
        if not self._known:
            raise UnpackError("the body is packed in a way that was not asked for")
        pieces: Iterator[bytes] = iter((chunk,))
        for layer in self._layers:
            pieces = chain.from_iterable(map(layer.feed, pieces))
        return pieces

    def finish(self) -> None:
        """Note the end of the body.

        Raises:
            UnpackError: something is missing from it.
        """
        for layer in self._layers:
            layer.finish()


class _Layer:
    """One packed layer. Bytes after its end are passed over, as browsers do, except another gzip member."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._stream = zlib.decompressobj(bits)
        self._any = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._stream.eof:
                if self._bits != _GZIP or not chunk.startswith(b"\x1f\x8b"):
                    return
                self._stream = zlib.decompressobj(self._bits)
            try:
                piece = self._stream.decompress(chunk, PIECE)
            except zlib.error:
                if self._any or self._bits != _DEFLATE:
                    raise UnpackError("the body is not packed as its headers say") from None
                # Some servers send deflate without its frame.
                self._bits = -zlib.MAX_WBITS
                self._stream = zlib.decompressobj(self._bits)
                continue
            self._any = True
            chunk = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        if self._any and not self._stream.eof:
            raise UnpackError("the packed body broke off")


_GZIP: Final = 16 + zlib.MAX_WBITS
_DEFLATE: Final = zlib.MAX_WBITS
_LAYERS: Final = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _DEFLATE}


def looks_like_html(body: bytes) -> bool:
    """Whether a body is a web page rather than a response of the API."""
    start = body[:256].lstrip().lower()
    return start.startswith((b"<!doctype", b"<html", b"<head", b"<body", b"<title", b"<center", b"<h1"))
