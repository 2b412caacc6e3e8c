"""Ports that are free, taken, or to be chosen."""

from __future__ import annotations

import socket
from dataclasses import astuple

import pytest

from dev.stack import ports
from dev.stack.ports import ANY_FREE, Ports, reserve, unless_taken
from dev.terminal.failures import ExitCode, PortTaken


def test_zero_stands_for_different_free_ports() -> None:
    chosen = reserve(ANY_FREE)

    assert len({chosen.backend, chosen.edge, chosen.phone} - {0}) == 3
    assert reserve(chosen) == chosen


def test_a_free_port_is_none_that_an_outgoing_connection_could_take() -> None:
    assert max(astuple(reserve(ANY_FREE))) < 32_768


@pytest.mark.parametrize(
    ("layer", "option"), [("backend", "--backend-port"), ("edge", "--edge-port"), ("phone", "--phone-port")]
)
def test_a_taken_port_is_named_with_the_option_that_moves_it(layer: str, option: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port: int = other.getsockname()[1]
        wanted = {"backend": 0, "edge": 0, "phone": 0} | {layer: port}
        with pytest.raises(PortTaken, match=f"port {port} is taken.*{option}") as caught:
            reserve(Ports(**wanted))

    assert caught.value.exit_code == ExitCode.PORT_TAKEN


def test_a_usual_port_that_is_taken_gives_way_and_a_chosen_one_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken: int = other.getsockname()[1]
        free = reserve(ANY_FREE)
        monkeypatch.setattr(ports, "USUAL", Ports(taken, free.edge, free.phone))

        assert unless_taken(ports.USUAL) == Ports(0, free.edge, free.phone)
        assert unless_taken(Ports(free.backend, taken, 0)) == Ports(free.backend, taken, 0)


def test_one_port_for_two_layers_is_a_taken_port() -> None:
    port = reserve(ANY_FREE).edge

    with pytest.raises(PortTaken, match="--edge-port"):
        reserve(Ports(backend=port, edge=port, phone=0))


def test_a_port_whose_last_connection_has_just_closed_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)) as client:
            accepted, _ = server.accept()
            accepted.close()
            assert client.recv(1) == b""

    assert reserve(Ports(backend=port, edge=0, phone=0)).backend == port
