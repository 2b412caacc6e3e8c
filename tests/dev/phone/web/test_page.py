"""The page itself, in headless Chromium: by keyboard, by a stand-in for the browser's ear, in every state."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.dev.phone.web.browser import Tab, find_chromium, new_tab, running_chromium

_CHROMIUM = find_chromium()
pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="no Chromium on this machine")

_FAKE_EAR = """
window.SpeechRecognition = class {
  start() { window.ear = this; this.onstart(); }
  abort() { this.onend(); }
  hear(transcript, isFinal) {
    this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
  }
};
"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[str]:
    assert _CHROMIUM is not None
    with running_chromium(_CHROMIUM) as address:
        yield address


@pytest.fixture
async def tab(chromium: str, web_phone: str) -> AsyncIterator[Tab]:
    async with new_tab(chromium) as tab:
        await tab.command("Page.addScriptToEvaluateOnNewDocument", source=_FAKE_EAR)
        await tab.goto(web_phone)
        await tab.until("document.body.dataset.state === 'ready'")
        yield tab
        assert tab.console == []


def shows(text: str) -> str:
    return f"document.getElementById('transcript').innerText.includes({text!r})"


async def dial(tab: Tab) -> None:
    await tab.run("document.getElementById('call').click()")
    await tab.until("document.body.dataset.state === 'talking'")
    await tab.until("document.querySelectorAll('.word.heard').length === 7")


async def test_the_page_offers_each_number_with_its_language(tab: Tab) -> None:
    options = await tab.run("[...document.querySelectorAll('#number option')].map((option) => option.text)")

    assert options == ["+15550100001 · English", "+15550100002 · Español"]
    assert await tab.run("document.querySelector('h1').textContent") == "Test Clinic"


async def test_a_whole_call_can_be_held_by_keyboard(tab: Tab) -> None:
    await tab.run("document.getElementById('call').focus()")
    await tab.keys("Enter")
    await tab.until("document.activeElement.id === 'text'")
    await tab.type("Hello")
    await tab.keys("Enter")
    await tab.until(shows("Hello to you."))
    await tab.until(shows("edge"))
    await tab.type("Goodbye")
    await tab.keys("Enter")
    await tab.until(shows("The assistant ended the call."))

    assert await tab.run("document.body.dataset.state") == "ready"


async def test_typing_while_the_assistant_speaks_crosses_out_what_was_not_heard(tab: Tab) -> None:
    await dial(tab)
    await tab.type("Your hours?")
    await tab.keys("Enter")
    await tab.until("document.querySelectorAll('.word.heard').length > 9")
    await tab.type("Hello")
    await tab.keys("Enter")
    await tab.until(shows("You interrupted."))
    await tab.until(shows("Hello to you."))

    assert await tab.run("document.querySelectorAll('.bubble:not(.filler) .word.cut').length") > 0


async def test_the_microphone_interrupts_with_its_first_sound_and_says_what_it_understood(tab: Tab) -> None:
    await dial(tab)
    await tab.run("document.getElementById('microphone').click()")
    await tab.run("ear.hear('your hours', true)")
    await tab.until("document.querySelectorAll('.word.heard').length > 9")
    await tab.run("ear.hear('hel', false)")
    await tab.until(shows("You interrupted."))
    await tab.run("ear.hear('hello', true)")
    await tab.until(shows("Hello to you."))

    assert await tab.run("document.getElementById('microphone').getAttribute('aria-pressed')") == "true"


async def test_the_keypad_is_pressed_by_mouse_and_keyboard(tab: Tab) -> None:
    await dial(tab)
    await tab.run("document.getElementById('keys').click()")
    await tab.run(
        "[...document.querySelectorAll('#keypad button')].find(({ textContent }) => textContent === '4').click()"
    )
    await tab.keys("7")
    await tab.until("document.querySelector('.bubble.keys').textContent === '47'")


async def test_hanging_up_returns_to_the_start_and_calling_again_clears_the_transcript(tab: Tab) -> None:
    await dial(tab)
    await tab.run("document.getElementById('call').click()")
    await tab.until(shows("You hung up."))
    await dial(tab)

    assert await tab.run(f"!{shows('You hung up.')}")


async def test_every_control_has_a_name_for_a_screen_reader(tab: Tab) -> None:
    nameless = await tab.run(
        "[...document.querySelectorAll('button, input, select')]"
        ".filter((control) => !(control.textContent.trim() || control.labels?.[0]?.textContent.trim()))"
        ".map((control) => control.outerHTML)"
    )

    assert nameless == []
