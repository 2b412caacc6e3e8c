"""TwiML carried out in a call: announcements, questions, transfers, detours, and documents that lead nowhere."""

from __future__ import annotations

from typing import Any

import pytest

from dev.phone import Callee, Ended, PhoneLine, PlacedCall
from dev.phone.exchange import NoSession
from dev.phone.network import CalleeOutcome
from dev.phone.updates import (
    Announced,
    Asking,
    CallerPressed,
    CallerSpoke,
    Listening,
    MessageLeft,
    PickedUp,
    RecordingStarted,
    Transferred,
    Transferring,
    Warned,
    WebhookAnswered,
    remark_on,
)
from tests.dev.phone.business import Business

NUMBER = "+15550100001"
AGENT = "+15551230000"


def happened(call: PlacedCall, kind: type) -> list[Any]:
    return [update.event for update in call.history if isinstance(update.event, kind)]


async def test_an_announcement_is_heard_and_the_call_ends_without_an_assistant(
    business: Business, line: PhoneLine
) -> None:
    business.pages["voice"] = "<Say loop='2' language='es-US'>Lo siento.</Say><Play>https://x.y/a.mp3</Play>"
    call = await line.call(NUMBER)

    assert await call.ended() == Ended("assistant", "announced: Lo siento.")
    assert happened(call, Announced) == [Announced("Lo siento.", "es-US")]
    assert not call.connected


