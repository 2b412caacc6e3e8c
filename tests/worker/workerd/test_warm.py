"""The phone rings: the backend wakes the call's object, and is not kept waiting for it."""

from __future__ import annotations

import time
from secrets import token_hex

import httpx2
import pytest

from common.wire.credentials import SIGNATURE_HEADER, KeyRing, RelayCall, sign_request
from tests.worker.workerd.conftest import Edge
from tests.worker.workerd.phone import RELAY_KEYS

pytestmark = pytest.mark.workerd
CALL = "CA00000000000000000000000000000a12"
PATH = f"/warm/dev/{CALL}"


async def test_a_signed_wake_up_is_accepted_at_once_and_nobody_elses(edge: Edge) -> None:
    signature = sign_request(
        KeyRing.parse(RELAY_KEYS), RelayCall("POST", PATH, b"", CALL), now=time.time(), nonce=token_hex(8)
    )
    origin, told = edge.origin.replace("ws", "http", 1), len(edge.log())
    async with httpx2.AsyncClient(base_url=origin, trust_env=False, timeout=60) as client:
        assert (await client.post(PATH, headers={SIGNATURE_HEADER: signature})).status_code == 202
        assert (await client.post(PATH)).status_code == 403
    own = [line for line in edge.log()[told:].splitlines() if CALL in line]
    assert not any("failed" in line for line in own)
    assert "uncaught" not in edge.log()[told:].lower()
