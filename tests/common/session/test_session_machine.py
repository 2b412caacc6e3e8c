"""Any order of frames, stream events, ticks and failures: what must hold after every one of them."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from common.limits import MAX_CHUNK_CHARS
from common.session.effects import AbortTurn, Effect, Send, StartTurn, TakeSocket
from common.session.events import Event, TurnStreamed
from common.session.state.stages import Answering
from common.wire.frames import End, Text, dump_frame
from common.wire.turn import Answer, Chunk, Context, Failure, Progress, Status, StreamEvent
from tests.common.session.line import Line, records

PROMPTS = st.sampled_from(
    [
        "What time do you open on Saturday?",
        "and how much is a cleaning",
        "Hello",
        "Thank you",
        "Can you repeat that?",
        "Hold on a second",
        "Goodbye",
        "I want to talk to a person",
        "Can we speak Spanish?",
        "¿A qué hora abren?",
        "uh huh",
        "ajá",
        "no",
        "five five double two",
        "",
    ]
)
SAY_AGAIN = {"uh huh", "ajá", "Can you repeat that?"}
WORDS = st.sampled_from(
    ["open", "nine. ", "at two, ", "and", "https://a.example/b ", "**Sure** ", "3.5 % ", "\n- one\n", "😀", "Goodbye. "]
)
CONTEXTS = st.sampled_from(
    [
        {"end": True},
        {"handoff": {"reason": "billing"}},
        {"language": "es"},
        {"language": "xx"},
        {"digits": {"minimum": 4, "maximum": 4}},
        {"workflow": {"step": "day"}},
        {"records": {"audit": 1}, "timings": {"retrieval": 3}},
        {"digits": 7, "workflow": 7, "timings": 7, "end": 0},
    ]
)
MARK = re.compile(r"\bturn (\d+)\b")


class WatchedLine(Line):
    """A call whose every event is also taken by a session that has just woken, from what was stored last.

    What a stream brings is stored when it ends, since the object is awake while it lasts, and one that is evicted loses
    its request. So within a stream the woken session need not know its words; it gives no number twice all the same.
    """

    streamed = 0

    @property
    def streaming(self) -> bool:
        stage = self.session.call.stage
        return isinstance(stage, Answering) and stage.turn == self.streamed

    def feed(self, event: Event) -> list[Effect]:
        woken, within_stream, call = self.woken() if self.stored else None, self.streaming, self.session.call
        if woken is not None:
            assert (woken.call.turn, woken.call.seq) == (call.turn, call.seq), "no number is ever given twice"
        effects = super().feed(event)
        if woken is not None and not within_stream:
            assert woken.handle(event, self.now) == effects, "a session that slept does the same"
            assert woken.deadline == self.session.deadline
        if isinstance(event, TurnStreamed):
            self.streamed = max(self.streamed, event.turn)
        return effects


class CallMachine(RuleBasedStateMachine):
    """A caller, a backend and a clock that do as they please."""

    @initialize(transfer=st.booleans(), pacing=st.sampled_from([0, 0, 0.3]), idle=st.sampled_from([0, 5]))
    def start(self, transfer: bool, pacing: float, idle: float) -> None:
        self.line = WatchedLine(transfer=transfer, pacing_s=pacing, idle_s=idle, detects_language=True, start=False)
        self.checked = 0
        self.alive: set[int] = set()
        self.newest = 0
        self.dead_turns: set[int] = set()
        self.open: int | None = None
        self.cycles: dict[int, int] = {}
        self.ended = False
        self.over = False
        self.line.setup()
        self.check()

    # What may happen

    @rule(text=PROMPTS, last=st.booleans(), language=st.sampled_from(["en-US", "es", "", "fr"]))
    def prompt(self, text: str, last: bool, language: str) -> None:
        self.line.says(text, last=last, language=language)
        if text in SAY_AGAIN:
            self.said_again()

    @rule(keys=st.text("0123456789*#", min_size=1, max_size=5))
    def keys(self, keys: str) -> None:
        self.line.presses(keys)

    @rule(data=st.data())
    def interrupt(self, data: st.DataObject) -> None:
        """The caller cuts in, on words that were sent, or on none that we know."""
        uttered = list(self.line.session.call.playback.uttered.values())
        text = data.draw(st.sampled_from([*uttered, "never said", ""]))
        fragment = text[: data.draw(st.integers(0, len(text)))]
        playback = self.line.session.call.playback
        cut = playback.owner(fragment, self.line.now)
        newest = max(cut, *playback.said, 0) if cut is not None else 0
        self.line.cuts_in(fragment)
        self.check()
        if cut is not None and not self.over:
            self.dead_turns |= set(range(1, newest + 1))
            assert all(said == playback.heard.get(turn, "") for turn, said in playback.said.items() if turn >= cut)
            assert not playback.pieces, "Twilio has purged all that was queued"

    @rule(data=st.data())
    def played(self, data: st.DataObject) -> None:
        pieces = [piece.text for piece in self.line.session.call.playback.pieces] or ["nothing"]
        text = data.draw(st.sampled_from(pieces))
        self.line.hears(text[: data.draw(st.integers(0, len(text)))])

    @rule()
    def all_played(self) -> None:
        self.line.hears_all()

    @precondition(lambda self: self.newest)
    @rule(data=st.data())
    def stream(self, data: st.DataObject) -> None:
        """The backend streams for a turn that is under way, or for an old one."""
        turn = data.draw(st.integers(1, self.newest))
        event: StreamEvent = data.draw(
            st.one_of(
                st.builds(Chunk, st.builds(f"turn {turn} {{}}".format, WORDS)),
                st.builds(Chunk, st.builds(str.__mul__, WORDS, st.just(40))),
                st.builds(Answer, st.just(f"turn {turn} in full.")),
                st.builds(Progress, st.sampled_from(["Searching...", "Analyzing...", "?"])),
                st.builds(Context, CONTEXTS),
                st.builds(Failure, st.just("model")),
                st.sampled_from([Status("connected"), Status("done"), Status("done")]),
            )
        )
        self.line.streams(event, turn=turn)
        if event in (Status("done"), Failure("model")):
            self.alive.discard(turn)

    @precondition(lambda self: self.newest)
    @rule(data=st.data(), code=st.sampled_from(["cut", "unreachable", "http_529"]))
    def failure(self, data: st.DataObject, code: str) -> None:
        turn = data.draw(st.integers(1, self.newest))
        self.alive.discard(turn)
        self.line.fails(code, turn=turn)

    @rule(seconds=st.sampled_from([0.01, 0.5, 1.5, 6.0, 20.0]))
    def time(self, seconds: float) -> None:
        if records(self.line.waits(seconds), "spoken"):
            self.said_again()

    @rule(code=st.sampled_from([1000, 1006]))
    def close(self, code: int) -> None:
        self.line.closed(code)

    @rule(token=st.booleans(), again=st.booleans())
    def reconnect(self, token: bool, again: bool) -> None:
        if not again:
            self.line.opened()
        self.line.setup(token=token, again=again)

    @precondition(lambda self: not self.line.streaming)
    @rule()
    def sleep(self) -> None:
        """The object is put away and wakes; a request that was under way is gone, which nobody reports."""
        self.alive.clear()
        self.line.sleeps()

    @precondition(lambda self: self.line.streaming)
    @rule()
    def evict(self) -> None:
        """In the middle of a stream it is put away only with its sockets and all that it did not store."""
        self.alive.clear()
        self.line.sleeps()
        self.reconnect(token=True, again=False)

    def said_again(self) -> None:
        """What the caller asks to hear again, or did not hear, may be words of an old turn."""
        call = self.line.session.call
        again = [*call.playback.said.values(), *(line.token for line in call.voice.waiting)]
        self.dead_turns -= {int(mark) for words in again for mark in MARK.findall(words)}

    # What must hold

    @invariant()
    def check(self) -> None:
        log = self.line.log
        for effect in log[self.checked :]:
            self.effect(effect)
        self.checked = len(log)
        self.over = self.line.session.over_since is not None

    @invariant()
    def roles_alternate(self) -> None:
        said = self.line.session.call.history.utterances()
        assert all(one.role != next_.role for one, next_ in pairwise(said))

    @invariant()
    def the_session_is_usable_or_over(self) -> None:
        session = self.line.session
        assert session.over_since is not None or session.deadline is not None or not session.call.profile.idle_s

    def effect(self, effect: Effect) -> None:
        match effect:
            case StartTurn(request):
                assert not self.over, "nothing is asked after the call"
                assert request.turn > self.newest, "turn numbers only grow"
                assert not self.alive, "one backend request at a time"
                assert [entry.role for entry in request.history][-1:] != ["user"]
                self.newest = request.turn
                self.alive.add(request.turn)
            case AbortTurn(turn):
                self.alive.discard(turn)
                self.dead_turns.add(turn)
            case Send(Text() as text):
                self.text(text)
            case Send(frame):
                dump_frame(frame)
                if isinstance(frame, End):
                    assert not self.ended, "one end"
                    self.ended = True
            case TakeSocket():
                # A new socket: what was open on the old one is gone with it.
                self.open, self.ended, self.over = None, False, False
            case _:
                pass

    def text(self, text: Text) -> None:
        assert not self.ended, "nothing is said after the end"
        assert not self.over, "nobody is there to hear it"
        assert len(text.token) <= MAX_CHUNK_CHARS
        assert "http" not in text.token
        assert "*" not in text.token
        assert "😀" not in text.token
        for marked in MARK.findall(text.token):
            assert int(marked) not in self.dead_turns, "nothing of an old turn is spoken"
        if text.preemptible:
            assert text.last, "a filler is its own closed cycle"
            assert self.open is None, "never inside another"
            return
        assert text.token or self.open is not None, "only an open cycle is closed by an empty token"
        self.open = None if text.last else 1


CallMachine.TestCase.settings = settings(
    stateful_step_count=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
test_whatever_happens_the_session_keeps_its_promises = CallMachine.TestCase
