"""What the caller hears, and when."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dev.phone.clock import FIRST_AUDIO_S, PREEMPT_S
from dev.phone.session.playback import Heard, Piece, PlaybackQueue, digits_s, sound_s, speech_s
from dev.phone.updates import AgentSpeaking, PiecePlayed, WordPlayed


def speech(text: str, *, preemptible: bool = False) -> Piece:
    return Piece(text, speech_s(text), preemptible=preemptible, part="filler" if preemptible else "answer")


def told(heard: list[Heard]) -> list[object]:
    """Words as text, pieces as pairs of text and whether whole, the voice as on or off."""
    shown: list[object] = []
    for event in heard:
        match event:
            case WordPlayed(word, _):
                shown.append(word)
            case PiecePlayed(text, whole):
                shown.append((text, whole))
            case AgentSpeaking(on):
                shown.append("on" if on else "off")
    return shown


def test_a_piece_is_heard_word_by_word_and_then_as_a_whole() -> None:
    playback = PlaybackQueue()
    playback.add(speech("We open at nine."), 10.0)

    assert playback.deadline == 10.0 + FIRST_AUDIO_S
    assert told(playback.advance(10.0 + FIRST_AUDIO_S)) == ["on"]
    assert playback.deadline == 10.0 + FIRST_AUDIO_S + speech_s("We")
    assert told(playback.advance(10.0 + FIRST_AUDIO_S + speech_s("We open"))) == ["We", "open"]
    assert told(playback.advance(99.0)) == ["at", "nine.", ("We open at nine.", True), "off"]
    assert playback.deadline is None


def test_pieces_follow_one_another_without_the_voice_going_off() -> None:
    playback = PlaybackQueue()
    playback.add(speech("One."), 0.0)
    playback.add(speech(" Two."), 0.0)

    assert told(playback.advance(99.0)) == ["on", "One.", ("One.", True), "Two.", (" Two.", True), "off"]


def test_a_cut_gives_the_words_heard_of_the_present_piece_and_purges_the_rest() -> None:
    playback = PlaybackQueue()
    playback.add(speech("One."), 0.0)
    playback.add(speech(" Sentence two of many."), 0.0)
    began = FIRST_AUDIO_S + speech_s("One.")
    playback.advance(began + speech_s(" Sentence two of"))

    fragment, seconds = playback.cut(began + speech_s(" Sentence two of") + 0.01)

    assert fragment == " Sentence two of"
    assert 0 < seconds < speech_s(" Sentence two of many.")
    assert playback.idle
    assert not playback.speaking
    assert playback.advance(99.0) == []


def test_a_cut_before_the_voice_is_on_hears_nothing() -> None:
    playback = PlaybackQueue()
    playback.add(speech("One."), 0.0)

    assert playback.cut(0.1) == ("", 0.0)


def test_a_preempted_piece_is_cut_shortly_after_and_the_voice_stays_on() -> None:
    playback = PlaybackQueue()
    playback.add(speech("Let me look that up for you.", preemptible=True), 0.0)
    now = FIRST_AUDIO_S + speech_s("Let me look")
    playback.advance(now)

    playback.preempt(now)
    playback.add(speech("Nine."), now)

    assert told(playback.advance(now + PREEMPT_S)) == [("Let me look", False)]
    assert told(playback.advance(99.0)) == ["Nine.", ("Nine.", True), "off"]


def test_preempting_spares_what_may_not_be_displaced() -> None:
    playback = PlaybackQueue()
    playback.add(speech("Stay."), 0.0)
    playback.add(speech(" Go.", preemptible=True), 0.0)
    playback.advance(FIRST_AUDIO_S)

    playback.preempt(FIRST_AUDIO_S)
    playback.add(speech(" New."), FIRST_AUDIO_S)

    assert told(playback.advance(99.0)) == ["Stay.", ("Stay.", True), "New.", (" New.", True), "off"]


def test_a_preemptible_piece_that_is_not_on_yet_is_never_heard() -> None:
    playback = PlaybackQueue()
    playback.add(speech("Hm.", preemptible=True), 0.0)

    playback.preempt(0.1)
    playback.add(speech("Nine."), 0.1)

    assert told(playback.advance(99.0)) == ["on", "Nine.", ("Nine.", True), "off"]


def test_a_lasting_piece_behind_a_displaced_one_is_heard() -> None:
    playback = PlaybackQueue()
    playback.add(speech("Hm.", preemptible=True), 0.0)
    playback.add(speech(" Nine."), 0.0)

    playback.preempt(0.1)

    assert told(playback.advance(99.0)) == ["on", "Nine.", (" Nine.", True), "off"]


def test_keys_are_pressed_at_once_and_reported_but_are_no_words() -> None:
    playback = PlaybackQueue()
    playback.add(Piece("1w#", digits_s("1w#"), spoken=False), 5.0)

    assert playback.deadline == 5.0
    assert told(playback.advance(5.0)) == ["on"]
    assert told(playback.advance(5.0 + digits_s("1w#"))) == [("1w#", True), "off"]


def test_a_sound_is_not_reported() -> None:
    playback = PlaybackQueue()
    playback.add(Piece("", sound_s(2), spoken=False), 0.0)

    assert told(playback.advance(sound_s(2))) == ["on", "off"]


class PlaybackMachine(RuleBasedStateMachine):
    """Every piece is heard once, whole and in order, or is thrown away by a cut or a preemption."""

    def __init__(self) -> None:
        super().__init__()
        self.playback = PlaybackQueue()
        self.now = 0.0
        self.count = 0
        self.waiting: list[Piece] = []
        self.words: list[str] = []
        self.speaking_told = False

    def hear(self, events: list[Heard]) -> None:
        for event in events:
            match event:
                case WordPlayed(word, _):
                    self.words.append(word)
                case PiecePlayed(text, whole):
                    piece = self.waiting.pop(0)
                    assert piece.text.startswith(text)
                    assert whole == (piece.text == text)
                    assert whole or piece.preemptible
                    assert self.words == text.split()
                    self.words.clear()
                case AgentSpeaking(on):
                    assert on != self.speaking_told
                    self.speaking_told = on

    @rule(words=st.integers(1, 4), preemptible=st.booleans())
    def add(self, words: int, preemptible: bool) -> None:
        self.count += 1
        piece = speech(f" n{self.count}" + " word" * (words - 1), preemptible=preemptible)
        self.waiting.append(piece)
        self.playback.add(piece, self.now)

    @rule(seconds=st.floats(0.0, 3.0))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.hear(self.playback.advance(self.now))

    @precondition(lambda self: self.playback.deadline is not None)
    @rule()
    def wait_for_the_deadline(self) -> None:
        assert self.playback.deadline is not None
        self.now = max(self.now, self.playback.deadline)
        self.hear(self.playback.advance(self.now))

    @rule()
    def cut(self) -> None:
        self.hear(self.playback.advance(self.now))
        fragment, _ = self.playback.cut(self.now)
        assert self.words == fragment.split()
        self.waiting.clear()
        self.words.clear()
        self.speaking_told = False

    @rule()
    def preempt(self) -> None:
        self.hear(self.playback.advance(self.now))
        heard_part = self.waiting[:1] if self.playback.speaking else []
        self.playback.preempt(self.now)
        self.waiting = heard_part + [piece for piece in self.waiting[len(heard_part) :] if not piece.preemptible]
        if heard_part and heard_part[0].preemptible and not self.words:
            # Cut before its first word is out: it may leave no trace at all.
            self.now += PREEMPT_S
            events = self.playback.advance(self.now)
            if not any(isinstance(event, PiecePlayed) for event in events):
                self.waiting.pop(0)
            self.hear(events)

    @invariant()
    def the_deadline_is_not_forgotten(self) -> None:
        assert (self.playback.deadline is None) == self.playback.idle

    def teardown(self) -> None:
        self.hear(self.playback.advance(self.now + 1000.0))
        assert not self.waiting
        assert not self.speaking_told


TestPlayback = PlaybackMachine.TestCase