async def test_a_rejected_call_is_not_answered(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Reject reason='busy'/><Say>Never.</Say>"
    call = await line.call(NUMBER)

    assert await call.ended() == Ended("assistant", "busy")
    assert happened(call, Announced) == []


async def test_a_recording_starts_before_the_relay(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Start><Recording/></Start>" + business.connect()
    call = await line.call(NUMBER)
    await call.greeted()
    await call.hang_up()

    kinds = [update.to_json()["kind"] for update in call.history]
    assert happened(call, RecordingStarted) == [RecordingStarted()]
    assert kinds.index("recording_started") < kinds.index("relay_connected")


async def test_a_redirect_is_followed_by_its_method(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": "<Redirect method='GET'>/next</Redirect><Say>Never.</Say>", "next": "<Say>Next.</Say>"}
    call = await line.call(NUMBER)
    await call.ended()

    assert happened(call, Announced) == [Announced("Next.", "en-US")]
    assert [(asked.name, asked.method, asked.genuine) for asked in business.asked] == [
        ("voice", "POST", True),
        ("next", "GET", True),
    ]
    assert business.forms("next")[0]["CallSid"] == call.sid


async def test_a_loop_of_documents_is_ended(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Redirect>/voice</Redirect>"
    call = await line.call(NUMBER)

    ended = await call.ended()
    assert (ended.by, ended.reason) == ("error", "more than 50 TwiML documents: a loop")


@pytest.mark.parametrize(
    ("page", "content_type", "code"),
    [("<Say>Hi", "text/xml", 12100), ("<Say>Hi.</Say>", "application/json", 12300), (None, "text/xml", 11200)],
)
async def test_an_answer_that_is_no_twiml_breaks_the_call(
    business: Business, line: PhoneLine, page: str | None, content_type: str, code: int
) -> None:
    business.content_type = content_type
    if page is None:
        del business.pages["voice"]
    else:
        business.pages["voice"] = page
    call = await line.call(NUMBER)
    ended = await call.ended()

    assert ended.by == "error"
    assert ended.reason.startswith(str(code))
    assert [event.code for event in happened(call, Warned)] == [code]


async def test_a_business_that_is_away_breaks_the_call(business: Business) -> None:
    async with PhoneLine(business.network(voice_url="http://127.0.0.1:1/voice")) as line:
        ended = await (await line.call(NUMBER)).ended()

    assert ended.by == "error"
    assert ended.reason.startswith("11200 http://127.0.0.1:1/voice was not reached")


async def test_an_unknown_attribute_is_warned_of_and_the_call_goes_on(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect("interruptByDtmf='true'")
    call = await line.call(NUMBER)
    assert await call.greeted()
    await call.hang_up()

    assert [event.code for event in happened(call, Warned)] == [12200]
    assert call.connected


async def test_a_provider_that_twilio_does_not_have_fails_the_session(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect("ttsProvider='Azure'")
    call = await line.call(NUMBER)
    ended = await call.ended()

    assert ended.by == "error"
    assert business.upgrades == []
    action = business.forms("action")[0]
    assert (action["SessionStatus"], action["ErrorCode"], action["SessionId"]) == ("failed", "64101", "")


async def test_a_relay_without_encryption_is_not_dialled_elsewhere(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = business.connect().replace(business.ws, "ws://relay.example.com")
    ended = await (await line.call(NUMBER)).ended()

    assert ended.by == "error"
    assert ended.reason.startswith("64102 url: expected wss://")


async def test_after_a_session_without_action_the_next_verb_runs(business: Business, line: PhoneLine) -> None:
    async def relay(connection: Any) -> None:
        await connection.send('{"type":"end"}')
        await connection.wait_closed()

    business.relay = relay
    business.pages["voice"] = business.connect(action="") + "<Say>That was all.</Say>"
    call = await line.call(NUMBER)

    assert await call.ended() == Ended("assistant", "ended the session")
    assert happened(call, Announced) == [Announced("That was all.", "en-US")]


async def test_a_dialled_number_hears_the_whisper_and_talks(business: Business) -> None:
    business.pages |= {
        "voice": f"<Dial action='/dialled'><Number url='/whisper'>{AGENT}</Number></Dial>",
        "whisper": "<Say>A caller asks for help.</Say>",
        "dialled": "",
    }
    async with PhoneLine(business.network(callees={AGENT: Callee(talk_s=7)})) as line:
        call = await line.call(NUMBER)
        ended = await call.ended()

    assert happened(call, Transferring) == [Transferring("dial", AGENT)]
    assert happened(call, Announced) == [Announced("A caller asks for help.", "en-US", to="callee")]
    assert happened(call, Transferred) == [Transferred(AGENT, "completed")]
    assert ended == Ended("assistant", f"transferred to {AGENT}: completed")
    told = business.forms("dialled")[0]
    assert (told["DialCallStatus"], told["DialCallDuration"], told["DialBridged"]) == ("completed", "7", "true")
    whisper = business.forms("whisper")[0]
    assert (whisper["ParentCallSid"], whisper["CallSid"]) == (call.sid, told["DialCallSid"])


@pytest.mark.parametrize(("outcome", "bridged"), [("answers", "true"), ("machine", "false")])
async def test_a_person_takes_a_call_by_a_key_and_an_answering_machine_does_not(
    business: Business, outcome: CalleeOutcome, bridged: str
) -> None:
    business.pages |= {
        "voice": f"<Dial action='/dialled'><Number url='/whisper'>{AGENT}</Number></Dial>",
        "whisper": "<Gather numDigits='1' action='/accepted'><Say>Press a key.</Say></Gather><Hangup/>",
        "accepted": "",
        "dialled": "",
    }
    callees = {AGENT: Callee(outcome, talk_s=7)}
    async with PhoneLine(business.network(callees=callees)) as line:
        call = await line.call(NUMBER)
        await call.ended()

    assert happened(call, Announced) == [Announced("Press a key.", "en-US", to="callee")]
    assert business.forms("dialled")[0]["DialBridged"] == bridged


async def test_a_talk_ends_at_its_time_limit(business: Business) -> None:
    business.pages |= {"voice": f"<Dial timeLimit='60' action='/dialled'>{AGENT}</Dial>", "dialled": ""}
    async with PhoneLine(business.network(callees={AGENT: Callee(talk_s=600)})) as line:
        await (await line.call(NUMBER)).ended()

    assert business.forms("dialled")[0]["DialCallDuration"] == "60"


@pytest.mark.parametrize(
    ("shown", "to", "status", "warnings"),
    [
        ("", AGENT, "failed", [13214]),
        (f"callerId='{NUMBER}'", AGENT, "completed", []),
        ("", "<Sip>sip:desk@example.com</Sip>", "completed", []),
    ],
)
async def test_a_caller_without_a_number_can_reach_one_only_as_another(
    business: Business, line: PhoneLine, shown: str, to: str, status: str, warnings: list[int]
) -> None:
    business.pages |= {"voice": f"<Dial {shown} action='/dialled'>{to}</Dial>", "dialled": ""}
    call = await line.call(NUMBER, "client:grace")
    await call.ended()

    assert business.forms("dialled")[0]["DialCallStatus"] == status
    assert [event.code for event in happened(call, Warned)] == warnings


@pytest.mark.parametrize("outcome", ["busy", "no-answer", "failed"])
async def test_a_call_that_nobody_takes_comes_back_to_the_assistant(business: Business, outcome: Any) -> None:
    business.pages |= {"voice": f"<Dial timeout='5' action='/dialled'>{AGENT}</Dial>", "dialled": business.connect()}
    async with PhoneLine(business.network(callees={AGENT: Callee(outcome)})) as line:
        call = await line.call(NUMBER)
        assert await call.greeted()
        await call.hang_up()

    assert business.forms("dialled")[0]["DialCallStatus"] == outcome
    assert await call.ended() == Ended("caller", "hung up")


@pytest.mark.parametrize(
    ("outcome", "result", "status"),
    [("answers", "bridged", "completed"), ("busy", "queue-full", "busy"), ("failed", "error", "failed")],
)
async def test_a_queued_caller_is_taken_or_turned_away(
    business: Business, outcome: Any, result: str, status: str
) -> None:
    task = '{"reason": "help"}'
    business.pages["voice"] = f"<Enqueue workflowSid='WW1' action='/left'><Task>{task}</Task></Enqueue>"
    business.pages["left"] = ""
    async with PhoneLine(business.network(callees={"WW1": Callee(outcome)})) as line:
        call = await line.call(NUMBER)
        await call.ended()

    assert happened(call, Transferring) == [Transferring("enqueue", "WW1", task)]
    assert happened(call, Transferred) == [Transferred("WW1", status)]
    assert business.forms("left")[0]["QueueResult"] == result


async def test_a_queue_that_nobody_serves_is_left_by_hanging_up(business: Business) -> None:
    business.pages["voice"] = "<Enqueue>support<Task>no json</Task></Enqueue>"
    async with PhoneLine(business.network(callees={"support": Callee("no-answer")})) as line:
        call = await line.call(NUMBER)
        assert await call.until(lambda: bool(happened(call, Transferring)), within=20)
        await call.hang_up()

    assert await call.ended() == Ended("caller", "hung up")
    assert [event.code for event in happened(call, Warned)] == [14221]


async def test_a_question_takes_keys_until_the_finishing_one(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": "<Gather action='/menu' timeout='3600'><Say>Your number?</Say></Gather>", "menu": ""}
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Asking)), within=20)
    with pytest.raises(NoSession):
        call.inject("nobody there")
    await call.press("12#")
    await call.ended()

    told = business.forms("menu")[0]
    assert (told["Digits"], told["FinishedOnKey"]) == ("12", "#")


async def test_a_question_is_over_once_it_has_all_its_keys(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": "<Gather action='/menu' numDigits='1' timeout='3600'/>", "menu": ""}
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Asking)), within=20)
    await call.press("42")
    await call.ended()

    assert business.forms("menu")[0]["Digits"] == "4"


async def test_a_question_can_be_answered_by_voice(business: Business, line: PhoneLine) -> None:
    gather = "<Gather action='/menu' input='speech' timeout='3600'><Pause length='3600'/></Gather>"
    business.pages |= {"voice": gather, "menu": ""}
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Asking)), within=20)
    await call.press("1")
    await call.say("Sales, please.", partials=["Sales"])
    await call.ended()

    told = business.forms("menu")[0]
    assert told["SpeechResult"] == "Sales, please."
    assert 0.0 <= float(told["Confidence"]) <= 1.0
    assert "Digits" not in told


