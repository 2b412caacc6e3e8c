"""``python -m dev.setup [clean]``: bring everything the project needs, or remove it again."""

from __future__ import annotations

import sys
import time

from dev.setup.clean import clean
from dev.setup.failure import SetupExit, SetupFailed, advice, of_os_error
from dev.setup.lock import alone
from dev.setup.places import HERE, NotSetUp, Places
from dev.setup.step import Step, forget, is_done, mark_done, stamp_file
from dev.setup.steps import STEPS


def main(arguments: list[str]) -> int:
    """Exit code 0 when everything is there, else one of ``SetupExit``."""
    try:
        if arguments == ["clean"]:
            clean(HERE)
            return 0
        with alone(HERE.cache / "setup" / "lock"):
            set_up(HERE, STEPS)
    except SetupFailed as failure:
        print(f"set-up failed: {failure}", file=sys.stderr)
        return failure.code
    except OSError as error:
        print(f"set-up failed: {error}: {advice(of_os_error(error))}", file=sys.stderr)
        return of_os_error(error)
    return 0


def set_up(places: Places, steps: tuple[Step, ...]) -> None:
    """Do each step that is not done yet; raises ``SetupFailed``, ``OSError``."""
    for step in steps:
        if is_done(step, places):
            continue
        print(f"setting up {step.brings} ...", flush=True)
        began = time.monotonic()
        for other in (step, *(other for other in steps if step.name in other.after)):
            forget(other, places)
        try:
            step.run(places, stamp_file(step.name, places).with_suffix(".log"))
        except NotSetUp as missing:
            raise SetupFailed(SetupExit.STEP_FAILED, f"{step.name}: {missing}") from missing
        mark_done(step, places)
        print(f"  done in {time.monotonic() - began:.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
