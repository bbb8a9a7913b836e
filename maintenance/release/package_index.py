"""A package index, as its simple API shows it: what it has of a project, and whether that is what we built."""

from __future__ import annotations

import base64
import hashlib
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPMessage
from pathlib import Path
from typing import IO

TIMEOUT = 30.0
LARGEST = 200 * 1024 * 1024
# The longest list of projects that is read to see whether an address is an index at all.
ENOUGH = 64 * 1024
ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"


class IndexProblemError(Exception):
    """The index cannot be asked, or the address is none of an index; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Account:
    """A name and password, and the only host that gets them."""

    host: str
    name: str
    password: str = field(repr=False)

    def headers(self, url: str) -> dict[str, str]:
        if not (self.name and self.password) or urllib.parse.urlsplit(url).netloc != self.host:
            return {}
        return {"Authorization": "Basic " + base64.b64encode(f"{self.name}:{self.password}".encode()).decode()}


@dataclass(frozen=True, slots=True)
class IndexFile:
    """A file on an index. `hashes` are what the index says of it, by algorithm."""

    name: str
    url: str
    hashes: dict[str, str]


class SimpleIndex:
    """The simple API of an index at one of several addresses: the first that is an index.

    Args:
        addresses: where the list of projects may be.
        account: for the index's host only.
    """

    def __init__(self, addresses: list[str], account: Account) -> None:
        self._addresses = [address.rstrip("/") + "/" for address in addresses]
        self._account = account

    def files(self, project: str, *, first: bool = False) -> list[IndexFile]:
        """The files of a project; none where the index does not know it.

        Args:
            project: its normalized name.
            first: take "not found" for "no file yet" without seeing the index's list of projects, which some lack.

        Raises:
            IndexProblemError: no address can be asked, or none is an index.
        """
        problems = []
        for address in self._addresses:
            url = f"{address}{project}/"
            try:
                kind, content = self._get(url, LARGEST)
            except urllib.error.HTTPError as error:
                error.close()
                if error.code != 404:
                    problems.append(f"{address} answers {error.code}")
                elif self._is_index(address) or (first and address == self._addresses[0]):
                    return []
                else:
                    problems.append(f"{address} is no package index")
                continue
            except OSError as error:
                problems.append(f"{address} cannot be reached ({error})")
                continue
            return list(_files(kind, content, url))
        raise IndexProblemError(
            f"{'; '.join(problems)}: set SIMPLE_INDEX_URL to where the index lists its projects, "
            "or FIRST=1 if it has no such list and this is the first release there"
        )

    def agrees(self, file: IndexFile, path: Path) -> bool:
        """Whether a file on the index is the one at a path."""
        content = path.read_bytes()
        for algorithm, value in file.hashes.items():
            if algorithm in hashlib.algorithms_guaranteed and not algorithm.startswith("shake"):
                return hashlib.new(algorithm, content, usedforsecurity=False).hexdigest() == value.lower()
        try:
            return self._get(file.url, LARGEST)[1] == content
        except OSError as error:
            raise IndexProblemError(f"{file.name} cannot be read from the index ({error}) to compare it") from None

    def _is_index(self, address: str) -> bool:
        try:
            kind, content = self._get(address, ENOUGH)
        except urllib.error.HTTPError as error:
            error.close()
            return False
        except OSError:
            return False
        if "json" in kind:
            return b'"projects"' in content
        return "html" in kind and (b"simple" in content.lower() or b"pypi:repository-version" in content)

    def _get(self, url: str, most: int) -> tuple[str, bytes]:
        if urllib.parse.urlsplit(url).scheme not in ("http", "https"):
            raise IndexProblemError(f"{without_password(url)} is no http(s) URL of a package index")
        request = urllib.request.Request(url, headers={"Accept": ACCEPT, **self._account.headers(url)})
        with urllib.request.build_opener(_SameHostOnly()).open(request, timeout=TIMEOUT) as response:
            return response.headers.get("Content-Type", ""), response.read(most)


class _SameHostOnly(urllib.request.HTTPRedirectHandler):
    """Some indexes send a client on to the public one for what they do not have: that is another index."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        if urllib.parse.urlsplit(newurl).netloc != urllib.parse.urlsplit(req.full_url).netloc:
            raise urllib.error.HTTPError(req.full_url, 404, "elsewhere", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def simple_addresses(upload: str) -> list[str]:
    """Where an index that takes uploads at an address may list its projects: `simple/` below it, `+simple/`, or, for
    `https://upload.<host>/legacy/`, `https://<host>/simple/`."""
    parts = urllib.parse.urlsplit(upload.rstrip("/"))
    found = [f"{upload.rstrip('/')}/simple/", f"{upload.rstrip('/')}/+simple/"]
    if parts.path.endswith("/legacy"):
        host = parts.netloc.removeprefix("upload.")
        found.insert(0, f"{parts.scheme}://{host}{parts.path.removesuffix('legacy')}simple/")
    return found


def without_password(url: str) -> str:
    """An address that can be shown."""
    parts = urllib.parse.urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.extend(value for name, value in attrs if tag == "a" and name == "href" and value)


def _files(kind: str, content: bytes, url: str) -> Iterator[IndexFile]:
    if "json" in kind:
        for file in json.loads(content)["files"]:
            yield IndexFile(file["filename"], urllib.parse.urljoin(url, file["url"]), file.get("hashes") or {})
        return
    links = _Links()
    links.feed(content.decode("utf-8", "replace"))
    for link in links.found:
        address, _, fragment = urllib.parse.urljoin(url, link).partition("#")
        algorithm, _, value = fragment.partition("=")
        name = urllib.parse.unquote(urllib.parse.urlsplit(address).path.rsplit("/", 1)[-1])
        yield IndexFile(name, address, {algorithm: value} if value else {})
