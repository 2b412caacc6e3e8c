"""The fast model at the edge: one small request beside the backend's, given up at its deadline."""

from __future__ import annotations

import json
from collections.abc import Callable

from common.session.effects import Classify
from common.session.events import Classified, Event
from common.session.preprocessing import API_VERSION, MAX_REPLY_CHARS, classification_request, parse_classification
from relay.platform import Platform, RequestBroken
from relay.settings import Settings


class Classifier:
    """Asks the Messages API for the intent of one prompt at a time."""

    def __init__(self, platform: Platform, settings: Settings) -> None:
        self._platform = platform
        self._settings = settings

    async def classify(self, ask: Classify, feed: Callable[[Event], None]) -> None:
        """Feed ``Classified`` with what the model says in time; failure or lateness says nothing."""
        headers = {
            "content-type": "application/json",
            "anthropic-version": API_VERSION,
            "x-api-key": self._settings.anthropic_key,
        }
        body = json.dumps(classification_request(ask.text, ask.language), ensure_ascii=False).encode()
        request = self._platform.request("POST", f"{self._settings.anthropic_url}/v1/messages", headers, body)
        deadline = self._platform.after(ask.within_s, request.abort)
        try:
            response = await request.send()
            reply = bytearray()

            def take(piece: bytes) -> bool:
                reply.extend(piece)
                return len(reply) < MAX_REPLY_CHARS

            await response.deliver(take)
        except RequestBroken as broken:
            self._platform.log("info", "classifier gave no answer", {"turn": ask.turn, "reason": str(broken)})
            return
        finally:
            deadline.cancel()
        if response.status == 200:
            feed(Classified(ask.turn, parse_classification(reply.decode(errors="replace"))))
        else:
            self._platform.log("warn", "classifier refused", {"turn": ask.turn, "status": response.status})
