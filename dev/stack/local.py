"""The local stack as a value and as a context: database, edge, backend and web phone, all up or all down."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from subprocess import CalledProcessError
from typing import Any, Final

from rich.console import Console

from dev.phone.network import Network
from dev.postgres import LOG, PostgresFailed, base_of, database, revive, serves_at
from dev.stack.layers import (
    ENVIRONMENT,
    Addresses,
    backend_spec,
    edge_settings,
    function_spec,
    notices_spec,
    phone_spec,
    shared_settings,
)
from dev.stack.logs import LogTerminal, PartLog
from dev.stack.ports import ANY_FREE, Ports, reserve, reserve_any
from dev.stack.program import ProcessSpec, answers
from dev.stack.secrets import Secrets, load_secrets
from dev.stack.seed import seed
from dev.stack.state import DEFAULT_NAME, Listing, StateFolder, list_numbers
from dev.stack.supervisor import Part, Supervisor, describe_end, describe_hang, wait_until_ready
from dev.stack.watch import ANSWER_S, Probe, Watch
from dev.terminal.failures import NotStarted
from dev.workerd.edge import edge_spec

READY_S: Final = {"edge": 120.0, "backend": 60.0, "voice": 60.0, "stream": 60.0, "phone": 30.0}
"""How long a layer may take to serve. The edge's first start compiles Pyodide, on a loaded machine for a minute."""

LogLine = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Stack:
    """A stack that serves. ``speed`` is how many seconds of a call pass in one real second."""

    name: str
    state: Path
    environment: str
    api_url: str
    edge_url: str
    relay_url: str
    phone_url: str
    database_url: str
    speed: float
    secrets: Secrets
    listings: tuple[Listing, ...] = field(default=())

    @property
    def numbers(self) -> dict[str, str]:
        """The numbers that it answers, each with the language of its calls."""
        return {listing.number: listing.language for listing in self.listings}

    def network(self, **settings: Any) -> Network:
        """A phone network that this stack is connected to; ``settings`` are further fields of ``Network``."""
        network = Network(
            voice_url=f"{self.api_url}/voice",
            status_url=f"{self.api_url}/voice/status",
            auth_token=self.secrets.auth_token,
            account_sid=self.secrets.account_sid,
            speed=self.speed,
        )
        return replace(network, **settings)


@dataclass(frozen=True, slots=True)
class StackOptions:
    """How to run a stack.

    ``reload`` restarts the backend when its code changes; with ``artifacts`` it is the two built Lambda functions.
    """

    folder: StateFolder
    ports: Ports = field(default_factory=Ports)
    speed: float = 1.0
    reload: bool = False
    artifacts: bool = False


@contextmanager
def launch(
    options: StackOptions, terminal: LogTerminal, on_trouble: Callable[[str], None] | None = None
) -> Generator[Stack]:
    """Start a stack and stop it in the end.

    ``on_trouble`` hears, from another thread, of each part that ends or answers no more, as a message for a person;
    without it nobody watches.

    Raises a ``CommandFailed``: ``AlreadyRunning``, ``PortTaken``, or ``NotStarted`` with the end of that part's log.
    """
    folder = options.folder
    with ExitStack() as held:
        held.enter_context(folder.running())
        if options.artifacts:
            _make_artifacts(terminal)
        ports = reserve(options.ports)
        stream_port = reserve_any(1)[0] if options.artifacts else ports.backend
        addresses, secrets = Addresses.at(ports, stream_port), load_secrets(folder.secrets)
        settings = shared_settings(addresses, secrets)
        supervisor = Supervisor(lambda part: PartLog(part, folder.logs, terminal), _teller_of_ends(on_trouble))
        held.enter_context(supervisor)
        # The edge takes longest, and needs nothing of the others to start.
        edge = supervisor.start(edge_spec(port=ports.edge, variables=edge_settings(settings), state=folder.path))
        database_url = held.enter_context(database(folder.path))
        held.callback(supervisor.stop)  # before the database stops
        seed(database_url, lambda line: terminal.show("database", line))
        specs = (
            *_backend_specs(options, ports, addresses, settings, database_url),
            phone_spec(ports, settings, database_url, speed=options.speed),
        )
        parts = (*(supervisor.start(spec) for spec in specs), edge)
        wait_until_ready({part: READY_S[part.spec.name] for part in parts}, terminal.announce)
        # Nobody waits for it, so it does not take the others' time.
        supervisor.start(notices_spec(settings, database_url))
        stack = _stack_at(addresses, folder, database_url, speed=options.speed, secrets=secrets)
        folder.write_stack(_document(stack))
        if on_trouble is not None:
            probes = (*map(probe_of, parts), _database_probe(database_url, folder, terminal.announce))
            held.enter_context(Watch(probes, on_trouble, terminal.show))
        yield stack


