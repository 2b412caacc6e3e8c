"""``python read_only.py COMMAND...``: run a command that may write only where permission bits let it, root or not.

Lambda mounts a function's files read-only. Without the capability to override permission bits, root is refused like
everybody else, so a tree without write permission stays as it is. Runs as a script, on the standard library alone.
"""

from __future__ import annotations

import ctypes
import os
import sys

_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE = 1


def main(command: list[str]) -> None:
    """Become the command; the process id stays."""
    if sys.platform == "linux" and os.geteuid() == 0:
        # What is missing from the bounding set is gone after the exec.
        ctypes.CDLL(None, use_errno=True).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
