"""What leads to the database, as libpq reads it: whether it can be read, and whether the server has to prove itself."""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import Conninfo


class ConninfoInvalid(ValueError):
    """What should lead to the database does not, or not safely; the message quotes neither host nor password."""


def check_conninfo(conninfo: str, *, demands_tls: bool) -> None:
    """Raise ``ConninfoInvalid`` for what libpq cannot read and, with ``demands_tls``, for a line that proves nothing.

    Only a proven server keeps others from reading and forging what goes to it (PostgreSQL, "SSL Support", Table 32.1).
    A database on this machine needs none of it. Counts what libpq takes from its own variables, such as PGSSLMODE.
    """
    try:
        given = conninfo_to_dict(conninfo)
    except ProgrammingError:
        expected = "a Postgres URL, or pairs such as host=db.example.com dbname=guru"
        raise ConninfoInvalid(f"expected {expected}") from None
    usual = {option.keyword.decode(): (option.val or b"").decode() for option in Conninfo.get_defaults()}
    line = {**usual, **{name: str(value) for name, value in given.items() if value is not None}}
    root, mode = line["sslrootcert"], line["sslmode"]
    if root == "system" and "sslmode" not in given and not os.environ.get("PGSSLMODE"):
        mode = "verify-full"  # libpq's own rule
    proven = mode == "verify-full" or (mode == "verify-ca" and root not in ("", "system"))
    if demands_tls and not proven and not _stays_here(line):
        expected = "sslmode=verify-full, or sslmode=verify-ca with sslrootcert, for a database on another machine"
        raise ConninfoInvalid(f"expected {expected}; got sslmode={mode}")


def _stays_here(line: Mapping[str, str]) -> bool:
    """Whether every server that libpq may try is on this machine."""
    hosts = line["hostaddr"] or line["host"]
    if not hosts:
        return not line["service"]  # a socket of its own, unless a file of services names a host
    return all(_is_here(host) for host in hosts.split(","))


def _is_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
