"""Calls over real sockets: webhooks, the relay's WebSocket, and how calls end."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection

from dev.phone import Ended, PhoneLine, PlacedCall, Signing
from dev.phone.exchange import NoSession
from dev.phone.updates import FrameSent, RelayClosed, RelayConnected, Warned, WebhookAnswered
from tests.dev.phone.business import Business, answering, frames, send

NUMBER = "+15550100001"


def sent(call: PlacedCall) -> list[str]:
    """The types of the frames that the application was sent, events by their names."""
    found = [update.event.frame for update in call.history if isinstance(update.event, FrameSent)]
    return [str(frame.get("name", frame["type"])) for frame in found]


def happened(call: PlacedCall, kind: type) -> list[Any]:
    return [update.event for update in call.history if isinstance(update.event, kind)]


async def test_a_turn_is_answered_and_played(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"What time?": ["We open", " at nine."]})
    call = await line.call(NUMBER)
    assert await call.greeted()
    await call.say("What time?")
    turn = await call.answer()
    await call.hang_up()

    assert (turn.said, turn.text, turn.answered, turn.played) == ("What time?", "We open at nine.", True, True)
    assert [frame["token"] for frame in turn.frames] == ["We open", " at nine.", ""]
    assert [frame["last"] for frame in turn.frames] == [False, False, True]


async def test_the_voice_webhook_is_told_who_calls(business: Business, line: PhoneLine) -> None:
    call = await line.call(NUMBER, "+15550001111", call_sid="CA" + "1" * 32)
    await call.greeted()
    await call.hang_up()

    voice = business.forms("voice")[0]
    assert (voice["To"], voice["Called"]) == (NUMBER, NUMBER)
    assert (voice["From"], voice["Caller"]) == ("+15550001111", "+15550001111")
    assert (voice["CallSid"], voice["CallStatus"], voice["Direction"]) == ("CA" + "1" * 32, "ringing", "inbound")
    assert voice["FromCity"] == ""


async def test_the_upgrade_looks_like_twilios(business: Business, line: PhoneLine) -> None:
    call = await line.call(NUMBER)
    await call.greeted()
    await call.hang_up()

    headers = business.upgrades[0].headers
    assert headers["user-agent"] == "Jetty/11.0.24"
    assert not {"origin", "sec-websocket-extensions", "sec-websocket-protocol"} & {name.lower() for name in headers}


async def test_setup_is_the_first_frame_and_carries_the_parameters(business: Business, line: PhoneLine) -> None:
    first: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if not first.done():
                first.set_result(frame)

    business.relay = relay
    business.pages["voice"] = business.connect(inside='<Parameter name="thread_id" value="CA1"/>')
    call = await line.call(NUMBER, "client:anna")

    assert await first == {
        "type": "setup",
        "sessionId": (await first)["sessionId"],
        "accountSid": line.network.account_sid,
        "parentCallSid": "",
        "callSid": call.sid,
        "from": "client:anna",
        "to": NUMBER,
        "forwardedFrom": "",
        "callerName": "",
        "callType": "CLIENT",
        "direction": "inbound",
        "callStatus": "RINGING",
        "customParameters": {"thread_id": "CA1"},
    }


async def test_a_greeting_is_heard_before_the_caller_is_expected_to_speak(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect("welcomeGreeting='Hello there.'")
    call = await line.call(NUMBER)
    assert await call.greeted()
    await call.hang_up()

    assert sent(call)[:4] == ["setup", "agentSpeaking", "tokensPlayed", "agentSpeaking"]
    assert call.turns == []


async def test_a_barge_in_cuts_the_answer_short(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"Tell me all.": ["Word " * 400 + "end."], "Stop.": ["Fine."]})
    call = await line.call(NUMBER)
    await call.greeted()
    await call.say("Tell me all.")
    assert await call.barge_in("Stop.", after_words=3)
    answer = await call.answer()
    await call.hang_up()

    first, second = call.turns
    assert first.interrupted
    assert 3 <= first.words_played < 400
    assert second is answer
    assert (answer.text, answer.played) == ("Fine.", True)
    cut = sent(call).index("interrupt")
    assert sent(call)[cut - 2 : cut + 4] == [
        "clientSpeaking",
        "tokensPlayed",
        "interrupt",
        "agentSpeaking",
        "clientSpeaking",
        "prompt",
    ]


async def test_a_barge_in_into_a_short_answer_comes_after_it(business: Business, line: PhoneLine) -> None:
    business.relay = answering({"What time?": ["Nine."], "Thanks.": ["You're welcome."]})
    call = await line.call(NUMBER)
    await call.greeted()
    await call.say("What time?")
    assert not await call.barge_in("Thanks.", after_words=30)
    await call.answer()
    await call.hang_up()

    assert [turn.text for turn in call.turns] == ["Nine.", "You're welcome."]
    assert not any(turn.interrupted for turn in call.turns)


async def test_what_still_comes_of_an_old_answer_is_not_taken_for_the_new_one(
    business: Business, line: PhoneLine
) -> None:
    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] != "prompt":
                continue
            if frame["voicePrompt"] == "One?":
                await send(connection, "text", token="One is long, " * 50)
            else:
                await send(connection, "text", token="late", last=True)
                await send(connection, "text", token="Two.", last=True)

    business.relay = relay
    call = await line.call(NUMBER)
    await call.greeted()
    await call.say("One?")
    await call.barge_in("Two?")
    turn = await call.answer()
    await call.hang_up()

    assert turn.text == "Two."
    assert call.turns[0].text.endswith("late")


async def test_keys_reach_the_relay_and_make_one_turn(business: Business, line: PhoneLine) -> None:
    keys: list[str] = []

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "dtmf":
                keys.append(frame["digit"])
            if keys[-1:] == ["#"]:
                await send(connection, "text", token="Thank you.", last=True)
                keys.append("")

    business.relay = relay
    call = await line.call(NUMBER)
    await call.greeted()
    await call.press("12#")
    turn = await call.answer()
    await call.hang_up()

    assert keys == ["1", "2", "#", ""]
    assert (turn.said, turn.by_key, turn.text) == ("12#", True, "Thank you.")


async def test_partial_transcripts_come_before_the_final_one(business: Business, line: PhoneLine) -> None:
    prompts: list[tuple[str, bool]] = []

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                prompts.append((frame["voicePrompt"], frame["last"]))
                if frame["last"]:
                    await send(connection, "text", token="Nine.", last=True)

    business.relay = relay
    business.pages["voice"] = business.connect("partialPrompts='true'")
    call = await line.call(NUMBER)
    await call.greeted()
    await call.say("What time?", partials=["What", "What time"])
    await call.answer()
    await call.hang_up()

    assert prompts == [("What", False), ("What time", False), ("What time?", True)]


async def test_hanging_up_closes_then_tells_action_then_status(business: Business) -> None:
    closed: asyncio.Future[tuple[int | None, str | None]] = asyncio.get_running_loop().create_future()

    async def relay(connection: ServerConnection) -> None:
        await connection.wait_closed()
        closed.set_result((connection.close_code, connection.close_reason))

    business.relay = relay
    async with PhoneLine(business.network(status_url=f"{business.http}/status")) as line:
        call = await line.call(NUMBER)
        await call.greeted()
        await call.hang_up()

    assert await closed == (1000, "Closing websocket session")
    assert [asked.name for asked in business.asked] == ["voice", "action", "status"]
    action, status = business.forms("action")[0], business.forms("status")[0]
    assert (action["SessionStatus"], action["CallStatus"]) == ("completed", "completed")
    assert action["SessionId"].startswith("VX")
    assert action["SessionDuration"].isdecimal()
    assert not {"ErrorCode", "HandoffData"} & set(action)
    assert status["CallStatus"] == "completed"
    assert all(asked.genuine for asked in business.asked)
    assert await call.ended() == Ended("caller", "hung up")


async def test_the_twiml_of_action_does_not_run_once_the_caller_is_gone(business: Business, line: PhoneLine) -> None:
    business.pages["action"] = "<Say>Nobody hears this.</Say>"
    call = await line.call(NUMBER)
    await call.greeted()
    await call.hang_up()

    assert "announced" not in [update.to_json()["kind"] for update in call.history]


async def test_end_closes_then_tells_action_and_its_twiml_runs(business: Business, line: PhoneLine) -> None:
    handoff = json.dumps({"reasonCode": "goodbye"})

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame["type"] == "prompt":
                await send(connection, "end", handoffData=handoff)

    business.relay = relay
    business.pages["action"] = "<Say>Thank you for calling.</Say><Hangup/>"
    call = await line.call(NUMBER)
    await call.greeted()
    await call.say("Goodbye.")
    ended = await call.ended()

    assert ended == Ended("assistant", "goodbye")
    action = business.forms("action")[0]
    assert (action["SessionStatus"], action["CallStatus"]) == ("ended", "in-progress")
    assert action["HandoffData"] == handoff
    kinds = [update.to_json()["kind"] for update in call.history]
    assert kinds.index("relay_closed") < kinds.index("announced") < kinds.index("ended") == len(kinds) - 1
    assert happened(call, RelayClosed) == [RelayClosed(1000, "Closing websocket session", "ended")]


@pytest.mark.parametrize(("abruptly", "code"), [(True, 1006), (False, 1011)])
async def test_a_socket_lost_by_the_application_fails_the_session(
    business: Business, line: PhoneLine, abruptly: bool, code: int
) -> None:
    async def relay(connection: ServerConnection) -> None:
        await connection.recv()
        if abruptly:
            connection.transport.abort()
        else:
            await connection.close(1011, "out of memory")

    business.relay = relay
    call = await line.call(NUMBER)
    ended = await call.ended()

    assert ended == Ended("error", "64105 Websocket ended")
    action = business.forms("action")[0]
    assert (action["SessionStatus"], action["CallStatus"]) == ("failed", "in-progress")
    assert (action["ErrorCode"], action["ErrorMessage"]) == ("64105", "Websocket ended")
    assert happened(call, RelayClosed)[0].code == code


async def test_action_can_connect_a_lost_call_again(business: Business, line: PhoneLine) -> None:
    statuses: list[str] = []

    async def relay(connection: ServerConnection) -> None:
        setup = json.loads(await connection.recv())
        statuses.append(setup["callStatus"])
        if len(statuses) == 1:
            connection.transport.abort()
            return
        await answering({"Still there?": ["Yes."]})(connection)

    business.relay = relay
    business.pages["action"] = business.connect()
    call = await line.call(NUMBER)
    assert await call.until(lambda: len(happened(call, RelayConnected)) == 2, within=20)
    await call.say("Still there?")
    turn = await call.answer()
    await call.hang_up()

    assert turn.text == "Yes."
    assert statuses == ["RINGING", "IN_PROGRESS"]
    first, second = happened(call, RelayConnected)
    assert first.session_id != second.session_id


async def test_ten_malformed_messages_in_a_row_close_the_socket(business: Business, line: PhoneLine) -> None:
    received: list[dict[str, Any]] = []

    async def relay(connection: ServerConnection) -> None:
        for _ in range(10):
            await connection.send("this is not json")
        async for frame in frames(connection):
            received.append(frame)
        received.append({"type": "close", "code": connection.close_code, "reason": connection.close_reason})

    business.relay = relay
    call = await line.call(NUMBER)
    ended = await call.ended()

    assert ended == Ended("error", "64105 Websocket ended")
    assert [frame["type"] for frame in received] == ["setup", *["error"] * 10, "close"]
    assert received[-1] == {"type": "close", "code": 1007, "reason": "Too many consecutive malformed messages."}
    assert "code: 64107" in received[1]["description"]


async def test_a_binary_message_is_malformed(business: Business, line: PhoneLine) -> None:
    async def relay(connection: ServerConnection) -> None:
        await connection.send(b"\x00")
        await connection.wait_closed()

    business.relay = relay
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Warned)), within=20)
    await call.hang_up()

    assert happened(call, Warned)[0].code == 64107


@pytest.mark.parametrize("signing", ["missing", "wrong", "https"])
async def test_an_upgrade_that_is_not_genuinely_signed_is_refused(business: Business, signing: Signing) -> None:
    async with PhoneLine(business.network(upgrade_signing=signing)) as line:
        call = await line.call(NUMBER)
        ended = await call.ended()

    assert ended == Ended("error", f"64102 {business.ws}/relay answered 403")
    assert not call.connected
    assert happened(call, Warned)[0].code == 64102


@pytest.mark.parametrize("signing", ["missing", "wrong"])
async def test_a_webhook_that_is_not_genuinely_signed_is_refused(business: Business, signing: Signing) -> None:
    async with PhoneLine(business.network(webhook_signing=signing)) as line:
        call = await line.call(NUMBER)
        ended = await call.ended()

    assert ended == Ended("error", f"11200 {business.http}/voice answered 403")
    assert business.upgrades == []
    assert [event.http_status for event in happened(call, WebhookAnswered)] == [403]


async def test_a_relay_that_is_away_leaves_the_caller_with_the_busy_tone(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect().replace(business.ws, "ws://127.0.0.1:1")
    call = await line.call(NUMBER)
    ended = await call.ended()

    assert ended.by == "error"
    assert ended.reason.startswith("64102 ws://127.0.0.1:1/relay was not reached")


async def test_the_signature_covers_the_url_as_written_wherever_it_leads(business: Business) -> None:
    actual, business.ws = business.ws, "wss://relay.example.com"
    business.pages["voice"] = business.connect()
    business.relay = answering({"Hello?": ["Hi."]})
    async with PhoneLine(business.network(reroute={"wss://relay.example.com": actual})) as line:
        call = await line.call(NUMBER)
        await call.greeted()
        await call.say("Hello?")
        turn = await call.answer()

    assert turn.text == "Hi."


async def test_updates_can_be_read_by_many_from_the_start(line: PhoneLine) -> None:
    call = await line.call(NUMBER)

    async def kinds() -> list[str]:
        return [update.to_json()["kind"] async for update in call.updates()]

    early = asyncio.create_task(kinds())
    await call.greeted()
    await call.hang_up()
    late = await kinds()

    assert await early == late
    assert (late[0], late[-1]) == ("dialled", "ended")


async def test_no_session_token_is_written_out_with_the_updates(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect(inside='<Parameter name="session_token" value="very-secret"/>')
    call = await line.call(NUMBER)
    await call.greeted()
    await call.hang_up()

    assert "very-secret" in str(call.history)
    assert "very-secret" not in json.dumps([update.to_json() for update in call.history])


async def test_leaving_the_line_hangs_its_calls_up(business: Business) -> None:
    async with PhoneLine(business.network()) as line:
        calls = [await line.call(NUMBER) for _ in range(2)]
        for call in calls:
            await call.greeted()

    assert [await call.ended() for call in calls] == [Ended("caller", "hung up")] * 2
    assert len(business.forms("action")) == 2


async def test_a_dropped_call_tells_nobody(business: Business, line: PhoneLine) -> None:
    gone: asyncio.Future[int | None] = asyncio.get_running_loop().create_future()

    async def relay(connection: ServerConnection) -> None:
        await connection.wait_closed()
        gone.set_result(connection.close_code)

    business.relay = relay
    call = await line.call(NUMBER)
    await call.greeted()
    await call.drop()

    assert await gone == 1006
    assert business.forms("action") == []
    assert call.over


async def test_speech_while_nobody_listens_is_lost(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Pause length='60'/>"
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, WebhookAnswered)), within=20)
    await call.say("Hello?")
    await call.press("1")
    await call.hang_up()

    assert call.turns == []
    assert await call.ended() == Ended("caller", "hung up")


async def test_frames_can_be_untidy_as_from_other_versions(business: Business) -> None:
    received: list[dict[str, Any]] = []

    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            received.append(frame)
            if frame["type"] == "prompt":
                await send(connection, "text", token="Word " * 400, last=True)

    business.relay = relay
    async with PhoneLine(business.network(untidy=True)) as line:
        call = await line.call(NUMBER)
        await call.greeted()
        await call.say("Tell me.")
        await call.barge_in("Stop.")

    assert received[0]["callerName"] is None
    interrupt = next(frame for frame in received if frame["type"] == "interrupt")
    assert isinstance(interrupt["durationUntilInterruptMs"], str)
    assert all("sentAt" in frame for frame in received)


async def test_any_message_can_be_sent_in_a_session_and_none_outside_of_one(
    business: Business, line: PhoneLine
) -> None:
    received: list[str | bytes] = []

    async def relay(connection: ServerConnection) -> None:
        await connection.recv()
        received.append(await connection.recv())
        await send(connection, "end")
        await connection.wait_closed()

    business.relay = relay
    call = await line.call(NUMBER)
    with pytest.raises(NoSession):
        call.inject("too early")
    await call.greeted()
    call.inject("not json")
    await call.ended()

    assert received == ["not json"]
