"""The fake phone network: plays Twilio towards the backend and the edge, over real sockets, faithful to its protocol.

It posts the signed voice webhook, reads the returned TwiML as strictly as Twilio does, opens the signed WebSocket,
speaks ConversationRelay's frames, plays what it is sent at the speed of speech (times an adjustable factor), and asks
the action webhook what comes next. A call is placed like this::

    network = Network(voice_url="http://127.0.0.1:8000/voice", auth_token="...", speed=4)
    async with PhoneLine(network) as line:
        call = await line.call("+15550100001")
        await call.greeted()                                # the welcome greeting has been heard to its end
        await call.say("What time do you open?")
        answer = await call.answer(within=20)               # whole and played; its .text, .frames, .first_chunk_ms
        await call.say("Tell me everything about crowns.")
        await call.barge_in("No, stop.", after_words=3)     # once three words of the answer were heard
        await call.press("1234#")
        await call.hang_up()
        ended = await call.ended()                          # Ended(by="caller", reason="...")

``call.updates()`` streams everything that happens as ``Update(at_ms, event)`` from the start of the call, to as many
readers as like; ``at_ms`` is real time since the call was placed, whatever the speed. The events are the classes of
``dev.phone.updates``; ``Update.to_json()`` gives one as a JSON object for a web page.

Each part that decides something is pure and has no IO: ``twiml`` reads documents, ``messages`` reads and validates what
the application sends, ``clauses`` and ``playback`` say what is heard when, ``session`` is one ConversationRelay session
with time as an argument. ``relay_leg``, ``webhooks`` and ``program`` carry them over sockets and HTTP.
"""

from __future__ import annotations

from dev.phone.exchange import NoSession
from dev.phone.line import PhoneLine, PlacedCall
from dev.phone.network import Callee, Network, Signing
from dev.phone.turns import Turn
from dev.phone.updates import Ended, PhoneEvent, Update

__all__ = [
    "Callee",
    "Ended",
    "Network",
    "NoSession",
    "PhoneEvent",
    "PhoneLine",
    "PlacedCall",
    "Signing",
    "Turn",
    "Update",
]