async def test_an_unanswered_question_falls_through_to_the_next_verb(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Gather action='/menu' timeout='1'/><Say>Goodbye then.</Say>"
    call = await line.call(NUMBER)
    await call.ended()

    assert happened(call, Announced) == [Announced("Goodbye then.", "en-US")]


async def test_an_unanswered_question_can_ask_action_all_the_same(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": "<Gather action='/menu' timeout='1' actionOnEmptyResult='true'/>", "menu": ""}
    await (await line.call(NUMBER)).ended()

    assert business.forms("menu")[0]["Digits"] == ""


async def test_a_question_without_action_asks_its_own_document_again(business: Business, line: PhoneLine) -> None:
    business.pages["voice"] = "<Gather numDigits='1' timeout='3600'/>"
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Asking)), within=20)
    await call.press("7")
    assert await call.until(lambda: len(business.forms("voice")) == 2, within=20)
    await call.hang_up()

    assert business.forms("voice")[1]["Digits"] == "7"


async def test_a_waiting_caller_hears_the_queues_words_until_they_let_them_leave(business: Business) -> None:
    business.pages |= {
        "voice": "<Enqueue waitUrl='/wait' action='/left'>support</Enqueue>",
        "wait": "<Say>Please hold.</Say><Pause length='30'/>",
        "left": "<Say>Back again.</Say>",
    }
    async with PhoneLine(business.network(callees={"support": Callee("no-answer")})) as line:
        call = await line.call(NUMBER)
        assert await call.until(lambda: len(business.forms("wait")) == 2, within=60)
        business.pages["wait"] = "<Leave/>"
        await call.ended()

    assert [event.text for event in happened(call, Announced)][-2:] == ["Please hold.", "Back again."]
    assert happened(call, Transferred) == [Transferred("support", "left")]
    assert business.forms("left")[0]["QueueResult"] == "leave"
    waited = [int(form["QueueTime"]) for form in business.forms("wait")]
    assert waited[0] == 0
    assert waited[1] >= 30


