"""A Worker that is built with one language more takes a call in it: nothing of the Worker itself is changed."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from dev.setup.places import HERE, Places
from dev.stack.ports import ANY_FREE, reserve
from tests.common.languages.esperanto import LANGUAGE
from tests.common.languages.trees import plant_esperanto
from tests.worker.workerd.backend import Backend
from tests.worker.workerd.conftest import Edge, running_edge
from tests.worker.workerd.phone import Phone

pytestmark = [pytest.mark.workerd, pytest.mark.slow]


def project(root: Path) -> Places:
    """A project folder with a copy of all that the Worker is built of, and the language in it."""
    plant_esperanto(root)
    for name in ("worker", "dev/workerd"):
        shutil.copytree(HERE.root / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HERE.root / "wrangler.toml", root)
    for tools in (".venv", ".cache", "node_modules"):
        (root / tools).symlink_to(HERE.root / tools)
    return Places(root)


@pytest.fixture(scope="module")
def esperanto_edge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edge]:
    places = project(tmp_path_factory.mktemp("project"))
    with running_edge(tmp_path_factory.mktemp("edge"), reserve(ANY_FREE), places) as edge:
        yield edge


async def test_a_worker_built_with_a_new_language_takes_a_call_in_it(esperanto_edge: Edge) -> None:
    backend = Backend()
    server = await asyncio.start_server(backend.serve, "127.0.0.1", esperanto_edge.ports.backend)
    phone = await Phone.dial(esperanto_edge.origin, language="eo")
    await phone.setup(codes={"eo": "eo"})

    await phone.says("Saluton!", language="eo")
    assert await phone.hears() in LANGUAGE.phrases.sayings["greeting"]

    await phone.says("Je kioma horo vi malfermas?", language="eo")
    turn = await backend.turn()
    assert turn.request["language"] == "eo"
    await turn.answer("Ni malfermas je 9:00 am, 5 km for.")
    assert await phone.hears() == "Ni malfermas je 9 antaŭtagmeze, 5 kilometroj for."

    await phone.says("Ĝis revido!", language="eo")
    assert await phone.hears() in LANGUAGE.phrases.sayings["farewell"]

    await phone.hangs_up()
    server.close()
    await backend.close()


async def test_a_worker_refuses_a_language_that_it_was_not_built_with(esperanto_edge: Edge) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await Phone.dial(esperanto_edge.origin, language="vo")

    assert refused.value.response.status_code == 404
