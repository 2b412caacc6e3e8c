"""Headless Chromium, driven over its DevTools protocol; no driver package and no download."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect

PATIENCE_S: Final = 30.0
_FLAGS: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
    "--remote-debugging-port=0",
)


def find_chromium() -> str | None:
    """The browser's program, if this machine has one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Tab:
    """One page of the browser. ``console`` collects what went wrong in it."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._ids = itertools.count(1)
        self._session: dict[str, str] = {}
        self.console: list[str] = []

    async def open(self, width: int, height: int) -> None:
        """Make the tab, of this size."""
        target = await self.command("Target.createTarget", url="about:blank")
        attached = await self.command("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = {"sessionId": attached["sessionId"]}
        for domain in ("Page", "Runtime", "Log"):
            await self.command(f"{domain}.enable")
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        await self.command("Emulation.setDeviceMetricsOverride", **size)

    async def command(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send one DevTools command and wait for its result."""
        number = next(self._ids)
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters, **self._session}))
        async with asyncio.timeout(PATIENCE_S):
            while True:
                message = json.loads(await self._socket.recv())
                self._note(message)
                if message.get("id") == number:
                    assert "error" not in message, f"{method}: {message['error']}"
                    result: dict[str, Any] = message["result"]
                    return result

    async def goto(self, url: str) -> None:
        """Open a page."""
        await self.command("Page.navigate", url=url)

    async def run(self, expression: str) -> Any:
        """The value of a JavaScript expression; raises ``AssertionError`` with what it threw."""
        done = await self.command("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    async def until(self, expression: str) -> None:
        """Wait, frame by frame, until a JavaScript expression holds."""
        await self.run(
            "new Promise((resolve) => { const look = () => "
            f"{{ let holds = false; try {{ holds = {expression}; }} catch {{}} "
            "holds ? resolve() : setTimeout(look, 10); }; look(); })"
        )

    async def keys(self, *keys: str) -> None:
        """Press keys one after the other: single characters, or names such as ``Enter`` and ``Tab``."""
        for key in keys:
            text = {"Enter": "\r", "Tab": ""}.get(key, key)
            code = {"Enter": 13, "Tab": 9}.get(key, ord(key[0]))
            common = {"key": key, "windowsVirtualKeyCode": code}
            await self.command("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
            await self.command("Input.dispatchKeyEvent", type="keyUp", **common)

    async def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        await self.command("Input.insertText", text=text)

    async def screenshot(self) -> bytes:
        """What the tab shows, as a PNG file."""
        shot = await self.command("Page.captureScreenshot", format="png")
        return base64.b64decode(shot["data"])

    def _note(self, message: dict[str, Any]) -> None:
        match message:
            case {"method": "Runtime.exceptionThrown", "params": {"exceptionDetails": details}}:
                self.console.append(str(details))
            case {"method": "Log.entryAdded", "params": {"entry": {"level": "error", "text": text}}}:
                self.console.append(str(text))
            case _:
                pass


@contextmanager
def running_chromium(program: str) -> Generator[str]:
    """Start the browser with a fresh profile; gives its DevTools address."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = (program, *_FLAGS, f"--user-data-dir={profile}", "about:blank")
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as browser:
            assert browser.stderr is not None
            try:
                found = (re.search(r"DevTools listening on (ws://\S+)", line) for line in browser.stderr)
                yield next(match[1] for match in found if match)
            finally:
                browser.terminate()


@asynccontextmanager
async def new_tab(address: str, *, width: int = 900, height: int = 800) -> AsyncGenerator[Tab]:
    """A tab of its own, gone with its connection."""
    async with connect(address, max_size=None, proxy=None) as socket:
        tab = Tab(socket)
        await tab.open(width, height)
        yield tab
