"""A profile with mistakes: every one is told, with its line and field."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from backend.profiles.loader import ProfileInvalid, load_profile, parse_profile
from tests.backend.harness import PROFILE

ROOT = Path(__file__).parents[3]
TEN_MISTAKES = """\
name: Corner Bakery
numbers:
  "+1555": en
assistant: {name: Ada}
languages:
  en:
    code: english
    tts_provider: Azure
    voice: Polly.Joanna
    greeting: ""
ai: {top_k: 0, colour: red}
transfer:
  destinations:
    desk: {sip: desk@example.com}
"""
CORNER = """\
name: corner-bakery
numbers:
  "+15550100001": en
assistant: {name: Ada, display_name: Bakery}
languages:
  en: {code: en-US, tts_provider: Google, voice: en-US-Neural2-F, greeting: Hello.}"""
TEN_THAT_DO_NOT_FIT = """\
name: corner-bakery
numbers:
  "+15550100001": es
assistant: {name: Ada, display_name: Bakery}
languages:
  en:
    code: en-US
    tts_provider: Google
    voice: Joanna-Neural
    transcription_provider: Google
    speech_model: nova-3-general
    greeting: Hello.
edge:
  digits: {minimum: 9, maximum: 4}
hours: {week: {mon: 09:00-17:00}}
after_hours: {answer: message}
transfer:
  default: moon
  unanswered: voicemail
  destinations:
    reception: {number: "+15550100009"}
menu:
  prompt: {es: Elija.}
  options:
    - {digit: 1, transfer: sun}
