"""The ports of a stack: free ones for 0, and a clear message for a taken one."""

from __future__ import annotations

import random
import socket
from contextlib import ExitStack
from dataclasses import astuple, dataclass
from typing import Final

from dev.terminal.failures import PortTaken

HOST: Final = "127.0.0.1"
_FREE_RANGE: Final = range(20_000, 32_768)
"""Below the ports of outgoing connections, one of which could take a port before its server has bound it."""
_TRIES: Final = 50
_CHANCE: Final = random.SystemRandom()
"""Of its own for each process: two whose ``random`` was seeded alike would choose the same ports one after another."""


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the layers of a stack listen on the loopback; 0 stands for any free port."""

    backend: int = 8000
    edge: int = 8787
    phone: int = 8080


USUAL: Final = Ports()
ANY_FREE: Final = Ports(0, 0, 0)


def unless_taken(ports: Ports) -> Ports:
    """The same ports with 0, for any free one, in place of each usual one that is taken.

    A port that was chosen stays: whoever chose it wants to hear that it is taken.
    """
    return Ports(
        *(
            0 if port == default and is_taken(port) else port
            for port, default in zip(astuple(ports), astuple(USUAL), strict=True)
        )
    )


def reserve(ports: Ports) -> Ports:
    """The same ports with each 0 replaced; raises ``PortTaken`` naming the port and the option that moves it."""
    with ExitStack() as held:
        return Ports(
            backend=_hold(ports.backend, "--backend-port", held),
            edge=_hold(ports.edge, "--edge-port", held),
            phone=_hold(ports.phone, "--phone-port", held),
        )


def reserve_any(count: int) -> tuple[int, ...]:
    """So many free ports, each another one."""
    with ExitStack() as held:
        return tuple(_hold(0, "", held) for _ in range(count))


def is_taken(port: int) -> bool:
    """Whether a stack could not listen on this port now."""
    with ExitStack() as held:
        return not _bound(port, held)


def _hold(port: int, option: str, held: ExitStack) -> int:
    """Bind the port until ``held`` closes, so that no other of the same stack gets it."""
    for candidate in [port] if port else _CHANCE.sample(_FREE_RANGE, _TRIES):
        if _bound(candidate, held):
            return candidate
    raise PortTaken(f"port {port} is taken: choose another with {option} (0 picks a free one)")


def _bound(port: int, held: ExitStack) -> bool:
    if _is_served(port):
        return False
    probe = held.enter_context(socket.socket())
    # As servers do: a port whose last connections are still in TIME_WAIT is free.
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind((HOST, port))
        probe.listen()
    except OSError:
        return False
    return True


def _is_served(port: int) -> bool:
    # macOS lets two bind the same port if one of them took all addresses, so ask as a client too.
    with socket.socket() as client:
        client.settimeout(1.0)
        return port != 0 and client.connect_ex((HOST, port)) == 0