MESSAGE = "<Record finishOnKey='#' action='/thanks' recordingStatusCallback='/recorded'/><Say>Nothing.</Say>"


async def test_a_message_is_recorded_until_the_key_that_ends_it(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": MESSAGE, "thanks": "", "recorded": ""}
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Listening)), within=30)
    await call.say("This is Grace.")
    await call.press("1#")

    assert await call.ended() == Ended("assistant", "took a message")
    assert happened(call, MessageLeft) == [MessageLeft("This is Grace.")]
    told, recorded = business.forms("thanks")[0], business.forms("recorded")[0]
    assert (told["Digits"], recorded["RecordingStatus"]) == ("#", "completed")
    assert told["RecordingSid"] == recorded["RecordingSid"]


async def test_a_message_that_ends_with_the_call_is_told_before_the_end(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": MESSAGE, "thanks": "<Say>Thanks.</Say>", "recorded": ""}
    call = await line.call(NUMBER)
    assert await call.until(lambda: bool(happened(call, Listening)), within=30)
    await call.say("Call me back.")
    await call.hang_up()

    assert await call.ended() == Ended("caller", "hung up")
    assert (business.forms("thanks")[0]["Digits"], business.forms("thanks")[0]["CallStatus"]) == ("hangup", "completed")


async def test_silence_is_no_message(business: Business, line: PhoneLine) -> None:
    business.pages |= {"voice": MESSAGE}
    call = await line.call(NUMBER)
    await call.ended()

    assert [event.text for event in happened(call, Announced)] == ["Nothing."]
    assert [asked.name for asked in business.asked] == ["voice"]


async def test_the_recording_of_a_call_is_told_when_it_is_over(business: Business, line: PhoneLine) -> None:
    start = "<Start><Recording recordingStatusCallback='/recorded'/></Start>"
    business.pages |= {"voice": start + business.connect(), "recorded": ""}
    call = await line.call(NUMBER)
    await call.greeted()
    assert business.forms("recorded") == []
    await call.hang_up()

    (recorded,) = business.forms("recorded")
    assert (recorded["CallSid"], recorded["RecordingStatus"]) == (call.sid, "completed")


@pytest.mark.parametrize(
    ("twiml", "sign", "speech", "key"),
    [
        ("<Gather input='speech' timeout='3600'/>", Asking, "", "the menu takes speech alone"),
        ("<Gather input='dtmf' timeout='3600'/>", Asking, "the menu takes keys alone", ""),
        ("<Gather input='dtmf speech' numDigits='2' timeout='3600'/>", Asking, "", ""),
        ("<Record timeout='3600'/>", Listening, "", ""),
        (f"<Dial>{AGENT}</Dial>", PickedUp, "to the callee", "to the callee"),
        ("<Enqueue>support</Enqueue>", PickedUp, "to the callee", "to the callee"),
        ("<Enqueue>nobody</Enqueue>", Transferring, "nobody listens", "nobody listens"),
        ("<Pause length='3600'/>", WebhookAnswered, "nobody listens", "nobody listens"),
    ],
)
async def test_nobody_is_said_to_listen_only_where_nobody_does(
    business: Business, twiml: str, sign: type, speech: str, key: str
) -> None:
    business.pages["voice"] = twiml
    callees = {AGENT: Callee("answers", 3600), "support": Callee("answers", 3600), "nobody": Callee("no-answer")}
    async with PhoneLine(business.network(callees=callees)) as line:
        call = await line.call(NUMBER)
        assert await call.until(lambda: bool(happened(call, sign)), within=20)
        await call.press("1")
        await call.say("Hello?")
        await call.hang_up()

    assert [remark_on(event) for event in happened(call, CallerPressed)] == [key]
    assert [remark_on(event) for event in happened(call, CallerSpoke)] == [speech]
    assert call.turns == []