"""


def mistakes(text: str) -> list[str]:
    with pytest.raises(ProfileInvalid) as invalid:
        parse_profile(text, file="p.yaml")
    return [str(mistake) for mistake in invalid.value.mistakes]


def test_ten_mistakes_are_told_with_their_lines_and_fields() -> None:
    assert mistakes(TEN_MISTAKES) == [
        (
            "p.yaml:1: name: expected up to 64 lower-case letters, digits and dashes, such as corner-bakery; "
            "got 'Corner Bakery'"
        ),
        "p.yaml:3: numbers.+1555: expected a phone number in E.164 form, such as +15550100001; got '+1555'",
        "p.yaml:4: assistant.display_name: is missing",
        "p.yaml:7: languages.en.code: expected a language with a region, such as en-US; got 'english'",
        (
            "p.yaml:8: languages.en.tts_provider: Azure is no text-to-speech provider of ConversationRelay; "
            "use Google, Amazon or ElevenLabs; got 'Azure'"
        ),
        (
            "p.yaml:9: languages.en.voice: a voice of <Say> is refused here; give the provider's own id, "
            "such as Joanna-Neural; got 'Polly.Joanna'"
        ),
        "p.yaml:10: languages.en.greeting: String should have at least 1 character; got ''",
        (
            "p.yaml:11: ai.colour: is no field of a profile; there are: instructions, max_tokens, models, rephrasing, "
            "retrieval, top_k"
        ),
        "p.yaml:11: ai.top_k: Input should be greater than or equal to 1; got 0",
        (
            "p.yaml:14: transfer.destinations.desk.sip: expected a SIP address such as sip:desk@example.com; "
            "got 'desk@example.com'"
        ),
    ]


def test_ten_things_that_do_not_fit_the_rest_are_told_with_their_lines_and_fields() -> None:
    assert mistakes(TEN_THAT_DO_NOT_FIT) == [
        "p.yaml:1: timezone: is missing: without it, nobody knows when the hours are",
        "p.yaml:3: numbers.+15550100001: leads to es, which languages does not describe",
        "p.yaml:9: languages.en.voice: expected a voice of Google for en-US; got 'Joanna-Neural'",
        "p.yaml:11: languages.en.speech_model: nova-3-general is a model of Deepgram, not of Google",
        "p.yaml:14: edge.digits.minimum: is more than maximum, which is 4; got 9",
        "p.yaml:16: after_hours: needs the message that is its answer",
        "p.yaml:18: transfer.default: names no destination; there are: reception; got 'moon'",
        "p.yaml:19: transfer.unanswered: leads to the voicemail, which the profile does not have",
        "p.yaml:23: menu.prompt: is missing in en, which languages describes",
        "p.yaml:25: menu.options.0.transfer: names no destination of transfer; there are: reception; got 'sun'",
    ]


@pytest.mark.parametrize(
    ("extra", "mistake"),
    [
        ("hours: {week: {mon: 9-17}}", "hours.week.mon.0: expected opening hours such as 08:00-18:00, or closed; got"),
        ("hours: {week: {mon: 09:00-24:30}}", "hours.week.mon.0: expected opening hours such as 08:00-18:00, or"),
        ("hours: {week: {monday: 09:00-17:00}}", "hours.week.monday: Input should be 'mon', 'tue',"),
        ("hours: {week: {}}", "hours.week: Dictionary should have at least 1 item"),
        (
            "hours: {week: {mon: closed}, except_on: {soon: closed}}",
            "hours.except_on.soon: Input should be a valid date",
        ),
        (
            "timezone: Mars/Olympus",
            "timezone: expected a time zone of the IANA database, such as America/New_York; got",
        ),
        ("timezone: ../etc/passwd", "timezone: expected a time zone of the IANA database"),
        ("environment: staging", "environment: Input should be 'dev' or 'prod'; got 'staging'"),
        ("max_call_s: 10", "max_call_s: Input should be greater than or equal to 60; got 10"),
        ("privacy: {mask: [name]}", "privacy.mask.0: Input should be 'card', 'email' or 'phone'; got 'name'"),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 12, assistant: true}]}",
            "menu.options.0.digit: String should",
        ),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 1}]}",
            "menu.options.0: expected one of transfer, assistant,",
        ),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 1, assistant: true}, {digit: 1, assistant: true}]}",
            "menu.options.0.digit: 1 is the key of several options",
        ),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 1, message: {en: A}}]}",
            "menu.options.0.message: is missing in es, which languages describes",
        ),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 1, voicemail: true}]}",
            "menu.options.0.voicemail: leads to the voicemail, which the profile does not have",
        ),
        (
            "menu: {prompt: {en: A, es: B}, options: [{digit: 1, workflow: order}]}",
            "menu.options.0.workflow: names no workflow; there are: none; got 'order'",
        ),
        (
            "workflows: {order: {triggers: {digits: '7'}, steps: [{transfer: {to: moon}}]}}",
            "workflows.order.steps.0.transfer.to: names no destination of transfer; there are: reception; got 'moon'",
        ),
        (
            "urgent: [{words: [tooth], sentence: {en: A, es: B}, destination: moon}]",
            "urgent.0.destination: names no destination of transfer; there are: reception; got 'moon'",
        ),
        (
            "urgent: [{words: [tooth], sentence: {en: A}}]",
            "urgent.0.sentence: is missing in es, which languages describes",
        ),
        ("urgent: [{words: [], sentence: {en: A, es: B}}]", "urgent.0.words: Tuple should have at least 1 item"),
        ("urgent: [{words: ['?!'], sentence: {en: A, es: B}}]", "urgent.0.words.0: expected words, such as"),
        ("emergency_number: 061", "emergency_number: expected two to six digits in quotes, such as"),
        ("emergency_number: 'nine'", "emergency_number: expected two to six digits in quotes, such as"),
        ("after_hours: {answer: voicemail}", "after_hours: is of no use without hours"),
        (
            "recording: {enabled: true, notice: {en: A}}",
            "recording.notice: is missing in es, which languages describes",
        ),
        (
            "edge: {detects_language: true}",
            "languages.en: edge.detects_language needs ElevenLabs, and Deepgram with nova-2-general or",
        ),
    ],
)
def test_each_part_tells_what_it_expected(extra: str, mistake: str) -> None:
    assert any(f": {mistake}" in told for told in mistakes(f"{PROFILE}{extra}\n"))


@pytest.mark.parametrize(
    ("destination", "mistake"),
    [
        ("{}", "expected one of number, sip, queue, workflow; got none"),
        ("{queue: a, number: '+15550100009'}", "expected one of number, sip, queue, workflow; got number and queue"),
        (
            "{workflow: WW1}",
            "workflow: expected the SID of a TaskRouter workflow: WW and 32 hexadecimal",
        ),
        ("{number: '+15550100009', hours: sometimes}", "hours: Input should be a valid dictionary"),
    ],
)
def test_a_destination_is_one_place(destination: str, mistake: str) -> None:
    (told,) = mistakes(f"{PROFILE}    other: {destination}\n")
    assert mistake in told


def test_several_destinations_need_one_that_is_usual() -> None:
    assert mistakes(f"{PROFILE}    other: {{queue: a}}\n") == [
        "p.yaml:22: transfer: has several destinations, so it needs a default: one of reception, other"
    ]


def test_azure_is_told_what_to_use_for_hearing_too() -> None:
    text = PROFILE.replace("transcription_provider: Google", "transcription_provider: Microsoft Azure")
    assert mistakes(text) == [
        (
            "p.yaml:18: languages.es.transcription_provider: Azure is no speech-to-text provider of ConversationRelay; "
            "use Google or Deepgram; got 'Microsoft Azure'"
        ),
    ]


@pytest.mark.parametrize("voice", ["en-US-Journey-O", "en-US-Journey-F", "en-US-journey-d"])
def test_a_voice_that_google_has_given_up_is_refused_with_one_to_take_instead(voice: str) -> None:
    assert mistakes(PROFILE.replace("en-US-Chirp3-HD-Aoede", voice)) == [
        (
            "p.yaml:11: languages.en.voice: Google has given up its Journey voices; take one whose name has Chirp3-HD "
            f"or Neural2 in it, such as en-US-Chirp3-HD-Aoede; got {voice!r}"
        ),
    ]


def test_it_is_refused_as_a_second_voice_too() -> None:
    backup = "    backup: {tts_provider: Google, voice: en-GB-Journey-D}\n"
    text = PROFILE.replace("    voice: en-US-Chirp3-HD-Aoede\n", f"    voice: en-US-Chirp3-HD-Aoede\n{backup}")
    (mistake,) = mistakes(text)
    assert "languages.en.backup.voice: Google has given up its Journey voices" in mistake


@pytest.mark.parametrize("provider", ["google", "GOOGLE", "elevenlabs", "amazon"])
def test_the_case_of_a_provider_does_not_matter(provider: str) -> None:
    voice = "en-US-Chirp3-HD-Aoede" if provider.lower() == "google" else "Joanna-Neural"
    text = PROFILE.replace("tts_provider: Google", f"tts_provider: {provider}").replace("en-US-Chirp3-HD-Aoede", voice)
    assert parse_profile(text).languages["en"].tts_provider in ("Google", "ElevenLabs", "Amazon")


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("", "p.yaml:1: expected a mapping with name, numbers, assistant, languages"),
        ("- a\n- b", "p.yaml:1: expected a mapping with name, numbers, assistant, languages"),
        ("name: [", "p.yaml:1: not YAML: did not find expected node content"),
        ("name: a\nname: b", "p.yaml:2: name: is given twice"),
        ("a: 1\n\tb: 2", "p.yaml:2: not YAML: found character '\\t' that cannot start any token"),
    ],
)
def test_what_is_no_profile_at_all_is_told_with_its_line(text: str, mistake: str) -> None:
    (told,) = mistakes(text)
    assert told.startswith(mistake.split(": not YAML", maxsplit=1)[0])


BOMB = "\n".join(
    [
        "a: &a [x, x, x, x, x, x, x, x, x]",
        *(f"{n}: &{n} [{', '.join([f'*{b}'] * 9)}]" for b, n in pairwise("abcdefghi")),
    ]
)
"""Nine to the power of nine values in two hundred characters."""
MERGES = "\n".join(
    ["a: &a {k: v}", *(f"{n}: &{n} {{<<: [{', '.join([f'*{b}'] * 9)}]}}" for b, n in pairwise("abcdefghi"))]
)
CHAIN = "\n".join(["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 5000))])


@pytest.mark.parametrize(
    ("extra", "mistake"),
    [
        (
            "timezone: UTC\nhours: {week: {mon: closed}, except_on: {2026-02-30: closed}}",
            "{1}: hours.except_on.2026-02-30: Input",
        ),
        (
            "timezone: UTC\nhours:\n  week: {mon: closed}\n  except_on:\n    2026-13-01: closed",
            "{4}: hours.except_on.2026-13-01: ",
        ),
        ("max_call_s: 2026-02-30", "{0}: max_call_s: Input should be a valid integer"),
        ("max_call_s: 2026-02-30T25:61:00", "{0}: max_call_s: "),
        ("max_call_s: !!timestamp 2026-02-30", "{0}: max_call_s: expected a value of the kind timestamp"),
        ("max_call_s: !!timestamp never", "{0}: max_call_s: expected a value of the kind timestamp"),
        ("max_call_s: !!int many", "{0}: max_call_s: expected a value of the kind int"),
        ("max_call_s: !!bool perhaps", "{0}: max_call_s: expected a value of the kind bool"),
        ("max_call_s: 0b_", "{0}: max_call_s: expected a value of the kind int"),
        (f"max_call_s: {'9' * 5000}", "{0}: max_call_s: expected a value of the kind int"),
        (f"max_call_s: {'x' * 5000}", "{0}: max_call_s: Input should be a valid integer"),
        ("max_call_s: .inf", "{0}: max_call_s: "),
        ("max_call_s: !!python/object:os.system x", "{0}: max_call_s: not YAML: could not determine a constructor"),
        ("? [a]\n: b", "not YAML: found unhashable key"),
        ("1: 2", "{0}: 1: "),
        ("menu: &menu {prompt: *menu}", "{0}: menu.prompt: an alias to what it stands in itself"),
        ("menu: &menu [*menu]", "{0}: menu.0: an alias to what it stands in itself"),
        ("menu: &menu {<<: *menu}", "{0}: menu.<<: an alias to what it stands in itself"),
        (
            "menu: &menu\n  options:\n    - prompt: *menu",
            "{2}: menu.options.0.prompt: an alias to what it stands in itself",
        ),
        (BOMB, "{4}: e: stands for more than 50,000 values, aliases counted"),
        (MERGES, "f.<<: stands for more than 50,000 values, aliases counted"),
        (CHAIN, "a39: nested deeper than 40 levels, by aliases"),
        ("menu: " + "[" * 100_000, "{0}: menu: nested deeper than 40 levels"),
        ("menu: " + "{a: " * 100_000, "{0}: menu: nested deeper than 40 levels"),
        ("menu:\n" + "\n".join(" " * depth + "-" for depth in range(1, 200)), "menu: nested deeper than 40 levels"),
        ('recording: {notice: {en: "a\\0b"}}', "{0}: recording.notice.en: expected text, found the character U+0000"),
        ('recording: {notice: {en: "a\\x07b"}}', "{0}: recording.notice.en: expected text, found the character U+0007"),
        (
            'recording: {notice: {en: "a\\ud800b"}}',
            "{0}: recording.notice.en: expected text, found the character U+D800",
        ),
        ('"recor\\eding": {}', "found the character U+001B"),
        ("recording: \x07", "{0}: "),
    ],
)
def test_what_yaml_makes_of_a_text_is_told_and_never_a_traceback(extra: str, mistake: str) -> None:
    told = mistakes(f"{PROFILE}{extra}\n")
    wanted = re.sub(r"^\{(\d)\}", lambda found: f":{PROFILE.count(chr(10)) + 1 + int(found[1])}", mistake)
    assert any(wanted in line for line in told), told
    assert all(len(line) < 1000 for line in told)


def test_a_profile_may_say_the_same_twice_by_an_alias() -> None:
    text = PROFILE.replace("display_name: Corner Bakery", "display_name: &name Corner Bakery")
    profile = parse_profile(f"{text}recording: {{notice: {{en: *name, es: *name}}}}\n")
    assert profile.recording.notice == {"en": "Corner Bakery", "es": "Corner Bakery"}


def test_a_key_that_is_merged_and_given_anew_is_not_given_twice() -> None:
    extra = "voicemail: &words {prompt: {en: Hi, es: Hola}, max_s: 60}\n"
    profile = parse_profile(
        f"{PROFILE}{extra}".replace("&words {", "{").replace("max_s: 60", "<<: {max_s: 60}, max_s: 90")
    )
    assert profile.voicemail is not None
    assert profile.voicemail.max_s == 90


def test_days_that_differ_are_read_with_and_without_quotes() -> None:
    text = (
        PROFILE + "timezone: UTC\nhours: {week: {mon: closed}, except_on: {2026-12-25: closed, '2026-12-26': closed}}\n"
    )
    hours = parse_profile(text).hours
    assert hours is not None
    assert list(hours.except_on) == [date(2026, 12, 25), date(2026, 12, 26)]


def test_a_file_that_is_no_text_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_bytes(b"name: a\nassistant: {name: caf\xe9}\n")
    with pytest.raises(ProfileInvalid, match=r"p\.yaml:2: expected text in UTF-8"):
        load_profile(path)


def test_a_file_too_large_is_not_read_any_further() -> None:
    assert mistakes("a" * 600_000) == ["p.yaml:1: too large: expected at most 500,000 characters, got 600,000"]


def test_the_example_profile_is_valid() -> None:
    assert load_profile(ROOT / "examples/bright-smile/profile.yaml").name == "bright-smile"


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        ("business: {adress: {en: x}}", "business.adress: is no field of a profile; did you mean 'address'?"),
        ("transfr: {}", "transfr: is no field of a profile; did you mean 'transfer'?"),
        ("Hours: always", "Hours: is no field of a profile; did you mean 'hours'?"),
        ("time_zone: UTC", "time_zone: is no field of a profile; did you mean 'timezone'?"),
        ("privacy: {keep_day: 3}", "privacy.keep_day: is no field of a profile; did you mean 'keep_days'?"),
        ("people: [{nane: Ana, name: Ana}]", "people.0.nane: is no field of a profile; did you mean 'name'?"),
        (
            "transfer: {destinations: {desk: {number: '+15550100009', whispers: true}}}",
            "transfer.destinations.desk.whispers: is no field of a profile; did you mean 'whisper'?",
        ),
        ("edge: {quick_answer: []}", "edge.quick_answer: is no field of a profile; did you mean 'quick_answers'?"),
        (
            "notify: {desk: {emails: {to: [a@b.example], sender: a@b.example}}}",
            "notify.desk.emails: is no field of a profile; did you mean 'email'?",
        ),
        (
            "recording: {colour: red}",
            "recording.colour: is no field of a profile; there are: channels, enabled, notice",
        ),
        ("hours: {weak: {}}", "hours.weak: is no field of a profile; did you mean 'week'?"),
        (
            "workflows: {w: {triggers: {tool: does something}, steps: [{ask: {slott: x}}]}}",
            "workflows.w.steps.0.ask.slott: is no field of a profile; did you mean 'slot'?",
        ),
        (
            "transfer: {default: recepton, destinations: {reception: {number: '+15550100009'}}}",
            "transfer.default: names no destination; there are: reception; got 'recepton'; did you mean 'reception'?",
        ),
        (
            "people: [{name: Ana, destination: bilings}]\ntransfer: {destinations: {billing: {queue: b}}}",
            "there are: billing; got 'bilings'; did you mean 'billing'?",
        ),
    ],
)
def test_what_is_unknown_is_told_with_the_nearest_that_is_known(extra: str, said: str) -> None:
    assert any(said in mistake for mistake in mistakes(f"{CORNER}\n{extra}"))


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (
            "business: {telephone: +15550100123}",
            'business.telephone: expected a text, got a number: put it in quotes, "+',
        ),
        (
            "transfer: {destinations: {desk: {number: +15550100009}}}",
            'transfer.destinations.desk.number: expected a text, got a number: put it in quotes, "+15550100009"',
        ),
        (
            "notify: {desk: {sms: {to: 15550100009}}}",
            'notify.desk.sms.to: expected a text, got a number: put it in quotes, "+15550100009"',
        ),
    ],
)
def test_a_telephone_number_that_was_read_as_a_number_is_to_be_quoted(extra: str, said: str) -> None:
    assert any(said in mistake for mistake in mistakes(f"{CORNER}\n{extra}"))


def test_a_number_that_callers_dial_is_to_be_quoted_and_has_its_own_line() -> None:
    text = CORNER.replace('"+15550100001"', "+15550100001")
    line = next(at for at, row in enumerate(text.splitlines(), start=1) if "+15550100001" in row)

    (said,) = mistakes(text)

    assert said == (
        f'p.yaml:{line}: numbers.+15550100001: expected a text, got a number: put it in quotes, "+15550100001"'
    )


@pytest.mark.parametrize(
    ("steps", "at", "said"),
    [
        (["{id: a, end: {}}", "{say: {en: Hi}}", "{id: a, end: {}}"], 2, "steps.2.id: the id a is given twice"),
        (["{say: {en: Hi}, then: gone}", "{id: a, end: {}}"], 0, "steps.0: no step has the id gone; there are: a"),
        (["{say: {en: Hi}}", "{say: {en: 'Hello {name}'}}"], 1, "steps.1: no step asks for name"),
        (["{find: {calendar: x, date: day, time: day}}"], 0, "steps.0: no step asks for day"),
        (["{end: {}}", "{say: {en: Hi}, end: {}}"], 1, "steps.1: expected exactly one of say, ask"),
        (["{end: {}}", "{call: {url: 'http://a.example'}}"], 1, "steps.1.call.url: expected an https:// URL"),
    ],
)
def test_a_mistake_in_a_workflow_is_told_with_the_steps_own_line(steps: list[str], at: int, said: str) -> None:
    head = f"{CORNER}\nworkflows:\n  w:\n    triggers: {{tool: does something}}\n    steps:"
    text = "\n".join([head, *(f"      - {step}" for step in steps)])

    (mistake, *_) = mistakes(text)

    assert mistake.startswith(f"p.yaml:{len(head.splitlines()) + at + 1}: workflows.w.{said}")
