"""A website on the loopback, in a thread of its own, since fetching waits where it stands."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from ingest.web.fetching import Fetcher

Answer: TypeAlias = tuple[int, Mapping[str, str], bytes]


def html(text: str) -> Answer:
    return 200, {"content-type": "text/html; charset=utf-8"}, text.encode()


def xml(text: str | bytes) -> Answer:
    return 200, {"content-type": "application/xml"}, text if isinstance(text, bytes) else text.encode()


def redirect(to: str) -> Answer:
    return 302, {"location": to}, b""


class Site:
    """Pages by path; notes what was asked for. ``host`` is any name: every name leads here."""

    def __init__(self, port: int) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.hosts: list[str] = []
        self.origin = f"http://clinic.example:{port}"

    def fetcher(self, **settings: Any) -> Fetcher:
        return Fetcher(private=True, resolve=lambda _host, _port: ["127.0.0.1"], **settings)


@contextmanager
def site() -> Generator[Site]:
    """A site that is there until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append(self.path)
            here.hosts.append(self.headers["host"])
            status, headers, body = here.pages.get(self.path, (404, {}, b"no"))
            self.send_response(status)
            for name, value in {"content-length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    here = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