def _stack_at(addresses: Addresses, folder: StateFolder, database_url: str, *, speed: float, secrets: Secrets) -> Stack:
    return Stack(
        name=folder.name,
        state=folder.path,
        environment=ENVIRONMENT,
        api_url=addresses.api,
        edge_url=addresses.edge,
        relay_url=addresses.relay,
        phone_url=addresses.phone,
        database_url=database_url,
        speed=speed,
        secrets=secrets,
        listings=list_numbers(database_url),
    )


def _teller_of_ends(on_trouble: Callable[[str], None] | None) -> Callable[[Part], None]:
    def tell(part: Part) -> None:
        if on_trouble is not None:
            on_trouble(describe_end(part))

    return tell


def probe_of(part: Part, *, answer_s: float = ANSWER_S) -> Probe:
    """How to ask a part whether it serves; one that fell silent over a change of its code waits for the next one."""
    url = part.spec.alive_url or part.spec.ready_url

    def excuse(answered_at: float) -> str:
        changed = _changed_at(part.spec.reloads) > answered_at
        return (
            "its code was changed; what is wrong stands above, and the next change starts it again" if changed else ""
        )

    return Probe(part.spec.name, lambda: answers(url, timeout_s=answer_s), lambda: describe_hang(part), excuse)


def _changed_at(folders: Sequence[Path]) -> float:
    return max((path.stat().st_mtime for folder in folders for path in folder.rglob("*.py")), default=0.0)


def _database_probe(database_url: str, folder: StateFolder, say: Callable[[str], None]) -> Probe:
    """How to ask the database; one of somebody else's is waited for, our own gets a new keeper if it lost its own."""
    is_ours, base = not os.environ.get("DATABASE_URL"), base_of(folder.path)

    def serves() -> bool:
        try:
            if is_ours and revive(base):
                say("the process that keeps the database had died: it was started again, and the database with it")
        except PostgresFailed:
            return False
        return serves_at(database_url)

    lost = f"database answers no more; {base / LOG} may say why. Everything was stopped."
    excuse = "" if is_ours else "what DATABASE_URL names is away; calls go on, with apologies for what needs it"
    return Probe("database", serves, lambda: lost, lambda _: excuse)


def _make_artifacts(terminal: LogTerminal) -> None:
    from dev.artifacts.shipped import ship  # noqa: PLC0415 -- a stack on uvicorn needs none of it

    try:
        ship(terminal.announce)
    except CalledProcessError as error:
        raise NotStarted(
            f"the Lambda functions could not be built: {error}\nWhat uv or SAM say of it stands above;"
            " without --lambda the stack needs neither."
        ) from None


def _backend_specs(
    options: StackOptions, ports: Ports, addresses: Addresses, settings: Mapping[str, str], database_url: str
) -> tuple[ProcessSpec, ...]:
    if not options.artifacts:
        return (backend_spec(ports, settings, database_url, reload=options.reload),)
    return (
        function_spec("voice", addresses.api, settings, database_url),
        function_spec("stream", addresses.stream, settings, database_url),
    )


def find_stack(folder: StateFolder) -> Stack | None:
    """The stack that serves from this folder now, if one does."""
    document = folder.read_stack()
    return None if document is None else _stack(folder, document)


@contextmanager
def running_stack(
    name: str = DEFAULT_NAME,
    *,
    state: Path | None = None,
    ports: Ports = ANY_FREE,
    speed: float = 1.0,
    artifacts: bool = False,
) -> Generator[Stack]:
    """The stack of this name: the one that runs, else one of our own on free ports, stopped in the end.

    ``state`` is another folder than the name's own, ``artifacts`` as in ``StackOptions``. Logs go to files
    only. Raises a ``CommandFailed``.
    """
    folder = StateFolder(name, state) if state else StateFolder.of(name)
    found = find_stack(folder)
    if found is not None:
        yield found
        return
    terminal = LogTerminal(Console(stderr=True), quiet=True)
    terminal.announce("No stack runs: starting one for this, which takes a while (`guru dev` keeps one up) ...")
    with launch(StackOptions(folder, ports, speed, artifacts=artifacts), terminal) as stack:
        yield stack


def _document(stack: Stack) -> dict[str, Any]:
    """What goes into stack.json: all but the secrets, and who runs it."""
    document = asdict(stack)
    del document["secrets"], document["state"]
    return {**document, "pid": os.getpid()}


def _stack(folder: StateFolder, document: Mapping[str, Any]) -> Stack:
    fields = {name: value for name, value in document.items() if name not in {"pid", "listings"}}
    listings = tuple(Listing(**listing) for listing in document["listings"])
    return Stack(**fields, state=folder.path, secrets=load_secrets(folder.secrets), listings=listings)
