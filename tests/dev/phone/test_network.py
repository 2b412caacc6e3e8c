"""The settings of the network."""

from __future__ import annotations

import pytest

from dev.phone import Callee, Network


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan")])
def test_time_must_pass(speed: float) -> None:
    with pytest.raises(ValueError, match="speed: expected a number above 0"):
        Network("http://x/voice", "token", speed=speed)


@pytest.mark.parametrize(
    ("url", "actual"),
    [
        ("wss://relay.example.com/ws/a", "ws://127.0.0.1:1/ws/a"),
        ("wss://relay.example.com", "ws://127.0.0.1:1"),
        ("wss://relay.example.com.evil/ws", "wss://relay.example.com.evil/ws"),
        ("http://127.0.0.1:2/voice", "http://127.0.0.1:2/voice"),
    ],
)
def test_only_a_rerouted_origin_leads_elsewhere(url: str, actual: str) -> None:
    network = Network("http://x/voice", "token", reroute={"wss://relay.example.com": "ws://127.0.0.1:1"})

    assert network.actual_url(url) == actual


def test_who_is_not_listed_answers() -> None:
    network = Network("http://x/voice", "token", callees={"+1": Callee("busy")})

    assert network.callee("+1").outcome == "busy"
    assert network.callee("+2").outcome == "answers"
