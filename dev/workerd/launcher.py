#!/usr/bin/env python3
"""Started by wrangler in place of workerd: becomes workerd, told where its Python lies and bound to wrangler's life.

wrangler has no option for that folder, and when it is killed its workerd processes would stay.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> None:
    """Replace this process by workerd with the same arguments and those about Python."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    workerd = os.environ["GURU_WORKERD"]
    command, *options = arguments
    python = [f"--pyodide-bundle-disk-cache-dir={os.environ['GURU_PYODIDE_CACHE']}"]
    if snapshot := os.environ.get("GURU_PYTHON_SNAPSHOT"):
        folder, name = os.path.split(snapshot)
        python += [f"--python-snapshot-dir={folder}", f"--python-load-snapshot={name}"]
    os.execv(workerd, [workerd, command, *python, *options])


if __name__ == "__main__":
    main(sys.argv[1:])
